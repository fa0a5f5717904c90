// Package oracle holds what schema folds against what databases make of the same statements.
//
// It is a module of its own, since drivers are no business of perfls. It needs servers:
//
//	PERFLS_POSTGRES=postgres://… PERFLS_MARIADB=user@tcp(…)/ go test -tags databases ./...
//
// and compares the migrations of any repository with
//
//	go test -tags databases -run TestRepository -v ./... -repo path/to/it
//
// Databases that it makes are dropped again.
package oracle
