// Package gocron says what github.com/go-co-op/gocron/v2 does.
//
//perfls:library gocron
package gocron

import (
	"time"
)

//perfls:handle role=job handler=handler
func NewTask(handler any, _ ...any) Task

var (
	ErrCronJobInvalid                error
	ErrCronJobParse                  error
	ErrDailyJobAtTimeNil             error
	ErrDailyJobAtTimesNil            error
	ErrDailyJobHours                 error
	ErrDailyJobZeroInterval          error
	ErrDailyJobMinutesSeconds        error
	ErrDurationJobIntervalZero       error
	ErrDurationJobIntervalNegative   error
	ErrDurationRandomJobPositive     error
	ErrDurationRandomJobMinMax       error
	ErrEventListenerFuncNil          error
	ErrJobNotFound                   error
	ErrJobRunNowFailed               error
	ErrMonthlyJobDays                error
	ErrMonthlyJobAtTimeNil           error
	ErrMonthlyJobAtTimesNil          error
	ErrMonthlyJobDaysNil             error
	ErrMonthlyJobHours               error
	ErrMonthlyJobZeroInterval        error
	ErrMonthlyJobMinutesSeconds      error
	ErrNewJobTaskNil                 error
	ErrNewJobTaskNotFunc             error
	ErrNewJobWrongNumberOfParameters error
	ErrNewJobWrongTypeOfParameters   error
	ErrOneTimeJobStartDateTimePast   error
	ErrStopExecutorTimedOut          error
	ErrStopJobsTimedOut              error
	ErrStopSchedulerTimedOut         error
	ErrWeeklyJobAtTimeNil            error
	ErrWeeklyJobAtTimesNil           error
	ErrWeeklyJobDaysOfTheWeekNil     error
	ErrWeeklyJobHours                error
	ErrWeeklyJobZeroInterval         error
	ErrWeeklyJobMinutesSeconds       error
	ErrPanicRecovered                error
	ErrWithClockNil                  error
	ErrWithContextNil                error
	ErrWithDistributedElectorNil     error
	ErrWithDistributedLockerNil      error
	ErrWithDistributedJobLockerNil   error
	ErrWithIdentifierNil             error
	ErrSchedulerMonitorNil           error
	ErrWithLimitConcurrentJobsZero   error
	ErrWithLocationNil               error
	ErrWithLoggerNil                 error
	ErrWithMonitorNil                error
	ErrWithNameEmpty                 error
	ErrWithStartDateTimePast         error
	ErrWithStartDateTimePastZero     error
	ErrWithStopDateTimePast          error
	ErrStartTimeLaterThanEndTime     error
	ErrStopTimeEarlierThanStartTime  error
	ErrWithStopTimeoutZeroOrNegative error
	ErrWithSchedulerMonitorNil       error
	ErrWithLimitedRunsZero           error
)

type (
	AtTime                    func() atTime
	AtTimes                   func() []AtTime
	Cron                      interface{}
	CronJobSchedule           struct{}
	DailyJobSchedule          struct{}
	DaylightSavingsTimePolicy int
	DaysOfTheMonth            func() days
	DurationJobSchedule       struct{}
	DurationRandomJobSchedule struct{}
	Elector                   interface{}
	EventListener             func(any) error
	Job                       interface{}
	JobDefinition             interface{}
	JobOption                 func(any, time.Time) error
	JobSchedule               interface{}
	JobStatus                 string
	JobType                   int
	LimitMode                 int
	Lock                      interface{}
	Locker                    interface{}
	LogLevel                  int
	Logger                    interface{}
	Monitor                   interface{}
	MonitorStatus             interface{}
	MonthlyJobSchedule        struct{}
	OneTimeJobSchedule        struct{}
	OneTimeJobStartAtOption   func(any) []time.Time
	Scheduler                 interface{}
	SchedulerMonitor          interface{}
	SchedulerOption           func(any) error
	StartAtOption             func(any, time.Time) error
	StopAtOption              func(any, time.Time) error
	Task                      func() any
	Weekdays                  func() []time.Weekday
	WeeklyJobSchedule         struct{}
	atTime                    struct{}
	days                      []int
)
