// Command bench measures perfls as its users meet it: the binary, spoken to over stdio or started on a folder, beside other tools on the
// same files in the same run. Only ratios are worth comparing between machines.
//
//	bench edits -server bin/perfls [-peer 'gopls serve'] REPO    keystroke to settled findings
//	bench replay [-cpuprofile FILE] REPO                         the same edits in this process: facts, linking, rules
//	bench check -server bin/perfls REPO                          CPU time and peak memory of whole runs
//	bench indexes [-v] REPO                                      what missing-index finds once indexes are taken away
//	bench smoke -server bin/perfls REPO                          one session, start to end, to see that it works
//
// Reading order: client.go (a small LSP client), script.go (what is typed), edits.go (when findings are settled), replay.go, check.go, indexes.go, smoke.go.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	commands := map[string]func([]string) error{"edits": runEdits, "check": runCheck, "indexes": runIndexes, "replay": runReplay, "smoke": runSmoke}
	if len(os.Args) < 2 || commands[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: bench edits|check|indexes|replay|smoke [flags] REPO")
		os.Exit(2)
	}
	if err := commands[os.Args[1]](os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// list is a flag that may be given several times.
type list []string

func (l *list) String() string     { return strings.Join(*l, ", ") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

// parse reads the flags and the one argument that every command has: the folder, which is made absolute.
func parse(set *flag.FlagSet, args []string) (string, error) {
	if err := set.Parse(args); err != nil {
		return "", err
	}
	if set.NArg() != 1 {
		return "", errors.New("want one folder to work on")
	}
	dir, err := filepath.Abs(set.Arg(0))
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", fmt.Errorf("%s is no folder", dir)
	}
	return dir, nil
}

// copyTree copies what a Go tool reads of a repository: regular files, without version control.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		switch {
		case d.IsDir() && (d.Name() == ".git" || d.Name() == "node_modules"):
			return filepath.SkipDir
		case d.IsDir():
			return os.MkdirAll(target, 0o755)
		case !d.Type().IsRegular():
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, data, 0o644)
	})
}
