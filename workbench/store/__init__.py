"""SQLite and the files by their hash. The only rooms that know SQL; values go in and out, never rows or cursors."""
