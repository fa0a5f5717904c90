// Package backoff describes github.com/cenkalti/backoff up to version 4.
//
//perfls:library backoff
package backoff

import (
	"context"
	"time"
)

type (
	Operation                func() error
	OperationWithData[T any] func() (T, error)
	Notify                   func(error, time.Duration)
	PermanentError           struct{ Err error }
)

//perfls:callback fn=fn run=retry
func Retry(fn Operation, _ BackOff) error

//perfls:callback fn=fn run=retry
func RetryWithData[T any](fn OperationWithData[T], _ BackOff) (T, error) { panic(0) }

//perfls:callback fn=fn run=retry
func RetryNotify(fn Operation, _ BackOff, _ Notify) error

//perfls:callback fn=fn run=retry
func RetryNotifyWithData[T any](fn OperationWithData[T], _ BackOff, _ Notify) (T, error) { panic(0) }

//perfls:callback fn=fn run=retry
func RetryNotifyWithTimer(fn Operation, _ BackOff, _ Notify, _ Timer) error

//perfls:callback fn=fn run=retry
func RetryNotifyWithTimerAndData[T any](fn OperationWithData[T], _ BackOff, _ Notify, _ Timer) (T, error) {
	panic(0)
}

func Permanent(error) error
func (*PermanentError) Error() string
func (*PermanentError) Unwrap() error

type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}

type BackOffContext interface {
	BackOff
	Context() context.Context
}

type ExponentialBackOff struct {
	InitialInterval, MaxInterval, MaxElapsedTime time.Duration
	RandomizationFactor, Multiplier              float64
}

func (*ExponentialBackOff) NextBackOff() time.Duration
func (*ExponentialBackOff) Reset()

type ExponentialBackOffOpts func(*ExponentialBackOff)

type ConstantBackOff struct{ Interval time.Duration }

func (*ConstantBackOff) NextBackOff() time.Duration
func (*ConstantBackOff) Reset()

func NewExponentialBackOff(...ExponentialBackOffOpts) *ExponentialBackOff
func NewConstantBackOff(time.Duration) *ConstantBackOff
func WithMaxRetries(BackOff, uint64) BackOff
func WithContext(BackOff, context.Context) BackOffContext
func WithMaxElapsedTime(time.Duration) ExponentialBackOffOpts
func WithMaxInterval(time.Duration) ExponentialBackOffOpts
func WithInitialInterval(time.Duration) ExponentialBackOffOpts

type Timer interface {
	Start(time.Duration)
	Stop()
	C() <-chan time.Time
}

type Ticker struct{ C <-chan time.Time }

//perfls:sleep
func NewTicker(BackOff) *Ticker

//perfls:sleep
func NewTickerWithTimer(BackOff, Timer) *Ticker

func (*Ticker) Stop()
