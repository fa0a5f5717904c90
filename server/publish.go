package server

import (
	"context"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// publication is what a client that does not pull shows for one file.
type publication struct {
	id      string // of the findings, as in pull
	open    bool
	version int32
	folder  string // root
	uri     uri.URI
}

// publish sends the findings of open documents, and after a scan of all files, where they differ from what the client shows. An open
// document whose version is new is sent in any case: it says that this version has been looked at.
func (s *session) publish(ctx context.Context, v view, x *findings) {
	type item struct {
		publication
		raw []byte
	}
	var items []item
	r := newRenderer(s.client, v.docs, x.snap)
	for path, d := range v.docs.byPath {
		if d.folder == v.f {
			rep := r.report(path, x)
			items = append(items, item{publication{rep.id, true, d.version, v.f.root, d.uri}, rep.items})
		}
	}
	everything := s.publishesClosed()
	if everything {
		for _, path := range x.paths {
			if v.docs.byPath[path] == nil && s.owns(v.f, v.docs, path) {
				rep := r.report(path, x)
				items = append(items, item{publication{id: rep.id, folder: v.f.root, uri: uri.File(path)}, rep.items})
			}
		}
	}

	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil { // an edit came; these findings are not those of the buffer any more
		return
	}
	current := map[uri.URI]bool{}
	for _, it := range items {
		key := canonical(it.uri)
		current[key] = true
		if s.published[key] != it.publication {
			s.published[key] = it.publication
			s.sendDiagnostics(it.publication, it.raw)
		}
	}
	for key, p := range s.published {
		if !current[key] && p.folder == v.f.root && !p.open {
			delete(s.published, key)
			s.sendDiagnostics(p, emptyList)
		}
	}
}

var emptyList = []byte("[]")

func (s *session) publishesClosed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.scanned || s.tuning.Scope == "workspace"
}

// sendDiagnostics queues a notification; of several about one file the client may get only the last.
func (s *session) sendDiagnostics(p publication, items []byte) {
	params := struct {
		URI         uri.URI         `json:"uri"`
		Version     *int32          `json:"version,omitzero"`
		Diagnostics protocol.LSPAny `json:"diagnostics"`
	}{URI: p.uri, Diagnostics: items}
	if p.open {
		params.Version = &p.version
	}
	s.conn.tell("diagnostics "+string(canonical(p.uri)), protocol.MethodTextDocumentPublishDiagnostics, &params)
}

// closed forgets what was told about a document. Its findings go with it, unless those of closed files are shown. s.mu is held.
func (s *session) closed(d *document) {
	key := canonical(d.uri)
	delete(s.held, key)
	if p, ok := s.published[key]; ok {
		delete(s.published, key)
		s.sendDiagnostics(publication{uri: p.uri}, emptyList)
	}
}

// withdraw takes back what was published for a folder that is gone. s.mu is held.
func (s *session) withdraw(f *folder) {
	for key, p := range s.published {
		if p.folder == f.root {
			delete(s.published, key)
			s.sendDiagnostics(publication{uri: p.uri}, emptyList)
		}
	}
}
