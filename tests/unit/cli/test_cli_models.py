"""`workbench models`: the list, the folder kept for this computer, and what is said of a folder that gives nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from workbench.cli.main import main
from workbench.services import models


def test_the_models_are_listed_and_the_folder_is_kept(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    def said(*words: str, code: int = 0) -> str:
        assert main(["models", *words]) == code
        return capfdbinary.readouterr().out.decode()

    assert "(en)  used  installed" in said()
    nlp = spacy.blank("de")
    nlp.meta["name"], nlp.meta["version"] = "hollow", "0.1"
    nlp.to_disk(tmp_path / "de")
    listed = said("--folder", str(tmp_path))
    assert f"de_hollow 0.1 (de)  not used: no rules read this language by a model  {tmp_path / 'de'}" in listed
    assert models.folder() == str(tmp_path)
    assert "no such folder" in said("--folder", str(tmp_path / "gone"), code=1)
    told = json.loads(said("--no-folder", "--json"))
    assert (told["folder"], told["trouble"]) == ("", "")
    assert {one["path"] for one in told["models"]} == {""}
    assert main(["models", "--no-folder", "--folder", str(tmp_path)]) == 2
