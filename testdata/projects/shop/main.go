// Command shop is a small order service. It exists to be analysed: some of its functions are slow in ways that perfls finds, and others
// only look like them. See README.md.
package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"os"
	"time"

	_ "github.com/lib/pq"

	"example.com/shop/internal/httpapi"
	"example.com/shop/internal/orders"
	"example.com/shop/internal/postgres"
	"example.com/shop/internal/shipping"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	db.SetMaxOpenConns(20)
	store := postgres.New(db)
	if err := store.Migrate(context.Background()); err != nil {
		log.Fatal(err)
	}
	carrier := shipping.NewCarrier(os.Getenv("CARRIER_URL"), &http.Client{Timeout: 5 * time.Second})
	service := orders.NewService(store, carrier)
	go service.CleanUp(context.Background(), time.Hour)

	server := &http.Server{
		Addr:              ":8080",
		Handler:           httpapi.New(service),
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
