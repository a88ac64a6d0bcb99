-- Removed in 0.3.0: use encoder_id.
CREATE OR REPLACE FUNCTION matcher.encoder_id_v1(encoder text)
RETURNS smallint
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$
  SELECT matcher.encoder_id(encoder, NULL);
$$;
