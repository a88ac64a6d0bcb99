CREATE OR REPLACE TRIGGER product_deleted AFTER DELETE ON matcher.product
  REFERENCING OLD TABLE AS old_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_deleted();
