// Package slack says what github.com/slack-go/slack does.
//
//perfls:library slack
package slack

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) Debugf(any, ...any)

//perfls:harmless
func (*Client) Debugln(...any)

//perfls:harmless
func (*Client) Debug() bool
