"""Handing work over in the window: what comes next and what is open, the sheet for whoever takes over, what is due. No rule of its own."""
