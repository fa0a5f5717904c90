package typescript

import "github.com/perfls/perfls/internal/model"

// entries says what outside of the program calls the functions of the file.
func (lw *lowering) entries(p *model.Package) {
	for _, u := range lw.units {
		if u.node.Kind == 0 {
			continue
		}
		if u.id.name == "module "+lw.file.rel {
			u.fn.Entry = &model.Entry{Role: lw.role(model.StartUp)}
		}
	}
}

// role is what runs a file's own statements.
func (lw *lowering) role(otherwise model.Role) model.Role {
	if isTestFile(lw.file.rel) {
		return model.Test
	}
	return otherwise
}
