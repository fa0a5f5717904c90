package server

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime/debug"
	"sort"
	"strings"
	"sync"
	"time"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"
)

// offerWait is how long a menu of actions waits for a fix to be checked when the client can ask for the edit later.
const offerWait = 250 * time.Millisecond

// rewrites are the fixes of one version of a folder that have been asked for: computed once, although an editor asks at every move
// of the cursor and again when the user picks one. Another version drops them.
type rewrites struct {
	mu    sync.Mutex
	step  *step
	byKey map[string]*rewriteJob
}

type rewriteJob struct {
	done   chan struct{}
	result *rewrite
	err    error
}

// start returns the job that computes a fix, which goes on when the request that started it is cancelled, but not beyond its folder.
func (r *rewrites) start(s *session, at *step, data actionData, compute func(context.Context) (*rewrite, error)) *rewriteJob {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.step != at {
		r.step, r.byKey = at, map[string]*rewriteJob{}
	}
	key := fmt.Sprintf("%s\x00%s\x00%s\x00%d\x00%d", canonical(data.URI), data.Fingerprint, data.Fix, data.Offset, data.End)
	if job := r.byKey[key]; job != nil {
		return job
	}
	job := &rewriteJob{done: make(chan struct{})}
	r.byKey[key] = job
	s.work.Go(func() {
		defer close(job.done)
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("panic", zap.String("fix", data.Fix), zap.Any("panic", p), zap.ByteString("stack", debug.Stack()))
				job.err = fmt.Errorf("the fix %s failed: %v", data.Fix, p)
			}
		}()
		job.result, job.err = compute(s.conn.base)
		if job.err == nil && job.result == nil {
			job.err = &refusal{"there is nothing to change"}
		}
	})
	return job
}

// wait says whether the job is done; if it may be left for later, it need not be.
func (j *rewriteJob) wait(ctx context.Context, leave bool) bool {
	var late <-chan time.Time
	if leave {
		t := time.NewTimer(offerWait)
		defer t.Stop()
		late = t.C
	}
	select {
	case <-j.done:
		return true
	case <-late:
	case <-ctx.Done():
	}
	return false
}

// unexpected logs why something is not offered, unless that is as it should be.
func (s *session) unexpected(what string, err error) {
	var no *refusal
	if errors.As(err, &no) || quiet(err) {
		s.log.Debug("not offered", zap.String("what", what), zap.Error(err))
		return
	}
	s.say(protocol.MessageTypeWarning, fmt.Sprintf("%s is not offered: %v", what, err))
}

// reviewAnnotation marks edits that the user should look at.
const reviewAnnotation protocol.ChangeAnnotationIdentifier = "review"

// makes says whether a change makes the file, which is not there yet.
func (r *renderer) makes(path string) (bool, error) {
	_, err := r.snap.Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", path, err)
	}
	return false, nil
}

// expressible refuses a change that makes files, if the client cannot.
func (r *renderer) expressible(w *rewrite) error {
	for path := range w.Edits {
		if makes, err := r.makes(path); err != nil {
			return err
		} else if makes && !r.client.createFiles {
			return &refusal{"it makes a file, which the editor has not announced to do"}
		}
	}
	return nil
}

// workspaceEdit says a change in the client's terms.
func (r *renderer) workspaceEdit(w *rewrite) (*protocol.WorkspaceEdit, error) {
	if err := r.expressible(w); err != nil {
		return nil, err
	}
	byURI := map[uri.URI][]protocol.TextEdit{}
	versions := map[uri.URI]*int32{}
	made := map[uri.URI]bool{}
	for path, edits := range w.Edits {
		if r.docs.byPath[path] == nil {
			makes, err := r.makes(path)
			if err != nil {
				return nil, err
			}
			made[r.uri(path)] = makes
		} else {
			version := r.docs.byPath[path].version
			versions[r.uri(path)] = &version
		}
		list := []protocol.TextEdit{}
		for _, e := range edits {
			list = append(list, protocol.TextEdit{Range: r.rangeOf(path, e.Start, e.End), NewText: e.New})
		}
		byURI[r.uri(path)] = list
	}
	if !r.client.documentChanges {
		return &protocol.WorkspaceEdit{Changes: byURI}, nil
	}
	out := &protocol.WorkspaceEdit{}
	annotate := r.client.annotations && w.Safety == "review"
	if annotate {
		yes, notes := true, strings.Join(w.Notes, "\n")
		a := protocol.ChangeAnnotation{Label: w.Title, NeedsConfirmation: &yes}
		if notes != "" {
			a.Description = &notes
		}
		out.ChangeAnnotations = map[protocol.ChangeAnnotationIdentifier]protocol.ChangeAnnotation{reviewAnnotation: a}
	}
	for _, u := range sortedURIs(byURI) {
		if made[u] { // before its text; it fails if the file is there
			create := &protocol.CreateFile{Kind: string(protocol.ResourceOperationKindCreate), URI: u}
			if annotate {
				create.AnnotationID = reviewAnnotation
			}
			out.DocumentChanges = append(out.DocumentChanges, create)
		}
		change := &protocol.TextDocumentEdit{TextDocument: protocol.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: u}, Version: versions[u],
		}}
		for _, e := range byURI[u] {
			if annotate {
				change.Edits = append(change.Edits, &protocol.AnnotatedTextEdit{TextEdit: e, AnnotationID: reviewAnnotation})
			} else {
				change.Edits = append(change.Edits, &e)
			}
		}
		out.DocumentChanges = append(out.DocumentChanges, change)
	}
	return out, nil
}

func sortedURIs[T any](m map[uri.URI]T) []uri.URI {
	list := make([]uri.URI, 0, len(m))
	for u := range m {
		list = append(list, u)
	}
	sort.Slice(list, func(i, j int) bool { return list[i] < list[j] })
	return list
}
