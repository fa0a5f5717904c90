// Package popx describes github.com/ory/x/popx: transactions that travel in a context, and migrations.
//
//perfls:library pop
package popx

import (
	"context"
	"io/fs"

	"github.com/gobuffalo/pop/v6"
)

//perfls:transaction fn=fn
func Transaction(_ context.Context, _ *pop.Connection, fn func(context.Context, *pop.Connection) error) error

func WithTransaction(_ context.Context, _ *pop.Connection) context.Context
func GetConnection(_ context.Context, _ *pop.Connection) *pop.Connection

type Migration struct {
	Path, Version, Name, Direction, Type, DBType, Content string
	//perfls:entry role=migration
	Runner func(Migration, *pop.Connection, *pop.Tx) error
}

type Migrations []Migration

type Migrator struct{ Connection *pop.Connection }

func NewMigrator(_ *pop.Connection, _, _, _ any) *Migrator
func (*Migrator) Up(_ context.Context) error
func (*Migrator) UpTo(_ context.Context, _ int) (int, error)
func (*Migrator) Down(_ context.Context, _ int) error
func (*Migrator) Status(_ context.Context) (MigrationStatuses, error)

type MigrationBox struct{ *Migrator }

func NewMigrationBox(_ fs.FS, _ any, _ ...any) (*MigrationBox, error)

type MigrationStatus struct {
	State, Version, Name string
}

type MigrationStatuses []MigrationStatus

func (MigrationStatuses) HasPending() bool
