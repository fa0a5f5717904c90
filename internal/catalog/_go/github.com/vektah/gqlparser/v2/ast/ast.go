// Package ast describes the parts of github.com/vektah/gqlparser's syntax tree that resolvers look at.
//
//perfls:library gqlgen
package ast

type (
	Path        []PathElement
	PathElement interface{}
	Source      struct{ Name, Input string }
	Position    struct{ Line, Column int }
	Operation   string

	SelectionSet []Selection
	Selection    interface{ GetPosition() *Position }
	Field        struct {
		Alias, Name      string
		Arguments        ArgumentList
		Directives       DirectiveList
		SelectionSet     SelectionSet
		Definition       *FieldDefinition
		ObjectDefinition *Definition
		Position         *Position
	}
	FragmentSpread struct{ Name string }
	InlineFragment struct{ SelectionSet SelectionSet }

	Argument      struct{ Name string }
	ArgumentList  []*Argument
	Directive     struct{ Name string }
	DirectiveList []*Directive

	QueryDocument       struct{ Operations OperationList }
	OperationList       []*OperationDefinition
	OperationDefinition struct {
		Operation    Operation
		Name         string
		SelectionSet SelectionSet
	}

	Schema struct {
		Query, Mutation, Subscription *Definition
		Types                         map[string]*Definition
	}
	Definition struct {
		Name   string
		Fields FieldList
	}
	FieldList       []*FieldDefinition
	FieldDefinition struct {
		Name string
		Type *Type
	}
	Type struct {
		NamedType string
		Elem      *Type
		NonNull   bool
	}
)

func (Path) String() string
func (*Field) GetPosition() *Position
func (*FragmentSpread) GetPosition() *Position
func (*InlineFragment) GetPosition() *Position
func (ArgumentList) ForName(string) *Argument
func (DirectiveList) ForName(string) *Directive
func (FieldList) ForName(string) *FieldDefinition
func (OperationList) ForName(string) *OperationDefinition
func (*Field) ArgumentMap(map[string]any) map[string]any
func (*Type) Name() string
func (*Type) String() string
