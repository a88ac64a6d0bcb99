"""Which SKU is in this picture? Visual product matching inside PostgreSQL."""
