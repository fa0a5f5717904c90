// Package shipping asks the carrier where parcels are.
package shipping

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// Carrier is the carrier's HTTP interface.
type Carrier struct {
	base string
	http *http.Client
}

// NewCarrier makes a client for the interface at base.
func NewCarrier(base string, client *http.Client) *Carrier { return &Carrier{base: base, http: client} }

// Position is where a parcel was seen last.
type Position struct {
	Code string `json:"code"`
	City string `json:"city"`
}

const maxAnswer = 1 << 20 // bytes

// Locate asks for one parcel.
func (c *Carrier) Locate(ctx context.Context, code string) (*Position, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/parcels/"+url.PathEscape(code), nil)
	if err != nil {
		return nil, err
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("carrier: %s", resp.Status)
	}
	var p Position
	return &p, json.NewDecoder(io.LimitReader(resp.Body, maxAnswer)).Decode(&p)
}
