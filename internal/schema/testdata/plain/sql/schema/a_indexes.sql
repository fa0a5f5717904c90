CREATE INDEX cities_country ON cities (country_id);
