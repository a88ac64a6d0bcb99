"""Celery workers: tasks that embed, ingest and match; all state is in PostgreSQL."""
