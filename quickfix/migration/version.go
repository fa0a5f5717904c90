package migration

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// stepName are the parts of a step's name: prefix, version, sign after it, words and endings.
type stepName struct{ prefix, version, sign, words, ending string }

var (
	databases = `(?:\.(?:tx|postgres|postgresql|pg|pgsql|psql|mysql|mysql8|mariadb|sqlite|sqlite3))*`
	numbered  = regexp.MustCompile(`^([vV]?)(\d+)(__|[_.-]?)(.*?)(` + databases + `(?i:[._-](?:up|do|deploy|forward))?` + databases + `\.(?i:sql))$`)
	flyway    = regexp.MustCompile(`^(V)(\d+(?:[._]\d+)*)(__)(.*)(\.sql)$`)
)

// readStep takes a name apart; ok is false where it is not numbered in a way that is understood.
func readStep(name string, isFlyway bool) (s stepName, ok bool) {
	pattern := numbered
	if isFlyway {
		pattern = flyway
	}
	m := pattern.FindStringSubmatch(name)
	if m == nil {
		return s, false
	}
	s = stepName{m[1], m[2], m[3], m[4], m[5]}
	several := !isFlyway && (s.sign == "." || s.sign == "-") && s.words != "" && s.words[0] >= '0' && s.words[0] <= '9' // 1.2.0, 2024-01-15
	return s, !several
}

// leading is the version that any file of a folder of steps begins with, undone ones and those in other languages included; "" for none.
func leading(name string, isFlyway bool) string {
	pattern := anyNumber
	if isFlyway {
		pattern = anyFlyway
	}
	if m := pattern.FindStringSubmatch(name); m != nil {
		return m[1]
	}
	return ""
}

var (
	anyNumber = regexp.MustCompile(`^[vV]?(\d+)`)
	anyFlyway = regexp.MustCompile(`^[VB](\d+(?:[._]\d+)*)__`)
)

// later compares versions part by part, as numbers.
func later(a, b string) bool {
	split := func(s string) []string {
		return strings.FieldsFunc(s, func(c rune) bool { return c == '.' || c == '_' })
	}
	x, y := split(a), split(b)
	for i := 0; i < len(x) || i < len(y); i++ {
		var m, n string
		if i < len(x) {
			m = strings.TrimLeft(x[i], "0")
		}
		if i < len(y) {
			n = strings.TrimLeft(y[i], "0")
		}
		if len(m) != len(n) {
			return len(m) > len(n)
		}
		if m != n {
			return m > n
		}
	}
	return false
}

// clocks are the ways in which times are versions, with what comes next.
var clocks = []struct {
	layout string
	step   func(time.Time) time.Time
}{
	{"20060102150405", func(t time.Time) time.Time { return t.Add(time.Second) }},
	{"200601021504", func(t time.Time) time.Time { return t.Add(time.Minute) }},
	{"20060102", func(t time.Time) time.Time { return t.AddDate(0, 0, 1) }},
}

// next is the version that follows one, as wide as that: a second, a minute or a day later, or one more.
func next(version string) string {
	for _, c := range clocks {
		if t, err := time.Parse(c.layout, version); err == nil && t.Year() >= 1970 {
			return c.step(t).Format(c.layout)
		}
	}
	at := strings.LastIndexAny(version, "._") + 1
	digits := []byte(version[at:])
	for i := len(digits) - 1; i >= 0; i-- {
		if digits[i] < '9' {
			digits[i]++
			return version[:at] + string(digits)
		}
		digits[i] = '0'
	}
	return version[:at] + "1" + string(digits)
}

// spelled writes words as the newest step's are: add_index_orders, add-index-orders, AddIndexOrders.
func spelled(words []string, like string) string {
	switch {
	case strings.Contains(like, "_"):
	case strings.Contains(like, "-"):
		return strings.ReplaceAll(strings.Join(words, "-"), "_", "-")
	case strings.ToLower(like) != like:
		var b strings.Builder
		for _, word := range strings.FieldsFunc(strings.Join(words, "_"), func(c rune) bool { return c == '_' }) {
			runes := []rune(word)
			runes[0] = unicode.ToUpper(runes[0])
			b.WriteString(string(runes))
		}
		return b.String()
	}
	return strings.Join(words, "_")
}

var unfitForNames = regexp.MustCompile(`[^A-Za-z0-9_]+`)

// words say what the step does, fit for the name of a file.
func words(table string, columns []string) []string {
	list := append([]string{"add", "index", table}, columns...)
	for i, w := range list {
		list[i] = strings.Trim(unfitForNames.ReplaceAllString(w, "_"), "_")
		if list[i] == "" {
			list[i] = strconv.Itoa(i)
		}
	}
	return list
}
