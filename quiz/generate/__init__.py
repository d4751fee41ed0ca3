"""From texts to packs: facts found in articles become items, or are refused with a reason."""
