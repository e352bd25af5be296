"""Claims, speakers, evidence mentions and links, mined from an article's text by rules. Pure work on values: no files, no database, no window."""
