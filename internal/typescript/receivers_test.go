package typescript

import (
	"fmt"
	"strings"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// A receiver is known by its type, by that type's aliases and by what it extends.
func TestReceivers(t *testing.T) {
	s := openWorld(t, `
-- tsconfig.json --
{}
-- a.ts --
import { Pool, PoolClient } from 'pg';
type Db = Pool | PoolClient;
class Mine extends Pool { own() { return this.query('a'); } }
function f<T extends Mine>(p: Pool, c: PoolClient, d: Db, m: Mine, t: T, o?: Pool, n: any) {
  p.query('1'); c.query('2'); d.query('3'); m.query('4'); t.query('5'); o?.query('6'); n.query('7');
}
`)
	snap, err := s.look(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	prog, err := snap.program(t.Context(), snap.layout.projects[0])
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	err = prog.withChecker(t.Context(), func(c *tsgo.Checker) error {
		r := newResolver(prog, c)
		eachCall(prog.source(testRoot+"/a.ts"), func(n *tsgo.Node) {
			got = append(got, fmt.Sprint(names(r.receivers(calleeOf(n)))))
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"a.ts#Mine|pg#Pool",
		"pg#Pool", "pg#ClientBase|pg#PoolClient", "a.ts#Db|pg#ClientBase|pg#Pool|pg#PoolClient", "a.ts#Mine|pg#Pool", "a.ts#Mine|pg#Pool", "pg#Pool", "-",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
