package oracle

import (
	"slices"
	"strings"

	"vitess.io/vitess/go/vt/sqlparser"
)

// MySQL reads shapes with Vitess' parser.
type MySQL struct{ parser *sqlparser.Parser }

// NewMySQL returns a parser for the version of MySQL that it takes most of.
func NewMySQL() (*MySQL, error) {
	p, err := sqlparser.New(sqlparser.Options{MySQLServerVersion: "8.0.40"})
	return &MySQL{p}, err
}

// Shape is what the parser reads; false where it refuses the text, or where this is no query and no change of rows.
func (m *MySQL) Shape(text string) (Shape, bool) {
	if strange(text) {
		text = prepare(text, "?")
	}
	stmt, err := m.parser.Parse(text)
	if err != nil {
		return Shape{}, false
	}
	switch stmt.(type) {
	case *sqlparser.Select, *sqlparser.Union, *sqlparser.Insert, *sqlparser.Update, *sqlparser.Delete:
	default:
		return Shape{}, false
	}
	c := mysql{newSets(), map[string]bool{}, false}
	c.walk(stmt)
	for name := range c.ctes {
		delete(c.tables, name)
	}
	return c.shape(), true
}

type mysql struct {
	*sets
	ctes  map[string]bool
	value bool // inside of a function or CASE, where a comparison is no predicate
}

// walk visits what is in no predicate.
func (c mysql) walk(node sqlparser.SQLNode) {
	_ = sqlparser.Walk(func(node sqlparser.SQLNode) (bool, error) {
		switch n := node.(type) {
		case *sqlparser.CommonTableExpr:
			c.ctes[n.ID.String()] = true
		case *sqlparser.AliasedTableExpr:
			if t, ok := n.Expr.(sqlparser.TableName); ok && t.Name.String() != "dual" {
				c.tables[t.Name.String()] = true
			}
		case *sqlparser.Where:
			if n != nil && n.Type == sqlparser.WhereClause {
				c.predicate(n.Expr)
				return false, nil
			}
		case *sqlparser.JoinCondition:
			if n == nil {
				return false, nil
			}
			for _, u := range n.Using {
				c.predicates[u.String()] = true
				c.compared[u.String()+" ="] = true
			}
			if n.On != nil {
				c.predicate(n.On)
			}
			return false, nil
		case *sqlparser.GroupConcatExpr, *sqlparser.OverClause: // have an order of their own
			return false, nil
		case *sqlparser.Order:
			if col, ok := n.Expr.(*sqlparser.ColName); ok {
				c.order[col.Name.String()] = true
			}
		case *sqlparser.GroupBy:
			if n != nil {
				for _, e := range n.Exprs {
					if col, ok := e.(*sqlparser.ColName); ok {
						c.group[col.Name.String()] = true
					}
				}
			}
		}
		return true, nil
	}, node)
}

// predicate visits a condition.
func (c mysql) predicate(node sqlparser.SQLNode) {
	_ = sqlparser.Walk(func(node sqlparser.SQLNode) (bool, error) {
		switch n := node.(type) {
		case *sqlparser.ColName:
			c.predicates[n.Name.String()] = true
		case *sqlparser.Subquery:
			mysql{c.sets, c.ctes, false}.walk(n.Select)
			return false, nil
		case *sqlparser.CaseExpr, *sqlparser.FuncExpr:
			for _, kid := range kids(n) {
				mysql{c.sets, c.ctes, true}.predicate(kid)
			}
			return false, nil
		case *sqlparser.ComparisonExpr:
			op := map[sqlparser.ComparisonExprOperator]string{sqlparser.EqualOp: "=", sqlparser.NotEqualOp: "<>", sqlparser.LessThanOp: "<", sqlparser.GreaterThanOp: ">",
				sqlparser.LessEqualOp: "<=", sqlparser.GreaterEqualOp: ">=", sqlparser.InOp: "IN", sqlparser.NotInOp: "NOT IN", sqlparser.LikeOp: "LIKE", sqlparser.NotLikeOp: "NOT LIKE"}[n.Operator]
			if _, query := n.Right.(*sqlparser.Subquery); !query || !strings.HasSuffix(op, "IN") { // PostgreSQL has another node for that
				c.compare(n.Left, op)
			}
			if !slices.Contains([]string{"IN", "NOT IN", "LIKE", "NOT LIKE"}, op) {
				c.compare(n.Right, mirror(op))
			}
		case *sqlparser.IsExpr:
			switch n.Right {
			case sqlparser.IsNullOp:
				c.compare(n.Left, "IS NULL")
			case sqlparser.IsNotNullOp:
				c.compare(n.Left, "IS NOT NULL")
			}
		case *sqlparser.BetweenExpr:
			op := "BETWEEN"
			if !n.IsBetween {
				op = "NOT BETWEEN"
			}
			c.compare(n.Left, op)
			c.compare(n.From, "<=")
			c.compare(n.To, ">=")
		}
		return true, nil
	}, node)
}

func (c mysql) compare(e sqlparser.Expr, op string) {
	switch n := e.(type) {
	case *sqlparser.ColName:
		if comparable[op] && !c.value {
			c.compared[n.Name.String()+" "+op] = true
		}
	case sqlparser.ValTuple:
		for _, part := range n {
			c.compare(part, op)
		}
	}
}

func kids(node sqlparser.SQLNode) []sqlparser.SQLNode {
	var out []sqlparser.SQLNode
	_ = sqlparser.Walk(func(n sqlparser.SQLNode) (bool, error) {
		if n == node {
			return true, nil
		}
		out = append(out, n)
		return false, nil
	}, node)
	return out
}
