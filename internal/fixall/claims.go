package fixall

import (
	"errors"
	"io/fs"
	"maps"
	"slices"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
)

// claims is what the chosen fixes of a round edit. Another one goes with them if it edits neither the same or adjoining text nor the same
// function: two edits of one function may each be right and say something else together, without any check to tell.
type claims struct {
	snap    *workspace.Snapshot
	program *link.Program
	inFile  map[string][]function // of each file that was asked about, by absolute path
	edits   map[string][]text.Edit
	held    map[model.FuncID]bool
	making  map[string]bool // fixes that were chosen and make files, by id
}

// function is where a function stands, in bytes of its file.
type function struct {
	id         model.FuncID
	start, end int
}

func newClaims(snap *workspace.Snapshot, program *link.Program) *claims {
	return &claims{snap: snap, program: program, inFile: map[string][]function{}, edits: map[string][]text.Edit{}, held: map[model.FuncID]bool{}, making: map[string]bool{}}
}

// functions lists those of a file, without the code at the top level of a script, which goes by as one function that is all of the file.
func (c *claims) functions(path string) []function {
	if known, ok := c.inFile[path]; ok {
		return known
	}
	content, err := c.snap.Read(path)
	if err != nil {
		return nil // a new file
	}
	file := c.snap.Rel(path)
	list := []function{}
	for _, f := range c.program.Funcs {
		if f.File().Path == file && int(f.Size) < len(content) {
			list = append(list, function{f.ID, int(f.Start), int(f.Start + f.Size)})
		}
	}
	c.inFile[path] = list
	return list
}

// around lists the functions that hold an edit. Text that is put where a function starts or ends is not in it.
func (c *claims) around(path string, e text.Edit) (out []model.FuncID) {
	for _, f := range c.functions(path) {
		if f.start < e.End && e.Start < f.end {
			out = append(out, f.id)
		}
	}
	return out
}

// taken says whether one of the edits touches what was taken already.
func (c *claims) taken(edits quickEdits) bool {
	for path, list := range edits {
		for _, e := range list {
			if slices.Contains(c.edits[path], e) && len(c.around(path, e)) == 0 {
				continue // made once for both: they import the same package, or are the first to need the same constant
			}
			near := func(other text.Edit) bool { return e.Start <= other.End && other.Start <= e.End }
			held := func(id model.FuncID) bool { return c.held[id] }
			if slices.ContainsFunc(c.edits[path], near) || slices.ContainsFunc(c.around(path, e), held) {
				return true
			}
		}
	}
	return false
}

// numbers says whether a fix has made files in this round. The next one of its kind may number its own after them, so that it has to see
// them; it is not even computed, since all of a hundred such fixes would be in each of a hundred rounds.
func (c *claims) numbers(fix string) bool { return c.making[fix] }

func (c *claims) take(fix string, edits quickEdits) {
	for path, list := range edits {
		c.edits[path] = merge(c.edits[path], list)
		if _, err := c.snap.Read(path); errors.Is(err, fs.ErrNotExist) {
			c.making[fix] = true
		}
		for _, e := range list {
			for _, id := range c.around(path, e) {
				c.held[id] = true
			}
		}
	}
}

// merge adds edits to others of the same file that they go with.
func merge(into, edits []text.Edit) []text.Edit {
	for _, e := range edits {
		if !slices.Contains(into, e) {
			into = append(into, e)
		}
	}
	return into
}

type quickEdits = map[string][]text.Edit

// sorted are the paths of edits.
func sorted(edits quickEdits) []string { return slices.Sorted(maps.Keys(edits)) }
