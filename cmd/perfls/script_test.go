package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/go-git/go-git/v5/plumbing"
	"github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/tools/txtar"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"perfls": main})
}

// TestScripts runs the program as a user does. Each script is a small workspace with the commands to run in it.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(e *testscript.Env) error {
			e.Setenv("GOMODCACHE", filepath.Join(e.WorkDir, "no-module-cache")) // the same findings on every machine
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "fill": fill, "is-json": isJSON, "fifo": fifo, "git-add": gitAdd, "mode": mode, "prepend": prepend, "trim": trim,
		},
	})
}

// exits runs a command and compares its exit code: "exits 2 perfls check missing".
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARG...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// fill writes a file of a prefix, a text n times, and a suffix; escapes are as in Go: fill x.go 'package x\n//' 1000000 a '\n'.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 5 {
		ts.Fatalf("usage: fill FILE PREFIX N TEXT SUFFIX")
	}
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	unescape := func(s string) string {
		out, err := strconv.Unquote(`"` + s + `"`)
		ts.Check(err)
		return out
	}
	text := unescape(args[1]) + strings.Repeat(unescape(args[3]), n) + unescape(args[4])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// gitAdd makes a repository whose index has the present texts of files: git-add FOLDER FILE... with files relative to the folder.
func gitAdd(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: git-add FOLDER FILE...")
	}
	staged := &index.Index{Version: 2}
	for _, name := range args[1:] {
		text := ts.ReadFile(filepath.Join(args[0], name))
		staged.Entries = append(staged.Entries, &index.Entry{Name: name, Hash: plumbing.ComputeHash(plumbing.BlobObject, []byte(text))})
	}
	var out bytes.Buffer
	ts.Check(index.NewEncoder(&out).Encode(staged))
	git := filepath.Join(ts.MkAbs(args[0]), ".git")
	ts.Check(os.MkdirAll(git, 0o755))
	ts.Check(os.WriteFile(filepath.Join(git, "HEAD"), []byte("ref: refs/heads/main\n"), 0o644))
	ts.Check(os.WriteFile(filepath.Join(git, "index"), out.Bytes(), 0o644))
}

// mode compares a file's permissions: mode 640 FILE.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: mode PERMISSIONS FILE")
	}
	info, err := os.Lstat(ts.MkAbs(args[1]))
	ts.Check(err)
	if got := strconv.FormatUint(uint64(info.Mode().Perm()), 8); got != args[0] || !info.Mode().IsRegular() {
		ts.Fatalf("%s is %v", args[1], info.Mode())
	}
}

// prepend puts a text, with escapes as in Go, before those of files.
func prepend(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: prepend TEXT FILE...")
	}
	head, err := strconv.Unquote(`"` + args[0] + `"`)
	ts.Check(err)
	for _, name := range args[1:] {
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(head+ts.ReadFile(name)), 0o644))
	}
}

// trim takes the line break off the end of a file.
func trim(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: trim FILE")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.TrimRight(ts.ReadFile(args[0]), "\r\n")), 0o644))
}

// isJSON checks that the last command's standard output is one JSON value.
func isJSON(ts *testscript.TestScript, _ bool, _ []string) {
	var v any
	if err := json.Unmarshal([]byte(ts.ReadFile("stdout")), &v); err != nil {
		ts.Fatalf("not JSON: %v", err)
	}
}

func TestVersionIsNeverEmpty(t *testing.T) {
	if version() == "" {
		t.Error("no version")
	}
}

// An interrupted run fails: nothing must take it for a clean one.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if code := run(ctx, []string{"check", "."}); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
}

// Colours and progress are for people: on a terminal, and not where they said no.
func TestTerminal(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"go.mod": "module example.com/m\n", "a.go": "package m\n\n//perfls:ignore query-in-loop\nfunc A() {}\n"} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		terminal        bool
		environ         string
		color, progress bool
	}{
		{true, "X=", true, true}, {true, "NO_COLOR=1", false, true}, {true, "NO_COLOR=", true, true}, {true, "TERM=dumb", false, false}, {false, "X=", false, false},
	} {
		var stdout, stderr bytes.Buffer
		p := &program{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr, environ: append(os.Environ(), test.environ),
			cwd: func() (string, error) { return root, nil }, terminal: func(any) bool { return test.terminal }}
		p.environ = slices.DeleteFunc(p.environ, func(e string) bool {
			return e != test.environ && (strings.HasPrefix(e, "TERM=") || strings.HasPrefix(e, "NO_COLOR="))
		})
		c := p.command()
		c.SetArgs([]string{"check"})
		if err := c.ExecuteContext(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(stdout.String(), "\x1b[36mhint"); got != test.color {
			t.Errorf("%+v: colours: %v", test, got)
		}
		if got := strings.HasSuffix(stderr.String(), "\r\x1b[K"); got != test.progress {
			t.Errorf("%+v: progress: %q", test, stderr.String())
		}
	}
}

// An interrupt while a question is open ends the run, and what was accepted before is not written.
func TestInterruptedQuestion(t *testing.T) {
	root := t.TempDir()
	data, err := os.ReadFile(filepath.Join("testdata", "script", "fix_interactive.txt"))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, f := range txtar.Parse(data).Files {
		texts[f.Name] = string(f.Data)
	}
	for _, name := range []string{"go.mod", "a.go", "b.go"} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(texts[name]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	in, answers := io.Pipe()
	out := &asked{questions: make(chan struct{}, 9)}
	p := &program{stdin: in, stdout: out, stderr: io.Discard, environ: os.Environ(), cwd: func() (string, error) { return root, nil }, terminal: func(any) bool { return false }}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error)
	go func() {
		c := p.command()
		c.SetArgs([]string{"fix", "--review", "--allow-dirty", "--interactive"})
		done <- c.ExecuteContext(ctx)
	}()
	<-out.questions
	if _, err := io.WriteString(answers, "y\n"); err != nil {
		t.Fatal(err)
	}
	<-out.questions
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
	entries, err := os.ReadDir(root)
	if err != nil || len(entries) != 3 {
		t.Errorf("%v, %v", entries, err)
	}
	for _, e := range entries {
		if got, err := os.ReadFile(filepath.Join(root, e.Name())); err != nil || string(got) != texts[e.Name()] {
			t.Errorf("%s: %v\n%s", e.Name(), err, got)
		}
	}
}

// asked tells when a question is written.
type asked struct{ questions chan struct{} }

func (a *asked) Write(text []byte) (int, error) {
	if bytes.Contains(text, []byte("Apply this fix?")) {
		a.questions <- struct{}{}
	}
	return len(text), nil
}
