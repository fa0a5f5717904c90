package server

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/typescript"
	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"
)

func (s *session) didOpen(params []byte) error {
	p, err := decode[protocol.DidOpenTextDocumentParams](params)
	if err != nil {
		return err
	}
	t := p.TextDocument
	s.mu.Lock()
	defer s.mu.Unlock()
	// Opened twice means that the client lost track; what it says now is right.
	d := newDocument(t.URI, string(t.LanguageID), t.Version, t.Text)
	s.replace(d.placed(s.home(d.uri, d.language)))
	return nil
}

func (s *session) didChange(params []byte) error {
	p, err := decode[protocol.DidChangeTextDocumentParams](params)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs.get(p.TextDocument.URI)
	if d == nil {
		s.log.Info("change of a document that is not open", zap.String("uri", string(p.TextDocument.URI)))
		return nil
	}
	s.replace(d.edit(p.TextDocument.Version, p.ContentChanges, s.client.encoding))
	return nil
}

// replace makes d the current version of its document. s.mu is held.
func (s *session) replace(d *document) {
	s.docs = s.docs.with(d)
	if d.folder == nil {
		return
	}
	// The engine gets its own copy: nothing else keeps the document's text from being dropped at the next version.
	s.change(d, workspace.Change{Path: d.path, Text: []byte(d.text)})
}

// change tells every folder that sees d. s.mu is held.
func (s *session) change(d *document, c workspace.Change) {
	for _, f := range s.folders() {
		if s.sees(f, d) {
			f.update([]workspace.Change{c})
			s.settle(f)
		}
	}
}

func (s *session) didClose(params []byte) error {
	p, err := decode[protocol.DidCloseTextDocumentParams](params)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs.get(p.TextDocument.URI)
	if d == nil {
		return nil
	}
	s.docs = s.docs.without(d.uri)
	if d.folder == nil {
		return nil
	}
	s.closed(d)
	s.change(d, workspace.Change{Path: d.path})
	if d.folder.implicit && !slices.ContainsFunc(s.documentList(), func(o *document) bool { return o.folder == d.folder }) {
		s.drop(d.folder)
	}
	return nil
}

func (s *session) documentList() []*document {
	var all []*document
	for _, d := range s.docs.byURI {
		all = append(all, d)
	}
	return all
}

// didSave matters for files that are read from the disk although they are open: manifests and configuration, of which a half-typed
// state would only unload the workspace.
func (s *session) didSave(params []byte) error {
	p, err := decode[protocol.DidSaveTextDocumentParams](params)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.docs.get(p.TextDocument.URI); d == nil || d.folder == nil {
		s.changedOnDisk([]uri.URI{p.TextDocument.URI})
	}
	return nil
}

// watched are the files whose changes on disk matter. The patterns of LSP know no exclusion; what lies in excluded folders is sorted
// out by the workspace.
var watched = []string{"**/*.go", "**/go.mod", "**/go.work", "**/vendor/modules.txt", "**/.perfls/**",
	"**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}", "**/package.json", "**/tsconfig*.json", "**/jsconfig*.json", "**/*.tsconfig.json", "**/pnpm-workspace.yaml",
	"**/lerna.json", "**/*.prisma", "**/node_modules/{.package-lock.json,.modules.yaml,.yarn-state.yml}",
	"**/*.sql", "**/sqlc.{yaml,yml,json}", "**/_journal.json", "**/snapshot.json", "**/migration_lock.toml", "**/atlas.sum",
	"**/*.conf", "**/*.conf.template", "**/*.conf.tmpl", "**/Caddyfile", "**/*ingress*.y*ml", "**/*nginx*.y*ml", "**/*traefik*"}

func (s *session) registerWatches() {
	var o protocol.DidChangeWatchedFilesRegistrationOptions
	for _, glob := range watched {
		o.Watchers = append(o.Watchers, protocol.FileSystemWatcher{GlobPattern: protocol.Pattern(glob)})
	}
	raw, err := protocol.Marshal(&o)
	if err != nil {
		s.log.Error("watched files", zap.Error(err))
		return
	}
	err = s.conn.ask(s.conn.base, protocol.MethodClientRegisterCapability, &protocol.RegistrationParams{Registrations: []protocol.Registration{{
		ID: "perfls-watch", Method: protocol.MethodWorkspaceDidChangeWatchedFiles, RegisterOptions: raw,
	}}}, nil)
	if !quiet(err) {
		s.log.Info("the client does not watch files", zap.Error(err))
	}
}

func (s *session) didChangeWatchedFiles(params []byte) error {
	p, err := decode[protocol.DidChangeWatchedFilesParams](params)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	changed := make([]uri.URI, len(p.Changes))
	for i, c := range p.Changes {
		changed[i] = c.URI
	}
	s.changedOnDisk(changed)
	return nil
}

// changedOnDisk has folders read files again. An open buffer stays what it is, whatever happens to its file. s.mu is held.
func (s *session) changedOnDisk(changed []uri.URI) {
	var paths []string
	for _, u := range changed {
		path, ok := filePath(u)
		if !ok || s.docs.byPath[path] != nil {
			continue
		}
		if path, ok = relevant(path); ok {
			paths = append(paths, path)
		}
	}
	for _, f := range s.folders() {
		var changes []workspace.Change
		for _, path := range paths {
			if within(f.root, path) {
				changes = append(changes, workspace.Change{Path: path})
			}
		}
		if len(changes) > 0 {
			f.update(changes)
			s.settle(f)
		}
	}
}

// installed are what package managers write into node_modules when they have finished. That stands for tens of thousands of files.
var installed = []string{".package-lock.json", ".modules.yaml", ".yarn-state.yml"}

// relevant says whether a file on disk can change a result, and what else has changed with it. Names without a dot may be folders that
// came or went.
func relevant(path string) (changed string, ok bool) {
	name, folder := filepath.Base(path), filepath.Dir(path)
	if filepath.Base(folder) == "node_modules" && slices.Contains(installed, name) {
		return folder, true
	}
	return path, matters(path, name)
}

func matters(path, name string) bool {
	switch {
	case strings.HasSuffix(name, ".go"), name == "go.mod", name == "go.work", name == "modules.txt", !strings.Contains(name, "."):
		return true
	case typescript.Reads(name):
		return !strings.Contains(filepath.ToSlash(path), "/node_modules/")
	}
	return strings.Contains(filepath.ToSlash(path), "/.perfls/") || name == ".perfls"
}
