// Package orders is what the shop does, apart from HTTP and SQL.
package orders

import (
	"context"
	"crypto/rand"
	"fmt"
	"log"
	"time"

	"example.com/shop/internal/shipping"
	"example.com/shop/internal/shop"
)

// Service does the shop's work.
type Service struct {
	store   shop.Store
	carrier *shipping.Carrier
}

// NewService makes a service.
func NewService(store shop.Store, carrier *shipping.Carrier) *Service {
	return &Service{store: store, carrier: carrier}
}

// Summary is a line of the list of orders.
type Summary struct {
	shop.Order
	Title string `json:"title"`
}

// List describes a page of orders.
func (s *Service) List(ctx context.Context, limit, offset int) ([]Summary, error) {
	orders, err := s.store.Orders(ctx, limit, offset)
	if err != nil {
		return nil, err
	}
	summaries := make([]Summary, 0, len(orders))
	for _, o := range orders {
		title, err := s.title(ctx, o)
		if err != nil {
			return nil, err
		}
		summaries = append(summaries, Summary{Order: o, Title: title})
	}
	return summaries, nil
}

func (s *Service) title(ctx context.Context, o shop.Order) (string, error) {
	name, err := s.customerName(ctx, o.CustomerID)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s for %s", o.Number, name), nil
}

func (s *Service) customerName(ctx context.Context, id int64) (string, error) {
	c, err := s.store.Customer(ctx, id)
	if err != nil {
		return "", err
	}
	return c.Name, nil
}

// Labels describes orders as List does, but asks for all customers at once.
func (s *Service) Labels(ctx context.Context, limit, offset int) ([]string, error) {
	orders, err := s.store.Orders(ctx, limit, offset)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, 0, len(orders))
	for _, o := range orders {
		ids = append(ids, o.CustomerID)
	}
	customers, err := s.store.Customers(ctx, ids)
	if err != nil {
		return nil, err
	}
	labels := make([]string, 0, len(orders))
	for _, o := range orders {
		c := customers[o.CustomerID]
		if c == nil { // created since
			if c, err = s.store.Customer(ctx, o.CustomerID); err != nil {
				return nil, err
			}
			customers[o.CustomerID] = c
		}
		labels = append(labels, o.Number+" for "+c.Name)
	}
	return labels, nil
}

// Total is the price of an order, taxes included.
func (s *Service) Total(ctx context.Context, id int64, country string) (total float64, err error) {
	items, err := s.store.OrderItems(ctx, id)
	if err != nil {
		return 0, err
	}
	for _, it := range items {
		rate, err := s.store.TaxRate(ctx, country)
		if err != nil {
			return 0, err
		}
		total += float64(it.Quantity) * it.Net * (1 + rate)
	}
	return total, nil
}

// Place stores a new order.
func (s *Service) Place(ctx context.Context, o *shop.Order) error {
	number, err := s.freeNumber(ctx)
	if err != nil {
		return err
	}
	o.Number, o.Status, o.PlacedAt = number, "new", time.Now()
	if err := s.store.InsertOrder(ctx, o); err != nil {
		return err
	}
	for _, it := range o.Items {
		it.OrderID = o.ID
		if err := s.store.InsertItem(ctx, it); err != nil {
			return err
		}
	}
	return nil
}

// freeNumber draws numbers until one is free.
func (s *Service) freeNumber(ctx context.Context) (string, error) {
	const attempts = 5
	for range attempts {
		number := rand.Text()[:8]
		taken, err := s.store.NumberTaken(ctx, number)
		if err != nil {
			return "", err
		}
		if !taken {
			return number, nil
		}
	}
	return "", fmt.Errorf("no free number in %d attempts", attempts)
}

// Statistics counts orders by status.
func (s *Service) Statistics(ctx context.Context) (map[string]int, error) {
	counts := map[string]int{}
	for _, status := range []string{"new", "paid", "sent", "expired"} {
		n, err := s.store.CountByStatus(ctx, status)
		if err != nil {
			return nil, err
		}
		counts[status] = n
	}
	return counts, nil
}

// Track says where an order's parcels are.
func (s *Service) Track(ctx context.Context, order int64) ([]shipping.Position, error) {
	codes, err := s.store.Parcels(ctx, order)
	if err != nil {
		return nil, err
	}
	var positions []shipping.Position
	for _, code := range codes {
		p, err := s.carrier.Locate(ctx, code)
		if err != nil {
			return nil, err
		}
		positions = append(positions, *p)
	}
	return positions, nil
}

// Export hands all orders to write, a page at a time.
func (s *Service) Export(ctx context.Context, write func(shop.Order) error) error {
	const page = 500
	for offset := 0; ; offset += page {
		orders, err := s.store.Orders(ctx, page, offset)
		if err != nil {
			return err
		}
		for _, o := range orders {
			if err := write(o); err != nil {
				return err
			}
		}
		if len(orders) < page {
			return nil
		}
	}
}

// Register adds a customer.
func (s *Service) Register(ctx context.Context, c *shop.Customer) error {
	return s.store.InsertCustomer(ctx, c)
}

// Products reads the names of an order's products.
func (s *Service) Products(ctx context.Context, order int64) (map[int64]string, error) {
	items, err := s.store.OrderItems(ctx, order)
	if err != nil {
		return nil, err
	}
	ids := make([]int64, 0, len(items))
	for _, it := range items {
		ids = append(ids, it.ProductID)
	}
	return s.store.ProductNames(ctx, ids)
}

// CleanUp deletes expired orders now and then until ctx ends.
func (s *Service) CleanUp(ctx context.Context, every time.Duration) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
			if err := s.deleteExpired(ctx); err != nil {
				log.Printf("clean up: %v", err)
			}
		}
	}
}

func (s *Service) deleteExpired(ctx context.Context) error {
	const atOnce = 1000
	for {
		n, err := s.store.DeleteExpired(ctx, atOnce)
		if err != nil || n == 0 {
			return err
		}
	}
}
