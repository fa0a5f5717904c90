package link

import (
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// isToken says whether a type is what a container knows an object by, not one of the program's.
func isToken(id model.TypeID) bool { return strings.HasPrefix(string(id), "token:") }

// boundByTokens lists the types that are put where an interface or a token is wanted, by way of tokens.
func boundByTokens(wired map[model.TypeID][]model.TypeID) map[model.TypeID][]model.TypeID {
	out := map[model.TypeID][]model.TypeID{}
	for to, list := range wired {
		if isToken(to) || slices.ContainsFunc(list, isToken) {
			out[to] = slices.Compact(slices.Sorted(slices.Values(given(wired, to, 0))))
		}
	}
	return out
}

// given follows tokens to types: one token may stand for another, or for a class that a container knows another class by.
func given(wired map[model.TypeID][]model.TypeID, to model.TypeID, depth int) []model.TypeID {
	const deepest = 6
	if depth > deepest {
		return nil
	}
	var out []model.TypeID
	for _, from := range wired[to] {
		switch {
		case isToken(from):
			out = append(out, given(wired, from, depth+1)...)
		case isToken(to):
			out = append(out, from)
			for _, instead := range wired[from] { // { provide: Clock, useClass: DbClock }
				if !isToken(instead) {
					out = append(out, instead)
				}
			}
		}
	}
	return out
}

// methodsOf are the methods of that name which types have.
func (im *implementations) methodsOf(list []model.TypeID, method string) []model.FuncID {
	var out []model.FuncID
	for _, id := range list {
		t := im.types[id]
		if t == nil || t.Double {
			continue
		}
		if m := methodOf(t, method); m != nil {
			if _, known := im.known[m.Func]; known && !slices.Contains(out, m.Func) {
				out = append(out, m.Func)
			}
		}
	}
	slices.Sort(out)
	return out
}
