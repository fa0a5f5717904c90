CREATE INDEX books_tags ON books USING gin (tags);
