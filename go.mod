module github.com/perfls/perfls

go 1.26
