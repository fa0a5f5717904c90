-- +goose Up
ALTER TABLE users RENAME COLUMN name TO full_name;
ALTER TABLE users ADD COLUMN team_id bigint, ADD CONSTRAINT users_team_name UNIQUE (team_id, full_name);
ALTER TABLE users DROP CONSTRAINT users_email_key;
CREATE UNIQUE INDEX users_email_lower ON users (lower(email));
-- +goose Down
ALTER TABLE users DROP COLUMN team_id;
