package typescript

import (
	"path/filepath"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"

	"github.com/perfls/perfls/internal/prisma"
)

// What is written for odd schemas is TypeScript, and says what it should.
func TestClientTypesParse(t *testing.T) {
	for _, text := range []string{
		"", "model A {\n}", "enum E {\n}", "type T {\n a String[]\n}\nmodel M {\n t T?\n t2 T[]\n}",
		"model default {\n new Int\n class Class\n}\nmodel Class {\n d default?\n}\nenum function {\n if\n else\n}",
	} {
		out := prisma.Read(text).ClientTypes()
		src := tsgo.ParseSourceFile(tsgo.SourceFileParseOptions{FileName: "/a.d.ts", Path: "/a.d.ts"}, out, tsgo.GetScriptKindFromFileName("/a.d.ts"))
		if d := src.Diagnostics(); len(d) > 0 {
			t.Errorf("%q: %s at %q", text, d[0].String(), out[max(0, d[0].Pos()-40):min(len(out), d[0].End()+40)])
		}
	}
}

// A client that was generated wins over the one that is made.
func TestGeneratedClientWins(t *testing.T) {
	fs := world(`
-- package.json --
{ "name": "a" }
-- schema.prisma --
model User {
  id Int
}
-- node_modules/@prisma/client/package.json --
{ "name": "@prisma/client", "types": "index.d.ts" }
-- node_modules/@prisma/client/index.d.ts --
export * from '.prisma/client/default';
-- node_modules/.prisma/client/default.d.ts --
export * from './index';
-- node_modules/.prisma/client/index.d.ts --
export namespace Prisma { interface UserDelegate<T = any> { findMany(): Promise<T[]>; real(): void } }
export class PrismaClient { get user(): Prisma.UserDelegate<any>; }
-- a.ts --
import { PrismaClient } from '@prisma/client';
new PrismaClient().user.real(); // => @prisma/client#Prisma.UserDelegate.real, @prisma/client#PrismaClient
`)
	checkWorld(t, openFS(t, testConfig(fs)))
	// A package that was installed and not generated has no models.
	delete(fs.Texts, filepath.Join(testRoot, "node_modules/.prisma/client/index.d.ts"))
	delete(fs.Texts, filepath.Join(testRoot, "node_modules/.prisma/client/default.d.ts"))
	fs.Texts[filepath.Join(testRoot, "a.ts")] = []byte("import { PrismaClient } from '@prisma/client';\nnew PrismaClient().user.findMany(); // => @prisma/client#Prisma.UserDelegate.findMany, @prisma/client#PrismaClient\n")
	checkWorld(t, openFS(t, testConfig(fs)))
}
