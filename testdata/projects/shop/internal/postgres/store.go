// Package postgres keeps the shop's data in PostgreSQL.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/lib/pq"

	"example.com/shop/internal/shop"
)

// Store implements shop.Store.
type Store struct{ db *sql.DB }

var _ shop.Store = (*Store)(nil)

// New wraps a pool.
func New(db *sql.DB) *Store { return &Store{db: db} }

var schema = []string{
	`CREATE TABLE IF NOT EXISTS customers (id bigserial PRIMARY KEY, name text NOT NULL, country text NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS products (id bigserial PRIMARY KEY, name text NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS orders (id bigserial PRIMARY KEY, number text UNIQUE, customer_id bigint NOT NULL, status text NOT NULL, placed_at timestamptz NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS order_items (order_id bigint NOT NULL, product_id bigint NOT NULL, quantity int NOT NULL, net numeric NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS parcels (order_id bigint NOT NULL, code text NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS taxes (country text PRIMARY KEY, rate numeric NOT NULL)`,
}

// Migrate creates what is missing.
func (s *Store) Migrate(ctx context.Context) error {
	for _, statement := range schema {
		if _, err := s.db.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	return nil
}

// Orders lists orders, newest first.
func (s *Store) Orders(ctx context.Context, limit, offset int) ([]shop.Order, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT id, number, customer_id, status, placed_at FROM orders ORDER BY placed_at DESC LIMIT $1 OFFSET $2`, limit, offset)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var orders []shop.Order
	for rows.Next() {
		var o shop.Order
		if err := rows.Scan(&o.ID, &o.Number, &o.CustomerID, &o.Status, &o.PlacedAt); err != nil {
			return nil, err
		}
		orders = append(orders, o)
	}
	return orders, rows.Err()
}

// Order reads one order.
func (s *Store) Order(ctx context.Context, id int64) (*shop.Order, error) {
	o := shop.Order{ID: id}
	row := s.db.QueryRowContext(ctx, `SELECT number, customer_id, status, placed_at FROM orders WHERE id = $1`, id)
	err := row.Scan(&o.Number, &o.CustomerID, &o.Status, &o.PlacedAt)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, shop.ErrNotFound
	}
	return &o, err
}

// OrderItems lists the lines of an order.
func (s *Store) OrderItems(ctx context.Context, order int64) ([]shop.Item, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT product_id, quantity, net FROM order_items WHERE order_id = $1`, order)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var items []shop.Item
	for rows.Next() {
		it := shop.Item{OrderID: order}
		if err := rows.Scan(&it.ProductID, &it.Quantity, &it.Net); err != nil {
			return nil, err
		}
		items = append(items, it)
	}
	return items, rows.Err()
}

// NumberTaken tells whether an order has the number.
func (s *Store) NumberTaken(ctx context.Context, number string) (taken bool, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM orders WHERE number = $1)`, number).Scan(&taken)
	return taken, err
}

// InsertOrder adds an order and fills in its id.
func (s *Store) InsertOrder(ctx context.Context, o *shop.Order) error {
	return s.db.QueryRowContext(ctx, `INSERT INTO orders (number, customer_id, status, placed_at) VALUES ($1, $2, $3, $4) RETURNING id`,
		o.Number, o.CustomerID, o.Status, o.PlacedAt).Scan(&o.ID)
}

// InsertItem adds a line to an order.
func (s *Store) InsertItem(ctx context.Context, it shop.Item) error {
	_, err := s.db.ExecContext(ctx, `INSERT INTO order_items (order_id, product_id, quantity, net) VALUES ($1, $2, $3, $4)`,
		it.OrderID, it.ProductID, it.Quantity, it.Net)
	return err
}

// CountByStatus counts orders.
func (s *Store) CountByStatus(ctx context.Context, status string) (n int, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT count(*) FROM orders WHERE status = $1`, status).Scan(&n)
	return n, err
}

// DeleteExpired deletes at most limit orders that were never paid and says how many it deleted.
func (s *Store) DeleteExpired(ctx context.Context, limit int) (int64, error) {
	res, err := s.db.ExecContext(ctx, `DELETE FROM orders WHERE id IN (SELECT id FROM orders WHERE status = 'expired' LIMIT $1)`, limit)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// Customer reads one customer.
func (s *Store) Customer(ctx context.Context, id int64) (*shop.Customer, error) {
	c := shop.Customer{ID: id}
	err := s.db.QueryRowContext(ctx, `SELECT name, country FROM customers WHERE id = $1`, id).Scan(&c.Name, &c.Country)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, shop.ErrNotFound
	}
	return &c, err
}

// customersAtOnce is how many keys go into one statement.
const customersAtOnce = 1000

// Customers reads many customers, some at a time.
func (s *Store) Customers(ctx context.Context, ids []int64) (map[int64]*shop.Customer, error) {
	out := make(map[int64]*shop.Customer, len(ids))
	for from := 0; from < len(ids); from += customersAtOnce {
		batch := ids[from:min(from+customersAtOnce, len(ids))]
		rows, err := s.db.QueryContext(ctx, `SELECT id, name, country FROM customers WHERE id = ANY($1)`, pq.Array(batch))
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			var c shop.Customer
			if err := rows.Scan(&c.ID, &c.Name, &c.Country); err != nil {
				rows.Close()
				return nil, err
			}
			out[c.ID] = &c
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// InsertCustomer adds a customer and fills in its id.
func (s *Store) InsertCustomer(ctx context.Context, c *shop.Customer) error {
	return s.db.QueryRowContext(ctx, `INSERT INTO customers (name, country) VALUES ($1, $2) RETURNING id`, c.Name, c.Country).Scan(&c.ID)
}

// ProductNames reads the names of products.
func (s *Store) ProductNames(ctx context.Context, ids []int64) (map[int64]string, error) {
	names := make(map[int64]string, len(ids))
	for _, id := range ids {
		var name string
		err := s.db.QueryRowContext(ctx, `SELECT name FROM products WHERE id = $1`, id).Scan(&name)
		if err != nil {
			return nil, err
		}
		names[id] = name
	}
	return names, nil
}

// TaxRate reads a country's rate.
func (s *Store) TaxRate(ctx context.Context, country string) (rate float64, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT rate FROM taxes WHERE country = $1`, country).Scan(&rate)
	return rate, err
}

// Parcels lists the codes of an order's parcels.
func (s *Store) Parcels(ctx context.Context, order int64) ([]string, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT code FROM parcels WHERE order_id = $1`, order)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var codes []string
	for rows.Next() {
		var code string
		if err := rows.Scan(&code); err != nil {
			return nil, err
		}
		codes = append(codes, code)
	}
	return codes, rows.Err()
}
