"""One file a resource, found by listing this folder; each offers `router`."""
