"""The `matcher` command: one file a command group."""
