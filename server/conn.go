package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"sync"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.uber.org/zap"
)

// task is what is left of a request once the read loop has decoded it and taken its snapshot. It runs concurrently with other tasks
// and must return when its context is cancelled.
type task func(ctx context.Context) (any, error)

// handler is what a conn serves. Both methods are called on the read loop, in the order of the messages, and must not wait.
type handler interface {
	request(method string, params []byte) (task, error)
	notify(method string, params []byte) error
}

// errExit ends the read loop.
var errExit = errors.New("exit")

// maxPending bounds the requests that wait for an answer; a client that asks for more is told to try later.
const maxPending = 2048

// conn is one JSON-RPC session. It uses the library's messages, but not its connection, whose pooled request contexts, inline
// writes and waiting close let one message stall or kill the process. Here:
//
//   - requests are decoded and take their snapshot on the read loop, then run concurrently, so each sees the document version that
//     was current when it was sent;
//   - every request is answered exactly once, at the moment of its cancellation if that comes first;
//   - a panic is an answer, not an end;
//   - the end of input cancels everything.
type conn struct {
	in   *frameReader
	out  *writer
	log  *zap.Logger
	base context.Context
	stop context.CancelFunc

	slots chan struct{} // tasks that run
	tasks sync.WaitGroup

	mu      sync.Mutex
	pending map[jsonrpc2.ID]*pending
	asked   map[int64]chan *jsonrpc2.Response
	lastAsk int64
}

// pending is a request that has not been answered. A client may use its id again as soon as it has been.
type pending struct {
	id     jsonrpc2.ID
	cancel context.CancelFunc
}

func newConn(ctx context.Context, in io.Reader, out io.Writer, log *zap.Logger) *conn {
	c := &conn{
		in: newFrameReader(in), out: newWriter(out), log: log,
		slots:   make(chan struct{}, 2*runtime.GOMAXPROCS(0)+2),
		pending: map[jsonrpc2.ID]*pending{},
		asked:   map[int64]chan *jsonrpc2.Response{},
	}
	c.base, c.stop = context.WithCancel(ctx)
	return c
}

// serve reads until the input ends or a notification's handler returns errExit, which it returns. It returns nil at the end of input.
func (c *conn) serve(h handler) error {
	defer c.stop()
	for {
		c.out.pace()
		msg, err := c.in.read()
		var bad *badFrame
		switch {
		case errors.As(err, &bad):
			c.reply(jsonrpc2.ID{}, nil, bad.reply)
			continue
		case err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.ErrClosedPipe):
			return nil
		case err != nil:
			return fmt.Errorf("reading from the client: %w", err)
		}
		switch m := msg.(type) {
		case *jsonrpc2.Call:
			c.call(h, m)
		case *jsonrpc2.Response:
			c.answer(m)
		case *jsonrpc2.Notification:
			if m.Method() == protocol.MethodCancelRequest {
				c.cancel(m.Params())
			} else if err := c.notified(h, m); errors.Is(err, errExit) {
				return errExit
			}
		}
	}
}

// notified never fails but with errExit: nobody waits for an answer, and a bad notification must not harm the session.
func (c *conn) notified(h handler, m *jsonrpc2.Notification) (err error) {
	defer func() {
		if p := recover(); p != nil {
			c.log.Error("panic in a notification", zap.String("method", m.Method()), zap.Any("panic", p), zap.ByteString("stack", debug.Stack()))
			err = nil
		}
	}()
	err = h.notify(m.Method(), m.Params())
	if err != nil && !errors.Is(err, errExit) {
		c.log.Warn("notification ignored", zap.String("method", m.Method()), zap.Error(err))
	}
	return err
}

func (c *conn) call(h handler, m *jsonrpc2.Call) {
	id := m.ID()
	if !id.IsValid() {
		c.reply(id, nil, jsonrpc2.NewError(jsonrpc2.InvalidRequest, "the id of a request must be a number or a string"))
		return
	}
	ctx, cancel := context.WithCancel(c.base)
	p := &pending{id, cancel}
	if err := c.admit(p); err != nil {
		cancel()
		c.reply(id, nil, err)
		return
	}
	run, err := c.prepare(h, m)
	if err != nil {
		c.finish(p, nil, err)
		return
	}
	c.tasks.Go(func() {
		select {
		case c.slots <- struct{}{}:
			defer func() { <-c.slots }()
		case <-ctx.Done():
			c.finish(p, nil, ctx.Err())
			return
		}
		res, err := c.fenced(ctx, m.Method(), run)
		c.finish(p, res, err)
	})
}

func (c *conn) admit(p *pending) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.pending[p.id] != nil {
		return jsonrpc2.Errorf(jsonrpc2.InvalidRequest, "request id %v is in use", p.id)
	}
	if len(c.pending) >= maxPending {
		return jsonrpc2.NewError(jsonrpc2.Code(protocol.LSPErrorCodesServerCancelled), "too many requests are waiting")
	}
	c.pending[p.id] = p
	return nil
}

func (c *conn) prepare(h handler, m *jsonrpc2.Call) (run task, err error) {
	defer func() {
		if p := recover(); p != nil {
			run, err = nil, c.panicked(m.Method(), p)
		}
	}()
	return h.request(m.Method(), m.Params())
}

func (c *conn) fenced(ctx context.Context, method string, run task) (res any, err error) {
	defer func() {
		if p := recover(); p != nil {
			res, err = nil, c.panicked(method, p)
		}
	}()
	return run(ctx)
}

func (c *conn) panicked(method string, p any) error {
	c.log.Error("panic in a request", zap.String("method", method), zap.Any("panic", p), zap.ByteString("stack", debug.Stack()))
	return jsonrpc2.Errorf(jsonrpc2.InternalError, "%s: panic: %v", method, p)
}

// finish answers a request unless its cancellation has done so.
func (c *conn) finish(p *pending, res any, err error) {
	p.cancel()
	c.mu.Lock()
	waiting := c.pending[p.id] == p
	if waiting {
		delete(c.pending, p.id)
	}
	c.mu.Unlock()
	if waiting {
		c.reply(p.id, res, err)
	}
}

// cancel answers at once, so that a task which is slow to notice does not keep the client waiting.
func (c *conn) cancel(params []byte) {
	id, ok := cancelledID(params)
	if !ok {
		return
	}
	c.mu.Lock()
	p := c.pending[id]
	c.mu.Unlock()
	if p != nil {
		c.finish(p, nil, context.Canceled)
	}
}

// cancelledID reads the id of any size; the library's type for it holds 32 bits.
func cancelledID(params []byte) (jsonrpc2.ID, bool) {
	var p struct {
		ID protocol.LSPAny `json:"id"`
	}
	if protocol.Unmarshal(params, &p) != nil || len(p.ID) == 0 {
		return jsonrpc2.ID{}, false
	}
	m, err := jsonrpc2.DecodeMessage([]byte(`{"jsonrpc":"2.0","method":"x","id":` + string(p.ID) + `}`))
	call, ok := m.(*jsonrpc2.Call)
	if err != nil || !ok {
		return jsonrpc2.ID{}, false
	}
	return call.ID(), call.ID().IsValid()
}

func (c *conn) reply(id jsonrpc2.ID, res any, err error) {
	var body []byte
	if err == nil {
		body, err = protocol.Marshal(res)
	}
	if err != nil {
		c.post(jsonrpc2.NewResponse(id, nil, coded(err)))
		return
	}
	c.post(jsonrpc2.NewResponse(id, body, nil))
}

// coded gives an error the code that the protocol asks for.
func coded(err error) error {
	var wire *jsonrpc2.Error
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return protocol.ErrRequestCancelled
	case errors.As(err, &wire):
		return wire
	}
	return jsonrpc2.NewError(jsonrpc2.Code(protocol.LSPErrorCodesRequestFailed), err.Error())
}

func (c *conn) post(m jsonrpc2.Message) {
	body, err := jsonrpc2.EncodeMessage(m)
	if err == nil {
		err = c.out.send("", body)
	}
	if err != nil && !errors.Is(err, errWriterClosed) {
		c.log.Debug("message not sent", zap.Error(err))
	}
}

// tell sends a notification. Of several with the same key, which may be empty, that have not been written yet only the last is sent.
func (c *conn) tell(key, method string, params any) {
	raw, err := protocol.Marshal(params)
	var body []byte
	if err == nil {
		body, err = jsonrpc2.EncodeMessage(jsonrpc2.NewNotification(method, raw))
	}
	if err == nil {
		err = c.out.send(key, body)
	}
	if err != nil && !errors.Is(err, errWriterClosed) {
		c.log.Debug("notification not sent", zap.String("method", method), zap.Error(err))
	}
}

// ask calls the client and waits for its answer, so it must not run on the read loop. A nil result discards the answer.
func (c *conn) ask(ctx context.Context, method string, params, result any) error {
	var raw []byte
	if params != nil {
		var err error
		if raw, err = protocol.Marshal(params); err != nil {
			return fmt.Errorf("%s: %w", method, err)
		}
	}
	answer := make(chan *jsonrpc2.Response, 1)
	c.mu.Lock()
	c.lastAsk++
	id := c.lastAsk
	c.asked[id] = answer
	c.mu.Unlock()
	defer func() { c.mu.Lock(); delete(c.asked, id); c.mu.Unlock() }()

	c.post(jsonrpc2.NewCall(jsonrpc2.NewNumberID(id), method, raw))
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-c.base.Done():
		return c.base.Err()
	case r := <-answer:
		if r.Err() != nil {
			return fmt.Errorf("%s: %w", method, r.Err())
		}
		if result == nil {
			return nil
		}
		return protocol.Unmarshal(r.Result(), result)
	}
}

func (c *conn) answer(r *jsonrpc2.Response) {
	id, ok := r.ID().Number()
	c.mu.Lock()
	answer := c.asked[id]
	delete(c.asked, id)
	c.mu.Unlock()
	if ok && answer != nil {
		answer <- r
	}
}
