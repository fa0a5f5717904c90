package golang

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// hole stands for a part of a text that is not known.
const hole = "\x00"

// constantText is the constant text of a string expression, with holes for what is not constant; "" if nothing of it is.
func (u *body) constantText(e ast.Expr, when at) string {
	s := u.textAt(e, when, 0)
	if strings.Trim(s, hole) == "" {
		return ""
	}
	if len(s) > maxConst {
		s = s[:maxConst]
	}
	return s
}

func (u *body) textAt(e ast.Expr, when at, depth int) string {
	e = ast.Unparen(e)
	if tv, ok := u.info.Types[e]; ok && tv.Value != nil {
		if tv.Value.Kind() == constant.String {
			return constant.StringVal(tv.Value)
		}
		return constText(tv.Value)
	}
	if depth > 12 {
		return hole
	}
	switch x := e.(type) {
	case *ast.BinaryExpr:
		if x.Op == token.ADD {
			return joinText(u.textAt(x.X, when, depth+1), u.textAt(x.Y, when, depth+1))
		}
	case *ast.Ident:
		return u.variableText(x, when, depth)
	case *ast.CallExpr:
		return u.callText(x, when, depth)
	}
	return hole
}

func joinText(a, b string) string {
	if strings.HasSuffix(a, hole) && strings.HasPrefix(b, hole) {
		b = b[len(hole):]
	}
	return a + b
}

// variableText follows a variable. Where parts are added under conditions, it is the first text and a hole.
func (u *body) variableText(id *ast.Ident, when at, depth int) string {
	v, ok := u.objectOf(id).(*types.Var)
	if !ok {
		return hole
	}
	x := u.vars[v]
	if x == nil {
		if f := u.fileVar(v); f.value != nil {
			if tv, ok := u.info.Types[f.value]; ok && tv.Value != nil {
				return u.textAt(f.value, when, depth+1)
			}
			if lit, ok := f.value.(*ast.BasicLit); ok && lit.Kind == token.STRING {
				return unquoted(lit.Value)
			}
		}
		return hole
	}
	if len(x.defs) == 1 && u.defs[x.defs[0]].kind == defCapture && u.parent != nil {
		return u.parent.textAt(id, at{u.parent.seq, 0}, depth+1)
	}
	text, seen := hole, 0
	u.reaching(x, when, func(d int32) {
		if seen++; d < 0 {
			return
		}
		switch def := &u.defs[d]; {
		case def.kind == defUpdate && len(def.exprs) == 2 && def.kill && seen == 1:
			text = joinText(u.textAt(def.exprs[0], def.from, depth+3), u.textAt(def.exprs[1], def.from, depth+1))
		case (def.kind == defExpr || def.kind == defTuple && def.index == 0) && u.inside(when.region, def.at.region):
			if t := u.textAt(def.exprs[0], def.from, depth+1); strings.Trim(t, hole) != "" {
				text = t
			}
		}
	}, func(int32) { seen += 2 })
	if seen > 1 && text != hole {
		text = joinText(text, hole)
	}
	return text
}

// callText is the text that a call returns: a format with its arguments filled in, or, for functions that rewrite a statement (Rebind, In,
// Named, TrimSpace), the statement that they are given.
func (u *body) callText(c *ast.CallExpr, when at, depth int) string {
	if tv, ok := u.info.Types[c.Fun]; ok && tv.IsType() && len(c.Args) == 1 {
		return u.textAt(c.Args[0], when, depth+1)
	}
	i, ok := u.callOf[c]
	if !ok {
		return hole
	}
	if u.calls[i].Target.Symbol == "fmt.Sprintf" && len(c.Args) > 0 {
		return u.formatted(u.textAt(c.Args[0], when, depth+1), c.Args[1:], when, depth)
	}
	for _, a := range c.Args {
		if b, ok := under(u.typeOf(a)).(*types.Basic); ok && b.Info()&types.IsString != 0 {
			if s := u.textAt(a, when, depth+1); operation(s) != model.NoOp {
				return s
			}
		}
	}
	return hole
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
		part := hole
		if n < len(args) && (format[i] == 's' || format[i] == 'd' || format[i] == 'v') {
			part = u.textAt(args[n], when, depth+1)
		}
		n++
		if !(part == hole && strings.HasSuffix(b.String(), hole)) {
			b.WriteString(part)
		}
	}
	return b.String()
}

// operation reads what a statement does from its first word.
func operation(sql string) model.Operation {
	s := skipComments(sql)
	word := firstWord(s)
	switch word {
	case "SELECT", "SHOW", "EXPLAIN", "DESCRIBE", "DESC", "PRAGMA", "VALUES", "TABLE":
		return model.Read
	case "INSERT", "UPDATE", "DELETE", "REPLACE", "MERGE", "UPSERT", "CREATE", "ALTER", "DROP", "TRUNCATE", "CALL", "EXEC", "GRANT", "REVOKE",
		"COPY", "VACUUM", "ANALYZE", "REINDEX", "SET", "LOCK", "DO":
		return model.Write
	case "WITH":
		upper := strings.ToUpper(s)
		for _, w := range [...]string{"INSERT INTO", "UPDATE ", "DELETE FROM", "MERGE INTO"} {
			if i := strings.Index(upper, w); i > 0 && !strings.HasSuffix(strings.TrimSpace(upper[:i]), "FOR") {
				return model.Write
			}
		}
		return model.Read
	}
	return model.NoOp
}

func skipComments(s string) string {
	for {
		s = strings.TrimLeft(s, " \t\r\n(;")
		switch {
		case strings.HasPrefix(s, "--"):
			_, s, _ = strings.Cut(s, "\n")
		case strings.HasPrefix(s, "/*"):
			var ok bool
			if _, s, ok = strings.Cut(s, "*/"); !ok {
				return ""
			}
		default:
			return s
		}
	}
}

func firstWord(s string) string {
	i := 0
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z') {
		i++
	}
	return strings.ToUpper(s[:i])
}

func parseInt(s string) int64 {
	n, err := strconv.ParseInt(s, 0, 64)
	if err != nil {
		return 0
	}
	return n
}
