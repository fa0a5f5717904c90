-- +migrate Up notransaction
ALTER TABLE people ADD CONSTRAINT people_pk PRIMARY KEY (id);
ALTER TABLE ONLY pets ADD CONSTRAINT pets_owner FOREIGN KEY (owner) REFERENCES people (id) ON UPDATE CASCADE ON DELETE NO ACTION;
CREATE INDEX pets_owner ON pets (owner);
-- +migrate Down
ALTER TABLE pets DROP CONSTRAINT pets_owner;
