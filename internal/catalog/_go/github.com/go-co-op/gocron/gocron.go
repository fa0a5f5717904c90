// Package gocron describes github.com/go-co-op/gocron before version 2.
//
//perfls:library gocron
package gocron

import (
	"context"
	"time"
)

func NewScheduler(*time.Location) *Scheduler

type Scheduler struct{}

//perfls:handle role=job handler=handler
func (*Scheduler) Do(handler any, _ ...any) (*Job, error)

//perfls:handle role=job handler=handler
func (*Scheduler) DoWithJobDetails(handler any, _ ...any) (*Job, error)

// When it runs.

func (*Scheduler) Every(any) *Scheduler
func (*Scheduler) EveryRandom(_, _ int) *Scheduler
func (*Scheduler) Cron(string) *Scheduler
func (*Scheduler) CronWithSeconds(string) *Scheduler
func (*Scheduler) At(any) *Scheduler
func (*Scheduler) StartAt(time.Time) *Scheduler
func (*Scheduler) StartImmediately() *Scheduler
func (*Scheduler) WaitForSchedule() *Scheduler
func (*Scheduler) Millisecond() *Scheduler
func (*Scheduler) Milliseconds() *Scheduler
func (*Scheduler) Second() *Scheduler
func (*Scheduler) Seconds() *Scheduler
func (*Scheduler) Minute() *Scheduler
func (*Scheduler) Minutes() *Scheduler
func (*Scheduler) Hour() *Scheduler
func (*Scheduler) Hours() *Scheduler
func (*Scheduler) Day() *Scheduler
func (*Scheduler) Days() *Scheduler
func (*Scheduler) Week() *Scheduler
func (*Scheduler) Weeks() *Scheduler
func (*Scheduler) Month(...int) *Scheduler
func (*Scheduler) Months(...int) *Scheduler
func (*Scheduler) MonthLastDay(...int) *Scheduler
func (*Scheduler) MonthFirstWeekday(time.Weekday) *Scheduler
func (*Scheduler) Weekday(time.Weekday) *Scheduler
func (*Scheduler) Monday() *Scheduler
func (*Scheduler) Tuesday() *Scheduler
func (*Scheduler) Wednesday() *Scheduler
func (*Scheduler) Thursday() *Scheduler
func (*Scheduler) Friday() *Scheduler
func (*Scheduler) Saturday() *Scheduler
func (*Scheduler) Sunday() *Scheduler
func (*Scheduler) Midday() *Scheduler

// How it runs.

func (*Scheduler) Name(string) *Scheduler
func (*Scheduler) Tag(...string) *Scheduler
func (*Scheduler) TagsUnique()
func (*Scheduler) LimitRunsTo(int) *Scheduler
func (*Scheduler) SingletonMode() *Scheduler
func (*Scheduler) SingletonModeAll()
func (*Scheduler) WaitForScheduleAll()
func (*Scheduler) SetMaxConcurrentJobs(int, any)
func (*Scheduler) RegisterEventListeners(...any)
func (*Scheduler) BeforeJobRuns(func(string)) *Scheduler
func (*Scheduler) AfterJobRuns(func(string)) *Scheduler
func (*Scheduler) WhenJobReturnsError(func(string, error)) *Scheduler
func (*Scheduler) WhenJobReturnsNoError(func(string)) *Scheduler
func (*Scheduler) WithDistributedLocker(any)
func (*Scheduler) WithDistributedElector(any)
func (*Scheduler) Location() *time.Location
func (*Scheduler) ChangeLocation(*time.Location)
func (*Scheduler) CustomTime(any)
func (*Scheduler) CustomTimer(any)
func (*Scheduler) StartAsync()
func (*Scheduler) StartBlocking()
func (*Scheduler) Stop()
func (*Scheduler) StopBlockingChan()
func (*Scheduler) IsRunning() bool
func (*Scheduler) PauseJobExecution(bool)

// Jobs it has.

func (*Scheduler) Job(*Job) *Scheduler
func (*Scheduler) Update() (*Job, error)
func (*Scheduler) Jobs() []*Job
func (*Scheduler) JobsMap() any
func (*Scheduler) GetAllTags() []string
func (*Scheduler) FindJobsByTag(...string) ([]*Job, error)
func (*Scheduler) TaskPresent(any) bool
func (*Scheduler) NextRun() (*Job, time.Time)
func (*Scheduler) RunAll()
func (*Scheduler) RunAllWithDelay(time.Duration)
func (*Scheduler) RunByTag(string) error
func (*Scheduler) RunByTagWithDelay(string, time.Duration) error
func (*Scheduler) Remove(any)
func (*Scheduler) RemoveByID(*Job) error
func (*Scheduler) RemoveByReference(*Job)
func (*Scheduler) RemoveByTag(string) error
func (*Scheduler) RemoveByTags(...string) error
func (*Scheduler) RemoveByTagsAny(...string) error
func (*Scheduler) Clear()
func (*Scheduler) Len() int

type Job struct{}

func (*Job) Context() context.Context
func (*Job) Error() error
func (*Job) Tag(...string)
func (*Job) Tags() []string
func (*Job) LimitRunsTo(int)
func (*Job) SingletonMode()
func (*Job) LastRun() time.Time
func (*Job) NextRun() time.Time
func (*Job) RunCount() int
func (*Job) IsRunning() bool
