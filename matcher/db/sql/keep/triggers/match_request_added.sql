CREATE OR REPLACE TRIGGER match_request_added AFTER INSERT ON matcher.match_request
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.match_request_added();
