package sqltext_test

import (
	"fmt"

	"github.com/perfls/perfls/internal/sqltext"
)

// A program writes fmt.Sprintf("SELECT … ORDER BY %s", key): the hole is "\x00".
func ExampleRead() {
	st := sqltext.Read("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id WHERE lower(u.email) = $1 AND o.paid ORDER BY \x00")[0]
	scope := st.Main()
	for _, p := range scope.Predicates {
		c := scope.Columns[p.Column]
		fmt.Printf("%v: %s.%s %s", c.Role, scope.Tables[c.Table].Name, c.Name, p.Operator)
		if c.Wrap != "" {
			fmt.Printf(", in %s", c.Wrap)
		}
		fmt.Println()
	}
	// Output:
	// on: users.id =
	// on: orders.user_id =
	// where: users.email =, in lower
	// where: orders.paid TRUE
}

// A builder is given conditions: db.Where("user_id = ? AND state IN ?", …).
func ExampleReadPredicate() {
	st := sqltext.ReadPredicate("user_id = ? AND state IN ?")
	scope := st.Main()
	for _, p := range scope.Predicates {
		fmt.Println(scope.Columns[p.Column].Name, p.Operator, p.Required())
	}
	// Output:
	// user_id = true
	// state IN true
}

func ExampleStatement_Normal() {
	for _, text := range []string{"SELECT id FROM t WHERE k IN (1, 2, 3) LIMIT 10", "select id from t where k in ($1) limit $2"} {
		st := sqltext.Read(text)[0]
		fmt.Println(st.Fingerprint(), st.Normal())
	}
	// Output:
	// 482e6c017fb56435 select id from t where k in (?) limit ?
	// 482e6c017fb56435 select id from t where k in (?) limit ?
}
