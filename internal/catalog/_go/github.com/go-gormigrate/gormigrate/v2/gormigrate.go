// Package gormigrate says what github.com/go-gormigrate/gormigrate/v2 does.
//
//perfls:library gormigrate
package gormigrate

import (
	"gorm.io/gorm"
)

func New(any, any, any) *Gormigrate

type DuplicatedIDError struct{}

func (*DuplicatedIDError) Error() string

type Gormigrate struct{}

//perfls:handle role=migration handler=handler
func (*Gormigrate) InitSchema(handler InitSchemaFunc)

func (*Gormigrate) Migrate() error
func (*Gormigrate) MigrateTo(any) error
func (*Gormigrate) RollbackLast() error
func (*Gormigrate) RollbackMigration(any) error
func (*Gormigrate) RollbackTo(any) error

type Migration struct {
	//perfls:entry role=migration
	Migrate MigrateFunc
	//perfls:entry role=migration
	Rollback RollbackFunc
}

type ReservedIDError struct{}

func (*ReservedIDError) Error() string

var (
	ErrRollbackImpossible      error
	ErrNoMigrationDefined      error
	ErrMissingID               error
	ErrNoRunMigration          error
	ErrMigrationIDDoesNotExist error
	ErrUnknownPastMigration    error
)

type (
	InitSchemaFunc func(*gorm.DB) error
	MigrateFunc    func(*gorm.DB) error
	Options        struct{}
	RollbackFunc   func(*gorm.DB) error
)
