package ddl

// alter reads what follows ALTER. What is neither table, index nor type changes no table.
func (r *reader) alter(c *cursor, maybe string) {
	c.eatAny("ONLINE", "OFFLINE", "IGNORE")
	switch {
	case c.eat("TABLE"):
		r.alterTable(c, maybe)
	case c.eat("INDEX"):
		c.eat("IF", "EXISTS")
		name := c.name()
		switch {
		case c.eat("RENAME", "TO"):
			r.add(c, maybe, &RenameIndex{Old: name, New: c.ident()})
		case c.eat("ATTACH", "PARTITION"):
			r.add(c, maybe, &AttachIndex{Parent: name, Child: c.name()})
		}
	case c.eat("TYPE"):
		name := c.name()
		switch {
		case c.eat("ADD", "VALUE"):
			c.eat("IF", "NOT", "EXISTS")
			r.add(c, maybe, &AddValue{Name: name, Value: c.peek(0).text})
		case c.eat("RENAME", "TO"):
			r.add(c, maybe, &RenameType{Name: name, New: c.ident()})
		}
	}
}

func (r *reader) alterTable(c *cursor, maybe string) {
	do := &AlterTable{IfExists: c.eat("IF", "EXISTS")}
	c.eat("ONLY")
	if do.Name = c.name(); do.Name.Base == "" {
		return
	}
	c.eat("*")
	if c.is("WITH") && (c.peek(1).upper == "CHECK" || c.peek(1).upper == "NOCHECK") { // SQL Server
		c.at += 2
	}
	last := ""
	for _, part := range c.split() {
		s := &stepReader{c: part, last: last}
		do.Steps = append(do.Steps, s.read()...)
		last = s.last
	}
	r.add(c, maybe, do)
}

// stepReader reads one of an ALTER TABLE's actions.
type stepReader struct {
	c    *cursor
	last string // the first words of the action before, which SQL Server does not repeat
}

// harmlessSteps are first words of actions that change neither columns nor keys.
var harmlessSteps = map[string]bool{
	"SET": true, "OWNER": true, "ENABLE": true, "DISABLE": true, "VALIDATE": true, "CLUSTER": true, "INHERIT": true, "NO": true, "REPLICA": true, "FORCE": true, "ENGINE": true,
	"AUTO_INCREMENT": true, "COMMENT": true, "CONVERT": true, "DEFAULT": true, "CHARACTER": true, "CHARSET": true, "COLLATE": true, "ROW_FORMAT": true, "ALGORITHM": true, "LOCK": true,
	"ORDER": true, "WITH": true, "CHECK": true, "NOCHECK": true, "RESET": true, "PARTITION": true, "REMOVE": true, "TABLESPACE": true, "WITHOUT": true, "NOT": true, "OF": true, "KEY_BLOCK_SIZE": true,
	"STATS_PERSISTENT": true, "ANALYZE": true, "OPTIMIZE": true, "REBUILD": true, "REORGANIZE": true, "COALESCE": true, "TRUNCATE": true, "EXCHANGE": true, "MAX_ROWS": true, "AVG_ROW_LENGTH": true, "REBUILD_": true,
}

func (s *stepReader) read() []Step {
	c := s.c
	first := c.peek(0)
	step := Step{Span: c.span(), Kind: Unclear}
	if first.kind == word {
		switch first.upper {
		case "ADD":
			c.at++
			return s.add()
		case "DROP":
			c.at++
			return s.drop()
		case "RENAME":
			c.at++
			return s.rename()
		case "ALTER":
			c.at++
			return s.alter()
		case "MODIFY", "CHANGE":
			c.at++
			return s.change(first.upper == "CHANGE")
		case "ATTACH", "DETACH":
			c.at++
			if !c.eat("PARTITION") {
				return []Step{step}
			}
			step.Kind, step.Other = AttachPartition, c.name()
			if first.upper == "DETACH" {
				step.Kind = DetachPartition
			}
			return []Step{step}
		}
		if first.upper == "SET" && c.peek(1).upper == "SCHEMA" {
			step.Kind, step.New = MoveTable, c.peek(2).text
			return []Step{step}
		}
	}
	switch { // SQL Server goes on without saying so: ADD a int, b int; DROP COLUMN a, b
	case s.last == "ADD" && !(first.kind == word && harmlessSteps[first.upper]):
		return s.added()
	case s.last == "DROP COLUMN" && c.named() && len(c.toks) == 1:
		step.Kind, step.Old = DropColumn, c.ident()
		return []Step{step}
	case s.last == "DROP CONSTRAINT" && c.named() && len(c.toks) == 1:
		step.Kind, step.Old = DropConstraint, c.ident()
		return []Step{step}
	case first.kind == word && harmlessSteps[first.upper]:
		return nil
	}
	return []Step{step}
}

func (s *stepReader) add() []Step {
	c := s.c
	s.last = "ADD"
	c.eatAny("COLUMN")
	if c.is("PARTITION", "GENERATED", "VALUE") && c.peek(1).kind != word {
		return nil
	}
	if c.eat("PARTITION") { // MySQL: another partition changes no index
		return nil
	}
	if !c.is("(") {
		return s.added()
	}
	var out []Step
	for _, part := range c.group() { // MySQL: ADD (a int, b int)
		out = append(out, (&stepReader{c: part}).added()...)
	}
	return out
}

// added reads one thing that is added.
func (s *stepReader) added() []Step {
	step := Step{Span: s.c.span(), Kind: AddConstraint}
	step.IfExists = s.c.eat("IF", "NOT", "EXISTS")
	var e elements
	rest := &cursor{text: s.c.text, toks: s.c.toks[s.c.at:]}
	if !e.read(rest) {
		step.Kind = Unclear
		return []Step{step}
	}
	step.Keys, step.References, step.Checks = e.keys, e.references, e.checks
	if len(e.columns) > 0 {
		step.Kind, step.Column = AddColumn, e.columns[0]
		step.Column.Span = step.Span
	}
	return []Step{step}
}

func (s *stepReader) drop() []Step {
	c := s.c
	step := Step{Span: c.span()}
	switch {
	case c.eat("PRIMARY", "KEY"):
		step.Kind = DropPrimary
		return []Step{step}
	case c.eat("FOREIGN", "KEY"), c.eat("CHECK"), c.eat("CONSTRAINT"):
		step.Kind, s.last = DropConstraint, "DROP CONSTRAINT"
	case c.is("INDEX", "KEY") && (c.peek(1).kind == word || c.peek(1).kind == quoted):
		c.at++
		step.Kind = DropKey
	case c.is("PARTITION", "DEFAULT", "PERIOD", "SYSTEM") && c.peek(0).kind == word:
		return nil
	default:
		c.eat("COLUMN")
		step.Kind, s.last = DropColumn, "DROP COLUMN"
	}
	step.IfExists = c.eat("IF", "EXISTS")
	if c.is("(") { // DROP (a, b)
		var out []Step
		for _, name := range c.plain() {
			out = append(out, Step{Span: step.Span, Kind: step.Kind, Old: name})
		}
		return out
	}
	if step.Old = c.ident(); step.Old == "" {
		step.Kind = Unclear
	}
	return []Step{step}
}

func (s *stepReader) rename() []Step {
	c := s.c
	step := Step{Span: c.span(), Kind: RenameTable}
	switch {
	case c.eat("TO"), c.eat("AS"), len(c.toks) == 2:
		n := c.name()
		step.Space, step.New = n.Space, n.Base
		return []Step{step}
	case c.is("INDEX", "KEY", "CONSTRAINT") && c.peek(1).upper != "TO":
		c.at++
		step.Kind = RenameKey
	default:
		if c.peek(1).upper != "TO" {
			c.eat("COLUMN")
		}
		c.eat("IF", "EXISTS")
		step.Kind = RenameColumn
	}
	step.Old = c.ident()
	if !c.eat("TO") || step.Old == "" {
		step.Kind = Unclear
		return []Step{step}
	}
	step.New = c.ident()
	return []Step{step}
}

func (s *stepReader) alter() []Step {
	c := s.c
	step := Step{Span: c.span()}
	if c.is("INDEX", "CONSTRAINT", "CHECK") && (c.peek(1).kind == word || c.peek(1).kind == quoted) && c.peek(1).upper != "TYPE" && c.peek(1).upper != "SET" {
		return nil // visible, deferrable
	}
	c.eat("COLUMN")
	c.eat("IF", "EXISTS")
	step.Old = c.ident()
	switch {
	case c.eat("SET", "NOT", "NULL"):
		step.Kind = SetNotNull
	case c.eat("DROP", "NOT", "NULL"):
		step.Kind = DropNotNull
	case c.eat("SET", "DATA", "TYPE"), c.eat("TYPE"):
		step.Kind = SetType
		c.typeOf(&step.Column)
	case c.is("SET", "DROP", "ADD", "RESET", "RESTART"):
		return nil
	default: // SQL Server: ALTER COLUMN c nvarchar(20) NOT NULL
		step.Kind = ChangeColumn
		var e elements
		if c.eat("TO") { // libSQL: ALTER COLUMN c TO c text NOT NULL
			step.Old = c.ident()
		}
		step.Column = Column{Span: step.Span, Name: step.Old}
		c.typeOf(&step.Column)
		e.columnConstraints(c, &step.Column)
	}
	return []Step{step}
}

// change reads MySQL's CHANGE old new declaration and MODIFY column declaration.
func (s *stepReader) change(named bool) []Step {
	c := s.c
	c.eat("COLUMN")
	c.eat("IF", "EXISTS")
	step := Step{Span: c.span(), Kind: ChangeColumn}
	if named {
		step.Old = c.ident()
	}
	var e elements
	rest := &cursor{text: c.text, toks: c.toks[c.at:]}
	if !e.column(rest) {
		step.Kind = Unclear
		return []Step{step}
	}
	step.Column, step.Keys, step.References, step.Checks = e.columns[0], e.keys, e.references, e.checks
	step.Column.Span = step.Span
	if !named {
		step.Old = step.Column.Name
	}
	return []Step{step}
}
