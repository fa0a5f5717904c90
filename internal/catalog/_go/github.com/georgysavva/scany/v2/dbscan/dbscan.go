// Package dbscan describes github.com/georgysavva/scany/v2/dbscan: scanning of rows that others have read.
//
//perfls:library scany
package dbscan

type Rows interface {
	//perfls:rows
	Next() bool

	NextResultSet() bool
	Columns() ([]string, error)
	Scan(...any) error
	Err() error
	Close() error
}

type API struct{}
type APIOption func(*API)
type RowScanner struct{}

func NewAPI(...APIOption) (*API, error)
func (*API) ScanAll(any, Rows) error
func (*API) ScanOne(any, Rows) error
func (*API) ScanAllSets([]any, Rows) error
func (*API) ScanRow(any, Rows) error
func (*API) NewRowScanner(Rows) *RowScanner

func ScanAll(any, Rows) error
func ScanOne(any, Rows) error
func ScanAllSets([]any, Rows) error
func ScanRow(any, Rows) error
func NewRowScanner(Rows) *RowScanner
func (*RowScanner) Scan(any) error

func NotFound(error) bool

func WithAllowUnknownColumns(bool) APIOption
func WithColumnSeparator(string) APIOption
func WithFieldNameMapper(NameMapperFunc) APIOption
func WithScannableTypes(...any) APIOption
func WithStructTagKey(string) APIOption

type NameMapperFunc func(string) string
