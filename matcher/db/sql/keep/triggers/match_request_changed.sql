CREATE OR REPLACE TRIGGER match_request_changed AFTER UPDATE ON matcher.match_request
  REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.match_request_changed();
