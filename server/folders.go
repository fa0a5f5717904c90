package server

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// folders is all of them. s.mu is held here and in all functions of this file that do not say otherwise.
func (s *session) folders() []*folder { return slices.Concat(s.named, s.alone) }

// nameFolder adds a folder that the client names, without opening it yet. A folder that is no file cannot be read, and is left out.
func (s *session) nameFolder(u uri.URI) *folder {
	root, ok := filePath(u)
	if !ok {
		s.log.Warn(fmt.Sprintf("workspace folder %q is not on this disk", u))
		return nil
	}
	for _, f := range s.named {
		if f.root == root {
			return nil
		}
	}
	f := newFolder(s.conn.base, root, nil)
	s.named = append(s.named, f)
	return f
}

// open starts loading a folder, or gives it new settings.
func (s *session) open(f *folder, settings []byte) {
	if f.ctx.Err() != nil || !slices.Contains(s.folders(), f) {
		return // closed meanwhile
	}
	if f.started {
		if bytes.Equal(f.settings, settings) {
			return
		}
		if f.configure(settings) {
			f.settings = settings
			s.settle(f)
			return
		}
		f = s.renew(f)
	}
	f.settings = settings
	s.start(f)
}

func (s *session) start(f *folder) {
	f.started = true
	s.goDo("loading "+f.root, func() { s.load(f) })
	s.settle(f)
}

// renew replaces a folder by one that is not loaded yet and has the same buffers.
func (s *session) renew(old *folder) *folder {
	f := newFolder(s.conn.base, old.root, old.settings)
	f.implicit, f.flat = old.implicit, old.flat
	for _, list := range [][]*folder{s.named, s.alone} {
		if i := slices.Index(list, old); i >= 0 {
			list[i] = f
		}
	}
	old.cancel()
	s.rehome()
	return f
}

// rehome finds the folder of each open document again, gives new folders their buffers and closes implicit ones that nobody uses.
func (s *session) rehome() {
	used := map[*folder]bool{}
	docs := documents{}
	for _, d := range s.docs.byURI {
		f, path := s.home(d.uri, d.language)
		docs = docs.with(d.placed(f, path))
		if f != nil {
			used[f] = true
		}
	}
	s.docs = docs
	for _, f := range slices.Clone(s.alone) {
		if !used[f] {
			s.drop(f)
		}
	}
	for _, f := range s.folders() {
		if !f.filled {
			f.filled = true
			f.update(s.buffersOf(f))
		}
	}
}

// buffersOf is what a new folder must be told: all open buffers that lie in it.
func (s *session) buffersOf(f *folder) []workspace.Change {
	var changes []workspace.Change
	for path, d := range s.docs.byPath {
		if s.sees(f, d) {
			changes = append(changes, workspace.Change{Path: path, Text: []byte(d.text)})
		}
	}
	slices.SortFunc(changes, func(a, b workspace.Change) int { return strings.Compare(a.Path, b.Path) })
	return changes
}

// sees says whether a folder's engine is told about a document: it is the document's own folder or one around that.
func (s *session) sees(f *folder, d *document) bool {
	return d.folder == f || !f.implicit && within(f.root, d.path)
}

func (s *session) drop(f *folder) {
	f.cancel()
	keep := func(list []*folder) []*folder {
		return slices.DeleteFunc(slices.Clone(list), func(x *folder) bool { return x == f })
	}
	s.named, s.alone = keep(s.named), keep(s.alone)
}

// home is the folder of a document and its path there; "" and nil for one that is not analysed. It makes an implicit folder where
// the client named none.
func (s *session) home(u uri.URI, language string) (*folder, string) {
	extension, ok := analysed(language, u)
	if !ok {
		return nil, ""
	}
	path, ok := filePath(u)
	if !ok {
		// An untitled buffer is work in progress on the first folder and may import its packages. Other schemes show old versions
		// and remote copies, which must not add to what a folder does.
		if u.Scheme() == "untitled" && len(s.named) > 0 {
			return s.named[0], madeUpPath(s.named[0].root, u, extension)
		}
		root := filepath.Join(os.TempDir(), "perfls-untitled")
		return s.implicit(root, true), madeUpPath(root, u, extension)
	}
	if f := s.owner(path); f != nil {
		return f, path
	}
	if w := s.opts.Workspace; w.ModCache != "" && within(w.ModCache, path) || w.GOROOT != "" && within(w.GOROOT, path) {
		return nil, "" // a dependency that somebody looks into
	}
	if strings.Contains(filepath.ToSlash(path), "/node_modules/") {
		return nil, ""
	}
	root := filepath.Dir(path)
	for dir := root; ; dir = filepath.Dir(dir) {
		if s.isModule(dir, extension) {
			return s.implicit(dir, false), path
		}
		if dir == filepath.Dir(dir) {
			return s.implicit(root, true), path
		}
	}
}

// isModule says whether a folder is the top of what a file with that extension belongs to. A home directory with a package.json is not:
// all of a user's code is not one program.
func (s *session) isModule(dir, extension string) bool {
	manifests := []string{"package.json", "tsconfig.json", "jsconfig.json"}
	if extension == ".go" {
		manifests = []string{"go.mod"}
	} else if home, err := os.UserHomeDir(); err == nil && dir == filepath.Clean(home) {
		return false
	}
	return slices.ContainsFunc(manifests, func(name string) bool {
		info, err := s.opts.Workspace.FS.Stat(filepath.Join(dir, name))
		return err == nil && info.Mode().IsRegular()
	})
}

// owner is the innermost folder around a path that the client named; nil if there is none.
func (s *session) owner(path string) *folder {
	var best *folder
	for _, f := range s.named {
		if within(f.root, path) && (best == nil || len(f.root) > len(best.root)) {
			best = f
		}
	}
	return best
}

func (s *session) implicit(root string, flat bool) *folder {
	for _, f := range s.alone {
		if f.root == root && f.flat == flat {
			return f
		}
	}
	f := newFolder(s.conn.base, root, nil)
	f.implicit, f.flat = true, flat
	s.alone = append(s.alone, f)
	if s.configured {
		s.open(f, s.initial)
	}
	return f
}

// load opens a folder's engine. It runs in the background, without s.mu.
func (s *session) load(f *folder) {
	o := s.opts.Workspace
	o.Root, o.Settings = f.root, f.settings
	if f.flat {
		o.FS = island{o.FS, f.root}
	}
	p := s.beginProgress(f.ctx, "perfls", "Loading "+filepath.Base(f.root), nil)
	o.Progress = f.progress.report
	defer f.progress.join(p)()
	err := f.load(s.opts.open, o)
	if err == nil {
		select { // loading is not over for the user before there is something to see
		case <-f.seen:
		case <-f.ctx.Done():
		}
	}
	p.end("")
	if !quiet(err) && f.ctx.Err() == nil {
		s.say(protocol.MessageTypeError, fmt.Sprintf("%s cannot be analysed: %v", f.root, err))
	}
}

// didChangeWorkspaceFolders closes and opens folders, and moves open documents to where they now belong.
func (s *session) didChangeWorkspaceFolders(params []byte) error {
	p, err := decode[protocol.DidChangeWorkspaceFoldersParams](params)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range p.Event.Removed {
		root, ok := filePath(r.URI)
		for _, f := range slices.Clone(s.named) {
			if ok && f.root == root {
				s.drop(f)
				s.withdraw(f)
			}
		}
	}
	for _, a := range p.Event.Added {
		s.nameFolder(a.URI)
	}
	s.rehome()
	s.configure()
	for _, f := range s.folders() {
		s.settle(f)
	}
	return nil
}

// view is what one request sees: a version of a document, and the version of its folder that holds it. It is taken on the read loop.
type view struct {
	docs documents
	doc  *document // nil if the file is not open
	path string    // absolute; "" if nothing analyses it
	step *step
	f    *folder
}

// view may be called without s.mu. A document that is not analysed has an empty path.
func (s *session) view(u uri.URI) view {
	s.mu.Lock()
	defer s.mu.Unlock()
	v := view{docs: s.docs, doc: s.docs.get(u)}
	if v.doc != nil {
		v.f, v.path = v.doc.folder, v.doc.path
	} else if path, ok := filePath(u); ok {
		if f := s.owner(path); f != nil {
			v.f, v.path = f, path
		}
	}
	if v.f == nil {
		v.path = ""
		return v
	}
	v.step = v.f.now()
	return v
}

// views has one view of each folder, without a document.
func (s *session) views() []view {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []view
	for _, f := range s.folders() {
		all = append(all, view{docs: s.docs, f: f, step: f.now()})
	}
	return all
}

// owns says whether findings at a path are this folder's to report; a folder inside of another is analysed by both.
func (s *session) owns(f *folder, docs documents, path string) bool {
	if d := docs.byPath[path]; d != nil {
		return d.folder == f
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if o := s.owner(path); o != nil {
		return o == f
	}
	return f.implicit
}

// findings waits for the analysis of the view's version.
func (v view) findings(ctx context.Context) (*findings, error) { return v.step.findings(ctx) }
