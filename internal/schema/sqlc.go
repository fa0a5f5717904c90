package schema

import (
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// sqlcConfig is what counts of sqlc's configuration, of both versions.
type sqlcConfig struct {
	Packages []sqlcEntry `yaml:"packages"`
	SQL      []sqlcEntry `yaml:"sql"`
}

type sqlcEntry struct {
	Engine string    `yaml:"engine"`
	Schema yaml.Node `yaml:"schema"`
}

// sqlc takes what sqlc's configurations say: the dialect of a folder's migrations, or the files that make up a schema, in order.
func (d *discovery) sqlc(sets []Set) []Set {
	for _, dir := range d.paths {
		name := d.folders[dir].sqlc
		if name == "" {
			continue
		}
		var config sqlcConfig
		if yaml.Unmarshal(d.small(filepath.Join(dir, name)), &config) != nil {
			continue
		}
		for _, entry := range append(config.Packages, config.SQL...) {
			sets = d.sqlcEntry(sets, dir, entry)
		}
	}
	return sets
}

func (d *discovery) sqlcEntry(sets []Set, dir string, entry sqlcEntry) []Set {
	dialect := dialectNamed(entry.Engine)
	if entry.Engine == "" {
		dialect = PostgreSQL
	}
	own := Set{Dir: dir, Tool: "sqlc", Dialect: dialect}
	for _, name := range scalars(entry.Schema) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if strings.Contains(name, "*") { // schema/*.sql: the folder's files
			path = filepath.Dir(path)
		}
		for i := range sets {
			if sets[i].Dir == path && sets[i].Tool != PrismaTool {
				sets[i].Dialect = dialect
			}
		}
		if parent := d.folders[filepath.Dir(path)]; strings.HasSuffix(name, ".sql") && parent != nil && slices.Contains(parent.sql, filepath.Base(path)) {
			own.Files = append(own.Files, path)
		}
	}
	if len(own.Files) == 0 {
		return sets
	}
	own.Dir = filepath.Dir(own.Files[0])
	own.Governs = d.governs(own.Dir)
	own.Ordered = len(own.Files) > 1
	for i := range sets {
		sets[i].Files = slices.DeleteFunc(sets[i].Files, func(f string) bool { return slices.Contains(own.Files, f) })
	}
	sets = slices.DeleteFunc(sets, func(s Set) bool { return len(s.Files) == 0 })
	return append(sets, own)
}

// scalars lists the strings of a node that is one or a list of them.
func scalars(n yaml.Node) []string {
	switch n.Kind {
	case yaml.ScalarNode:
		return []string{n.Value}
	case yaml.SequenceNode:
		var out []string
		for _, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				out = append(out, c.Value)
			}
		}
		return out
	}
	return nil
}
