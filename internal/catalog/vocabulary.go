package catalog

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// place says on what a verb may stand.
type place uint8

const (
	onFunc  place = 1 << iota // a function or method of a stub or of user code
	onType                    // a type
	onField                   // a field of a struct that holds functions
	onPkg                     // the package clause of a stub
	onUser                    // a declaration or statement of user code; not in stubs
)

// argKind is how the value of key=value is read.
type argKind uint8

const (
	parameter  argKind = iota // the name of one parameter (or of the receiver)
	parameters                // names separated by commas; a variadic one stands for all of its arguments
	word                      // one of arg.words; any word where that is empty
	number                    // a positive decimal number
)

// arg is a key that a verb knows.
type arg struct {
	key   string
	kind  argKind
	words []string
	must  bool
	set   func(d *draft, v value)
}

// value is what stands right of the "=", read by its kind.
type value struct {
	word   string
	params []int32
	number int64
}

// flag is a word without "=".
type flag struct {
	name string
	// group holds flags of which at most one may stand: "read" and "write".
	group string
	// is names a group that one of must stand of, though several may.
	is  string
	set func(d *draft)
}

// verb is the first word of a directive.
type verb struct {
	name  string
	place place
	kind  model.EffectKind
	flags []flag
	args  []arg
	// oneOf lists groups of flags and keys of which one must stand.
	oneOf []string
	// tail: anything may follow the verb (the ids of rules).
	tail bool
	// later: a rule to come reads it, and settles its words.
	later bool
}

// draft is a directive in the making.
type draft struct {
	Directive
	run     model.Run
	over    int32
	fns     []int32
	role    model.Role
	request bool
	result  bool
	entry   bool
	library string
	types   string // ending of the names of types
}

// vocabulary is every verb, sorted by name. Both the reading of stubs and of user code go through it.
var vocabulary = []verb{
	{name: "batch", place: onFunc, kind: model.Batch},
	{name: "bind", place: onFunc | onType, later: true},
	{name: "blocking", place: onFunc, kind: model.Blocking, oneOf: []string{"what"}, flags: whatFlags("append", "compress", "cpu", "list", "process", "read", "stat", "write"),
		args: []arg{{key: "rounds", set: func(d *draft, v value) { d.Effect.Arg = v.params[0] }}}},
	{name: "body", place: onFunc, kind: model.BodyRead, oneOf: []string{"read", "limit"},
		flags: []flag{{name: "limit", set: func(d *draft) { d.Effect.Kind = model.BodyLimit }}},
		args: []arg{
			{key: "read", set: func(d *draft, v value) { d.Effect.Arg = v.params[0] }},
			{key: "limit", set: func(d *draft, v value) { d.Effect.Kind, d.Effect.Arg = model.BodyLimit, v.params[0] }},
			{key: "bytes", set: func(d *draft, v value) { d.Limit = v.params[0] }},
			{key: "into", set: func(d *draft, v value) { d.Into = v.params[0] }},
		}},
	{name: "bounded", place: onUser, args: []arg{{key: "", kind: number, must: true, set: func(d *draft, v value) { d.Number = v.number }}}},
	{name: "budget", place: onUser, args: []arg{{key: "queries", kind: number, must: true, set: func(d *draft, v value) { d.Number = v.number }}}},
	{name: "builder", place: onFunc, kind: model.Begin,
		args: []arg{
			{key: "sql", set: func(d *draft, v value) { d.SQL = v.params[0] }},
			{key: "model", set: func(d *draft, v value) { d.Model = v.params[0] }},
		}},
	{name: "cache", place: onFunc, oneOf: []string{"operation"},
		flags: []flag{
			{name: "get", group: "operation", set: func(d *draft) { d.Effect.Kind = model.CacheGet }},
			{name: "set", group: "operation", set: func(d *draft) { d.Effect.Kind = model.CacheSet }},
			{name: "new", group: "operation", set: func(d *draft) { d.Effect.Kind = model.NoEffect }},
		},
		args: []arg{{key: "key", set: func(d *draft, v value) { d.Effect.Arg = v.params[0] }}, noted("ttl"), noted("max"),
			{key: "unit", kind: word, words: []string{"ms", "s"}, set: func(*draft, value) {}}}},
	{name: "cached", place: onUser},
	{name: "callback", place: onFunc, kind: model.Callback, args: []arg{fnArg(true), runArg, overArg}},
	{name: "clause", place: onFunc, oneOf: []string{"join", "limit", "open", "order", "skip", "where"},
		flags: []flag{{name: "open", is: "open", set: func(d *draft) { d.Parts = append(d.Parts, model.Part{Role: model.Anything, Arg: -1}) }}},
		args: []arg{partArg("where", model.Conditions), partArg("order", model.Ordering), partArg("limit", model.Bound),
			partArg("skip", model.Skip), partArg("join", model.Joined)}},
	{name: "client", place: onFunc, kind: model.Client, oneOf: []string{"what"}, flags: whatFlags("database", "http", "queue"), args: []arg{noted("timeout")}},
	{name: "cold", place: onUser},
	{name: "compile", place: onFunc, kind: model.Compile, oneOf: []string{"what"},
		flags: whatFlags("location", "query", "regexp", "replacer", "schema", "template"),
		args:  []arg{{key: "input", set: func(d *draft, v value) { d.Effect.Arg = v.params[0] }}}},
	{name: "decompress", place: onFunc, later: true},
	{name: "decorator", place: onFunc, oneOf: []string{"what"}, flags: slices.Concat(decoratorFlags(), methodFlags()), args: decoratorArgs()},
	{name: "dispatch", place: onFunc, later: true},
	{name: "entry", place: onFunc | onType | onField | onUser,
		args: []arg{roleArg(false), frameworkArg, {key: "method", kind: word, set: func(d *draft, v value) { d.Effect.Method = v.word }},
			{key: "route", kind: word, set: func(d *draft, v value) { d.Effect.Path = v.word }}}},
	{name: "exit", place: onFunc, kind: model.Terminal},
	{name: "file", place: onFunc, later: true},
	{name: "group", place: onFunc, kind: model.Group, args: []arg{pathArg, handlerArg(false)}},
	{name: "handle", place: onFunc, kind: model.Register, args: []arg{roleArg(true), handlerArg(true), frameworkArg, pathArg}},
	{name: "harmless", place: onFunc, kind: model.NoEffect},
	{name: "ignore", place: onUser, tail: true},
	{name: "ignore-file", place: onUser, tail: true},
	{name: "input", place: onFunc, later: true},
	{name: "library", place: onPkg, args: []arg{{key: "", kind: word, must: true, set: func(d *draft, v value) { d.library = v.word }}}},
	{name: "limiter", place: onFunc | onType | onUser},
	{name: "loader", place: onFunc, kind: model.Loader, args: []arg{handlerArg(false)}},
	{name: "lock", place: onFunc, kind: model.Lock},
	{name: "log", place: onFunc, later: true},
	{name: "methods", place: onType | onPkg, oneOf: []string{"kind"},
		flags: []flag{
			{name: "batch", group: "kind", set: func(d *draft) { d.Effect.Kind = model.Batch }},
			{name: "remote", group: "kind", set: func(d *draft) { d.Effect.Kind = model.Remote }},
			{name: "harmless", group: "kind"},
		},
		args: []arg{{key: "types", kind: word, set: func(d *draft, v value) { d.types = v.word }}}},
	{name: "mount", place: onFunc, kind: model.Route, args: []arg{pathArg, handlerArg(true), frameworkArg}},
	{name: "once", place: onFunc, kind: model.Once, args: []arg{fnArg(true)}},
	{name: "prefix", place: onFunc, later: true},
	{name: "query", place: onFunc, kind: model.Query, oneOf: []string{"operation", "auto", "run"},
		flags: slices.Concat([]flag{
			{name: "batched", set: func(d *draft) { d.Effect.Batched = true }},
			{name: "lazy", set: func(d *draft) { d.Lazy = true }},
			{name: "run", set: func(d *draft) { d.Runs = true }},
		}, queryFlags),
		args: []arg{
			{key: "sql", set: func(d *draft, v value) { d.SQL = v.params[0] }},
			{key: "model", set: func(d *draft, v value) { d.Model = v.params[0] }},
			{key: "into", set: func(d *draft, v value) { d.Into = v.params[0] }},
			{key: "rows", set: func(d *draft, v value) { d.run, d.fns = model.RunsRows, v.params }},
		}},
	{name: "remote", place: onFunc, kind: model.Remote, flags: []flag{{name: "lazy", set: func(d *draft) { d.Lazy = true }}}},
	{name: "request", place: onType},
	{name: "resolve", place: onFunc, later: true},
	{name: "resolver", place: onFunc | onUser, flags: []flag{{name: "root", set: func(d *draft) { d.Decorates = "root" }}},
		args: []arg{handlerArg(false)}},
	{name: "resolvers", place: onFunc, later: true},
	{name: "result", place: onType, kind: model.Query, oneOf: []string{"operation", "auto", "remote"},
		flags: append([]flag{
			{name: "query", group: "kind", set: func(d *draft) { d.result = true }},
			{name: "remote", group: "kind", set: func(d *draft) { d.result, d.Effect.Kind = true, model.Remote }},
		}, queryFlags...)},
	{name: "route", place: onFunc, kind: model.Route, flags: methodFlags(),
		args: []arg{pathArg, handlerArg(true), frameworkArg, {key: "method", set: func(d *draft, v value) { d.Method = v.params[0] }}}},
	{name: "rows", place: onFunc, kind: model.RowsNext},
	{name: "serve", place: onFunc, kind: model.Serve},
	{name: "sleep", place: onFunc, kind: model.Sleep},
	{name: "transaction", place: onFunc, kind: model.Transaction, args: []arg{fnArg(false)}},
	{name: "upload", place: onFunc, later: true},
	{name: "use", place: onFunc, kind: model.Use, args: []arg{pathArg, handlerArg(true), frameworkArg}},
	{name: "validator", place: onFunc | onType, later: true},
	{name: "wrap", place: onFunc, later: true},
}

var queryFlags = []flag{
	{name: "read", group: "operation", set: func(d *draft) { d.Effect.Op = model.Read }},
	{name: "write", group: "operation", set: func(d *draft) { d.Effect.Op = model.Write }},
	{name: "auto", set: func(d *draft) {
		d.Auto = true
		if d.Effect.Op == model.NoOp {
			d.Effect.Op = model.Read
		}
	}},
	{name: "one", group: "cardinality", set: func(d *draft) { d.Effect.Cardinality = model.One }},
	{name: "many", group: "cardinality", set: func(d *draft) { d.Effect.Cardinality = model.Many }},
	{name: "count", group: "cardinality", set: func(d *draft) { d.Effect.Cardinality = model.Count }},
}

// whatFlags are words of which one says what a call makes or does.
func whatFlags(words ...string) []flag {
	var flags []flag
	for _, w := range words {
		flags = append(flags, flag{name: w, group: "what", set: func(d *draft) { d.Effect.What = w }})
	}
	return flags
}

// decorators is what a decorator says of what it stands on: who enters it, what is put into it, what its class is for.
var decorators = []string{"cache", "field", "gateway", "group", "handler", "inject", "input", "job", "limiter", "message", "module",
	"mutation", "processor", "provider", "query", "reference", "request", "resolver", "singleton", "subscription", "use"}

// inputs are the parts of a request that "decorator input" names.
var inputs = []string{"args", "body", "context", "headers", "info", "params", "parent", "query", "request"}

func decoratorFlags() []flag {
	var flags []flag
	for _, w := range merged(decorators, inputs) {
		flags = append(flags, flag{name: w, set: func(d *draft) {
			if d.Decorates == "" {
				d.Decorates = w
			} else if d.Effect.Path == "" {
				d.Effect.Path = w
			}
		}, is: "what"})
	}
	return flags
}

func merged(a, b []string) []string {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return slices.Compact(out)
}

// noted is a key whose value a rule or a front end looks up in Directive.Params.
func noted(key string) arg {
	return arg{key: key, set: func(d *draft, v value) {
		if d.Params == nil {
			d.Params = map[string]int32{}
		}
		d.Params[key] = v.params[0]
	}}
}

func partArg(key string, role model.PartRole) arg {
	return arg{key: key, set: func(d *draft, v value) {
		d.Parts = append(d.Parts, model.Part{Role: role, Arg: v.params[0], Field: d.Fields[key]})
	}}
}

func decoratorArgs() []arg {
	args := []arg{pathArg, handlerArg(false), roleArg(false)}
	for _, key := range []string{"controllers", "exports", "imports", "message", "model", "name", "pattern", "providers", "repository", "token", "type"} {
		args = append(args, noted(key))
	}
	return append(args, arg{key: "method", kind: word, set: func(d *draft, v value) { d.Effect.Method = v.word }})
}

func methodFlags() []flag {
	var flags []flag
	for _, m := range []string{"ANY", "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"} {
		method := m
		if m == "ANY" {
			method = ""
		}
		flags = append(flags, flag{name: m, group: "method", set: func(d *draft) { d.Effect.Method = method }})
	}
	return flags
}

var (
	pathArg      = arg{key: "path", set: func(d *draft, v value) { d.Path = v.params[0] }}
	overArg      = arg{key: "over", set: func(d *draft, v value) { d.over = v.params[0] }}
	frameworkArg = arg{key: "framework", kind: word, set: func(d *draft, v value) { d.Effect.Framework = v.word }}
	runArg       = arg{key: "run", kind: word, must: true, words: sortedKeys(runs), set: func(d *draft, v value) { d.run = runs[v.word] }}
)

func handlerArg(must bool) arg {
	return arg{key: "handler", kind: parameters, must: must, set: func(d *draft, v value) { d.Effect.Handlers = v.params }}
}

func fnArg(must bool) arg {
	return arg{key: "fn", kind: parameters, must: must, set: func(d *draft, v value) { d.fns = v.params }}
}

func roleArg(must bool) arg {
	return arg{key: "role", kind: word, must: must, words: sortedKeys(roles), set: func(d *draft, v value) { d.role = roles[v.word] }}
}

var runs = map[string]model.Run{
	"once": model.RunsOnce, "each": model.RunsEach, "retry": model.RunsRetry, "spawn": model.RunsSpawned,
	"store": model.RunsStored, "process": model.RunsPerProcess, "rows": model.RunsRows,
}

var roles = map[string]model.Role{
	"request": model.Request, "job": model.Job, "message": model.Message, "command": model.Command,
	"startup": model.StartUp, "migration": model.Migration, "test": model.Test,
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func findVerb(name string) *verb {
	i := sort.Search(len(vocabulary), func(i int) bool { return vocabulary[i].name >= name })
	if i < len(vocabulary) && vocabulary[i].name == name {
		return &vocabulary[i]
	}
	return nil
}

// grammar spells out how a verb is written, for error messages.
func (v *verb) grammar() string {
	var b strings.Builder
	b.WriteString(v.name)
	for _, f := range v.flags {
		fmt.Fprintf(&b, " [%s]", f.name)
	}
	for _, a := range v.args {
		text := a.key + "=" + map[argKind]string{parameter: "PARAMETER", parameters: "PARAMETER,…", word: "WORD", number: "NUMBER"}[a.kind]
		if len(a.words) > 0 {
			text = a.key + "=" + strings.Join(a.words, "|")
		}
		text = strings.TrimPrefix(text, "=")
		if !a.must {
			text = "[" + text + "]"
		}
		b.WriteString(" " + text)
	}
	if v.tail {
		b.WriteString(" RULE,… -- REASON")
	}
	return b.String()
}
