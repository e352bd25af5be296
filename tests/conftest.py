"""What every test shares: Qt without a screen, Hypothesis without deadlines (the machines are shared and noisy)."""

from __future__ import annotations

import os

import hypothesis
import pytest

from workbench import paths

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("default", deadline=None, max_examples=60)
hypothesis.settings.load_profile("default")


@pytest.fixture(autouse=True)
def _no_settings_of_this_computer(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a developer has set for their own computer is not what is tested."""
    place = tmp_path_factory.getbasetemp() / "computer" / "settings.json"
    place.unlink(missing_ok=True)
    monkeypatch.setattr(paths, "settings_file", lambda: place)
