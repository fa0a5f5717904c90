// Package diagnostics holds the rules: the one list of them, and how they are run. A rule reads the linked program and never sees
// syntax, a front end or an editor. Each stands in a file named after it, in the package of its category, with its page beside it.
package diagnostics

import (
	"github.com/perfls/perfls/diagnostics/api"
	"github.com/perfls/perfls/diagnostics/caching"
	"github.com/perfls/perfls/diagnostics/database"
	"github.com/perfls/perfls/diagnostics/payload"
	"github.com/perfls/perfls/diagnostics/rule"
)

// The types that rules are made of, under the names that the rest of perfls uses.
type (
	Rule       = rule.Rule
	Pass       = rule.Pass
	Finding    = rule.Finding
	Place      = rule.Place
	Related    = rule.Related
	FixRef     = rule.FixRef
	Subject    = rule.Subject
	Level      = rule.Level
	Confidence = rule.Confidence
)

const (
	Off         = rule.Off
	Report      = rule.Report
	Hint        = rule.Hint
	Information = rule.Information
	Warning     = rule.Warning
	Error       = rule.Error

	Possible = rule.Possible
	Likely   = rule.Likely
	Certain  = rule.Certain
)

// list is sorted by id; a test asserts that.
var list = []*Rule{
	&database.ClientPerRequest,
	&database.InvariantQueryInLoop,
	&payload.MissingBodyLimit,
	&database.MissingIndex,
	&database.QueryInLoop,
	&database.QueryInResolver,
	&api.RemoteCallInLoop,
	&caching.RepeatedCompile,
	&api.SyncIOInHandler,
	&database.WriteInLoop,
}

// Rules is the one list, sorted by id. It must not be changed.
func Rules() []*Rule { return list }

// precedence settles which rule speaks where several meet at one place: the first one listed. A rule that is not listed speaks always.
var precedence = [][]string{
	{"query-in-resolver", "query-in-loop", "invariant-query-in-loop", "write-in-loop", "remote-call-in-loop"},
}
