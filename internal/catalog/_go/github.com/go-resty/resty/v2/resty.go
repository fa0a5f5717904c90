// Package resty says what github.com/go-resty/resty/v2 does.
//
//perfls:library resty
package resty

import (
	"context"
	"io"
	"net/http"
	"time"
)

func New() *Client
func NewWithClient(any) *Client

type Client struct{}

func (*Client) AddRetryAfterErrorCondition() *Client
func (*Client) AddRetryCondition(any) *Client
func (*Client) AddRetryHook(any) *Client
func (*Client) DisableGenerateCurlOnDebug() *Client
func (*Client) DisableTrace() *Client
func (*Client) EnableGenerateCurlOnDebug() *Client
func (*Client) EnableTrace() *Client
func (*Client) GetClient() *http.Client
func (*Client) IsProxySet() bool
func (*Client) NewRequest() *Request
func (*Client) OnAfterResponse(any) *Client
func (*Client) OnBeforeRequest(any) *Client
func (*Client) OnError(any) *Client
func (*Client) OnInvalid(any) *Client
func (*Client) OnPanic(any) *Client
func (*Client) OnRequestLog(any) *Client
func (*Client) OnResponseLog(any) *Client
func (*Client) OnSuccess(any) *Client
func (*Client) R() *Request
func (*Client) RemoveProxy() *Client
func (*Client) SetAllowGetMethodPayload(any) *Client
func (*Client) SetAuthScheme(any) *Client
func (*Client) SetAuthToken(any) *Client
func (*Client) SetBaseURL(any) *Client
func (*Client) SetBasicAuth(any, any) *Client
func (*Client) SetCertificates(...any) *Client
func (*Client) SetClientRootCertificate(any) *Client
func (*Client) SetClientRootCertificateFromString(any) *Client
func (*Client) SetCloseConnection(any) *Client
func (*Client) SetContentLength(any) *Client
func (*Client) SetCookie(any) *Client
func (*Client) SetCookieJar(any) *Client
func (*Client) SetCookies(any) *Client
func (*Client) SetDebug(any) *Client
func (*Client) SetDebugBodyLimit(any) *Client
func (*Client) SetDigestAuth(any, any) *Client
func (*Client) SetDisableWarn(any) *Client
func (*Client) SetDoNotParseResponse(any) *Client
func (*Client) SetError(any) *Client
func (*Client) SetFormData(any) *Client
func (*Client) SetHeader(any, any) *Client
func (*Client) SetHeaderVerbatim(any, any) *Client
func (*Client) SetHeaders(any) *Client
func (*Client) SetHostURL(any) *Client
func (*Client) SetJSONEscapeHTML(any) *Client
func (*Client) SetJSONMarshaler(func(any) ([]byte, error)) *Client
func (*Client) SetJSONUnmarshaler(func([]byte, any) error) *Client
func (*Client) SetLogger(any) *Client
func (*Client) SetOutputDirectory(any) *Client
func (*Client) SetPathParam(any, any) *Client
func (*Client) SetPathParams(any) *Client
func (*Client) SetPreRequestHook(any) *Client
func (*Client) SetProxy(any) *Client
func (*Client) SetQueryParam(any, any) *Client
func (*Client) SetQueryParams(any) *Client
func (*Client) SetRateLimiter(any) *Client
func (*Client) SetRawPathParam(any, any) *Client
func (*Client) SetRawPathParams(any) *Client
func (*Client) SetRedirectPolicy(...any) *Client
func (*Client) SetResponseBodyLimit(any) *Client
func (*Client) SetRetryAfter(any) *Client
func (*Client) SetRetryCount(any) *Client
func (*Client) SetRetryMaxWaitTime(any) *Client
func (*Client) SetRetryResetReaders(any) *Client
func (*Client) SetRetryWaitTime(any) *Client
func (*Client) SetRootCertificate(any) *Client
func (*Client) SetRootCertificateFromString(any) *Client
func (*Client) SetScheme(any) *Client
func (*Client) SetTLSClientConfig(any) *Client
func (*Client) SetTimeout(any) *Client
func (*Client) SetTransport(any) *Client
func (*Client) SetUnescapeQueryParams(any) *Client
func (*Client) SetXMLMarshaler(func(any) ([]byte, error)) *Client
func (*Client) SetXMLUnmarshaler(func([]byte, any) error) *Client
func (*Client) Transport() (*http.Transport, error)

type Request struct {
	RawRequest *http.Request
}

//perfls:remote
func (*Request) Delete(any) (*Response, error)

//perfls:remote
func (*Request) Execute(any, any) (*Response, error)

//perfls:remote
func (*Request) Get(any) (*Response, error)

//perfls:remote
func (*Request) Head(any) (*Response, error)

//perfls:remote
func (*Request) Options(any) (*Response, error)

//perfls:remote
func (*Request) Patch(any) (*Response, error)

//perfls:remote
func (*Request) Post(any) (*Response, error)

//perfls:remote
func (*Request) Put(any) (*Response, error)

//perfls:remote
func (*Request) Send() (*Response, error)

func (*Request) AddRetryCondition(any) *Request
func (*Request) Context() context.Context
func (*Request) DisableGenerateCurlOnDebug() *Request
func (*Request) EnableGenerateCurlOnDebug() *Request
func (*Request) EnableTrace() *Request
func (*Request) ExpectContentType(any) *Request
func (*Request) ForceContentType(any) *Request
func (*Request) GenerateCurlCommand() string
func (*Request) SetAuthScheme(any) *Request
func (*Request) SetAuthToken(any) *Request
func (*Request) SetBasicAuth(any, any) *Request
func (*Request) SetBody(any) *Request
func (*Request) SetContentLength(any) *Request
func (*Request) SetContext(context.Context) *Request
func (*Request) SetCookie(any) *Request
func (*Request) SetCookies(any) *Request
func (*Request) SetDebug(any) *Request
func (*Request) SetDigestAuth(any, any) *Request
func (*Request) SetDoNotParseResponse(any) *Request
func (*Request) SetError(any) *Request
func (*Request) SetFile(any, any) *Request
func (*Request) SetFileReader(any, any, any) *Request
func (*Request) SetFiles(any) *Request
func (*Request) SetFormData(any) *Request
func (*Request) SetFormDataFromValues(any) *Request
func (*Request) SetHeader(any, any) *Request
func (*Request) SetHeaderMultiValues(any) *Request
func (*Request) SetHeaderVerbatim(any, any) *Request
func (*Request) SetHeaders(any) *Request
func (*Request) SetJSONEscapeHTML(any) *Request
func (*Request) SetLogger(any) *Request
func (*Request) SetMultipartBoundary(any) *Request
func (*Request) SetMultipartField(any, any, any, any) *Request
func (*Request) SetMultipartFields(...any) *Request
func (*Request) SetMultipartFormData(any) *Request
func (*Request) SetOutput(any) *Request
func (*Request) SetPathParam(any, any) *Request
func (*Request) SetPathParams(any) *Request
func (*Request) SetQueryParam(any, any) *Request
func (*Request) SetQueryParams(any) *Request
func (*Request) SetQueryParamsFromValues(any) *Request
func (*Request) SetQueryString(any) *Request
func (*Request) SetRawPathParam(any, any) *Request
func (*Request) SetRawPathParams(any) *Request
func (*Request) SetResponseBodyLimit(any) *Request
func (*Request) SetResult(any) *Request
func (*Request) SetSRV(any) *Request
func (*Request) SetUnescapeQueryParams(any) *Request
func (*Request) TraceInfo() any

type Response struct {
	Request *Request
}

func (*Response) Body() []byte
func (*Response) Cookies() []*http.Cookie
func (*Response) Error() any
func (*Response) Header() http.Header
func (*Response) IsError() bool
func (*Response) IsSuccess() bool
func (*Response) Proto() string
func (*Response) RawBody() io.ReadCloser
func (*Response) ReceivedAt() time.Time
func (*Response) Result() any
func (*Response) SetBody(any) *Response
func (*Response) Size() int64
func (*Response) Status() string
func (*Response) StatusCode() int
func (*Response) Time() time.Duration
