CREATE OR REPLACE VIEW open_invoice AS SELECT i.id, c.email FROM invoice i JOIN customer c ON c.id = i.customer_id;
