// Package schema describes gorm.io/gorm/schema: how a model's type is read. None of it sends anything.
package schema

import (
	"context"
	"reflect"
	"sync"

	"gorm.io/gorm/clause"
)

func Parse(any, *sync.Map, Namer) (*Schema, error)
func ParseTagSetting(string, string) map[string]string

type Schema struct {
	Name, Table               string
	ModelType                 reflect.Type
	PrioritizedPrimaryField   *Field
	DBNames                   []string
	PrimaryFields             []*Field
	PrimaryFieldDBNames       []string
	Fields                    []*Field
	FieldsByName              map[string]*Field
	FieldsByDBName            map[string]*Field
	FieldsWithDefaultDBValue  []*Field
	Relationships             Relationships
	CreateClauses             []clause.Interface
	QueryClauses              []clause.Interface
	UpdateClauses             []clause.Interface
	DeleteClauses             []clause.Interface
	BeforeCreate, AfterCreate bool
	BeforeUpdate, AfterUpdate bool
	BeforeDelete, AfterDelete bool
	BeforeSave, AfterSave     bool
	AfterFind                 bool
}

func (*Schema) LookUpField(string) *Field
func (*Schema) LookIndex(string) *Index
func (*Schema) ParseIndexes() []*Index
func (*Schema) MakeSlice() reflect.Value

type DataType string
type TimeType int64

type Field struct {
	Name, DBName                   string
	BindNames                      []string
	DataType, GORMDataType         DataType
	PrimaryKey, AutoIncrement      bool
	Creatable, Updatable, Readable bool
	AutoCreateTime, AutoUpdateTime TimeType
	HasDefaultValue                bool
	DefaultValue                   string
	NotNull, Unique                bool
	Comment                        string
	Size, Precision, Scale         int
	FieldType, IndirectFieldType   reflect.Type
	StructField                    reflect.StructField
	Tag                            reflect.StructTag
	TagSettings                    map[string]string
	Schema, EmbeddedSchema         *Schema
	OwnerSchema                    *Schema
	ReflectValueOf                 func(context.Context, reflect.Value) reflect.Value
	ValueOf                        func(context.Context, reflect.Value) (any, bool)
	Set                            func(context.Context, reflect.Value, any) error
	Serializer                     SerializerInterface
}

type Index struct {
	Name, Class, Type, Where, Comment, Option string
}

// Relations.

type RelationshipType string

type Relationships struct {
	HasOne, BelongsTo, HasMany, Many2Many []*Relationship
	Relations                             map[string]*Relationship
}

type Relationship struct {
	Name                string
	Type                RelationshipType
	Field               *Field
	References          []*Reference
	Schema, FieldSchema *Schema
	JoinTable           *Schema
}

func (*Relationship) ToQueryConditions(context.Context, reflect.Value) []clause.Expression

type Reference struct {
	PrimaryKey, ForeignKey *Field
	PrimaryValue           string
	OwnPrimaryKey          bool
}

// Names of tables.

type Namer interface {
	TableName(string) string
	SchemaName(string) string
	ColumnName(string, string) string
	JoinTableName(string) string
	RelationshipFKName(Relationship) string
	CheckerName(string, string) string
	IndexName(string, string) string
	UniqueName(string, string) string
}

type NamingStrategy struct {
	TablePrefix         string
	SingularTable       bool
	NameReplacer        Replacer
	NoLowerCase         bool
	IdentifierMaxLength int
}

func (NamingStrategy) TableName(string) string
func (NamingStrategy) SchemaName(string) string
func (NamingStrategy) ColumnName(string, string) string
func (NamingStrategy) JoinTableName(string) string
func (NamingStrategy) RelationshipFKName(Relationship) string
func (NamingStrategy) CheckerName(string, string) string
func (NamingStrategy) IndexName(string, string) string
func (NamingStrategy) UniqueName(string, string) string

type Replacer interface{ Replace(string) string }

type Tabler interface{ TableName() string }

type TablerWithNamer interface{ TableName(Namer) string }

// Types of columns.

type GormDataTypeInterface interface{ GormDataType() string }

type SerializerInterface interface {
	Scan(context.Context, *Field, reflect.Value, any) error
	SerializerValuerInterface
}

type SerializerValuerInterface interface {
	Value(context.Context, *Field, reflect.Value, any) (any, error)
}

func RegisterSerializer(string, SerializerInterface)
func GetSerializer(string) (SerializerInterface, bool)
