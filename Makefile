# What there is to do, in one place. `make` alone builds.
.PHONY: build test lint fuzz bench generate picture ci

build:
	go build -o bin/perfls ./cmd/perfls

test:
	go test ./...

lint:
	.ci/run tools gofmt vet staticcheck

fuzz:
	FUZZTIME=$(or $(FUZZTIME),1m) .ci/run fuzz

# make bench REPO=path/to/a/repository FILE=file/in/it.go
bench: build
	go run ./bench edits -server bin/perfls $(if $(FILE),-file $(FILE)) $(or $(REPO),testdata/projects/shop)
	go run ./bench check -server bin/perfls $(or $(REPO),testdata/projects/shop)

generate:
	go generate ./...

# The picture in README.md, from what the command really prints.
picture: build
	script -qefc 'bin/perfls check testdata/projects/shop 2>/dev/null' /dev/null | go run ./tools/terminalsvg -lines 32 -command 'perfls check testdata/projects/shop' > docs/check.svg

ci:
	.ci/run
