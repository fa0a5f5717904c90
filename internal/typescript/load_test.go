package typescript

import (
	"context"
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"
	"golang.org/x/tools/txtar"

	"github.com/perfls/perfls/internal/files"
)

// testStubs are the packages that the tests' world describes.
var testStubs = map[string]map[string][]byte{
	"pg": {"index.d.ts": []byte(`
export interface QueryResult<R = any> { rows: R[]; rowCount: number }
export class ClientBase { query<R = any>(text: string, values?: any[]): Promise<QueryResult<R>>; }
export class Pool { constructor(config?: any); query<R = any>(text: string, values?: any[]): Promise<QueryResult<R>>; connect(): Promise<PoolClient>; end(): Promise<void>; }
export interface PoolClient extends ClientBase { release(): void }
export class Client extends ClientBase { constructor(config?: any); }
`)},
	"express": {"index.d.ts": []byte(`
declare function e(): e.Express;
declare namespace e {
  interface Request { body: any; query: any; params: any }
  interface Response { json(body: any): this; send(body?: any): this }
  type Handler = (req: Request, res: Response, next: () => void) => any;
  interface Router { get(path: string, ...handlers: Handler[]): this; post(path: string, ...handlers: Handler[]): this; use(...handlers: any[]): this }
  interface Express extends Router { listen(port: number): any }
  function Router(): Router;
  function json(options?: any): Handler;
}
export = e;
`)},
	"@nestjs/common": {"index.d.ts": []byte(`
export function Injectable(options?: any): ClassDecorator;
export function Controller(prefix?: string): ClassDecorator;
export function Get(path?: string): MethodDecorator;
export function Inject(token?: any): ParameterDecorator & PropertyDecorator;
`)},
	"@types/node": {"index.d.ts": []byte(`
declare module 'fs' { export function readFileSync(path: string, encoding?: string): string; export namespace promises { function readFile(path: string): Promise<string>; } }
declare module 'node:fs' { export * from 'fs'; }
declare module 'fs/promises' { export function readFile(path: string): Promise<string>; }
declare var require: any;
declare var module: any;
declare var exports: any;
`)},
}

func stubs(pkg string) (map[string][]byte, bool) {
	found, ok := testStubs[pkg]
	return found, ok
}

const testRoot = "/w"

// world is a workspace in memory.
func world(archive string) files.Overlay {
	texts := map[string][]byte{}
	for _, f := range txtar.Parse([]byte(archive)).Files {
		texts[filepath.Join(testRoot, filepath.FromSlash(f.Name))] = f.Data
	}
	return files.Overlay{Base: files.None{}, Texts: texts}
}

func testConfig(fs files.FS) Config {
	return Config{FS: fs, Root: testRoot, Stubs: stubs, Workers: 2}
}

func openWorld(t testing.TB, archive string) *Session {
	t.Helper()
	return openFS(t, testConfig(world(archive)))
}

func openFS(t testing.TB, cfg Config) *Session {
	t.Helper()
	s, err := Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// resolved is what all calls of a session lead to: a line each, "file:line target".
func resolved(t testing.TB, s *Session) []string {
	t.Helper()
	snap, err := s.look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, p := range snap.layout.projects {
		prog, err := snap.program(t.Context(), p)
		if err != nil {
			t.Fatalf("%s: %v", p.id, err)
		}
		for _, name := range p.own {
			out = append(out, callsOf(t, prog, snap.byPath[name])...)
		}
	}
	return out
}

// sameButForBlanks says whether a program's text is a file's, or one in which what does not parse is blanked out.
func sameButForBlanks(got, want string) bool {
	if len(got) != len(want) {
		return false
	}
	for i := range len(got) {
		if got[i] != want[i] && got[i] != ' ' {
			return false
		}
	}
	return true
}

// callsOf resolves all calls of a file.
func callsOf(t testing.TB, prog *program, f *file) []string {
	t.Helper()
	src := prog.source(f.path)
	if src == nil {
		t.Fatalf("%s is not in %s", f.rel, prog.project.id)
	}
	if !sameButForBlanks(src.Text(), f.text.text) {
		t.Fatalf("%s: the program has another text", f.rel)
	}
	var out []string
	err := prog.withChecker(context.Background(), func(c *tsgo.Checker) error {
		r := newResolver(prog, c)
		eachCall(src, func(n *tsgo.Node) {
			line := 1 + strings.Count(src.Text()[:tsgo.GetTokenPosOfNode(n, src, false)], "\n")
			out = append(out, fmt.Sprintf("%s:%d %s", f.rel, line, names(r.call(n))))
		})
		return nil
	})
	if err != nil {
		t.Fatalf("%s: %v", f.rel, err)
	}
	return out
}

func names(list []target) string {
	var out []string
	for _, t := range list {
		out = append(out, t.String())
	}
	if len(out) == 0 {
		return "-"
	}
	slices.Sort(out)
	return strings.Join(out, "|")
}

func eachCall(src *tsgo.SourceFile, do func(*tsgo.Node)) {
	var visit func(n *tsgo.Node) bool
	visit = func(n *tsgo.Node) bool {
		switch n.Kind {
		case tsgo.KindCallExpression, tsgo.KindNewExpression, tsgo.KindTaggedTemplateExpression:
			do(n)
		case tsgo.KindDecorator:
			if e := n.Expression(); e.Kind != tsgo.KindCallExpression {
				do(n)
			}
		}
		return n.ForEachChild(visit)
	}
	src.AsNode().ForEachChild(visit)
}

var wantComment = regexp.MustCompile(`// => (.*)$`)

// checkWorld compares what the calls of each line lead to with the comments "// => target, target" at its end, in order of the source.
// A line of a file without any such comment is not looked at.
func checkWorld(t *testing.T, s *Session) {
	t.Helper()
	snap, err := s.look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, line := range resolved(t, s) {
		at, what, _ := strings.Cut(line, " ")
		got[at] = append(got[at], what)
	}
	n := 0
	for _, f := range snap.own {
		for i, line := range strings.Split(f.text.text, "\n") {
			m := wantComment.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			n++
			at := fmt.Sprintf("%s:%d", f.rel, i+1)
			if now := strings.Join(got[at], ", "); now != m[1] {
				t.Errorf("%s\n\tgot  %s\n\twant %s", at, now, m[1])
			}
		}
	}
	if n == 0 {
		t.Error("nothing is wanted")
	}
}

func TestResolve(t *testing.T) {
	list, err := filepath.Glob("testdata/resolve/*.txtar")
	if err != nil || len(list) == 0 {
		t.Fatal(err, len(list))
	}
	for _, name := range list {
		t.Run(strings.TrimSuffix(path.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			s := openWorld(t, string(txtar.Format(a)))
			checkWorld(t, s)
			problems, err := s.Problems(t.Context())
			if err != nil || len(problems) > 0 {
				t.Errorf("problems: %v %v", problems, err)
			}
		})
	}
}

// projectsOf is a session's projects: "id: file file".
func projectsOf(t *testing.T, s *Session) string {
	t.Helper()
	list, err := s.Projects(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range list {
		b.WriteString(p.ID + ":")
		for _, f := range p.Files {
			b.WriteString(" " + relative(testRoot, slashed(f)))
		}
		b.WriteString("\n")
	}
	return b.String()
}
