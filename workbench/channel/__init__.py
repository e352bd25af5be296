"""Talks to the child processes: the protocol, the client, the private folder. Knows no call by name and does no work itself."""
