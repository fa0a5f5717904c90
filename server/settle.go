package server

import (
	"context"
	"fmt"
	"sync"
	"time"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"
)

// analysis is the one that runs for a folder by itself, because something changed.
type analysis struct {
	cancel context.CancelFunc
	cost   time.Duration // of the last one that was completed
	asked  time.Time     // when a change last asked for one
}

const (
	swift    = 20 * time.Millisecond // an analysis this short is not worth waiting with
	maxPause = 300 * time.Millisecond
)

// pause is how long no further edit must come before findings are computed. It grows with what they cost, so that a small workspace
// answers at every keystroke and a large one when typing stops. A change that comes out of silence is answered at once: nobody knows
// whether another follows, and if one does the work stops. s.mu is held.
func (s *session) pause(f *folder, now time.Time) time.Duration {
	silence := now.Sub(f.analysis.asked)
	f.analysis.asked = now
	switch {
	case s.opts.settle > 0:
		return s.opts.settle
	case s.tuning.Settle != nil:
		return min(max(time.Duration(*s.tuning.Settle), 0), 10_000) * time.Millisecond
	case f.analysis.cost < swift, silence > maxPause:
		return 0
	}
	return min(f.analysis.cost, maxPause)
}

// settle computes a folder's findings after a change and tells the client what became different. What it did before for an older
// version stops. s.mu is held.
func (s *session) settle(f *folder) {
	if f.analysis.cancel != nil {
		f.analysis.cancel()
	}
	if !f.started || f.ctx.Err() != nil {
		return
	}
	ctx, cancel := context.WithCancel(f.ctx)
	f.analysis.cancel = cancel
	pause := s.pause(f, time.Now())
	s.goDo("analysing "+f.root, func() {
		defer cancel()
		defer func() {
			if ctx.Err() == nil { // not superseded
				f.saw()
			}
		}()
		if err := s.analyse(ctx, f, pause); !quiet(err) && ctx.Err() == nil {
			s.log.Info("no findings", zap.String("folder", f.root), zap.Error(err))
		}
	})
}

func (s *session) analyse(ctx context.Context, f *folder, pause time.Duration) error {
	select {
	case <-f.loaded:
	case <-ctx.Done():
		return ctx.Err()
	}
	if !sleep(ctx, pause) {
		return ctx.Err()
	}
	s.mu.Lock()
	if ctx.Err() != nil { // an edit came: whoever cancelled us starts anew
		s.mu.Unlock()
		return ctx.Err()
	}
	v := view{docs: s.docs, f: f, step: f.now()}
	s.mu.Unlock()

	began := time.Now()
	x, err := v.findings(ctx)
	if err != nil {
		return err
	}
	s.mu.Lock()
	f.analysis.cost = time.Since(began)
	s.mu.Unlock()
	s.sayProblems(x)
	if s.client.pull {
		s.refreshStale(ctx, v, x)
	} else {
		s.publish(ctx, v, x)
	}
	return nil
}

// sayProblems tells what kept files or rules from being read or run.
func (s *session) sayProblems(x *findings) {
	for _, p := range x.result.Problems {
		s.say(protocol.MessageTypeWarning, fmt.Sprintf("%s: %s", p.Path, p.Message))
	}
	for _, f := range x.result.Failures {
		s.say(protocol.MessageTypeError, fmt.Sprintf("rule %s failed: %v", f.Rule, f.Err))
	}
}

// refresher asks the client to pull again: one request at a time, and one more if something changed meanwhile.
type refresher struct {
	mu             sync.Mutex
	running, again bool
}

func (s *session) refresh() {
	r := &s.refresher
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.running {
		r.again = true
		return
	}
	r.running = true
	s.goDo("refreshing diagnostics", func() {
		for more := true; more; {
			err := s.conn.ask(s.conn.base, protocol.MethodWorkspaceDiagnosticRefresh, nil, nil)
			r.mu.Lock()
			more = r.again && s.conn.base.Err() == nil
			r.again, r.running = false, more
			r.mu.Unlock()
			if !quiet(err) {
				s.log.Info("diagnostics not refreshed", zap.Error(err))
			}
		}
	})
}

// heldReport is what a pulling client was last told about an open document.
type heldReport struct {
	version  int32
	resultID string
}

// refreshStale looks for open documents whose text is what it was when the client pulled, but whose findings are not: a change
// elsewhere made them differ. The client pulls by itself only for the document that was edited.
func (s *session) refreshStale(ctx context.Context, v view, x *findings) {
	now := map[*document]string{}
	r := newRenderer(s.client, v.docs, x.snap)
	for path, d := range v.docs.byPath {
		if d.folder == v.f {
			now[d] = r.report(path, x).id
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return
	}
	stale := false
	for d, id := range now {
		key := canonical(d.uri)
		if held, ok := s.held[key]; ok && held.version == d.version && held.resultID != id {
			delete(s.held, key) // it is asked for once
			stale = true
		}
	}
	if stale {
		s.refresh()
	}
}
