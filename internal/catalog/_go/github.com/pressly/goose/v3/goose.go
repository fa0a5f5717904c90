// Package goose says what github.com/pressly/goose/v3 does.
//
//perfls:library goose
package goose

import (
	"context"
	"database/sql"
)

//perfls:handle role=migration handler=handler,handler2
func AddMigration(handler GoMigration, handler2 GoMigration)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationContext(handler GoMigrationContext, handler2 GoMigrationContext)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationNoTx(handler GoMigrationNoTx, handler2 GoMigrationNoTx)

//perfls:handle role=migration handler=handler,handler2
func AddMigrationNoTxContext(handler GoMigrationNoTxContext, handler2 GoMigrationNoTxContext)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigration(_ any, handler GoMigration, handler2 GoMigration)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationContext(_ any, handler GoMigrationContext, handler2 GoMigrationContext)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationNoTx(_ any, handler GoMigrationNoTx, handler2 GoMigrationNoTx)

//perfls:handle role=migration handler=handler,handler2
func AddNamedMigrationNoTxContext(_ any, handler GoMigrationNoTxContext, handler2 GoMigrationNoTxContext)

func OpenDBWithDriver(any, any) (*sql.DB, error)

type GoFunc struct {
	//perfls:entry role=migration
	RunTx func(context.Context, *sql.Tx) error
	//perfls:entry role=migration
	RunDB func(context.Context, *sql.DB) error
}

type (
	Dialect                = any
	GoMigration            func(*sql.Tx) error
	GoMigrationContext     func(context.Context, *sql.Tx) error
	GoMigrationNoTx        func(*sql.DB) error
	GoMigrationNoTxContext func(context.Context, *sql.DB) error
	Logger                 interface{}
	Migration              struct{}
	MigrationResult        struct{}
	MigrationStatus        struct{}
	Migrations             []*Migration
	OptionsFunc            func(any)
	Provider               struct{}
	ProviderOption         interface{}
)
