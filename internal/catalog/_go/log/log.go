// Package log describes what ends the process.
package log

//perfls:exit
func Fatal(v ...any)

//perfls:exit
func Fatalf(format string, v ...any)

//perfls:exit
func Fatalln(v ...any)

//perfls:exit
func (l *Logger) Fatal(v ...any)

//perfls:exit
func (l *Logger) Fatalf(format string, v ...any)

//perfls:exit
func (l *Logger) Fatalln(v ...any)
