package diagnostics

import "github.com/perfls/perfls/diagnostics/rule"

// LevelNames lists the names of all levels, lowest first.
func LevelNames() []string { return rule.LevelNames() }

// ParseLevel is the inverse of Level.String; ok is false for any other word.
func ParseLevel(name string) (level Level, ok bool) { return rule.ParseLevel(name) }
