// Package status says what google.golang.org/grpc/status does.
package status

import (
	"google.golang.org/grpc/codes"
)

func Code(any) codes.Code
func Convert(any) *Status
func Error(any, any) error
func ErrorProto(any) error
func Errorf(any, any, ...any) error
func FromContextError(any) *Status
func FromError(any) (*Status, bool)
func FromProto(any) *Status
func New(any, any) *Status
func Newf(any, any, ...any) *Status

type Status struct{}

func (*Status) Code() codes.Code
func (*Status) Message() string
func (*Status) Err() error
func (*Status) Details() []any
func (*Status) WithDetails(...any) (*Status, error)
