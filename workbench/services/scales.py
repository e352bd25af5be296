"""Rating scales: the plain presets that come with the program, and the newsroom's own. None is imposed."""

from __future__ import annotations

import functools
import json
import tomllib
from dataclasses import asdict
from pathlib import Path

from workbench import paths
from workbench.domain.changes import Outcome
from workbench.domain.verdict import Level, Scale
from workbench.errors import InputError, NotFound
from workbench.services.outcomes import required
from workbench.store import settings, verdicts
from workbench.store.library import Library


def known(library: Library) -> tuple[Scale, ...]:
    """The presets, then the newsroom's own."""
    return (*presets(), *verdicts.scales(library))


def scale(library: Library, uid: str) -> Scale:
    """The scale with this uid or name. Raises NotFound."""
    for one in known(library):
        if uid in (one.uid, one.name):
            return one
    uids = ", ".join(one.uid for one in known(library))
    raise NotFound("There is no such rating scale.", uid, f"Known: {uids}.")


def preferred(library: Library) -> Scale:
    """The one of the profile, else the first."""
    chosen = settings.profile(library).scale
    return scale(library, chosen) if chosen else known(library)[0]


def presets() -> tuple[Scale, ...]:
    """The plain scales that come with the program, in the order of their file names."""
    return tuple(_preset(path) for path in sorted(paths.resource("scales").glob("*.toml")))


@functools.cache
def preset_names() -> frozenset[str]:
    """Their names: what is called so has words of this program."""
    return frozenset(one.name for one in presets())


def _preset(path: Path) -> Scale:
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return Scale(told["uid"], told["name"], verdicts.levels_from(told["level"]))


def add(library: Library, name: str, levels: tuple[Level, ...]) -> Outcome[str]:
    """A scale of the newsroom's own; its uid. Digits are 1 to 9, once each. Raises InputError."""
    named = required(name, "A scale needs a name.")
    digits = [level.digit for level in levels]
    if len(levels) < 2 or len(set(digits)) != len(digits) or not all(1 <= digit <= 9 for digit in digits):
        raise InputError("These levels make no scale.", "It takes two levels or more, each with its own digit, 1 to 9.")
    uid = library.new_uid()
    with library.step(f"Add scale: {named}") as step:
        told = json.dumps([asdict(level) for level in levels], ensure_ascii=False)
        library.insert("scale", uid=uid, name=named, levels=told)
    return Outcome(uid, step.changes)
