"""What every test shares: Qt without a screen, Hypothesis without deadlines (the machines are shared and noisy), the work on all processors."""

from __future__ import annotations

import os
import sys

import hypothesis
import pytest

from workbench import paths

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The program is started some hundred times: without its compiled files each start would compile it anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

hypothesis.settings.register_profile("default", deadline=None, max_examples=60)
hypothesis.settings.load_profile("default")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """The whole suite is shared out among the processors; where parts of it are named, they run here, one after the other."""
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS and "not bench" in config.option.markexpr
    return None if whole else 0


@pytest.fixture(autouse=True)
def _no_settings_of_this_computer(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a developer has set for their own computer is not what is tested."""
    place = tmp_path_factory.getbasetemp() / "computer" / "settings.json"
    place.unlink(missing_ok=True)
    monkeypatch.setattr(paths, "settings_file", lambda: place)
