-- Remove what was made of pictures for products that show them no longer, given pair by pair:
-- vectors, candidates, cues, and the jobs that no product needs any more.
CREATE OR REPLACE FUNCTION matcher.forget_pictures(product_ids bigint[], image_ids bigint[])
RETURNS void
LANGUAGE plpgsql
SET search_path FROM CURRENT
AS $$
BEGIN
  -- A worker that is writing these pictures goes first: its rows are visible below.
  PERFORM FROM matcher.embedding_job j WHERE j.image_id = ANY (image_ids)
    ORDER BY j.encoder_id, j.image_id FOR UPDATE;
  PERFORM matcher.lock_candidates(product_ids);
  DELETE FROM matcher.embedding e USING unnest(product_ids, image_ids) d (product, image)
    WHERE e.product_id = d.product AND e.image_id = d.image;
  DELETE FROM matcher.candidate c USING unnest(product_ids, image_ids) d (product, image)
    WHERE c.product_id = d.product AND c.image_id = d.image;
  DELETE FROM matcher.cue c USING unnest(product_ids, image_ids) d (product, image)
    WHERE c.product_id = d.product AND c.image_id = d.image;
  DELETE FROM matcher.embedding_job j
    WHERE j.image_id = ANY (image_ids)
      AND NOT EXISTS (SELECT FROM matcher.product_image pi WHERE pi.image_id = j.image_id);
END
$$;
