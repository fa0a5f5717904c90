// Package smtp describes what sends mail.
package smtp

//perfls:remote
func SendMail(addr string, a Auth, from string, to []string, msg []byte) error
