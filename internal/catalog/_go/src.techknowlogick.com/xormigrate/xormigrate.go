// Package xormigrate says what src.techknowlogick.com/xormigrate does.
//
//perfls:library xormigrate
package xormigrate

import (
	"xorm.io/xorm"
)

func New(any, any) *Xormigrate

type Migration struct {
	//perfls:entry role=migration
	Migrate MigrateFunc
	//perfls:entry role=migration
	MigrateSession MigrateSessionFunc
	//perfls:entry role=migration
	Rollback RollbackFunc
	//perfls:entry role=migration
	RollbackSession RollbackSessionFunc
}

type Xormigrate struct{}

//perfls:handle role=migration handler=handler
func (*Xormigrate) InitSchema(handler InitSchemaFunc)

func (*Xormigrate) Migrate() error
func (*Xormigrate) MigrateTo(any) error
func (*Xormigrate) RollbackLast() error
func (*Xormigrate) RollbackTo(any) error
func (*Xormigrate) RollbackMigration(any) error
func (*Xormigrate) AllowLong(any)
func (*Xormigrate) NilLogger()

type (
	InitSchemaFunc      func(*xorm.Engine) error
	MigrateFunc         func(*xorm.Engine) error
	MigrateSessionFunc  func(*xorm.Session) error
	Options             struct{}
	RollbackFunc        func(*xorm.Engine) error
	RollbackSessionFunc func(*xorm.Session) error
)
