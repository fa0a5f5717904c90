package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"time"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"
)

// tuning is the part of the settings that is the server's own: {"server": {...}}. The rest goes to the workspace.
type tuning struct {
	// Settle is the typing pause, in milliseconds, after which findings are computed. The default goes by how long that takes.
	Settle *int `json:"settle"`
	// Scope "workspace" publishes the findings of files that are not open, too; the default is "open". Clients that pull decide themselves.
	Scope string `json:"scope"`
}

// configurationLimit is how long a client may take to answer before folders are opened with what it said when it started.
const configurationLimit = 5 * time.Second

// readSettings splits a settings object: the workspace's part, normalised so that equal settings are equal bytes, and the server's.
func readSettings(raw []byte) ([]byte, tuning) {
	var all map[string]json.RawMessage
	if json.Unmarshal(raw, &all) != nil || len(all) == 0 {
		return nil, tuning{}
	}
	var t tuning
	if json.Unmarshal(all["server"], &t) != nil {
		t = tuning{}
	}
	for _, own := range []string{"server", "trace"} { // "trace" is the client library's
		delete(all, own)
	}
	if len(all) == 0 {
		return nil, t
	}
	settings, err := json.Marshal(all) // sorted by key
	if err != nil {
		return nil, t
	}
	return settings, t
}

// configure asks for the settings of each folder and opens those that are new or changed. s.mu is held.
func (s *session) configure() {
	folders := s.folders()
	if s.client.configuration {
		s.goDo("reading the configuration", func() { s.fetchConfiguration(folders) })
		return
	}
	s.configured = true
	for _, f := range folders {
		s.open(f, s.initial)
	}
}

// fetchConfiguration asks for the settings of what has no folder first, then for each folder's.
func (s *session) fetchConfiguration(folders []*folder) {
	section := "perfls"
	items := []protocol.ConfigurationItem{{Section: &section}}
	for _, f := range folders {
		scope := uri.File(f.root)
		items = append(items, protocol.ConfigurationItem{Section: &section, ScopeURI: &scope})
	}
	ctx, cancel := context.WithTimeout(s.conn.base, configurationLimit)
	defer cancel()
	var answers []protocol.LSPAny
	err := s.conn.ask(ctx, protocol.MethodWorkspaceConfiguration, &protocol.ConfigurationParams{Items: items}, &answers)
	if err != nil && !errors.Is(err, context.Canceled) {
		s.log.Info("no configuration from the client", zap.Error(err))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(answers) > 0 && isObject(answers[0]) {
		s.initial, s.tuning = readSettings(answers[0])
	}
	s.configured = true
	for i, f := range folders {
		settings := s.initial
		if i+1 < len(answers) && isObject(answers[i+1]) {
			settings, _ = readSettings(answers[i+1])
		}
		if f.implicit {
			settings = s.initial
		}
		s.open(f, settings)
	}
	for _, f := range s.alone { // those that came while we asked
		s.open(f, s.initial)
	}
}

func isObject(raw []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) }

// didChangeConfiguration asks for the settings if the client can be asked, and else reads what it sent.
func (s *session) didChangeConfiguration(params []byte) error {
	var p struct {
		Settings json.RawMessage `json:"settings"`
	}
	if err := json.Unmarshal(params, &p); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.client.configuration {
		var sections struct {
			Perfls json.RawMessage `json:"perfls"`
		}
		if json.Unmarshal(p.Settings, &sections) == nil && sections.Perfls != nil {
			s.initial, s.tuning = readSettings(sections.Perfls)
		}
	}
	s.configure()
	return nil
}
