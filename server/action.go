package server

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/perfls/perfls/diagnostics"
	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// actionParams is read by hand: the library takes 0.1 ms and 200 kB to decode each diagnostic that a client sends back, of which we
// need four fields.
type actionParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Range        protocol.Range                  `json:"range"`
	Context      struct {
		Diagnostics []protocol.LSPAny `json:"diagnostics"`
		Only        []string          `json:"only"`
	} `json:"context"`
}

// echoed is a diagnostic that came back.
type echoed struct {
	Range struct {
		Start struct {
			Line uint32 `json:"line"`
		} `json:"start"`
	} `json:"range"`
	Code   json.RawMessage `json:"code"`
	Source string          `json:"source"`
	Data   findingData     `json:"data"`
}

// actionData finds a lazily computed action again.
type actionData struct {
	URI         uri.URI `json:"uri"`
	Version     int32   `json:"version"`
	Fingerprint string  `json:"fingerprint,omitempty"`
	Offset      int     `json:"offset"` // where the finding or the range starts; bytes, 0-based
	End         int     `json:"end"`
	Fix         string  `json:"fix"`
}

func (s *session) codeAction(params []byte) (task, error) {
	p, err := decode[actionParams](params)
	if err != nil {
		return nil, err
	}
	v := s.view(p.TextDocument.URI)
	return func(ctx context.Context) (any, error) {
		if v.path == "" || v.doc == nil || !s.client.actions {
			return []*protocol.CodeAction{}, nil
		}
		x, err := v.findings(ctx)
		if err != nil {
			return s.withoutActions(ctx, err)
		}
		o := &offer{s: s, v: v, x: x, r: newRenderer(s.client, v.docs, x.snap), list: []*protocol.CodeAction{}}
		if wanted(p.Context.Only, protocol.CodeActionKindQuickFix) {
			o.quickFixes(ctx, p)
		}
		if wanted(p.Context.Only, protocol.CodeActionKindRefactorRewrite) {
			o.refactorings(ctx, p)
		}
		if len(p.Context.Only) > 0 && !slices.Contains(p.Context.Only, "") && wanted(p.Context.Only, fixAllKind) {
			o.fixAll(ctx)
		}
		return o.list, ctx.Err()
	}, nil
}

func (s *session) withoutActions(ctx context.Context, err error) (any, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if quiet(err) {
		return nil, protocol.ErrContentModified
	}
	return []*protocol.CodeAction{}, nil
}

// fixAllKind applies all safe fixes of a document. Editors ask for it by name, on saving or from a menu of their own: among the actions of
// a place it would be noise.
const fixAllKind protocol.CodeActionKind = protocol.CodeActionKindSourceFixAll + ".perfls"

// wanted says whether a client that asks for some kinds only asks for this one. A kind stands for all below it.
func wanted(only []string, kind protocol.CodeActionKind) bool {
	if len(only) == 0 {
		return true
	}
	return slices.ContainsFunc(only, func(o string) bool {
		return o == "" || o == string(kind) || strings.HasPrefix(string(kind), o+".")
	})
}

// offer gathers the answer to one request.
type offer struct {
	s    *session
	v    view
	x    *findings
	r    *renderer
	list []*protocol.CodeAction
}

func (o *offer) quickFixes(ctx context.Context, p *actionParams) {
	met := map[string]bool{} // overlapping diagnostics must not double their fixes
	for _, f := range o.meant(p) {
		var shapes []*protocol.CodeAction
		safe := false
		for _, fix := range f.Fixes {
			key := f.Fingerprint + "\x00" + fix.ID
			if met[key] && f.Fingerprint != "" {
				continue
			}
			met[key] = true
			if a := o.fix(ctx, f, fix); a != nil {
				safe = safe || len(shapes) == 0 && fix.Safety == "safe"
				shapes = append(shapes, a)
			}
		}
		// The best comes first. Where it is the only one and has to be reviewed, no key of an editor should apply it unseen.
		if o.s.client.preferred && (safe || len(shapes) > 1) {
			yes := true
			shapes[0].IsPreferred = &yes
		}
	}
	for _, f := range o.meant(p) {
		line := o.r.lines(o.v.path).Position(f.Place.Start, o.s.client.encoding).Line
		if key := "ignore\x00" + f.Rule + "\x00" + string(rune(line)); !met[key] {
			met[key] = true
			o.list = append(o.list, o.suppression(f))
		}
	}
}

// meant picks the findings that the client asks about: those that it names, or else those that its range touches.
func (o *offer) meant(p *actionParams) []diagnostics.Finding {
	all := o.x.byPath[o.v.path]
	lines := o.r.lines(o.v.path)
	var picked []diagnostics.Finding
	named := ours(p.Context.Diagnostics)
	if len(named) > 0 {
		for _, f := range all {
			line := uint32(lines.Position(f.Place.Start, o.s.client.encoding).Line)
			if slices.ContainsFunc(named, func(e echoed) bool { return e.names(f, line) }) {
				picked = append(picked, f)
			}
		}
		return picked
	}
	from, to := offsets(lines, p.Range, o.s.client.encoding)
	for _, f := range all {
		if f.Place.Start <= to && from <= f.Place.End {
			picked = append(picked, f)
		}
	}
	return picked
}

// ours reads the diagnostics that came from here; what cannot be read did not.
func ours(raw []protocol.LSPAny) []echoed {
	var list []echoed
	for _, d := range raw {
		var e echoed
		if json.Unmarshal(d, &e) == nil && e.Source == source {
			list = append(list, e)
		}
	}
	return list
}

// names goes by the fingerprint where the client kept it, since lines move while the client shows what it has.
func (e echoed) names(f diagnostics.Finding, line uint32) bool {
	var code string
	if json.Unmarshal(e.Code, &code) != nil || code != f.Rule {
		return false
	}
	if e.Data.Fingerprint != "" && f.Fingerprint != "" {
		return e.Data.Fingerprint == f.Fingerprint
	}
	return e.Range.Start.Line == line
}

// fix offers one fix of a finding, once its self-check has passed; nil if it is not offered. Where the client lets us, a check that takes
// long is left for the moment when the user picks the fix.
func (o *offer) fix(ctx context.Context, f diagnostics.Finding, ref diagnostics.FixRef) *protocol.CodeAction {
	data := actionData{URI: o.v.doc.uri, Version: o.v.doc.version, Fingerprint: f.Fingerprint, Offset: f.Place.Start, End: f.Place.End, Fix: ref.ID}
	job := o.s.rewrites.start(o.s, o.v.step, data, func(ctx context.Context) (*rewrite, error) { return o.x.snap.Fix(ctx, f, ref.ID) })
	a := o.rewrite(ctx, job, data, protocol.CodeActionKindQuickFix, ref.Title)
	if a != nil {
		a.Diagnostics = []protocol.Diagnostic{o.r.diagnostic(o.v.path, f)}
	}
	return a
}

// fixAll offers the safe fixes of the document together.
func (o *offer) fixAll(ctx context.Context) {
	data := actionData{URI: o.v.doc.uri, Version: o.v.doc.version, Fix: string(fixAllKind)}
	job := o.s.rewrites.start(o.s, o.v.step, data, func(ctx context.Context) (*rewrite, error) { return o.x.snap.FixAll(ctx, o.v.path) })
	o.rewrite(ctx, job, data, fixAllKind, "Apply all safe fixes of perfls")
}

func (o *offer) refactorings(ctx context.Context, p *actionParams) {
	from, to := offsets(o.r.lines(o.v.path), p.Range, o.s.client.encoding)
	offers, err := o.x.snap.Refactorings(ctx, o.v.path, from, to)
	if err != nil {
		o.s.unexpected("refactorings", err)
		return
	}
	for _, offered := range offers {
		data := actionData{URI: o.v.doc.uri, Version: o.v.doc.version, Offset: from, End: to, Fix: offered.ID}
		job := o.s.rewrites.start(o.s, o.v.step, data, func(ctx context.Context) (*rewrite, error) {
			return o.x.snap.Refactor(ctx, o.v.path, from, to, offered.ID)
		})
		o.rewrite(ctx, job, data, protocol.CodeActionKindRefactorRewrite, offered.Title)
	}
}

// rewrite adds the action for a computed change; nil if there is none to offer.
func (o *offer) rewrite(ctx context.Context, job *rewriteJob, data actionData, kind protocol.CodeActionKind, title string) *protocol.CodeAction {
	a := &protocol.CodeAction{Title: title, Kind: &kind}
	done := job.wait(ctx, o.s.client.resolveEdit)
	switch {
	case done && job.err != nil:
		o.s.unexpected(data.Fix, job.err)
		return nil
	case done && o.r.expressible(job.result) != nil:
		o.s.unexpected(data.Fix, o.r.expressible(job.result))
		return nil
	case done && job.result.Title != "":
		a.Title = job.result.Title
	case !done && !o.s.client.resolveEdit: // cancelled
		return nil
	}
	if o.s.client.resolveEdit {
		a.Data, _ = json.Marshal(data) //nolint:errcheck // strings and numbers
	} else {
		edit, err := o.r.workspaceEdit(job.result)
		if err != nil {
			o.s.unexpected(data.Fix, err)
			return nil
		}
		a.Edit = edit
	}
	o.list = append(o.list, a)
	return a
}

// codeActionResolve computes the edit of an action that was offered, for the text that it was offered for: if the document has changed
// since, there is none, since nobody has seen what it would be now.
func (s *session) codeActionResolve(params []byte) (task, error) {
	var a map[string]protocol.LSPAny
	var data actionData
	err := protocol.Unmarshal(params, &a)
	if err == nil {
		err = json.Unmarshal(a["data"], &data)
	}
	if err != nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, "the action carries no data of ours: "+err.Error())
	}
	v := s.view(data.URI)
	return func(ctx context.Context) (any, error) {
		if v.path == "" || v.doc == nil {
			return nil, outdated("the document is not open any more")
		}
		if v.doc.version != data.Version {
			return nil, outdated("the document has changed since the fix was offered: ask for it again")
		}
		x, err := v.findings(ctx)
		if err != nil {
			return nil, err
		}
		compute, err := s.again(v, x, data)
		if err != nil {
			return nil, err
		}
		job := s.rewrites.start(s, v.step, data, compute)
		if !job.wait(ctx, false) {
			return nil, ctx.Err()
		}
		if job.err != nil {
			return nil, job.err
		}
		edit, err := newRenderer(s.client, v.docs, x.snap).workspaceEdit(job.result)
		if err != nil {
			return nil, err
		}
		if a["edit"], err = protocol.Marshal(edit); err != nil {
			return nil, err
		}
		return a, nil // the action as the client sent it, so that nothing is lost that we do not know
	}, nil
}

// outdated refuses what was asked for about a text that is not there any more.
func outdated(why string) error { return jsonrpc2.NewError(protocol.CodeContentModified, why) }

// again is the computation that an action stands for. Other documents may have changed in the meantime.
func (s *session) again(v view, x *findings, data actionData) (func(context.Context) (*rewrite, error), error) {
	if data.Fix == string(fixAllKind) {
		return func(ctx context.Context) (*rewrite, error) { return x.snap.FixAll(ctx, v.path) }, nil
	}
	if data.Fingerprint == "" && !x.hasFix(v.path, data) {
		return func(ctx context.Context) (*rewrite, error) {
			return x.snap.Refactor(ctx, v.path, data.Offset, data.End, data.Fix)
		}, nil
	}
	var best *diagnostics.Finding
	for i, f := range x.byPath[v.path] {
		same := f.Fingerprint == data.Fingerprint && (f.Fingerprint != "" || f.Place.Start == data.Offset)
		if same && (best == nil || f.Place.Start == data.Offset) {
			best = &x.byPath[v.path][i]
		}
	}
	if best == nil {
		return nil, outdated("the finding is not there any more")
	}
	return func(ctx context.Context) (*rewrite, error) { return x.snap.Fix(ctx, *best, data.Fix) }, nil
}

// hasFix says whether a finding without a fingerprint offers the fix at the place.
func (x *findings) hasFix(path string, data actionData) bool {
	return slices.ContainsFunc(x.byPath[path], func(f diagnostics.Finding) bool {
		return f.Fingerprint == "" && f.Place.Start == data.Offset &&
			slices.ContainsFunc(f.Fixes, func(r diagnostics.FixRef) bool { return r.ID == data.Fix })
	})
}
