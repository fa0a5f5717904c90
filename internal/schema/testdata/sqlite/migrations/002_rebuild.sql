-- RedefineTables
CREATE TABLE new_groups (id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, owner INTEGER NOT NULL DEFAULT 0);
INSERT INTO new_groups (id, name) SELECT id, name FROM groups;
DROP TABLE groups;
ALTER TABLE new_groups RENAME TO groups;
CREATE UNIQUE INDEX groups_name ON groups (name);
ALTER TABLE notes RENAME COLUMN at TO made_at;
ALTER TABLE untyped ADD COLUMN c INTEGER NOT NULL DEFAULT 1;
DROP INDEX notes_done;
ALTER TABLE groups DROP COLUMN owner;
