// Package rate describes golang.org/x/time/rate.
//
//perfls:library rate
package rate

import (
	"context"
	"time"
)

type Limit float64

func Every(time.Duration) Limit
func NewLimiter(Limit, int) *Limiter

type Limiter struct{}

//perfls:sleep
func (*Limiter) Wait(context.Context) error

//perfls:sleep
func (*Limiter) WaitN(context.Context, int) error

func (*Limiter) Allow() bool
func (*Limiter) AllowN(time.Time, int) bool
func (*Limiter) Reserve() *Reservation
func (*Limiter) ReserveN(time.Time, int) *Reservation
func (*Limiter) Limit() Limit
func (*Limiter) Burst() int
func (*Limiter) Tokens() float64
func (*Limiter) TokensAt(time.Time) float64
func (*Limiter) SetLimit(Limit)
func (*Limiter) SetLimitAt(time.Time, Limit)
func (*Limiter) SetBurst(int)
func (*Limiter) SetBurstAt(time.Time, int)

type Reservation struct{}

func (*Reservation) OK() bool
func (*Reservation) Delay() time.Duration
func (*Reservation) Cancel()

type Sometimes struct {
	First, Every int
	Interval     time.Duration
}

//perfls:callback fn=fn run=once
func (*Sometimes) Do(fn func())
