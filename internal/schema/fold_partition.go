package schema

import "github.com/perfls/perfls/internal/schema/ddl"

// maxPartitions bounds partitions of partitions.
const maxPartitions = 16

// partitionOf makes a table one of a parent's partitions: it has the parent's columns and indexes.
func (f *fold) partitionOf(t *Table, parent ddl.Name) {
	if source := f.copyColumns(t, parent); source != nil {
		f.join(source, t)
	}
}

func (f *fold) attach(parent *Table, child ddl.Name) {
	if t := f.need(child, ddl.Span{}); t != nil {
		f.join(parent, t)
	}
}

// join makes a table a partition of another, unless that would lead in a circle.
func (f *fold) join(parent, t *Table) {
	depth := 0
	for above := parent; above != nil; above = above.parent {
		if depth++; above == t || depth > maxPartitions {
			return
		}
	}
	if t.parent != nil {
		return
	}
	t.parent = parent
	parent.parts = append(parent.parts, t)
	for _, x := range parent.Indexes {
		f.inherit(t, x)
	}
}

// detach makes a partition a table of its own, which keeps its indexes.
func detach(t *Table) {
	if t.parent == nil {
		return
	}
	var kept []*Table
	for _, part := range t.parent.parts {
		if part != t {
			kept = append(kept, part)
		}
	}
	t.parent.parts, t.parent = kept, nil
	for _, x := range t.Indexes {
		x.of = nil
	}
}

// spread gives the partitions of a table an index of its.
func (f *fold) spread(t *Table, x *Index) {
	for _, part := range t.parts {
		f.inherit(part, x)
	}
}

// inherit gives a partition an index of its parent, unless it has one of its own that is the same.
func (f *fold) inherit(t *Table, x *Index) {
	for _, own := range t.Indexes {
		if own.of == nil && sameIndex(own, x) {
			own.of = x
			return
		}
	}
	c := f.copyIndex(t, x)
	c.of = x
	f.addIndex(t, c)
	f.spread(t, c)
}

// addColumnTo adds a column to a table and its partitions.
func (f *fold) addColumnTo(t *Table, c ddl.Column) {
	f.addColumn(t, c)
	for _, part := range t.parts {
		f.addColumnTo(part, c)
	}
}
