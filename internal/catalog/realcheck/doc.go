// Package realcheck compares the catalogue's stubs with the packages that they describe. It is a module of its own, since it requires
// those packages, and runs in CI, not in "go test ./..." of the main module.
package realcheck
