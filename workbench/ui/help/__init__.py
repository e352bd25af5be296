"""The manual in the window: its pages as values, their rendering, and the overlay that shows them."""
