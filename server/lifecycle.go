package server

import (
	"context"
	"encoding/json"
	"errors"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
)

// initialize reads what the client can do and which folders are open. Loading them starts when the client says that it is ready.
func (s *session) initialize(params []byte) (task, error) {
	var p struct {
		Capabilities          announced         `json:"capabilities"`
		RootURI               *string           `json:"rootUri"`
		RootPath              *string           `json:"rootPath"`
		WorkspaceFolders      []announcedFolder `json:"workspaceFolders"`
		InitializationOptions json.RawMessage   `json:"initializationOptions"`
	}
	// encoding/json reads on after a value of a wrong type, which is what we want here: one odd capability is no reason to refuse.
	err := json.Unmarshal(params, &p)
	var wrongType *json.UnmarshalTypeError
	if err != nil && !(errors.As(err, &wrongType) && wrongType.Field != "") {
		return nil, jsonrpc2.NewError(jsonrpc2.InvalidParams, err.Error())
	}
	s.client = p.Capabilities.profile()

	roots := p.WorkspaceFolders
	if len(roots) == 0 && p.RootURI != nil {
		roots = []announcedFolder{{URI: *p.RootURI}}
	} else if len(roots) == 0 && p.RootPath != nil && *p.RootPath != "" {
		roots = []announcedFolder{{URI: string(uri.File(*p.RootPath))}}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = initialized
	s.initial, s.tuning = readSettings(p.InitializationOptions)
	for _, r := range roots {
		s.nameFolder(uri.URI(r.URI))
	}
	s.rehome()
	result := &protocol.InitializeResult{
		Capabilities: s.client.capabilities(),
		ServerInfo:   protocol.ServerInfo{Name: "perfls"},
	}
	if s.opts.Version != "" {
		result.ServerInfo.Version = protocol.NewOptional(s.opts.Version)
	}
	return answer(result), nil
}

type announcedFolder struct {
	URI string `json:"uri"`
}

// greet starts what must wait until the client has its answer to initialize. That is its "initialized"; a client that forgets it is
// taken to be ready at its first other message.
func (s *session) greet() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.greeted {
		return
	}
	s.greeted = true
	if s.client.watch {
		s.goDo("registering for file changes", s.registerWatches)
	}
	s.configure()
}

// shutdown cancels what runs; the client still gets its answers.
func (s *session) shutdown() (task, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = shutDown
	for _, f := range s.folders() {
		f.cancel()
	}
	return answer(nil), nil
}

// answer is a task that is done already.
func answer(result any) task {
	return func(context.Context) (any, error) { return result, nil }
}
