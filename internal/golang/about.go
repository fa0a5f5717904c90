package golang

import (
	"context"
	"path/filepath"
)

// Module is a module of the workspace, or a folder that stands for one.
type Module struct {
	Path     string // import path
	Dir      string // slash-separated, relative to the root where inside it
	Declared bool   // by a go.mod; otherwise the path is made up
	Vendored bool   // its dependencies lie in a vendor folder
}

// Modules lists the workspace's modules, outer before inner. It is for telling people what was found.
func (s *Session) Modules(ctx context.Context) ([]Module, error) {
	snap, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	var out []Module
	for _, m := range snap.layout.modules {
		out = append(out, Module{Path: m.path, Dir: filepath.ToSlash(relative(s.cfg.Root, m.dir)), Declared: m.declared, Vendored: m.vendor != ""})
	}
	return out, nil
}
