package golang

import (
	"fmt"
	"strings"
	"testing"

	"github.com/perfls/perfls/internal/model"
)

func TestColumnName(t *testing.T) {
	for name, want := range map[string]string{
		"UserID": "user_id", "ID": "id", "HTTPServer": "http_server", "APIKey": "api_key", "Name": "name", "UserIDs": "user_ids",
		"CreatedAt": "created_at", "OAuthToken": "o_auth_token", "Line2": "line2", "snake_case": "snake_case",
	} {
		if got := columnName(name); got != want {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
}

func TestTableOf(t *testing.T) {
	s := typesOf(t, `package shop

import (
	"database/sql"
	"time"
	"gorm.io/gorm"
)

type Audit struct {
	Author string `+"`gorm:\"index\"`"+`
}

type Order struct {
	gorm.Model
	Audit
	CustomerID uint           `+"`gorm:\"index:idx_customer,priority:2\"`"+`
	Shop       string         `+"`gorm:\"column:shop_code;index:idx_customer,priority:1;size:10\"`"+`
	Number     string         `+"`gorm:\"uniqueIndex\"`"+`
	Paid       bool
	At         *time.Time
	Note       sql.NullString
	Raw        []byte
	Items      []Item
	Customer   *Customer
	secret     string
	Skipped    string `+"`gorm:\"-\"`"+`
	Extra      Address `+"`gorm:\"embedded;embeddedPrefix:extra_\"`"+`
}

type Address struct{ City string }

type Item struct {
	OrderID uint `+"`gorm:\"primaryKey\"`"+`
	SKU     string `+"`gorm:\"primaryKey\"`"+`
}

type Customer struct{ ID int }
`)
	if got, want := tableText(s["Order"]), strings.TrimSpace(`
orders: id created_at updated_at deleted_at author customer_id shop_code number paid! at note raw extra_city
primary id
idx_orders_deleted_at deleted_at
idx_orders_author author
idx_customer shop_code,customer_id
idx_orders_number number unique`); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := tableText(s["Item"]), "items: order_id sku\nprimary order_id,sku"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := fmt.Sprint(s["Order"].Keys), "[{example.com/app.Item OrderID} { CustomerID} {example.com/app.Customer OrderID}]"; got != want {
		t.Errorf("keys %s, want %s", got, want)
	}
	if s["Customer"] != nil || s["Address"] != nil {
		t.Error("structs that no tag calls a table are none")
	}
}

// typesOf lowers the types of a file and gives the tables by the types' names.
func typesOf(t *testing.T, src string) map[string]*model.Table {
	t.Helper()
	out := map[string]*model.Table{}
	for _, typ := range lowerSource(t, "shop.go", src, false).types {
		out[string(typ.ID[strings.LastIndexByte(string(typ.ID), '.')+1:])] = typ.Table
	}
	return out
}

func tableText(t *model.Table) string {
	if t == nil {
		return "none"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s:", t.Name)
	for _, c := range t.Columns {
		few := ""
		if c.Few {
			few = "!"
		}
		fmt.Fprintf(&b, " %s%s", c.Name, few)
	}
	for _, x := range t.Indexes {
		name, unique := x.Name, ""
		if x.Primary {
			name = "primary"
		} else if x.Unique {
			unique = " unique"
		}
		fmt.Fprintf(&b, "\n%s %s%s", name, strings.Join(x.Columns, ","), unique)
	}
	return b.String()
}
