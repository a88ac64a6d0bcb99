-- Refuse a question that no answer fits: another dimension, not unit length, k out of range.
CREATE OR REPLACE FUNCTION matcher.check_question(query halfvec, k integer, encoder_id smallint)
RETURNS void
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
DECLARE
  wanted_dimension integer;
BEGIN
  SELECT e.dimension INTO wanted_dimension FROM matcher.encoder e WHERE e.id = encoder_id;
  IF query IS NULL OR vector_dims(query) <> wanted_dimension THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('the query vector has %s dimensions, the encoder has %s',
                       coalesce(vector_dims(query)::text, 'no'), wanted_dimension),
      HINT = 'Encode the query with the encoder whose vectors are searched.';
  ELSIF l2_norm(query) NOT BETWEEN 0.99 AND 1.01 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('the query vector has length %s, not 1', round(l2_norm(query)::numeric, 4)),
      HINT = 'Pass l2_normalize(query).';
  ELSIF k IS NULL OR k NOT BETWEEN 1 AND 1000 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('k is %s', coalesce(k::text, 'NULL')), HINT = 'Ask for 1 to 1000 SKUs.';
  END IF;
END
$$;
