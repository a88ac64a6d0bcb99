"""Candidates for a query, by SQL."""
