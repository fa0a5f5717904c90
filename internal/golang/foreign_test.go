package golang

import "testing"

func TestForeign(t *testing.T) {
	for path, want := range map[string]bool{
		"/w/third_party/etcd/server.go": true,
		"/w/pkg/thirdparty/x.go":        true,
		"/w/third_party.go":             false,
		"/w/store/store.go":             false,
	} {
		if got := foreign(path); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}
