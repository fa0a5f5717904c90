// Package schema says what gorm.io/gorm/schema does.
package schema

type Tabler interface {
	TableName() string
}

type (
	Field                     struct{}
	GormDataTypeInterface     interface{}
	Namer                     interface{}
	NamingStrategy            struct{}
	Relationship              struct{}
	Replacer                  interface{}
	Schema                    struct{}
	SerializerInterface       interface{}
	SerializerValuerInterface interface{}
	TablerWithNamer           interface{}
)
