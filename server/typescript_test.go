package server

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestEndToEndScripts opens a file of each kind of TypeScript and JavaScript, sees a finding at its place, mends it, breaks it again, and
// sees the same in a buffer that is no file. The finding is about a comment: it needs the pipeline and no rule.
func TestEndToEndScripts(t *testing.T) {
	const told = "invalid-suppression"
	for language, name := range map[string]string{
		"typescript": "src/store.ts", "typescriptreact": "src/page.tsx", "javascript": "src/store.js", "javascriptreact": "src/page.jsx",
	} {
		t.Run(language, func(t *testing.T) {
			bad := "export const greeting = 'é漢😀'; // perfls:ignore query-in-loop\r\nexport const b = 1;\r\n"
			good := strings.Replace(bad, " // perfls:ignore query-in-loop", "", 1)
			root := writeTree(t, map[string]string{"package.json": `{"name": "app"}`, "tsconfig.json": `{"compilerOptions": {"allowJs": true}}`, name: good})
			u := "file://" + filepath.ToSlash(filepath.Join(root, filepath.FromSlash(name)))
			e := real(t)
			e.initialize(plainActions, root)
			open := func(u string) {
				e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": u, "languageId": language, "version": 1, "text": bad}})
			}
			open(u)
			found := byRule(e.publication(u, 1).Diagnostics, told)
			if len(found) != 1 {
				t.Fatalf("opened: %+v", found)
			}
			// é and 漢 are one unit of UTF-16, 😀 is two.
			if r := found[0].Range; r.Start.Line != 0 || r.Start.Character != 32 || r.End.Character != 62 {
				t.Errorf("range %+v", r)
			}
			e.change(u, 2, good)
			if p := e.publication(u, 2); len(p.Diagnostics) != 0 {
				t.Errorf("mended: %+v", p)
			}
			e.change(u, 3, bad)
			if p := e.publication(u, 3); len(byRule(p.Diagnostics, told)) != 1 {
				t.Errorf("broken again: %+v", p)
			}
			for _, a := range e.actions(u, found[0].Range, nil) {
				if !strings.HasPrefix(a.Title, "Ignore ") {
					t.Errorf("action %q", a.Title)
				}
			}
			open("untitled:Untitled-1")
			if p := e.publication("untitled:Untitled-1", 1); len(byRule(p.Diagnostics, told)) != 1 {
				t.Errorf("untitled: %+v", p)
			}
			e.close(u)
			if p := e.publication(u, 0); len(p.Diagnostics) != 0 { // the disk has the good text
				t.Errorf("closed: %+v", p)
			}
		})
	}
}

// TestScriptsAppear: a folder of Go gets its first TypeScript, and loses it.
func TestScriptsAppear(t *testing.T) {
	root := writeTree(t, map[string]string{"go.mod": realModule, "store.go": realStore})
	u := "file://" + filepath.ToSlash(filepath.Join(root, "web", "a.ts"))
	e := real(t)
	e.initialize(plainActions, root)
	store := "file://" + filepath.ToSlash(filepath.Join(root, "store.go"))
	e.open(store, 1, realStore)
	e.publication(store, 1)
	e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": u, "languageId": "typescript", "version": 1, "text": "//perfls:ignore x\n"}})
	if p := e.publication(u, 1); len(p.Diagnostics) != 1 {
		t.Errorf("opened: %+v", p)
	}
	e.close(u)
	if p := e.publication(u, 0); len(p.Diagnostics) != 0 {
		t.Errorf("closed: %+v", p)
	}
}

// TestSnippetAlone: a buffer that is no file, with no folder at all.
func TestSnippetAlone(t *testing.T) {
	e := real(t)
	e.initialize(plainActions)
	e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": "untitled:Untitled-1", "languageId": "javascript", "version": 1, "text": "//perfls:ignore x\nrequire('pg')\n"}})
	if p := e.publication("untitled:Untitled-1", 1); len(p.Diagnostics) != 1 {
		t.Errorf("%+v", p)
	}
}

// TestBatchFixInScripts applies the fix of an N+1 in TypeScript, in a file with Windows' line breaks.
func TestBatchFixInScripts(t *testing.T) {
	source := strings.ReplaceAll(`import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.post('/names', async (req, res) => {
  const orders: { userId: number }[] = req.body;
  const names: string[] = ['é漢😀'];
  for (const order of orders) {
    const { rows } = await pool.query('SELECT id, name FROM users WHERE id = $1', [order.userId]);
    names.push(rows[0]?.name ?? 'nobody');
  }
  res.json(names);
});

app.listen(3000);
`, "\n", "\r\n")
	root := writeTree(t, map[string]string{"package.json": `{"name": "app", "dependencies": {"express": "4", "pg": "8"}}`, "src/app.ts": source})
	u := "file://" + filepath.ToSlash(filepath.Join(root, "src", "app.ts"))
	e := real(t)
	e.initialize(lazyActions, root)
	e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": u, "languageId": "typescript", "version": 1, "text": source}})
	found := byRule(e.publication(u, 1).Diagnostics, "query-in-loop")
	if len(found) != 1 {
		t.Fatalf("%+v", found)
	}
	content := reviewed(t, e, u, found[0].Range, source)
	if !strings.Contains(content, "WHERE id = ANY($1)', [userIds]") || strings.Contains(strings.ReplaceAll(content, "\r\n", ""), "\n") {
		t.Errorf("got %q", content)
	}
	e.change(u, 2, content)
	if p := e.publication(u, 2); len(byRule(p.Diagnostics, "query-in-loop")) != 0 {
		t.Errorf("still reported in\n%s", content)
	}
}
