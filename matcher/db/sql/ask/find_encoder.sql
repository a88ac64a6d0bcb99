-- The id of an encoder; NULL when there is none. "compact@2" is that version. "compact" is the
-- revision that is live in the catalogue, else by default, else in any other catalogue; else the
-- newest. NULL is the live encoder of the catalogue; without a catalogue, the default one.
CREATE OR REPLACE FUNCTION matcher.find_encoder(encoder text, catalog_id integer)
RETURNS smallint
LANGUAGE plpgsql
STABLE PARALLEL SAFE
SET search_path FROM CURRENT
AS $$
BEGIN
  IF encoder IS NULL AND catalog_id IS NULL THEN
    RETURN (SELECT u.encoder_id FROM matcher.encoder_use u
            WHERE u.catalog_id IS NULL AND u.state = 'live');
  ELSIF encoder IS NULL THEN
    RETURN (SELECT u.encoder_id FROM matcher.catalog_encoder u
            WHERE u.catalog_id = $2 AND u.state = 'live');
  END IF;
  RETURN (
    SELECT e.id FROM matcher.encoder e
    WHERE encoder IN (e.name, e.name || '@' || e.revision)
    ORDER BY
      EXISTS (SELECT FROM matcher.catalog_encoder u
              WHERE u.encoder_id = e.id AND u.catalog_id = $2 AND u.state = 'live') DESC,
      EXISTS (SELECT FROM matcher.encoder_use u
              WHERE u.encoder_id = e.id AND u.catalog_id IS NULL AND u.state = 'live') DESC,
      EXISTS (SELECT FROM matcher.encoder_use u
              WHERE u.encoder_id = e.id AND u.state = 'live') DESC,
      e.revision DESC
    LIMIT 1);
END
$$;
