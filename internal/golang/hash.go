package golang

import "hash/maphash"

// seed makes the keys of this process. They are compared with each other only and never leave it.
var seed = maphash.MakeSeed()

// hasher builds a key from parts, each with its length, so that parts cannot run together.
type hasher struct{ h maphash.Hash }

func newHasher() *hasher {
	h := &hasher{}
	h.h.SetSeed(seed)
	return h
}

func (h *hasher) strings(parts ...string) {
	for _, p := range parts {
		h.uint64(uint64(len(p)))
		h.h.WriteString(p)
	}
}

func (h *hasher) uint64(v uint64) { maphash.WriteComparable(&h.h, v) }

func (h *hasher) bool(v bool) { maphash.WriteComparable(&h.h, v) }

func (h *hasher) sum() uint64 { return h.h.Sum64() }

func hashText(s string) uint64 { return maphash.String(seed, s) }
