// Package cron says what github.com/robfig/cron/v3 does.
//
//perfls:library cron
package cron

import (
	"context"
	"time"
)

func New(...Option) *Cron

type Cron struct{}

//perfls:handle role=job handler=handler
func (*Cron) AddFunc(_ any, handler func()) (EntryID, error)

//perfls:handle role=job handler=handler
func (*Cron) AddJob(_ any, handler any) (EntryID, error)

//perfls:handle role=job handler=handler
func (*Cron) Schedule(_ any, handler any) EntryID

func (*Cron) Entries() []Entry
func (*Cron) Entry(any) Entry
func (*Cron) Location() *time.Location
func (*Cron) Remove(any)
func (*Cron) Run()
func (*Cron) Start()
func (*Cron) Stop() context.Context

type Entry struct{}

func (Entry) Valid() bool

type (
	Chain                 struct{}
	ConstantDelaySchedule struct{}
	EntryID               int
	FuncJob               func()
	Job                   interface{}
	JobWrapper            func(Job) Job
	Logger                interface{}
	Option                func(*Cron)
	ParseOption           int
	Parser                struct{}
	Schedule              interface{}
	ScheduleParser        interface{}
	SpecSchedule          struct{}
)
