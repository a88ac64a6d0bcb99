CREATE OR REPLACE TRIGGER product_image_removed AFTER DELETE ON matcher.product_image
  REFERENCING OLD TABLE AS old_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_image_removed();
