// Package status describes the errors of google.golang.org/grpc.
package status

import "google.golang.org/grpc/codes"

type Status struct{}

func (*Status) Code() codes.Code
func (*Status) Details() []any
func (*Status) Err() error
func (*Status) Message() string

func New(codes.Code, string) *Status
func Newf(codes.Code, string, ...any) *Status
func Error(codes.Code, string) error
func Errorf(codes.Code, string, ...any) error
func Code(error) codes.Code
func Convert(error) *Status
func FromError(error) (*Status, bool)
func FromContextError(error) *Status
