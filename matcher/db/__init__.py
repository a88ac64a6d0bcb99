"""PostgreSQL: servers, tables, jobs and vectors."""
