-- After any change of `encoder_use`: `encoder.state` says in one word what an encoder is used for.
-- Workers of the release before this one read it.
CREATE OR REPLACE FUNCTION matcher.encoder_use_changed()
RETURNS trigger
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  -- Two steps: at no time may two be live.
  UPDATE matcher.encoder e SET state = 'shadow'
    WHERE e.state = 'live' AND NOT EXISTS (
      SELECT FROM matcher.encoder_use u
      WHERE u.encoder_id = e.id AND u.catalog_id IS NULL AND u.state = 'live');
  UPDATE matcher.encoder e SET state = s.state
    FROM (SELECT n.id,
                 CASE WHEN bool_or(u.catalog_id IS NULL AND u.state = 'live') THEN 'live'
                      WHEN bool_or(u.state IN ('live', 'shadow')) THEN 'shadow'
                      ELSE 'retired' END AS state
          FROM matcher.encoder n LEFT JOIN matcher.encoder_use u ON u.encoder_id = n.id
          GROUP BY n.id) s
    WHERE e.id = s.id AND e.state <> s.state;
  RETURN NULL;
END
$$;
