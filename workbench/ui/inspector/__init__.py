"""The right pane: the thing under the cursor, always in the same order; beside a verdict, what is still missing. Acts go through the table of actions."""

from workbench.ui.inspector.pane import Inspector

__all__ = ["Inspector"]
