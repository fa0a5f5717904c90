// Package xormigrate describes src.techknowlogick.com/xormigrate.
//
//perfls:library xormigrate
package xormigrate

import "xorm.io/xorm"

type InitSchemaFunc func(*xorm.Engine) error

type Migration struct {
	ID          string
	Description string
	Long        bool
	//perfls:entry role=migration
	Migrate func(*xorm.Engine) error
	//perfls:entry role=migration
	MigrateSession func(*xorm.Session) error
	//perfls:entry role=migration
	Rollback func(*xorm.Engine) error
	//perfls:entry role=migration
	RollbackSession func(*xorm.Session) error
}

type Xormigrate struct{}

func New(_, _ any) *Xormigrate

//perfls:handle role=migration handler=handler
func (*Xormigrate) InitSchema(handler InitSchemaFunc)

func (*Xormigrate) AllowLong(_ any)
func (*Xormigrate) Migrate() error
func (*Xormigrate) MigrateTo(_ any) error
func (*Xormigrate) RollbackLast() error
func (*Xormigrate) RollbackTo(_ any) error
func (*Xormigrate) RollbackMigration(_ any) error

type LoggerInterface interface{}

func (*Xormigrate) SetLogger(_ any)
func (*Xormigrate) DefaultLogger() LoggerInterface
func (*Xormigrate) NilLogger() LoggerInterface
func (*Xormigrate) NewLogger(_ any) LoggerInterface
