-- What a deep look compares: the k SKUs that stand highest in the answer to any of several queries,
-- each by its three pictures nearest to any of them, a row a picture. With `distinct_groups` the k
-- variant groups, each by the SKUs that are its best for a query.
--
-- `rank` orders the SKUs: by the best rank that a query gives them, of equal ones the most similar
-- first; `nearness`, from 1, the pictures of one. `cues` names the version of each cue that is
-- wanted: of the first `closely` SKUs it is read for every picture, of others for the nearest one.
-- `mean` is that of the vectors of all `pictures` of a SKU, where there are several, in the row of the
-- nearest. A vector comes as PostgreSQL sends halfvec: its text would take longer to read.
CREATE OR REPLACE FUNCTION matcher.find_union(
  queries halfvec[], k integer, cues jsonb, closely integer,
  {{ parameters }})
RETURNS TABLE (
  rank integer, product_id bigint, sku text, item_group_id text, title text, own_brand text,
  own_color text, own_size text, own_material text, gtin text, mpn text,
  nearness integer, image_id bigint, vector bytea, pictures integer, mean bytea,
  cue_names text[], cue_contents bytea[],
  method text, complete boolean)
LANGUAGE plpgsql
STABLE
SET search_path FROM CURRENT
AS $$
#variable_conflict use_column
DECLARE
  pictures_of_sku CONSTANT integer := 3;
  own_catalog_id CONSTANT integer := matcher.catalog_id(catalog);
  own_encoder_id CONSTANT smallint := matcher.encoder_id(encoder, own_catalog_id);
  filter CONSTANT matcher.match_filter := matcher.make_filter(
    own_catalog_id, NULL, {{ arguments }});
  generation CONSTANT integer :=
    (SELECT s.generation FROM matcher.search_space s WHERE s.encoder_id = own_encoder_id);
  named record;
  chosen_ids bigint[];
BEGIN
  PERFORM matcher.check_question(q.query, k, own_encoder_id) FROM unnest(queries) AS q (query);
  -- By itself, as Citus answers a join with `product` from shards, where no function is.
  WITH asked AS MATERIALIZED (
    SELECT q.number, c.hits, c.method, c.complete
    FROM unnest(queries) WITH ORDINALITY AS q (query, number),
         matcher.find_candidates(q.query, k, filter, own_encoder_id) c)
  SELECT array_agg(a.number) AS numbers, array_agg(f.product_id) AS product_ids,
         array_agg(f.unit) AS units, array_agg(f.distance) AS distances,
         (SELECT bool_and(b.method = 'exact') FROM asked b) AS is_exact,
         -- Fewer than k is all that there is.
         (SELECT bool_and(b.complete AND matcher.count_units((b.hits).units) < k) FROM asked b)
           AS is_complete
    INTO named
    FROM asked a, unnest((a.hits).product_ids, (a.hits).units, (a.hits).distances)
                    AS f (product_id, unit, distance);
  WITH ranked AS (
    SELECT b.*, row_number() OVER (PARTITION BY b.number ORDER BY b.distance, b.sku) AS rank
    FROM (
      SELECT DISTINCT ON (f.number, f.unit) f.number, f.unit, f.product_id, f.distance, p.sku
      FROM unnest(named.numbers, named.product_ids, named.units, named.distances)
             AS f (number, product_id, unit, distance)
      JOIN matcher.product p ON p.id = f.product_id
      ORDER BY f.number, f.unit, f.distance, p.sku) b),
  best AS (
    SELECT r.product_id, r.unit, r.sku, min(r.rank) AS rank, min(r.distance) AS distance
    FROM ranked r WHERE r.rank <= k GROUP BY r.product_id, r.unit, r.sku),
  kept AS (
    SELECT b.unit FROM best b GROUP BY b.unit
    ORDER BY min(b.rank), min(b.distance), min(b.sku) LIMIT k)
  SELECT array_agg(b.product_id ORDER BY b.rank, b.distance, b.sku) INTO chosen_ids
    FROM best b JOIN kept USING (unit);
  RETURN QUERY EXECUTE format(
    'WITH picture AS MATERIALIZED (
       SELECT c.product_id, c.image_id, e.vector
       FROM matcher.candidate_%1$s_%2$s c JOIN matcher.embedding_%1$s e
         ON e.encoder_id = %1$s AND e.product_id = c.product_id AND e.image_id = c.image_id
       WHERE c.product_id = ANY ($1)),
     nearest AS MATERIALIZED (
       SELECT s.*, row_number() OVER (
                PARTITION BY s.product_id ORDER BY s.distance, s.image_id)::integer AS nearness,
              array_position($1, s.product_id) <= $7 AS is_close
       FROM (SELECT p.*, (SELECT min(p.vector <#> q.query) FROM unnest($2) AS q (query)) AS distance
             FROM picture p) s),
     whole AS MATERIALIZED (
       SELECT p.product_id, count(*)::integer AS pictures, avg(p.vector) AS mean
       FROM picture p GROUP BY p.product_id),
     read_before AS MATERIALIZED (
       SELECT r.product_id, r.image_id,
              array_agg(r.cue ORDER BY r.cue) AS names, array_agg(r.content ORDER BY r.cue) AS contents
       FROM matcher.cue r JOIN nearest n USING (product_id, image_id)
       WHERE n.nearness <= CASE WHEN n.is_close THEN $5 ELSE 1 END
         AND r.version = ($6 ->> r.cue)::smallint
       GROUP BY r.product_id, r.image_id)
     SELECT o.rank::integer, p.id, p.sku, p.item_group_id, p.title, p.brand,
            p.color, p.size, p.material, p.gtin, p.mpn, n.nearness, n.image_id,
            halfvec_send(n.vector), w.pictures,
            CASE WHEN n.nearness = 1 AND w.pictures > 1 THEN halfvec_send(w.mean) END,
            r.names, r.contents, $3, $4
     FROM unnest($1) WITH ORDINALITY AS o (product_id, rank)
     JOIN nearest n ON n.product_id = o.product_id AND n.nearness <= $5
     JOIN whole w ON w.product_id = o.product_id
     JOIN matcher.product p ON p.id = o.product_id
     LEFT JOIN read_before r ON r.product_id = n.product_id AND r.image_id = n.image_id',
    own_encoder_id, generation)
    USING chosen_ids, queries, CASE WHEN named.is_exact THEN 'exact' ELSE 'approximate' END,
          named.is_complete, pictures_of_sku, cues, closely;
END
$$;
