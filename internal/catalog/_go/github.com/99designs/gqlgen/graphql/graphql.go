// Package graphql describes the runtime of github.com/99designs/gqlgen: what generated code calls, and what resolvers ask it for.
//
//perfls:library gqlgen
package graphql

import (
	"context"
	"io"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Running a field. Version 0.17.7x hands the resolver over as a function.

//perfls:callback fn=fn run=once
func ResolveField[T any](_, _, _, _ any, fn func(context.Context) (T, error), _ ...any) Marshaler {
	panic(0)
}

type (
	Resolver            func(context.Context) (any, error)
	FieldMiddleware     func(context.Context, Resolver) any
	OperationMiddleware func(context.Context, OperationHandler) ResponseHandler
	OperationHandler    func(context.Context) ResponseHandler
	ResponseHandler     func(context.Context) *Response
	ResponseMiddleware  func(context.Context, ResponseHandler) *Response
	ErrorPresenterFunc  func(context.Context, error) error
	RecoverFunc         func(context.Context, any) error
	ExecutableSchema    interface {
		Schema() *ast.Schema
		Exec(context.Context) ResponseHandler
	}
	HandlerExtension interface{ ExtensionName() string }
	Response         struct{ Data []byte }
	RawParams        struct {
		Query, OperationName string
		Variables            map[string]any
	}
)

// What a resolver learns of its field

type FieldContext struct {
	Parent     *FieldContext
	Object     string
	Args       map[string]any
	Field      CollectedField
	Index      *int
	Result     any
	IsMethod   bool
	IsResolver bool
}

func (*FieldContext) Path() ast.Path

type OperationContext struct {
	RawQuery      string
	OperationName string
	Variables     map[string]any
	Doc           *ast.QueryDocument
	Operation     *ast.OperationDefinition
}

type CollectedField struct {
	*ast.Field
	Selections ast.SelectionSet
}

func GetFieldContext(context.Context) *FieldContext
func GetRootFieldContext(context.Context) *RootFieldContext
func GetOperationContext(context.Context) *OperationContext
func GetPath(context.Context) ast.Path
func HasOperationContext(context.Context) bool
func WithFieldContext(context.Context, *FieldContext) context.Context
func WithOperationContext(context.Context, *OperationContext) context.Context
func CollectAllFields(context.Context) []string
func CollectFieldsCtx(context.Context, []string) []CollectedField
func CollectFields(*OperationContext, ast.SelectionSet, []string) []CollectedField
func AddError(context.Context, error)
func AddErrorf(context.Context, string, ...any)
func GetErrors(context.Context) any

type RootFieldContext struct{ Object string }

// Values

type (
	Marshaler        interface{ MarshalGQL(io.Writer) }
	Unmarshaler      interface{ UnmarshalGQL(any) error }
	ContextMarshaler interface {
		MarshalGQLContext(context.Context, io.Writer) error
	}
	Omittable[T any] struct{}
	Upload           struct {
		File        io.ReadSeeker
		Filename    string
		Size        int64
		ContentType string
	}
	FieldSet   struct{ Values []Marshaler }
	WriterFunc func(io.Writer)
	Array      []Marshaler
)

func (WriterFunc) MarshalGQL(io.Writer)
func (Omittable[T]) IsSet() bool        { panic(0) }
func (Omittable[T]) Value() T           { panic(0) }
func (Omittable[T]) ValueOK() (T, bool) { panic(0) }
func OmittableOf[T any](T) Omittable[T] { panic(0) }

func MarshalBoolean(bool) Marshaler
func MarshalFloat(float64) Marshaler
func MarshalInt(int) Marshaler
func MarshalInt64(int64) Marshaler
func MarshalString(string) Marshaler
func MarshalTime(time.Time) Marshaler
func UnmarshalBoolean(any) (bool, error)
func UnmarshalFloat(any) (float64, error)
func UnmarshalInt(any) (int, error)
func UnmarshalInt64(any) (int64, error)
func UnmarshalString(any) (string, error)
func UnmarshalTime(any) (time.Time, error)
