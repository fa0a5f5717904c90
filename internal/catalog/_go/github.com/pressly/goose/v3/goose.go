// Package goose describes github.com/pressly/goose, versions 2 and 3. Going up and down is what its own command does: it has no effect of its own.
//
//perfls:library goose
package goose

import (
	"context"
	"database/sql"
	"time"
)

// Migrations written in Go

type (
	GoMigration            func(*sql.Tx) error
	GoMigrationContext     func(context.Context, *sql.Tx) error
	GoMigrationNoTx        func(*sql.DB) error
	GoMigrationNoTxContext func(context.Context, *sql.DB) error
)

//perfls:handle role=migration handler=handler,handler2
func AddMigration(handler, handler2 GoMigration)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationContext(handler, handler2 GoMigrationContext)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationNoTx(handler, handler2 GoMigrationNoTx)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationNoTxContext(handler, handler2 GoMigrationNoTxContext)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigration(_ string, handler, handler2 GoMigration)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationContext(_ string, handler, handler2 GoMigrationContext)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationNoTx(_ string, handler, handler2 GoMigrationNoTx)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationNoTxContext(_ string, handler, handler2 GoMigrationNoTxContext)

type TransactionMode int

type GoFunc struct {
	//perfls:entry role=migration
	RunTx func(context.Context, *sql.Tx) error
	//perfls:entry role=migration
	RunDB func(context.Context, *sql.DB) error
	Mode  TransactionMode
}

type Migration struct {
	Type          MigrationType
	Version       int64
	Next          int64
	Previous      int64
	Source        string
	Registered    bool
	UseTx         bool
	UpFnContext   GoMigrationContext
	DownFnContext GoMigrationContext
}

type Migrations []*Migration

type MigrationType string

func NewGoMigration(_, _, _ any) *Migration
func CollectMigrations(_, _, _ any) (Migrations, error)
func (*Migration) Up(_ any) error
func (*Migration) UpContext(_, _ any) error
func (*Migration) Down(_ any) error
func (*Migration) DownContext(_, _ any) error

// Running them

type (
	OptionsFunc func(*options)
	options     struct{}
	Dialect     string
	Logger      interface{}
)

func Up(_, _ any, _ ...OptionsFunc) error
func UpContext(_, _, _ any, _ ...OptionsFunc) error
func UpTo(_, _, _ any, _ ...OptionsFunc) error
func UpToContext(_, _, _, _ any, _ ...OptionsFunc) error
func UpByOne(_, _ any, _ ...OptionsFunc) error
func Down(_, _ any, _ ...OptionsFunc) error
func DownContext(_, _, _ any, _ ...OptionsFunc) error
func DownTo(_, _, _ any, _ ...OptionsFunc) error
func Redo(_, _ any, _ ...OptionsFunc) error
func Reset(_, _ any, _ ...OptionsFunc) error
func ResetContext(_, _, _ any, _ ...OptionsFunc) error
func Status(_, _ any, _ ...OptionsFunc) error
func StatusContext(_, _, _ any, _ ...OptionsFunc) error
func Version(_, _ any, _ ...OptionsFunc) error
func Run(_, _, _ any, _ ...string) error
func RunContext(_, _, _, _ any, _ ...string) error
func Create(_, _, _, _ any) error
func EnsureDBVersion(_ any) (int64, error)
func GetDBVersion(_ any) (int64, error)
func GetDBVersionContext(_, _ any) (int64, error)
func OpenDBWithDriver(_, _ any) (*sql.DB, error)
func SetBaseFS(_ any)
func SetDialect(_ any) error
func SetLogger(_ any)
func SetSequential(_ any)
func SetTableName(_ any)
func SetVerbose(_ any)
func NopLogger() Logger
func WithAllowMissing() OptionsFunc
func WithNoVersioning() OptionsFunc
func WithNoColor(_ any) OptionsFunc

type Provider struct{}

type ProviderOption interface{}

func NewProvider(_, _, _ any, _ ...ProviderOption) (*Provider, error)
func WithGoMigrations(_ ...*Migration) ProviderOption
func WithVerbose(_ any) ProviderOption
func (*Provider) Up(_ any) ([]*MigrationResult, error)
func (*Provider) UpByOne(_ any) (*MigrationResult, error)
func (*Provider) UpTo(_, _ any) ([]*MigrationResult, error)
func (*Provider) Down(_ any) (*MigrationResult, error)
func (*Provider) DownTo(_, _ any) ([]*MigrationResult, error)
func (*Provider) ApplyVersion(_, _, _ any) (*MigrationResult, error)
func (*Provider) Status(_ any) ([]*MigrationStatus, error)
func (*Provider) HasPending(_ any) (bool, error)
func (*Provider) GetDBVersion(_ any) (int64, error)
func (*Provider) GetVersions(_ any) (int64, int64, error)
func (*Provider) ListSources() []*Source
func (*Provider) Ping(_ any) error
func (*Provider) Close() error

type Source struct {
	Type    MigrationType
	Path    string
	Version int64
}

type MigrationResult struct {
	Source    *Source
	Duration  time.Duration
	Direction string
	Empty     bool
	Error     error
}

type MigrationStatus struct {
	Source    *Source
	AppliedAt time.Time
}
