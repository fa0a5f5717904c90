package tsgo

import (
	"github.com/microsoft/typescript-go/internal/ast"
	"github.com/microsoft/typescript-go/internal/checker"
)

// Statements, as lowering reads them.
const (
	KindBlock               = ast.KindBlock
	KindExpressionStatement = ast.KindExpressionStatement
	KindIfStatement         = ast.KindIfStatement
	KindDoStatement         = ast.KindDoStatement
	KindWhileStatement      = ast.KindWhileStatement
	KindForStatement        = ast.KindForStatement
	KindForInStatement      = ast.KindForInStatement
	KindForOfStatement      = ast.KindForOfStatement
	KindContinueStatement   = ast.KindContinueStatement
	KindBreakStatement      = ast.KindBreakStatement
	KindReturnStatement     = ast.KindReturnStatement
	KindSwitchStatement     = ast.KindSwitchStatement
	KindLabeledStatement    = ast.KindLabeledStatement
	KindThrowStatement      = ast.KindThrowStatement
	KindTryStatement        = ast.KindTryStatement
	KindCatchClause         = ast.KindCatchClause
	KindCaseClause          = ast.KindCaseClause
	KindDefaultClause       = ast.KindDefaultClause
	KindExportAssignment    = ast.KindExportAssignment
	KindEnumDeclaration     = ast.KindEnumDeclaration
	KindEnumMember          = ast.KindEnumMember

	KindVariableDeclarationList     = ast.KindVariableDeclarationList
	KindClassStaticBlockDeclaration = ast.KindClassStaticBlockDeclaration
	KindSetAccessor                 = ast.KindSetAccessor
	KindSpreadAssignment            = ast.KindSpreadAssignment
	KindObjectBindingPattern        = ast.KindObjectBindingPattern
	KindArrayBindingPattern         = ast.KindArrayBindingPattern
	KindComputedPropertyName        = ast.KindComputedPropertyName
	KindPrivateIdentifier           = ast.KindPrivateIdentifier
	KindNamespaceImport             = ast.KindNamespaceImport
	KindImportClause                = ast.KindImportClause
	KindNamedExports                = ast.KindNamedExports
)

// Expressions.
const (
	KindNumericLiteral                = ast.KindNumericLiteral
	KindBigIntLiteral                 = ast.KindBigIntLiteral
	KindNoSubstitutionTemplateLiteral = ast.KindNoSubstitutionTemplateLiteral
	KindTemplateExpression            = ast.KindTemplateExpression
	KindTemplateHead                  = ast.KindTemplateHead
	KindTemplateMiddle                = ast.KindTemplateMiddle
	KindTemplateTail                  = ast.KindTemplateTail
	KindTemplateSpan                  = ast.KindTemplateSpan
	KindJsxText                       = ast.KindJsxText
	KindJsxExpression                 = ast.KindJsxExpression
	KindTrueKeyword                   = ast.KindTrueKeyword
	KindFalseKeyword                  = ast.KindFalseKeyword
	KindNullKeyword                   = ast.KindNullKeyword
	KindThisKeyword                   = ast.KindThisKeyword
	KindArrayLiteralExpression        = ast.KindArrayLiteralExpression
	KindObjectLiteralExpression       = ast.KindObjectLiteralExpression
	KindFunctionExpression            = ast.KindFunctionExpression
	KindArrowFunction                 = ast.KindArrowFunction
	KindClassExpression               = ast.KindClassExpression
	KindDeleteExpression              = ast.KindDeleteExpression
	KindTypeOfExpression              = ast.KindTypeOfExpression
	KindVoidExpression                = ast.KindVoidExpression
	KindPrefixUnaryExpression         = ast.KindPrefixUnaryExpression
	KindPostfixUnaryExpression        = ast.KindPostfixUnaryExpression
	KindConditionalExpression         = ast.KindConditionalExpression
	KindYieldExpression               = ast.KindYieldExpression
	KindSpreadElement                 = ast.KindSpreadElement
	KindOmittedExpression             = ast.KindOmittedExpression
)

// Operators.
const (
	KindExclamationToken              = ast.KindExclamationToken
	KindPlusToken                     = ast.KindPlusToken
	KindMinusToken                    = ast.KindMinusToken
	KindPlusPlusToken                 = ast.KindPlusPlusToken
	KindMinusMinusToken               = ast.KindMinusMinusToken
	KindLessThanToken                 = ast.KindLessThanToken
	KindLessThanEqualsToken           = ast.KindLessThanEqualsToken
	KindGreaterThanToken              = ast.KindGreaterThanToken
	KindGreaterThanEqualsToken        = ast.KindGreaterThanEqualsToken
	KindEqualsEqualsToken             = ast.KindEqualsEqualsToken
	KindEqualsEqualsEqualsToken       = ast.KindEqualsEqualsEqualsToken
	KindExclamationEqualsToken        = ast.KindExclamationEqualsToken
	KindExclamationEqualsEqualsToken  = ast.KindExclamationEqualsEqualsToken
	KindAmpersandAmpersandToken       = ast.KindAmpersandAmpersandToken
	KindBarBarToken                   = ast.KindBarBarToken
	KindQuestionQuestionToken         = ast.KindQuestionQuestionToken
	KindCommaToken                    = ast.KindCommaToken
	KindInKeyword                     = ast.KindInKeyword
	KindInstanceOfKeyword             = ast.KindInstanceOfKeyword
	KindEqualsToken                   = ast.KindEqualsToken
	KindPlusEqualsToken               = ast.KindPlusEqualsToken
	KindFirstAssignment               = ast.KindFirstAssignment
	KindLastAssignment                = ast.KindLastAssignment
	KindBarBarEqualsToken             = ast.KindBarBarEqualsToken
	KindAmpersandAmpersandEqualsToken = ast.KindAmpersandAmpersandEqualsToken
	KindQuestionQuestionEqualsToken   = ast.KindQuestionQuestionEqualsToken
)

const (
	ModifierFlagsExport   = ast.ModifierFlagsExport
	ModifierFlagsDefault  = ast.ModifierFlagsDefault
	ModifierFlagsAbstract = ast.ModifierFlagsAbstract
	ModifierFlagsStatic   = ast.ModifierFlagsStatic
	ModifierFlagsAsync    = ast.ModifierFlagsAsync
	ModifierFlagsAmbient  = ast.ModifierFlagsAmbient

	ModifierFlagsParameterProperty = ast.ModifierFlagsPublic | ast.ModifierFlagsPrivate | ast.ModifierFlagsProtected | ast.ModifierFlagsReadonly | ast.ModifierFlagsOverride

	SymbolFlagsFunction = ast.SymbolFlagsFunction
	SymbolFlagsMethod   = ast.SymbolFlagsMethod
	SymbolFlagsClass    = ast.SymbolFlagsClass
	SymbolFlagsValue    = ast.SymbolFlagsValue
	SymbolFlagsType     = ast.SymbolFlagsType

	SignatureKindCall = checker.SignatureKindCall
)

var (
	IsTypeNode     = ast.IsTypeNode
	IsTypeNodeKind = ast.IsTypeNodeKind
)

// What stands around an expression without changing its value.
const (
	KindAsExpression            = ast.KindAsExpression
	KindSatisfiesExpression     = ast.KindSatisfiesExpression
	KindNonNullExpression       = ast.KindNonNullExpression
	KindTypeAssertionExpression = ast.KindTypeAssertionExpression
)

const KindCaseBlock = ast.KindCaseBlock

// NodeFlagsConst is that of const declarations.
const NodeFlagsConst = ast.NodeFlagsConst

// Nodes whose parts are read one by one.
type (
	BinaryExpression = ast.BinaryExpression
	ForStatement     = ast.ForStatement
)
