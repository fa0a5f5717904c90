DO $$
DECLARE
	r record;
	n int := 0;
BEGIN
	CREATE TABLE made (id int, name text);
	ALTER TABLE made ADD CONSTRAINT made_pk PRIMARY KEY (id);
	n := 1;
EXCEPTION WHEN duplicate_table THEN
	RAISE NOTICE 'there';
END
$$;
DO $body$ BEGIN CREATE INDEX made_name ON made (name); END $body$ LANGUAGE plpgsql;
CREATE TABLE made_of AS SELECT 1 AS one;
DROP TABLE made_of;
