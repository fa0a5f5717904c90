package typescript

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/model"
)

const typing = `
-- package.json --
{ "name": "typing", "dependencies": { "pg": "8" } }
-- src/users.ts --
import { Pool } from 'pg';

const pool = new Pool();

export async function first(ids: number[]) {
  const text = 'SELECT 1';
  for (const id of ids) {
    await pool.query(text, [id]);
  }
}

// The users.
@Injectable()
export class Users {
  constructor(
    private readonly pool: Pool,
    private readonly size = 10,
  ) {}

  async edited(ids: number[]) {
    const all = [];
    /*HERE*/
    for (const id of ids) {
      all.push(await this.one(id));
    }
    return all;
  }

  @Get(':id')
  async one(id: number) {
    return this.pool.query(` + "`\nSELECT name\nFROM users WHERE id = $1`" + `, [id]);
  }

  list = async (ids: number[]) => {
    await Promise.all(ids.map((id) => this.one(id)));
  };
}

export const routes = (app) => {
  app.get('/users', async (req, res) => {
    for (const id of req.query.ids) {
      await pool.query('SELECT 1', [id]);
    }
  });
};

export async function last(users: Users, ids: number[]) {
  for (const id of ids) await users.one(id);
}
`

// What is being typed in one function takes nothing from the others, and moves them as far as it is long.
func TestHalfTyped(t *testing.T) {
	whole := functionsOf(t, newEditor(t, typing).s)
	if len(whole) < 9 {
		t.Fatalf("%d functions", len(whole))
	}
	for _, typed := range []string{
		"const text = `SELECT ${", "const text = `SELECT", "`", "if (ids.length) {", "ids.forEach((id) => {", "await this.one(", "await this.one(ids[", "this.", "const x = ",
		"const y = await this.", "return [", "for (const x of", "for (const x of ids) {", "try {", "switch (x) {", "}", "})", "'unfinished", "<<<<<<< HEAD", "async (", "/* open",
		"const { a, b", "x = { a: 1,", "if (a) {\n      if (b) {\n        c(`", "() => ", "@", "class X {", "function inner() {",
	} {
		t.Run(typed, func(t *testing.T) {
			e := newEditor(t, typing)
			functionsOf(t, e.s)
			text := strings.Replace(e.text("src/users.ts"), "/*HERE*/", typed, 1)
			e.set("src/users.ts", []byte(text))
			got := functionsOf(t, e.s)
			for id, fn := range whole {
				if strings.Contains(id, "Users.edited") {
					continue
				}
				if got[id] != fn {
					t.Errorf("%s: %q, before %q", id, got[id], fn)
				}
			}
			fresh := functionsOf(t, openFS(t, testConfig(files.Overlay{Base: files.None{}, Texts: e.texts})))
			if len(fresh) != len(got) {
				t.Errorf("%d functions, fresh %d", len(got), len(fresh))
			}
		})
	}
}

// functionsOf writes down the functions of a session: what they call, and the text that they are.
func functionsOf(t *testing.T, s *Session) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, p := range packagesOf(t, s) {
		content, err := s.cfg.FS.ReadFile(native(testRoot + "/" + p.Files[0].Path))
		if err != nil {
			t.Fatal(err)
		}
		for i, fn := range p.Funcs {
			if strings.HasSuffix(string(fn.ID), moduleName) {
				continue
			}
			var calls []string
			for _, c := range fn.Calls {
				calls = append(calls, fmt.Sprint(c.Target.Symbol, c.Target.Kind == model.Static, c.Text))
			}
			slices.Sort(calls)
			start := int(p.Starts[i])
			out[string(fn.ID)] = fmt.Sprintf("%s %d loops %q", strings.Join(calls, " "), len(fn.Loops), content[start:start+int(fn.Size)])
		}
	}
	return out
}
