"""The left pane: queues with their counts, and one list at a time."""
