// Package link joins the facts of a whole workspace into one program: who calls whom, what each function ends up doing, and what
// reaches it.
package link

import "github.com/perfls/perfls/internal/model"

// Program is immutable.
type Program struct {
	Packages []*model.Package
}

// Link joins packages, which must be sorted by ID.
func Link(packages []*model.Package) *Program { return &Program{Packages: packages} }
