"""Pictures and text to vectors."""
