// Package time describes what waits, and what is read from a file.
package time

//perfls:compile location
func LoadLocation(name string) (*Location, error)

//perfls:sleep
func Sleep(d Duration)

//perfls:sleep
func After(d Duration) <-chan Time

//perfls:sleep
func Tick(d Duration) <-chan Time

//perfls:sleep
func NewTicker(d Duration) *Ticker

//perfls:sleep
func NewTimer(d Duration) *Timer

//perfls:callback fn=f run=store
func AfterFunc(d Duration, f func()) *Timer
