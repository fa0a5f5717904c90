package tsgo

import "github.com/microsoft/typescript-go/internal/ast"

// Syntax.
type (
	SourceFile             = ast.SourceFile
	SourceFileParseOptions = ast.SourceFileParseOptions
	Node                   = ast.Node
	NodeList               = ast.NodeList
	Kind                   = ast.Kind
	Symbol                 = ast.Symbol
	SymbolFlags            = ast.SymbolFlags
	Diagnostic             = ast.Diagnostic
	SourceFileMetaData     = ast.SourceFileMetaData
)

const (
	KindSourceFile               = ast.KindSourceFile
	KindIdentifier               = ast.KindIdentifier
	KindStringLiteral            = ast.KindStringLiteral
	KindModuleDeclaration        = ast.KindModuleDeclaration
	KindVariableDeclaration      = ast.KindVariableDeclaration
	KindBindingElement           = ast.KindBindingElement
	KindImportDeclaration        = ast.KindImportDeclaration
	KindImportEqualsDeclaration  = ast.KindImportEqualsDeclaration
	KindExternalModuleReference  = ast.KindExternalModuleReference
	KindExportDeclaration        = ast.KindExportDeclaration
	KindAwaitExpression          = ast.KindAwaitExpression
	KindCallExpression           = ast.KindCallExpression
	KindNewExpression            = ast.KindNewExpression
	KindDecorator                = ast.KindDecorator
	KindTaggedTemplateExpression = ast.KindTaggedTemplateExpression
	KindPropertyAccessExpression = ast.KindPropertyAccessExpression
	KindElementAccessExpression  = ast.KindElementAccessExpression
	KindParenthesizedExpression  = ast.KindParenthesizedExpression
	KindBinaryExpression         = ast.KindBinaryExpression
	KindPropertyAssignment       = ast.KindPropertyAssignment
	KindShorthandPropertyAssign  = ast.KindShorthandPropertyAssignment
	KindPropertyDeclaration      = ast.KindPropertyDeclaration
	KindPropertySignature        = ast.KindPropertySignature
	KindParameter                = ast.KindParameter
	KindTypeReference            = ast.KindTypeReference
	KindQualifiedName            = ast.KindQualifiedName
	KindImportSpecifier          = ast.KindImportSpecifier
	KindExportSpecifier          = ast.KindExportSpecifier
	KindJSImportDeclaration      = ast.KindJSImportDeclaration
	KindImportKeyword            = ast.KindImportKeyword
	KindSuperKeyword             = ast.KindSuperKeyword
)

const (
	SymbolFlagsAlias     = ast.SymbolFlagsAlias
	SymbolFlagsModule    = ast.SymbolFlagsModule
	SymbolFlagsVariable  = ast.SymbolFlagsVariable
	SymbolFlagsProperty  = ast.SymbolFlagsProperty
	SymbolFlagsTransient = ast.SymbolFlagsTransient
)

const (
	// OEKAll skips parentheses, assertions and satisfies.
	OEKAll = ast.OEKAll
	// FlagsOfWholeFile are the flags of a file that say whether it contains import() or import.meta anywhere.
	FlagsOfWholeFile = ast.NodeFlagsPermanentlySetIncrementalFlags
)

var (
	GetSourceFileOfNode      = ast.GetSourceFileOfNode
	SkipOuterExpressions     = ast.SkipOuterExpressions
	IsRequireCall            = ast.IsRequireCall
	IsImportCall             = ast.IsImportCall
	IsFunctionLike           = ast.IsFunctionLike
	SymbolName               = ast.SymbolName
	GetJSXImplicitImportBase = ast.GetJSXImplicitImportBase

	GetExtendsHeritageClauseElements    = ast.GetExtendsHeritageClauseElements
	GetImplementsHeritageClauseElements = ast.GetImplementsHeritageClauseElements

	GetExternalModuleIndicatorOptions = ast.GetExternalModuleIndicatorOptions
	GetImpliedNodeFormatForFile       = ast.GetImpliedNodeFormatForFile
)

// Declarations, as the catalogue reads them.
const (
	KindFunctionDeclaration         = ast.KindFunctionDeclaration
	KindClassDeclaration            = ast.KindClassDeclaration
	KindInterfaceDeclaration        = ast.KindInterfaceDeclaration
	KindTypeAliasDeclaration        = ast.KindTypeAliasDeclaration
	KindVariableStatement           = ast.KindVariableStatement
	KindMethodDeclaration           = ast.KindMethodDeclaration
	KindMethodSignature             = ast.KindMethodSignature
	KindConstructor                 = ast.KindConstructor
	KindConstructSignature          = ast.KindConstructSignature
	KindCallSignature               = ast.KindCallSignature
	KindGetAccessor                 = ast.KindGetAccessor
	KindTypeLiteral                 = ast.KindTypeLiteral
	KindFunctionType                = ast.KindFunctionType
	KindIntersectionType            = ast.KindIntersectionType
	KindExpressionWithTypeArguments = ast.KindExpressionWithTypeArguments
	KindModuleBlock                 = ast.KindModuleBlock
)
