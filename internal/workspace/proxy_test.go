package workspace_test

import (
	"testing"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/workspace"
)

const unbounded = `package main

import (
	"encoding/json"
	"net/http"
)

func main() {
	http.HandleFunc("POST /notes", add)
	http.ListenAndServe(":8080", nil)
}

func add(w http.ResponseWriter, r *http.Request) {
	var note struct{ Text string }
	json.NewDecoder(r.Body).Decode(&note)
}
`

// TestProxyBoundsBodies: a bound that is declared in front of the server silences the rule, as soon as it is written, and no longer than
// it stands.
func TestProxyBoundsBodies(t *testing.T) {
	for _, c := range []struct {
		path, text string
		bounds     bool
	}{
		{"/w/deploy/nginx.conf", "server {\n  client_max_body_size 4m;\n}\n", true},
		{"/w/deploy/default.conf.template", "\tclient_max_body_size 10M;\n", true},
		{"/w/deploy/nginx.conf", "server {\n  client_max_body_size 0;\n}\n", false},
		{"/w/deploy/nginx.conf", "server {\n  # client_max_body_size 4m;\n}\n", false},
		{"/w/deploy/notes.txt", "client_max_body_size 4m;\n", false},
		{"/w/k8s/ingress.yaml", "metadata:\n  annotations:\n    nginx.ingress.kubernetes.io/proxy-body-size: \"8m\"\n", true},
		{"/w/k8s/values.yaml", "    nginx.ingress.kubernetes.io/proxy-body-size: \"8m\"\n", false},
		{"/w/Caddyfile", "request_body {\n\tmax_size 10MB\n}\n", true},
		{"/w/vendor/x/nginx.conf", "client_max_body_size 4m;\n", false},
	} {
		texts := map[string][]byte{"/w/go.mod": []byte("module example.com/w\n"), "/w/main.go": []byte(unbounded), c.path: []byte(c.text)}
		w, err := workspace.Open(t.Context(), workspace.Options{Root: "/w", FS: files.Overlay{Base: files.None{}, Texts: texts}, Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		count := func(s *workspace.Snapshot) int {
			r, err := s.Findings(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return len(r.Findings)
		}
		want := 1
		if c.bounds {
			want = 0
		}
		if n := count(w.Snapshot()); n != want {
			t.Errorf("%s with %q: %d findings, want %d", c.path, c.text, n, want)
		}
		if n := count(w.Update([]workspace.Change{{Path: c.path, Text: []byte("# nothing\n")}})); n != 1 {
			t.Errorf("%s after its bound was taken out: %d findings, want 1", c.path, n)
		}
		if n := count(w.Update([]workspace.Change{{Path: c.path, Text: []byte(c.text)}})); n != want {
			t.Errorf("%s after it was put back: %d findings, want %d", c.path, n, want)
		}
	}
}
