package quickfix

import (
	"fmt"
	"slices"
)

// Fixes lists every fix, sorted by id, Go's before TypeScript's.
func Fixes() []Fix {
	return []Fix{addIndex, addIndexScript, batchQuery, batchQueryScript, batchWriteScript, hoist, hoistScript, limitBody, limitBodyScript}
}

// byID finds the fix of an id that writes the language of a file.
func byID(id, file string) (Fix, error) {
	list := slices.DeleteFunc(Fixes(), func(f Fix) bool { return f.ID != id })
	if len(list) == 0 {
		return Fix{}, Refusal{Reason: fmt.Sprintf("there is no fix %q", id)}
	}
	if i := slices.IndexFunc(list, func(f Fix) bool { return f.fits(file) }); i >= 0 {
		return list[i], nil
	}
	return Fix{}, notItsLanguage
}
