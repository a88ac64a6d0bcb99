-- Have workers embed these pictures, with each encoder that is live or being filled where they
-- belong, and tell those that listen. Any picture may be shown by a product that has no vector of it
-- yet: the job is opened again, and the worker finds that the bytes were encoded before.
CREATE OR REPLACE FUNCTION matcher.open_jobs(image_ids bigint[])
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  INSERT INTO matcher.embedding_job AS j (encoder_id, image_id, catalog_id)
    SELECT u.encoder_id, i.id, i.catalog_id
    FROM matcher.image i JOIN matcher.catalog_encoder u ON u.catalog_id = i.catalog_id
    WHERE i.id = ANY (image_ids) AND u.state IN ('live', 'shadow')
    ORDER BY u.encoder_id, i.id
  ON CONFLICT (encoder_id, image_id) DO UPDATE
    SET state = 'pending', lease_token = NULL, attempts = 0, ready_at = now(), reason = NULL,
        recheck = false, updated_at = now()
    WHERE j.state <> 'pending' OR j.recheck;
  IF FOUND THEN
    PERFORM pg_notify('matcher_embedding_job', '');
  END IF;
END
$$;
