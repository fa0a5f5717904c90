// Package retryablehttp describes github.com/hashicorp/go-retryablehttp.
//
//perfls:library retryablehttp
package retryablehttp

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"
)

//perfls:remote
func Get(string) (*http.Response, error)

//perfls:remote
func Head(string) (*http.Response, error)

//perfls:remote
func Post(_, _ string, _ any) (*http.Response, error)

//perfls:remote
func PostForm(string, url.Values) (*http.Response, error)

func NewClient() *Client

type Client struct {
	HTTPClient                 *http.Client
	Logger                     any
	RetryWaitMin, RetryWaitMax time.Duration
	RetryMax                   int
	RequestLogHook             any
	ResponseLogHook            any
	CheckRetry                 CheckRetry
	Backoff                    Backoff
	ErrorHandler               any
}

type (
	CheckRetry func(context.Context, *http.Response, error) (bool, error)
	Backoff    func(_, _ time.Duration, _ int, _ *http.Response) time.Duration
)

//perfls:remote
func (*Client) Do(*Request) (*http.Response, error)

//perfls:remote
func (*Client) Get(string) (*http.Response, error)

//perfls:remote
func (*Client) Head(string) (*http.Response, error)

//perfls:remote
func (*Client) Post(_, _ string, _ any) (*http.Response, error)

//perfls:remote
func (*Client) PostForm(string, url.Values) (*http.Response, error)

func (*Client) StandardClient() *http.Client

type RoundTripper struct{ Client *Client }

//perfls:remote
func (*RoundTripper) RoundTrip(*http.Request) (*http.Response, error)

type Request struct{ *http.Request }

func NewRequest(_, _ string, _ any) (*Request, error)
func NewRequestWithContext(_ context.Context, _, _ string, _ any) (*Request, error)
func FromRequest(*http.Request) (*Request, error)
func (*Request) WithContext(context.Context) *Request
func (*Request) SetBody(any) error
func (*Request) BodyBytes() ([]byte, error)
func (*Request) WriteTo(io.Writer) (int64, error)
