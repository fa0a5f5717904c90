module github.com/perfls/perfls

go 1.26

require golang.org/x/tools v0.49.0
