// Package stdlib holds a digest of the Go standard library's declarations, so that code is typed on machines without Go.
//
// The digest is made by the generator in gen from GOROOT/src of linux/amd64: every public package and the internal ones that those
// need, exported declarations and what they reach, without function bodies and comments. These declarations derive from the Go
// standard library, which is Copyright (c) 2009 The Go Authors, under the BSD licence in LICENSE-GO.
package stdlib

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"sync"
)

//go:generate go run ./gen

//go:embed std.bin
var packed []byte

// File is one source file of a package.
type File struct{ Name, Text string }

var load = sync.OnceValue(func() map[string][]File {
	table, err := Unpack(packed)
	if err != nil {
		panic("the built-in digest of the standard library is damaged: " + err.Error()) // it is part of the program
	}
	return table
})

// Has says whether the digest has a package.
func Has(path string) bool { return load()[path] != nil }

// VersionEntry is the path under which a digest holds the VERSION file of the Go release that it was made from.
const VersionEntry = ""

// Version is the release that the digest was made from, as in GOROOT/VERSION: "go1.26.1".
func Version() string {
	for _, f := range load()[VersionEntry] {
		version, _, _ := strings.Cut(f.Text, "\n")
		return version
	}
	return ""
}

// Files returns the sources of a package, sorted by name; nil if there is none. Bodies are absent.
func Files(path string) []File { return load()[path] }

// Pack writes a digest: path, name and text of each file, length first, deflated. Entries must be sorted.
func Pack(paths []string, files map[string][]File) ([]byte, error) {
	var raw []byte
	for _, path := range paths {
		for _, f := range files[path] {
			for _, s := range [...]string{path, f.Name, f.Text} {
				raw = binary.AppendUvarint(raw, uint64(len(s)))
				raw = append(raw, s...)
			}
		}
	}
	var out bytes.Buffer
	w, err := flate.NewWriter(&out, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(raw); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// Unpack reads what Pack wrote.
func Unpack(data []byte) (map[string][]File, error) {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(data)))
	if err != nil {
		return nil, err
	}
	text := string(raw)
	table := map[string][]File{}
	for len(text) > 0 {
		var parts [3]string
		for i := range parts {
			n, size := binary.Uvarint([]byte(text[:min(len(text), binary.MaxVarintLen64)]))
			if size <= 0 || n > uint64(len(text)-size) {
				return nil, fmt.Errorf("a length points past the end, %d bytes from it", len(text))
			}
			parts[i] = text[size : size+int(n)]
			text = text[size+int(n):]
		}
		table[parts[0]] = append(table[parts[0]], File{Name: parts[1], Text: parts[2]})
	}
	return table, nil
}
