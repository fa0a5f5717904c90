// Package store reads a blog from its database.
package store

import (
	"context"
	"database/sql"
	"strings"
)

// Post is one article.
type Post struct {
	ID, AuthorID, EditorID int64
	Text                   string
}

// User is an author or editor.
type User struct {
	ID   int64
	Name string
}

// Comment belongs to a post.
type Comment struct {
	ID   int64
	Text string
}

// Posts reads posts.
type Posts interface {
	ByID(ctx context.Context, id int64) (*Post, error)
	Latest(ctx context.Context, limit int) ([]*Post, error)
	Comments(ctx context.Context, post int64) ([]*Comment, error)
}

// Users reads users.
type Users interface {
	ByID(ctx context.Context, id int64) (*User, error)
	ByIDs(ctx context.Context, ids []int64) (map[int64]*User, error)
}

// New makes both for a database.
func New(db *sql.DB) (Posts, Users) { return &posts{db}, &users{db} }

type posts struct{ db *sql.DB }

func (p *posts) ByID(ctx context.Context, id int64) (*Post, error) {
	post := &Post{ID: id}
	row := p.db.QueryRowContext(ctx, "SELECT author_id, editor_id, text FROM posts WHERE id = ?", id)
	return post, row.Scan(&post.AuthorID, &post.EditorID, &post.Text)
}

func (p *posts) Latest(ctx context.Context, limit int) ([]*Post, error) {
	rows, err := p.db.QueryContext(ctx, "SELECT id, author_id, editor_id, text FROM posts ORDER BY id DESC LIMIT ?", limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*Post
	for rows.Next() {
		var post Post
		if err := rows.Scan(&post.ID, &post.AuthorID, &post.EditorID, &post.Text); err != nil {
			return nil, err
		}
		out = append(out, &post)
	}
	return out, rows.Err()
}

func (p *posts) Comments(ctx context.Context, post int64) ([]*Comment, error) {
	rows, err := p.db.QueryContext(ctx, "SELECT id, text FROM comments WHERE post_id = ?", post)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []*Comment
	for rows.Next() {
		var c Comment
		if err := rows.Scan(&c.ID, &c.Text); err != nil {
			return nil, err
		}
		out = append(out, &c)
	}
	return out, rows.Err()
}

type users struct{ db *sql.DB }

func (u *users) ByID(ctx context.Context, id int64) (*User, error) {
	user := &User{ID: id}
	return user, u.db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = ?", id).Scan(&user.Name)
}

func (u *users) ByIDs(ctx context.Context, ids []int64) (map[int64]*User, error) {
	found := make(map[int64]*User, len(ids))
	if len(ids) == 0 {
		return found, nil
	}
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	rows, err := u.db.QueryContext(ctx, "SELECT id, name FROM users WHERE id IN (?"+strings.Repeat(", ?", len(ids)-1)+")", args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var user User
		if err := rows.Scan(&user.ID, &user.Name); err != nil {
			return nil, err
		}
		found[user.ID] = &user
	}
	return found, rows.Err()
}
