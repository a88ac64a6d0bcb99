-- Have workers fetch these pictures from their new addresses, and tell those that listen. The old
-- vectors answer until the live encoder has new ones; jobs of the others open when it has.
CREATE OR REPLACE FUNCTION matcher.recheck_jobs(image_ids bigint[])
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  UPDATE matcher.image i SET etag = NULL, last_modified = NULL
    WHERE i.id = ANY (image_ids) AND num_nonnulls(i.etag, i.last_modified) > 0;
  UPDATE matcher.embedding_job j
    SET state = 'pending', lease_token = NULL, attempts = 0, ready_at = now(), reason = NULL,
        recheck = i.sha256 IS NOT NULL, updated_at = now()
    FROM matcher.image i JOIN matcher.catalog_encoder u ON u.catalog_id = i.catalog_id
    WHERE i.id = ANY (image_ids) AND j.image_id = i.id AND j.encoder_id = u.encoder_id
      AND (u.state = 'live' OR i.sha256 IS NULL AND u.state = 'shadow');
  IF FOUND THEN
    PERFORM pg_notify('matcher_embedding_job', '');
  END IF;
END
$$;
