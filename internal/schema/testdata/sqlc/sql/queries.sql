-- name: GetAuthor :one
SELECT * FROM authors WHERE id = $1;
-- name: DropNothing :exec
DELETE FROM authors WHERE name = 'create table x (id int)';
