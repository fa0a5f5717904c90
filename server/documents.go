package server

import (
	"maps"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/perfls/perfls/internal/model"
	"github.com/perfls/perfls/internal/text"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// document is one version of an open buffer. It is immutable: a change makes a new one.
type document struct {
	uri      uri.URI // as the client spells it, which is how it wants to read it
	language string
	version  int32
	text     string
	path     string // absolute, where the engine sees it; "" if nothing analyses it
	folder   *folder
	index    func() *text.Lines
}

func newDocument(u uri.URI, language string, version int32, content string) *document {
	return &document{uri: u, language: language, version: version, text: content,
		index: sync.OnceValue(func() *text.Lines { return text.NewLines(content) })}
}

// next is the document after a change of its text.
func (d *document) next(version int32, content string) *document {
	n := newDocument(d.uri, d.language, version, content)
	n.path, n.folder = d.path, d.folder
	return n
}

// placed is the document as seen by an engine.
func (d *document) placed(f *folder, path string) *document {
	n := *d
	n.folder, n.path = f, path
	return &n
}

// extensions are those under which an engine reads a buffer that is no file, by the client's name for its language.
var extensions = map[string]string{
	"go": ".go", "typescript": ".ts", "typescriptreact": ".tsx", "javascript": ".js", "javascriptreact": ".jsx",
}

// analysed says whether there is a front end for a document, and by which extension it knows that it is its own. What is a file goes by
// its name, whatever the client calls its language.
func analysed(language string, u uri.URI) (extension string, ok bool) {
	name := u.Path()
	if p, ok := filePath(u); ok {
		name, language = filepath.ToSlash(p), ""
	}
	known := model.LanguageOf(name) != 0
	if language == "" {
		return path.Ext(name), known
	}
	extension, ok = extensions[language]
	if ok && known && model.LanguageOf(name) == model.LanguageOf(extension) {
		extension = path.Ext(name) // says more: .mts, .cjs
	}
	return extension, ok
}

// edit applies content changes in order, each to the result of the one before.
func (d *document) edit(version int32, changes []protocol.TextDocumentContentChangeEvent, enc text.Encoding) *document {
	content, lines := d.text, d.index
	for _, change := range changes {
		switch c := change.(type) {
		case *protocol.TextDocumentContentChangeWholeDocument:
			content = c.Text
		case *protocol.TextDocumentContentChangePartial:
			from, to := offsets(lines(), c.Range, enc)
			content = content[:from] + c.Text + content[to:]
		default:
			continue
		}
		now := content
		lines = sync.OnceValue(func() *text.Lines { return text.NewLines(now) })
	}
	return d.next(version, strings.Clone(content))
}

// offsets turns a range into byte offsets, 0-based and half-open. A range that ends before it starts is read the other way round.
func offsets(l *text.Lines, r protocol.Range, enc text.Encoding) (int, int) {
	from, to := offset(l, r.Start, enc), offset(l, r.End, enc)
	return min(from, to), max(from, to)
}

func offset(l *text.Lines, p protocol.Position, enc text.Encoding) int {
	const far = 1 << 30 // a position may be any uint32, an int has 32 bits somewhere
	return l.Offset(text.Position{Line: int(min(p.Line, far)), Column: int(min(p.Character, far))}, enc)
}

func rangeOf(l *text.Lines, start, end int, enc text.Encoding) protocol.Range {
	return protocol.Range{Start: positionOf(l, start, enc), End: positionOf(l, end, enc)}
}

func positionOf(l *text.Lines, offset int, enc text.Encoding) protocol.Position {
	p := l.Position(offset, enc)
	return protocol.Position{Line: uint32(p.Line), Character: uint32(p.Column)}
}

// documents is an immutable set of open buffers.
type documents struct {
	byURI  map[uri.URI]*document // by canonical URI
	byPath map[string]*document  // those that an engine sees
}

func (d documents) get(u uri.URI) *document { return d.byURI[canonical(u)] }

// with returns the set after a document was opened or changed.
func (d documents) with(doc *document) documents {
	n := d.without(doc.uri)
	n.byURI[canonical(doc.uri)] = doc
	if doc.path != "" {
		n.byPath[doc.path] = doc
	}
	return n
}

func (d documents) without(u uri.URI) documents {
	n := documents{maps.Clone(d.byURI), maps.Clone(d.byPath)}
	if n.byURI == nil {
		n.byURI, n.byPath = map[uri.URI]*document{}, map[string]*document{}
	}
	if old := n.get(u); old != nil {
		delete(n.byURI, canonical(u))
		if n.byPath[old.path] == old {
			delete(n.byPath, old.path)
		}
	}
	return n
}
