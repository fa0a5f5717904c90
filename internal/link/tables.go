package link

import (
	"strings"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/sqltext"
)

// chosen calls visit with what names the table or collection at run time, at any link of the builder chain that a call ends
// (db.Table(name).Where(…).Find(…)), or of the one that wrote the statement that it sends.
func chosen(f *Func, call *model.Call, visit func(*model.Value)) {
	chosenBy(f, call, visit)
	if e := call.Effect; e == nil || e.SQL != "" || e.Model != "" {
		return
	}
	for a := range call.Args {
		if v := &call.Args[a]; v.Kind == model.Result && int(v.Index) < len(f.Calls) && (a > 0 || !takesReceiver(call)) {
			chosenBy(f, &f.Calls[v.Index], visit)
		}
	}
}

func chosenBy(f *Func, call *model.Call, visit func(*model.Value)) {
	const longest = 40 // links
	for range longest {
		if e := call.Effect; e != nil && e.Chooses > 0 && int(e.Chooses) <= len(call.Args) {
			visit(&call.Args[e.Chooses-1])
		}
		if len(call.Args) == 0 || call.Args[0].Kind != model.Result || int(call.Args[0].Index) >= len(f.Calls) || !takesReceiver(call) {
			return
		}
		call = &f.Calls[call.Args[0].Index]
	}
}

// statement is the argument that holds a query's text: sharded, where the text differs in the tables that it names and so says where rows
// are; vague, where that may be, since other parts differ too or nothing is known of it. -1 where the text is none of these.
func statement(call *model.Call) (sharded, vague int32) {
	e := call.Effect
	if e == nil || e.Kind != model.Query || e.Arg < 0 || int(e.Arg) >= len(call.Args) {
		return -1, -1
	}
	switch some, all := namesTables(e.SQL); {
	case all:
		return e.Arg, -1
	case some, e.SQL == "":
		return -1, e.Arg
	}
	return -1, -1
}

// namesTables says whether the holes of a statement stand for tables: then the text says where rows are, as a connection does, and not
// which. all is false if others do not.
func namesTables(sql string) (some, all bool) {
	all = true
	tokens := sqltext.Tokens(sql)
	for i, t := range tokens {
		if !strings.Contains(t.Text, "\x00") {
			continue
		}
		before := i - 1
		for before > 0 && tokens[before].Is(".") { // FROM schema.hole
			before -= 2
		}
		if t.Kind == sqltext.Hole && before >= 0 && isTableWord(tokens[before].Key) {
			some = true
		} else {
			all = false
		}
	}
	return some, all && some
}

func isTableWord(key string) bool {
	switch key {
	case "FROM", "JOIN", "INTO", "UPDATE", "TABLE", "ONLY":
		return true
	}
	return false
}
