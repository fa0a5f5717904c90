DROP TABLE IF EXISTS cities;
CREATE TABLE cities (id bigserial PRIMARY KEY, country_id integer NOT NULL, name text COLLATE "C" NOT NULL);
INSERT INTO cities (id, country_id, name) VALUES (1, 1, 'a (b'), (2, 1, 'c;'), (3, 2, 'd');
