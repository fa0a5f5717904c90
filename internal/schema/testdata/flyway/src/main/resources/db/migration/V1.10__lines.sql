CREATE TABLE invoice_line (invoice_id BIGINT UNSIGNED NOT NULL, position INT NOT NULL, note TEXT, PRIMARY KEY (invoice_id, position), KEY by_note (note(20)),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id));
ALTER TABLE invoice ADD UNIQUE INDEX invoice_key (`key`), ADD INDEX (issued DESC);
