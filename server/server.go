// Package server is perfls as a language server: LSP 3.18 over a pair of streams.
//
// Reading order: frame.go and writer.go (bytes in and out), conn.go (requests, answers, cancellation, panics), session.go (state, and
// which method goes where), then one file per family of requests. documents.go holds immutable versions of open buffers, folder.go
// the workspace folders and their versions, settle.go what happens after an edit without being asked for.
//
// It is the only package that imports go.lsp.dev.
package server

import (
	"context"
	"errors"
	"io"
	"time"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Options configure a server.
type Options struct {
	Version string    // told to the client
	Log     io.Writer // where problems are written, one a line; nil for nowhere
	Verbose bool      // log more than problems
	// Workspace is what folders are opened with; Root, Settings and Progress are filled in for each. A nil FS is the disk.
	Workspace workspace.Options

	open   opener        // nil for real workspaces
	settle time.Duration // see session.pause; for tests
}

// grace is how long the end waits for tasks that do not notice their cancellation, and for a client that does not read.
const grace = 2 * time.Second

// Run serves one client until it says exit, its messages end or ctx is cancelled. The result is the exit code of the process: 0 if
// the client shut the server down before, else 1.
//
// Run closes neither stream, except that it closes in, if that can be closed, where it must stop reading before the input ends.
func Run(ctx context.Context, in io.Reader, out io.Writer, opts Options) int {
	log := newLog(opts)
	defer log.Sync() //nolint:errcheck // a terminal cannot be synced
	if opts.open == nil {
		opts.open = openWorkspace
	}
	if opts.Workspace.FS == nil {
		opts.Workspace.FS = files.OS{}
	}
	c := newConn(ctx, in, out, log)
	s := newSession(c, opts)

	ended := make(chan error, 1)
	go func() { ended <- c.serve(s) }()
	var err error
	select {
	case err = <-ended:
	case <-c.out.done: // the client reads no more, so nobody is there
		err = stopReading(in, ended)
	case <-ctx.Done():
		err = stopReading(in, ended)
	}
	c.stop()
	s.close()
	if !waitFor(func() { c.tasks.Wait(); s.work.Wait() }, grace) {
		log.Warn("some work did not stop in time")
	}
	c.out.close(grace)
	if err != nil && !errors.Is(err, errExit) {
		log.Error("the session ended", zap.Error(err))
	}
	if s.wasShutDown() {
		return 0
	}
	return 1
}

// stopReading ends the read loop if the input can be closed. If not, the loop stays behind in its read; the process is about to end.
func stopReading(in io.Reader, ended <-chan error) error {
	closer, ok := in.(io.Closer)
	if !ok {
		return nil
	}
	closer.Close() //nolint:errcheck // nothing can be done about it
	select {
	case err := <-ended:
		return err
	case <-time.After(grace):
		return nil
	}
}

func waitFor(wait func(), limit time.Duration) bool {
	done := make(chan struct{})
	go func() { wait(); close(done) }()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-done:
		return true
	case <-timer.C:
		return false
	}
}

func newLog(opts Options) *zap.Logger {
	if opts.Log == nil {
		return zap.NewNop()
	}
	level := zapcore.WarnLevel
	if opts.Verbose {
		level = zapcore.DebugLevel
	}
	config := zap.NewProductionEncoderConfig()
	config.EncodeTime = zapcore.ISO8601TimeEncoder
	return zap.New(zapcore.NewCore(zapcore.NewConsoleEncoder(config), zapcore.Lock(zapcore.AddSync(opts.Log)), level))
}
