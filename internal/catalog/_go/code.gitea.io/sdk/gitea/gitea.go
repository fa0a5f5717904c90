// Package gitea describes code.gitea.io/sdk/gitea.
//
//perfls:library gitea
package gitea

import (
	"context"
	"net/http"
	"time"
)

type ClientOption func(*Client) error

func NewClient(string, ...ClientOption) (*Client, error)
func SetToken(string) ClientOption

// Response comes with all that was asked for.
//
//perfls:result remote
type Response struct{ *http.Response }

//perfls:methods remote
type Client struct{}

//perfls:harmless
func (*Client) SetContext(context.Context)

//perfls:harmless
func (*Client) SetHTTPClient(*http.Client)

//perfls:harmless
func (*Client) SetBasicAuth(_, _ string)

//perfls:harmless
func (*Client) SetOTP(string)

//perfls:harmless
func (*Client) SetSudo(string)

//perfls:harmless
func (*Client) SetUserAgent(string)

//perfls:harmless
func (*Client) CheckServerVersionConstraint(string) error

func (*Client) GetMyUserInfo() (*User, *Response, error)
func (*Client) GetUserInfo(string) (*User, *Response, error)
func (*Client) GetRepo(_, _ string) (*Repository, *Response, error)
func (*Client) ListMyRepos(any) ([]*Repository, *Response, error)
func (*Client) ListUserRepos(string, any) ([]*Repository, *Response, error)
func (*Client) ListOrgRepos(string, any) ([]*Repository, *Response, error)
func (*Client) GetIssue(_, _ string, _ int64) (*Issue, *Response, error)
func (*Client) ListRepoIssues(_, _ string, _ any) ([]*Issue, *Response, error)
func (*Client) GetPullRequest(_, _ string, _ int64) (*PullRequest, *Response, error)
func (*Client) ListRepoPullRequests(_, _ string, _ any) ([]*PullRequest, *Response, error)

type (
	User struct {
		ID                        int64
		UserName, FullName, Email string
	}
	Repository struct {
		ID             int64
		Owner          *User
		Name, FullName string
	}
	Issue struct {
		ID, Index   int64
		Poster      *User
		Title, Body string
		Created     time.Time
	}
	PullRequest struct {
		ID, Index   int64
		Poster      *User
		Title, Body string
	}
)
