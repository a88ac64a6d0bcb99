"""Fetch, decode and store pictures."""
