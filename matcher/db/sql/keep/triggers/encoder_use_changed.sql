CREATE OR REPLACE TRIGGER encoder_use_changed AFTER INSERT OR DELETE OR UPDATE ON matcher.encoder_use
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.encoder_use_changed();
