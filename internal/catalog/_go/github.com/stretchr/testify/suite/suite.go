// Package suite says what github.com/stretchr/testify/suite does.
//
//perfls:library testify
package suite

type (
	AfterTest         interface{}
	BeforeTest        interface{}
	SetupAllSuite     interface{}
	SetupSubTest      interface{}
	SetupTestSuite    interface{}
	Suite             struct{}
	SuiteInformation  struct{}
	TearDownAllSuite  interface{}
	TearDownSubTest   interface{}
	TearDownTestSuite interface{}
	TestInformation   struct{}
	TestingSuite      interface{}
	WithStats         interface{}
)
