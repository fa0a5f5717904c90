// Package uuid says what github.com/gofrs/uuid does.
package uuid

import (
	"database/sql/driver"
	"net"
	"time"
)

func FromBytes(any) (UUID, error)
func FromBytesOrNil(any) UUID
func FromString(any) (UUID, error)
func FromStringOrNil(any) UUID
func Must(any, any) UUID
func NewGen() *Gen
func NewGenWithHWAF(HWAddrFunc) *Gen
func NewGenWithOptions(...GenOption) *Gen
func NewV1() (UUID, error)
func NewV3(any, any) UUID
func NewV4() (UUID, error)
func NewV5(any, any) UUID
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func TimestampFromV1(any) (Timestamp, error)
func TimestampFromV6(any) (Timestamp, error)
func WithEpochFunc(EpochFunc) GenOption
func WithHWAddrFunc(HWAddrFunc) GenOption
func WithRandomReader(any) GenOption

type Gen struct{}

func (*Gen) NewV1() (UUID, error)
func (*Gen) NewV3(any, any) UUID
func (*Gen) NewV4() (UUID, error)
func (*Gen) NewV5(any, any) UUID
func (*Gen) NewV6() (UUID, error)
func (*Gen) NewV7() (UUID, error)

type Timestamp uint64

func (Timestamp) Time() (time.Time, error)

type UUID struct{}

func (UUID) Bytes() []byte
func (UUID) IsNil() bool
func (*UUID) Parse(any) error
func (*UUID) Scan(any) error
func (UUID) Value() (driver.Value, error)
func (UUID) Variant() byte
func (UUID) Version() byte

type (
	EpochFunc  func() time.Time
	GenOption  func(*Gen)
	Generator  interface{}
	HWAddrFunc func() (net.HardwareAddr, error)
	NullUUID   struct{}
)
