package server

import (
	"errors"
	"io"
	"strconv"
	"sync"
	"time"
)

// maxQueued is how many bytes may wait for a client that reads slowly before no further message is taken from it.
const maxQueued = 64 << 20

var errWriterClosed = errors.New("the connection is closed")

// writer is the one goroutine that writes to the client. Nothing else in the server ever blocks on the client's reading: messages
// are queued, and of several that supersede each other (the findings of one file) only the newest is kept.
type writer struct {
	mu      sync.Mutex
	changed *sync.Cond
	queue   []*outgoing
	keyed   map[string]*outgoing // what is queued under a key
	bytes   int
	closed  bool
	err     error
	done    chan struct{}
}

type outgoing struct {
	key  string
	body []byte
}

func newWriter(out io.Writer) *writer {
	w := &writer{keyed: map[string]*outgoing{}, done: make(chan struct{})}
	w.changed = sync.NewCond(&w.mu)
	go w.run(out)
	return w
}

// send queues a message body. With a key it takes the place of a queued message that has the same key.
func (w *writer) send(key string, body []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.err != nil {
		return w.err
	}
	if w.closed {
		return errWriterClosed
	}
	if old := w.keyed[key]; key != "" && old != nil {
		w.bytes += len(body) - len(old.body)
		old.body = body
		return nil
	}
	m := &outgoing{key, body}
	if key != "" {
		w.keyed[key] = m
	}
	w.queue = append(w.queue, m)
	w.bytes += len(body)
	w.changed.Broadcast()
	return nil
}

// pace waits while too much is queued.
func (w *writer) pace() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.bytes > maxQueued && w.err == nil && !w.closed {
		w.changed.Wait()
	}
}

func (w *writer) run(out io.Writer) {
	defer close(w.done)
	for {
		m := w.next()
		if m == nil {
			return
		}
		frame := make([]byte, 0, len(m.body)+32)
		frame = append(frame, "Content-Length: "...)
		frame = strconv.AppendInt(frame, int64(len(m.body)), 10)
		frame = append(frame, "\r\n\r\n"...)
		frame = append(frame, m.body...)
		if _, err := out.Write(frame); err != nil {
			w.mu.Lock()
			w.err, w.queue, w.bytes = err, nil, 0
			w.changed.Broadcast()
			w.mu.Unlock()
			return
		}
	}
}

func (w *writer) next() *outgoing {
	w.mu.Lock()
	defer w.mu.Unlock()
	for len(w.queue) == 0 {
		if w.closed {
			return nil
		}
		w.changed.Wait()
	}
	m := w.queue[0]
	w.queue = w.queue[1:]
	w.bytes -= len(m.body)
	if m.key != "" {
		delete(w.keyed, m.key)
	}
	w.changed.Broadcast()
	return m
}

// close writes what is queued, but waits no longer than the grace for a client that does not read.
func (w *writer) close(grace time.Duration) {
	w.mu.Lock()
	w.closed = true
	w.changed.Broadcast()
	w.mu.Unlock()
	timer := time.NewTimer(grace)
	defer timer.Stop()
	select {
	case <-w.done:
	case <-timer.C:
	}
}
