"""The command line: a thin client of the services. Click lives here and nowhere else; nothing here knows SQL or does the work itself."""
