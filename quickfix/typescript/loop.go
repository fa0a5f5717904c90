package typescript

import (
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// loop is the loop whose look-up is batched: a statement, or a map whose callback runs per element.
type loop struct {
	*source
	node     *tsgo.Node // the for statement, or the call of map
	body     *tsgo.Node // of the for statement or of the callback
	callback *tsgo.Node // nil for a statement
	over     *tsgo.Node // the collection
	element  *tsgo.Node // the name or pattern that the element is bound to; nil for none
	index    *tsgo.Node // what counts; nil for none
	stmt     *tsgo.Node // what the new code goes before: a statement of a block
	list     listKind
	assigned map[*tsgo.Node]bool // declarations of what is assigned to
	fields   map[string]bool     // names of properties that are assigned to
	look     *tsgo.Node
}

// listKind is what is known of a collection.
type listKind uint8

const (
	array    listKind = iota
	iterable          // a Set or a Map, which can be gone through again
	untyped           // taken for an array, since no type says otherwise
)

// findLoop finds the innermost loop around a query.
func (s *source) findLoop(query *tsgo.Node) (*loop, error) {
	for n, from := query.Parent, query; n != nil; n, from = n.Parent, n {
		l := &loop{source: s, node: n, look: query}
		switch n.Kind {
		case tsgo.KindForOfStatement:
			f := n.AsForInOrOfStatement()
			if from != f.Statement {
				continue
			}
			l.body, l.over = f.Statement, f.Expression
			if f.Initializer.Kind != tsgo.KindVariableDeclarationList || len(f.Initializer.AsVariableDeclarationList().Declarations.Nodes) != 1 {
				return nil, refuse("the loop assigns to a variable from outside")
			}
			l.element = f.Initializer.AsVariableDeclarationList().Declarations.Nodes[0].Name()
		case tsgo.KindForStatement:
			f := n.AsForStatement()
			if from != f.Statement {
				return nil, refuse("the query is part of the loop's header")
			}
			l.body = f.Statement
			if l.index, l.over = s.counts(f); l.over == nil {
				return nil, refuse("the loop does not go through a list element by element")
			}
		case tsgo.KindWhileStatement, tsgo.KindDoStatement, tsgo.KindForInStatement:
			return nil, refuse("the loop does not go through a list element by element")
		case tsgo.KindTryStatement:
			if t := n.AsTryStatement(); t.TryBlock == from && t.CatchClause != nil && s.inLoop(n) {
				return nil, refuse("errors of the query are caught for each element")
			}
			continue
		case tsgo.KindArrowFunction, tsgo.KindFunctionExpression:
			if from != n.Body() {
				return nil, refuse("the query is a parameter's default")
			}
			if err := l.mapped(); err != nil {
				return nil, err
			}
		default:
			if tsgo.IsFunctionLike(n) || n.Kind == tsgo.KindSourceFile || n.Kind == tsgo.KindClassStaticBlockDeclaration {
				return nil, refuse("the query is in no loop of its own function")
			}
			continue
		}
		return l, l.place()
	}
	return nil, refuse("the query is in no loop")
}

// inLoop says whether a node stands in a loop, or in a callback, of its function.
func (s *source) inLoop(n *tsgo.Node) bool {
	for p, from := n.Parent, n; p != nil; p, from = p.Parent, p {
		switch p.Kind {
		case tsgo.KindForOfStatement:
			if p.AsForInOrOfStatement().Statement == from {
				return true
			}
		case tsgo.KindForStatement:
			if p.AsForStatement().Statement == from {
				return true
			}
		case tsgo.KindArrowFunction, tsgo.KindFunctionExpression:
			_, mapped := isMethod(p.Parent, "map", "flatMap", "forEach")
			return mapped
		}
		if tsgo.IsFunctionLike(p) {
			return false
		}
	}
	return false
}

// mapped recognises the callback of xs.map(…) whose promises something waits for together.
func (l *loop) mapped() error {
	f, call := l.node, l.node.Parent
	on, ok := isMethod(call, "map")
	switch {
	case !ok || len(call.Arguments()) != 1 || call.Arguments()[0] != f:
		if _, each := isMethod(call, "forEach"); each {
			return refuse("forEach does not wait for its callback")
		}
		return refuse("the query is in no loop of its own function")
	case call.Expression().QuestionDotToken() != nil:
		return refuse("the list may be missing (?.)")
	case len(f.Parameters()) == 0:
		return refuse("the callback takes no element")
	case f.Kind == tsgo.KindFunctionExpression && l.mentionsThis(f.Body()):
		return refuse("this is another one in the callback")
	}
	l.node, l.callback, l.body, l.over = call, f, f.Body(), on
	for i, p := range f.Parameters() {
		if p.Initializer() != nil || l.of(p)[0] == '.' {
			return refuse("the callback's parameters have defaults")
		}
		switch i {
		case 0:
			l.element = p.Name()
		case 1:
			l.index = p.Name()
		default:
			return refuse("the callback takes the whole list")
		}
	}
	up := call.Parent
	for up != nil && (up.Kind == tsgo.KindParenthesizedExpression || up.Kind == tsgo.KindAsExpression) {
		up = up.Parent
	}
	if up != nil && up.Kind == tsgo.KindCallExpression && len(up.Arguments()) == 1 {
		callee := skip(up.Expression())
		if callee.Kind == tsgo.KindPropertyAccessExpression && lastName(callee.Expression()) == "Promise" && callee.Name().Text() == "all" {
			return nil
		}
	}
	return refuse("the list of promises does not go to Promise.all at once")
}

func (s *source) mentionsThis(n *tsgo.Node) bool {
	found := false
	each(n, func(m *tsgo.Node) bool {
		found = found || m.Kind == tsgo.KindThisKeyword
		return !found && (m.Kind == tsgo.KindArrowFunction || !tsgo.IsFunctionLike(m))
	})
	return found
}

// counts recognises for (let i = 0; i < xs.length; i++), and gives i's name and xs.
func (s *source) counts(f *tsgo.ForStatement) (index, over *tsgo.Node) {
	if f.Initializer == nil || f.Condition == nil || f.Incrementor == nil || f.Initializer.Kind != tsgo.KindVariableDeclarationList {
		return nil, nil
	}
	list := f.Initializer.AsVariableDeclarationList().Declarations.Nodes
	if len(list) != 1 || list[0].Name().Kind != tsgo.KindIdentifier || list[0].Initializer() == nil || s.of(list[0].Initializer()) != "0" {
		return nil, nil
	}
	name := list[0].Name().Text()
	cond := skip(f.Condition)
	if cond.Kind != tsgo.KindBinaryExpression || cond.AsBinaryExpression().OperatorToken.Kind != tsgo.KindLessThanToken {
		return nil, nil
	}
	left, right := skip(cond.AsBinaryExpression().Left), skip(cond.AsBinaryExpression().Right)
	inc := s.of(f.Incrementor)
	if s.of(left) != name || inc != name+"++" && inc != "++"+name && inc != name+" += 1" || right.Kind != tsgo.KindPropertyAccessExpression ||
		right.Name().Text() != "length" {
		return nil, nil
	}
	return list[0].Name(), right.Expression()
}

// place finds the statement that the new code goes before, and checks that it may wait for something there.
func (l *loop) place() error {
	l.stmt = l.node
	for l.stmt.Parent != nil && !isBlock(l.stmt.Parent) {
		switch l.stmt.Parent.Kind {
		case tsgo.KindAwaitExpression, tsgo.KindParenthesizedExpression, tsgo.KindAsExpression, tsgo.KindSatisfiesExpression, tsgo.KindCallExpression,
			tsgo.KindPropertyAccessExpression, tsgo.KindNonNullExpression, tsgo.KindArrayLiteralExpression, tsgo.KindObjectLiteralExpression, tsgo.KindPropertyAssignment,
			tsgo.KindSpreadElement, tsgo.KindSpreadAssignment, tsgo.KindVariableDeclaration, tsgo.KindVariableDeclarationList, tsgo.KindVariableStatement,
			tsgo.KindReturnStatement, tsgo.KindExpressionStatement, tsgo.KindLabeledStatement:
		case tsgo.KindBinaryExpression:
			if op := l.stmt.Parent.AsBinaryExpression().OperatorToken.Kind; op != tsgo.KindEqualsToken {
				return refuse("whether the loop runs depends on something in its own statement")
			}
		default:
			return refuse("there is no place for a statement before the loop")
		}
		l.stmt = l.stmt.Parent
	}
	if l.stmt.Parent == nil {
		return refuse("there is no place for a statement before the loop")
	}
	if f := function(l.node); f != nil && !isAsync(f) {
		return refuse("the function around the loop is not async")
	} else if f == nil && l.callback != nil && l.node.Parent.Parent.Kind != tsgo.KindAwaitExpression {
		return refuse("the file does not wait for the loop")
	}
	if _, own := l.indent(l.start(l.stmt)); !own {
		return refuse("the loop does not start on a line of its own")
	}
	l.findWrites()
	return l.findKind()
}

func isBlock(n *tsgo.Node) bool {
	switch n.Kind {
	case tsgo.KindBlock, tsgo.KindSourceFile, tsgo.KindModuleBlock, tsgo.KindCaseClause, tsgo.KindDefaultClause:
		return true
	}
	return false
}

// findKind says what the collection is.
func (l *loop) findKind() error {
	t := l.Checker.GetTypeAtLocation(l.over)
	if t == nil {
		return refuse("the type of what the loop goes through is not known")
	}
	t = l.Checker.GetNonNullableType(t)
	switch {
	case t.Flags()&tsgo.TypeFlagsAny != 0:
		if l.list = untyped; l.callback == nil && l.index == nil && l.fromArray(l.over, 0) {
			l.list = array
		}
		if l.callback != nil || l.index != nil {
			l.list = array // it has a length or a method map
		}
		return nil
	case l.Checker.IsArrayLikeType(t):
		l.list = array
		return nil
	case t.Symbol() != nil && slices.Contains([]string{"Set", "Map", "ReadonlySet", "ReadonlyMap"}, t.Symbol().Name):
		l.list = iterable
		return nil
	}
	return refuse("the loop goes through something else than a list, so the keys are not known before it runs")
}

// fromArray says whether an expression is spelled as an array: a literal, or the result of a method that makes one.
func (l *loop) fromArray(n *tsgo.Node, depth int) bool {
	switch n = skip(n); n.Kind {
	case tsgo.KindArrayLiteralExpression:
		return true
	case tsgo.KindCallExpression:
		_, ok := isMethod(n, "map", "filter", "slice", "concat", "flat", "flatMap", "sort", "reverse", "keys", "values", "entries", "split")
		return ok
	case tsgo.KindIdentifier:
		d := l.declaration(n)
		return depth < 4 && d != nil && d.Kind == tsgo.KindVariableDeclaration && d.Initializer() != nil && isConst(d) && l.fromArray(d.Initializer(), depth+1)
	}
	return false
}

// findWrites collects what the loop assigns to, and what it changes in place.
func (l *loop) findWrites() {
	l.assigned, l.fields = map[*tsgo.Node]bool{}, map[string]bool{}
	each(l.stmt, func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindBinaryExpression:
			if op := n.AsBinaryExpression().OperatorToken.Kind; op >= tsgo.KindFirstAssignment && op <= tsgo.KindLastAssignment {
				l.assign(n.AsBinaryExpression().Left)
			}
		case tsgo.KindPrefixUnaryExpression:
			if u := n.AsPrefixUnaryExpression(); u.Operator == tsgo.KindPlusPlusToken || u.Operator == tsgo.KindMinusMinusToken {
				l.assign(u.Operand)
			}
		case tsgo.KindPostfixUnaryExpression:
			if n.Parent != l.node || l.callback != nil { // not the loop's own step
				l.assign(n.AsPostfixUnaryExpression().Operand)
			}
		case tsgo.KindDeleteExpression:
			l.assign(n.Expression())
		case tsgo.KindForOfStatement, tsgo.KindForInStatement:
			if init := n.AsForInOrOfStatement().Initializer; init.Kind != tsgo.KindVariableDeclarationList {
				l.assign(init)
			}
		case tsgo.KindCallExpression:
			if on, ok := isMethod(n, "push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "add", "set", "delete", "clear"); ok {
				l.assign(on)
			}
		}
		return true
	})
}

// assign notes the target of an assignment.
func (l *loop) assign(n *tsgo.Node) {
	switch n = skip(n); n.Kind {
	case tsgo.KindIdentifier:
		if d := l.declaration(n); d != nil {
			l.assigned[d] = true
		}
	case tsgo.KindPropertyAccessExpression:
		l.fields[n.Name().Text()] = true
	case tsgo.KindElementAccessExpression:
		l.assign(n.Expression())
	case tsgo.KindArrayLiteralExpression, tsgo.KindObjectLiteralExpression:
		n.ForEachChild(func(c *tsgo.Node) bool {
			switch c.Kind {
			case tsgo.KindPropertyAssignment:
				l.assign(c.Initializer())
			case tsgo.KindShorthandPropertyAssign:
				if d := l.declaration(c.Name()); d != nil {
					l.assigned[d] = true
				}
			case tsgo.KindSpreadElement, tsgo.KindSpreadAssignment:
				l.assign(c.Expression())
			default:
				l.assign(c)
			}
			return false
		})
	}
}

// invariant says whether an expression means the same before the loop as in each pass.
func (l *loop) invariant(n *tsgo.Node) bool {
	same := true
	each(n, func(m *tsgo.Node) bool {
		switch {
		case m.Kind == tsgo.KindAwaitExpression, m.Kind == tsgo.KindYieldExpression:
			same = false
		case m.Kind == tsgo.KindPropertyAccessExpression:
			same = same && !l.fields[m.Name().Text()]
		case isName(m):
			same = same && l.outside(m)
		case m.Kind == tsgo.KindCallExpression:
			same = same && l.steady(m)
		}
		return same
	})
	return same
}

// outside says whether a name is declared before the loop and not assigned to in it.
func (l *loop) outside(id *tsgo.Node) bool {
	d := l.declaration(id)
	if d == nil {
		return true // a global that nobody declares
	}
	if l.assigned[d] {
		return false
	}
	if tsgo.GetSourceFileOfNode(d) != l.Source {
		return true
	}
	return !inside(d, l.stmt) || inside(d, l.look) // the latter: a parameter of a callback of the query itself
}

// steady says whether a call may be made once instead of once per pass: it makes a query or a condition, and nothing else.
func (l *loop) steady(call *tsgo.Node) bool {
	for _, name := range l.Callees(call) {
		switch pkg, _, _ := cut(name); pkg {
		case "typeorm", "knex", "drizzle-orm", "sequelize", "mongoose", "pg", "@prisma/client", "@nestjs/typeorm":
		default:
			return false
		}
	}
	return len(l.Callees(call)) > 0
}
