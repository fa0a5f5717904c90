package quickfix

import "slices"

// Fixes lists every fix, sorted by id.
func Fixes() []Fix { return []Fix{batchQuery, limitBody} }

func byID(id string) (Fix, bool) {
	list := Fixes()
	if i := slices.IndexFunc(list, func(f Fix) bool { return f.ID == id }); i >= 0 {
		return list[i], true
	}
	return Fix{}, false
}
