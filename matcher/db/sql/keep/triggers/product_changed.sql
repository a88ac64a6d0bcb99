CREATE OR REPLACE TRIGGER product_changed AFTER UPDATE ON matcher.product
  REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_changed();
