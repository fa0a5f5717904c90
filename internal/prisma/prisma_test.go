package prisma

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRead(t *testing.T) {
	s := Read("// model No { }\n" + `
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
	for _, m := range s.Models {
		line := m.Name
		if m.Composite {
			line += " composite"
		}
		for _, f := range m.Fields {
			line += fmt.Sprintf(" %s:%s", f.Name, f.typeText(map[string]bool{"B": true}))
		}
		got = append(got, line)
	}
	want := "A id:number Name:string | null bs:B[] at:Date\nT composite x:number\nV n:bigint\nUnclosed id:Uint8Array"
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if fmt.Sprint(s.Enums) != "[{E []} {F [ONE TWO]}]" || fmt.Sprint(s.Outputs) != "[../out]" {
		t.Errorf("enums %v outputs %q", s.Enums, s.Outputs)
	}
}

// Whatever a schema holds, what is made of it keeps its form: names are identifiers, so braces balance and nothing of the text gets through.
func FuzzRead(f *testing.F) {
	f.Add("model User {\n  id Int @id\n  posts Post[]\n}\nmodel Post {\n id Int\n author User?\n}\nenum Role { A\n B }\ngenerator c { provider = \"prisma-client-js\" }")
	f.Add("type A { x String[] @default([\"{\"]) \n} view B {")
	f.Add("model \"x\" {\n}\nmodel A.B {\n\\\n}")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		s := Read(text)
		out := s.ClientTypes()
		depth := 0
		for _, c := range out {
			switch c {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth < 0 {
				t.Fatalf("braces do not balance in\n%s", out)
			}
		}
		if depth != 0 || !utf8.ValidString(out) {
			t.Fatalf("depth %d at the end of\n%s", depth, out)
		}
		for _, m := range s.Models {
			for _, f := range m.Fields {
				if !isWord(m.Name) || !isWord(f.Name) || !isWord(f.Type) {
					t.Fatalf("%q %q %q", m.Name, f.Name, f.Type)
				}
			}
		}
	})
}
