// Package graphql says what github.com/99designs/gqlgen/graphql does.
//
//perfls:library gqlgen
package graphql

import (
	"context"
	"io"

	"github.com/vektah/gqlparser/v2/ast"
)

func BindUnmarshaler[EC any, T any](EC, func(context.Context, EC, any) (T, error)) func(context.Context, any) (T, error) {
	panic(0)
}
func NewExecutionContextState[R any, D any, C any](*OperationContext, *ExecutableSchemaState[R, D, C], *ast.Schema, chan DeferredResult) *ExecutionContextState[R, D, C] {
	panic(0)
}
func OmittableOf[T any](T) Omittable[T] { panic(0) }
func ProcessArgField[T any](context.Context, map[string]any, string, func(context.Context, any) (T, error)) (T, error) {
	panic(0)
}

//perfls:callback fn=fn run=once
func ResolveField[T any](_ context.Context, _ *OperationContext, _ CollectedField, _ func(context.Context, CollectedField) (*FieldContext, error), fn func(context.Context) (any, error), _ func(context.Context, Resolver) Resolver, _ func(context.Context, ast.SelectionSet, T) Marshaler, _ bool, _ bool) Marshaler {
	panic(0)
}

type ExecutionContextState[R any, D any, C any] struct {
	*OperationContext
}

func (*ExecutionContextState[R, D, C]) Schema() *ast.Schema

type IntegerError struct{}

func (IntegerError) Error() string

type InvalidNullError struct{}

func (*InvalidNullError) Error() string

type Omittable[T any] struct{}

func (Omittable[T]) IsSet() bool
func (Omittable[T]) IsZero() bool
func (Omittable[T]) Value() T
func (Omittable[T]) ValueOK() (T, bool)

type OperationContext struct{}

func (*OperationContext) Recover(context.Context, any) error
func (*OperationContext) Validate(context.Context) error

var (
	ErrInvalidNull error
)

type (
	Array                                      []Marshaler
	Cache[T any]                               interface{}
	CollectedField                             struct{}
	Config[R any, D any, C any]                struct{}
	ContextMarshaler                           interface{}
	ContextUnmarshaler                         interface{}
	ContextWriterFunc                          func(context.Context, io.Writer) error
	Deferrable                                 struct{}
	DeferredGroup                              struct{}
	DeferredResult                             struct{}
	ErrorPresenterFunc                         func(context.Context, error) any
	Event[T any]                               struct{}
	ExecutableSchema                           interface{}
	ExecutableSchemaState[R any, D any, C any] struct{}
	ExecutableSchemaWithEventContext           interface{}
	FieldContext                               struct{}
	FieldInterceptor                           interface{}
	FieldMiddleware                            func(context.Context, Resolver) (any, error)
	FieldSet                                   struct{}
	FieldSetView                               struct{}
	FieldStats                                 struct{}
	GraphExecutor                              interface{}
	HandlerExtension                           interface{}
	InputUnmarshaler                           struct{}
	InputUnmarshalerIndex                      struct{}
	MapCache[T any]                            map[string]T
	Marshaler                                  interface{}
	Mutation                                   struct{}
	NoCache[T any]                             struct{}
	NullSource                                 string
	NumberOverflowError                        struct{}
	OperationContextMutator                    interface{}
	OperationHandler                           func(context.Context) ResponseHandler
	OperationInterceptor                       interface{}
	OperationMiddleware                        func(context.Context, OperationHandler) ResponseHandler
	OperationParameterMutator                  interface{}
	PathContext                                struct{}
	Query                                      struct{}
	RawParams                                  struct{}
	RecoverFunc                                func(context.Context, any) error
	RequestContext                             = OperationContext
	Resolver                                   func(context.Context) (any, error)
	ResolverContext                            = FieldContext
	Response                                   struct{}
	ResponseHandler                            func(context.Context) *Response
	ResponseHandlerWithContext                 func(context.Context) (context.Context, *Response)
	ResponseInterceptor                        interface{}
	ResponseMiddleware                         func(context.Context, ResponseHandler) *Response
	RootFieldContext                           struct{}
	RootFieldInterceptor                       interface{}
	RootFieldMiddleware                        func(context.Context, RootResolver) Marshaler
	RootResolver                               func(context.Context) Marshaler
	Stats                                      struct{}
	Status                                     int
	Subscription                               struct{}
	TraceTiming                                struct{}
	Transport                                  interface{}
	UintSignError                              struct{}
	Unmarshaler                                interface{}
	Upload                                     struct{}
	WriterFunc                                 func(io.Writer)
)
