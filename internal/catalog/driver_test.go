package catalog

import (
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestDriver(t *testing.T) {
	for path, want := range map[string]model.Databases{
		"modernc.org/sqlite":              model.Embedded,
		"gorm.io/driver/sqlite":           model.Embedded,
		"gorm.io/driver/postgres":         model.Served,
		"github.com/jackc/pgx/v5/stdlib":  model.Served,
		"github.com/lib/pqueue":           0, // only begins like a driver
		"github.com/jackc/pgxlisten":      0,
		"database/sql":                    0,
		"github.com/tursodatabase/libsql": 0, // a file or a server
	} {
		if got := Driver(path); got != want {
			t.Errorf("%s: %v, want %v", path, got, want)
		}
	}
}
