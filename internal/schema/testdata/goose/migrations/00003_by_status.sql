-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_open ON orders USING btree (status) WHERE status <> 'sent';
-- +goose Down
DROP INDEX CONCURRENTLY orders_open;
