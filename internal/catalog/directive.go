package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/perfls/perfls/internal/model"
)

// Prefix starts a directive in a comment.
const Prefix = "//perfls:"

// ParseDirective reads one directive of user code ("query read one sql=query"). params are the names of the declaration's parameters,
// the receiver first for methods ("" where unnamed); the name of a variadic parameter ends in "...". Words that stand for no effect
// (bounded, cold, ignore, …) give a Directive with that Verb and an Effect of kind NoEffect. Text after " -- " is for people.
func ParseDirective(text string, params []string) (*Directive, error) {
	d, err := parse(text, params, onFunc|onUser)
	if err != nil {
		return nil, err
	}
	return &d.Directive, nil
}

// ParseTypeDirective reads one directive on a type of user code ("entry role=job").
func ParseTypeDirective(text string) (*TypeDirective, error) {
	d, err := parse(text, nil, onType)
	if err != nil {
		return nil, err
	}
	t := &TypeDirective{}
	d.addTo(t)
	return t, nil
}

// addTo adds what a directive says about a type to what others said.
func (d *draft) addTo(t *TypeDirective) {
	switch {
	case d.entry:
		t.Entry = d.Entry
	case d.request:
		t.Request = true
	case d.Verb == "methods":
		t.Methods = &d.Directive
	default:
		t.Result = &d.Directive
	}
}

// parse reads one directive that stands in one of the places.
func parse(text string, params []string, at place) (*draft, error) {
	text, reason, _ := strings.Cut(text, "--")
	words := strings.Fields(text)
	if len(words) == 0 {
		return nil, errors.New("empty directive")
	}
	v := findVerb(words[0])
	if v == nil || v.place&at == 0 {
		return nil, fmt.Errorf("unknown directive %q here: known are %s", words[0], strings.Join(verbsAt(at), ", "))
	}
	d := &draft{over: -1, Directive: Directive{
		Verb: v.name, Effect: model.Effect{Kind: v.kind, Arg: -1},
		SQL: -1, Model: -1, Path: -1, Method: -1, Limit: -1, Into: -1, Variadic: -1,
	}}
	if v.later {
		return d, nil
	}
	var err error
	if v.tail {
		err = checkTail(v, words[1:], reason)
	} else {
		err = d.read(v, words[1:], params)
	}
	if err != nil {
		return nil, err
	}
	return d, d.finish(v, at)
}

func verbsAt(at place) []string {
	var names []string
	for _, v := range vocabulary {
		if v.place&at != 0 {
			names = append(names, v.name)
		}
	}
	return names
}

// checkTail checks "ignore RULE,… -- REASON".
func checkTail(v *verb, words []string, reason string) error {
	if len(words) == 0 || strings.TrimSpace(reason) == "" {
		return fmt.Errorf("write %q", v.grammar())
	}
	return nil
}

// read takes the words after the verb.
func (d *draft) read(v *verb, words, params []string) error {
	seen := map[string]bool{}
	for _, w := range words {
		key, val, isArg := strings.Cut(w, "=")
		var err error
		if isArg {
			err = d.readArg(v, key, val, params, seen)
		} else {
			err = d.readFlag(v, w, params, seen)
		}
		if err != nil {
			return err
		}
	}
	for _, a := range v.args {
		if a.must && !seen[a.key+"="] {
			return fmt.Errorf("%s is missing: write %q", strings.TrimSuffix("`"+a.key+"=`", "``"), v.grammar())
		}
	}
	if len(v.oneOf) > 0 && !slices.ContainsFunc(v.oneOf, func(g string) bool { return seen[g] || seen[g+"="] }) {
		return fmt.Errorf("write %q", v.grammar())
	}
	return nil
}

func (d *draft) readFlag(v *verb, w string, params []string, seen map[string]bool) error {
	for _, f := range v.flags {
		if f.name != w {
			continue
		}
		if seen[w] || f.group != "" && seen[f.group] {
			return fmt.Errorf("%q cannot be combined with what stands before it", w)
		}
		seen[w] = true
		if f.group != "" {
			seen[f.group] = true
		}
		seen[f.is] = true
		f.set(d)
		return nil
	}
	return d.readArg(v, "", w, params, seen) // the one unnamed value: "bounded 20"
}

func (d *draft) readArg(v *verb, key, val string, params []string, seen map[string]bool) error {
	for _, a := range v.args {
		if a.key != key {
			continue
		}
		if seen[key+"="] {
			return fmt.Errorf("%s= stands twice", key)
		}
		seen[key+"="] = true
		read, err := a.read(d, val, params)
		if err != nil {
			return err
		}
		a.set(d, read)
		return nil
	}
	if key == "" {
		return fmt.Errorf("unknown word %q: write %q", val, v.grammar())
	}
	return fmt.Errorf("unknown key %q: write %q", key+"=", v.grammar())
}

func (a *arg) read(d *draft, val string, params []string) (value, error) {
	switch a.kind {
	case parameter:
		i, err := a.indexOf(d, val, params)
		return value{params: []int32{i}}, err
	case parameters:
		var out value
		for _, name := range strings.Split(val, ",") {
			i, err := a.indexOf(d, name, params)
			if err != nil {
				return value{}, err
			}
			out.params = append(out.params, i)
		}
		return out, nil
	case number:
		n, err := strconv.ParseInt(val, 10, 64)
		if err != nil || n < 1 {
			return value{}, fmt.Errorf("%q is not a positive number", val)
		}
		return value{number: n}, nil
	}
	if val == "" || len(a.words) > 0 && !slices.Contains(a.words, val) {
		return value{}, fmt.Errorf("unknown word %q after %s=: known are %s", val, a.key, strings.Join(a.words, ", "))
	}
	return value{word: val}, nil
}

// indexOf finds a parameter by name, before a dot if there is one: what follows is a path into it. A variadic one that is named becomes
// Directive.Variadic.
func (a *arg) indexOf(d *draft, name string, params []string) (int32, error) {
	name, field, inside := strings.Cut(name, ".")
	if inside {
		if d.Fields == nil {
			d.Fields = map[string]string{}
		}
		d.Fields[a.key] = field
	}
	for i, p := range params {
		bare := strings.TrimSuffix(p, "...")
		if name == "" || name == "_" || bare != name {
			continue
		}
		if bare != p {
			d.Variadic = int32(i)
		}
		return int32(i), nil
	}
	return -1, fmt.Errorf("no parameter is named %q", name)
}

// finish draws together what several words said.
func (d *draft) finish(v *verb, at place) error {
	d.Effect.Role = d.role
	for _, fn := range d.fns {
		run := d.run
		switch d.Effect.Kind {
		case model.Once:
			run = model.RunsPerProcess
		case model.Transaction:
			run = model.RunsOnce
		}
		d.Effect.Callbacks = append(d.Effect.Callbacks, model.CallbackUse{Arg: fn, Run: run, Over: d.over})
	}
	if d.over >= 0 && d.run != model.RunsEach {
		return errors.New("over= needs run=each")
	}
	switch v.name {
	case "route", "mount", "use":
		if d.Effect.Role == 0 {
			d.Effect.Role = model.Request
		}
	case "request":
		d.request = true
	case "methods":
		if (d.types != "") != (at == onPkg) {
			return errors.New(`types=ENDING stands on a package clause, and there only: "methods remote types=Service"`)
		}
	case "result":
		if !d.result {
			return fmt.Errorf("write %q", v.grammar())
		}
	case "entry":
		d.entry = true
		role := d.role
		if role == 0 {
			role = model.Request
		}
		d.Entry = &model.Entry{Role: role, Framework: d.Effect.Framework, Method: d.Effect.Method, Route: d.Effect.Path}
		d.Effect = model.Effect{Arg: -1}
	}
	if at == onFunc && v.place == onUser {
		return fmt.Errorf("%q belongs into user code, not into a stub", v.name)
	}
	return nil
}
