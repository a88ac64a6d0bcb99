CREATE OR REPLACE TRIGGER decision_changed AFTER UPDATE ON matcher.decision
  REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.decision_said();
