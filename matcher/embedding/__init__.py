"""Embed: encode the pictures that wait, and store their vectors."""
