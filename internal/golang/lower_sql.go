package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// Text is the constant text of an expression, with holes.
func (u *body) Text(e ast.Expr, when at, depth int) string {
	e = ast.Unparen(e)
	if tv, ok := u.info.Types[e]; ok && tv.Value != nil {
		if tv.Value.Kind() == constant.String {
			return constant.StringVal(tv.Value)
		}
		return constText(tv.Value)
	}
	if depth > flow.MaxTextDepth {
		return flow.Hole
	}
	switch x := e.(type) {
	case *ast.BinaryExpr:
		if x.Op == token.ADD {
			return flow.JoinText(u.Text(x.X, when, depth+1), u.Text(x.Y, when, depth+1))
		}
	case *ast.Ident:
		return u.variableText(x, when, depth)
	case *ast.CallExpr:
		return u.callText(x, when, depth)
	}
	return flow.Hole
}

// variableText follows a local variable, and looks up the file's package variables.
func (u *body) variableText(id *ast.Ident, when at, depth int) string {
	v, ok := u.objectOf(id).(*types.Var)
	if !ok {
		return flow.Hole
	}
	x := u.Vars[v]
	if x == nil {
		if f := u.fileVar(v); f.value != nil {
			if tv, ok := u.info.Types[f.value]; ok && tv.Value != nil {
				return u.Text(f.value, when, depth+1)
			}
			if lit, ok := f.value.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				return unquoted(lit.Value)
			}
		}
		return flow.Hole
	}
	return u.VarText(x, when, depth)
}

// callText is the text that a call returns: a format with its arguments filled in, or, for functions that rewrite a statement (Rebind, In,
// Named, TrimSpace), the statement that they are given.
func (u *body) callText(c *ast.CallExpr, when at, depth int) string {
	if tv, ok := u.info.Types[c.Fun]; ok && tv.IsType() && len(c.Args) == 1 {
		return u.Text(c.Args[0], when, depth+1)
	}
	i, ok := u.callOf[c]
	if !ok {
		return flow.Hole
	}
	if u.calls[i].Target.Symbol == "fmt.Sprintf" && len(c.Args) > 0 {
		return u.formatted(u.Text(c.Args[0], when, depth+1), c.Args[1:], when, depth)
	}
	for _, a := range c.Args {
		if b, ok := under(u.typeOf(a)).(*types.Basic); ok && b.Info()&types.IsString != 0 {
			if s := u.Text(a, when, depth+1); model.OperationOf(s) != model.NoOp && strings.ContainsAny(s, " \t\n") { // "table_name" is none
				return s
			}
		}
	}
	return flow.Hole
}

func (u *body) formatted(format string, args []ast.Expr, when at, depth int) string {
	var b strings.Builder
	n := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' || i+1 == len(format) {
			b.WriteByte(format[i])
			continue
		}
		i++
		if format[i] == '%' {
			b.WriteByte('%')
			continue
		}
		for i < len(format)-1 && strings.IndexByte("+-# 0123456789.[]*", format[i]) >= 0 {
			i++
		}
		part := flow.Hole
		if n < len(args) && (format[i] == 's' || format[i] == 'd' || format[i] == 'v') {
			part = u.Text(args[n], when, depth+1)
		}
		n++
		if !(part == flow.Hole && strings.HasSuffix(b.String(), flow.Hole)) {
			b.WriteString(part)
		}
	}
	return b.String()
}

func parseInt(s string) int64 {
	n, err := strconv.ParseInt(s, 0, 64)
	if err != nil {
		return 0
	}
	return n
}
