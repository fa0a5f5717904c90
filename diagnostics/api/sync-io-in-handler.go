package api

import (
	_ "embed"
	"fmt"
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
		what := waits[call.Effect.What]
		level := h.Level(p.Rule.Level)
		for range what.less {
			level = rule.Down(level)
		}
		if quick(call) {
			level = rule.Hint
		}
		p.Report(h.Finding(p, level, rule.Certain, fmt.Sprintf("`%s` %s%s, and no other request is served meanwhile: %s",
			rule.CallName(call), what.does, h.Way(p.Program), instead(call))))
	}
}

// wait is what keeps the event loop, and how many levels less it matters than the rule's.
type wait struct {
	does string
	less int
}

// waits are the kinds of the catalogue's verb blocking. In round T3 what lists or writes files was rarely worth a change: listing takes as long as there are
// names, and requests that write files (settings that are saved, a logo) come once in a while. What asks for a name takes microseconds on a
// local disk, and what is compressed is mostly a few kilobytes.
var waits = map[string]wait{
	"append":   {"waits for the disk", 0},
	"compress": {"computes on the event loop", 1},
	"cpu":      {"computes on the event loop", 0},
	"list":     {"waits for the disk", 1},
	"process":  {"waits for another process", 0},
	"read":     {"waits for the disk", 0},
	"stat":     {"waits for the file system", 2},
	"write":    {"waits for the disk", 1},
}

// quick: a key is derived from a password with so few rounds that it takes no longer than other work of a request.
func quick(call *model.Call) bool {
	const few = 10_000 // a few milliseconds
	rounds := call.Effect.Arg
	if rounds < 0 || int(rounds) >= len(call.Args) || call.Args[rounds].Kind != model.Const {
		return false
	}
	n, err := strconv.Atoi(call.Args[rounds].Text)
	return err == nil && n <= few
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
	case call.Effect.Library == "node:fs":
		return fmt.Sprintf("await `fs.promises.%s`", asynchronous)
	case call.Effect.What == "process":
		return fmt.Sprintf("await a promise of `%s`", asynchronous)
	}
	return fmt.Sprintf("await `%s`", asynchronous)
}
