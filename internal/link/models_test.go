package link

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

// TestModels asserts which names of queries stand for which model of a library.
func TestModels(t *testing.T) {
	file := func(id string, tables ...model.Table) *model.Package {
		return &model.Package{ID: id, Language: model.TypeScript, Files: []model.File{{Path: strings.TrimPrefix(id, "ts:")}}, Tables: tables}
	}
	p := Link([]*model.Package{
		file("ts:a.ts",
			model.Table{Name: "order", Type: "typeorm:Order", Source: "typeorm"},
			model.Table{Name: "users", Type: "mongoose:User", Source: "mongoose", Columns: []model.Column{{Name: "a_b", Field: "a_b"}}},
			model.Table{Name: "twice", Type: "typeorm:Twice", Source: "typeorm"}),
		file("ts:b.ts", model.Table{Name: "second", Type: "typeorm:Twice", Source: "typeorm"}),
	})
	for name, want := range map[string]string{
		"typeorm:Order": "order", "mongoose:User": "users", "mongoose:UserModel": "users", "mongoose:userDocument": "users",
		"typeorm:OrderModel": "", "mongoose:Order": "order", "sequelize:Nothing": "", "typeorm:Nothing": "",
	} {
		got := ""
		if r := p.Relation(name); r != nil {
			got = r.Name
		}
		if got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if r := p.Relation("typeorm:Twice"); r == nil || r.Uncertain() == "" {
		t.Error("which of two models of one name is meant nobody knows")
	}
	if r := p.Relation("typeorm:Order"); r.Uncertain() != "" {
		t.Errorf("a class spells it out: %s", r.Uncertain())
	}
	if _, _, ok := p.Relation("mongoose:User").Column("ab", true); ok {
		t.Error("documents have the names that code gives them")
	}
}

// TestCodedSteps asserts which columns a statement of a migration makes indexes on.
func TestCodedSteps(t *testing.T) {
	for sql, want := range map[string]string{
		`CREATE UNIQUE INDEX CONCURRENTLY "x" ON "public"."orders" USING btree ("customer_id", lower("email"))`:                    "customerid email lower",
		`ALTER TABLE orders ADD CONSTRAINT u UNIQUE (number), ADD FOREIGN KEY (depot_id) REFERENCES depots (id)`:                   "number",
		`CREATE TABLE orders (id integer PRIMARY KEY NOT NULL, code text UNIQUE, name text, depot integer REFERENCES depots (id))`: "code id",
		"ALTER TABLE `orders` ADD INDEX `i` (`shopId`), ADD COLUMN `x` int":                                                        "shopid",
		`CREATE TABLE lines (a int, b int, PRIMARY KEY (a, b))`:                                                                    "a b primary",
		`UPDATE orders SET key = 1`:   "",
		`DROP INDEX orders_number`:    "",
		`ALTER TABLE orders ADD note`: "",
	} {
		s := codedSteps{indexed: map[string]bool{}}
		s.statement(sql)
		if got := strings.Join(slices.Sorted(maps.Keys(s.indexed)), " "); got != want {
			t.Errorf("%s: %q, want %q", sql, got, want)
		}
	}
}
