-- +goose Up
CREATE TABLE orders (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	user_id bigint NOT NULL REFERENCES users (id) ON DELETE SET NULL,
	status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'sent')),
	total numeric(12, 2) DEFAULT 0 NOT NULL
);
CREATE INDEX orders_by_user ON orders (user_id, id DESC);
-- +goose Down
DROP INDEX orders_by_user;
DROP TABLE orders;
