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
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.alembic_version VALUES ('0002');


--
-- Data for Name: catalog; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (1, 'shop', '2026-11-22 09:00:00+00');
INSERT INTO matcher.catalog OVERRIDING SYSTEM VALUE VALUES (2, 'other', '2026-11-22 09:30:00+00');


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
-- Name: image_id_seq; Type: SEQUENCE SET; Schema: matcher; Owner: -
--

SELECT pg_catalog.setval('matcher.image_id_seq', 6, true);


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
-- Name: image image_pkey; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.image
    ADD CONSTRAINT image_pkey PRIMARY KEY (id);


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
-- Name: image image_catalog_id_fkey; Type: FK CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.image
    ADD CONSTRAINT image_catalog_id_fkey FOREIGN KEY (catalog_id) REFERENCES matcher.catalog(id);


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
-- Name: TABLE alembic_version; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.alembic_version TO matcher_app;


--
-- Name: TABLE catalog; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.catalog TO matcher_app;


--
-- Name: TABLE image; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE matcher.image TO matcher_app;


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


