"""Bytes to pixels: fetching, decoding and storing pictures."""
