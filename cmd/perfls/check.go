package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/report"
	"github.com/perfls/perfls/internal/workspace"
)

// checkFlags are the flags of check alone.
type checkFlags struct {
	format, failOn         string
	stats                  bool
	cpuProfile, memProfile string
}

func (p *program) checkCommand() *cobra.Command {
	var r request
	var flags checkFlags
	c := &cobra.Command{
		Use:   "check [path...]",
		Short: "Report what is slow in a repository, a folder or a file",
		Long: `check reads the Go, TypeScript and JavaScript of the repository that the paths belong to, and reports what it finds under
them; without a path, in the working directory. It exits with 0 if nothing at or above --fail-on was found, 1 if something was, 2 if
nothing could be checked.`,
		RunE: func(c *cobra.Command, args []string) error {
			r.paths = args
			stop, err := profile(flags)
			if err != nil {
				return err
			}
			err = p.check(c.Context(), r, flags)
			if stopped := stop(); err == nil {
				err = stopped
			}
			return err
		},
	}
	f := c.Flags()
	f.StringVar(&flags.format, "format", "text", "text, json, sarif or github")
	f.StringVar(&flags.failOn, "fail-on", "warning", "lowest level that makes the exit code 1: report, hint, information, warning, error; off for never")
	f.BoolVar(&r.report, "all", false, "show findings of level report too")
	f.BoolVar(&r.possible, "possible", false, "show findings of the lowest confidence too")
	f.StringSliceVar(&r.rules, "rule", nil, "check only these rules, also if they are off by default")
	f.StringVar(&r.stdin, "stdin-filename", "", "check the text on standard input as if it were this file")
	f.BoolVar(&flags.stats, "stats", false, "write what was read and resolved, and how long it took, to standard error")
	f.StringVar(&flags.cpuProfile, "cpuprofile", "", "write a CPU profile to this file")
	f.StringVar(&flags.memProfile, "memprofile", "", "write a heap profile to this file")
	for _, hidden := range []string{"cpuprofile", "memprofile"} {
		f.Lookup(hidden).Hidden = true
	}
	return c
}

func (p *program) check(ctx context.Context, r request, flags checkFlags) error {
	failOn, ok := diagnostics.ParseLevel(flags.failOn)
	if !ok {
		return fmt.Errorf("unknown level %q for --fail-on: use %s", flags.failOn, strings.Join(diagnostics.LevelNames(), ", "))
	}
	write, err := p.writer(flags.format)
	if err != nil {
		return err
	}
	if failOn == diagnostics.Report {
		r.report = true
	}
	begin := time.Now()
	a, err := p.analyze(ctx, r)
	if err != nil {
		return err
	}
	if err := write(a.report(), p.stdout); err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	p.tellProblems(a)
	if flags.stats {
		p.writeStats(a, time.Since(begin))
	}
	for _, f := range a.findings {
		if failOn != diagnostics.Off && f.Level >= failOn {
			return errFound
		}
	}
	return nil
}

// writer finds the function for a --format.
func (p *program) writer(format string) (func(*report.Report, io.Writer) error, error) {
	switch format {
	case "text":
		return func(r *report.Report, w io.Writer) error { return r.Text(w, report.TextOptions{Color: p.colors(w)}) }, nil
	case "json":
		return (*report.Report).JSON, nil
	case "sarif":
		return (*report.Report).SARIF, nil
	case "github":
		return (*report.Report).GitHub, nil
	}
	return nil, fmt.Errorf("unknown format %q: use text, json, sarif or github", format)
}

func (p *program) writeStats(a *analysis, took time.Duration) {
	s := a.result.Stats
	lines := 0
	seen := map[string]bool{}
	for _, pkg := range a.result.Program.Packages {
		if pkg.Language == 0 { // tables
			continue
		}
		for _, f := range pkg.Files {
			if seen[f.Path] {
				continue
			}
			seen[f.Path] = true
			if text, err := a.snapshot.Read(a.snapshot.Abs(f.Path)); err == nil {
				lines += strings.Count(string(text), "\n")
			}
		}
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	share := 100.0
	if s.Calls > 0 {
		share = 100 * float64(s.Resolved) / float64(s.Calls)
	}
	fmt.Fprintf(p.stderr, "%s, %d lines, %d functions, %d entries\n", sources(s), lines, s.Functions, s.Entries)
	fmt.Fprintf(p.stderr, "%d calls, %.1f%% resolved, %d of the program's own; %d imported packages typed by a stub or not at all\n",
		s.Calls, share, a.result.Program.Resolved, len(s.Stubbed))
	fmt.Fprintf(p.stderr, "%v: load %v, link %v, rules %v; %d MB obtained from the system\n", took.Round(time.Millisecond),
		s.Load.Round(time.Millisecond), s.Link.Round(time.Millisecond), s.Rules.Round(time.Millisecond), memory.Sys>>20)
}

// sources counts what was read: "3 packages, 9 files, 4 of them TypeScript or JavaScript".
func sources(s workspace.Stats) string {
	out := fmt.Sprintf("%d packages, %d files", s.Packages, s.Files)
	switch s.Scripts {
	case 0:
		return out
	case s.Files:
		return fmt.Sprintf("%d TypeScript and JavaScript files", s.Files)
	}
	return out + fmt.Sprintf(", %d of them TypeScript or JavaScript", s.Scripts)
}

// profile starts the profiles that were asked for; what it returns ends them.
func profile(flags checkFlags) (stop func() error, err error) {
	var cpu *os.File
	if flags.cpuProfile != "" {
		if cpu, err = os.Create(flags.cpuProfile); err != nil {
			return nil, err
		}
		if err := pprof.StartCPUProfile(cpu); err != nil {
			return nil, err
		}
	}
	return func() error {
		if cpu != nil {
			pprof.StopCPUProfile()
			if err := cpu.Close(); err != nil {
				return err
			}
		}
		if flags.memProfile == "" {
			return nil
		}
		heap, err := os.Create(flags.memProfile)
		if err != nil {
			return err
		}
		defer heap.Close()
		return pprof.WriteHeapProfile(heap)
	}, nil
}
