// Package bson says what go.mongodb.org/mongo-driver/bson does.
package bson

import (
	"go.mongodb.org/mongo-driver/bson/primitive"
)

type Raw []byte

func (Raw) Elements() ([]RawElement, error)
func (Raw) Index(any) RawElement
func (Raw) IndexErr(any) (RawElement, error)
func (Raw) Lookup(...any) RawValue
func (Raw) LookupErr(...any) (RawValue, error)
func (Raw) Validate() error
func (Raw) Values() ([]RawValue, error)

type (
	A                = primitive.A
	D                = primitive.D
	Decoder          struct{}
	E                = primitive.E
	Encoder          struct{}
	M                = primitive.M
	Marshaler        interface{}
	RawElement       []byte
	RawValue         struct{}
	Unmarshaler      interface{}
	ValueMarshaler   interface{}
	ValueUnmarshaler interface{}
	Zeroer           interface{}
)
