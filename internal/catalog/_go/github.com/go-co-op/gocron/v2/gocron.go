// Package gocron describes github.com/go-co-op/gocron/v2.
//
//perfls:library gocron
package gocron

import "time"

type Task func() any

//perfls:handle role=job handler=handler
func NewTask(handler any, _ ...any) Task

func NewScheduler(...SchedulerOption) (Scheduler, error)

type Scheduler interface {
	NewJob(JobDefinition, Task, ...JobOption) (Job, error)
	Update(any, JobDefinition, Task, ...JobOption) (Job, error)
	Jobs() []Job
	RemoveByTags(...string)
	RemoveJob(any) error
	Start()
	StopJobs() error
	Shutdown() error
	JobsWaitingInQueue() int
}

type Job interface {
	Name() string
	Tags() []string
	RunNow() error
	LastRun() (time.Time, error)
	NextRun() (time.Time, error)
	NextRuns(int) ([]time.Time, error)
}

type (
	JobDefinition   interface{}
	JobOption       func(any) error
	SchedulerOption func(any) error
	AtTimes         func() any
	AtTime          func() any
	EventListener   func(any) error
	StartAtOption   any
)

func DurationJob(time.Duration) JobDefinition
func DurationRandomJob(_, _ time.Duration) JobDefinition
func CronJob(string, bool) JobDefinition
func DailyJob(uint, AtTimes) JobDefinition
func WeeklyJob(uint, any, AtTimes) JobDefinition
func MonthlyJob(uint, any, AtTimes) JobDefinition
func OneTimeJob(any) JobDefinition
func NewAtTimes(AtTime, ...AtTime) AtTimes
func NewAtTime(_, _, _ uint) AtTime

func WithName(string) JobOption
func WithTags(...string) JobOption
func WithSingletonMode(any) JobOption
func WithStartAt(any) JobOption
func WithLimitedRuns(uint) JobOption
func WithEventListeners(...EventListener) JobOption
func WithLocation(*time.Location) SchedulerOption
func WithLogger(any) SchedulerOption
func WithLimitConcurrentJobs(uint, any) SchedulerOption
func WithStopTimeout(time.Duration) SchedulerOption
func WithDistributedLocker(any) SchedulerOption
func WithDistributedElector(any) SchedulerOption
