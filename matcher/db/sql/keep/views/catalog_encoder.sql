-- Which encoders a catalogue has, and in which state. Its own rows of `encoder_use` alone, when one
-- of them is live; else the default rows, and its own in the place of the same encoder's.
CREATE OR REPLACE VIEW matcher.catalog_encoder WITH (security_invoker = true) AS
SELECT c.id AS catalog_id, u.encoder_id, u.state
FROM matcher.catalog c
JOIN matcher.encoder_use u
  ON u.catalog_id = c.id
  OR (u.catalog_id IS NULL
      AND NOT EXISTS (SELECT FROM matcher.encoder_use own
                      WHERE own.catalog_id = c.id
                        AND (own.state = 'live' OR own.encoder_id = u.encoder_id)));
