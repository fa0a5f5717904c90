// Package graph answers GraphQL requests about a blog.
package graph

import (
	"context"

	"github.com/graph-gophers/dataloader/v7"

	"example.com/blog/store"
)

// Resolver holds what the resolvers need.
type Resolver struct {
	posts store.Posts
	users store.Users
	// authors asks for all authors of one tick at once.
	authors *dataloader.Loader[int64, *store.User]
}

// New makes the resolvers.
func New(posts store.Posts, users store.Users) *Resolver {
	return &Resolver{posts: posts, users: users, authors: dataloader.NewBatchedLoader(byID(users))}
}

func byID(users store.Users) dataloader.BatchFunc[int64, *store.User] {
	return func(ctx context.Context, ids []int64) []*dataloader.Result[*store.User] {
		found, err := users.ByIDs(ctx, ids)
		results := make([]*dataloader.Result[*store.User], len(ids))
		for i, id := range ids {
			results[i] = &dataloader.Result[*store.User]{Data: found[id], Error: err}
		}
		return results
	}
}

// Post resolves the fields of Post.
func (r *Resolver) Post() PostResolver { return &postResolver{r} }

// Query resolves the root fields.
func (r *Resolver) Query() QueryResolver { return &queryResolver{r} }

type (
	postResolver  struct{ *Resolver }
	queryResolver struct{ *Resolver }
)

// Author goes through the loader.
func (r *postResolver) Author(ctx context.Context, obj *store.Post) (*store.User, error) {
	return r.authors.Load(ctx, obj.AuthorID)()
}

// Editor asks once per post.
func (r *postResolver) Editor(ctx context.Context, obj *store.Post) (*store.User, error) {
	return r.users.ByID(ctx, obj.EditorID)
}

// Comments asks once per post.
func (r *postResolver) Comments(ctx context.Context, obj *store.Post) ([]*store.Comment, error) {
	return r.comments(ctx, obj.ID)
}

func (r *Resolver) comments(ctx context.Context, post int64) ([]*store.Comment, error) {
	return r.posts.Comments(ctx, post)
}

// Excerpt needs nothing but its post.
func (r *postResolver) Excerpt(ctx context.Context, obj *store.Post) (string, error) {
	const length = 80
	return obj.Text[:min(length, len(obj.Text))], nil
}

// Posts is a root field.
func (r *queryResolver) Posts(ctx context.Context, first int) ([]*store.Post, error) {
	return r.posts.Latest(ctx, min(first, 100))
}

// Post is a root field.
func (r *queryResolver) Post(ctx context.Context, id int64) (*store.Post, error) {
	return r.posts.ByID(ctx, id)
}
