"""The window: a thin client of the services, in Qt. Nothing here reads files of users, SQL or models; that is done below and in the child.

What the first paint needs of the rooms below is imported here, before any module imports Qt: from then on the binding looks into the source
of every module that is imported.
"""

import tomllib  # noqa: F401

import workbench.crash
import workbench.services.library  # noqa: F401
