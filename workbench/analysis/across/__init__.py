"""What statements of different articles have to do with each other: the same claim, another value for the same thing, the same evidence.

Pure functions on text; no parse and no model is needed. Every answer carries its reason. Where candidates come from is not decided here.
"""
