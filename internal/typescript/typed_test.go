package typescript

import (
	"testing"
)

// TestTyped: a package may be installed for a part of the workspace alone.
func TestTyped(t *testing.T) {
	s := openWorld(t, `
-- api/package.json --
{"name": "api"}
-- api/a.ts --
import { Repository } from 'typeorm';
export const a = 1;
-- api/node_modules/typeorm/package.json --
{"name": "typeorm", "types": "./index.d.ts"}
-- api/node_modules/typeorm/index.d.ts --
export declare class Repository<T> {}
-- web/package.json --
{"name": "web"}
-- web/b.ts --
import { Repository } from 'typeorm';
export const b = 1;
`)
	for name, want := range map[string]bool{"api/a.ts": true, "web/b.ts": false} {
		err := s.Check(t.Context(), native(join(s.cfg.Root, name)), func(c *Checked) error {
			if got := c.Typed("typeorm"); got != want {
				t.Errorf("%s: %v", name, got)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}
