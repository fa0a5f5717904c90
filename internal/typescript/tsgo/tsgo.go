// Package tsgo names the part of typescript-go that perfls uses.
//
// typescript-go keeps everything in internal packages. This package is a module of its own, whose path lies below
// github.com/microsoft/typescript-go, so that the go command lets it import them; the root module replaces that path with this folder.
// It holds aliases only: no logic, no go:linkname, no unsafe. A name is added when it is used.
package tsgo

import (
	"github.com/microsoft/typescript-go/internal/binder"
	"github.com/microsoft/typescript-go/internal/bundled"
	"github.com/microsoft/typescript-go/internal/checker"
	"github.com/microsoft/typescript-go/internal/collections"
	"github.com/microsoft/typescript-go/internal/compiler"
	"github.com/microsoft/typescript-go/internal/core"
	"github.com/microsoft/typescript-go/internal/module"
	"github.com/microsoft/typescript-go/internal/parser"
	"github.com/microsoft/typescript-go/internal/scanner"
	"github.com/microsoft/typescript-go/internal/tsoptions"
	"github.com/microsoft/typescript-go/internal/tspath"
	"github.com/microsoft/typescript-go/internal/vfs"
)

// Options and paths.
type (
	CompilerOptions     = core.CompilerOptions
	Tristate            = core.Tristate
	ScriptKind          = core.ScriptKind
	ProjectReference    = core.ProjectReference
	ParsedOptions       = core.ParsedOptions
	ParsedCommandLine   = tsoptions.ParsedCommandLine
	ExtendedConfigCache = tsoptions.ExtendedConfigCache
	ComparePathsOptions = tspath.ComparePathsOptions
	Path                = tspath.Path
)

const (
	TSUnknown                   = core.TSUnknown
	TSTrue                      = core.TSTrue
	TSFalse                     = core.TSFalse
	ModuleKindPreserve          = core.ModuleKindPreserve
	ModuleResolutionKindBundler = core.ModuleResolutionKindBundler
	ScriptKindTS                = core.ScriptKindTS
	ScriptTargetESNext          = core.ScriptTargetESNext
	JsxEmitNone                 = core.JsxEmitNone
	JsxEmitPreserve             = core.JsxEmitPreserve
)

var (
	GetParsedCommandLineOfConfigFile = tsoptions.GetParsedCommandLineOfConfigFile
	NewParsedCommandLine             = tsoptions.NewParsedCommandLine
	NewPathsMap                      = collections.NewOrderedMapWithSizeHint[string, []string]
	ToPath                           = tspath.ToPath
	GetScriptKindFromFileName        = core.GetScriptKindFromFileName
	ParsePackageName                 = module.ParsePackageName
	UnmangleTypesName                = module.GetPackageNameFromTypesPackageName
)

// The file system.
type (
	FS          = vfs.FS
	Entries     = vfs.Entries
	FileInfo    = vfs.FileInfo
	WalkDirFunc = vfs.WalkDirFunc
)

var (
	BundledWrapFS  = bundled.WrapFS
	BundledLibPath = bundled.LibPath
)

// Parsing, programs and checkers.
type (
	CompilerHost   = compiler.CompilerHost
	Program        = compiler.Program
	ProgramOptions = compiler.ProgramOptions
	CheckerPool    = compiler.CheckerPool
	Checker        = checker.Checker
	Type           = checker.Type
	TypeFlags      = checker.TypeFlags
	Signature      = checker.Signature
	ResolvedModule = module.ResolvedModule
)

const (
	ObjectFlagsClassOrInterface = checker.ObjectFlagsClassOrInterface
	ObjectFlagsReference        = checker.ObjectFlagsReference

	TypeFlagsAny            = checker.TypeFlagsAny
	TypeFlagsStringLiteral  = checker.TypeFlagsStringLiteral
	TypeFlagsUnion          = checker.TypeFlagsUnion
	TypeFlagsIntersection   = checker.TypeFlagsIntersection
	TypeFlagsObject         = checker.TypeFlagsObject
	TypeFlagsIntrinsic      = checker.TypeFlagsIntrinsic
	TypeFlagsBoolean        = checker.TypeFlagsBoolean
	TypeFlagsBooleanLiteral = checker.TypeFlagsBooleanLiteral
	TypeFlagsLiteral        = checker.TypeFlagsLiteral
	TypeFlagsEnum           = checker.TypeFlagsEnum
	TypeFlagsEnumLiteral    = checker.TypeFlagsEnumLiteral
	TypeFlagsUnknown        = checker.TypeFlagsUnknown
	TypeFlagsNever          = checker.TypeFlagsNever
	TypeFlagsVoid           = checker.TypeFlagsVoid
	TypeFlagsNullable       = checker.TypeFlagsNullable
)

var (
	NewCompilerHost   = compiler.NewCompilerHost
	NewProgram        = compiler.NewProgram
	NewChecker        = checker.NewChecker
	ParseSourceFile   = parser.ParseSourceFile
	BindSourceFile    = binder.BindSourceFile
	GetTokenPosOfNode = scanner.GetTokenPosOfNode
)
