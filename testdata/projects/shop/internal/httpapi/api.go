// Package httpapi serves the shop over HTTP.
package httpapi

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"

	"example.com/shop/internal/orders"
	"example.com/shop/internal/shop"
)

type api struct{ orders *orders.Service }

// New makes the handler of all routes.
func New(service *orders.Service) http.Handler {
	a := &api{orders: service}
	r := chi.NewRouter()
	r.Route("/orders", func(r chi.Router) {
		r.Get("/", a.list)
		r.Post("/", a.place)
		r.Get("/labels", a.labels)
		r.Get("/export", a.export)
		r.Get("/statistics", a.statistics)
		r.Get("/{id}/total", a.total)
		r.Get("/{id}/parcels", a.track)
	})
	r.Post("/customers", a.register)
	r.Get("/orders/{id}/products", a.products)
	return r
}

const (
	pageSize = 50
	maxBody  = 1 << 20 // bytes
)

func (a *api) list(w http.ResponseWriter, r *http.Request) {
	summaries, err := a.orders.List(r.Context(), pageSize, number(r.URL.Query().Get("offset")))
	answer(w, summaries, err)
}

func (a *api) labels(w http.ResponseWriter, r *http.Request) {
	labels, err := a.orders.Labels(r.Context(), pageSize, number(r.URL.Query().Get("offset")))
	answer(w, labels, err)
}

func (a *api) place(w http.ResponseWriter, r *http.Request) {
	var o shop.Order
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&o); err != nil {
		http.Error(w, "no order in the body", http.StatusBadRequest)
		return
	}
	answer(w, &o, a.orders.Place(r.Context(), &o))
}

func (a *api) register(w http.ResponseWriter, r *http.Request) {
	var c shop.Customer
	if err := json.NewDecoder(r.Body).Decode(&c); err != nil {
		http.Error(w, "no customer in the body", http.StatusBadRequest)
		return
	}
	answer(w, &c, a.orders.Register(r.Context(), &c))
}

func (a *api) export(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	if err := a.orders.Export(r.Context(), func(o shop.Order) error { return enc.Encode(o) }); err != nil {
		http.Error(w, "export failed", http.StatusInternalServerError)
	}
}

func (a *api) statistics(w http.ResponseWriter, r *http.Request) {
	counts, err := a.orders.Statistics(r.Context())
	answer(w, counts, err)
}

func (a *api) total(w http.ResponseWriter, r *http.Request) {
	total, err := a.orders.Total(r.Context(), int64(number(chi.URLParam(r, "id"))), r.URL.Query().Get("country"))
	answer(w, total, err)
}

func (a *api) track(w http.ResponseWriter, r *http.Request) {
	positions, err := a.orders.Track(r.Context(), int64(number(chi.URLParam(r, "id"))))
	answer(w, positions, err)
}

func (a *api) products(w http.ResponseWriter, r *http.Request) {
	names, err := a.orders.Products(r.Context(), int64(number(chi.URLParam(r, "id"))))
	answer(w, names, err)
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

func answer(w http.ResponseWriter, value any, err error) {
	switch {
	case errors.Is(err, shop.ErrNotFound):
		http.Error(w, "not found", http.StatusNotFound)
	case err != nil:
		http.Error(w, "internal error", http.StatusInternalServerError)
	default:
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(value)
	}
}
