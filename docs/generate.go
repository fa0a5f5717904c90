// Package docs holds the documentation. What of it is generated is written by:
//
//go:generate go run ../tools/rulesdoc .
package docs
