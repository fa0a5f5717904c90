// Package shop holds the words that the service's other packages share.
package shop

import (
	"context"
	"errors"
	"time"
)

// ErrNotFound says that there is no such row.
var ErrNotFound = errors.New("not found")

// Order is one order.
type Order struct {
	ID         int64     `json:"id"`
	Number     string    `json:"number"`
	CustomerID int64     `json:"customer_id"`
	Status     string    `json:"status"`
	PlacedAt   time.Time `json:"placed_at"`
	Items      []Item    `json:"items,omitempty"`
}

// Item is one line of an order.
type Item struct {
	OrderID   int64   `json:"-"`
	ProductID int64   `json:"product_id"`
	Quantity  int     `json:"quantity"`
	Net       float64 `json:"net"`
}

// Customer is who orders.
type Customer struct {
	ID      int64  `json:"id"`
	Name    string `json:"name"`
	Country string `json:"country"`
}

// Store is what the service needs of a database.
type Store interface {
	Orders(ctx context.Context, limit, offset int) ([]Order, error)
	Order(ctx context.Context, id int64) (*Order, error)
	OrderItems(ctx context.Context, order int64) ([]Item, error)
	NumberTaken(ctx context.Context, number string) (bool, error)
	InsertOrder(ctx context.Context, o *Order) error
	InsertItem(ctx context.Context, it Item) error
	CountByStatus(ctx context.Context, status string) (int, error)
	DeleteExpired(ctx context.Context, limit int) (int64, error)

	Customer(ctx context.Context, id int64) (*Customer, error)
	Customers(ctx context.Context, ids []int64) (map[int64]*Customer, error)
	InsertCustomer(ctx context.Context, c *Customer) error

	ProductNames(ctx context.Context, ids []int64) (map[int64]string, error)
	TaxRate(ctx context.Context, country string) (float64, error)
	Parcels(ctx context.Context, order int64) ([]string, error)
}
