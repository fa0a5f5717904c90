// Package minio describes github.com/minio/minio-go/v7.
//
//perfls:library minio
package minio

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"time"
)

type Options struct {
	Secure    bool
	Transport http.RoundTripper
	Region    string
}

func New(string, *Options) (*Client, error)

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) EndpointURL() *url.URL

//perfls:harmless
func (*Client) IsOnline() bool

//perfls:harmless
func (*Client) IsOffline() bool

// Objects.

func (*Client) GetObject(_ context.Context, _, _ string, _ GetObjectOptions) (*Object, error)
func (*Client) FGetObject(_ context.Context, _, _, _ string, _ GetObjectOptions) error
func (*Client) StatObject(_ context.Context, _, _ string, _ GetObjectOptions) (ObjectInfo, error)
func (*Client) PutObject(_ context.Context, _, _ string, _ io.Reader, _ int64, _ PutObjectOptions) (UploadInfo, error)
func (*Client) FPutObject(_ context.Context, _, _, _ string, _ PutObjectOptions) (UploadInfo, error)
func (*Client) CopyObject(_ context.Context, _, _ any) (UploadInfo, error)
func (*Client) ComposeObject(_ context.Context, _ any, _ ...any) (UploadInfo, error)
func (*Client) RemoveObject(_ context.Context, _, _ string, _ RemoveObjectOptions) error
func (*Client) RemoveObjects(_ context.Context, _ string, _ <-chan ObjectInfo, _ any) <-chan RemoveObjectError
func (*Client) ListObjects(context.Context, string, ListObjectsOptions) <-chan ObjectInfo
func (*Client) PresignedGetObject(_ context.Context, _, _ string, _ time.Duration, _ url.Values) (*url.URL, error)
func (*Client) PresignedPutObject(_ context.Context, _, _ string, _ time.Duration) (*url.URL, error)
func (*Client) GetObjectTagging(_ context.Context, _, _ string, _ any) (any, error)
func (*Client) PutObjectTagging(_ context.Context, _, _ string, _, _ any) error

// Buckets.

func (*Client) BucketExists(context.Context, string) (bool, error)
func (*Client) MakeBucket(context.Context, string, MakeBucketOptions) error
func (*Client) RemoveBucket(context.Context, string) error
func (*Client) ListBuckets(context.Context) ([]BucketInfo, error)
func (*Client) GetBucketPolicy(context.Context, string) (string, error)
func (*Client) SetBucketPolicy(_ context.Context, _, _ string) error
func (*Client) GetBucketLocation(context.Context, string) (string, error)

type Object struct{}

func (*Object) Read([]byte) (int, error)
func (*Object) ReadAt([]byte, int64) (int, error)
func (*Object) Seek(int64, int) (int64, error)
func (*Object) Stat() (ObjectInfo, error)
func (*Object) Close() error

type (
	ObjectInfo struct {
		Key, ETag, ContentType, VersionID string
		Size                              int64
		LastModified                      time.Time
		Metadata                          http.Header
		Err                               error
	}
	BucketInfo struct {
		Name         string
		CreationDate time.Time
	}
	UploadInfo struct {
		Bucket, Key, ETag, Location, VersionID string
		Size                                   int64
	}
	RemoveObjectError struct {
		ObjectName string
		Err        error
	}
	ErrorResponse struct {
		Code, Message, BucketName, Key string
		StatusCode                     int
	}

	GetObjectOptions    struct{}
	PutObjectOptions    struct{ ContentType string }
	RemoveObjectOptions struct{}
	MakeBucketOptions   struct{ Region string }
	ListObjectsOptions  struct {
		Prefix    string
		Recursive bool
		MaxKeys   int
	}
)

func ToErrorResponse(error) ErrorResponse
func (ErrorResponse) Error() string
