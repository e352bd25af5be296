"""Across articles in the window: what was found (`found`), the view of it (`view`), and the inspector's line (`part`)."""
