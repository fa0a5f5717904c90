package schema

import (
	"path/filepath"
	"strings"
	"testing"
)

func prismaOf(t *testing.T, provider, rest string) *Schema {
	t.Helper()
	return one(t, "schema.prisma", "datasource db {\n  provider = \""+provider+"\"\n}\n"+rest)
}

const blog = `
enum Role {
  ADMIN
  READER @map("reader")
}
model User {
  id    Int     @id @default(autoincrement())
  mail  String  @unique(map: "by_mail") @db.VarChar(90)
  role  Role?   @default(READER)
  geo   Unsupported("point")?
  posts Post[]
  @@map("people")
}
model Post {
  a       Int
  b       Bytes  @map("b_b")
  user_id Int
  by      User   @relation(fields: [user_id], references: [id])
  tags    Tag[]
  text    String?

  @@id([a, b(sort: Desc)])
  @@index([b, text(length: 10, ops: raw("text_pattern_ops"))], name: "x", map: "wide")
  @@index(fields: [text], type: Hash)
}
model Tag {
  id    String @id @db.Uuid
  posts Post[]
}
type Inner {
  x Int
}
view Seen {
  id Int @unique
}`

func TestPrismaPostgreSQL(t *testing.T) {
	s := prismaOf(t, "postgresql", blog)
	expect(t, s, `
Post: a integer, b_b bytea, user_id integer, text text null,
  Post_pkey (a, b_b desc) primary
  Post_text_idx (text) hash
  wide (b_b, text(10) text_pattern_ops)
  Post_user_id_fkey [user_id] -> people [id]
Tag: id uuid,
  Tag_pkey (id) primary
_PostToTag: A , B uuid,
  _PostToTag_AB_unique (A, B) unique
  _PostToTag_B_index (B)
  _PostToTag_B_fkey [B] -> Tag [id]
people: id integer, mail varchar(90), role role null of [ADMIN READER], geo  null,
  people_pkey (id) primary
  by_mail (mail) unique`)
}

// MySQL indexes a foreign key that nothing else serves, unless relations are Prisma's alone.
func TestPrismaMySQL(t *testing.T) {
	if x := prismaOf(t, "mysql", blog).Table("Post").LedBy("user_id"); len(x) != 1 || x[0].Implicit != "foreign key" {
		t.Errorf("%v", names(x))
	}
	alone := one(t, "schema.prisma", "datasource db {\n  provider = \"mysql\"\n  relationMode = \"prisma\"\n}\n"+blog)
	if x := alone.Table("Post").LedBy("user_id"); len(x) != 0 || len(alone.Table("Post").ForeignKeys) != 0 {
		t.Errorf("%v", names(x))
	}
	served := prismaOf(t, "mysql", strings.Replace(blog, "@@id([a,", "@@index([user_id, a])\n  @@id([a,", 1))
	if x := served.Table("Post").LedBy("user_id"); len(x) != 1 || x[0].Implicit != "" {
		t.Errorf("%v", names(x))
	}
}

func TestPrismaSQLite(t *testing.T) {
	people := prismaOf(t, "sqlite", blog).Table("people")
	if x := people.LedBy("id"); len(x) != 1 || x[0].Implicit != "rowid" {
		t.Errorf("%v", names(x))
	}
}

// What is half typed takes nothing else with it, and places are those of the text.
func TestPrismaPlaces(t *testing.T) {
	text := "// a comment { with a brace\nmodel A {\n  id   Int @id // the key\n  näme String @default(\"//{\")\n  at   Int\n  @@index([\n    näme,\n    at\n  ])\n  @@index([at\n}\nmodel B {\n  id Int @id\n}\n"
	text = strings.ReplaceAll(text, "näme", "name")
	s := one(t, "db.prisma", text)
	a := s.Table("A")
	at := func(p Place) string { return text[p.Start:p.End] }
	if got := at(a.Column("name").Place); got != "name String @default(\"//{\")" {
		t.Errorf("column %q", got)
	}
	if got := at(a.LedBy("name")[0].Place); got != "@@index([\n    name,\n    at\n  ])" {
		t.Errorf("index %q", got)
	}
	if got := at(a.Place); !strings.HasPrefix(got, "model A {") || !strings.HasSuffix(got, "}") {
		t.Errorf("table %q", got)
	}
	if got := at(a.LedBy("id")[0].Place); got != "@id" {
		t.Errorf("key %q", got)
	}
	if b := s.Table("B"); b == nil || len(b.Columns) != 1 || a.Place.File != filepath.Join(root, "db.prisma") {
		t.Error(shown(s))
	}
}

// A schema in several files is one: relations go from one to another.
func TestPrismaFiles(t *testing.T) {
	r := Read(tree(map[string]string{
		"prisma/schema.prisma":      "datasource db {\n  provider = \"postgresql\"\n}\nenum Kind {\n  A\n}\nmodel User {\n  id Int @id\n  posts Post[]\n}\n",
		"prisma/models/post.prisma": "model Post {\n  id Int @id\n  kind Kind\n  uid Int\n  user User @relation(fields: [uid], references: [id], map: \"by\")\n  @@schema(\"blog\")\n}\n",
	}), root, nil)
	if len(r.Schemas) != 1 {
		t.Fatalf("%d schemas", len(r.Schemas))
	}
	expect(t, r.Schemas[0], "blog.Post: id integer, kind kind of [A], uid integer,\n  Post_pkey (id) primary\n  by [uid] -> User [id]\nUser: id integer,\n  User_pkey (id) primary")
}
