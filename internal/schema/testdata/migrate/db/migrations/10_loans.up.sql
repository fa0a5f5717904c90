CREATE TABLE loans (book_id uuid REFERENCES books, reader_id uuid, since date, PRIMARY KEY (book_id, since));
DROP INDEX books_isbn;
