// Command oracle compares what perfls finds in Go workspaces with what the go command finds: packages, files and imports.
//
//	go run ./internal/golang/oracle DIR...
//
// It prints each difference and exits with 1 if there is any. It needs the go command; perfls itself never runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"go/build"
	"os"
	"path/filepath"

	"github.com/perfls/perfls/internal/golang/oracle/compare"
)

func main() {
	modCache := flag.String("modcache", filepath.Join(build.Default.GOPATH, "pkg", "mod"), "module cache `directory`")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	different := false
	for _, dir := range flag.Args() {
		root, err := filepath.Abs(dir)
		if err == nil {
			root, err = filepath.EvalSymlinks(root)
		}
		var result *compare.Result
		if err == nil {
			result, err = compare.Dir(context.Background(), root, *modCache)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "oracle: %s: %v\n", dir, err)
			os.Exit(2)
		}
		for _, d := range result.Differences {
			fmt.Printf("%s: %s\n", dir, d)
			different = true
		}
		for _, m := range result.Refused {
			fmt.Printf("%s: not compared, since the go command refuses it: %s\n", dir, m)
		}
		fmt.Printf("%s: %d modules, %d packages, %d files and %d imports compared, %d differences\n",
			dir, result.Modules, result.Packages, result.Files, result.Imports, len(result.Differences))
	}
	if different {
		os.Exit(1)
	}
}
