package server

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"sync"
	"time"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"
)

// phase is where in its life a session is.
type phase uint8

const (
	created phase = iota
	initialized
	shutDown
)

// session is the state behind one connection.
type session struct {
	conn *conn
	opts Options
	log  *zap.Logger
	work sync.WaitGroup // background goroutines

	// Set by initialize, before any other message is handled, and never after.
	client profile

	mu         sync.Mutex
	phase      phase
	greeted    bool // folders may be loaded and the client may be asked things
	docs       documents
	named      []*folder // folders that the client named, in its order
	alone      []*folder // implicit ones
	initial    []byte    // settings of what has no folder of its own
	tuning     tuning
	scanned    bool                    // a scan was asked for: findings of closed files are published too
	configured bool                    // initial is what the client wants
	published  map[uri.URI]publication // push: what the client shows
	held       map[uri.URI]heldReport  // pull: what the client has been told about open documents

	rewrites  rewrites
	refresher refresher
	progress  progressTokens
	said      said
}

func newSession(c *conn, opts Options) *session {
	s := &session{conn: c, opts: opts, log: c.log}
	s.published, s.held = map[uri.URI]publication{}, map[uri.URI]heldReport{}
	s.progress.cancels = map[string]context.CancelFunc{}
	s.rewrites.byKey = map[string]*rewriteJob{}
	s.said.lines = map[string]bool{}
	return s
}

// requestRoute and notificationRoute say what handles a method. Decoding and taking the snapshot happen in the function itself, on
// the read loop; what it returns runs later.
type requestRoute struct {
	method string
	handle func(*session, []byte) (task, error)
}

type notificationRoute struct {
	method string
	handle func(*session, []byte) error
}

// requests is sorted by method; initialize and shutdown are in lifecycle.go.
var requests = []requestRoute{
	{protocol.MethodCodeActionResolve, (*session).codeActionResolve},
	{protocol.MethodTextDocumentCodeAction, (*session).codeAction},
	{protocol.MethodTextDocumentDiagnostic, (*session).documentDiagnostic},
	{protocol.MethodTextDocumentHover, (*session).hover},
	{protocol.MethodWorkspaceDiagnostic, (*session).workspaceDiagnostic},
	{protocol.MethodWorkspaceExecuteCommand, (*session).executeCommand},
}

// notifications is sorted by method; initialized and exit are in lifecycle.go. Others are ignored, as the protocol asks for.
var notifications = []notificationRoute{
	{protocol.MethodTextDocumentDidChange, (*session).didChange},
	{protocol.MethodTextDocumentDidClose, (*session).didClose},
	{protocol.MethodTextDocumentDidOpen, (*session).didOpen},
	{protocol.MethodTextDocumentDidSave, (*session).didSave},
	{protocol.MethodWindowWorkDoneProgressCancel, (*session).progressCancelled},
	{protocol.MethodWorkspaceDidChangeConfiguration, (*session).didChangeConfiguration},
	{protocol.MethodWorkspaceDidChangeWatchedFiles, (*session).didChangeWatchedFiles},
	{protocol.MethodWorkspaceDidChangeWorkspaceFolders, (*session).didChangeWorkspaceFolders},
}

func (s *session) request(method string, params []byte) (task, error) {
	switch p := s.currentPhase(); {
	case method == protocol.MethodInitialize && p == created:
		return s.initialize(params)
	case method == protocol.MethodInitialize:
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server is initialized already")
	case p == created:
		return nil, jsonrpc2.NewError(jsonrpc2.ServerNotInitialized, "the server is not initialized")
	case p == shutDown:
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the server was shut down")
	case method == protocol.MethodShutdown:
		return s.shutdown()
	}
	for _, r := range requests {
		if r.method == method {
			s.greet()
			return r.handle(s, params)
		}
	}
	return nil, jsonrpc2.Errorf(jsonrpc2.MethodNotFound, "%q is not supported", method)
}

func (s *session) notify(method string, params []byte) error {
	switch p := s.currentPhase(); {
	case method == protocol.MethodExit:
		return errExit
	case p != initialized:
		return nil
	case method == protocol.MethodInitialized:
		s.greet()
		return nil
	}
	for _, r := range notifications {
		if r.method == method {
			s.greet()
			return r.handle(s, params)
		}
	}
	return nil
}

func (s *session) currentPhase() phase {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.phase
}

func (s *session) wasShutDown() bool { return s.currentPhase() == shutDown }

// decode reads a request's parameters. The library reports parse errors, but the JSON was fine: it is the parameters that are not.
func decode[P any](params []byte) (*P, error) {
	if len(params) == 0 {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, "parameters are missing")
	}
	p := new(P)
	if err := protocol.Unmarshal(params, p); err != nil {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, err.Error())
	}
	return p, nil
}

// goDo runs work in the background behind a fence.
func (s *session) goDo(what string, work func()) {
	s.work.Go(func() {
		defer func() {
			if p := recover(); p != nil {
				s.log.Error("panic", zap.String("while", what), zap.Any("panic", p), zap.ByteString("stack", debug.Stack()))
				s.say(protocol.MessageTypeError, fmt.Sprintf("perfls failed while %s: %v", what, p))
			}
		}()
		work()
	})
}

// said keeps what the client's log has been told, so that a lasting problem is told once and not after every keystroke.
type said struct {
	mu    sync.Mutex
	lines map[string]bool
}

// maxSaid bounds said; what comes after is only in our own log.
const maxSaid = 1000

// say writes a line into the client's log, and ours.
func (s *session) say(kind protocol.MessageType, line string) {
	s.said.mu.Lock()
	known := s.said.lines[line] || len(s.said.lines) >= maxSaid
	if !known {
		s.said.lines[line] = true
	}
	s.said.mu.Unlock()
	if known {
		return
	}
	if kind <= protocol.MessageTypeWarning {
		s.log.Warn(line)
	} else {
		s.log.Info(line)
	}
	s.conn.tell("", protocol.MethodWindowLogMessage, &protocol.LogMessageParams{Type: kind, Message: line})
}

// close ends all work of the session.
func (s *session) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.folders() {
		f.cancel()
	}
}

// sleep waits; false if ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// quiet says that an error needs no line in a log: it is the end of something that was cancelled.
func quiet(err error) bool {
	return err == nil || errors.Is(err, context.Canceled) || errors.Is(err, errFolderClosed)
}
