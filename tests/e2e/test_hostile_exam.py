"""Three hundred broken and odd files from the collection beside the project: each is read or refused in one line, none stops the others."""

from __future__ import annotations

import json
import random
import tarfile
from pathlib import Path

import pytest
from hostile_tools import ROOT, run

ARCHIVE = ROOT.parent / "shared" / "data" / "hostile" / "hostile.tar.xz"


@pytest.mark.exam
@pytest.mark.skipif(not ARCHIVE.exists(), reason="the collection of hostile files is not part of the project")
def test_three_hundred_hostile_files(tmp_path: Path) -> None:
    with tarfile.open(ARCHIVE) as archive:
        members = sorted((one for one in archive if one.isfile()), key=lambda one: one.name)
        chosen = random.Random(20260127).sample(members, 300)
        for one in sorted(
            chosen, key=lambda one: one.offset
        ):  # in its own order: the archive cannot be read backwards quickly
            one.name = one.name.replace("/.", "/_")
            archive.extract(one, tmp_path / "files", filter="data")
    done = run("extract", "files", "--out", "out", cwd=tmp_path, code=1, timeout=900, stderr=-2)
    *told, last = done.stdout.decode("utf-8", "backslashreplace").strip().splitlines()
    written, failed = (int(word) for word in last.replace(",", "").split() if word.isdigit())
    assert (written + failed, len(told)) == (300, failed)
    answers = list((tmp_path / "out").iterdir())
    assert len(answers) == written
    for path in answers:
        assert json.loads(path.read_text(encoding="utf-8"))["text"].strip()
