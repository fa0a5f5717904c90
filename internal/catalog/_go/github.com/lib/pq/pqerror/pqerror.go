// Package pqerror describes github.com/lib/pq/pqerror.
package pqerror

type Class string
type Code string

func (Code) Class() Class
func (Code) Name() string
func (Class) Name() string
