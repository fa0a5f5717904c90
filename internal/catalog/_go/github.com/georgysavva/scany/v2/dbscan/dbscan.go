// Package dbscan says what github.com/georgysavva/scany/v2/dbscan does.
//
//perfls:library scany
package dbscan

type RowScanner struct{}

func (*RowScanner) Scan(any) error

type Rows interface {
	Close() error
	Err() error
	//perfls:rows
	Next() bool
	Columns() ([]string, error)
	Scan(...any) error
	NextResultSet() bool
}

var (
	ErrNotFound error
)

type (
	API            struct{}
	APIOption      func(*API)
	NameMapperFunc func(string) string
)
