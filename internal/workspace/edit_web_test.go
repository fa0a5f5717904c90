package workspace_test

import (
	"maps"
	"path/filepath"
	"strings"
)

// withWeb adds a small service in TypeScript and JavaScript to a project: it is edited along with the Go.
func withWeb(project map[string]string) map[string]string {
	out := maps.Clone(project)
	for name, text := range web {
		out[filepath.Join(root, "web", filepath.FromSlash(name))] = strings.TrimPrefix(text, "\n")
	}
	return out
}

var web = map[string]string{
	"package.json":  `{"name": "web", "dependencies": {"express": "4", "pg": "8"}}`,
	"tsconfig.json": `{"compilerOptions": {"allowJs": true, "paths": {"@/*": ["./src/*"]}}}`,
	"src/db.ts": `
import { Pool } from 'pg';

const pool = new Pool();

export interface Store {
  customer(id: number): Promise<string>;
}

export class PgStore implements Store {
  async customer(id: number): Promise<string> {
    const { rows } = await pool.query('SELECT name FROM customers WHERE id = $1', [id]);
    return rows[0]?.name ?? '';
  }

  async remove(id: number): Promise<void> {
    await pool.query('DELETE FROM customers WHERE id = $1', [id]);
  }
}

export const store: Store = new PgStore();
`,
	"src/orders.ts": `
import { store, type Store } from '@/db';

export class Orders {
  constructor(private readonly store: Store) {}

  async names(ids: number[]): Promise<string[]> {
    const out: string[] = [];
    for (const id of ids) {
      out.push(await this.store.customer(id));
    }
    return out;
  }

  //perfls:ignore query-in-loop -- an order has two addresses
  all = (ids: number[]) => Promise.all(ids.map((id) => this.store.customer(id)));
}

export const orders = new Orders(store);
`,
	"src/server.js": `
const express = require('express');
const { orders } = require('./orders');
const { PgStore } = require('./db');

const app = express();
app.use(express.json({ limit: '100kb' }));

app.get('/orders', async (req, res) => {
  //perfls:ignore query-in-loop
  res.json(await orders.names(String(req.query.ids).split(',').map(Number)));
});

app.delete('/orders', async (req, res) => {
  const db = new PgStore();
  for (const id of req.body) await db.remove(id);
  res.end();
});

app.listen(3000);
`,
}

// webScript is what people do in TypeScript and JavaScript.
var webScript = script{
	typed: []string{
		"", "  // a comment", "  const x = 1;", "  if (!ids) {", "  }", "}", "};", "  return;", "  for (const id of ids) {", "  });",
		"    await this.store.customer(7);", "import fs from 'node:fs';", "const broken = ", "export function extra() {}", "export type Extra = { a: number };",
		"  store.", "  'unfinished", "  `open ${", "//perfls:ignore query-in-loop -- small", "// perfls:ignore nonsense", "/* open",
		"  const über = 'größe 🙂';", "\x00", "  })();", "export * from './orders';", "<div>", "module.exports = 1;",
	},
	loop: `
export async function added(ids: number[]) {
  for (const id of ids) {
    await store.customer(id);
  }
}
`,
	pairs: [][2]string{
		{"customer(", "client("}, {"async ", ""}, {"await ", ""}, {"implements Store", ""}, {"'@/db'", "'./db'"}, {"'./orders'", "'./none'"},
		{"Promise.all(", "Promise.allSettled("}, {"number[]", "readonly number[]"}, {"app.get(", "app.post("}, {"'/orders'", "'/purchases'"},
		{"{ limit: '100kb' }", ""}, {"of ids)", "of ids.slice(0, 1))"}, {"pool.query(", "pool.connect("}, {"export class", "class"}, {"const ", "let "},
	},
}

// webManifests are texts that a manifest of the service may have; the first is its own.
var webManifests = map[string][]string{
	"package.json":  {web["package.json"], `{"name": "site", "type": "module"}`, `{`, ``},
	"tsconfig.json": {web["tsconfig.json"], `{"compilerOptions": {"baseUrl": "./src"}, "include": ["src"]}`, `{"extends": "./tsconfig.json"}`, `{"include": ["none"]}`, `nonsense`},
}
