"""The demo: ingest a catalogue, match photos of it, and write a page with the answers."""
