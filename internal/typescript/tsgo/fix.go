package tsgo

import (
	"github.com/microsoft/typescript-go/internal/ast"
	"github.com/microsoft/typescript-go/internal/checker"
)

// What fixes read beyond what lowering does.
const (
	KindNamedImports             = ast.KindNamedImports
	KindRegularExpressionLiteral = ast.KindRegularExpressionLiteral
	KindJsxText                  = ast.KindJsxText
	KindTemplateHead             = ast.KindTemplateHead
	KindTemplateMiddle           = ast.KindTemplateMiddle
	KindTemplateTail             = ast.KindTemplateTail
	KindTemplateSpan             = ast.KindTemplateSpan

	TypeFlagsUnknown    = checker.TypeFlagsUnknown
	TypeFlagsUndefined  = checker.TypeFlagsUndefined
	TypeFlagsNull       = checker.TypeFlagsNull
	TypeFlagsVoid       = checker.TypeFlagsVoid
	TypeFlagsNever      = checker.TypeFlagsNever
	TypeFlagsStringLike = checker.TypeFlagsStringLike
	TypeFlagsNumberLike = checker.TypeFlagsNumberLike
	TypeFlagsBigIntLike = checker.TypeFlagsBigIntLike
)

var (
	IsSourceFileJS          = ast.IsSourceFileJS
	IsCheckJSEnabledForFile = ast.IsCheckJSEnabledForFile
)
