package schema

import (
	"regexp"
	"strings"
)

// kind is what a .sql file's name says of it.
type kind uint8

const (
	declaration kind = iota // schema.sql
	numbered                // 001_users.sql, of whichever tool
	upward                  // 001_users.up.sql
	flyway                  // V1__users.sql
	undo                    // 001_users.down.sql, U1__users.sql
)

var (
	upName     = regexp.MustCompile(`(?i)[._-](up|do|deploy|forward)(\.[a-z0-9]+)?\.sql$`)
	undoName   = regexp.MustCompile(`(?i)([._-](down|undo|revert|rollback|drop)(\.[a-z0-9]+)?\.sql$)|^(down|undo|revert|rollback|drop|drop[_-].*|teardown|cleanup|uninstall)\.sql$|^U\d[\d._]*__`)
	flywayName = regexp.MustCompile(`^[VB](\d[\d._]*)__|^R__`)
	numberName = regexp.MustCompile(`^[vV]?\d+`)
)

func kindOf(name string) kind {
	switch {
	case undoName.MatchString(name):
		return undo
	case flywayName.MatchString(name):
		return flyway
	case numberName.MatchString(name) && upName.MatchString(name):
		return upward
	case numberName.MatchString(name):
		return numbered
	}
	return declaration
}

// group keeps steps of one folder together: a folder that has .up.sql files beside others is one tool's.
func (k kind) group() string {
	if k == declaration {
		return "declaration"
	}
	return "steps"
}

func (k kind) tool() string {
	switch k {
	case flyway:
		return "flyway"
	case upward:
		return "migrate"
	}
	return ""
}

// before orders the files of one folder as their tools do: by version, numerically, then by name; Flyway's repeatable ones last.
func before(a, b string) bool {
	if ra, rb := strings.HasPrefix(a, "R__"), strings.HasPrefix(b, "R__"); ra != rb {
		return rb
	}
	if flywayName.MatchString(a) && flywayName.MatchString(b) {
		va, vb := flywayVersion(a), flywayVersion(b)
		if c := natural(va, vb); c != 0 {
			return c < 0
		}
	}
	return natural(a, b) < 0
}

// flywayVersion is the version of V1_2__x.sql: "1.2".
func flywayVersion(name string) string {
	m := flywayName.FindStringSubmatch(name)
	if m == nil {
		return ""
	}
	return strings.ReplaceAll(m[1], "_", ".")
}

// natural compares names with numbers in them by the numbers' values: 9_x before 10_x. Names that differ only in zeros in front are
// compared as text.
func natural(a, b string) int {
	for x, y := a, b; ; {
		switch {
		case x == "" && y == "":
			return strings.Compare(a, b)
		case x == "":
			return -1
		case y == "":
			return 1
		}
		if isDigit(x[0]) && isDigit(y[0]) {
			var m, n string
			m, x = cutDigits(x)
			n, y = cutDigits(y)
			if len(m) != len(n) {
				return len(m) - len(n)
			}
			if m != n {
				return strings.Compare(m, n)
			}
			continue
		}
		if x[0] != y[0] {
			return int(x[0]) - int(y[0])
		}
		x, y = x[1:], y[1:]
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// cutDigits takes the number in front, without its zeros in front.
func cutDigits(s string) (number, rest string) {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	return strings.TrimLeft(s[:i], "0"), s[i:]
}
