// Package sync describes package sync.
package sync

type Locker interface {
	//perfls:lock
	Lock()
	Unlock()
}

//perfls:lock
func (m *Mutex) Lock()

//perfls:lock
func (rw *RWMutex) Lock()

//perfls:lock
func (rw *RWMutex) RLock()

//perfls:once fn=f
func (o *Once) Do(f func())

//perfls:once fn=f
func OnceFunc(f func()) func()

//perfls:once fn=f
func OnceValue[T any](f func() T) func() T { panic(0) }

//perfls:once fn=f
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) { panic(0) }

//perfls:callback fn=f run=spawn
func (wg *WaitGroup) Go(f func())

//perfls:callback fn=f run=each over=m
func (m *Map) Range(f func(key, value any) bool)
