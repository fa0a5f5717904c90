package typescript

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	tsgo "github.com/microsoft/typescript-go/shim"
)

func TestReadPrisma(t *testing.T) {
	s := readPrisma("// model No { }\n" + `
generator client { provider = "prisma-client-js" output = "a//b" }
generator other { provider = "prisma-erd" output = "c" }
generator late {
  provider = "prisma-client" // the new one
  output   = "../out"
}
model   A{
  id Int @id
  Name String? /// doc
  bs B[] @relation("x { y")
  geo Unsupported("point")?
  at DateTime@default(now())
  @@index([id])
  id String
}
type T { x Float }
view V {
  n BigInt
}
enum E { }
enum F {
  ONE @map("1")
  TWO
model Unclosed {
  id Bytes
`)
	var got []string
	for _, m := range s.models {
		line := m.name
		if m.composite {
			line += " composite"
		}
		for _, f := range m.fields {
			line += fmt.Sprintf(" %s:%s", f.name, f.typeText(map[string]bool{"B": true}))
		}
		got = append(got, line)
	}
	want := "A id:number Name:string | null bs:B[] at:Date\nT composite x:number\nV n:bigint\nUnclosed id:Uint8Array"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if fmt.Sprint(s.enums) != "[{E []} {F [ONE TWO]}]" || fmt.Sprint(s.outputs) != "[../out]" {
		t.Errorf("enums %v outputs %q", s.enums, s.outputs)
	}
}

// Whatever a schema holds, what is made of it parses.
func FuzzReadPrisma(f *testing.F) {
	f.Add("model User {\n  id Int @id\n  posts Post[]\n}\nmodel Post {\n id Int\n author User?\n}\nenum Role { A\n B }\ngenerator c { provider = \"prisma-client-js\" }")
	f.Add("type A { x String[] @default([\"{\"]) \n} view B {")
	f.Add("model \"x\" {\n}\nmodel A.B {\n\\\n}")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		s := readPrisma(text)
		out := s.clientTypes()
		src := tsgo.ParseSourceFile(tsgo.SourceFileParseOptions{FileName: "/a.d.ts", Path: "/a.d.ts"}, out, tsgo.GetScriptKindFromFileName("/a.d.ts"))
		if d := src.Diagnostics(); len(d) > 0 {
			t.Fatalf("%s at %q\n%s", d[0].String(), out[max(0, d[0].Pos()-40):min(len(out), d[0].End()+40)], text)
		}
	})
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
