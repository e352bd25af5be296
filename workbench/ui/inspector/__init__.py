"""The right pane: the thing under the cursor, always in the same order. Each part shows a `Subject`; acts go through the table of actions."""
