// Package gocron says what github.com/go-co-op/gocron does.
//
//perfls:library gocron
package gocron

import (
	"context"
	"time"
)

func NewScheduler(any) *Scheduler

type Job struct{}

func (*Job) Context() context.Context
func (*Job) Error() error
func (*Job) FinishedRunCount() int
func (*Job) GetName() string
func (*Job) IsRunning() bool
func (*Job) LastRun() time.Time
func (*Job) NextRun() time.Time
func (*Job) PreviousRun() time.Time
func (*Job) RunCount() int
func (*Job) ScheduledAtTime() string
func (*Job) ScheduledAtTimes() []string
func (*Job) ScheduledInterval() int
func (*Job) ScheduledTime() time.Time
func (*Job) ScheduledUnit() string
func (*Job) Tags() []string
func (*Job) Weekday() (time.Weekday, error)
func (*Job) Weekdays() []time.Weekday

type Scheduler struct{}

//perfls:handle role=job handler=handler
func (*Scheduler) Do(handler any, _ ...any) (*Job, error)

//perfls:handle role=job handler=handler
func (*Scheduler) DoWithJobDetails(handler any, _ ...any) (*Job, error)

func (*Scheduler) AfterJobRuns(func(string)) *Scheduler
func (*Scheduler) At(any) *Scheduler
func (*Scheduler) BeforeJobRuns(func(string)) *Scheduler
func (*Scheduler) ChangeLocation(any)
func (*Scheduler) Clear()
func (*Scheduler) Cron(any) *Scheduler
func (*Scheduler) CronWithSeconds(any) *Scheduler
func (*Scheduler) CustomTime(any)
func (*Scheduler) CustomTimer(func(time.Duration, func()) *time.Timer)
func (*Scheduler) Day() *Scheduler
func (*Scheduler) Days() *Scheduler
func (*Scheduler) Every(any) *Scheduler
func (*Scheduler) EveryRandom(any, any) *Scheduler
func (*Scheduler) FindJobsByTag(...any) ([]*Job, error)
func (*Scheduler) Friday() *Scheduler
func (*Scheduler) GetAllTags() []string
func (*Scheduler) Hour() *Scheduler
func (*Scheduler) Hours() *Scheduler
func (*Scheduler) IsRunning() bool
func (*Scheduler) Job(any) *Scheduler
func (*Scheduler) Jobs() []*Job
func (*Scheduler) JobsMap() map[any]*Job
func (*Scheduler) Len() int
func (*Scheduler) LimitRunsTo(any) *Scheduler
func (*Scheduler) Location() *time.Location
func (*Scheduler) Midday() *Scheduler
func (*Scheduler) Millisecond() *Scheduler
func (*Scheduler) Milliseconds() *Scheduler
func (*Scheduler) Minute() *Scheduler
func (*Scheduler) Minutes() *Scheduler
func (*Scheduler) Monday() *Scheduler
func (*Scheduler) Month(...any) *Scheduler
func (*Scheduler) MonthFirstWeekday(any) *Scheduler
func (*Scheduler) MonthLastDay(...any) *Scheduler
func (*Scheduler) Months(...any) *Scheduler
func (*Scheduler) Name(any) *Scheduler
func (*Scheduler) NextRun() (*Job, time.Time)
func (*Scheduler) PauseJobExecution(any)
func (*Scheduler) RegisterEventListeners(...EventListener)
func (*Scheduler) Remove(any)
func (*Scheduler) RemoveByID(any) error
func (*Scheduler) RemoveByReference(any)
func (*Scheduler) RemoveByTag(any) error
func (*Scheduler) RemoveByTags(...any) error
func (*Scheduler) RemoveByTagsAny(...any) error
func (*Scheduler) RunAll()
func (*Scheduler) RunAllWithDelay(any)
func (*Scheduler) RunByTag(any) error
func (*Scheduler) RunByTagWithDelay(any, any) error
func (*Scheduler) Saturday() *Scheduler
func (*Scheduler) Second() *Scheduler
func (*Scheduler) Seconds() *Scheduler
func (*Scheduler) SetMaxConcurrentJobs(any, any)
func (*Scheduler) SingletonMode() *Scheduler
func (*Scheduler) SingletonModeAll()
func (*Scheduler) StartAsync()
func (*Scheduler) StartAt(any) *Scheduler
func (*Scheduler) StartBlocking()
func (*Scheduler) StartImmediately() *Scheduler
func (*Scheduler) Stop()
func (*Scheduler) StopBlockingChan()
func (*Scheduler) Sunday() *Scheduler
func (*Scheduler) Tag(...any) *Scheduler
func (*Scheduler) TagsUnique()
func (*Scheduler) TaskPresent(any) bool
func (*Scheduler) Thursday() *Scheduler
func (*Scheduler) Tuesday() *Scheduler
func (*Scheduler) Update() (*Job, error)
func (*Scheduler) WaitForSchedule() *Scheduler
func (*Scheduler) WaitForScheduleAll()
func (*Scheduler) Wednesday() *Scheduler
func (*Scheduler) Week() *Scheduler
func (*Scheduler) Weekday(any) *Scheduler
func (*Scheduler) Weeks() *Scheduler
func (*Scheduler) WhenJobReturnsError(func(string, error)) *Scheduler
func (*Scheduler) WhenJobReturnsNoError(func(string)) *Scheduler
func (*Scheduler) WithDistributedElector(any)
func (*Scheduler) WithDistributedLocker(any)

var (
	ErrNotAFunction                     error
	ErrNotScheduledWeekday              error
	ErrJobNotFoundWithTag               error
	ErrJobNotFound                      error
	ErrUnsupportedTimeFormat            error
	ErrInvalidInterval                  error
	ErrInvalidIntervalType              error
	ErrInvalidIntervalUnitsSelection    error
	ErrInvalidFunctionParameters        error
	ErrAtTimeNotSupported               error
	ErrWeekdayNotSupported              error
	ErrInvalidDayOfMonthEntry           error
	ErrInvalidMonthLastDayEntry         error
	ErrWrongParams                      error
	ErrDoWithJobDetails                 error
	ErrUpdateCalledWithoutJob           error
	ErrCronParseFailure                 error
	ErrInvalidDaysOfMonthDuplicateValue error
	ErrFailedToConnectToRedis           error
	ErrFailedToObtainLock               error
	ErrFailedToReleaseLock              error
)

type (
	Elector          interface{}
	EventListener    func(*Job)
	Lock             interface{}
	Locker           interface{}
	PanicHandlerFunc func(string, any)
	TimeWrapper      interface{}
)
