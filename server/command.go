package server

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// command is one of workspace/executeCommand.
type command struct {
	name string
	run  func(*session, *protocol.ExecuteCommandParams) (task, error)
}

// commands is sorted by name. Nothing here starts a process or changes a file.
func commands() []command {
	return []command{
		{"perfls.explain", (*session).explain},
		{"perfls.scan", (*session).scan},
	}
}

func commandNames() []string {
	var names []string
	for _, c := range commands() {
		names = append(names, c.name)
	}
	return names
}

func (s *session) executeCommand(params []byte) (task, error) {
	p, err := decode[protocol.ExecuteCommandParams](params)
	if err != nil {
		return nil, err
	}
	for _, c := range commands() {
		if c.name == p.Command {
			return c.run(s, p)
		}
	}
	return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "unknown command %q", p.Command)
}

// explanation is the result of perfls.explain.
type explanation struct {
	ID       string `json:"id"`
	Category string `json:"category"`
	Level    string `json:"level"`
	Fix      string `json:"fix"`
	Summary  string `json:"summary"`
	Page     string `json:"page"` // Markdown
	Href     string `json:"href"`
}

// explain takes the id of a rule.
func (s *session) explain(p *protocol.ExecuteCommandParams) (task, error) {
	var id string
	if len(p.Arguments) != 1 || json.Unmarshal(p.Arguments[0], &id) != nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, "perfls.explain takes the id of a rule")
	}
	r := ruleOf(id)
	if r == nil {
		return nil, jsonrpc2.Errorf(jsonrpc2.InvalidParams, "there is no rule %q", id)
	}
	return answer(&explanation{r.ID, r.Category, levelName(r.Level), r.Fix, r.Summary, r.Page, rulePage(r.ID)}), nil
}

// totals is the result of perfls.scan. The counts are of what editors show.
type totals struct {
	Findings   int            `json:"findings"`
	Suppressed int            `json:"suppressed"`
	FileCount  int            `json:"filesWithFindings"`
	ByLevel    map[string]int `json:"byLevel"`
	ByRule     map[string]int `json:"byRule"`
	ByCategory map[string]int `json:"byCategory"`
	Folders    []folderTotals `json:"folders"`
}

type folderTotals struct {
	Root      string `json:"root"`
	Files     int    `json:"files"`
	Packages  int    `json:"packages"`
	Functions int    `json:"functions"`
	Entries   int    `json:"entries"`
	Error     string `json:"error,omitempty"` // why the folder could not be analysed
}

// scan analyses all folders and shows the findings of files that are not open, too. Where the client does not watch files, they are
// read again first.
func (s *session) scan(p *protocol.ExecuteCommandParams) (task, error) {
	s.mu.Lock()
	s.scanned = true
	for _, f := range s.folders() {
		if f.started && !s.client.watch {
			s.start(s.renew(f))
		} else {
			s.settle(f)
		}
	}
	s.mu.Unlock()
	views := s.views()
	return func(ctx context.Context) (any, error) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		var bar *progress
		if p.WorkDoneToken != nil {
			bar = s.startProgress(p.WorkDoneToken, "perfls", "Scanning the workspace", cancel)
		} else {
			bar = s.beginProgress(ctx, "perfls", "Scanning the workspace", cancel)
		}
		t, err := s.count(ctx, views, bar)
		if err != nil {
			bar.end("cancelled")
			return nil, err
		}
		bar.end(fmt.Sprintf("%d findings in %d files", t.Findings, t.FileCount))
		if s.client.pull {
			s.refresh()
		}
		return t, nil
	}, nil
}

func (s *session) count(ctx context.Context, views []view, bar *progress) (*totals, error) {
	t := &totals{ByLevel: map[string]int{}, ByRule: map[string]int{}, ByCategory: map[string]int{}, Folders: []folderTotals{}}
	for _, v := range views {
		leave := v.f.progress.join(bar)
		x, err := v.findings(ctx)
		leave()
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			t.Folders = append(t.Folders, folderTotals{Root: v.f.root, Error: err.Error()})
			continue
		}
		st := x.result.Stats
		t.Folders = append(t.Folders, folderTotals{filepath.Clean(v.f.root), st.Files, st.Packages, st.Functions, st.Entries, ""})
		t.Suppressed += len(x.result.Suppressed)
		for _, path := range x.paths {
			if !s.owns(v.f, v.docs, path) {
				continue
			}
			t.FileCount++
			t.Findings += len(x.byPath[path])
			for _, f := range x.byPath[path] {
				t.ByLevel[levelName(f.Level)]++
				t.ByRule[f.Rule]++
				t.ByCategory[f.Category]++
			}
		}
	}
	slices.SortFunc(t.Folders, func(a, b folderTotals) int { return compareStrings(a.Root, b.Root) })
	return t, nil
}
