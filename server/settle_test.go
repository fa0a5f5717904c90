package server

import (
	"testing"
	"time"
)

func TestPause(t *testing.T) {
	const costly = 200 * time.Millisecond
	start := time.Now()
	for name, c := range map[string]struct {
		cost    time.Duration
		silence time.Duration // before the change
		want    time.Duration
	}{
		"cheap, while typing":       {swift - 1, time.Millisecond, 0},
		"costly, while typing":      {costly, 100 * time.Millisecond, costly},
		"very costly, while typing": {time.Minute, maxPause, maxPause},
		"costly, out of silence":    {costly, maxPause + 1, 0},
	} {
		s, f := &session{}, &folder{}
		f.analysis.cost = c.cost
		if first := s.pause(f, start); first != 0 {
			t.Errorf("%s: the first change of all waits %v", name, first)
		}
		if got := s.pause(f, start.Add(c.silence)); got != c.want {
			t.Errorf("%s: waits %v, want %v", name, got, c.want)
		}
	}
}
