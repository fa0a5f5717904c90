package bun

import (
	"github.com/uptrace/bun/schema"
)

func NewAddColumnQuery(any) *AddColumnQuery
func NewCreateIndexQuery(any) *CreateIndexQuery
func NewCreateTableQuery(any) *CreateTableQuery
func NewDB(any, any, ...DBOption) *DB
func NewDeleteQuery(any) *DeleteQuery
func NewDropColumnQuery(any) *DropColumnQuery
func NewDropIndexQuery(any) *DropIndexQuery
func NewDropTableQuery(any) *DropTableQuery
func NewInsertQuery(any) *InsertQuery
func NewMergeQuery(any) *MergeQuery
func NewRawQuery(any, any, ...any) *RawQuery
func NewSelectQuery(any) *SelectQuery
func NewTruncateTableQuery(any) *TruncateTableQuery
func NewUpdateQuery(any) *UpdateQuery
func NewValuesQuery(any, any) *ValuesQuery

type (
	AfterCreateTableHook  interface{}
	AfterDeleteHook       interface{}
	AfterDropTableHook    interface{}
	AfterInsertHook       interface{}
	AfterScanRowHook      = schema.AfterScanRowHook
	AfterSelectHook       interface{}
	AfterUpdateHook       interface{}
	BaseModel             = schema.BaseModel
	BeforeAppendModelHook = schema.BeforeAppendModelHook
	BeforeCreateTableHook interface{}
	BeforeDeleteHook      interface{}
	BeforeDropTableHook   interface{}
	BeforeInsertHook      interface{}
	BeforeScanRowHook     = schema.BeforeScanRowHook
	BeforeSelectHook      interface{}
	BeforeUpdateHook      interface{}
	DBOption              func(*DB)
	DBStats               struct{}
	Ident                 = schema.Ident
	ListValues            struct{}
	Model                 = schema.Model
	Name                  = schema.Name
	NullTime              = schema.NullTime
	Order                 = schema.Order
	Query                 = schema.Query
	QueryHook             interface{}
	RelationOpts          struct{}
	Safe                  = schema.Safe
	TupleValues           struct{}
	WithQuery             struct{}
)
