package typescript

import (
	"context"
	"strings"
	"sync"
	"weak"

	tsgo "github.com/microsoft/typescript-go/shim"
)

// parses are the parsed files that some program holds: many projects share libraries, declarations and each other's sources. A file that
// no program needs any more is collected with the last of them. It is shared by all sessions of one Open.
type parses struct {
	mu   sync.Mutex
	m    map[parseKey]weak.Pointer[tsgo.SourceFile]
	next int // size at which dead entries are swept
}

type parseKey struct {
	options tsgo.SourceFileParseOptions
	hash    Hash
}

func (p *parses) get(key parseKey) *tsgo.SourceFile {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.m[key].Value()
}

// put returns the file that is kept under the key: another goroutine may have been first.
func (p *parses) put(key parseKey, f *tsgo.SourceFile) *tsgo.SourceFile {
	p.mu.Lock()
	defer p.mu.Unlock()
	if old := p.m[key].Value(); old != nil {
		return old
	}
	p.m[key] = weak.Make(f)
	if len(p.m) > p.next {
		for k, w := range p.m {
			if w.Value() == nil {
				delete(p.m, k)
			}
		}
		p.next = max(2*len(p.m), 4096)
	}
	return f
}

// host is what a program is made from: one version of the workspace. It implements typescript-go's CompilerHost, and records what the
// program has asked for, so that a file that appears later is known to matter.
type host struct {
	tsgo.CompilerHost
	layout *layout
	parses *parses
	asked  *asked
	broken *sync.Map // files that the parser failed on
}

// asked are the paths that a program's making asked the file system for.
type asked struct {
	mu sync.Mutex
	m  map[string]struct{}
}

func (a *asked) add(p string) {
	a.mu.Lock()
	a.m[p] = struct{}{}
	a.mu.Unlock()
}

func (a *asked) has(p string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	_, ok := a.m[p]
	return ok
}

// touches says whether a path that appeared or vanished may change what was asked: it was asked for itself, or it is a folder that
// something was asked below, or the first file of a folder that was asked for.
func (a *asked) touches(p string) bool {
	if a.has(p) {
		return true
	}
	for dir := parent(p); dir != ""; dir = parent(dir) {
		if strings.HasSuffix(dir, "/node_modules") || strings.Contains(dir, "/node_modules/") {
			if a.has(dir) {
				return true
			}
			continue
		}
		break
	}
	if readable(p) { // a file, not a folder
		return false
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for q := range a.m {
		if len(q) > len(p) && q[len(p)] == '/' && strings.HasPrefix(q, p) {
			return true
		}
	}
	return false
}

func parent(p string) string {
	i := strings.LastIndexByte(p, '/')
	if i <= 0 {
		return ""
	}
	return p[:i]
}

// asking is a view that records.
type asking struct {
	*view
	asked *asked
}

func (a asking) FileExists(p string) bool      { a.asked.add(p); return a.view.FileExists(p) }
func (a asking) DirectoryExists(p string) bool { a.asked.add(p); return a.view.DirectoryExists(p) }
func (a asking) ReadFile(p string) (string, bool) {
	a.asked.add(p)
	return a.view.ReadFile(p)
}

func newHost(l *layout, shared *shared) *host {
	h := &host{layout: l, parses: &shared.parses, asked: &asked{m: map[string]struct{}{}}, broken: &shared.broken}
	h.CompilerHost = tsgo.NewCompilerHost(l.view.root, tsgo.BundledWrapFS(asking{l.view, h.asked}), tsgo.BundledLibPath(), nil, nil)
	return h
}

// onward is the host of a later version of the same program: what was asked before still matters.
func (h *host) onward(l *layout, shared *shared) *host {
	next := newHost(l, shared)
	next.asked = h.asked
	next.CompilerHost = tsgo.NewCompilerHost(l.view.root, tsgo.BundledWrapFS(asking{l.view, h.asked}), tsgo.BundledLibPath(), nil, nil)
	return next
}

// GetResolvedProjectReference returns the options and files of another project of the workspace.
func (h *host) GetResolvedProjectReference(name string, _ tsgo.Path) *tsgo.ParsedCommandLine {
	return h.layout.byConfig(name)
}

// GetSourceFile parses a file, or finds it parsed. It returns nil if there is none.
func (h *host) GetSourceFile(o tsgo.SourceFileParseOptions) *tsgo.SourceFile {
	return h.parse(o)
}

func (h *host) parse(o tsgo.SourceFileParseOptions) *tsgo.SourceFile {
	var content string
	var hash Hash
	if strings.HasPrefix(o.FileName, "bundled:") {
		text, ok := h.FS().ReadFile(o.FileName)
		if !ok {
			return nil
		}
		content = text // its name says which one it is
	} else {
		t := h.layout.view.read(o.FileName)
		if t == nil {
			return nil
		}
		content, hash = t.text, t.hash // nothing where the file cannot be read
	}
	key := parseKey{o, hash}
	if f := h.parses.get(key); f != nil {
		return f
	}
	f := parseFenced(o, content)
	if f == nil {
		h.broken.Store(o.FileName, hash)
		f = parseFenced(o, "")
	}
	return h.parses.put(key, f)
}

// parseFenced parses and binds a file; nil if the parser failed on it.
func parseFenced(o tsgo.SourceFileParseOptions, text string) (f *tsgo.SourceFile) {
	defer func() {
		if recover() != nil {
			f = nil
		}
	}()
	f = tsgo.ParseSourceFile(o, text, tsgo.GetScriptKindFromFileName(o.FileName))
	if len(f.Diagnostics()) > 0 && !isDeclaration(o.FileName) && !strings.Contains(o.FileName, "/node_modules/") {
		f = recovered(o, text, f)
	}
	tsgo.BindSourceFile(f)
	return f
}

// warm parses the project's own files on all workers: typescript-go itself is run on one goroutine, since a panic on any other could not
// be recovered from. The options are those that most files have; a file that needs others is parsed again. The files have to be held
// until the program is made.
func (h *host) warm(ctx context.Context, p *project, workers int) []*tsgo.SourceFile {
	out := make([]*tsgo.SourceFile, len(p.own))
	_ = runAll(ctx, len(p.own), workers, func(i int) { // a program that is given up needs no files
		out[i] = h.parse(parseOptions(h.layout.view, p, p.own[i]))
	})
	return out
}

// parseOptions are those that typescript-go asks for an own file with.
func parseOptions(v *view, p *project, file string) tsgo.SourceFileParseOptions {
	meta := tsgo.SourceFileMetaData{ImpliedNodeFormat: tsgo.GetImpliedNodeFormatForFile(file, "")}
	return tsgo.SourceFileParseOptions{
		FileName:                       file,
		Path:                           v.toPath(file),
		ExternalModuleIndicatorOptions: tsgo.GetExternalModuleIndicatorOptions(file, p.cl.CompilerOptions(), meta),
	}
}

// toPath is the key under which typescript-go keeps a file.
func (v *view) toPath(file string) tsgo.Path { return tsgo.ToPath(file, v.root, !v.cfg.IgnoreCase) }

func (p *parses) init() {
	p.m = map[parseKey]weak.Pointer[tsgo.SourceFile]{}
	p.next = 4096
}
