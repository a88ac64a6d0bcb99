"""The search index of an encoder: how it stands, its build, its recall, and the space behind it."""
