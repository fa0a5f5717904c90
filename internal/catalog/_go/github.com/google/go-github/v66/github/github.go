// Package github describes github.com/google/go-github of all versions. Every service's method is a call.
//
//perfls:library go-github
//perfls:methods remote types=Service
package github

import "net/http"

func NewClient(*http.Client) *Client

type Client struct {
	Actions       *ActionsService
	Checks        *ChecksService
	Gists         *GistsService
	Git           *GitService
	Issues        *IssuesService
	Organizations *OrganizationsService
	PullRequests  *PullRequestsService
	Repositories  *RepositoriesService
	Search        *SearchService
	Teams         *TeamsService
	Users         *UsersService
}

func (*Client) Client() *http.Client
func (*Client) WithAuthToken(string) *Client

type (
	ActionsService       struct{}
	ChecksService        struct{}
	GistsService         struct{}
	GitService           struct{}
	IssuesService        struct{}
	OrganizationsService struct{}
	PullRequestsService  struct{}
	RepositoriesService  struct{}
	SearchService        struct{}
	TeamsService         struct{}
	UsersService         struct{}
)

func (*IssuesService) Get(_, _, _, _ any) (*Issue, *Response, error)
func (*IssuesService) ListByRepo(_, _, _, _ any) ([]*Issue, *Response, error)
func (*IssuesService) CreateComment(_, _, _, _, _ any) (*IssueComment, *Response, error)
func (*IssuesService) ListComments(_, _, _, _, _ any) ([]*IssueComment, *Response, error)
func (*PullRequestsService) Get(_, _, _, _ any) (*PullRequest, *Response, error)
func (*PullRequestsService) List(_, _, _, _ any) ([]*PullRequest, *Response, error)
func (*PullRequestsService) ListFiles(_, _, _, _, _ any) ([]*CommitFile, *Response, error)
func (*RepositoriesService) Get(_, _, _ any) (*Repository, *Response, error)
func (*RepositoriesService) ListByOrg(_, _, _ any) ([]*Repository, *Response, error)
func (*RepositoriesService) GetCommit(_, _, _, _, _ any) (*RepositoryCommit, *Response, error)
func (*RepositoriesService) ListCommits(_, _, _, _ any) ([]*RepositoryCommit, *Response, error)
func (*RepositoriesService) ListBranches(_, _, _, _ any) ([]*Branch, *Response, error)
func (*UsersService) Get(_, _ any) (*User, *Response, error)

//perfls:result remote
type Response struct {
	*http.Response
	NextPage, PrevPage, FirstPage, LastPage int
}

type (
	ListOptions      struct{ Page, PerPage int }
	Branch           struct{}
	CommitFile       struct{}
	Issue            struct{}
	IssueComment     struct{}
	Organization     struct{}
	PullRequest      struct{}
	Repository       struct{}
	RepositoryCommit struct{}
	Team             struct{}
	User             struct{}
)

func (*Issue) GetNumber() int
func (*Issue) GetTitle() string
func (*Issue) GetUser() *User
func (*PullRequest) GetNumber() int
func (*PullRequest) GetTitle() string
func (*PullRequest) GetUser() *User
func (*Repository) GetName() string
func (*Repository) GetFullName() string
func (*Repository) GetOwner() *User
func (*RepositoryCommit) GetSHA() string
func (*User) GetLogin() string
func (*User) GetName() string
func (*User) GetEmail() string

func String(string) *string
func Int(int) *int
func Int64(int64) *int64
func Bool(bool) *bool
