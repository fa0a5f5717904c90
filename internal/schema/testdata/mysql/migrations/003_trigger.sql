CREATE TRIGGER shop_insert BEFORE INSERT ON shop FOR EACH ROW
BEGIN
  IF NEW.name = '' THEN
    SET NEW.name = CASE NEW.kind WHEN 'a' THEN 'none' ELSE 'other' END;
  END IF;
END;
CREATE INDEX shop_region ON shop (region);
