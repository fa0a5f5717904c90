// Package rule is what rules are made of: the Rule value, the Pass that a rule runs in, the Finding that it reports, and what the loop
// family shares. It lies apart from package diagnostics, which lists the rules, so that a rule's package can import it.
package rule

import (
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

// Level is how much a finding matters.
type Level uint8

const (
	Off Level = iota
	Report
	Hint
	Information
	Warning
	Error
)

// Confidence is how sure perfls is that the described thing happens.
type Confidence uint8

const (
	Possible Confidence = iota
	Likely
	Certain
)

// Rule is one entry of the rule catalogue. Rules are values in the one sorted list of rules.go.
type Rule struct {
	ID         string // "query-in-loop"; for ever
	Category   string // "database", "api", … : the guideline's chapters
	Level      Level  // of a proven finding
	Languages  []model.Language
	Fixes      []string // ids of quickfix.Fix, best first
	Fix        string   // "safe", "review" or "none": the declared safety of the best
	Summary    string   // one line
	Page       string   // the whole page, Markdown
	Precedence int      // where several rules meet at a place, the lowest speaks
	Check      func(*Pass)
}

// Pass is one run of one rule over one program.
type Pass struct {
	Rule    *Rule
	Program *link.Program
	Emit    func(Finding)
}

// Report adds a finding. Rule and Category are filled in.
func (p *Pass) Report(f Finding) {
	f.Rule, f.Category = p.Rule.ID, p.Rule.Category
	p.Emit(f)
}

// Finding is one defect.
type Finding struct {
	Rule       string
	Category   string
	Level      Level
	Confidence Confidence
	// Message says what, at what cost and what to do, in one line.
	Message string
	Place   Place
	// Related holds every hop of the path, in order.
	Related []Related
	// Entry is the request that the place is reached from: "GET /orders"; "" if unknown.
	Entry string
	Fixes []FixRef
	// Fingerprint is stable when lines move: a hash of the rule, the function's id, the callee and the loop's text.
	Fingerprint string
	// Subject is what fixes need to find the place again in the facts.
	Subject Subject
}

// Place is a range of bytes, 0-based, half-open, in a file. It also says where that is in its function, so that findings can be moved
// along when text above the function changes and nothing else has to run.
type Place struct {
	File       string // as in model.File.Path
	Start, End int
	Func       model.FuncID // "" for a place outside of functions, which does not move
	Span       model.Span   // relative to Func
}

// Move gives the place in a text in which its function starts at byte start of file.
func (p Place) Move(file string, start int32) Place {
	p.File, p.Start, p.End = file, int(start+p.Span.Start), int(start+p.Span.End)
	return p
}

// Moved gives the finding with all its places where their functions are now. locate says where a function starts; ok is false if it is
// gone, and then so is the finding.
func (f Finding) Moved(locate func(model.FuncID) (file string, start int32, ok bool)) (Finding, bool) {
	move := func(p *Place) bool {
		if p.Func == "" {
			return true
		}
		file, start, ok := locate(p.Func)
		if ok {
			*p = p.Move(file, start)
		}
		return ok
	}
	if !move(&f.Place) {
		return f, false
	}
	related := make([]Related, len(f.Related))
	copy(related, f.Related)
	for i := range related {
		if !move(&related[i].Place) {
			return f, false
		}
	}
	f.Related = related
	return f, true
}

// Related is one hop.
type Related struct {
	Place   Place
	Message string
}

// FixRef names a fix that a rule offers for a finding.
type FixRef struct {
	ID     string
	Title  string
	Safety string // "safe" or "review"
}

// Subject points into the facts: the function, its loop and its call.
type Subject struct {
	Func model.FuncID
	Loop int32 // -1 for none
	Call int32 // -1 for none
	// Table and Columns are the index that is missing, in the database's names; "" and nil for other subjects.
	Table   string
	Columns []string
}
