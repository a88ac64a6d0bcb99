CREATE OR REPLACE TRIGGER product_image_changed AFTER UPDATE ON matcher.product_image
  REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_image_changed();
