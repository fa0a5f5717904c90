package golang

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// lowerInput is one checked declaration. info covers it and nothing else is promised to be in it: bodies are often checked one by one.
type lowerInput struct {
	fset      *token.FileSet
	file      *ast.File
	text      string // of the file
	pkg       *types.Package
	info      *types.Info
	decl      ast.Decl // a function; nil for the initial values of the file's package variables
	catalog   *catalog.Catalog
	path      string // model.File.Path
	fileIndex int32
	test      bool
	generated bool
}

// lowered is what one declaration becomes: itself first, then its literals. starts are byte offsets in the file.
type lowered struct {
	funcs      []*model.Function
	starts     []int32
	wires      []model.Wire
	binds      []model.Bind
	ifaces     []*model.Type // interfaces called that are declared outside of the workspace, and unnamed ones
	unresolved int
}
