#!/bin/bash
# Roles and database of a new server, run once by the image as its superuser.
#   matcher_owner  owns the database and its tables: `matcher migrate`
#   matcher        the application's login, a member of
#   matcher_app    what the application works as: owns nothing
#   matcher_api    what it works as for a caller who sees some catalogues only
#   matcher_tenant logins of yours that see some catalogues only are members of it
# A password may also lie in the file that MATCHER_OWNER_PASSWORD_FILE or MATCHER_APP_PASSWORD_FILE names.
set -euo pipefail

for name in MATCHER_OWNER_PASSWORD MATCHER_APP_PASSWORD; do
  file="${name}_FILE"
  if [ -n "${!file:-}" ]; then
    export "$name=$(cat "${!file}")"
  fi
done

psql --set=ON_ERROR_STOP=1 --no-psqlrc --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password MATCHER_OWNER_PASSWORD
\getenv app_password MATCHER_APP_PASSWORD

CREATE ROLE matcher_app NOLOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS;
CREATE ROLE matcher_owner LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE matcher LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS PASSWORD :'app_password'
  IN ROLE matcher_app;
CREATE ROLE matcher_api NOLOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS;
CREATE ROLE matcher_tenant NOLOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS;
GRANT matcher_api TO matcher_app WITH INHERIT FALSE, SET TRUE;

CREATE DATABASE matcher OWNER matcher_owner;
REVOKE ALL ON DATABASE matcher FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE matcher TO matcher_app, matcher_api;
GRANT CONNECT ON DATABASE matcher TO matcher_tenant;

\connect matcher
CREATE EXTENSION vector;
CREATE EXTENSION ltree;
SQL
