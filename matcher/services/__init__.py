"""What can be asked of an installation, one file a capability."""
