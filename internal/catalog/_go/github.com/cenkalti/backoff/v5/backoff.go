// Package backoff says what github.com/cenkalti/backoff/v5 does.
//
//perfls:library backoff
package backoff

import (
	"context"
	"time"
)

//perfls:sleep
func NewTicker(any) *Ticker

//perfls:callback fn=fn run=retry
func Retry[T any](_ context.Context, fn Operation[T], _ ...RetryOption) (T, error) { panic(0) }

type PermanentError struct{}

func (*PermanentError) Error() string

type RetryAfterError struct{}

func (*RetryAfterError) Error() string

type (
	BackOff            interface{}
	ConstantBackOff    struct{}
	ExponentialBackOff struct{}
	Notify             func(error, time.Duration)
	Operation[T any]   func() (T, error)
	RetryOption        func(*retryOptions)
	StopBackOff        struct{}
	Ticker             struct{}
	ZeroBackOff        struct{}
	retryOptions       struct{}
)
