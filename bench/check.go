package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// tool is one program that looks at a whole folder.
type tool struct {
	name    string
	command []string
	env     []string
	// cold says that its own cache is emptied first; the Go build cache is warm for all.
	cold bool
}

func runCheck(args []string) error {
	set := flag.NewFlagSet("check", flag.ContinueOnError)
	server := set.String("server", "bin/perfls", "the perfls `binary`")
	times := set.Int("n", 3, "`runs` of each; the best counts")
	repo, err := parse(set, args)
	if err != nil {
		return err
	}
	binary, err := filepath.Abs(*server)
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "perfls-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	cache := "XDG_CACHE_HOME=" + filepath.Join(scratch, "cache")
	tools := []tool{
		{"perfls, cold", []string{binary, "check", "--format", "json", "."}, []string{cache}, true},
		{"perfls, warm", []string{binary, "check", "--format", "json", "."}, []string{cache}, false},
		{"unqueryvet -n1", []string{"unqueryvet", "-n1", "./..."}, nil, false},
		{"staticcheck, cold", []string{"staticcheck", "./..."}, []string{"STATICCHECK_CACHE=" + filepath.Join(scratch, "cache", "staticcheck")}, true},
		{"staticcheck, warm", []string{"staticcheck", "./..."}, []string{"STATICCHECK_CACHE=" + filepath.Join(scratch, "cache", "staticcheck")}, false},
		{"gopls check", []string{"gopls", "check"}, nil, false},
	}
	fmt.Printf("%-20s %8s %8s %9s %7s\n", "", "CPU s", "wall s", "peak MB", "ratio")
	var base float64
	for _, t := range tools {
		if t.name == "gopls check" {
			file, err := someGoFile(repo)
			if err != nil {
				return err
			}
			t.command = append(t.command, file)
		}
		use, err := measureTool(t, repo, filepath.Join(scratch, "cache"), *times)
		if err != nil {
			fmt.Printf("%-20s %v\n", t.name, err)
			continue
		}
		if base == 0 {
			base = use.cpu.Seconds()
		}
		fmt.Printf("%-20s %8.2f %8.2f %9d %7.1f\n", t.name, use.cpu.Seconds(), use.wall.Seconds(), use.peak>>20, use.cpu.Seconds()/base)
	}
	return nil
}

// usage of one run: user and system time together, time by the clock, and the largest resident set in bytes.
type usage struct {
	cpu, wall time.Duration
	peak      int64
}

// measureTool runs a tool several times and returns the run with the least CPU time. Exit status 1 means findings in all of them.
func measureTool(t tool, dir, cache string, n int) (best usage, err error) {
	path, err := exec.LookPath(t.command[0])
	if err != nil {
		return best, errors.New("not installed")
	}
	for i := range n {
		if t.cold {
			if err := os.RemoveAll(cache); err != nil {
				return best, err
			}
		}
		cmd := exec.Command(path, t.command[1:]...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), t.env...)
		var errors strings.Builder
		cmd.Stdout, cmd.Stderr = &bytes.Buffer{}, &errors
		start := time.Now()
		err := cmd.Run()
		if cmd.ProcessState == nil || cmd.ProcessState.ExitCode() > 1 {
			return best, fmt.Errorf("%w: %s", err, strings.TrimSpace(errors.String()))
		}
		use := usage{cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), time.Since(start), peakOf(cmd.ProcessState)}
		if i == 0 || use.cpu < best.cpu {
			best = use
		}
	}
	return best, nil
}

func someGoFile(dir string) (string, error) {
	found := ""
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			found = path
			return filepath.SkipAll
		}
		return nil
	})
	if err == nil && found == "" {
		err = errors.New("no Go file")
	}
	return found, err
}
