"""Evidence in the middle of the window: recordings, pictures, and what can only be opened elsewhere. QtMultimedia is imported here alone, and late."""

from workbench.ui.player.view import PlayerView

__all__ = ["PlayerView"]
