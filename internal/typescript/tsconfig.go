package typescript

//lint:file-ignore SA1019 the deprecated options are those that old configurations have, which is what this file is about

import (
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// configView is what the reader of tsconfig.json sees: JSON files wherever an extends leads, and of folders only those of the tree, so
// that an include cannot reach what was built, fetched, or lies outside.
type configView struct{ *view }

func (c configView) FileExists(p string) bool {
	if path.Ext(p) == ".json" && !within(c.root, p) {
		info, err := c.cfg.FS.Stat(native(p))
		return err == nil && info.Mode().IsRegular()
	}
	return c.view.FileExists(p)
}

func (c configView) ReadFile(p string) (string, bool) {
	if path.Ext(p) == ".json" {
		if t := c.texts.read(c.cfg.FS, textKey{p, c.gens[p]}); t != nil && t.problem == "" && !(t.silent && t.text == "") {
			return t.text, true
		}
	}
	return c.view.ReadFile(p)
}

func (c configView) GetAccessibleEntries(p string) tsgo.Entries {
	f := c.tree.folders[strings.TrimSuffix(p, "/")]
	if f == nil {
		return tsgo.Entries{}
	}
	return tsgo.Entries{Files: f.files, Directories: f.dirs}
}

func (c configView) FS() tsgo.FS                 { return c }
func (c configView) GetCurrentDirectory() string { return c.root }

// readConfig reads a tsconfig.json with all that it extends. The result is never nil; what went wrong is in problems.
func (v *view) readConfig(config string) (cl *tsgo.ParsedCommandLine, problems []Problem) {
	defer func() {
		if r := recover(); r != nil {
			cl = v.commandLine(&tsgo.CompilerOptions{})
			problems = []Problem{{relative(v.root, config), "cannot be read: " + fmt.Sprint(r)}}
		}
	}()
	override := &tsgo.CompilerOptions{NoEmit: tsgo.TSTrue, SkipLibCheck: tsgo.TSTrue, AllowJs: tsgo.TSTrue, CheckJs: tsgo.TSFalse}
	cl, _ = tsgo.GetParsedCommandLineOfConfigFile(config, override, nil, configView{v}, nil)
	if cl == nil {
		return v.commandLine(&tsgo.CompilerOptions{}), []Problem{{relative(v.root, config), "cannot be read: defaults are used"}}
	}
	for _, d := range slices.Concat(cl.ConfigFile.SourceFile.Diagnostics(), cl.Errors) {
		if p, ok := v.configProblem(config, d); ok && !slices.Contains(problems, p) {
			problems = append(problems, p)
		}
	}
	return cl, problems
}

// configProblem says whether a diagnostic of a tsconfig.json means that it was not understood. Unknown and removed options do not matter,
// nor do files that are not there because nothing was built or installed.
func (v *view) configProblem(config string, d *tsgo.Diagnostic) (Problem, bool) {
	const circularExtends, cannotRead, notFound = 18000, 5083, 6053
	code := d.Code()
	switch {
	case code < 2000: // JSON syntax
	case code == circularExtends, code == cannotRead:
	case code == notFound && slices.ContainsFunc(d.MessageArgs(), func(a string) bool { return strings.HasPrefix(a, ".") || strings.HasPrefix(a, "/") }):
	default:
		return Problem{}, false
	}
	message := d.String()
	if code == circularExtends {
		message = "extends itself"
	}
	if d.File() != nil && code < 2000 {
		text := d.File().Text()
		line := 1 + strings.Count(text[:min(max(d.Pos(), 0), len(text))], "\n")
		message = fmt.Sprintf("line %d: %s", line, message)
	}
	return Problem{relative(v.root, config), strings.ReplaceAll(message, v.root+"/", "")}, true
}

// commandLine is one without a tsconfig.json.
func (v *view) commandLine(o *tsgo.CompilerOptions) *tsgo.ParsedCommandLine {
	return tsgo.NewParsedCommandLine(o, nil, v.comparing())
}

func (v *view) comparing() tsgo.ComparePathsOptions {
	return tsgo.ComparePathsOptions{UseCaseSensitiveFileNames: !v.cfg.IgnoreCase, CurrentDirectory: v.root}
}

// relax keeps projects resolvable that TypeScript 7 rejects, and what is missing from costing more than itself: baseUrl (removed in 7)
// becomes paths, module resolution becomes bundler, which accepts what node10, node16 and nodenext accept, and options that only matter
// for emit, for diagnostics or for reading more files are reset.
func (v *view) relax(o *tsgo.CompilerOptions) {
	v.basePaths(o)
	o.ModuleResolution = tsgo.ModuleResolutionKindBundler
	o.Module = tsgo.ModuleKindPreserve
	o.Target = tsgo.ScriptTargetESNext
	o.ESModuleInterop, o.AllowSyntheticDefaultImports = tsgo.TSTrue, tsgo.TSTrue
	o.AllowJs, o.CheckJs = tsgo.TSTrue, tsgo.TSFalse
	o.NoEmit, o.SkipLibCheck = tsgo.TSTrue, tsgo.TSTrue
	o.Composite, o.Incremental, o.IsolatedDeclarations = tsgo.TSFalse, tsgo.TSFalse, tsgo.TSFalse
	o.AllowImportingTsExtensions, o.ResolveJsonModule = tsgo.TSTrue, tsgo.TSFalse
	o.ImportHelpers, o.LibReplacement, o.NoLib, o.NoResolve = tsgo.TSFalse, tsgo.TSFalse, tsgo.TSFalse, tsgo.TSFalse
	o.PreserveSymlinks, o.MaxNodeModuleJsDepth = tsgo.TSFalse, nil
	o.OutFile, o.Checkers, o.SingleThreaded = "", nil, tsgo.TSTrue
	if o.Jsx == tsgo.JsxEmitNone { // else imports of .tsx are errors
		o.Jsx = tsgo.JsxEmitPreserve
	}
	if o.StrictNullChecks == tsgo.TSUnknown && o.Strict == tsgo.TSUnknown {
		o.StrictNullChecks = tsgo.TSTrue
	}
	if len(o.Types) == 0 {
		o.Types = []string{"*"}
	}
	if !slices.Contains(o.Types, "node") { // Node's own modules are declared there
		o.Types = append(slices.Clone(o.Types), "node")
	}
	if !slices.Contains(o.Types, "jest") && !slices.ContainsFunc(testRunners[:], v.hasTypes) {
		o.Types = append(slices.Clone(o.Types), "jest")
	}
	if o.Lib != nil { // a lib that is older than the code loses Promise.allSettled and the like
		o.Lib = slices.DeleteFunc(slices.Clone(o.Lib), func(l string) bool { return strings.HasPrefix(l, "lib.es") || strings.HasPrefix(l, "es") })
		o.Lib = append(o.Lib, "lib.esnext.d.ts")
	}
}

// testRunners declare what tests find without importing it. Where none is installed the catalogue's declarations take their place.
var testRunners = [...]string{"jest", "mocha", "jasmine", "vitest", "@jest/globals", "bun-types"}

// basePaths turns baseUrl into paths, and leads node:fs to where fs is looked for: a specifier that looks like a URI is resolved by paths
// alone, or by a declaration of @types/node, which comes first.
func (v *view) basePaths(o *tsgo.CompilerOptions) {
	abs := func(p string) string {
		if o.BaseUrl == "" || strings.HasPrefix(p, "/") || strings.Contains(p, ":") {
			return p
		}
		return path.Join(o.BaseUrl, p)
	}
	m := tsgo.NewPathsMap(4)
	if o.Paths != nil {
		for key, values := range o.Paths.Entries() {
			list := make([]string, len(values))
			for i, p := range values {
				list[i] = abs(p)
			}
			m.Set(key, list)
		}
	}
	if o.BaseUrl != "" && !m.Has("*") {
		m.Set("*", []string{abs("*")})
	}
	if !m.Has("node:*") {
		m.Set("node:*", []string{join(v.root, "node_modules/*")})
	}
	o.Paths, o.BaseUrl = m, ""
}

// optionsKey is equal for options that mean the same.
func optionsKey(o *tsgo.CompilerOptions) string {
	data, err := json.Marshal(o)
	if err != nil {
		return err.Error()
	}
	return string(data)
}
