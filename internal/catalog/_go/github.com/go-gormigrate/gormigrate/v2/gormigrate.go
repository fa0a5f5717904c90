// Package gormigrate describes github.com/go-gormigrate/gormigrate/v2, and version 1 but for the gorm that it is built on.
//
//perfls:library gormigrate
package gormigrate

import "gorm.io/gorm"

type MigrateFunc func(*gorm.DB) error
type RollbackFunc func(*gorm.DB) error
type InitSchemaFunc func(*gorm.DB) error

type Migration struct {
	ID string

	//perfls:entry role=migration
	Migrate MigrateFunc

	//perfls:entry role=migration
	Rollback RollbackFunc
}

type Options struct {
	TableName, IDColumnName   string
	IDColumnSize              int
	UseTransaction            bool
	ValidateUnknownMigrations bool
}

type Gormigrate struct{}

func New(*gorm.DB, *Options, []*Migration) *Gormigrate

//perfls:handle role=migration handler=handler
func (*Gormigrate) InitSchema(handler InitSchemaFunc)

func (*Gormigrate) Migrate() error
func (*Gormigrate) MigrateTo(string) error
func (*Gormigrate) RollbackLast() error
func (*Gormigrate) RollbackTo(string) error
func (*Gormigrate) RollbackMigration(*Migration) error
