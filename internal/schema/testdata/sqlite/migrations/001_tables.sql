PRAGMA foreign_keys = ON;
CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL COLLATE NOCASE UNIQUE,
  "group" INTEGER REFERENCES groups(id) ON DELETE CASCADE,
  done BOOLEAN DEFAULT FALSE,
  at DATETIME DEFAULT (strftime('%s', 'now'))
);
CREATE TABLE groups (id INT PRIMARY KEY, name text);
CREATE TABLE words (word TEXT, place INTEGER, PRIMARY KEY (word, place DESC)) WITHOUT ROWID;
CREATE TABLE untyped (a, b, UNIQUE (a, b));
CREATE VIRTUAL TABLE search USING rtree(id, low, high);
CREATE INDEX IF NOT EXISTS notes_done ON notes(done) WHERE done = 0;
CREATE INDEX notes_lower ON notes (lower(title), at DESC);
CREATE TRIGGER notes_gone AFTER DELETE ON notes BEGIN
  DELETE FROM words WHERE place = old.id;
  UPDATE untyped SET a = CASE WHEN a IS NULL THEN '' ELSE a END;
END;
CREATE INDEX [notes group] ON notes ([group]);
