"""The window: a thin client of the services, in Qt. Nothing here reads files of users, SQL or models; that is done below and in the child."""
