package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// runSmoke holds one session as an editor does: open a file with a finding, ask for its code actions, type, see the finding move, end.
func runSmoke(args []string) error {
	set := flag.NewFlagSet("smoke", flag.ContinueOnError)
	server := set.String("server", "bin/perfls", "the perfls `binary`")
	repo, err := parse(set, args)
	if err != nil {
		return err
	}
	binary, err := filepath.Abs(*server)
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "perfls-smoke-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	found, err := (&oracle{server: binary, dir: repo, scratch: scratch}).findings()
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return errors.New("check finds nothing in the folder")
	}
	c, err := start(binary+" serve", repo, "XDG_CACHE_HOME="+filepath.Join(scratch, "cache"))
	if err != nil {
		return err
	}
	if err := session(c, repo, found); err != nil {
		_, _, stopped := c.stop()
		return errors.Join(err, stopped)
	}
	status, _, err := c.stop()
	if err != nil {
		return err
	}
	if status != 0 {
		return fmt.Errorf("exit status %d after shutdown and exit", status)
	}
	fmt.Println("a session from initialize to exit: findings shown, moved and fixed")
	return nil
}

func session(c *client, repo string, found []finding) error {
	file := ""
	for _, f := range found {
		if f.Rule == "query-in-loop" && f.Severity == "warning" {
			file = f.File
		}
	}
	if file == "" {
		return errors.New("no query-in-loop at warning level")
	}
	path := filepath.Join(repo, file)
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := c.open(path, string(data)); err != nil {
		return err
	}
	want := expected(found, file)
	if err := await(c, path, want); err != nil {
		return fmt.Errorf("after opening %s: %w", file, err)
	}
	if err := actions(c, path); err != nil {
		return err
	}
	for _, line := range []string{"// a line above\n", "// ünïcode 🙂\n", ""} {
		if _, _, err := c.change(path, line+string(data)); err != nil {
			return err
		}
		shift := 0
		if line != "" {
			shift = 1
		}
		moved := make([]finding, len(found))
		for i, f := range found {
			f.Range.Start.Line += shift
			f.Range.End.Line += shift
			moved[i] = f
		}
		if err := await(c, path, expected(moved, file)); err != nil {
			return fmt.Errorf("after typing %q: %w", line, err)
		}
	}
	return nil
}

// await waits until exactly the wanted lines are shown for a file.
func await(c *client, path string, want []string) error {
	deadline := time.Now().Add(time.Minute)
	for time.Now().Before(deadline) {
		if got := shown(c, path); fmt.Sprint(got) == fmt.Sprint(want) && c.last(path) != nil {
			return nil
		}
		time.Sleep(10 * time.Millisecond)
	}
	return fmt.Errorf("shown %q, want %q", shown(c, path), want)
}

// actions asks for the code actions of each shown finding: one of them has to come with an edit that does more than suppress.
func actions(c *client, path string) error {
	edits := 0
	for _, d := range c.last(path).diagnostics {
		raw, err := c.call("textDocument/codeAction", map[string]any{
			"textDocument": map[string]any{"uri": uri(path)}, "range": d.Range,
			"context": map[string]any{"diagnostics": []any{d}, "only": []string{"quickfix"}},
		})
		if err != nil {
			return err
		}
		var offered []json.RawMessage
		if err := json.Unmarshal(raw, &offered); err != nil {
			return err
		}
		for _, action := range offered {
			a, err := read(action)
			if err == nil && len(a.Edit) == 0 && len(a.Data) > 0 { // the edit comes when it is asked for
				if action, err = c.call("codeAction/resolve", action); err == nil {
					a, err = read(action)
				}
			}
			if err != nil {
				return err
			}
			if len(a.Edit) > 0 && !strings.HasPrefix(a.Title, "Ignore") {
				edits++
				fmt.Println("offered:", a.Title)
			}
		}
	}
	if edits == 0 {
		return errors.New("no code action with an edit")
	}
	return nil
}

type action struct {
	Title string          `json:"title"`
	Edit  json.RawMessage `json:"edit"`
	Data  json.RawMessage `json:"data"`
}

func read(raw json.RawMessage) (a action, err error) { return a, json.Unmarshal(raw, &a) }
