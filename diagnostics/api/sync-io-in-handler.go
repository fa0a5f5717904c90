package api

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/diagnostics/rule"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
)

//go:embed sync-io-in-handler.md
var syncIOPage string

// SyncIOInHandler reports synchronous calls of Node's that requests run: the process serves nobody else until they return.
var SyncIOInHandler = rule.Rule{
	ID:        "sync-io-in-handler",
	Category:  "api",
	Level:     rule.Warning,
	Languages: []model.Language{model.TypeScript},
	Fix:       "none",
	Summary:   "A request makes the event loop wait for a file, a process or a computation.",
	Page:      syncIOPage,
	Check:     syncIOInHandler,
}

func syncIOInHandler(p *rule.Pass) {
	for _, h := range rule.HotCalls(p, model.Blocking) {
		if h.Func.Package.Language != model.TypeScript || h.Func.Reachability() != link.Hot {
			continue
		}
		call := h.Call()
		level := h.Level(p.Rule.Level)
		switch {
		case call.Effect.What == "stat", quick(call): // microseconds, on a local disk
			level = rule.Hint
		case call.Effect.Library == "node:zlib", lists(call): // in proportion to what it is given, mostly a few kilobytes or names
			level = rule.Down(level)
		case writes(call): // settings that are saved, a logo that is uploaded: what writes files is done once in a while
			level = rule.Down(level)
		}
		p.Report(h.Finding(p, level, rule.Certain, fmt.Sprintf("`%s` %s%s, and no other request is served meanwhile: %s",
			rule.CallName(call), waits[call.Effect.What], h.Way(p.Program), instead(call))))
	}
}

// quick: a key is derived from a password with so few rounds that it takes no longer than other work of a request.
func quick(call *model.Call) bool {
	const rounds, fewRounds = 2, 10_000 // a few milliseconds
	if !strings.HasSuffix(call.Text, "pbkdf2Sync") || len(call.Args) <= rounds {
		return false
	}
	n, err := strconv.Atoi(call.Args[rounds].Text)
	return err == nil && call.Args[rounds].Kind == model.Const && n <= fewRounds
}

func lists(call *model.Call) bool { return strings.HasSuffix(call.Text, "readdirSync") }

func writes(call *model.Call) bool {
	return slices.ContainsFunc([]string{"writeFileSync", "copyFileSync", "cpSync", "outputFileSync"}, func(name string) bool { return strings.HasSuffix(call.Text, name) })
}

// waits says what keeps the event loop.
var waits = map[string]string{
	"cpu":     "computes on the event loop",
	"io":      "waits for the disk",
	"process": "waits for another process",
	"stat":    "waits for the file system",
}

// instead names what to call: Node's and most libraries' synchronous forms are named after the others.
func instead(call *model.Call) string {
	name := call.Text
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		name = name[i+1:]
	}
	asynchronous, ok := strings.CutSuffix(name, "Sync")
	switch {
	case !ok:
		return "await the asynchronous form"
	case asynchronous == "exists":
		return "await `fs.promises.access`"
	case call.Effect.Library == "node:fs", call.Effect.Library == "fs-extra":
		return fmt.Sprintf("await `fs.promises.%s`", asynchronous)
	case call.Effect.What == "process":
		return fmt.Sprintf("await a promise of `%s`", asynchronous)
	}
	return fmt.Sprintf("await `%s`", asynchronous)
}
