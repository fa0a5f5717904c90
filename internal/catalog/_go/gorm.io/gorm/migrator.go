package gorm

import (
	"reflect"

	"gorm.io/gorm/clause"
)

//perfls:query write many
func (*DB) AutoMigrate(...any) error

func (*DB) Migrator() Migrator

type Migrator interface {
	//perfls:query write many
	AutoMigrate(...any) error

	CurrentDatabase() string
	FullDataTypeOf(any) clause.Expr
	GetTypeAliases(string) []string

	// Tables.

	//perfls:query write many
	CreateTable(...any) error

	//perfls:query write many
	DropTable(...any) error

	//perfls:query write many
	RenameTable(any, any) error

	//perfls:query read one
	HasTable(any) bool

	//perfls:query read many
	GetTables() ([]string, error)

	TableType(any) (TableType, error)

	// Columns.

	//perfls:query write many
	AddColumn(any, string) error

	//perfls:query write many
	DropColumn(any, string) error

	//perfls:query write many
	AlterColumn(any, string) error

	//perfls:query write many
	RenameColumn(any, string, string) error

	//perfls:query read one
	HasColumn(any, string) bool

	//perfls:query read many
	ColumnTypes(any) ([]ColumnType, error)

	MigrateColumn(any, any, ColumnType) error
	MigrateColumnUnique(any, any, ColumnType) error

	// Views.

	//perfls:query write many
	CreateView(string, ViewOption) error

	//perfls:query write many
	DropView(string) error

	// Constraints and indexes.

	//perfls:query write many
	CreateConstraint(any, string) error

	//perfls:query write many
	DropConstraint(any, string) error

	//perfls:query read one
	HasConstraint(any, string) bool

	//perfls:query write many
	CreateIndex(any, string) error

	//perfls:query write many
	DropIndex(any, string) error

	//perfls:query write many
	RenameIndex(any, string, string) error

	//perfls:query read one
	HasIndex(any, string) bool

	//perfls:query read many
	GetIndexes(any) ([]Index, error)
}

type ViewOption struct {
	Replace     bool
	CheckOption string
	Query       *DB
}

type TableType interface {
	Schema() string
	Name() string
	Type() string
	Comment() (string, bool)
}

type ColumnType interface {
	Name() string
	DatabaseTypeName() string
	ColumnType() (string, bool)
	PrimaryKey() (bool, bool)
	AutoIncrement() (bool, bool)
	Length() (int64, bool)
	DecimalSize() (int64, int64, bool)
	Nullable() (bool, bool)
	Unique() (bool, bool)
	ScanType() reflect.Type
	Comment() (string, bool)
	DefaultValue() (string, bool)
}

type Index interface {
	Table() string
	Name() string
	Columns() []string
	PrimaryKey() (bool, bool)
	Unique() (bool, bool)
	Option() string
}
