package typescript

import (
	"strconv"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/model"
)

// fill names the statement, table, path, method and limit of an effect.
func (u *body) fill(k *call, d *catalog.Directive, e *model.Effect) {
	switch e.Kind {
	case model.Query, model.Batch, model.Begin, model.Transaction, model.Remote:
		u.fillQuery(k, d, e)
	case model.Route, model.Group, model.Register, model.Use:
		if s := u.textOf(k, d, d.Path, "path"); s != "" {
			e.Path = s
		}
		if e.Path == "" && e.Framework == "trpc" {
			e.Path = procedure(k.node)
		}
		if s := u.textOf(k, d, d.Method, "method"); s != "" && d.Method > 0 {
			e.Method = strings.ToUpper(s)
		}
	case model.BodyLimit:
		if d.Limit >= 0 && int(d.Limit) < len(k.Args) {
			v := k.Args[d.Limit]
			if field := d.Fields["bytes"]; field != "" {
				v = fieldPath(v, field)
			}
			if v.Kind == model.Const {
				e.Limit = bytesOf(v.Text)
			}
		}
	}
	if len(e.Callbacks) > 0 {
		u.fillCallbacks(k, e)
	}
}

// fillCallbacks: what is done for each of a few is done a few times; waiting in a row has names that say so.
func (u *body) fillCallbacks(k *call, e *model.Effect) {
	out := make([]model.CallbackUse, len(e.Callbacks))
	copy(out, e.Callbacks)
	for i := range out {
		if out[i].Run != model.RunsEach {
			continue
		}
		out[i].Concurrent = !strings.Contains(k.name, "Series") && !strings.Contains(k.pkg, "series") && !strings.Contains(k.name, "reduce")
		if a := k.argument(out[i].Over); a != nil && u.few(a, k.at) {
			out[i].Run = model.RunsOnce
		}
	}
	e.Callbacks = out
}

// bytesOf reads "10mb", "1048576".
func bytesOf(text string) int64 {
	text = strings.ToLower(strings.TrimSpace(text))
	unit := int64(1)
	for _, s := range [...]struct {
		name string
		size int64
	}{{"kb", 1 << 10}, {"mb", 1 << 20}, {"gb", 1 << 30}, {"b", 1}} {
		if rest, ok := strings.CutSuffix(text, s.name); ok {
			text, unit = strings.TrimSpace(rest), s.size
			break
		}
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(text, "_", ""), 64)
	if err != nil {
		return 0
	}
	return int64(n * float64(unit))
}

// fieldPath is the value of a.b below v.
func fieldPath(v model.Value, path string) model.Value {
	for name := range strings.SplitSeq(path, ".") {
		if v.Kind != model.Object {
			return model.Value{}
		}
		v = fieldOf(v, name)
	}
	return v
}

// textOf is the constant text of what a key of a directive names.
func (u *body) textOf(k *call, d *catalog.Directive, arg int32, key string) string {
	if arg < 0 {
		return ""
	}
	if field := d.Fields[key]; field != "" {
		if int(arg) >= len(k.Args) {
			return ""
		}
		v := fieldPath(k.Args[arg], field)
		if v.Kind == model.Const {
			return v.Text
		}
		if v.Kind == model.Object && len(v.Fields) > 0 { // several methods
			return v.Fields[0].Value.Text
		}
		return ""
	}
	if k.this && arg == 0 {
		return ""
	}
	if a := k.argument(arg); a != nil {
		return u.ConstantText(a, k.at)
	}
	return ""
}

// fillQuery names the statement, what it does and what it is about. A chain says that once, at any of its links.
func (u *body) fillQuery(k *call, d *catalog.Directive, e *model.Effect) {
	if d.SQL >= 0 && int(d.SQL) < len(k.Args) {
		e.Arg = d.SQL
	}
	if s := u.textOf(k, d, d.SQL, "sql"); s != "" && d.SQL >= 0 {
		e.SQL = s
	} else if d.SQL >= 0 && int(d.SQL) < len(k.Args) {
		for _, name := range [...]string{"text", "sql", "query"} { // { text: 'select …', values }
			if v := fieldPath(k.Args[d.SQL], name); v.Kind == model.Const && v.Text != "" {
				e.SQL = v.Text
				break
			}
		}
	}
	u.fillModel(k, d, e)
	if e.Model == "" || e.SQL == "" {
		u.fillChain(k, e)
	}
	if d.Auto || e.Kind == model.Query && e.Op == model.NoOp {
		if op := model.OperationOf(e.SQL); op != model.NoOp {
			e.Op = op
		} else {
			e.Guessed = true
		}
	}
}

// fillModel names the table or collection that a call is given.
func (u *body) fillModel(k *call, d *catalog.Directive, e *model.Effect) {
	if s := u.modelBy(k, d); s != "" {
		e.Model = s
	}
	if d.Model >= 0 && u.chooses(k, d) {
		e.Chooses = d.Model + 1
	}
}

func (u *body) modelBy(k *call, d *catalog.Directive) string {
	if d.Model < 0 {
		return ""
	}
	if s := u.textOf(k, d, d.Model, "model"); s != "" {
		return s
	}
	if a := k.argument(d.Model); a != nil {
		if k.pkg == "mongoose" {
			if name := u.modelNamed(a); name != "" {
				return name
			}
		}
		return u.modelOf(a)
	}
	return ""
}

// chooses says whether a call is given the name of a table or collection, or the table itself, that is known at run time only.
func (u *body) chooses(k *call, d *catalog.Directive) bool {
	a := k.argument(d.Model)
	if a == nil || k.this && d.Model == 0 {
		return false
	}
	if s := u.textOf(k, d, d.Model, "model"); s != "" {
		return hasHole(s)
	}
	t := u.checker.GetTypeAtLocation(a)
	switch {
	case t == nil:
		return false
	case t.Flags()&tsgo.TypeFlagsStringLike != 0, len(u.checker.GetConstructSignatures(t)) > 0:
		return true
	}
	// What a chain begins with is a table, whatever its type, or the values to be set; other calls are given entities too.
	return k.begins() && t.Flags()&(tsgo.TypeFlagsAny|tsgo.TypeFlagsUnknown) != 0
}

// fillChain takes over what earlier links of a chain say.
func (u *body) fillChain(k *call, e *model.Effect) {
	u.links(k, func(link *call) bool {
		if len(link.directives) == 0 {
			return link.linked()
		}
		d := link.directives[0]
		if link != k {
			if e.Model == "" {
				e.Model = u.modelBy(link, d)
			}
			if e.SQL == "" && d.SQL >= 0 {
				e.SQL = u.textOf(link, d, d.SQL, "sql")
			}
		}
		return e.Model == "" || e.SQL == ""
	})
}

// modelOf names what an expression queries: a type argument (Repository<User>), a class (User), a delegate (prisma.user).
func (u *body) modelOf(n *tsgo.Node) string {
	n = skip(n)
	if t := u.checker.GetTypeAtLocation(n); t != nil && t.ObjectFlags()&tsgo.ObjectFlagsReference != 0 {
		for _, a := range u.checker.GetTypeArguments(t) {
			if s := a.Symbol(); s != nil && !isInternal(s) {
				return s.Name
			}
		}
	}
	switch n.Kind {
	case tsgo.KindPropertyAccessExpression:
		return n.Name().Text()
	case tsgo.KindIdentifier:
		return n.Text()
	}
	return ""
}
