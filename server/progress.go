package server

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"time"

	"go.lsp.dev/protocol"
)

// progressEvery is how often a client hears about work that goes on.
const progressEvery = 100 * time.Millisecond

// progressTokens knows what a client can cancel.
type progressTokens struct {
	mu      sync.Mutex
	last    int
	cancels map[string]context.CancelFunc // by token as JSON
}

// progress tells the client how far some work has come. The nil one tells nothing.
type progress struct {
	s     *session
	token protocol.ProgressToken
	key   string
	mu    sync.Mutex
	next  time.Time
	over  bool
}

// beginProgress uses a token of ours if the client shows progress. It waits for the client, so it must not run on the read loop.
// A cancel makes the work cancellable.
func (s *session) beginProgress(ctx context.Context, title, message string, cancel context.CancelFunc) *progress {
	if !s.client.progress {
		return nil
	}
	s.progress.mu.Lock()
	s.progress.last++
	token := protocol.String("perfls-" + strconv.Itoa(s.progress.last))
	s.progress.mu.Unlock()
	if s.conn.ask(ctx, protocol.MethodWindowWorkDoneProgressCreate, &protocol.WorkDoneProgressCreateParams{Token: token}, nil) != nil {
		return nil
	}
	return s.startProgress(token, title, message, cancel)
}

// startProgress reports under a token that the client knows.
func (s *session) startProgress(token protocol.ProgressToken, title, message string, cancel context.CancelFunc) *progress {
	p := &progress{s: s, token: token, key: tokenKey(token), next: time.Now().Add(progressEvery)}
	begin := &protocol.WorkDoneProgressBegin{Kind: "begin", Title: title, Message: &message}
	if cancel != nil {
		yes := true
		begin.Cancellable = &yes
		s.progress.mu.Lock()
		s.progress.cancels[p.key] = cancel
		s.progress.mu.Unlock()
	}
	p.send(begin)
	return p
}

func tokenKey(token protocol.ProgressToken) string {
	raw, _ := protocol.Marshal(token) //nolint:errcheck // a string or a number
	return string(raw)
}

func (p *progress) send(value any) {
	raw, err := protocol.Marshal(value)
	if err != nil {
		return
	}
	p.s.conn.tell("", protocol.MethodProgress, &protocol.ProgressParams{Token: p.token, Value: raw})
}

// report is safe for concurrent use.
func (p *progress) report(phase string, done, total int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if now := time.Now(); p.over || now.Before(p.next) {
		return
	} else {
		p.next = now.Add(progressEvery)
	}
	message := phase
	r := &protocol.WorkDoneProgressReport{Kind: "report", Message: &message}
	if total > 0 {
		message = fmt.Sprintf("%s %d/%d", phase, done, total)
		percent := uint32(min(max(100*int64(done)/int64(total), 0), 100))
		r.Percentage = &percent
	}
	p.send(r)
}

func (p *progress) end(message string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.over {
		return
	}
	p.over = true
	p.s.progress.mu.Lock()
	delete(p.s.progress.cancels, p.key)
	p.s.progress.mu.Unlock()
	e := &protocol.WorkDoneProgressEnd{Kind: "end"}
	if message != "" {
		e.Message = &message
	}
	p.send(e)
}

func (s *session) progressCancelled(params []byte) error {
	p, err := decode[protocol.WorkDoneProgressCancelParams](params)
	if err != nil {
		return err
	}
	s.progress.mu.Lock()
	cancel := s.progress.cancels[tokenKey(p.Token)]
	s.progress.mu.Unlock()
	if cancel != nil {
		cancel()
	}
	return nil
}

// relay passes a folder's progress on to whoever asks for it now: a scan that started after the folder was opened.
type relay struct {
	mu sync.Mutex
	to map[*progress]bool
}

func (r *relay) report(phase string, done, total int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for p := range r.to {
		p.report(phase, done, total)
	}
}

// join has p told until the returned function is called.
func (r *relay) join(p *progress) (leave func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.to == nil {
		r.to = map[*progress]bool{}
	}
	r.to[p] = true
	return func() { r.mu.Lock(); defer r.mu.Unlock(); delete(r.to, p) }
}
