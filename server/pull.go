package server

import (
	"context"
	"errors"
	"slices"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"
)

// The reports are written with the diagnostics as the JSON that their id was made from, not encoded twice.
type (
	fullReport struct {
		Kind     string          `json:"kind"`
		ResultID string          `json:"resultId"`
		Items    protocol.LSPAny `json:"items"`
	}
	unchangedReport struct {
		Kind     string `json:"kind"`
		ResultID string `json:"resultId"`
	}
	fileReport struct {
		URI      uri.URI         `json:"uri"`
		Version  *int32          `json:"version"`
		Kind     string          `json:"kind"`
		ResultID string          `json:"resultId"`
		Items    protocol.LSPAny `json:"items,omitzero"` // full only
	}
	workspaceReport struct {
		Items []fileReport `json:"items"`
	}
)

func full(r report) any { return &fullReport{"full", r.id, r.items} }

// documentDiagnostic answers for the version of the document that is current now, however long its folder takes to load.
func (s *session) documentDiagnostic(params []byte) (task, error) {
	p, err := decode[protocol.DocumentDiagnosticParams](params)
	if err != nil {
		return nil, err
	}
	v := s.view(p.TextDocument.URI)
	return func(ctx context.Context) (any, error) {
		if v.path == "" {
			return full(report{items: emptyList}), nil
		}
		x, err := v.findings(ctx)
		if err != nil {
			return s.withoutFindings(err)
		}
		r := newRenderer(s.client, v.docs, x.snap).report(v.path, x)
		s.hold(v, r.id)
		if p.PreviousResultID != nil && *p.PreviousResultID == r.id {
			return &unchangedReport{"unchanged", r.id}, nil
		}
		return full(r), nil
	}, nil
}

// hold notes what the client is about to be told. If the folder has moved on meanwhile, the analysis that looks for stale reports
// may have run before there was this one, so it runs once more.
func (s *session) hold(v view, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if v.doc == nil || s.docs.get(v.doc.uri) != v.doc {
		return
	}
	s.held[canonical(v.doc.uri)] = heldReport{v.doc.version, id}
	if v.f.now() != v.step {
		s.settle(v.f)
	}
}

// withoutFindings says that there are none: with a word to come again where the folder is being replaced, and else, since the user
// has been told why it cannot be analysed, with an empty report.
func (s *session) withoutFindings(err error) (any, error) {
	switch {
	case errors.Is(err, errFolderClosed):
		e := jsonrpc2.NewError(jsonrpc2.Code(protocol.LSPErrorCodesServerCancelled), err.Error())
		e.Data = []byte(`{"retriggerRequest":true}`)
		return nil, e
	case errors.Is(err, context.Canceled):
		return nil, err
	}
	s.log.Info("no findings", zap.Error(err))
	return full(report{items: emptyList}), nil
}

// workspaceDiagnostic reports every file with findings, and those that had some when the client asked before.
func (s *session) workspaceDiagnostic(params []byte) (task, error) {
	p, err := decode[protocol.WorkspaceDiagnosticParams](params)
	if err != nil {
		return nil, err
	}
	views := s.views()
	return func(ctx context.Context) (any, error) {
		previous := map[uri.URI]string{}
		for _, id := range p.PreviousResultIds {
			previous[canonical(id.URI)] = id.Value
		}
		out := &workspaceReport{Items: []fileReport{}}
		for _, v := range views {
			x, err := v.findings(ctx)
			if err != nil {
				if ctx.Err() != nil {
					return nil, ctx.Err()
				}
				if errors.Is(err, errFolderClosed) {
					return s.withoutFindings(err)
				}
				continue // the other folders have something to say
			}
			s.reportFolder(out, v, x, previous)
		}
		for u := range previous { // clean by now
			empty := newRenderer(s.client, documents{}, nil).report("", &findings{})
			if previous[u] != empty.id {
				out.Items = append(out.Items, fileReport{URI: u, Kind: "full", ResultID: empty.id, Items: empty.items})
			} else {
				out.Items = append(out.Items, fileReport{URI: u, Kind: "unchanged", ResultID: empty.id})
			}
		}
		slices.SortFunc(out.Items, func(a, b fileReport) int {
			return compareStrings(a.URI, b.URI)
		})
		return out, nil
	}, nil
}

func compareStrings[T ~string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// reportFolder adds the files of one folder and takes them out of previous.
func (s *session) reportFolder(out *workspaceReport, v view, x *findings, previous map[uri.URI]string) {
	r := newRenderer(s.client, v.docs, x.snap)
	for _, path := range x.paths {
		if !s.owns(v.f, v.docs, path) {
			continue
		}
		rep := r.report(path, x)
		item := fileReport{URI: r.uri(path), Kind: "full", ResultID: rep.id, Items: rep.items}
		if d := v.docs.byPath[path]; d != nil {
			version := d.version
			item.Version = &version
		}
		key := canonical(item.URI)
		if previous[key] == rep.id {
			item.Kind, item.Items = "unchanged", nil
		}
		delete(previous, key)
		out.Items = append(out.Items, item)
	}
}
