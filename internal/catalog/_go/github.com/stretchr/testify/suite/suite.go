// Package suite describes github.com/stretchr/testify/suite.
//
//perfls:library testify
package suite

import "testing"

type Suite struct{}

func (*Suite) T() *testing.T
func (*Suite) SetT(*testing.T)
func (*Suite) SetS(TestingSuite)
func (*Suite) Require() any
func (*Suite) Assert() any
func (*Suite) Run(string, func()) bool

type TestingSuite interface {
	T() *testing.T
	SetT(*testing.T)
	SetS(TestingSuite)
}

func Run(*testing.T, TestingSuite)
