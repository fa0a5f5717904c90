package diagnostics_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/diagnostics"
	"github.com/perfls/perfls/internal/catalog"
	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/link"
	"github.com/perfls/perfls/internal/typescript"
)

const nodeShop = `
-- package.json --
{ "name": "shop" }
-- src/users.ts --
import { PrismaClient } from '@prisma/client';
import { Injectable, Controller, Get, Param } from '@nestjs/common';
@Injectable()
export class UserService {
  constructor(private prisma: PrismaClient) {}
  name(id: string) { return this.prisma.user.findFirst({ where: { id } }); }
  key(id: string) { return this.prisma.user.findUnique({ where: { id } }); }
  members(team: string) { return this.prisma.member.findMany({ where: { team } }); }
  many(ids: string[]) { return this.prisma.user.findMany({ where: { id: { in: ids } } }); }
}
@Controller('users')
export class UserController {
  constructor(private users: UserService) {}
  @Get('loop') async loop(@Param('team') team: string) {
    for (const m of await this.users.members(team)) await this.users.name(m.userId); // want
  }
  @Get('all') async all() {
    const members = await this.users.members('all');
    return Promise.all(members.map((m) => this.users.name(m.userId))); // want
  }
  @Get('given') async given(@Param('ids') ids: string[]) {
    for (const id of ids) await this.users.name(id); // lower
  }
  @Get('tick') async tick(@Param('ids') ids: string[]) {
    return Promise.all(ids.map((id) => this.users.key(id)));
  }
  @Get('batch') async batch(@Param('ids') ids: string[]) {
    const users = await this.users.many(ids);
    const byId = new Map(users.map((u) => [u.id, u]));
    return ids.map((id) => byId.get(id));
  }
  @Get('few') async few() {
    for (const id of ['a', 'b']) await this.users.name(id);
  }
  @Get('pages') async pages() {
    let skip = 0;
    while (true) {
      const page = await this.users.many([String(skip)]);
      if (page.length === 0) break;
      skip += 100;
    }
  }
}
-- src/app.js --
const express = require('express');
const { Pool } = require('pg');
const pool = new Pool();
const app = express();
const seen = new Map();
async function load(id) { return pool.query('select * from t where id = $1', [id]); }
app.get('/items', async (req, res) => {
  const out = [];
  const { rows } = await pool.query('select id from things where kind = $1', [req.query.kind]);
  for (const row of rows) out.push(await load(row.id)); // want
  for (const id of req.query.ids) {
    if (!seen.has(id)) seen.set(id, await load(id));
  }
  for (let i = 0; i < out.length; i += 50) await pool.query('select 1', [out.slice(i, i + 50)]);
  res.json(out);
});
`

// What is lowered from TypeScript and JavaScript is found by the rules, at the level of a request's path, and nothing beside it.
func TestTypeScript(t *testing.T) {
	c, err := catalog.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	texts, want := map[string][]byte{}, map[string]diagnostics.Level{}
	for _, f := range txtar.Parse([]byte(nodeShop)).Files {
		texts[filepath.Join("/w", f.Name)] = f.Data
		line := 0
		for l := range strings.Lines(string(f.Data)) {
			line++
			at := fmt.Sprintf("%s:%d", f.Name, line)
			switch {
			case strings.Contains(l, "// want"):
				want[at] = diagnostics.Warning
			case strings.Contains(l, "// lower"):
				want[at] = diagnostics.Information
			}
		}
	}
	s, err := typescript.Open(t.Context(), typescript.Config{FS: files.Overlay{Base: files.None{}, Texts: texts}, Root: "/w", Stubs: c.NPMStub, Catalog: c, Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	facts, err := s.Facts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found, failures := diagnostics.Run(t.Context(), link.Link(facts.Packages), diagnostics.Rules())
	if len(failures) > 0 {
		t.Fatal(failures)
	}
	for _, f := range found {
		if f.Rule != "query-in-loop" {
			continue
		}
		text := string(texts[filepath.Join("/w", f.Place.File)])
		at := fmt.Sprintf("%s:%d", f.Place.File, strings.Count(text[:f.Place.Start], "\n")+1)
		if level, ok := want[at]; !ok || f.Level != level {
			t.Errorf("%s: %s %s", at, f.Level, f.Message)
		}
		delete(want, at)
	}
	for at := range want {
		t.Errorf("%s: nothing is reported", at)
	}
}
