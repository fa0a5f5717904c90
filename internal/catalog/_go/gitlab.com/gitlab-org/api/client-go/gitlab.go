// Package gitlab describes gitlab.com/gitlab-org/api/client-go and github.com/xanzy/go-gitlab, which it was before. Every service's method
// is a call.
//
//perfls:library go-gitlab
//perfls:methods remote types=Service
//perfls:methods remote types=ServiceInterface
package gitlab

import "net/http"

type (
	ClientOptionFunc  func(*Client) error
	RequestOptionFunc func(any) error
)

func NewClient(string, ...ClientOptionFunc) (*Client, error)
func WithBaseURL(string) ClientOptionFunc
func Ptr[T any](T) *T { panic(0) }

type Client struct {
	Branches      BranchesServiceInterface
	Commits       CommitsServiceInterface
	Groups        GroupsServiceInterface
	Issues        IssuesServiceInterface
	Jobs          JobsServiceInterface
	MergeRequests MergeRequestsServiceInterface
	Notes         NotesServiceInterface
	Pipelines     PipelinesServiceInterface
	Projects      ProjectsServiceInterface
	Users         UsersServiceInterface
}

type (
	BranchesServiceInterface interface {
		GetBranch(any, string, ...RequestOptionFunc) (*Branch, *Response, error)
		ListBranches(_, _ any, _ ...RequestOptionFunc) ([]*Branch, *Response, error)
	}
	CommitsServiceInterface interface {
		GetCommit(_, _, _ any, _ ...RequestOptionFunc) (*Commit, *Response, error)
		ListCommits(_, _ any, _ ...RequestOptionFunc) ([]*Commit, *Response, error)
	}
	GroupsServiceInterface interface {
		GetGroup(_, _ any, _ ...RequestOptionFunc) (*Group, *Response, error)
		ListGroups(any, ...RequestOptionFunc) ([]*Group, *Response, error)
		ListGroupProjects(_, _ any, _ ...RequestOptionFunc) ([]*Project, *Response, error)
	}
	IssuesServiceInterface interface {
		GetIssue(_, _ any, _ ...RequestOptionFunc) (*Issue, *Response, error)
		ListProjectIssues(_, _ any, _ ...RequestOptionFunc) ([]*Issue, *Response, error)
	}
	JobsServiceInterface interface {
		GetJob(_, _ any, _ ...RequestOptionFunc) (*Job, *Response, error)
		ListPipelineJobs(_, _, _ any, _ ...RequestOptionFunc) ([]*Job, *Response, error)
	}
	MergeRequestsServiceInterface interface {
		GetMergeRequest(_, _, _ any, _ ...RequestOptionFunc) (*MergeRequest, *Response, error)
	}
	NotesServiceInterface interface {
		ListMergeRequestNotes(_, _, _ any, _ ...RequestOptionFunc) ([]*Note, *Response, error)
	}
	PipelinesServiceInterface interface {
		GetPipeline(_, _ any, _ ...RequestOptionFunc) (*Pipeline, *Response, error)
	}
	ProjectsServiceInterface interface {
		GetProject(_, _ any, _ ...RequestOptionFunc) (*Project, *Response, error)
		ListProjects(any, ...RequestOptionFunc) ([]*Project, *Response, error)
	}
	UsersServiceInterface interface {
		CurrentUser(...RequestOptionFunc) (*User, *Response, error)
		ListUsers(any, ...RequestOptionFunc) ([]*User, *Response, error)
	}
)

//perfls:result remote
type Response struct {
	*http.Response
	TotalItems, TotalPages, ItemsPerPage, CurrentPage, NextPage, PreviousPage int
}

type (
	ListOptions  struct{ Page, PerPage int }
	Branch       struct{ Name string }
	Commit       struct{ ID, ShortID, Title, Message string }
	Group        struct{ Name, Path, FullPath string }
	Issue        struct{ Title, Description, State string }
	Job          struct{ Name, Stage, Status string }
	MergeRequest struct{ Title, Description, State string }
	Note         struct{ Body string }
	Pipeline     struct{ Status, Ref, SHA string }
	Project      struct{ Name, Path, PathWithNamespace string }
	User         struct{ Username, Email, Name string }
)
