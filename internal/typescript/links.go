package typescript

import (
	"bytes"
	"encoding/json"
	"io"
	"path"
	"strings"
)

// sourceText is sourceManifest as a file.
func (m *manifest) sourceText(t *tree) *text {
	m.once.Do(func() {
		data := string(m.sourceManifest(t))
		m.source = &text{text: data, hash: hashOf(data)}
	})
	return m.source
}

// sourceManifest is the package.json of one of the workspace's own folders as typescript-go reads it: entry points that name what a
// build makes name the sources instead. So a call into another package leads to its source, whether it was built or not.
func (m *manifest) sourceManifest(t *tree) []byte {
	out := map[string]any{}
	for _, keep := range [...]string{"name", "version", "type", "dependencies", "peerDependencies"} {
		if raw, ok := m.fields[keep]; ok {
			out[keep] = raw
		}
	}
	for _, field := range [...]string{"exports", "imports"} {
		if raw, ok := m.fields[field]; ok {
			if mapped, err := m.toSources(t, raw); err == nil {
				out[field] = mapped
			}
		}
	}
	if entry := m.entry(t); entry != "" && !isScript(entry) {
		out["types"] = entry
	} else if entry != "" {
		out["main"] = entry
	} else if main := m.text("main"); main != "" {
		out["main"] = main
	}
	data, err := json.Marshal(out)
	if err != nil { // a raw field that was valid when it was read
		return []byte("{}")
	}
	return data
}

// entry is the source file that importing the package by its name means, relative to the package.
func (m *manifest) entry(t *tree) string {
	for _, field := range [...]string{"source", "types", "typings", "module", "main"} {
		if target := m.text(field); target != "" {
			if found := m.sourceOf(t, target); len(found) > 0 {
				return found[0]
			}
		}
	}
	for _, guess := range [...]string{"src/index", "index", "src/main", "lib/index", "src/" + path.Base(m.name)} {
		if found := m.existing(t, guess); found != "" {
			return "./" + found
		}
	}
	return ""
}

// toSources maps each target in an exports or imports field; what it cannot map stays. The order of conditions has a meaning, so the
// text is copied token by token.
func (m *manifest) toSources(t *tree, raw json.RawMessage) (json.RawMessage, error) {
	var out bytes.Buffer
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	type level struct {
		object bool
		n      int // values and keys so far
	}
	levels := []level{{}}
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return out.Bytes(), nil
		}
		if err != nil {
			return nil, err
		}
		at := &levels[len(levels)-1]
		if d, ok := tok.(json.Delim); ok && (d == '}' || d == ']') {
			out.WriteByte(byte(d))
			levels = levels[:len(levels)-1]
			continue
		}
		key := at.object && at.n%2 == 0
		switch {
		case at.object && !key:
			out.WriteByte(':')
		case at.n > 0:
			out.WriteByte(',')
		}
		at.n++
		switch v := tok.(type) {
		case json.Delim:
			out.WriteByte(byte(v))
			levels = append(levels, level{object: v == '{'})
		case string:
			var value any = v
			if list := m.sourceOf(t, v); !key && len(list) == 1 {
				value = list[0]
			} else if !key && len(list) > 1 {
				value = append(list, v)
			}
			data, err := json.Marshal(value)
			if err != nil {
				return nil, err
			}
			out.Write(data)
		default:
			data, err := json.Marshal(v)
			if err != nil {
				return nil, err
			}
			out.Write(data)
		}
	}
}

// sourceOf returns the sources that a target of package.json may have been built from, relative to the package. A pattern with * gives
// one candidate per extension, which typescript-go tries in turn.
func (m *manifest) sourceOf(t *tree, target string) []string {
	target = path.Clean(target)
	if target == "." || strings.HasPrefix(target, "../") || path.IsAbs(target) {
		return nil
	}
	stem := stemOf(target)
	if strings.Contains(target, "*") {
		return m.sourcePatterns(t, stem, target)
	}
	for _, s := range sourceStems(stem) {
		if found := m.existing(t, s); found != "" {
			return []string{"./" + found}
		}
	}
	return nil
}

// stemOf is a target without the extensions that a build gives.
func stemOf(target string) string {
	for _, ext := range [...]string{".d.ts", ".d.mts", ".d.cts"} {
		if s, ok := strings.CutSuffix(target, ext); ok {
			return s
		}
	}
	if isSource(target) {
		return strings.TrimSuffix(target, path.Ext(target))
	}
	return target
}

// sourceStems are the places of a built file's source, best first: dist/cjs/a may come from src/a, a, dist/cjs/a.
func sourceStems(stem string) []string {
	parts := strings.Split(stem, "/")
	var out []string
	n := 0
	for n < len(parts)-1 && outputFolder[parts[n]] {
		n++
	}
	for i := n; i >= 1; i-- {
		rest := strings.Join(parts[i:], "/")
		if strings.HasPrefix(rest, "src/") {
			out = append(out, rest)
			continue
		}
		out = append(out, "src/"+rest, rest, "lib/"+rest)
	}
	return append(out, stem)
}

// outputFolder are names of folders that builds write to.
var outputFolder = map[string]bool{"dist": true, "build": true, "out": true, "lib": true, "esm": true, "cjs": true, "es": true, "types": true,
	"output": true, "module": true, "commonjs": true, "node": true, "dist-esm": true, "dist-cjs": true, "typings": true, ".build": true, "_build": true}

// existing is the source file with a stem, as the tree has it, relative to the package.
func (m *manifest) existing(t *tree, stem string) string {
	for _, middle := range [...]string{"", "/index"} {
		for _, ext := range sourceExtensions {
			if name := stem + middle + ext; t.has(join(m.dir, name)) && !isDeclaration(name) {
				return name
			}
		}
	}
	return ""
}

// sourcePatterns maps a pattern such as ./dist/*.js: to the folder that exists.
func (m *manifest) sourcePatterns(t *tree, stem, target string) []string {
	before, _, _ := strings.Cut(stem, "*")
	folderOf := strings.TrimSuffix(before, "/")
	if strings.Contains(path.Base(target), ".") && !isSource(target) { // styles, JSON
		return nil
	}
	for _, s := range sourceStems(folderOf + "/x") {
		dir := path.Dir(s)
		f := t.folders[path.Join(m.dir, dir)]
		if f == nil {
			continue
		}
		rest := strings.TrimPrefix(stem, folderOf)
		var out []string
		for _, ext := range [...]string{".ts", ".tsx", "/index.ts", ".mts", ".js", "/index.js"} {
			out = append(out, "./"+path.Join(dir, rest)+ext)
		}
		return out
	}
	return nil
}
