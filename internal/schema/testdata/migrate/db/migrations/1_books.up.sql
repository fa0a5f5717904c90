BEGIN;
CREATE TABLE IF NOT EXISTS books (id uuid PRIMARY KEY, isbn varchar(13) NOT NULL, title text NOT NULL, tags text[]);
CREATE UNIQUE INDEX books_isbn ON books (isbn);
COMMIT;
