"""Foreign bytes to values. Parsers live here and in `media` alone; nothing here stores, asks the user or touches Qt."""
