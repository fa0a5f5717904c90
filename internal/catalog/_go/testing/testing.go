// Package testing describes what runs the functions of a test.
package testing

//perfls:handle role=test handler=f
func (t *T) Run(name string, f func(t *T)) bool

//perfls:handle role=test handler=f
func (b *B) Run(name string, f func(b *B)) bool

//perfls:handle role=test handler=body
func (b *B) RunParallel(body func(*PB))

//perfls:handle role=test handler=ff
func (f *F) Fuzz(ff any)

//perfls:callback fn=f run=store
func (c *common) Cleanup(f func())

//perfls:callback fn=f run=once
func AllocsPerRun(runs int, f func()) (avg float64)
