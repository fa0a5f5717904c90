// Package uuid says what github.com/satori/go.uuid does.
package uuid

import (
	"database/sql/driver"
)

func FromBytes(any) (UUID, error)
func FromBytesOrNil(any) UUID
func FromString(any) (UUID, error)
func FromStringOrNil(any) UUID
func Must(any, any) UUID
func NewV1() UUID
func NewV2(any) UUID
func NewV3(any, any) UUID
func NewV4() UUID
func NewV5(any, any) UUID

type UUID struct{}

func (UUID) Bytes() []byte
func (*UUID) Scan(any) error
func (UUID) Value() (driver.Value, error)
func (UUID) Variant() byte
func (UUID) Version() byte

type (
	Generator interface{}
	NullUUID  struct{}
)
