package golang

import "slices"

// A function's facts rest on its own text and on the declarations that it can see. Everything that an expression's type can be made of
// is spelled out somewhere in a chain of declarations that starts at a name in the function: so if no name on such a chain changed,
// the facts stand. Names are compared as text, which can only find too many.

// names maps each name that a unit declares to a key of its declarations, methods of a type included, without bodies.
func (u *unit) names() map[string]uint64 {
	out := map[string]uint64{}
	for _, src := range u.files {
		for _, d := range src.decls {
			h := newHasher()
			h.uint64(src.context)
			h.strings(src.text[d.start:d.shapeEnd])
			h.bool(src.test)
			key := h.sum()
			for _, n := range d.names {
				out[n] = out[n]*31 + key
			}
			if d.receiver != "" {
				out[d.receiver] = out[d.receiver]*31 + key
			}
		}
	}
	return out
}

// dirtyNames finds, for the units whose key changed, the names whose meaning may have changed since the facts of prev were made.
func (s *snapshot) dirtyNames(prev *factTable, changed map[*unit]bool) map[string]map[string]bool {
	dirty := map[string]map[string]bool{}
	mark := func(u *unit, name string) {
		if dirty[u.path] == nil {
			dirty[u.path] = map[string]bool{}
		}
		dirty[u.path][name] = true
	}
	for _, u := range s.units {
		old := prev.units[u.path]
		if old == nil || slices.Equal(old.files, u.files) {
			continue
		}
		before, now := (&unit{files: old.files}).names(), u.names()
		for n, key := range now {
			if before[n] != key {
				mark(u, n)
			}
		}
		for n := range before {
			if _, ok := now[n]; !ok {
				mark(u, n)
			}
		}
	}
	// Surfaces first, in the order of imports: they are all that passes from one unit to another. What else a unit declares may rest on
	// any unit, so that a second pass completes it.
	for range 2 {
		for _, a := range s.order {
			if changed[a.unit] {
				s.spread(a.unit, dirty, mark)
			}
		}
		for _, u := range s.units {
			if changed[u] && u.under != "" {
				s.spread(u, dirty, mark)
			}
		}
	}
	return dirty
}

// spread marks the names of a unit whose declarations mention a dirty one, until there are no more.
func (s *snapshot) spread(u *unit, dirty map[string]map[string]bool, mark func(*unit, string)) {
	type open struct {
		src *source
		d   *decl
	}
	var rest []open
	for _, src := range u.files {
		for i := range src.decls {
			rest = append(rest, open{src, &src.decls[i]})
		}
	}
	visible := map[*source]mentions{}
	for _, src := range u.files {
		visible[src] = s.mentionsIn(u, src, dirty)
	}
	for again := true; again; {
		again = false
		rest = slices.DeleteFunc(rest, func(o open) bool {
			m := visible[o.src]
			m.own = dirty[u.path]
			if !m.any(o.src.text[o.d.start:o.d.shapeEnd]) {
				return false
			}
			for _, n := range o.d.names {
				mark(u, n)
			}
			if o.d.receiver != "" {
				mark(u, o.d.receiver)
			}
			again = true
			return true
		})
	}
}

// mentions are the dirty names that code in one file can mention.
type mentions struct {
	own      map[string]bool            // of its own unit
	imported map[string]map[string]bool // by the name under which the file imports the unit
	all      bool                       // a dot import brings in names that cannot be told apart
}

func (s *snapshot) mentionsIn(u *unit, src *source, dirty map[string]map[string]bool) mentions {
	m := mentions{own: dirty[u.path], imported: map[string]map[string]bool{}}
	for _, i := range src.imports {
		at := u.imports[i.path]
		if at.origin != fromWorkspace || dirty[at.path] == nil {
			continue
		}
		name := i.name
		if name == "" {
			name = s.byPath[at.path].name
		}
		if name == "." {
			m.all = true
		}
		m.imported[name] = dirty[at.path]
	}
	return m
}

// any says whether Go source mentions one of the names.
func (m mentions) any(text string) bool {
	if m.all {
		return true
	}
	if len(m.own) == 0 && len(m.imported) == 0 {
		return false
	}
	last, dot := "", false
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '.':
			dot = last != ""
			i++
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case isWord(c):
			start := i
			for i < len(text) && isWord(text[i]) {
				i++
			}
			word := text[start:i]
			if m.own[word] || dot && m.imported[last][word] {
				return true
			}
			last, dot = word, false
		case c == '/' && i+1 < len(text) && (text[i+1] == '/' || text[i+1] == '*'):
			if i = skipToken(text, i); i < 0 {
				return true // broken: nothing is certain
			}
		default:
			if i = skipToken(text, i); i < 0 {
				return true
			}
			last, dot = "", false
		}
	}
	return false
}

// samePlaces says whether two versions of a unit have the same files, as far as facts name them.
func samePlaces(a, b []*source) bool {
	return slices.EqualFunc(a, b, func(x, y *source) bool {
		return x.path == y.path && x.test == y.test
	})
}
