package typescript

import (
	"slices"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// link is one call of a chain: .where({ id }).
type link struct {
	name string
	call *tsgo.Node
	args []*tsgo.Node
}

// chain is calls on calls: db('users').where({ id }).first().
type chain struct {
	root  *tsgo.Node // what the first call is made on; of a plain call, the callee
	links []link     // in the order of evaluation
}

// outermost is the last call of the chain that a call belongs to.
func outermost(call *tsgo.Node) *tsgo.Node {
	for {
		p := call.Parent
		if p == nil || p.Kind != tsgo.KindPropertyAccessExpression || p.Expression() != call || p.Parent == nil ||
			p.Parent.Kind != tsgo.KindCallExpression || p.Parent.Expression() != p {
			return call
		}
		call = p.Parent
	}
}

// chainOf takes a chain apart.
func chainOf(call *tsgo.Node) chain {
	var c chain
	n := call
	for n != nil && n.Kind == tsgo.KindCallExpression {
		callee := n.Expression()
		if callee.Kind != tsgo.KindPropertyAccessExpression {
			c.links = append(c.links, link{call: n, args: n.Arguments()})
			n = callee
			break
		}
		c.links = append(c.links, link{name: callee.Name().Text(), call: n, args: n.Arguments()})
		n = callee.Expression()
	}
	c.root = n
	slices.Reverse(c.links)
	return c
}

// only says whether a chain's links from the first on are all among names, and gives the first that is not.
func (c chain) only(first int, names ...string) (stranger string, ok bool) {
	for _, l := range c.links[first:] {
		if !slices.Contains(names, l.name) {
			return l.name, false
		}
	}
	return "", true
}

// find is the index of the last link of a name; -1 for none.
func (c chain) find(names ...string) int {
	for i := len(c.links) - 1; i >= 0; i-- {
		if slices.Contains(names, c.links[i].name) {
			return i
		}
	}
	return -1
}

// before is where a link begins: the end of what it is called on.
func (l link) before() int { return l.call.Expression().Expression().End() }

// dot is where its dot stands: a chain may have a line for each link.
func (l link) dot(s *source) int {
	name := s.start(l.call.Expression().Name())
	if at := l.before(); s.Text[at:name] != "" {
		for i := at; i < name; i++ {
			if s.Text[i] == '.' {
				return i
			}
		}
	}
	return l.before()
}
