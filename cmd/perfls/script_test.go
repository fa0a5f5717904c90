package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
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
			"exits": exits, "fill": fill, "is-json": isJSON, "fifo": fifo,
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
