// Package resty says what resty.dev/v3 does.
//
//perfls:library resty
package resty

import (
	"context"
	"crypto/tls"
	"net/http"
	"net/url"
	"reflect"
	"time"
)

func New() *Client
func NewWithClient(any) *Client

type Client struct{}

func (*Client) AddContentDecompresser(any, any) *Client
func (*Client) AddContentTypeDecoder(any, any) *Client
func (*Client) AddContentTypeEncoder(any, any) *Client
func (*Client) AddRequestMiddleware(any) *Client
func (*Client) AddResponseMiddleware(any) *Client
func (*Client) AddRetryConditions(...any) *Client
func (*Client) AddRetryHooks(...any) *Client
func (*Client) AuthScheme() string
func (*Client) AuthToken() string
func (*Client) BaseURL() string
func (*Client) Client() *http.Client
func (*Client) Close() error
func (*Client) ContentDecompresserKeys() string
func (*Client) ContentDecompressers() map[string]any
func (*Client) ContentTypeDecoders() map[string]any
func (*Client) ContentTypeEncoders() map[string]any
func (*Client) Context() context.Context
func (*Client) CookieJar() http.CookieJar
func (*Client) Cookies() []*http.Cookie
func (*Client) DebugBodyLimit() int
func (*Client) FormData() url.Values
func (*Client) HTTPTransport() (*http.Transport, error)
func (*Client) Header() http.Header
func (*Client) HeaderAuthorizationKey() string
func (*Client) Hedging() any
func (*Client) IsDebug() bool
func (*Client) IsDisableWarn() bool
func (*Client) IsMethodDeleteAllowPayload() bool
func (*Client) IsMethodGetAllowPayload() bool
func (*Client) IsProxySet() bool
func (*Client) IsResponseSaveToFile() bool
func (*Client) IsRetryAllowNonIdempotent() bool
func (*Client) IsRetryDefaultConditions() bool
func (*Client) IsTrace() bool
func (*Client) LoadBalancer() any
func (*Client) Logger() any
func (*Client) NewRequest() *Request
func (*Client) OnClose(...any) *Client
func (*Client) OnDebugLog(any) *Client
func (*Client) OnError(...any) *Client
func (*Client) OnInvalid(...any) *Client
func (*Client) OnPanic(...any) *Client
func (*Client) OnSuccess(...any) *Client
func (*Client) PathParams() map[string]string
func (*Client) ProxyURL() *url.URL
func (*Client) QueryParams() url.Values
func (*Client) R() *Request
func (*Client) RateLimiter() any
func (*Client) RemoveProxy() *Client
func (*Client) ResponseBodyLimit() int64
func (*Client) ResponseBodyUnlimitedReads() bool
func (*Client) ResponseSaveDirectory() string
func (*Client) ResultError() reflect.Type
func (*Client) RetryConditions() []any
func (*Client) RetryCount() int
func (*Client) RetryDelayStrategy() any
func (*Client) RetryHooks() []any
func (*Client) RetryMaxWaitTime() time.Duration
func (*Client) RetryWaitTime() time.Duration
func (*Client) Scheme() string
func (*Client) SetAuthScheme(any) *Client
func (*Client) SetAuthToken(any) *Client
func (*Client) SetBaseURL(any) *Client
func (*Client) SetBasicAuth(any, any) *Client
func (*Client) SetCertificateFromFile(any, any) *Client
func (*Client) SetCertificateFromString(any, any) *Client
func (*Client) SetCertificates(...any) *Client
func (*Client) SetCircuitBreaker(any) *Client
func (*Client) SetClientRootCertificateFromString(any) *Client
func (*Client) SetClientRootCertificates(...any) *Client
func (*Client) SetClientRootCertificatesWatcher(any, ...any) *Client
func (*Client) SetCloseConnection(any) *Client
func (*Client) SetContentDecompresserKeys(any) *Client
func (*Client) SetContext(context.Context) *Client
func (*Client) SetCookie(any) *Client
func (*Client) SetCookieJar(any) *Client
func (*Client) SetCookies(any) *Client
func (*Client) SetCurlCmdDebugLog(any) *Client
func (*Client) SetCurlCmdGenerate(any) *Client
func (*Client) SetDebug(any) *Client
func (*Client) SetDebugBodyLimit(any) *Client
func (*Client) SetDebugLogFormatter(any) *Client
func (*Client) SetDigestAuth(any, any) *Client
func (*Client) SetFormData(any) *Client
func (*Client) SetHeader(any, any) *Client
func (*Client) SetHeaderAny(any, any) *Client
func (*Client) SetHeaderAuthorizationKey(any) *Client
func (*Client) SetHeaderVerbatim(any, any) *Client
func (*Client) SetHeaderVerbatimAny(any, any) *Client
func (*Client) SetHeaders(any) *Client
func (*Client) SetHedging(any) *Client
func (*Client) SetJSONEscapeHTML(any) *Client
func (*Client) SetLoadBalancer(any) *Client
func (*Client) SetLogger(any) *Client
func (*Client) SetLoggerWarnLevel(any) *Client
func (*Client) SetMethodDeleteAllowPayload(any) *Client
func (*Client) SetMethodGetAllowPayload(any) *Client
func (*Client) SetPathParam(any, any) *Client
func (*Client) SetPathParamAny(any, any) *Client
func (*Client) SetPathParams(any) *Client
func (*Client) SetPathRawParam(any, any) *Client
func (*Client) SetPathRawParamAny(any, any) *Client
func (*Client) SetPathRawParams(any) *Client
func (*Client) SetProxy(any) *Client
func (*Client) SetQueryParam(any, any) *Client
func (*Client) SetQueryParamAny(any, any) *Client
func (*Client) SetQueryParams(any) *Client
func (*Client) SetQueryParamsUnescape(any) *Client
func (*Client) SetRateLimiter(any) *Client
func (*Client) SetRedirectPolicy(...any) *Client
func (*Client) SetRequestMiddlewares(...any) *Client
func (*Client) SetResponseBodyLimit(any) *Client
func (*Client) SetResponseBodyUnlimitedReads(any) *Client
func (*Client) SetResponseDoNotParse(any) *Client
func (*Client) SetResponseMiddlewares(...any) *Client
func (*Client) SetResponseSaveDirectory(any) *Client
func (*Client) SetResponseSaveToFile(any) *Client
func (*Client) SetResultError(any) *Client
func (*Client) SetRetryAllowNonIdempotent(any) *Client
func (*Client) SetRetryCount(any) *Client
func (*Client) SetRetryDefaultConditions(any) *Client
func (*Client) SetRetryDelayStrategy(any) *Client
func (*Client) SetRetryMaxWaitTime(any) *Client
func (*Client) SetRetryWaitTime(any) *Client
func (*Client) SetRootCertificateFromString(any) *Client
func (*Client) SetRootCertificates(...any) *Client
func (*Client) SetRootCertificatesWatcher(any, ...any) *Client
func (*Client) SetScheme(any) *Client
func (*Client) SetTLSClientConfig(any) *Client
func (*Client) SetTimeout(any) *Client
func (*Client) SetTrace(any) *Client
func (*Client) SetTransport(any) *Client
func (*Client) TLSClientConfig() *tls.Config
func (*Client) Timeout() time.Duration
func (*Client) Transport() http.RoundTripper

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

//perfls:remote
func (*Request) Trace(any) (*Response, error)

func (*Request) AddRetryConditions(...any) *Request
func (*Request) AddRetryHooks(...any) *Request
func (*Request) Context() context.Context
func (*Request) CurlCmd() string
func (*Request) Funcs(...any) *Request
func (*Request) Query(any) (*Response, error)
func (*Request) SetAuthScheme(any) *Request
func (*Request) SetAuthToken(any) *Request
func (*Request) SetBasicAuth(any, any) *Request
func (*Request) SetBody(any) *Request
func (*Request) SetCloseConnection(any) *Request
func (*Request) SetContentLength(any) *Request
func (*Request) SetContentType(any) *Request
func (*Request) SetContext(context.Context) *Request
func (*Request) SetCookie(any) *Request
func (*Request) SetCookies(any) *Request
func (*Request) SetCorrelationID(any) *Request
func (*Request) SetCurlCmdDebugLog(any) *Request
func (*Request) SetCurlCmdGenerate(any) *Request
func (*Request) SetDebug(any) *Request
func (*Request) SetFile(any, any) *Request
func (*Request) SetFileReader(any, any, any) *Request
func (*Request) SetFiles(any) *Request
func (*Request) SetFormData(any) *Request
func (*Request) SetFormDataFromValues(any) *Request
func (*Request) SetHeader(any, any) *Request
func (*Request) SetHeaderAny(any, any) *Request
func (*Request) SetHeaderAuthorizationKey(any) *Request
func (*Request) SetHeaderMultiValues(any) *Request
func (*Request) SetHeaderVerbatim(any, any) *Request
func (*Request) SetHeaderVerbatimAny(any, any) *Request
func (*Request) SetHeaders(any) *Request
func (*Request) SetJSONEscapeHTML(any) *Request
func (*Request) SetLabel(any) *Request
func (*Request) SetLogger(any) *Request
func (*Request) SetMethod(any) *Request
func (*Request) SetMethodDeleteAllowPayload(any) *Request
func (*Request) SetMethodGetAllowPayload(any) *Request
func (*Request) SetMultipartBoundary(any) *Request
func (*Request) SetMultipartField(any, any, any, any) *Request
func (*Request) SetMultipartFields(...any) *Request
func (*Request) SetMultipartFormData(any) *Request
func (*Request) SetMultipartOrderedFormData(any, any) *Request
func (*Request) SetPathParam(any, any) *Request
func (*Request) SetPathParamAny(any, any) *Request
func (*Request) SetPathParams(any) *Request
func (*Request) SetPathRawParam(any, any) *Request
func (*Request) SetPathRawParamAny(any, any) *Request
func (*Request) SetPathRawParams(any) *Request
func (*Request) SetQueryParam(any, any) *Request
func (*Request) SetQueryParamAny(any, any) *Request
func (*Request) SetQueryParams(any) *Request
func (*Request) SetQueryParamsFromValues(any) *Request
func (*Request) SetQueryParamsUnescape(any) *Request
func (*Request) SetQueryString(any) *Request
func (*Request) SetResponseBodyLimit(any) *Request
func (*Request) SetResponseBodyUnlimitedReads(any) *Request
func (*Request) SetResponseDoNotParse(any) *Request
func (*Request) SetResponseExpectContentType(any) *Request
func (*Request) SetResponseForceContentType(any) *Request
func (*Request) SetResponseSaveFileName(any) *Request
func (*Request) SetResponseSaveToFile(any) *Request
func (*Request) SetResult(any) *Request
func (*Request) SetResultError(any) *Request
func (*Request) SetRetryAllowNonIdempotent(any) *Request
func (*Request) SetRetryConditions(...any) *Request
func (*Request) SetRetryCount(any) *Request
func (*Request) SetRetryDefaultConditions(any) *Request
func (*Request) SetRetryDelayStrategy(any) *Request
func (*Request) SetRetryHooks(...any) *Request
func (*Request) SetRetryMaxWaitTime(any) *Request
func (*Request) SetRetryWaitTime(any) *Request
func (*Request) SetTimeout(any) *Request
func (*Request) SetTrace(any) *Request
func (*Request) SetURL(any) *Request
func (*Request) TraceInfo() any
func (*Request) WithContext(context.Context) *Request

type Response struct {
	Request      *Request
	CascadeError error
}

func (*Response) Bytes() []byte
func (*Response) Cookies() []*http.Cookie
func (*Response) Duration() time.Duration
func (*Response) Header() http.Header
func (*Response) IsStatusFailure() bool
func (*Response) IsStatusSuccess() bool
func (*Response) Proto() string
func (*Response) ReceivedAt() time.Time
func (*Response) RedirectHistory() []any
func (*Response) Result() any
func (*Response) ResultError() any
func (*Response) Size() int64
func (*Response) Status() string
func (*Response) StatusCode() int
