package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/perfls/perfls/internal/text"
)

// client is an editor without a screen: it starts a server, keeps documents in step and remembers what is published.
type client struct {
	cmd         *exec.Cmd
	in          io.WriteCloser
	write       sync.Mutex
	next        int
	answers     map[int]chan message // guarded by state
	state       sync.Mutex
	published   []publication // in order of arrival
	documents   map[string]*document
	encoding    text.Encoding
	incremental bool
	done        chan struct{} // closed when the server has closed its output
	capability  json.RawMessage
}

type document struct {
	version int
	text    string
}

// publication is one publishDiagnostics.
type publication struct {
	at          time.Time
	uri         string
	version     int // -1 if the server gave none
	diagnostics []diagnostic
}

type diagnostic struct {
	Range    span            `json:"range"`
	Severity int             `json:"severity"`
	Code     json.RawMessage `json:"code"`
	Source   string          `json:"source"`
	Data     json.RawMessage `json:"data,omitempty"`
	Message  string          `json:"message"`
	Related  []struct {
		Location struct {
			URI   string `json:"uri"`
			Range span   `json:"range"`
		} `json:"location"`
	} `json:"relatedInformation"`
}

type span struct {
	Start position `json:"start"`
	End   position `json:"end"`
}

type position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type message struct {
	ID     json.RawMessage `json:"id,omitempty"`
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

// start runs a server on a folder and shakes hands. The command is split at spaces. env is added to this process's.
func start(command, root string, env ...string) (*client, error) {
	words := strings.Fields(command)
	if len(words) == 0 {
		return nil, errors.New("no server to start")
	}
	c := &client{cmd: exec.Command(words[0], words[1:]...), answers: map[int]chan message{}, documents: map[string]*document{}, done: make(chan struct{})}
	c.cmd.Dir, c.cmd.Env, c.cmd.Stderr = root, append(os.Environ(), env...), io.Discard
	in, err := c.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	c.in = in
	if err := c.cmd.Start(); err != nil {
		return nil, err
	}
	go c.read(bufio.NewReader(out))
	return c, c.initialize(root)
}

func (c *client) initialize(root string) error {
	var result struct {
		Capabilities struct {
			PositionEncoding string          `json:"positionEncoding"`
			TextDocumentSync json.RawMessage `json:"textDocumentSync"`
		} `json:"capabilities"`
	}
	raw, err := c.call("initialize", map[string]any{
		"processId": os.Getpid(), "rootUri": uri(root), "rootPath": root,
		"workspaceFolders": []any{map[string]any{"uri": uri(root), "name": filepath.Base(root)}},
		"capabilities": map[string]any{
			"general": map[string]any{"positionEncodings": []string{"utf-8", "utf-16"}},
			"textDocument": map[string]any{
				"synchronization":    map[string]any{"didSave": true},
				"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true},
				"codeAction": map[string]any{
					"codeActionLiteralSupport": map[string]any{"codeActionKind": map[string]any{"valueSet": []string{"quickfix", "refactor"}}},
					"resolveSupport":           map[string]any{"properties": []string{"edit"}}, "dataSupport": true,
				},
			},
			"window": map[string]any{"workDoneProgress": true},
		},
	})
	if err != nil {
		return fmt.Errorf("initialize: %w", err)
	}
	if err := json.Unmarshal(raw, &result); err != nil {
		return err
	}
	if result.Capabilities.PositionEncoding == "utf-8" {
		c.encoding = text.UTF8
	}
	kind := 0
	var options struct {
		Change int `json:"change"`
	}
	if json.Unmarshal(result.Capabilities.TextDocumentSync, &kind) != nil && json.Unmarshal(result.Capabilities.TextDocumentSync, &options) == nil {
		kind = options.Change
	}
	c.incremental = kind == 2
	c.capability = raw
	return c.notify("initialized", map[string]any{})
}

func uri(path string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

func pathOf(u string) string {
	parsed, err := url.Parse(u)
	if err != nil {
		return u
	}
	return filepath.FromSlash(parsed.Path)
}

func (c *client) send(v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	c.write.Lock()
	defer c.write.Unlock()
	_, err = fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(body), body)
	return err
}

func (c *client) notify(method string, params any) error {
	return c.send(map[string]any{"jsonrpc": "2.0", "method": method, "params": params})
}

// call waits for the answer at most two minutes: first loads of large repositories take long in some servers.
func (c *client) call(method string, params any) (json.RawMessage, error) {
	answer := make(chan message, 1)
	c.state.Lock()
	c.next++
	id := c.next
	c.answers[id] = answer
	c.state.Unlock()
	if err := c.send(map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params}); err != nil {
		return nil, err
	}
	select {
	case m := <-answer:
		if m.Error != nil {
			return nil, fmt.Errorf("%s: %s (%d)", method, m.Error.Message, m.Error.Code)
		}
		return m.Result, nil
	case <-c.done:
		return nil, fmt.Errorf("%s: the server has ended", method)
	case <-time.After(2 * time.Minute):
		return nil, fmt.Errorf("%s: no answer", method)
	}
}

// read is the loop over what the server says.
func (c *client) read(r *bufio.Reader) {
	defer close(c.done)
	for {
		header, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			return
		}
		n, err := strconv.Atoi(header.Get("Content-Length"))
		if err != nil {
			return
		}
		body := make([]byte, n)
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		now := time.Now()
		var m message
		if json.Unmarshal(body, &m) == nil {
			c.handle(m, now)
		}
	}
}

func (c *client) handle(m message, now time.Time) {
	switch {
	case m.Method == "textDocument/publishDiagnostics":
		var p struct {
			URI         string       `json:"uri"`
			Version     *int         `json:"version"`
			Diagnostics []diagnostic `json:"diagnostics"`
		}
		if json.Unmarshal(m.Params, &p) != nil {
			return
		}
		version := -1
		if p.Version != nil {
			version = *p.Version
		}
		c.state.Lock()
		c.published = append(c.published, publication{now, p.URI, version, p.Diagnostics})
		c.state.Unlock()
	case m.Method != "" && m.ID != nil: // a request of the server: answered as by a client without settings
		result := any(nil)
		if m.Method == "workspace/configuration" {
			var p struct {
				Items []any `json:"items"`
			}
			_ = json.Unmarshal(m.Params, &p)
			result = make([]any, len(p.Items))
		}
		_ = c.send(map[string]any{"jsonrpc": "2.0", "id": m.ID, "result": result})
	case m.ID != nil:
		var id int
		if json.Unmarshal(m.ID, &id) != nil {
			return
		}
		c.state.Lock()
		answer := c.answers[id]
		delete(c.answers, id)
		c.state.Unlock()
		if answer != nil {
			answer <- m
		}
	}
}

func (c *client) open(path, content string) error {
	c.documents[path] = &document{1, content}
	return c.notify("textDocument/didOpen", map[string]any{
		"textDocument": map[string]any{"uri": uri(path), "languageId": languageID(path), "version": 1, "text": content},
	})
}

func languageID(path string) string {
	switch filepath.Ext(path) {
	case ".go":
		return "go"
	case ".tsx":
		return "typescriptreact"
	case ".js", ".cjs", ".mjs":
		return "javascript"
	}
	return "typescript"
}

// change makes the document's text content, sending only what lies between the common start and the common end where the server takes
// that, and returns the version and when it was sent.
func (c *client) change(path, content string) (int, time.Time, error) {
	d := c.documents[path]
	change := map[string]any{"text": content}
	if c.incremental {
		from, to, replacement := between(d.text, content)
		lines := text.NewLines(d.text)
		change = map[string]any{"range": span{c.position(lines, from), c.position(lines, to)}, "text": replacement}
	}
	d.version++
	d.text = content
	now := time.Now()
	return d.version, now, c.notify("textDocument/didChange", map[string]any{
		"textDocument": map[string]any{"uri": uri(path), "version": d.version}, "contentChanges": []any{change},
	})
}

func (c *client) position(l *text.Lines, offset int) position {
	p := l.Position(offset, c.encoding)
	return position{p.Line, p.Column}
}

// between says which bytes of a become which text in b. It cuts at line starts, so never inside a character.
func between(a, b string) (from, to int, replacement string) {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	from = strings.LastIndexByte(a[:n], '\n') + 1
	tail := 0
	for tail < len(a)-from && tail < len(b)-from && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	if cut := strings.IndexByte(a[len(a)-tail:], '\n'); cut >= 0 {
		tail -= cut + 1
	} else {
		tail = 0
	}
	return from, len(a) - tail, b[from : len(b)-tail]
}

// since returns the publications that came after the first n.
func (c *client) since(n int) []publication {
	c.state.Lock()
	defer c.state.Unlock()
	return append([]publication(nil), c.published[n:]...)
}

func (c *client) count() int {
	c.state.Lock()
	defer c.state.Unlock()
	return len(c.published)
}

// last is what is shown for a file now; nil if nothing was ever published.
func (c *client) last(path string) *publication {
	c.state.Lock()
	defer c.state.Unlock()
	for i := len(c.published) - 1; i >= 0; i-- {
		if c.published[i].uri == uri(path) || pathOf(c.published[i].uri) == path {
			return &c.published[i]
		}
	}
	return nil
}

// quiet waits until the server has published nothing for a while, and says whether it did so within the limit.
func (c *client) quiet(while, limit time.Duration) bool {
	deadline := time.Now().Add(limit)
	n, since := c.count(), time.Now()
	for time.Now().Before(deadline) {
		time.Sleep(5 * time.Millisecond)
		if now := c.count(); now != n {
			n, since = now, time.Now()
		}
		if time.Since(since) >= while {
			return true
		}
	}
	return false
}

// stop ends the session as the protocol asks and returns the exit status and the peak of resident memory in bytes (0 if unknown).
func (c *client) stop() (status int, peak int64, err error) {
	peak = peakMemory(c.cmd.Process.Pid)
	if _, err := c.call("shutdown", nil); err != nil {
		_ = c.cmd.Process.Kill()
		_ = c.cmd.Wait()
		return -1, peak, err
	}
	if err := c.notify("exit", nil); err != nil {
		return -1, peak, err
	}
	ended := time.AfterFunc(10*time.Second, func() { _ = c.cmd.Process.Kill() })
	defer ended.Stop()
	<-c.done
	_ = c.cmd.Wait()
	return c.cmd.ProcessState.ExitCode(), peak, nil
}

func peakMemory(pid int) int64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 10, 64)
			return kb << 10
		}
	}
	return 0
}
