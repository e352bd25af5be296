"""The words of the trade as frozen values and pure rules. No input or output, no other layer."""
