package tsgo

import (
	"github.com/microsoft/typescript-go/internal/ast"
	"github.com/microsoft/typescript-go/internal/checker"
)

// What fixes read beyond what lowering does.
const (
	KindNamedImports             = ast.KindNamedImports
	KindRegularExpressionLiteral = ast.KindRegularExpressionLiteral

	TypeFlagsUndefined  = checker.TypeFlagsUndefined
	TypeFlagsNull       = checker.TypeFlagsNull
	TypeFlagsStringLike = checker.TypeFlagsStringLike
	TypeFlagsNumberLike = checker.TypeFlagsNumberLike
	TypeFlagsBigIntLike = checker.TypeFlagsBigIntLike
)

var (
	IsSourceFileJS          = ast.IsSourceFileJS
	IsCheckJSEnabledForFile = ast.IsCheckJSEnabledForFile
)
