"""Celery workers: they embed, ingest and answer; the rows stay in PostgreSQL."""
