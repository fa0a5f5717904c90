package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestVocabularyIsSorted(t *testing.T) {
	if !slices.IsSortedFunc(vocabulary, func(a, b verb) int { return strings.Compare(a.name, b.name) }) {
		t.Error("verbs are found by binary search")
	}
}

func TestParseDirective(t *testing.T) {
	params := []string{"s", "ctx", "query", "fn", "args..."}
	for _, test := range []struct{ text, want string }{
		{"query read one sql=query", "query read one sql=2"},
		{"query  write\tauto -- people read this", "query write many auto"},
		{"query auto", "query read many auto"},
		{"query read count model=args", "query read count model=4 variadic"},
		{"query read many rows=fn", "query read many rows=3"},
		{"callback fn=fn run=each over=args", "callback each=3 over=4 variadic"},
		{"callback fn=fn,args run=spawn", "callback spawn=3 spawn=4 variadic"},
		{"transaction fn=fn", "transaction once=3"},
		{"transaction", "transaction"},
		{"once fn=fn", "once process=3"},
		{"route GET path=query handler=args", "route GET path=2 handler=4 variadic"},
		{"route method=ctx path=query handler=fn", "route method=1 path=2 handler=3"},
		{"handle role=job handler=fn", "register role=2 handler=3"},
		{"body limit=s bytes=ctx", "body-limit arg=0 bytes=1"},
		{"body limit", "body-limit"},
		{"body read=query", "body-read arg=2"},
		{"cache get key=query", "cache-get arg=2"},
		{"harmless", "harmless"},
	} {
		d, err := ParseDirective(test.text, params)
		if err != nil {
			t.Errorf("%q: %v", test.text, err)
		} else if got := says(d); got != test.want {
			t.Errorf("%q is read as %q, want %q", test.text, got, test.want)
		}
	}
}

func TestParseDirectiveErrors(t *testing.T) {
	params := []string{"s", "ctx", "fn", "", "_"}
	for text, want := range map[string]string{
		"":                               "empty",
		" -- only a reason":              "empty",
		"qeury read":                     "unknown directive",
		"query":                          "write",
		"query read write":               "cannot be combined",
		"query read read":                "cannot be combined",
		"query read one many":            "cannot be combined",
		"query read fast":                "unknown word",
		"query read into=":               "no parameter",
		"query read into=_":              "no parameter",
		"query read sql=nothing":         "no parameter",
		"query read path=ctx":            "unknown key",
		"query read sql=ctx sql=ctx":     "twice",
		"callback fn=fn":                 "`run=` is missing",
		"callback run=once":              "`fn=` is missing",
		"callback fn=fn run=now":         "unknown word",
		"callback fn=fn run=once over=s": "over= needs run=each",
		"cache key=s":                    "write",
		"cache get set":                  "cannot be combined",
		"handle handler=fn":              "`role=` is missing",
		"handle role=boss handler=fn":    "unknown word",
		"route GET POST handler=fn":      "cannot be combined",
		"bounded":                        "missing",
		"bounded many":                   "not a positive number",
		"bounded 0":                      "not a positive number",
		"bounded 99999999999999999999":   "not a positive number",
		"budget":                         "missing",
		"ignore query-in-loop":           "REASON",
		"ignore -- because":              "REASON",
		"request":                        "unknown directive",
		"library gorm":                   "unknown directive",
	} {
		if d, err := ParseDirective(text, params); err == nil {
			t.Errorf("%q is read as %q, want an error", text, says(d))
		} else if !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %q does not say %q", text, err, want)
		}
	}
}

func TestWordsOfUserCode(t *testing.T) {
	for text, number := range map[string]int64{
		"ignore query-in-loop -- one row a day": 0, "ignore-file query-in-loop,write-in-loop -- generated": 0, "bounded 20": 20, "cold": 0,
		"budget queries=3": 3, "limiter": 0, "cached": 0, "resolver": 0,
	} {
		d, err := ParseDirective(text, nil)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if verb, _, _ := strings.Cut(text, " "); d.Verb != verb || d.Number != number || d.Effect.Kind != model.NoEffect {
			t.Errorf("%q is read as %+v", text, d)
		}
	}
	d, err := ParseDirective("entry role=job route=/nightly", nil)
	if err != nil || d.Entry == nil || *d.Entry != (model.Entry{Role: model.Job, Route: "/nightly"}) {
		t.Errorf("entry: %+v, %v", d, err)
	}
}

func TestUserWordsAreErrorsInStubs(t *testing.T) {
	_, errs := (&Catalog{}).With(textsOf(map[string]string{"example.com/a/a.go": "package a\n//perfls:bounded 3\nfunc F()\n"}))
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "a.go:2: unknown directive") {
		t.Errorf("errors: %v", errs)
	}
}

func TestParseTypeDirective(t *testing.T) {
	d, err := ParseTypeDirective("entry role=message framework=nats")
	if err != nil || d.Entry == nil || d.Entry.Role != model.Message || d.Entry.Framework != "nats" {
		t.Errorf("%+v, %v", d, err)
	}
	for _, text := range []string{"", "query read", "result read", "result query", "entry role=none"} {
		if d, err := ParseTypeDirective(text); err == nil {
			t.Errorf("%q is read as %+v", text, d)
		}
	}
}

func TestForSpellsVariadicArgumentsOut(t *testing.T) {
	d, err := ParseDirective("route GET path=path handler=handlers", []string{"r", "path", "handlers..."})
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int][]int32{2: nil, 3: {2}, 5: {2, 3, 4}} {
		if got := d.For(n).Handlers; !slices.Equal(got, want) {
			t.Errorf("with %d arguments the handlers are %v, want %v", n, got, want)
		}
	}
	d, err = ParseDirective("callback fn=first,rest run=spawn", []string{"first", "rest..."})
	if err != nil {
		t.Fatal(err)
	}
	var args []int32
	for _, cb := range d.For(3).Callbacks {
		args = append(args, cb.Arg)
	}
	if !slices.Equal(args, []int32{0, 1, 2}) {
		t.Errorf("callbacks are arguments %v", args)
	}
	if got := len(d.Effect.Callbacks); got != 2 {
		t.Errorf("For changed the directive: %d callbacks", got)
	}
}

func TestCallbackLinesAreFolded(t *testing.T) {
	c := userCatalog(t, map[string]string{"example.com/a/a.go": `package a
//perfls:callback fn=each run=each over=items
//perfls:query write one
//perfls:callback fn=done run=store
func Save(items []int, each func(int), done func())
`})
	list := c.Func("example.com/a.Save")
	if len(list) != 1 {
		t.Fatalf("%d directives, want one", len(list))
	}
	if got := says(list[0]); got != "query write one each=1 over=0 store=2" {
		t.Errorf("read as %q", got)
	}
}
