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
    CONSTRAINT embedding_1_dimension_check CHECK ((public.vector_dims(vector) = 8)),
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

INSERT INTO matcher.alembic_version VALUES ('0004');


--
-- Data for Name: catalog; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (1, 'shop', '2026-11-22 09:00:00+00');
INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (2, 'other', '2026-11-22 09:30:00+00');


--
-- Data for Name: embedding_1; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_1 VALUES (1, 1, 1, 1, '[0.5,0.5,0.5,0.5,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 1, 3, 1, '[0,0,0,0,0.5,0.5,0.5,0.5]');
INSERT INTO matcher.embedding_1 VALUES (1, 2, 2, 1, '[0.5,-0.5,0.5,-0.5,0,0,0,0]');
INSERT INTO matcher.embedding_1 VALUES (1, 2, 3, 1, '[0,0,0,0,0.5,0.5,0.5,0.5]');
INSERT INTO matcher.embedding_1 VALUES (1, 3, 3, 1, '[0,0,0,0,0.5,0.5,0.5,0.5]');
INSERT INTO matcher.embedding_1 VALUES (1, 4, 6, 2, '[0.5,0.5,0.5,0.5,0,0,0,0]');


--
-- Data for Name: embedding_job; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.embedding_job VALUES (1, 1, 1, 'done', 1, NULL, '2026-11-22 09:20:00+00', NULL, '2026-11-22 09:20:00+00', '2026-11-22 09:40:00+00');
INSERT INTO matcher.embedding_job VALUES (1, 2, 1, 'leased', 2, '00000000-0000-4000-8000-000000000001', '2026-11-22 09:42:00+00', NULL, '2026-11-22 09:20:00+00', '2026-11-22 09:40:00+00');
INSERT INTO matcher.embedding_job VALUES (1, 3, 1, 'done', 1, NULL, '2026-11-22 09:20:00+00', NULL, '2026-11-22 09:20:00+00', '2026-11-22 09:40:00+00');
INSERT INTO matcher.embedding_job VALUES (1, 4, 1, 'pending', 0, NULL, '2026-11-22 09:20:00+00', NULL, '2026-11-22 09:20:00+00', '2026-11-22 09:20:00+00');
INSERT INTO matcher.embedding_job VALUES (1, 5, 1, 'failed', 5, NULL, '2026-11-22 09:20:00+00', 'the server answers 404', '2026-11-22 09:20:00+00', '2026-11-22 10:20:00+00');
INSERT INTO matcher.embedding_job VALUES (1, 6, 2, 'done', 1, NULL, '2026-11-22 09:31:00+00', NULL, '2026-11-22 09:31:00+00', '2026-11-22 09:40:00+00');


--
-- Data for Name: encoder; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.encoder OVERRIDING SYSTEM VALUE VALUES (1, 'tiny', 1, 'a61e6621335d122d520058fac3c244d4e8c27d9793603f2e9154bca9d4c203ec', 8, '{"name": "tiny", "blocks": [{"name": "image", "weight": 1.0, "dimension": 8, "projection": null}], "family": "clip", "licence": "none", "weights": "none", "revision": 1, "dimension": 8, "architecture": "Tiny-8", "model_config": null, "preprocessing": {"std": [0.5, 0.5, 0.5], "mean": [0.5, 0.5, 0.5], "size": 8, "resize": "squash", "interpolation": "bicubic"}}', 'live', '2026-11-22 09:00:00+00');


--
-- Data for Name: image; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (1, 1, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-22 09:20:00+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (2, 1, 'https://shop.example/sage.jpg', '\x2aed4bede8dd4022ea0b1d836168571d881baa0cfa69b15535bf054a0712d873', 5737, '"5f0e"', 'stored', false, '2026-11-22 09:20:00+00', '2026-11-22 09:40:00+00');
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (3, 1, 'https://shop.example/placeholder.jpg', '\x03787a5febda4f87465a1f07a63ca4d3d26bd6fc9691da3e29c9fcb24c4e0bc3', 6772, NULL, 'stored', true, '2026-11-22 09:20:00+00', '2026-11-22 09:40:00+00');
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (4, 1, 'https://shop.example/waiting.jpg', NULL, NULL, NULL, 'waiting', false, '2026-11-22 09:20:00+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (5, 1, 'https://shop.example/gone.jpg', NULL, NULL, NULL, 'failed', false, '2026-11-22 09:20:00+00', NULL);
INSERT INTO matcher.image OVERRIDING SYSTEM VALUE VALUES (6, 2, 'sha256:43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', '\x43ed5e261c93d95c28be5aab619519e67a28a0e934515b917aea4e119be92c7b', 6394, NULL, 'stored', false, '2026-11-22 09:31:00+00', NULL);


--
-- Data for Name: ingest_reject; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_reject OVERRIDING SYSTEM VALUE VALUES (1, 1, 5, 'TS-101-NONE', 'price ''fifteen'' is no amount');
INSERT INTO matcher.ingest_reject OVERRIDING SYSTEM VALUE VALUES (2, 2, 2, NULL, 'the feed breaks off here');


--
-- Data for Name: ingest_run; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (1, 1, 'products.csv', NULL, true, false, 'done', NULL, 0, '2026-11-22 09:20:00+00', '\x53e0d9a5a7b502a721206d693e0c8010969f45edb10d2fbf34aeec994c8a3cff', false, 4, 3, 1, 1, '2026-11-22 09:20:00+00', '2026-11-22 10:00:00+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (2, 1, 'cut-off.csv', 'csv', false, false, 'incomplete', NULL, 0, '2026-11-22 10:05:00+00', '\x62ac0c3d28fcd6dcdd68464c7568945f79ebfb4c4cca55f2dbe53baead44e83c', true, 1, 0, 1, 0, '2026-11-22 10:05:00+00', '2026-11-22 10:05:01+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (3, 2, 'https://other.example/feed.xml', 'google-xml', true, true, 'failed', 'the server answers 404', 6, '2026-11-22 21:00:00+00', NULL, false, 0, 0, 0, 0, '2026-11-22 09:00:00+00', '2026-11-22 21:00:00+00');
INSERT INTO matcher.ingest_run OVERRIDING SYSTEM VALUE VALUES (4, 2, 'https://other.example/feed.csv', 'csv', false, false, 'reading', 'no answer', 1, '2026-11-22 09:32:00+00', '\xfa52110702595b4bf5d88ef3a8a78f5081392e1e3d932500ed0d7f91a2dd9c4a', false, 1, 1, 0, 0, '2026-11-22 09:30:00+00', NULL);


--
-- Data for Name: ingest_seen; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.ingest_seen VALUES (4, 'TS-101-PLUM');


--
-- Data for Name: product; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (1, 1, 'TS-101-PLUM', 'TS-101', 'Tindra Harbour T-Shirt, Plum', 'T-Shirt by Tindra, plum.', 'Tindra', '4000000000006', 'M001', 'Plum', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"season": "2024 summer", "condition": "new", "availability": "in_stock"}', '2026-11-22 09:20:00+00', '2026-11-22 09:20:00+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (2, 1, 'TS-101-SAGE', 'TS-101', 'Tindra Harbour T-Shirt, Sage', 'T-Shirt by Tindra, sage.', 'Tindra', '4000000000016', 'M002', 'Sage', 'M', 'cotton', 'plain', 15.90, 'EUR', 212, 'Apparel & Accessories > Clothing > Shirts & Tops', 'Clothing > T-Shirts', '{"availability": "out of stock"}', '2026-11-22 09:20:00+00', '2026-11-22 09:20:00+00', NULL);
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (3, 1, 'TS-101-RED', 'TS-101', 'Tindra Harbour T-Shirt, Red', NULL, 'Tindra', NULL, NULL, 'Red', 'M', NULL, NULL, NULL, NULL, 166, 'Apparel & Accessories > Capes', NULL, '{}', '2026-11-22 09:20:00+00', '2026-11-22 09:20:00+00', '2026-11-22 10:00:00+00');
INSERT INTO matcher.product OVERRIDING SYSTEM VALUE VALUES (4, 2, 'TS-101-PLUM', NULL, 'Plum T-Shirt', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 17.50, 'USD', NULL, NULL, NULL, '{"condition": "new", "availability": "preorder"}', '2026-11-22 09:31:00+00', '2026-11-22 09:31:00+00', NULL);


--
-- Data for Name: product_image; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.product_image VALUES (1, 1, 1, 0, 'ts-101-plum.jpg');
INSERT INTO matcher.product_image VALUES (1, 3, 1, 1, NULL);
INSERT INTO matcher.product_image VALUES (1, 4, 1, 2, NULL);
INSERT INTO matcher.product_image VALUES (2, 2, 1, 0, NULL);
INSERT INTO matcher.product_image VALUES (2, 3, 1, 1, NULL);
INSERT INTO matcher.product_image VALUES (2, 5, 1, 2, NULL);
INSERT INTO matcher.product_image VALUES (3, 3, 1, 0, NULL);
INSERT INTO matcher.product_image VALUES (4, 6, 2, 0, 'ts-101-plum.jpg');


--
-- Data for Name: taxonomy; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.taxonomy VALUES (166, 'Apparel & Accessories', 'Apparel & Accessories', '166', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (1604, 'Clothing', 'Apparel & Accessories > Clothing', '166.1604', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (212, 'Shirts & Tops', 'Apparel & Accessories > Clothing > Shirts & Tops', '166.1604.212', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (536, 'Home & Garden', 'Home & Garden', '536', '2021-09-21', NULL);
INSERT INTO matcher.taxonomy VALUES (772, 'Mature', 'Mature', '772', NULL, '2026-11-22 09:10:00+00');


--
-- Name: catalog_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.catalog_id_seq', 2, true);


--
-- Name: encoder_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.encoder_id_seq', 1, true);


--
-- Name: image_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.image_id_seq', 6, true);


--
-- Name: ingest_reject_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.ingest_reject_id_seq', 2, true);


--
-- Name: ingest_run_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.ingest_run_id_seq', 4, true);


--
-- Name: product_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.product_id_seq', 4, true);


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

CREATE INDEX embedding_1_hnsw_idx ON matcher.embedding_1 USING hnsw (((vector)::public.halfvec(8)) public.halfvec_ip_ops) WITH (m='16', ef_construction='128');


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
-- Name: FUNCTION build_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.build_embedding_index_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION create_embedding_partition_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.create_embedding_partition_v1(encoder_id smallint) TO matcher_app;


--
-- Name: FUNCTION has_embedding_index_v1(encoder_id smallint); Type: ACL; Schema: matcher; Owner: -
--

REVOKE ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) FROM PUBLIC;
GRANT ALL ON FUNCTION matcher.has_embedding_index_v1(encoder_id smallint) TO matcher_app;


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


