package migration

import (
	"regexp"
	"strings"

	"github.com/perfls/perfls/internal/prisma"
	"github.com/perfls/perfls/internal/text"
	"github.com/perfls/perfls/quickfix/rewrite"
)

var mongo = regexp.MustCompile(`(?m)^[ \t]*provider\s*=\s*"mongodb"`)

// inPrisma adds the attribute at the end of the model's block.
func (r Request) inPrisma(t *target) (*rewrite.Rewrite, error) {
	path := t.table.Place.File
	content := t.texts[path]
	m, err := modelIn(content, t.table.Model)
	if err != nil {
		return nil, err
	}
	var fields []string
	for _, c := range t.columns {
		if c.Field == "" || c.Place.File != path {
			break
		}
		fields = append(fields, c.Field)
	}
	if len(fields) == 0 {
		return nil, rewrite.Refuse("%s has no field for %s", m.Name, r.Columns[0])
	}
	attribute := "@@index([" + strings.Join(fields, ", ") + "])"
	edit, ok := lastMember(content, m, attribute)
	if !ok {
		return nil, rewrite.Refuse("where the block of %s ends is not understood", m.Name)
	}
	rw := &rewrite.Rewrite{Title: "Add " + attribute + " to " + m.Name, Edits: map[string][]text.Edit{path: {edit}}}
	switch dir := r.prismaMigrations(t); {
	case mongo.MatchString(content):
		rw.Notes = append(rw.Notes, "`prisma db push` makes the index.")
	case dir != "":
		rw.Notes = append(rw.Notes, "`prisma migrate dev` makes the next migration in "+r.Rel(dir)+" of it; until that has run, no database has the index.")
	default:
		rw.Notes = append(rw.Notes, "`prisma migrate dev`, or `prisma db push` where there are no migrations, makes the index in a database.")
	}
	return rw, nil
}

// prismaMigrations is the folder of the migrations of a schema.prisma; "" where there are none.
func (r Request) prismaMigrations(t *target) string {
	for _, s := range r.Declared.Schemas {
		if s.Tool == "prisma" && s.Ordered && s.Dir == t.schema.Dir && len(s.Sources) > 0 {
			return folderOf(folderOf(s.Sources[0]))
		}
	}
	return ""
}

func folderOf(path string) string { return path[:max(0, strings.LastIndexAny(path, `/\`))] }

func modelIn(content, name string) (*prisma.Model, error) {
	for _, m := range prisma.Read(content).Models {
		if m.Name == name && !m.View && !m.Composite {
			return m, nil
		}
	}
	return nil, rewrite.Refuse("the model %s is not understood", name)
}

// lastMember puts a line behind the last of a block: beside other attributes of the block, or behind an empty line.
func lastMember(content string, m *prisma.Model, attribute string) (text.Edit, bool) {
	block := content[m.Start:min(m.End, len(content))]
	closing := strings.LastIndexByte(block, '}')
	if closing < 0 || !strings.Contains(block[:closing], "\n") || strings.TrimSpace(block[strings.LastIndexByte(block[:closing], '\n')+1:closing]) != "" {
		return text.Edit{}, false
	}
	body := strings.TrimRight(block[:closing], " \t\r\n")
	line := body[strings.LastIndexByte(body, '\n')+1:]
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	breaks := "\n"
	if strings.Contains(content, "\r\n") {
		breaks = "\r\n"
	}
	between := breaks
	if !strings.HasPrefix(strings.TrimSpace(line), "@@") {
		between += breaks
	}
	at := m.Start + len(body)
	return text.Edit{Start: at, End: at, New: between + indent + attribute}, true
}
