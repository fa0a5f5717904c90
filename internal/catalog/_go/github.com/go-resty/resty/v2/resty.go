// Package resty describes github.com/go-resty/resty/v2 and resty.dev/v3.
//
//perfls:library resty
package resty

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"
)

func New() *Client
func NewWithClient(*http.Client) *Client

type Client struct {
	BaseURL, HostURL string
	Header           http.Header
	QueryParam       url.Values
}

func (*Client) R() *Request
func (*Client) NewRequest() *Request
func (*Client) GetClient() *http.Client
func (*Client) SetBaseURL(string) *Client
func (*Client) SetHostURL(string) *Client
func (*Client) SetHeader(_, _ string) *Client
func (*Client) SetHeaders(map[string]string) *Client
func (*Client) SetHeaderVerbatim(_, _ string) *Client
func (*Client) SetCookie(*http.Cookie) *Client
func (*Client) SetCookies([]*http.Cookie) *Client
func (*Client) SetCookieJar(http.CookieJar) *Client
func (*Client) SetQueryParam(_, _ string) *Client
func (*Client) SetQueryParams(map[string]string) *Client
func (*Client) SetPathParam(_, _ string) *Client
func (*Client) SetPathParams(map[string]string) *Client
func (*Client) SetFormData(map[string]string) *Client
func (*Client) SetBasicAuth(_, _ string) *Client
func (*Client) SetAuthToken(string) *Client
func (*Client) SetAuthScheme(string) *Client
func (*Client) SetError(any) *Client
func (*Client) SetDebug(bool) *Client
func (*Client) SetLogger(any) *Client
func (*Client) SetTimeout(time.Duration) *Client
func (*Client) SetProxy(string) *Client
func (*Client) SetTransport(http.RoundTripper) *Client
func (*Client) SetTLSClientConfig(any) *Client
func (*Client) SetRedirectPolicy(...any) *Client
func (*Client) SetRetryCount(int) *Client
func (*Client) SetRetryWaitTime(time.Duration) *Client
func (*Client) SetRetryMaxWaitTime(time.Duration) *Client
func (*Client) SetRetryAfter(any) *Client
func (*Client) SetDoNotParseResponse(bool) *Client
func (*Client) SetContentLength(bool) *Client
func (*Client) SetCloseConnection(bool) *Client
func (*Client) SetRateLimiter(any) *Client
func (*Client) AddRetryCondition(any) *Client
func (*Client) AddRetryHook(any) *Client
func (*Client) OnBeforeRequest(any) *Client
func (*Client) OnAfterResponse(any) *Client
func (*Client) OnError(any) *Client
func (*Client) SetPreRequestHook(any) *Client
func (*Client) EnableTrace() *Client
func (*Client) Close() error

type Request struct {
	URL, Method string
	Header      http.Header
	QueryParam  url.Values
	FormData    url.Values
	Body        any
	Result      any
	Error       any
	RawRequest  *http.Request
	Attempt     int
}

//perfls:remote
func (*Request) Get(string) (*Response, error)

//perfls:remote
func (*Request) Head(string) (*Response, error)

//perfls:remote
func (*Request) Post(string) (*Response, error)

//perfls:remote
func (*Request) Put(string) (*Response, error)

//perfls:remote
func (*Request) Patch(string) (*Response, error)

//perfls:remote
func (*Request) Delete(string) (*Response, error)

//perfls:remote
func (*Request) Options(string) (*Response, error)

//perfls:remote
func (*Request) Trace(string) (*Response, error)

//perfls:remote
func (*Request) Execute(_, _ string) (*Response, error)

//perfls:remote
func (*Request) Send() (*Response, error)

// What is asked for.

func (*Request) Context() context.Context
func (*Request) SetContext(context.Context) *Request
func (*Request) SetURL(string) *Request
func (*Request) SetMethod(string) *Request
func (*Request) SetPathParam(_, _ string) *Request
func (*Request) SetPathParams(map[string]string) *Request
func (*Request) SetRawPathParam(_, _ string) *Request
func (*Request) SetRawPathParams(map[string]string) *Request
func (*Request) SetQueryParam(_, _ string) *Request
func (*Request) SetQueryParams(map[string]string) *Request
func (*Request) SetQueryParamsFromValues(url.Values) *Request
func (*Request) SetQueryString(string) *Request
func (*Request) SetUnescapeQueryParams(bool) *Request
func (*Request) SetHeader(_, _ string) *Request
func (*Request) SetHeaders(map[string]string) *Request
func (*Request) SetHeaderMultiValues(map[string][]string) *Request
func (*Request) SetHeaderVerbatim(_, _ string) *Request
func (*Request) SetContentType(string) *Request
func (*Request) SetCookie(*http.Cookie) *Request
func (*Request) SetCookies([]*http.Cookie) *Request
func (*Request) SetBasicAuth(_, _ string) *Request
func (*Request) SetDigestAuth(_, _ string) *Request
func (*Request) SetAuthToken(string) *Request
func (*Request) SetAuthScheme(string) *Request
func (*Request) SetSRV(any) *Request

// What is sent.

func (*Request) SetBody(any) *Request
func (*Request) SetFormData(map[string]string) *Request
func (*Request) SetFormDataFromValues(url.Values) *Request
func (*Request) SetFile(_, _ string) *Request
func (*Request) SetFiles(map[string]string) *Request
func (*Request) SetFileReader(_, _ string, _ io.Reader) *Request
func (*Request) SetMultipartFormData(map[string]string) *Request
func (*Request) SetMultipartField(_, _, _ string, _ io.Reader) *Request
func (*Request) SetMultipartFields(...any) *Request
func (*Request) SetMultipartBoundary(string) *Request
func (*Request) SetContentLength(bool) *Request
func (*Request) SetJSONEscapeHTML(bool) *Request

// What becomes of the answer.

func (*Request) SetResult(any) *Request
func (*Request) SetError(any) *Request
func (*Request) SetOutput(string) *Request
func (*Request) SetDoNotParseResponse(bool) *Request
func (*Request) SetResponseBodyLimit(int) *Request
func (*Request) ExpectContentType(string) *Request
func (*Request) ForceContentType(string) *Request
func (*Request) AddRetryCondition(any) *Request
func (*Request) SetTimeout(time.Duration) *Request
func (*Request) SetRetryCount(int) *Request
func (*Request) SetRetryWaitTime(time.Duration) *Request
func (*Request) SetRetryMaxWaitTime(time.Duration) *Request

func (*Request) SetLogger(any) *Request
func (*Request) SetDebug(bool) *Request
func (*Request) EnableTrace() *Request
func (*Request) TraceInfo() TraceInfo
func (*Request) EnableGenerateCurlOnDebug() *Request
func (*Request) DisableGenerateCurlOnDebug() *Request
func (*Request) GenerateCurlCommand() string

type Response struct {
	Request     *Request
	RawResponse *http.Response
}

func (*Response) Body() []byte
func (*Response) Bytes() []byte
func (*Response) RawBody() io.ReadCloser
func (*Response) Status() string
func (*Response) StatusCode() int
func (*Response) Header() http.Header
func (*Response) Cookies() []*http.Cookie
func (*Response) String() string
func (*Response) Result() any
func (*Response) Error() any
func (*Response) Time() time.Duration
func (*Response) Size() int64
func (*Response) IsSuccess() bool
func (*Response) IsError() bool

type TraceInfo struct{}
