"""A desktop workbench for fact-checkers: claims, their evidence, and the links between them, offline."""

__version__ = "0.1.0"
