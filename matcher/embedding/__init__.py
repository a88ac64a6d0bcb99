"""Encode pictures that have a job, and store their vectors."""
