// Command gen makes std.bin, the digest of the standard library, from the GOROOT of the go command that runs it.
package main

import (
	"context"
	"fmt"
	"go/build"
	"os"
	"path/filepath"

	"github.com/perfls/perfls/internal/files"
	"github.com/perfls/perfls/internal/golang"
	"github.com/perfls/perfls/internal/golang/stdlib"
)

func main() {
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func generate() error {
	paths, table, err := golang.Digest(context.Background(), files.OS{}, build.Default.GOROOT, "linux", "amd64")
	if err != nil {
		return err
	}
	version, err := os.ReadFile(filepath.Join(build.Default.GOROOT, "VERSION"))
	if err != nil {
		return err
	}
	paths = append([]string{stdlib.VersionEntry}, paths...)
	table[stdlib.VersionEntry] = []stdlib.File{{Text: string(version)}}
	data, err := stdlib.Pack(paths, table)
	if err != nil {
		return err
	}
	fmt.Printf("%d packages, %d bytes\n", len(paths), len(data))
	return os.WriteFile("std.bin", data, 0o644)
}
