CREATE INDEX authors_name ON authors (name text_pattern_ops);
