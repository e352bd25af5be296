"""The lists of the whole library as a table in the middle: columns, filters as chips, saved views, and acts on many rows at once."""
