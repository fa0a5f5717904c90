package catalog

import (
	"io/fs"
	"path"
	"strings"
	"testing"
)

// BenchmarkStart is what every start of perfls pays: the index of the embedded names.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		if _, err := readEmbedded(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTypical adds what a service with some libraries looks up first.
func BenchmarkTypical(b *testing.B) {
	for b.Loop() {
		c, err := readEmbedded()
		if err != nil {
			b.Fatal(err)
		}
		for _, name := range []string{"(*database/sql.DB).Query", "(*github.com/jackc/pgx/v5/pgxpool.Pool).Query", "(*github.com/jmoiron/sqlx.DB).Get", "net/http.HandleFunc"} {
			c.Func(name)
		}
		c.HandlerTypes()
	}
}

// BenchmarkAll parses every stub.
func BenchmarkAll(b *testing.B) {
	size := 0
	fs.WalkDir(builtin, root, func(name string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path.Base(name), ".go") {
			text, _ := builtin.ReadFile(name)
			size += len(text)
		}
		return err
	})
	b.SetBytes(int64(size))
	for b.Loop() {
		c, err := readEmbedded()
		if err != nil {
			b.Fatal(err)
		}
		if err := c.Check(); err != nil {
			b.Fatal(err)
		}
	}
}
