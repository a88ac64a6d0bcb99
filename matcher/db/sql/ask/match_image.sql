-- The k SKUs most similar to a picture of the catalogue, named by its link in the feed, its URL, or
-- the SHA-256 of its bytes in hex. SKUs that show this very picture are answers like any other.
-- public
CREATE OR REPLACE FUNCTION matcher.match_image(
  image text, k integer DEFAULT 10,
  {{ parameters }})
RETURNS TABLE (
  rank integer, sku text, item_group_id text, title text,
  similarity double precision, method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  own_encoder_id smallint;
  wanted_catalog_id integer := CASE WHEN catalog IS NULL THEN NULL
                                    ELSE matcher.catalog_id(catalog) END;
  digest bytea := CASE WHEN image ~ '^[0-9a-fA-F]{64}$' THEN decode(image, 'hex') END;
  found_ids bigint[];
  catalog_ids integer[];
  contents bigint;
  own_vector halfvec;
BEGIN
  SELECT array_agg(i.id), array_agg(DISTINCT i.catalog_id), count(DISTINCT coalesce(i.sha256, ''))
    INTO found_ids, catalog_ids, contents
    FROM matcher.image i WHERE i.id = ANY (matcher.find_images(image, wanted_catalog_id, digest));
  IF found_ids IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no picture %L', left(image, 200)),
      HINT = 'Name it by its link in the feed, its URL, or the SHA-256 of its bytes in hex.';
  ELSIF cardinality(catalog_ids) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('picture %L stands in several catalogues', left(image, 200)),
      HINT = 'Name one with `catalog =>`.';
  ELSIF contents > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('%L names %s different pictures', left(image, 200), contents),
      HINT = 'Name it by the SHA-256 of its bytes in hex.';
  END IF;
  own_encoder_id := matcher.encoder_id(encoder, catalog_ids[1]);
  SELECT e.vector INTO own_vector
    FROM matcher.embedding e
    WHERE e.encoder_id = own_encoder_id AND e.image_id = ANY (found_ids)
    LIMIT 1;
  IF own_vector IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('picture %L has no vector yet', left(image, 200)),
      HINT = '`matcher status` tells what waits and what failed.';
  END IF;
  RETURN QUERY
    SELECT * FROM matcher.answer_vector(
      own_vector, k,
      matcher.make_filter(
        catalog_ids[1], NULL, {{ arguments }}),
      own_encoder_id);
END
$$;
