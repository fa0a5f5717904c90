package server

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
	"go.lsp.dev/protocol"
)

// limit is how long a test waits for what must come. It is never reached in a test that passes.
const limit = 20 * time.Second

// editor is a scripted client. It checks the shape of every message, and fails its test at the end if the server sent anything that
// the test did not take, logged a problem, left a goroutine behind or ended with the wrong exit code.
type editor struct {
	t      testing.TB
	in     io.WriteCloser
	log    *lockedBuffer
	exit   chan int
	closed bool

	mu       sync.Mutex
	arrived  *sync.Cond
	inbox    []incoming // not taken yet
	ended    bool       // the server's output has ended
	answers  map[string]func(params json.RawMessage) any
	methods  map[string]string // of requests in flight, by id
	lastID   int
	wantCode int
	wantLog  []string // substrings of log lines that are as they should be
	ignore   map[string]bool
}

type incoming struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *struct {
		Code    int             `json:"code"`
		Message string          `json:"message"`
		Data    json.RawMessage `json:"data"`
	} `json:"error"`
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// launch starts a server over in-memory pipes.
func launch(t testing.TB, open opener) *editor {
	t.Helper()
	toServer, in := io.Pipe()
	out, fromServer := io.Pipe()
	return launchOver(t, open, toServer, in, out, fromServer)
}

func launchOver(t testing.TB, open opener, toServer io.ReadCloser, in io.WriteCloser, out io.ReadCloser, fromServer io.WriteCloser) *editor {
	t.Helper()
	return launchWith(t, Options{open: open, Workspace: workspace.Options{FS: files.OS{}, Workers: 2}}, toServer, in, out, fromServer)
}

func launchWith(t testing.TB, o Options, toServer io.ReadCloser, in io.WriteCloser, out io.ReadCloser, fromServer io.WriteCloser) *editor {
	t.Helper()
	e := &editor{t: t, in: in, log: &lockedBuffer{}, exit: make(chan int, 1),
		answers: map[string]func(json.RawMessage) any{}, methods: map[string]string{}, ignore: map[string]bool{}}
	e.arrived = sync.NewCond(&e.mu)
	go func() {
		o.Version, o.Log = "test", e.log
		code := Run(context.Background(), toServer, fromServer, o)
		fromServer.Close()
		toServer.Close()
		e.exit <- code
	}()
	go e.read(out)
	t.Cleanup(e.finish)
	return e
}

func (e *editor) read(out io.Reader) {
	r := bufio.NewReader(out)
	for {
		body, err := readFrame(r)
		e.mu.Lock()
		if err != nil {
			e.ended = true
			e.arrived.Broadcast()
			e.mu.Unlock()
			return
		}
		var m incoming
		if err := json.Unmarshal(body, &m); err != nil {
			e.t.Errorf("the server sent %q: %v", body, err)
		}
		e.checkShape(m, body)
		answer := e.answers[m.Method]
		if m.Method != "" && len(m.ID) > 0 && answer != nil {
			e.mu.Unlock()
			e.send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": answer(m.Params)})
			continue
		}
		if m.Method == "" || !e.ignore[m.Method] {
			e.inbox = append(e.inbox, m)
		}
		e.arrived.Broadcast()
		e.mu.Unlock()
	}
}

func readFrame(r *bufio.Reader) ([]byte, error) {
	n := -1
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return nil, err
		}
		line = strings.TrimSpace(line)
		if line == "" {
			break
		}
		if v, ok := strings.CutPrefix(line, "Content-Length: "); ok {
			if n, err = strconv.Atoi(v); err != nil {
				return nil, err
			}
		}
	}
	body := make([]byte, max(n, 0))
	_, err := io.ReadFull(r, body)
	return body, err
}

func (e *editor) send(message any) {
	body, err := json.Marshal(message)
	if err != nil {
		e.t.Fatal(err)
	}
	e.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body))
}

func (e *editor) raw(frame string) { io.WriteString(e.in, frame) } //nolint:errcheck // a server that is gone shows in what follows

func (e *editor) frame(body string) {
	e.raw(fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body))
}

func (e *editor) notify(method string, params any) {
	e.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// ask sends a request and returns its id.
func (e *editor) ask(method string, params any) string {
	e.mu.Lock()
	e.lastID++
	id := strconv.Itoa(e.lastID)
	e.methods[id] = method
	e.mu.Unlock()
	e.send(map[string]any{"jsonrpc": "2.0", "id": e.lastID, "method": method, "params": params})
	return id
}

// take waits for a message and removes it from the inbox.
func (e *editor) take(what string, match func(incoming) bool) incoming {
	e.t.Helper()
	m, ok := e.tryTake(match, limit)
	if !ok {
		e.t.Fatalf("no %s came; log:\n%s", what, e.log)
	}
	return m
}

func (e *editor) tryTake(match func(incoming) bool, wait time.Duration) (incoming, bool) {
	late := false
	timer := time.AfterFunc(wait, func() { e.mu.Lock(); late = true; e.arrived.Broadcast(); e.mu.Unlock() })
	defer timer.Stop()
	e.mu.Lock()
	defer e.mu.Unlock()
	for {
		for i, m := range e.inbox {
			if match(m) {
				e.inbox = append(e.inbox[:i:i], e.inbox[i+1:]...)
				return m, true
			}
		}
		if late || e.ended {
			return incoming{}, false
		}
		e.arrived.Wait()
	}
}

func (e *editor) response(id string) incoming {
	e.t.Helper()
	return e.take("answer to "+id, func(m incoming) bool { return m.Method == "" && string(m.ID) == id })
}

func (e *editor) notification(method string) json.RawMessage {
	e.t.Helper()
	return e.take(method, func(m incoming) bool { return m.Method == method }).Params
}

// call sends a request and decodes its result, which must not be an error.
func (e *editor) call(method string, params, result any) {
	e.t.Helper()
	m := e.response(e.ask(method, params))
	if m.Error != nil {
		e.t.Fatalf("%s: error %d %s", method, m.Error.Code, m.Error.Message)
	}
	if result != nil {
		if err := json.Unmarshal(m.Result, result); err != nil {
			e.t.Fatalf("%s: %v in %s", method, err, m.Result)
		}
	}
}

// callError sends a request that must fail with a code.
func (e *editor) callError(method string, params any, code int) {
	e.t.Helper()
	m := e.response(e.ask(method, params))
	if m.Error == nil {
		e.t.Fatalf("%s: no error but %s", method, m.Result)
	}
	if m.Error.Code != code {
		e.t.Fatalf("%s: error %d %q, want %d", method, m.Error.Code, m.Error.Message, code)
	}
}

func (e *editor) answer(method string, f func(params json.RawMessage) any) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.answers[method] = f
}

// initialize greets the server. Capabilities are JSON.
func (e *editor) initialize(capabilities string, roots ...string) protocol.InitializeResult {
	e.t.Helper()
	folders := []map[string]string{}
	for _, root := range roots {
		folders = append(folders, map[string]string{"uri": "file://" + root, "name": "w"})
	}
	var raw json.RawMessage
	e.call("initialize", map[string]any{"processId": nil, "rootUri": nil, "capabilities": json.RawMessage(capabilities), "workspaceFolders": folders}, &raw)
	var r protocol.InitializeResult
	if err := protocol.Unmarshal(raw, &r); err != nil {
		e.t.Fatal(err)
	}
	e.notify("initialized", struct{}{})
	return r
}

func (e *editor) open(uri string, version int, text string) {
	e.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": version, "text": text}})
}

func (e *editor) change(uri string, version int, text string) {
	e.notify("textDocument/didChange", map[string]any{"textDocument": map[string]any{"uri": uri, "version": version}, "contentChanges": []any{map[string]any{"text": text}}})
}

func (e *editor) close(uri string) {
	e.notify("textDocument/didClose", map[string]any{"textDocument": map[string]any{"uri": uri}})
}

type diagnostic struct {
	Range              protocol.Range
	Severity           int
	Code               string
	Source             string
	Message            string
	CodeDescription    *struct{ Href string }
	RelatedInformation []struct {
		Location struct {
			URI   string
			Range protocol.Range
		}
		Message string
	}
	Data *findingData
	Tags []int
}

type pushed struct {
	URI         string
	Version     *int
	Diagnostics []diagnostic
}

// publication waits for the findings of one file; of a version if it is not 0.
func (e *editor) publication(uri string, version int) pushed {
	e.t.Helper()
	for {
		m := e.take(fmt.Sprintf("publication of %s version %d", uri, version), func(m incoming) bool {
			return m.Method == "textDocument/publishDiagnostics" && strings.Contains(string(m.Params), strconv.Quote(uri))
		})
		var p pushed
		if err := json.Unmarshal(m.Params, &p); err != nil {
			e.t.Fatal(err)
		}
		if version == 0 || p.Version != nil && *p.Version == version {
			return p
		}
	}
}

func doc(uri string) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": uri}}
}

func at(uri string, line, character int) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": uri}, "position": map[string]any{"line": line, "character": character}}
}

// shutdown ends the session in the proper way, once.
func (e *editor) shutdown() int {
	e.t.Helper()
	if e.closed {
		return e.wantCode
	}
	e.closed = true
	e.call("shutdown", nil, nil)
	e.notify("exit", nil)
	return e.wait()
}

func (e *editor) wait() int {
	e.t.Helper()
	e.closed = true
	select {
	case code := <-e.exit:
		e.in.Close()
		return code
	case <-time.After(limit):
		e.t.Fatal("the server does not end")
		return -1
	}
}

func (e *editor) finish() {
	if e.t.Failed() {
		e.in.Close()
		return
	}
	if !e.closed {
		if code := e.shutdown(); code != e.wantCode {
			e.t.Errorf("exit code %d", code)
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, m := range e.inbox {
		if m.Method == "textDocument/publishDiagnostics" && strings.Contains(string(m.Params), `"diagnostics":[]`) {
			continue // a file that stays clean says so at each version
		}
		e.t.Errorf("not taken: %s %s %s%s %+v", m.ID, m.Method, m.Params, m.Result, m.Error)
	}
	for line := range strings.Lines(e.log.String()) {
		expected := false
		for _, want := range e.wantLog {
			expected = expected || strings.Contains(line, want)
		}
		if !expected {
			e.t.Errorf("logged: %s", line)
		}
	}
}

// shapes are the protocol's types of what the server sends. A message must survive being read as its type and written again:
// then it has all that the type asks for, and nothing that the type does not know.
var shapes = map[string]func() any{
	"textDocument/publishDiagnostics": func() any { return new(protocol.PublishDiagnosticsParams) },
	"window/logMessage":               func() any { return new(protocol.LogMessageParams) },
	"window/workDoneProgress/create":  func() any { return new(protocol.WorkDoneProgressCreateParams) },
	"$/progress":                      func() any { return new(protocol.ProgressParams) },
	"client/registerCapability":       func() any { return new(protocol.RegistrationParams) },
	"workspace/configuration":         func() any { return new(protocol.ConfigurationParams) },
	"workspace/diagnostic/refresh":    nil,
}

var resultShapes = map[string]func() any{
	"initialize":               func() any { return new(protocol.InitializeResult) },
	"textDocument/hover":       func() any { return new(*protocol.Hover) },
	"textDocument/codeAction":  func() any { return new([]protocol.CommandOrCodeAction) },
	"codeAction/resolve":       func() any { return new(protocol.CodeAction) },
	"textDocument/diagnostic":  func() any { return new(protocol.DocumentDiagnosticReport) },
	"workspace/diagnostic":     func() any { return new(protocol.WorkspaceDiagnosticReport) },
	"workspace/executeCommand": func() any { return new(protocol.LSPAny) },
	"shutdown":                 func() any { return new(protocol.LSPAny) },
}

func (e *editor) checkShape(m incoming, body []byte) {
	if m.Method != "" {
		shape, known := shapes[m.Method]
		if !known {
			e.t.Errorf("the server sent %s, which no test knows", m.Method)
		} else if shape != nil {
			e.checkType(m.Method, shape(), m.Params)
		}
		return
	}
	method := e.methods[string(m.ID)]
	delete(e.methods, string(m.ID))
	if m.Error == nil && method != "" {
		if shape := resultShapes[method]; shape != nil {
			e.checkType(method, shape(), m.Result)
		}
	}
}

func (e *editor) checkType(method string, into any, raw json.RawMessage) {
	if err := protocol.Unmarshal(raw, into); err != nil {
		e.t.Errorf("%s: %v in %s", method, err, raw)
		return
	}
	again, err := protocol.Marshal(into)
	var a, b any
	if err == nil {
		err = json.Unmarshal(again, &a)
	}
	if err == nil {
		err = json.Unmarshal(raw, &b)
	}
	if err != nil || !reflect.DeepEqual(a, b) {
		e.t.Errorf("%s: %s reads back as %s (%v)", method, raw, again, err)
	}
}
