"""What every test shares: Qt without a screen, Hypothesis without deadlines (the machines are shared and noisy)."""

from __future__ import annotations

import os

import hypothesis

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis.settings.register_profile("default", deadline=None, max_examples=60)
hypothesis.settings.load_profile("default")
