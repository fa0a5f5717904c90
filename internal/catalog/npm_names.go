package catalog

import (
	"bytes"
	"regexp"
	"strings"
	"sync"
)

// A type that a stub does not declare makes any of everything that it is part of: of `Db = Knex | Knex.Transaction` where Transaction is
// absent, and of every call on a Db. Packages export hundreds of types that say nothing about effects; npm/names.txt has their names, one
// package a line, and a stub that is handed out declares them as objects of which nothing is known. The development test
// TestStubsExportEveryType of the TypeScript front end finds what is missing.

var npmNames = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	text, err := builtinNPM.ReadFile(npmRoot + "/names.txt")
	if err != nil {
		return out // tests read it
	}
	for line := range strings.Lines(string(text)) {
		if pkg, names, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			out[pkg] = strings.Fields(names)
		}
	}
	return out
})

var (
	declaredName = regexp.MustCompile(`\b(?:class|interface|type|enum|namespace|as)\s+([A-Za-z_$][\w$]*)`)
	exportList   = regexp.MustCompile(`export\s+(?:type\s+)?\{([^}]*)\}`)
	wordOfList   = regexp.MustCompile(`[A-Za-z_$][\w$]*`)
	exportsWhole = regexp.MustCompile(`(?m)^export = ([A-Za-z_$][\w$]*);`)
	exportsNames = regexp.MustCompile(`(?m)^export `)
)

// declared are the names that a stub declares or passes on.
func declared(stub []byte) map[string]bool {
	out := map[string]bool{}
	for _, m := range declaredName.FindAllSubmatch(stub, -1) {
		out[string(m[1])] = true
	}
	for _, list := range exportList.FindAllSubmatch(stub, -1) {
		for _, w := range wordOfList.FindAll(list[1], -1) {
			out[string(w)] = true
		}
	}
	return out
}

// withNames adds the types to a package's entry that it exports and its stub leaves out.
func withNames(pkg string, stub []byte) []byte {
	names := npmNames()[pkg]
	if len(names) == 0 {
		return stub
	}
	var b bytes.Buffer
	b.Write(stub)
	end := ""
	switch m := exportsWhole.FindSubmatch(stub); {
	case m != nil:
		if regexp.MustCompile(`(?m)^import .*\b` + regexp.QuoteMeta(string(m[1])) + `\b`).Match(stub) {
			return stub // another package's stub
		}
		b.WriteString("\ndeclare namespace " + string(m[1]) + " {\n")
		end = "}\n"
	case !exportsNames.Match(stub):
		return stub
	}
	known := declared(stub)
	for _, n := range names {
		if !known[n] {
			b.WriteString("\nexport interface " + n + "<A = any, B = any, C = any, D = any, E = any, F = any> { [member: string]: any }")
		}
	}
	b.WriteString("\n" + end)
	return b.Bytes()
}
