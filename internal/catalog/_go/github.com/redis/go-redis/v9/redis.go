// Package redis says what github.com/redis/go-redis/v9 does.
//
//perfls:library redis
package redis

import (
	"context"
)

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Client) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Client) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Client) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*ClusterClient) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*ClusterClient) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*ClusterClient) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Conn) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Conn) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:methods batch
type Pipeline struct {
	cmdable
	statefulCmdable
}

//perfls:batch
func (*Pipeline) Do(context.Context, ...any) *Cmd

//perfls:remote
func (*Pipeline) Exec(context.Context) ([]Cmder, error)

//perfls:batch
func (*Pipeline) Process(context.Context, any) error

//perfls:remote
func (*PubSub) Receive(context.Context) (any, error)

//perfls:remote
func (*PubSub) ReceiveMessage(context.Context) (*Message, error)

//perfls:remote
func (*PubSub) ReceiveTimeout(context.Context, any) (any, error)

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Ring) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Ring) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fn run=once
func (*Ring) Watch(_ context.Context, fn func(*Tx) error, _ ...any) error

//perfls:rows
func (*ScanIterator) Next(context.Context) bool

//perfls:remote
func (*Script) Eval(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) EvalRO(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) EvalSha(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) EvalShaRO(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) Exists(context.Context, any) *BoolSliceCmd

//perfls:remote
func (*Script) Load(context.Context, any) *StringCmd

//perfls:remote
func (*Script) Run(context.Context, any, any, ...any) *Cmd

//perfls:remote
func (*Script) RunRO(context.Context, any, any, ...any) *Cmd

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) Pipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
func (*Tx) Process(context.Context, any) error

//perfls:callback fn=fn run=once
//perfls:remote
func (*Tx) TxPipelined(_ context.Context, fn func(Pipeliner) error) ([]Cmder, error)

//perfls:remote
//perfls:callback fn=fns run=once
func (*Tx) Watch(_ context.Context, fns ...string) *StatusCmd

//perfls:methods remote
type cmdable struct {
	Cmdable
}

//perfls:methods remote
type statefulCmdable func(context.Context, Cmder) error
