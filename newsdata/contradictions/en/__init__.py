"""English: what a careful reader would query, rule by rule."""
