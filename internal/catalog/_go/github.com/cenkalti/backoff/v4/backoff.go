// Package backoff says what github.com/cenkalti/backoff/v4 does.
//
//perfls:library backoff
package backoff

import (
	"time"
)

//perfls:sleep
func NewTicker(any) *Ticker

//perfls:sleep
func NewTickerWithTimer(any, any) *Ticker

//perfls:callback fn=fn run=retry
func Retry(fn Operation, _ any) error

//perfls:callback fn=fn run=retry
func RetryNotify(fn Operation, _ any, _ Notify) error

//perfls:callback fn=fn run=retry
func RetryNotifyWithData[T any](fn OperationWithData[T], _ BackOff, _ Notify) (T, error) { panic(0) }

//perfls:callback fn=fn run=retry
func RetryNotifyWithTimer(fn Operation, _ any, _ Notify, _ any) error

//perfls:callback fn=fn run=retry
func RetryNotifyWithTimerAndData[T any](fn OperationWithData[T], _ BackOff, _ Notify, _ Timer) (T, error) {
	panic(0)
}

//perfls:callback fn=fn run=retry
func RetryWithData[T any](fn OperationWithData[T], _ BackOff) (T, error) { panic(0) }

type PermanentError struct{}

func (*PermanentError) Error() string

type (
	BackOff                  interface{}
	BackOffContext           interface{}
	Clock                    interface{}
	ConstantBackOff          struct{}
	ExponentialBackOff       struct{}
	ExponentialBackOffOpts   func(*ExponentialBackOff)
	Notify                   func(error, time.Duration)
	Operation                func() error
	OperationWithData[T any] func() (T, error)
	StopBackOff              struct{}
	Ticker                   struct{}
	Timer                    interface{}
	ZeroBackOff              struct{}
)
