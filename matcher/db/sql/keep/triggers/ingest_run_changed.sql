CREATE OR REPLACE TRIGGER ingest_run_changed AFTER UPDATE ON matcher.ingest_run
  REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row
  FOR EACH STATEMENT EXECUTE FUNCTION matcher.ingest_run_changed();
