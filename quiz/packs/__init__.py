"""Packs: what an item is, and how packs live on disk."""
