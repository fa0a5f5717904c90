// Package rate says what golang.org/x/time/rate does.
//
//perfls:library rate
package rate

import (
	"context"
	"time"
)

func NewLimiter(any, any) *Limiter

type Limiter struct{}

//perfls:sleep
func (*Limiter) Wait(context.Context) error

//perfls:sleep
func (*Limiter) WaitN(context.Context, any) error

func (*Limiter) Allow() bool
func (*Limiter) AllowN(any, any) bool
func (*Limiter) Burst() int
func (*Limiter) Limit() Limit
func (*Limiter) Reserve() *Reservation
func (*Limiter) ReserveN(any, any) *Reservation
func (*Limiter) SetBurst(any)
func (*Limiter) SetBurstAt(any, any)
func (*Limiter) SetLimit(any)
func (*Limiter) SetLimitAt(any, any)
func (*Limiter) Tokens() float64
func (*Limiter) TokensAt(any) float64

type Reservation struct{}

func (*Reservation) Delay() time.Duration
func (*Reservation) DelayFrom(any) time.Duration
func (*Reservation) OK() bool

type Sometimes struct{}

//perfls:callback fn=fn run=once
func (*Sometimes) Do(fn func())

type (
	Limit float64
)
