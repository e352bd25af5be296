"""Language models: what the child of models loads at its start, and which ones there are. Values in, JSON out; the work is in analysis."""

from __future__ import annotations

import contextlib
from typing import Any

from workbench.domain import language_models as values
from workbench.errors import ModelMissing
from workbench.services import models as settings
from workbench.worker.context import Context


def language_models(context: Context, *, folder: str = "") -> Any:
    from workbench.analysis import models

    return values.to_json(models.found(folder))


def preload() -> None:
    """The English pipeline, so that the first analysis does not wait for it."""
    from workbench.analysis import pipeline

    with contextlib.suppress(ModelMissing):  # the first analysis says it to the user
        pipeline.load(settings.folder())
