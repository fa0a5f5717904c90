// Package metadata describes the headers of google.golang.org/grpc.
package metadata

import "context"

type MD map[string][]string

func New(map[string]string) MD
func Pairs(...string) MD
func Join(...MD) MD
func FromIncomingContext(context.Context) (MD, bool)
func FromOutgoingContext(context.Context) (MD, bool)
func NewIncomingContext(context.Context, MD) context.Context
func NewOutgoingContext(context.Context, MD) context.Context
func AppendToOutgoingContext(context.Context, ...string) context.Context

func (MD) Append(string, ...string)
func (MD) Copy() MD
func (MD) Delete(string)
func (MD) Get(string) []string
func (MD) Len() int
func (MD) Set(string, ...string)
