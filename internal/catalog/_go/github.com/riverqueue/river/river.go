// Package river describes github.com/riverqueue/river.
//
//perfls:library river
package river

import (
	"context"
	"log/slog"
	"time"

	"github.com/riverqueue/river/rivertype"
)

// Working.

type JobArgs interface{ Kind() string }

type Job[T JobArgs] struct {
	*rivertype.JobRow
	Args T
}

//perfls:entry role=job
type Worker[T JobArgs] interface {
	Middleware(*rivertype.JobRow) []any
	NextRetry(*Job[T]) time.Time
	Timeout(*Job[T]) time.Duration
	Work(context.Context, *Job[T]) error
}

type WorkerDefaults[T JobArgs] struct{}

func (WorkerDefaults[T]) Middleware(*rivertype.JobRow) []any { panic(0) }
func (WorkerDefaults[T]) NextRetry(*Job[T]) time.Time        { panic(0) }
func (WorkerDefaults[T]) Timeout(*Job[T]) time.Duration      { panic(0) }

type Workers struct{}

func NewWorkers() *Workers
func AddWorker[T JobArgs](*Workers, Worker[T])                           { panic(0) }
func AddWorkerSafely[T JobArgs](*Workers, Worker[T]) error               { panic(0) }
func WorkFunc[T JobArgs](func(context.Context, *Job[T]) error) Worker[T] { panic(0) }
func JobCancel(error) error
func JobSnooze(time.Duration) error
func RecordOutput(context.Context, any) error
func ClientFromContext[TTx any](context.Context) *Client[TTx]                { panic(0) }
func ClientFromContextSafely[TTx any](context.Context) (*Client[TTx], error) { panic(0) }

// The client.

type (
	Config struct {
		Queues       map[string]QueueConfig
		Workers      *Workers
		Logger       *slog.Logger
		PeriodicJobs []*PeriodicJob
		JobTimeout   time.Duration
		MaxAttempts  int
	}
	QueueConfig struct{ MaxWorkers int }

	PeriodicJob       struct{}
	PeriodicJobBundle struct{}
	QueueBundle       struct{}
	InsertOpts        struct {
		MaxAttempts int
		Metadata    []byte
		Priority    int
		Queue       string
		ScheduledAt time.Time
		Tags        []string
		UniqueOpts  UniqueOpts
	}
	UniqueOpts struct {
		ByArgs   bool
		ByPeriod time.Duration
		ByQueue  bool
		ByState  []rivertype.JobState
	}
	InsertManyParams struct {
		Args       JobArgs
		InsertOpts *InsertOpts
	}
	JobListParams struct{}
	JobListResult struct{ Jobs []*rivertype.JobRow }

	QueueListParams struct{}
	QueueListResult struct{ Queues []*rivertype.Queue }
	Event           struct {
		Job  *rivertype.JobRow
		Kind EventKind
	}
	EventKind string
)

func NewJobListParams() *JobListParams
func (*JobListParams) After(any) *JobListParams
func (*JobListParams) First(int) *JobListParams
func (*JobListParams) IDs(...int64) *JobListParams
func (*JobListParams) Kinds(...string) *JobListParams
func (*JobListParams) Metadata(string) *JobListParams
func (*JobListParams) OrderBy(_, _ any) *JobListParams
func (*JobListParams) Priorities(...int16) *JobListParams
func (*JobListParams) Queues(...string) *JobListParams
func (*JobListParams) States(...rivertype.JobState) *JobListParams
func (*JobListParams) Where(string, ...any) *JobListParams

func NewPeriodicJob(_, _, _ any) *PeriodicJob
func PeriodicInterval(time.Duration) any

type Client[TTx any] struct{}

func NewClient[TTx any](any, *Config) (*Client[TTx], error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) Insert(context.Context, JobArgs, *InsertOpts) (*rivertype.JobInsertResult, error) {
	panic(0)
}

//perfls:query write one
func (*Client[TTx]) InsertTx(context.Context, TTx, JobArgs, *InsertOpts) (*rivertype.JobInsertResult, error) {
	panic(0)
}

//perfls:query write many
func (*Client[TTx]) InsertMany(context.Context, []InsertManyParams) ([]*rivertype.JobInsertResult, error) {
	panic(0)
}

//perfls:query write many
func (*Client[TTx]) InsertManyTx(context.Context, TTx, []InsertManyParams) ([]*rivertype.JobInsertResult, error) {
	panic(0)
}

//perfls:query write many
func (*Client[TTx]) InsertManyFast(context.Context, []InsertManyParams) (int, error) { panic(0) }

//perfls:query write many
func (*Client[TTx]) InsertManyFastTx(context.Context, TTx, []InsertManyParams) (int, error) {
	panic(0)
}

//perfls:query read one
func (*Client[TTx]) JobGet(context.Context, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query read one
func (*Client[TTx]) JobGetTx(context.Context, TTx, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query read many
func (*Client[TTx]) JobList(context.Context, *JobListParams) (*JobListResult, error) { panic(0) }

//perfls:query read many
func (*Client[TTx]) JobListTx(context.Context, TTx, *JobListParams) (*JobListResult, error) {
	panic(0)
}

//perfls:query write one
func (*Client[TTx]) JobCancel(context.Context, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) JobCancelTx(context.Context, TTx, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) JobDelete(context.Context, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) JobDeleteTx(context.Context, TTx, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) JobRetry(context.Context, int64) (*rivertype.JobRow, error) { panic(0) }

//perfls:query write one
func (*Client[TTx]) JobRetryTx(context.Context, TTx, int64) (*rivertype.JobRow, error) { panic(0) }

func (*Client[TTx]) JobDeleteMany(_, _ any) (any, error)                   { panic(0) }
func (*Client[TTx]) JobDeleteManyTx(_, _, _ any) (any, error)              { panic(0) }
func (*Client[TTx]) JobUpdate(_, _, _ any) (*rivertype.JobRow, error)      { panic(0) }
func (*Client[TTx]) JobUpdateTx(_, _, _, _ any) (*rivertype.JobRow, error) { panic(0) }

// Queues.

func (*Client[TTx]) QueueGet(_, _ any) (*rivertype.Queue, error)            { panic(0) }
func (*Client[TTx]) QueueGetTx(_, _, _ any) (*rivertype.Queue, error)       { panic(0) }
func (*Client[TTx]) QueueList(_, _ any) (*QueueListResult, error)           { panic(0) }
func (*Client[TTx]) QueueListTx(_, _, _ any) (*QueueListResult, error)      { panic(0) }
func (*Client[TTx]) QueuePause(_, _, _ any) error                           { panic(0) }
func (*Client[TTx]) QueuePauseTx(_, _, _, _ any) error                      { panic(0) }
func (*Client[TTx]) QueueResume(_, _, _ any) error                          { panic(0) }
func (*Client[TTx]) QueueResumeTx(_, _, _, _ any) error                     { panic(0) }
func (*Client[TTx]) QueueUpdate(_, _, _ any) (*rivertype.Queue, error)      { panic(0) }
func (*Client[TTx]) QueueUpdateTx(_, _, _, _ any) (*rivertype.Queue, error) { panic(0) }

// Running.

func (*Client[TTx]) Start(context.Context) error                    { panic(0) }
func (*Client[TTx]) Stop(context.Context) error                     { panic(0) }
func (*Client[TTx]) StopAndCancel(context.Context) error            { panic(0) }
func (*Client[TTx]) Stopped() <-chan struct{}                       { panic(0) }
func (*Client[TTx]) Subscribe(...EventKind) (<-chan *Event, func()) { panic(0) }
func (*Client[TTx]) SubscribeConfig(any) (<-chan *Event, func())    { panic(0) }
func (*Client[TTx]) ID() string                                     { panic(0) }
func (*Client[TTx]) Schema() string                                 { panic(0) }
func (*Client[TTx]) Driver() any                                    { panic(0) }
func (*Client[TTx]) Pilot() any                                     { panic(0) }
func (*Client[TTx]) Notify() any                                    { panic(0) }
func (*Client[TTx]) PeriodicJobs() *PeriodicJobBundle               { panic(0) }
func (*Client[TTx]) Queues() *QueueBundle                           { panic(0) }
