"""The HTTP service: what can be asked and told, as JSON."""
