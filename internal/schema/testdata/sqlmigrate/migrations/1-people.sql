-- +migrate Up
CREATE TABLE people (id int);
CREATE TABLE pets (id int PRIMARY KEY, owner int NOT NULL);
-- +migrate Down
DROP TABLE people;
DROP TABLE pets;
