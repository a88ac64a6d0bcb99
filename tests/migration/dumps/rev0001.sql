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
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: matcher; Owner: -
--

INSERT INTO matcher.alembic_version VALUES ('0001');


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: matcher; Owner: -
--

ALTER TABLE ONLY matcher.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: SCHEMA matcher; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA matcher TO matcher_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: matcher; Owner: -
--

GRANT SELECT ON TABLE matcher.alembic_version TO matcher_app;


--
-- PostgreSQL database dump complete
--


