package golang

import (
	"go/ast"
	"go/types"
	"regexp"
	"strings"
	"text/template"
)

// maker is a function that makes a value which can be shared.
type maker struct {
	pkg, name string
	must      string // the function of the same package that makes it without an error; "template" where template.Must does
	fails     bool   // it gives an error, too
	pattern   bool   // it compiles its first argument to match the second: regexp.MatchString
	noun      string // what the value is, in the names of variables
	title     string
	never     string // why its value is not shared; "" if it can be
}

var makers = []maker{
	{pkg: "regexp", name: "Compile", must: "MustCompile", fails: true, noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "regexp", name: "CompilePOSIX", must: "MustCompilePOSIX", fails: true, noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "regexp", name: "Match", must: "MustCompile", fails: true, pattern: true, noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "regexp", name: "MatchString", must: "MustCompile", fails: true, pattern: true, noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "regexp", name: "MustCompile", must: "MustCompile", noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "regexp", name: "MustCompilePOSIX", must: "MustCompilePOSIX", noun: "Regexp", title: "Compile the regular expression"},
	{pkg: "strings", name: "NewReplacer", must: "NewReplacer", noun: "Replacer", title: "Build the replacer"},
	{pkg: "html/template", name: "Parse", must: "template", fails: true, noun: "Template", title: "Parse the template"},
	{pkg: "text/template", name: "Parse", must: "template", fails: true, noun: "Template", title: "Parse the template"},
	{pkg: "html/template", name: "ParseFiles", never: fromFiles},
	{pkg: "html/template", name: "ParseFS", never: fromFiles},
	{pkg: "html/template", name: "ParseGlob", never: fromFiles},
	{pkg: "text/template", name: "ParseFiles", never: fromFiles},
	{pkg: "text/template", name: "ParseFS", never: fromFiles},
	{pkg: "text/template", name: "ParseGlob", never: fromFiles},
	{pkg: "time", name: "LoadLocation", never: "the time zone's file may be missing, which would show when the program starts"},
}

const fromFiles = "the template's files may change, or be missing when the program starts"

func makerOf(fn *types.Func) *maker {
	if fn.Pkg() == nil {
		return nil
	}
	for i := range makers {
		if makers[i].pkg == fn.Pkg().Path() && makers[i].name == fn.Name() {
			return &makers[i]
		}
	}
	return nil
}

// makes is the full name of the function that the package variable is made by.
func (m *maker) makes() string { return m.pkg + "." + m.must }

// isMaker reports whether an expression makes a value of the kind that m makes, as a package variable's.
func (s *source) isMaker(m *maker, e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn, _ := s.callee(call).(*types.Func)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != m.pkg {
		return false
	}
	if m.must == "template" {
		return fn.Name() == "Must"
	}
	return strings.HasPrefix(fn.Name(), "MustCompile") || fn.Name() == "NewReplacer"
}

// compiles makes the value, since what fails would now fail when the program starts.
func (h *hoist) compiles() error {
	switch h.made.pkg {
	case "regexp":
		if len(h.call.Args) == 0 {
			return refuse("the call has no expression")
		}
		expr, ok := h.stringOf(h.call.Args[0])
		if !ok {
			return refuse("the expression is not a constant")
		}
		compile := regexp.Compile
		if h.made.must == "MustCompilePOSIX" {
			compile = regexp.CompilePOSIX
		}
		if _, err := compile(expr); err != nil {
			return refuse("it does not compile: %v", err)
		}
		if strings.Contains(expr, "(?<") && goBefore(h.pkg.Types.GoVersion(), 22) {
			return refuse("the module's version of Go does not know (?<name>…)")
		}
	case "strings":
		if len(h.call.Args)%2 != 0 {
			return refuse("strings.NewReplacer panics, as it takes pairs")
		}
		for _, arg := range h.call.Args {
			if _, ok := h.stringOf(arg); !ok {
				return refuse("%s is not a constant", h.of(arg))
			}
		}
	default:
		return h.parses()
	}
	return nil
}

// parses reads the template, which has to be made by one chain that starts at template.New: others may hold what was there before.
func (h *hoist) parses() error {
	if _, ok := h.chainRoot(); !ok {
		return refuse("the template is more than the text of one constant")
	}
	if len(h.call.Args) != 1 {
		return refuse("the template's text is not a constant")
	}
	code, ok := h.stringOf(h.call.Args[0])
	if !ok {
		return refuse("the template's text is not a constant")
	}
	if _, err := template.New("").Parse(code); err != nil { // html/template parses the same, and escapes when it is executed
		return refuse("it does not parse: %v", err)
	}
	return nil
}

// chainRoot is how the file names the package at the start of template.New("name").Parse(text).
func (h *hoist) chainRoot() (string, bool) {
	sel, ok := ast.Unparen(h.call.Fun).(*ast.SelectorExpr)
	if !ok {
		return "", false
	}
	start, ok := ast.Unparen(sel.X).(*ast.CallExpr)
	if !ok || len(start.Args) != 1 {
		return "", false
	}
	if _, constant := h.stringOf(start.Args[0]); !constant {
		return "", false
	}
	fn, _ := h.callee(start).(*types.Func)
	pkg, named := ast.Unparen(start.Fun).(*ast.SelectorExpr)
	if fn == nil || !named || fn.Name() != "New" || fn.Signature().Recv() != nil {
		return "", false
	}
	return h.of(pkg.X), true
}
