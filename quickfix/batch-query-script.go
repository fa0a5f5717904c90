package quickfix

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/quickfix/rewrite"
	script "github.com/perfls/perfls/quickfix/typescript"
)

var batchQueryScript = Fix{
	ID:       batchQuery.ID,
	Title:    batchQuery.Title,
	Safety:   "review",
	Language: model.TypeScript,
	compute:  computeBatchScript,
	declared: declaredBatchScript,
	several:  severalCalls,
}

func computeBatchScript(ctx context.Context, t *target) (*rewrite.Rewrite, error) {
	f, site, err := t.site()
	if err != nil {
		return nil, err
	}
	path := t.snap.Abs(f.File().Path)
	return inScript(ctx, t, path, func(c *typescript.Checked) (*rewrite.Rewrite, error) {
		return script.BatchQuery(ctx, c, site, script.Options{Writes: t.scriptWrites(f.File().Path), MySQL: t.usesMySQL(path)})
	})
}

// site is where the finding's query stands: in the function that has the loop, or in a callback in it.
func (t *target) site() (*link.Func, script.Site, error) {
	f := t.program.Func(t.finding.Place.Func)
	if f == nil {
		return nil, script.Site{}, Refusal{Reason: "the finding's function is not there any more"}
	}
	at := int(f.Start + t.finding.Place.Span.Start)
	site := script.Site{Offset: at}
	for c := range f.Calls {
		if int(f.Start+f.Calls[c].NameSpan.Start) != at {
			continue
		}
		e := f.Calls[c].Effect
		if e == nil || e.Kind != model.Query {
			return nil, site, Refusal{Reason: "the query is not in the loop itself but in " + f.Calls[c].Text}
		}
		site.Library, site.Model = e.Library, e.Model
	}
	return f, site, nil
}

// scriptWrites says what the calls in a range of a file may do to databases.
func (t *target) scriptWrites(file string) func(start, end, except int) []script.Write {
	return func(start, end, except int) (out []script.Write) {
		for _, f := range t.program.Funcs {
			if f.File().Path != file {
				continue
			}
			for c := range f.Calls {
				call := &f.Calls[c]
				name := int(f.Start + call.NameSpan.Start)
				if name < start || name >= end || name == except {
					continue
				}
				out = append(out, t.callWrites(f, int32(c))...)
			}
		}
		return out
	}
}

// callWrites follows one call.
func (t *target) callWrites(f *link.Func, c int32) (out []script.Write) {
	call := &f.Calls[c]
	calls, known := t.program.Closure(f, c, closureLimit)
	for _, to := range calls {
		if e := to.Effect; e != nil && e.Kind == model.Query && e.Op != model.Read {
			out = append(out, script.Write{Callee: call.Text, Model: e.Model, Known: true})
		}
	}
	if !known && !harmless(call) {
		out = append(out, script.Write{Callee: call.Text})
	}
	return out
}

// harmless recognises, by its name, a call on something of unknown type that belongs to the language, to a response or to a logger.
func harmless(call *model.Call) bool {
	name := call.Text[strings.LastIndexAny(call.Text, ".?")+1:]
	switch name {
	case "push", "pop", "shift", "unshift", "map", "filter", "find", "some", "every", "includes", "indexOf", "join", "split", "slice", "concat", "forEach", "reduce",
		"sort", "keys", "values", "entries", "get", "has", "set", "add", "toString", "toFixed", "toJSON", "toObject", "trim", "toLowerCase", "toUpperCase",
		"replace", "startsWith", "endsWith", "padStart", "padEnd", "json", "send", "status", "write", "end", "log", "info", "warn", "error", "debug", "trace", "verbose",
		"Number", "String", "Boolean", "parseInt", "parseFloat", "Date", "Set", "Map", "Error", "toISOString", "getTime", "equals", "localeCompare", "test", "match":
		return true
	}
	return false
}

// usesMySQL looks into the nearest package.json and the schemas of Prisma above the file.
func (t *target) usesMySQL(path string) bool {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		for _, name := range []string{"prisma/schema.prisma", "schema.prisma"} {
			if data, err := t.snap.FS().ReadFile(filepath.Join(dir, name)); err == nil {
				return providerIsMySQL(string(data))
			}
		}
		if data, err := t.snap.FS().ReadFile(filepath.Join(dir, "package.json")); err == nil {
			for _, driver := range []string{`"mysql"`, `"mysql2"`, `"mariadb"`, `"mssql"`, `"tedious"`} {
				if strings.Contains(string(data), driver) {
					return true
				}
			}
		}
		if dir == filepath.Dir(dir) || dir == t.snap.Abs("") {
			return false
		}
	}
}

// providerIsMySQL reads the provider of a Prisma schema's data source.
func providerIsMySQL(schema string) bool {
	_, source, ok := strings.Cut(schema, "datasource ")
	if !ok {
		return false
	}
	source, _, _ = strings.Cut(source, "}")
	return strings.Contains(source, `"mysql"`) || strings.Contains(source, `"sqlserver"`)
}

// declaredBatchScript: one read less, one read more of the same model, nothing else. Where a missing row throws, the read stays for it; where
// the same method reads one key and many, there is no difference.
func declaredBatchScript(d difference) error {
	if len(d.lost) > len(d.gained) || len(d.gained) > 1 {
		return fmt.Errorf("it is %d effects less and %d more", len(d.lost), len(d.gained))
	}
	for _, e := range append(d.lost, d.gained...) {
		if e.kind != model.Query || e.op != model.Read {
			return fmt.Errorf("it is not one read for another")
		}
		if e.model != d.gained[0].model || e.library != d.gained[0].library {
			return fmt.Errorf("it reads something else")
		}
	}
	return nil
}
