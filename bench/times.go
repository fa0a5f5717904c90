package main

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// times gathers how long edits took, by kind.
type times struct {
	by     [kinds][]time.Duration
	silent int // edits after which nothing was published, since nothing had to change
	wrong  int // edits after which the wrong thing was shown
}

func (t *times) add(k kind, d time.Duration) { t.by[k] = append(t.by[k], d) }

func (t *times) print(title string) {
	fmt.Printf("\n%s\n%-26s %5s %9s %9s %9s\n", title, "edit", "n", "p50 ms", "p95 ms", "max ms")
	var all []time.Duration
	for k, ds := range t.by {
		all = append(all, ds...)
		row(kindNames[k], ds)
	}
	row("all", all)
	if t.silent > 0 {
		fmt.Printf("%d edits needed no publication\n", t.silent)
	}
}

func row(name string, ds []time.Duration) {
	if len(ds) == 0 {
		return
	}
	fmt.Printf("%-26s %5d %9.1f %9.1f %9.1f\n", name, len(ds), ms(percentile(ds, 50)), ms(percentile(ds, 95)), ms(slices.Max(ds)))
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// percentile is the smallest duration that p percent of all do not exceed. ds must not be empty.
func percentile(ds []time.Duration, p float64) time.Duration {
	sorted := slices.Sorted(slices.Values(ds))
	rank := int(math.Ceil(p / 100 * float64(len(sorted))))
	return sorted[max(rank, 1)-1]
}
