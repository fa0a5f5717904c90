package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/perfls/perfls/internal/text"
)

// settings of one run of edits.
type settings struct {
	server string // the binary
	peers  list   // commands of other language servers
	file   string // relative to the folder; "" for the one with findings that has the most lines
	n      int
	seed   uint64
	pause  time.Duration
}

func runEdits(args []string) error {
	var s settings
	set := flag.NewFlagSet("edits", flag.ContinueOnError)
	set.StringVar(&s.server, "server", "bin/perfls", "the perfls `binary`")
	set.Var(&s.peers, "peer", "`command` of another language server to time on the same edits (repeatable)")
	set.StringVar(&s.file, "file", "", "`path` of the file to type into, relative to the folder (default: the longest one with findings)")
	set.IntVar(&s.n, "n", 100, "`number` of edits")
	set.Uint64Var(&s.seed, "seed", 1, "seed of the edits")
	set.DurationVar(&s.pause, "pause", 300*time.Millisecond, "silence after which a server has said what it has to say")
	repo, err := parse(set, args)
	if err != nil {
		return err
	}
	if s.server, err = filepath.Abs(s.server); err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "perfls-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	if scratch, err = filepath.EvalSymlinks(scratch); err != nil {
		return err
	}
	live, cold := filepath.Join(scratch, "live", filepath.Base(repo)), filepath.Join(scratch, "cold", filepath.Base(repo))
	if err := errors.Join(copyTree(repo, live), copyTree(repo, cold)); err != nil {
		return err
	}
	return s.run(live, &oracle{server: s.server, dir: cold, scratch: scratch})
}

func (s *settings) run(live string, o *oracle) error {
	first, err := o.findings()
	if err != nil {
		return err
	}
	sc, err := s.script(live, first)
	if err != nil {
		return err
	}
	rel, _ := filepath.Rel(live, sc.path)
	fmt.Printf("typing into %s (%d lines), %d edits", rel, strings.Count(sc.text, "\n"), s.n)
	if sc.callee != "" {
		rel, _ := filepath.Rel(live, sc.callee)
		fmt.Printf(", callee in %s", rel)
	}
	fmt.Println()

	c, err := start(s.server+" serve", live, "XDG_CACHE_HOME="+filepath.Join(o.scratch, "cache"))
	if err != nil {
		return err
	}
	opened := time.Now()
	if err := openAll(c, sc); err != nil {
		return err
	}
	for deadline := opened.Add(2 * time.Minute); c.last(sc.path) == nil && time.Now().Before(deadline); {
		time.Sleep(5 * time.Millisecond)
	}
	if !c.quiet(3*s.pause, 2*time.Minute) {
		return errors.New("the server does not come to rest after opening")
	}
	for _, p := range c.since(0) {
		if pathOf(p.uri) == sc.path && len(p.diagnostics) > 0 {
			fmt.Printf("first findings of the opened file after %s\n", p.at.Sub(opened).Round(time.Millisecond))
			break
		}
	}
	result, edits, err := s.measure(c, sc, live, o)
	if err != nil {
		return err
	}
	_, peak, err := c.stop()
	if err != nil {
		return err
	}
	result.print("perfls: settled, that is, equal to a cold run on the same text")
	fmt.Printf("peak memory %d MB\n", peak>>20)
	for _, peer := range s.peers {
		if err := s.peer(peer, live, sc, edits); err != nil {
			fmt.Printf("%s: %v\n", peer, err)
		}
	}
	if result.wrong > 0 {
		return fmt.Errorf("%d of %d edits never settled on what a cold run says", result.wrong, s.n)
	}
	return nil
}

func openAll(c *client, sc *script) error {
	if err := c.open(sc.path, sc.text); err != nil || sc.callee == "" {
		return err
	}
	return c.open(sc.callee, sc.other)
}

// script chooses the files to type into by what a cold run found.
func (s *settings) script(live string, found []finding) (*script, error) {
	best, bestLines := "", -1
	for _, f := range found {
		if s.file != "" && f.File != filepath.ToSlash(filepath.Clean(s.file)) {
			continue
		}
		data, err := os.ReadFile(filepath.Join(live, f.File))
		if err != nil {
			return nil, err
		}
		if n := bytes.Count(data, []byte("\n")); n > bestLines {
			best, bestLines = f.File, n
		}
	}
	if best == "" {
		best = s.file
	}
	if best == "" {
		return nil, errors.New("no findings in the folder: name a file with -file")
	}
	data, err := os.ReadFile(filepath.Join(live, best))
	if err != nil {
		return nil, err
	}
	sc := &script{rand: rand.New(rand.NewPCG(s.seed, 2)), path: filepath.Join(live, best), text: string(data), original: string(data), finding: -1}
	for _, f := range found {
		if f.File != best {
			continue
		}
		if sc.finding < 0 {
			sc.finding = offset(sc.original, f.Range.Start)
		}
		if n := len(f.Related); sc.callee == "" && n > 0 && f.Related[n-1].File != best {
			hop := f.Related[n-1]
			other, err := os.ReadFile(filepath.Join(live, hop.File))
			if err != nil {
				return nil, err
			}
			sc.callee, sc.other, sc.otherOf = filepath.Join(live, hop.File), string(other), string(other)
			sc.calleeAt = offset(sc.other, hop.Range.Start)
		}
	}
	return sc, nil
}

func offset(src string, p place) int {
	return text.NewLines(src).Offset(text.Position{Line: p.Line - 1, Column: p.Column - 1}, text.UTF8)
}

// measure makes the edits one by one and asks the oracle after each what has to be shown.
func (s *settings) measure(c *client, sc *script, live string, o *oracle) (*times, []edit, error) {
	result := &times{}
	var made []edit
	for range s.n {
		e := sc.next()
		made = append(made, e)
		before := c.count()
		version, sent, err := c.change(e.path, e.text)
		if err != nil {
			return nil, nil, err
		}
		rel, err := filepath.Rel(live, e.path)
		if err != nil {
			return nil, nil, err
		}
		if err := os.WriteFile(filepath.Join(o.dir, rel), []byte(e.text), 0o644); err != nil {
			return nil, nil, err
		}
		if !c.quiet(s.pause, time.Minute) {
			return nil, nil, errors.New("the server does not come to rest")
		}
		found, err := o.findings()
		if err != nil {
			return nil, nil, err
		}
		rel, err = filepath.Rel(live, sc.path)
		if err != nil {
			return nil, nil, err
		}
		want := expected(found, filepath.ToSlash(rel))
		for deadline := time.Now().Add(10 * time.Second); !slices.Equal(shown(c, sc.path), want) && time.Now().Before(deadline); {
			time.Sleep(20 * time.Millisecond)
		}
		if got := shown(c, sc.path); !slices.Equal(got, want) {
			result.wrong++
			fmt.Printf("edit %d (%s): shown\n\t%s\ncold\n\t%s\n", len(made), kindNames[e.kind], strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
			continue
		}
		if at, ok := settledAt(c, before, sc.path, e.path == sc.path, version, want); ok {
			result.add(e.kind, at.Sub(sent))
		} else {
			result.silent++
		}
	}
	return result, made, nil
}

// settledAt is when what was shown for path first became, and stayed, what is wanted. ok is false if nothing was published after the
// edit: then nothing had to change.
func settledAt(c *client, before int, path string, sameFile bool, version int, want []string) (at time.Time, ok bool) {
	for _, p := range c.since(before) {
		if pathOf(p.uri) != path {
			continue
		}
		if sameFile && p.version >= 0 && p.version < version {
			continue
		}
		switch {
		case !slices.Equal(lines(p.diagnostics), want):
			ok = false
		case !ok:
			at, ok = p.at, true
		}
	}
	return at, ok
}

func shown(c *client, path string) []string {
	if p := c.last(path); p != nil {
		return lines(p.diagnostics)
	}
	return nil
}

// lines writes diagnostics in the form that findings of a cold run take, sorted.
func lines(ds []diagnostic) []string {
	var out []string
	for _, d := range ds {
		var code string
		_ = json.Unmarshal(d.Code, &code)
		out = append(out, fmt.Sprintf("%d:%d-%d:%d %s %s: %s", d.Range.Start.Line+1, d.Range.Start.Character+1, d.Range.End.Line+1, d.Range.End.Character+1,
			severities[d.Severity], code, d.Message))
	}
	slices.Sort(out)
	return out
}

var severities = map[int]string{1: "error", 2: "warning", 3: "information", 4: "hint"}

func expected(found []finding, file string) []string {
	var out []string
	for _, f := range found {
		if f.File == file && f.Severity != "report" {
			out = append(out, fmt.Sprintf("%d:%d-%d:%d %s %s: %s", f.Range.Start.Line, f.Range.Start.Column, f.Range.End.Line, f.Range.End.Column, f.Severity, f.Rule, f.Message))
		}
	}
	slices.Sort(out)
	return out
}

// oracle is a second copy of the folder that cold runs look at.
type oracle struct {
	server, dir, scratch string
	runs                 int
}

type place struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type where struct {
	File  string `json:"file"`
	Range struct {
		Start place `json:"start"`
		End   place `json:"end"`
	} `json:"range"`
}

type finding struct {
	where
	Rule     string  `json:"rule"`
	Severity string  `json:"severity"`
	Message  string  `json:"message"`
	Related  []where `json:"related"`
}

// findings starts perfls anew, with nothing kept from earlier runs.
func (o *oracle) findings() ([]finding, error) {
	o.runs++
	cache := filepath.Join(o.scratch, fmt.Sprintf("cold-cache-%d", o.runs))
	defer os.RemoveAll(cache)
	cmd := exec.Command(o.server, "check", "--format", "json", ".")
	cmd.Dir, cmd.Env = o.dir, append(os.Environ(), "XDG_CACHE_HOME="+cache)
	out, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) {
		return nil, fmt.Errorf("cold run: %w", err)
	}
	var report struct {
		Findings []finding `json:"findings"`
	}
	if err := json.Unmarshal(out, &report); err != nil {
		return nil, fmt.Errorf("cold run: %w", err)
	}
	return report.Findings, nil
}

// peer times another server on the same edits. What it ought to say is not known, so its clock stops at the last thing that it says
// before it falls silent.
func (s *settings) peer(command, live string, sc *script, edits []edit) error {
	c, err := start(command, live)
	if err != nil {
		return err
	}
	fresh := &script{path: sc.path, text: sc.original, callee: sc.callee, other: sc.otherOf}
	if err := openAll(c, fresh); err != nil {
		return err
	}
	const slow = 3 * time.Second // analyzers of other servers run well after typing has stopped
	c.quiet(slow, 3*time.Minute)
	first, settled := &times{}, &times{}
	for _, e := range edits {
		before := c.count()
		_, sent, err := c.change(e.path, e.text)
		if err != nil {
			return err
		}
		c.quiet(slow, time.Minute)
		answers := c.since(before)
		if len(answers) == 0 {
			first.silent++
			continue
		}
		first.add(e.kind, answers[0].at.Sub(sent))
		settled.add(e.kind, answers[len(answers)-1].at.Sub(sent))
	}
	_, peak, err := c.stop()
	first.print(command + ": first publication")
	settled.print(command + ": last publication before silence")
	fmt.Printf("peak memory %d MB\n", peak>>20)
	return err
}
