// Package retry says what github.com/avast/retry-go/v4 does.
//
//perfls:library retry
package retry

import (
	"time"
)

//perfls:callback fn=fn run=retry
func Do(fn RetryableFunc, _ ...Option) error

//perfls:callback fn=fn run=retry
func DoWithData[T any](fn RetryableFuncWithData[T], _ ...Option) (T, error) { panic(0) }

type Error []error

func (Error) Error() string

type (
	Config                       struct{}
	DelayTypeFunc                func(uint, error, *Config) time.Duration
	OnRetryFunc                  func(uint, error)
	Option                       func(*Config)
	RetryIfFunc                  func(error) bool
	RetryableFunc                func() error
	RetryableFuncWithData[T any] func() (T, error)
	Timer                        interface{}
)
