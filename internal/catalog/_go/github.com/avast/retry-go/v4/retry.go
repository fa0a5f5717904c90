// Package retry describes github.com/avast/retry-go up to version 4.
//
//perfls:library retry
package retry

import (
	"context"
	"time"
)

//perfls:callback fn=fn run=retry
func Do(fn RetryableFunc, _ ...Option) error

//perfls:callback fn=fn run=retry
func DoWithData[T any](fn RetryableFuncWithData[T], _ ...Option) (T, error) { panic(0) }

type (
	RetryableFunc                func() error
	RetryableFuncWithData[T any] func() (T, error)
	Option                       func(*Config)
	Config                       struct{}
	Error                        []error
	OnRetryFunc                  func(uint, error)
	RetryIfFunc                  func(error) bool
	DelayTypeFunc                func(uint, error, *Config) time.Duration
)

func Attempts(uint) Option
func Delay(time.Duration) Option
func DelayType(DelayTypeFunc) Option
func MaxDelay(time.Duration) Option
func MaxJitter(time.Duration) Option
func LastErrorOnly(bool) Option
func OnRetry(OnRetryFunc) Option
func RetryIf(RetryIfFunc) Option
func Context(context.Context) Option
func UntilSucceeded() Option
func Unrecoverable(error) error
func IsRecoverable(error) bool
func BackOffDelay(uint, error, *Config) time.Duration
func FixedDelay(uint, error, *Config) time.Duration
func (Error) Error() string
