// Package river says what github.com/riverqueue/river does.
//
//perfls:library river
package river

import (
	"context"
	"time"
)

func ClientFromContext[TTx any](context.Context) *Client[TTx]                { panic(0) }
func ClientFromContextSafely[TTx any](context.Context) (*Client[TTx], error) { panic(0) }
func JobCompleteTx[TDriver any, TTx any, TArgs JobArgs](context.Context, TTx, *Job[TArgs]) (*Job[TArgs], error) {
	panic(0)
}
func NewClient[TTx any](any, *Config) (*Client[TTx], error) { panic(0) }
func ResumableSetStepCursorTx[TDriver any, TTx any, TArgs JobArgs, TCursor any](context.Context, TTx, *Job[TArgs], TCursor) (*Job[TArgs], error) {
	panic(0)
}
func ResumableSetStepTx[TDriver any, TTx any, TArgs JobArgs](context.Context, TTx, *Job[TArgs]) (*Job[TArgs], error) {
	panic(0)
}
func WorkFunc[T JobArgs](func(context.Context, *Job[T]) error) Worker[T] { panic(0) }

type Client[TTx any] struct{}

//perfls:query write one
func (*Client[TTx]) Insert(context.Context, any, any) (any, error)

//perfls:query write many
func (*Client[TTx]) InsertMany(context.Context, any) ([]any, error)

//perfls:query write many
func (*Client[TTx]) InsertManyFast(context.Context, any) (int, error)

//perfls:query write many
func (*Client[TTx]) InsertManyFastTx(context.Context, any, any) (int, error)

//perfls:query write many
func (*Client[TTx]) InsertManyTx(context.Context, any, any) ([]any, error)

//perfls:query write one
func (*Client[TTx]) InsertTx(context.Context, any, any, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobCancel(context.Context, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobCancelTx(context.Context, any, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobDelete(context.Context, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobDeleteTx(context.Context, any, any) (any, error)

//perfls:query read one
func (*Client[TTx]) JobGet(context.Context, any) (any, error)

//perfls:query read one
func (*Client[TTx]) JobGetTx(context.Context, any, any) (any, error)

//perfls:query read many
func (*Client[TTx]) JobList(context.Context, any) (any, error)

//perfls:query read many
func (*Client[TTx]) JobListTx(context.Context, any, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobRetry(context.Context, any) (any, error)

//perfls:query write one
func (*Client[TTx]) JobRetryTx(context.Context, any, any) (any, error)

func (*Client[TTx]) Driver() any
func (*Client[TTx]) ID() string
func (*Client[TTx]) JobDeleteMany(context.Context, any) (any, error)
func (*Client[TTx]) JobDeleteManyTx(context.Context, any, any) (any, error)
func (*Client[TTx]) JobUpdate(context.Context, any, any) (any, error)
func (*Client[TTx]) JobUpdateTx(context.Context, any, any, any) (any, error)
func (*Client[TTx]) Notify() any
func (*Client[TTx]) PeriodicJobs() *PeriodicJobBundle
func (*Client[TTx]) Pilot() any
func (*Client[TTx]) QueueGet(context.Context, any) (any, error)
func (*Client[TTx]) QueueGetTx(context.Context, any, any) (any, error)
func (*Client[TTx]) QueueList(context.Context, any) (any, error)
func (*Client[TTx]) QueueListTx(context.Context, any, any) (any, error)
func (*Client[TTx]) QueuePause(context.Context, any, any) error
func (*Client[TTx]) QueuePauseTx(context.Context, any, any, any) error
func (*Client[TTx]) QueueResume(context.Context, any, any) error
func (*Client[TTx]) QueueResumeTx(context.Context, any, any, any) error
func (*Client[TTx]) QueueUpdate(context.Context, any, any) (any, error)
func (*Client[TTx]) QueueUpdateTx(context.Context, any, any, any) (any, error)
func (*Client[TTx]) Queues() any
func (*Client[TTx]) Schema() string
func (*Client[TTx]) Start(context.Context) error
func (*Client[TTx]) Stop(context.Context) error
func (*Client[TTx]) StopAndCancel(context.Context) error
func (*Client[TTx]) Stopped() <-chan struct{}
func (*Client[TTx]) Subscribe(...any) (<-chan any, func())
func (*Client[TTx]) SubscribeConfig(any) (<-chan any, func())

type PeriodicJobBundle struct{}

func (*PeriodicJobBundle) AddMany(any) []any
func (*PeriodicJobBundle) AddManySafely(any) ([]any, error)
func (*PeriodicJobBundle) RemoveByID(any) bool

//perfls:entry role=job
type Worker[T JobArgs] interface {
	Middleware(any) []any
	NextRetry(*Job[T]) time.Time
	Timeout(*Job[T]) time.Duration
	Work(context.Context, *Job[T]) error
}

type (
	Config                    struct{}
	ErrorHandler              interface{}
	ErrorHandlerResult        struct{}
	InsertManyParams          struct{}
	InsertOpts                struct{}
	Job[T JobArgs]            struct{}
	JobArgs                   interface{}
	JobArgsWithInsertOpts     interface{}
	PeriodicJob               struct{}
	PeriodicJobConstructor    func() (JobArgs, *InsertOpts)
	PeriodicJobOpts           struct{}
	QueueConfig               struct{}
	UniqueOpts                struct{}
	WorkerDefaults[T JobArgs] struct{}
	Workers                   struct{}
)
