// Package popx says what github.com/ory/x/popx does.
//
//perfls:library pop
package popx

import (
	"context"
	"io"

	"github.com/gobuffalo/pop/v6"
)

func GetConnection(context.Context, any) *pop.Connection
func NewMigrationBox(any, any, ...MigrationBoxOption) (*MigrationBox, error)
func NewMigrator(any, any, any, any) *Migrator

//perfls:transaction fn=fn
func Transaction(_ context.Context, _ any, fn func(context.Context, *pop.Connection) error) error

type Migration struct {
	//perfls:entry role=migration
	Runner func(Migration, *pop.Connection) error
}

func (Migration) Valid() error

type MigrationBox struct {
	*Migrator
}

type MigrationStatuses []MigrationStatus

func (MigrationStatuses) HasPending() bool
func (MigrationStatuses) Header() []string
func (MigrationStatuses) IDs() []string
func (MigrationStatuses) Len() int
func (MigrationStatuses) Table() [][]string
func (MigrationStatuses) Write(io.Writer, ...func(*writeOptions)) error

type Migrator struct {
	Connection *pop.Connection
}

func (*Migrator) CreateSchemaMigrations(context.Context) error
func (*Migrator) Down(context.Context, any) error
func (*Migrator) DumpMigrationSchema(context.Context) error
func (*Migrator) MigrationIsCompatible(any, any) bool
func (*Migrator) Reset(context.Context) error
func (*Migrator) Status(context.Context) (MigrationStatuses, error)
func (*Migrator) Up(context.Context) error
func (*Migrator) UpTo(context.Context, any) (int, error)

type (
	MigrationBoxOption func(*MigrationBox) *MigrationBox
	MigrationStatus    struct{}
	Migrations         []Migration
	writeOptions       struct{}
)
