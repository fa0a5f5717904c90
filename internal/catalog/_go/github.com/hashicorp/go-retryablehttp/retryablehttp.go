// Package retryablehttp says what github.com/hashicorp/go-retryablehttp does.
//
//perfls:library retryablehttp
package retryablehttp

import (
	"context"
	"io"
	"net/http"
	"time"
)

func FromRequest(any) (*Request, error)

//perfls:remote
func Get(any) (*http.Response, error)

//perfls:remote
func Head(any) (*http.Response, error)

func NewClient() *Client
func NewRequest(any, any, any) (*Request, error)
func NewRequestWithContext(context.Context, any, any, any) (*Request, error)

//perfls:remote
func Post(any, any, any) (*http.Response, error)

//perfls:remote
func PostForm(any, any) (*http.Response, error)

type Client struct {
	HTTPClient *http.Client
}

//perfls:remote
func (*Client) Do(any) (*http.Response, error)

//perfls:remote
func (*Client) Get(any) (*http.Response, error)

//perfls:remote
func (*Client) Head(any) (*http.Response, error)

//perfls:remote
func (*Client) Post(any, any, any) (*http.Response, error)

//perfls:remote
func (*Client) PostForm(any, any) (*http.Response, error)

func (*Client) StandardClient() *http.Client

type Request struct {
	*http.Request
}

func (*Request) BodyBytes() ([]byte, error)
func (*Request) SetBody(any) error
func (*Request) SetResponseHandler(ResponseHandlerFunc)
func (*Request) WithContext(context.Context) *Request
func (*Request) WriteTo(io.Writer) (int64, error)

type RoundTripper struct {
	Client *Client
}

//perfls:remote
func (*RoundTripper) RoundTrip(*http.Request) (*http.Response, error)

type (
	Backoff             func(time.Duration, time.Duration, int, *http.Response) time.Duration
	CheckRetry          func(context.Context, *http.Response, error) (bool, error)
	ErrorHandler        func(*http.Response, error, int) (*http.Response, error)
	LenReader           interface{}
	LeveledLogger       interface{}
	Logger              interface{}
	PrepareRetry        func(*http.Request) error
	ReaderFunc          func() (io.Reader, error)
	RequestLogHook      func(Logger, *http.Request, int)
	ResponseHandlerFunc func(*http.Response) error
	ResponseLogHook     func(Logger, *http.Response)
)
