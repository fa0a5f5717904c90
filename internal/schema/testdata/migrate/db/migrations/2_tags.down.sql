DROP INDEX books_tags;
