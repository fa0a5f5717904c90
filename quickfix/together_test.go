package quickfix_test

import (
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/internal/workspace"
	"github.com/perfls/perfls/quickfix"
)

const lookUp = `
func NAME(db *sql.DB, ids []int64) (out []string, err error) {
	for _, id := range ids {
		var name string
		if err := db.QueryRow("SELECT name FROM TABLE WHERE id = $1", id).Scan(&name); err != nil {
			return nil, err
		}
		out = append(out, name)
	}
	return out, nil
}
`

func lookUps(pairs ...string) string {
	out := "package w\n\nimport \"database/sql\"\n"
	for i := 0; i < len(pairs); i += 2 {
		out += strings.NewReplacer("NAME", pairs[i], "TABLE", pairs[i+1]).Replace(lookUp)
	}
	return out
}

// TestTogether: two edits that are good by themselves may declare the same function, or each do what the other undoes.
func TestTogether(t *testing.T) {
	texts := map[string]string{"go.mod": module(""), "a.go": lookUps("one", "users"), "b.go": lookUps("two", "users"), "c.go": lookUps("three", "teams")}
	snap := open(t, texts)
	results := map[string]*quickfix.Result{}
	changes := map[string]workspace.Change{}
	for _, f := range findings(t, snap, "query-in-loop") {
		r, err := quickfix.Compute(t.Context(), snap, f, "batch-query")
		if err != nil {
			t.Fatal(err)
		}
		name := f.Place.File
		after, err := text.Apply(texts[name], r.Edits[snap.Abs(name)])
		if err != nil {
			t.Fatal(err)
		}
		results[name], changes[name] = r, workspace.Change{Path: snap.Abs(name), Text: []byte(after)}
	}
	more := changes["a.go"]
	more.Text = append(append([]byte{}, more.Text...), "\nfunc clear(db *sql.DB) { db.Exec(\"DELETE FROM users\") }\n"...)
	for _, test := range []struct {
		name    string
		results []string
		changes []workspace.Change
		reason  string
	}{
		{"good together", []string{"a.go", "c.go"}, []workspace.Change{changes["a.go"], changes["c.go"]}, ""},
		{"the same name", []string{"a.go", "b.go"}, []workspace.Change{changes["a.go"], changes["b.go"]}, "userNamesByID redeclared"},
		{"one was not made", []string{"a.go", "c.go"}, []workspace.Change{changes["c.go"]}, "the finding stays"},
		{"something else was done", []string{"a.go", "c.go"}, []workspace.Change{more, changes["c.go"]}, "something else"},
	} {
		var list []*quickfix.Result
		for _, name := range test.results {
			list = append(list, results[name])
		}
		err := quickfix.CheckTogether(t.Context(), snap, snap.Fork().Update(test.changes), list)
		if test.reason == "" && err != nil || test.reason != "" && (err == nil || !strings.Contains(err.Error(), test.reason)) {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

// TestAlikeLoops: findings of two loops with the same head in one function cannot be told apart, and an edit settles one of them.
func TestAlikeLoops(t *testing.T) {
	body := strings.NewReplacer("NAME", "both", "TABLE", "users").Replace(lookUp)
	loop := body[strings.Index(body, "\tfor"):strings.Index(body, "\treturn out")]
	body = strings.Replace(body, loop, loop+strings.Replace(loop, "users", "teams", 1), 1)
	snap := open(t, map[string]string{"go.mod": module(""), "a.go": "package w\n\nimport \"database/sql\"\n" + body})
	found := findings(t, snap, "query-in-loop")
	if len(found) != 2 || found[0].Fingerprint != found[1].Fingerprint {
		t.Fatalf("%v", found)
	}
	for _, f := range found {
		if _, err := quickfix.Compute(t.Context(), snap, f, "batch-query"); err != nil {
			t.Error(err)
		}
	}
}

// TestNotUTF8: code that an edit copies is read as UTF-8, and other bytes would not come back as they were.
func TestNotUTF8(t *testing.T) {
	snap := open(t, map[string]string{"package.json": "{}", "a.ts": `import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function names(ids: number[]) {
  const out: string[] = []; // caf` + "\xe9" + `
  for (const id of ids) {
    const user = await prisma.user.findUnique({ where: { id } });
    out.push(user?.name ?? '');
  }
  return out;
}
`})
	found := findings(t, snap, "query-in-loop")
	if len(found) != 1 {
		t.Fatalf("%v", found)
	}
	if _, err := quickfix.Compute(t.Context(), snap, found[0], "batch-query"); err == nil || !strings.Contains(err.Error(), "a.ts is not UTF-8") {
		t.Errorf("got %v", err)
	}
}
