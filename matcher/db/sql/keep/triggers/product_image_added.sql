CREATE OR REPLACE TRIGGER product_image_added AFTER INSERT ON matcher.product_image
  REFERENCING NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_image_added();
