"""The article as a page: its document, the marks painted over it, the margin, the line from evidence to claim. Nothing is put into the text."""
