// Package cron describes github.com/robfig/cron of all versions.
//
//perfls:library cron
package cron

import (
	"context"
	"time"
)

func New(...Option) *Cron
func NewWithLocation(*time.Location) *Cron

type Cron struct{}

//perfls:handle role=job handler=handler
func (*Cron) AddFunc(_ string, handler func()) (EntryID, error)

//perfls:handle role=job handler=handler
func (*Cron) AddJob(_ string, handler Job) (EntryID, error)

//perfls:handle role=job handler=handler
func (*Cron) Schedule(_ Schedule, handler Job) EntryID

func (*Cron) Start()
func (*Cron) Run()
func (*Cron) Stop() context.Context
func (*Cron) Entries() []Entry
func (*Cron) Entry(EntryID) Entry
func (*Cron) Remove(EntryID)
func (*Cron) Location() *time.Location

type (
	Job     interface{ Run() }
	FuncJob func()
	EntryID int
	Option  func(*Cron)
	Parser  struct{}

	JobWrapper     func(Job) Job
	Chain          struct{}
	Logger         interface{ Info(string, ...any) }
	ScheduleParser interface {
		Parse(string) (Schedule, error)
	}
)

func (FuncJob) Run()

type Schedule interface{ Next(time.Time) time.Time }

type Entry struct {
	ID         EntryID
	Schedule   Schedule
	Next, Prev time.Time
	WrappedJob Job
	Job        Job
}

func (Entry) Valid() bool

func ParseStandard(string) (Schedule, error)
func NewParser(int) Parser
func (Parser) Parse(string) (Schedule, error)
func Every(time.Duration) any

func WithLocation(*time.Location) Option
func WithSeconds() Option
func WithParser(ScheduleParser) Option
func WithChain(...JobWrapper) Option
func WithLogger(Logger) Option
func NewChain(...JobWrapper) Chain
func (Chain) Then(Job) Job
func Recover(Logger) JobWrapper
func SkipIfStillRunning(Logger) JobWrapper
func DelayIfStillRunning(Logger) JobWrapper
