"""The demo: a catalogue in, photos of it answered, and a page that shows the answers."""
