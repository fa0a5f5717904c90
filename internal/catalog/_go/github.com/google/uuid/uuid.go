// Package uuid says what github.com/google/uuid does.
package uuid

import (
	"database/sql/driver"
)

func FromBytes(any) (UUID, error)
func GetTime() (Time, uint16, error)
func Must(any, any) UUID
func MustParse(any) UUID
func New() UUID
func NewDCEGroup() (UUID, error)
func NewDCEPerson() (UUID, error)
func NewDCESecurity(any, any) (UUID, error)
func NewHash(any, any, any, any) UUID
func NewMD5(any, any) UUID
func NewRandom() (UUID, error)
func NewRandomFromReader(any) (UUID, error)
func NewSHA1(any, any) UUID
func NewString() string
func NewUUID() (UUID, error)
func NewV6() (UUID, error)
func NewV7() (UUID, error)
func NewV7FromReader(any) (UUID, error)
func NodeInterface() string
func Parse(any) (UUID, error)
func ParseBytes(any) (UUID, error)
func Validate(any) error

type Time int64

func (Time) UnixTime() (int64, int64)

type UUID [16]byte

func (UUID) ClockSequence() int
func (UUID) Domain() Domain
func (UUID) ID() uint32
func (UUID) NodeID() []byte
func (*UUID) Scan(any) error
func (UUID) Time() Time
func (UUID) URN() string
func (UUID) Value() (driver.Value, error)
func (UUID) Variant() Variant
func (UUID) Version() Version

type (
	Domain   byte
	NullUUID struct{}
	UUIDs    []UUID
	Variant  byte
	Version  byte
)
