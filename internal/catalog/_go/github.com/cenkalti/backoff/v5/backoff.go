// Package backoff describes github.com/cenkalti/backoff/v5.
//
//perfls:library backoff
package backoff

import (
	"context"
	"time"
)

type (
	Operation[T any] func() (T, error)
	Notify           func(error, time.Duration)
	RetryOption      func(any)
	PermanentError   struct{ Err error }
)

//perfls:callback fn=fn run=retry
func Retry[T any](_ context.Context, fn Operation[T], _ ...RetryOption) (T, error) { panic(0) }

func Permanent(error) error
func RetryAfter(int) error
func WithBackOff(BackOff) RetryOption
func WithMaxTries(uint) RetryOption
func WithMaxElapsedTime(time.Duration) RetryOption
func WithNotify(Notify) RetryOption

type BackOff interface {
	NextBackOff() time.Duration
	Reset()
}

type ExponentialBackOff struct {
	InitialInterval, MaxInterval    time.Duration
	RandomizationFactor, Multiplier float64
}

func (*ExponentialBackOff) NextBackOff() time.Duration
func (*ExponentialBackOff) Reset()

type ConstantBackOff struct{ Interval time.Duration }

func (*ConstantBackOff) NextBackOff() time.Duration
func (*ConstantBackOff) Reset()

func NewExponentialBackOff() *ExponentialBackOff
func NewConstantBackOff(time.Duration) *ConstantBackOff

type Ticker struct{ C <-chan time.Time }

//perfls:sleep
func NewTicker(BackOff) *Ticker

func (*Ticker) Stop()
