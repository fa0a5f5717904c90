package golang

import (
	"container/list"
	"go/types"
	"slices"
	"sync"
)

// hotUnits keeps the declared packages of the units that were edited last, so that one function can be checked by itself.
type hotUnits struct {
	mu     sync.Mutex
	recent list.List // of *hotUnit, the last used first
}

// maxHot bounds the units whose trees and types are kept.
const maxHot = 8

// hotUnit is a unit's package to check bodies against. Each check leaves its scopes in the package for ever, so that after maxChecks
// of them it is declared anew.
type hotUnit struct {
	path  string
	files []*source // those of its last version; guarded by hotUnits.mu

	mu     sync.Mutex // go/types writes to the package
	key    uint64     // factsKey it was declared under
	pkg    *types.Package
	checks int
}

const maxChecks = 200

// get returns the entry of a unit whose files are now these, making it if there is none. It may be declared under another key.
func (h *hotUnits) get(path string, files []*source) *hotUnit {
	h.mu.Lock()
	defer h.mu.Unlock()
	for e := h.recent.Front(); e != nil; e = e.Next() {
		if u := e.Value.(*hotUnit); u.path == path {
			h.recent.MoveToFront(e)
			u.files = files
			return u
		}
	}
	u := &hotUnit{path: path, files: files}
	h.recent.PushFront(u)
	if h.recent.Len() > maxHot {
		cold := h.recent.Remove(h.recent.Back()).(*hotUnit)
		for _, src := range cold.files {
			src.release()
		}
	}
	return u
}

// keep marks a unit as hot if its files are being edited.
func (h *hotUnits) keep(u *unit, before []*source) bool {
	if slices.Equal(u.files, before) {
		return false
	}
	h.get(u.path, u.files)
	return true
}
