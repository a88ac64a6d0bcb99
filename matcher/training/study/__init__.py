"""The search for a recipe that fits a shop: trials, what they are drawn from, their record."""
