package typescript

import (
	"cmp"
	"path"
	"slices"
	"sort"
	"strings"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/flow"
	"github.com/perfls/perfls/internal/model"
)

// Lowering has two passes over a file. The first walks each function and literal (a body) in order of evaluation and writes down regions,
// loops, calls and every place where a variable gets a value; the second answers from those what every value depends on and where it comes
// from. What is not TypeScript about that is in package flow.
//
// Reading order: facts.go (files of the workspace), lower_names.go (functions and their identity), lower.go, lower_walk.go and
// lower_expr.go (first pass), lower_target.go (callees), lower_flow.go (what flow asks), lower_value.go and lower_text.go, lower_guard.go,
// lower_loop.go, lower_call.go, lower_sent.go and lower_effect.go (what the catalogue says), lower_types.go, lower_inject.go (tokens of containers),
// lower_entry.go and lower_place.go.

// lowering is the work on one file.
type lowering struct {
	file    *file
	src     *tsgo.SourceFile
	text    string
	catalog *catalog.Catalog
	checker *tsgo.Checker
	r       *resolver
	names   *fileNames
	foreign func(src *tsgo.SourceFile) *fileNames

	units      []*body
	bodies     map[*tsgo.Node]*body      // by function
	owners     map[*tsgo.Node]*body      // bodies that declare a variable
	found      map[*tsgo.Node]*tsgo.Node // identifiers to declarations
	wires      map[model.Wire]bool
	binds      []bind
	unresolved int
	builders   map[string]bool        // packages whose chains the file has links of that are sent later
	handed     map[*tsgo.Node][]*call // by declaration: the calls that are given what a variable holds, nil for a wait
}

// body is one function or literal.
type body struct {
	*lowering
	flow.Body[*tsgo.Node, *tsgo.Node]
	parent  *body
	id      *fnName
	fn      *model.Function
	node    *tsgo.Node
	from    int
	to      int
	this    *tsgo.Node // the key of this; nil where there is none
	loops   []*loop    // as in Body.Loops
	calls   []*call
	callOf  map[*tsgo.Node]int32
	awaits  []moment
	sends   map[int32]bool // calls whose results are sent, by index
	catches map[int32]bool // regions of catch clauses
	throws  map[int32]bool // Returns that are throw statements
	fails   map[int32]bool // Returns that answer a request with an error
	lastIf  at             // the condition of the if statement that was walked last
}

// moment is an expression and when it was evaluated.
type moment struct {
	node *tsgo.Node
	at   at
}

// bind is a function value that is stored under a name.
type bind struct {
	slot string
	expr *tsgo.Node
	body *body
	at   at
}

// lowerFile lowers one file.
func (lw *lowering) lowerFile() *model.Package {
	lw.bodies, lw.owners, lw.found = map[*tsgo.Node]*body{}, map[*tsgo.Node]*body{}, map[*tsgo.Node]*tsgo.Node{}
	lw.wires = map[model.Wire]bool{}
	for _, f := range lw.names.list {
		if f.parent == nil {
			lw.function(f)
		}
	}
	return lw.finish()
}

// function walks a function that is no literal.
func (lw *lowering) function(f *fnName) {
	u := lw.body(nil, f)
	u.walk()
}

// body starts a function or literal.
func (lw *lowering) body(parent *body, f *fnName) *body {
	from := tsgo.GetTokenPosOfNode(f.holder, lw.src, false)
	to := f.node.End()
	if f.node.Kind == tsgo.KindSourceFile {
		from = 0
	}
	u := &body{
		lowering: lw, parent: parent, id: f, node: f.node, from: from, to: to,
		fn: &model.Function{ID: f.id, Name: f.name, Package: "ts:" + lw.file.rel, Exported: f.export, Size: int32(to - from)},
	}
	u.callOf, u.catches, u.throws, u.fails = map[*tsgo.Node]int32{}, map[int32]bool{}, map[int32]bool{}, map[int32]bool{}
	var outer *flow.Body[*tsgo.Node, *tsgo.Node]
	if parent != nil {
		outer = &parent.Body
		u.fn.Parent = parent.fn.ID
	}
	u.Body = flow.Start[*tsgo.Node, *tsgo.Node](u, outer, int32(to-from))
	lw.bodies[f.node] = u
	lw.units = append(lw.units, u)
	switch {
	case f.this:
		u.this = thisKey(f.node)
		lw.owners[u.this] = u
	case parent != nil && f.node.Kind == tsgo.KindArrowFunction:
		u.this = parent.this
	}
	if f.label != nil {
		u.fn.NameSpan = u.span(f.label)
	} else {
		u.fn.NameSpan = model.Span{End: min(int32(8), u.fn.Size)}
	}
	if f.class != nil && parent == nil {
		u.fn.Receiver = model.TypeID("ts:" + lw.file.rel + "#" + f.owner)
	}
	u.fn.Doc = lw.directives(f.holder)
	u.fn.Remarks = flow.Remarks(lw.src.Text()[from:max(from, to)])
	return u
}

// thisKey is what stands for this of a function.
func thisKey(n *tsgo.Node) *tsgo.Node {
	if b := n.Body(); b != nil && n.Kind != tsgo.KindClassDeclaration && n.Kind != tsgo.KindClassExpression {
		return b
	}
	return n
}

// parameters lists the parameters and starts their flow.
func (u *body) parameters() {
	if u.id.this {
		u.parameter(u.this, "this", string(u.fn.Receiver))
	}
	if !isFunction(u.node) {
		return
	}
	for _, p := range u.node.Parameters() {
		name := p.Name()
		if name == nil {
			continue
		}
		text := ""
		if name.Kind == tsgo.KindIdentifier {
			if text = name.Text(); text == "this" {
				continue
			}
		}
		u.parameter(p, text, u.paramType(p))
	}
	for _, p := range u.node.Parameters() {
		if p.Name() == nil {
			continue
		}
		if init := p.Initializer(); init != nil {
			u.Step()
			outer := u.Arm(u.span(init), true, u.Now, p)
			u.expr(init)
			u.Back(outer)
		}
		u.pattern(p.Name(), nil)
	}
}

func (u *body) parameter(key *tsgo.Node, name, typ string) {
	index := u.Params
	u.Params++
	u.fn.Params = append(u.fn.Params, model.Param{Name: name, Type: typ})
	u.Define(key, def{Kind: flow.Param, Kill: true, Index: index})
}

// paramType is a parameter's type as written, if it is a name.
func (u *body) paramType(p *tsgo.Node) string {
	t := p.Type()
	if t == nil || t.Kind != tsgo.KindTypeReference {
		return ""
	}
	return typeText(t)
}

// finish runs the second pass and collects the results.
func (lw *lowering) finish() *model.Package {
	sort.SliceStable(lw.units, func(i, j int) bool { return lw.units[i].from < lw.units[j].from })
	for _, u := range lw.units {
		u.Solve()
	}
	p := &model.Package{ID: "ts:" + lw.file.rel, Name: lw.file.rel, Language: model.TypeScript}
	p.Files = []model.File{{Path: lw.file.rel, Generated: lw.file.text.generated, Test: isTestFile(lw.file.rel), Comments: lw.comments()}}
	if m := lw.r.view.packages.memberOf(path.Dir(lw.file.path)); m != nil {
		p.Member, p.Uses = relative(lw.r.view.root, m.dir), m.uses
	}
	lw.findBuilders()
	for _, u := range lw.units {
		u.emit()
	}
	lw.lowerTypes(p)
	p.Tables = lw.tables()
	lw.injections()
	lw.entries(p)
	for _, u := range lw.units {
		u.fn.Hash = flow.Hash(u.fn)
		p.Funcs = append(p.Funcs, u.fn)
		p.Starts = append(p.Starts, int32(u.from))
	}
	for _, b := range lw.binds {
		for _, f := range lw.bound(b) {
			p.Binds = append(p.Binds, model.Bind{Slot: b.slot, Func: f})
		}
	}
	slices.SortFunc(p.Binds, func(a, b model.Bind) int {
		return cmp.Or(strings.Compare(a.Slot, b.Slot), strings.Compare(string(a.Func), string(b.Func)))
	})
	p.Binds = slices.Compact(p.Binds)
	for w := range lw.wires {
		p.Wires = append(p.Wires, w)
	}
	slices.SortFunc(p.Wires, func(a, b model.Wire) int {
		return cmp.Or(strings.Compare(string(a.Type), string(b.Type)), strings.Compare(string(a.Iface), string(b.Iface)))
	})
	p.Unresolved = lw.unresolved
	return p
}

// bound lists the functions that a place is given: one by its name, or what a function of the workspace makes.
func (lw *lowering) bound(b bind) []model.FuncID {
	if v := b.body.Value(b.expr, b.at); v.Kind == model.FuncRef {
		return []model.FuncID{v.Func}
	}
	if skip(b.expr).Kind != tsgo.KindCallExpression {
		return nil
	}
	t := lw.r.infer(skip(b.expr), 0)
	if t == nil {
		return nil
	}
	for _, sig := range lw.checker.GetCallSignatures(t) {
		if d := sig.Declaration(); d != nil && isFunction(d) {
			if f := lw.functionAt(d); f != nil {
				return []model.FuncID{f.id}
			}
		}
	}
	return nil
}

// emit writes the body's facts. Guards need effects, effects need values, and values need nothing but the flow.
func (u *body) emit() {
	u.emitCalls()
	u.emitRegions()
	u.emitLoops()
	u.emitReturns()
	for _, v := range u.Captures {
		u.fn.Captures = append(u.fn.Captures, u.keyName(v))
	}
}

func (u *body) keyName(v *tsgo.Node) string {
	if u.owners[v] != nil && (v.Kind == tsgo.KindBlock || v.Name() == nil) {
		return "this"
	}
	if name := v.Name(); name != nil && name.Kind == tsgo.KindIdentifier {
		return name.Text()
	}
	return ""
}

// emitReturns unites the return statements.
func (u *body) emitReturns() {
	var out flow.Union
	n := 0
	for i, r := range u.Returns {
		if len(r.Exprs) == 1 && !u.throws[int32(i)] {
			out.Add(u.Value(r.Exprs[0], r.At))
			n++
		}
	}
	if n > 0 {
		u.fn.Results = []string{""}
		u.fn.Returns = []model.Value{out.Value}
	}
}

func (u *body) span(n *tsgo.Node) model.Span {
	return u.spanOf(tsgo.GetTokenPosOfNode(n, u.src, false), n.End())
}

func (u *body) spanOf(from, to int) model.Span {
	clamp := func(p int) int32 { return min(max(int32(p-u.from), 0), u.fn.Size) }
	return model.Span{Start: clamp(from), End: clamp(to)}
}

// directives are the perfls comments above a declaration.
func (lw *lowering) directives(n *tsgo.Node) []string {
	for n.Parent != nil && (n.Kind == tsgo.KindVariableDeclaration || n.Kind == tsgo.KindVariableDeclarationList || n.Kind == tsgo.KindBinaryExpression) {
		n = n.Parent
	}
	if n.Kind == tsgo.KindSourceFile {
		return nil
	}
	from, to := n.Pos(), tsgo.GetTokenPosOfNode(n, lw.src, false)
	if from < 0 || to > len(lw.text) || from >= to {
		return nil
	}
	var out []string
	for line := range strings.Lines(lw.text[from:to]) {
		_, text, ok := strings.Cut(line, "perfls:")
		if !ok {
			if _, text, ok = strings.Cut(line, "@perfls "); !ok {
				continue
			}
		}
		text, _, _ = strings.Cut(text, "*/")
		if text = strings.TrimSpace(text); !strings.HasPrefix(text, "ignore") {
			out = append(out, text)
		}
	}
	return out
}

// comments are the perfls comments of the file.
func (lw *lowering) comments() []model.Comment {
	const mark = "perfls:"
	var out []model.Comment
	line, last := int32(1), 0
	for at := 0; ; {
		i := strings.Index(lw.text[at:], mark)
		if i < 0 {
			return out
		}
		i += at
		at = i + len(mark)
		line += int32(strings.Count(lw.text[last:i], "\n"))
		last = i
		before := strings.TrimRight(lw.text[max(0, i-8):i], " \t*")
		if !strings.HasSuffix(before, "/") {
			continue
		}
		start := strings.LastIndexByte(lw.text[:i], '/')
		if start > 0 && lw.text[start-1] == '/' {
			start--
		}
		end := strings.IndexByte(lw.text[i:], '\n')
		if end < 0 {
			end = len(lw.text) - i
		}
		end = len(strings.TrimRight(lw.text[i:i+end], "\r"))
		text := lw.text[at : i+end]
		if j := strings.Index(text, "*/"); j >= 0 {
			end = j + len(mark) + 2
			text = text[:j]
		}
		bol := strings.LastIndexByte(lw.text[:start], '\n') + 1
		out = append(out, model.Comment{Start: int32(start), End: int32(i + end), Line: line,
			OwnLine: strings.TrimSpace(lw.text[bol:start]) == "", Text: strings.TrimSpace(text)})
	}
}

// isTestFile goes by names: *.test.*, *.spec.*, and the folders that only tests use.
func isTestFile(rel string) bool {
	base := path.Base(rel)
	for _, part := range strings.Split(base, ".")[1:] {
		switch part {
		case "test", "spec", "e2e-spec", "e2e", "mock", "stories", "fixture", "cy", "bench", "test-d", "e2e-test", "integration-test":
			return true
		}
	}
	stem := strings.TrimSuffix(base, path.Ext(base))
	if stem == "mock" || stem == "mocks" || strings.HasSuffix(stem, "-test") || strings.HasSuffix(stem, "_test") || strings.HasSuffix(stem, "-spec") || strings.HasSuffix(stem, "_spec") {
		return true
	}
	for _, dir := range strings.Split(path.Dir(rel), "/") {
		switch dir {
		case "__tests__", "__mocks__", "__fixtures__", "e2e", "test", "tests", "spec", "specs", "cypress", "testing", "fixtures", "test-utils":
			return true
		}
	}
	return false
}
