package server

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/perfls/perfls/internal/workspace"
)

// The messages that mutations start from.
var seedMessages = []string{
	fmt.Sprintf(hoverFrame, "1"),
	`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///w/a.go","languageId":"go","version":1,"text":"for { slow() }\nfunc slow_() {} // handler"}}}`,
	`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///w/a.go","version":3},"contentChanges":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"text":"y"}]}}`,
	`{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///w/a.go"}}}`,
	`{"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///w/go.mod"}}}`,
	`{"jsonrpc":"2.0","id":"q","method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///w/a.go"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":9}},"context":{"diagnostics":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"message":"m","source":"perfls","code":"X","data":{"fingerprint":"a.go-0"}}],"only":["quickfix"]}}}`,
	`{"jsonrpc":"2.0","id":9,"method":"codeAction/resolve","params":{"title":"t","data":{"uri":"file:///w/a.go","version":1,"fingerprint":"a.go-0","offset":6,"end":9,"fix":"batch"}}}`,
	`{"jsonrpc":"2.0","id":5,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///w/a.go"},"previousResultId":"x"}}`,
	`{"jsonrpc":"2.0","id":6,"method":"workspace/diagnostic","params":{"previousResultIds":[{"uri":"file:///w/a.go","value":"x"}]}}`,
	`{"jsonrpc":"2.0","id":8,"method":"workspace/executeCommand","params":{"command":"perfls.explain","arguments":["query-in-loop"]}}`,
	`{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[{"uri":"file:///w/b.go","type":2}]}}`,
	`{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"perfls":{"server":{"settle":1}}}}}`,
	`{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}`,
	`{"jsonrpc":"2.0","id":7,"result":{"a":[1,2]}}`,
	`{"jsonrpc":"2.0","id":7,"error":{"code":1,"message":"m"}}`,
}

// target is a server that frames are thrown at. What it says is counted, not read.
type target struct {
	in   *io.PipeWriter
	exit chan int
	out  atomic.Int64
}

func newTarget() *target {
	toServer, in := io.Pipe()
	out, fromServer := io.Pipe()
	x := &target{in: in, exit: make(chan int, 1)}
	go func() {
		code := Run(context.Background(), toServer, fromServer, Options{open: newFake(nil).open,
			Workspace: workspace.Options{FS: emptyDisk{}}, settle: time.Hour})
		fromServer.Close()
		toServer.Close()
		x.exit <- code
	}()
	go func() {
		n, _ := io.Copy(io.Discard, out) //nolint:errcheck // until the server ends
		x.out.Add(n)
	}()
	x.send(`{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"capabilities":` + pulls + `,"workspaceFolders":[{"uri":"file:///w","name":"w"}]}}`)
	x.send(`{"jsonrpc":"2.0","method":"initialized","params":{}}`)
	return x
}

func (x *target) send(body string) {
	fmt.Fprintf(x.in, "Content-Length: %d\r\n\r\n%s", len(body), body)
}

// alive asks for something that only a session that is in step can answer.
func (x *target) alive() bool {
	select {
	case <-x.exit:
		return false
	default:
	}
	x.send("") // resynchronises: whatever a mutated header made of the bytes before
	_, err := fmt.Fprint(x.in, "\r\n\r\n")
	return err == nil
}

// mutate changes a message in up to three places: a byte, a piece left out, a piece of another message put in.
func mutate(rng *rand.Rand, s []byte) []byte {
	for k := rng.IntN(4); k > 0 && len(s) > 0; k-- {
		i := rng.IntN(len(s))
		switch rng.IntN(3) {
		case 0:
			s[i] = byte(rng.IntN(256))
		case 1:
			s = append(s[:i], s[min(len(s), i+1+rng.IntN(8)):]...)
		case 2:
			other := seedMessages[rng.IntN(len(seedMessages))]
			from := rng.IntN(len(other))
			piece := other[from:min(len(other), from+1+rng.IntN(24))]
			s = append(s[:i:i], append([]byte(piece), s[i:]...)...)
		}
	}
	return s
}

// mutatedFrames is how many frames TestMutatedFrames sends: a second or two of them, or what PERFLS_FUZZ_FRAMES says. CI sends 500,000.
func mutatedFrames(t *testing.T) int {
	n, err := strconv.Atoi(cmp.Or(os.Getenv("PERFLS_FUZZ_FRAMES"), "50000"))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestMutatedFrames throws broken messages at one session. It must be there at the end.
func TestMutatedFrames(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	x := newTarget()
	out := bufio.NewWriterSize(x.in, 64<<10)
	var last []byte
	for n := range mutatedFrames(t) {
		last = mutate(rng, []byte(seedMessages[rng.IntN(len(seedMessages))]))
		if bytes.Contains(last, []byte(`"exit"`)) || bytes.Contains(last, []byte(`"shutdown"`)) {
			continue
		}
		if _, err := fmt.Fprintf(out, "Content-Length: %d\r\n\r\n%s", len(last), last); err != nil {
			t.Fatalf("dead after %d frames: %v; last %q", n, err, last)
		}
	}
	if err := out.Flush(); err != nil || !x.alive() {
		t.Fatalf("dead at the end: %v", err)
	}
	x.send(`{"jsonrpc":"2.0","id":"end","method":"shutdown"}`)
	x.send(`{"jsonrpc":"2.0","method":"exit"}`)
	select {
	case code := <-x.exit:
		if code != 0 {
			t.Errorf("exit code %d: the session was out of step", code)
		}
	case <-time.After(limit):
		t.Fatal("the server does not end")
	}
}

// FuzzFrames throws any bytes at the framing and the dispatch.
func FuzzFrames(f *testing.F) {
	for _, s := range seedMessages {
		f.Add([]byte(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(s), s)))
	}
	f.Add([]byte("Content-Length: 0\r\n\r\n"))
	f.Add([]byte("content-length:2\n\n{}Content-Length: -5\r\n\r\n"))
	f.Fuzz(func(t *testing.T, frames []byte) {
		x := newTarget()
		x.in.Write(frames) //nolint:errcheck // an exit among them ends the session
		x.in.Close()
		select {
		case <-x.exit:
		case <-time.After(limit):
			t.Fatalf("the server does not end after %q", frames)
		}
	})
}

// FuzzSession edits a document by what the bytes say and asks about places in and outside of it. The session must answer everything,
// and hold the text that the edits make.
func FuzzSession(f *testing.F) {
	f.Add([]byte("for { slow() }\nfunc slow_() {}"), []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte("é漢😀\r\n slow()\xff"), []byte{200, 1, 0, 255, 3, 3, 9, 100, 6, 5, 4})
	f.Fuzz(func(t *testing.T, content, script []byte) {
		e := launch(t, newFake(nil).open)
		e.ignore["textDocument/publishDiagnostics"] = true
		e.initialize(plainActions, "/w")
		want := strings.ToValidUTF8(string(content), "\uFFFD")
		e.open(fileA, 0, want)
		for v := 0; v+4 < len(script) && v < 40; v += 4 {
			a, b := int(script[v]), int(script[v+1])
			r := map[string]any{"start": map[string]int{"line": a / 16, "character": a % 16}, "end": map[string]int{"line": b / 16, "character": b % 16}}
			insert := []string{"", "\r\n", "\n", " slow()", "😀", "func slow_() {}", "x"}[script[v+2]%7]
			e.notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": fileA, "version": v}, "contentChanges": []any{map[string]any{"range": r, "text": insert}}})
			switch script[v+3] % 4 {
			case 0:
				e.response(e.ask("textDocument/hover", at(fileA, a/8, b)))
			case 1:
				e.response(e.ask("textDocument/diagnostic", doc(fileA)))
			case 2:
				e.response(e.ask("textDocument/codeAction", map[string]any{"textDocument": map[string]any{"uri": fileA}, "range": r, "context": map[string]any{"diagnostics": []any{}}}))
			case 3:
				e.close(fileA)
				e.open(fileA, v, string(content))
			}
		}
	})
}
