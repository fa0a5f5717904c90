package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/perfls/perfls/internal/workspace"
)

// runReplay makes the edits of runEdits without a server and an oracle: it says what the analysis alone takes, and profiles it.
func runReplay(args []string) error {
	s := settings{}
	set := flag.NewFlagSet("replay", flag.ContinueOnError)
	set.StringVar(&s.file, "file", "", "`path` of the file to type into, relative to the folder (default: the longest one with findings)")
	set.IntVar(&s.n, "n", 100, "`number` of edits")
	set.Uint64Var(&s.seed, "seed", 1, "seed of the edits")
	profile := set.String("cpuprofile", "", "write a CPU profile of the edits to `file`")
	repo, err := parse(set, args)
	if err != nil {
		return err
	}
	ctx := context.Background()
	o := workspace.DefaultOptions(repo, os.Environ())
	w, err := workspace.Open(ctx, o)
	if err != nil {
		return err
	}
	first, err := w.Snapshot().Findings(ctx)
	if err != nil {
		return err
	}
	sc, err := s.script(repo, located(w.Snapshot(), first))
	if err != nil {
		return err
	}
	w.Update([]workspace.Change{{Path: sc.path, Text: []byte(sc.text)}})
	if *profile != "" {
		out, err := os.Create(*profile)
		if err != nil {
			return err
		}
		if err := pprof.StartCPUProfile(out); err != nil {
			return errors.Join(err, out.Close())
		}
		defer out.Close()
		defer pprof.StopCPUProfile()
	}
	var all, load, link, rules times
	for range s.n {
		e := sc.next()
		began := time.Now()
		result, err := w.Update([]workspace.Change{{Path: e.path, Text: []byte(e.text)}}).Findings(ctx)
		if err != nil {
			return err
		}
		all.add(e.kind, time.Since(began))
		load.add(e.kind, result.Stats.Load)
		link.add(e.kind, result.Stats.Link)
		rules.add(e.kind, result.Stats.Rules)
	}
	all.print("analysis of one edit")
	load.print("of that, facts")
	link.print("of that, linking")
	rules.print("of that, rules")
	return nil
}

// located gives findings the form that those of a cold run have.
func located(s *workspace.Snapshot, r *workspace.Result) []finding {
	at := func(file string, offset int) place {
		text, err := s.Read(s.Abs(file))
		if err != nil || offset > len(text) {
			return place{1, 1}
		}
		before := string(text[:offset])
		return place{strings.Count(before, "\n") + 1, len(before) - strings.LastIndexByte(before, '\n')}
	}
	var out []finding
	for _, f := range r.Findings {
		var to finding
		to.File = filepath.ToSlash(f.Place.File)
		to.Range.Start = at(f.Place.File, f.Place.Start)
		for _, hop := range f.Related {
			var w where
			w.File = hop.Place.File
			w.Range.Start = at(w.File, hop.Place.Start)
			to.Related = append(to.Related, w)
		}
		out = append(out, to)
	}
	fmt.Printf("%d findings before the first edit\n", len(out))
	return out
}
