-- The id of an encoder, as find_encoder finds it; an error when there is none.
CREATE OR REPLACE FUNCTION matcher.encoder_id(encoder text, catalog_id integer)
RETURNS smallint
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
DECLARE
  found_id CONSTANT smallint := matcher.find_encoder(encoder, catalog_id);
BEGIN
  IF found_id IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = CASE WHEN encoder IS NULL THEN 'no encoder is live'
                     ELSE format('there is no encoder %L', encoder) END,
      HINT = coalesce(
        'Known: ' || (SELECT string_agg(e.name || '@' || e.revision, ', ' ORDER BY e.id)
                      FROM matcher.encoder e) || '.',
        'Ingest a feed first: it registers the encoder of the settings.');
  END IF;
  RETURN found_id;
END
$$;
