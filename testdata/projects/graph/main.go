// Command blog serves a blog over GraphQL. It exists to be analysed.
package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"

	"example.com/blog/graph"
	"example.com/blog/store"
)

func main() {
	db, err := sql.Open("sqlite", os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	posts, users := store.New(db)
	schema := graph.NewExecutableSchema(graph.Config{Resolvers: graph.New(posts, users)})
	mux := http.NewServeMux()
	mux.Handle("POST /query", http.MaxBytesHandler(handler.NewDefaultServer(schema), 1<<20))
	server := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.ListenAndServe())
}
