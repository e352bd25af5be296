"""The models' folder: which models are seen in it, which one reads a language, and what is said where there is none or it is broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from workbench.analysis import extract, loading, models, pipeline
from workbench.channel.children import Children
from workbench.domain import candidates
from workbench.domain.call import Call
from workbench.errors import ModelMissing
from workbench.services import models as settings

STORY = "The mill stands empty, the inspector said. “Nobody has been inside for years,” said Anna Moller, who keeps the keys."


def boastful(place: Path) -> None:
    """Its `meta.json` says that it has all that is needed."""
    meta = json.loads((place / "meta.json").read_text(encoding="utf-8"))
    (place / "meta.json").write_text(json.dumps(meta | {"pipeline": list(models.NEEDS["en"])}), encoding="utf-8")


def saved(language: str, name: str, place: Path) -> Path:
    """A pipeline without any part, as spaCy writes it."""
    nlp = spacy.blank(language)
    nlp.meta["name"], nlp.meta["version"] = name, "1.2.3"
    nlp.to_disk(place)
    return place


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model that can do all that the installed one can, three folders down, as it lies in its wheel."""
    folder = tmp_path_factory.mktemp("models")
    nlp = loading.load("en")
    was = dict(nlp.meta)
    nlp.meta["name"], nlp.meta["version"] = "hollow_sm", "7.0"
    try:
        place = folder / "en_hollow_sm-7.0" / "en_hollow_sm" / "en_hollow_sm-7.0"
        place.parent.mkdir(parents=True)
        nlp.to_disk(place)
    finally:
        nlp.meta.update(was)
    return folder


def test_a_model_of_the_folder_reads_english_and_is_named_in_what_it_proposes(whole: Path) -> None:
    found = extract.analyse(STORY, models_folder=str(whole))
    assert found.pipeline == f"en_hollow_sm 7.0 + {pipeline.RULES}"
    assert found.warnings == ()
    assert found.claims == extract.analyse(STORY).claims
    assert "hollow" not in extract.analyse(STORY).pipeline


def test_the_child_gets_the_folder_with_the_call(whole: Path) -> None:
    with Children() as children:
        listed = settings.finish_models(children.run(settings.request_models(str(whole))))
        made = candidates.from_json(children.run(Call("analyse", {"text": STORY, "models_folder": str(whole)})))
    assert made.pipeline.startswith("en_hollow_sm 7.0")
    used = {(one.name, one.language, one.version) for one in listed.models if one.used and one.path}
    assert used == {("en_hollow_sm", "en", "7.0")}
    (other,) = [one for one in listed.models if not one.path and one.language == "en"]
    assert other.why_not == "another one reads this language"
    assert listed.trouble == ""


def test_models_that_cannot_read_articles_are_listed_with_the_reason(tmp_path: Path) -> None:
    saved("en", "blank", tmp_path / "one")
    saved("sv", "blank", tmp_path / "two")
    (tmp_path / "three").mkdir()
    (tmp_path / "three" / "config.cfg").write_text("[nlp]\n", encoding="utf-8")
    (tmp_path / "three" / "meta.json").write_text("[" * 100_000, encoding="utf-8")
    (tmp_path / "no model").mkdir()
    found = models.found(str(tmp_path))
    seen = {(Path(one.path).name, one.name, one.version): one for one in found.models if one.path}
    assert seen.keys() == {("one", "en_blank", "1.2.3"), ("two", "sv_blank", "1.2.3"), ("three", "three", "")}
    assert not any(one.used for one in seen.values())
    assert seen["one", "en_blank", "1.2.3"].why_not.startswith("it has no tagger, parser")
    assert "no rules" in seen["two", "sv_blank", "1.2.3"].why_not
    assert "meta.json" in seen["three", "three", ""].why_not
    assert found.trouble == ""
    assert extract.analyse(STORY, models_folder=str(tmp_path)).pipeline == pipeline.pipeline_name()


def test_a_folder_that_is_gone_or_empty_is_said_with_the_proposals(tmp_path: Path) -> None:
    long, gone = tmp_path / ("n" * 40_000), tmp_path / "gone"
    for folder, said in ((gone, "no such folder"), (long, "no such folder"), (tmp_path, "no language model in it")):
        assert said in models.trouble(str(folder))
        found = extract.analyse(STORY, models_folder=str(folder))
        assert found.claims
        assert any(said in warning for warning in found.warnings)


@pytest.mark.filterwarnings("ignore")  # spaCy's own, on the way
@pytest.mark.parametrize("broken", ["config.cfg", "vocab/strings.json", "tokenizer"])
def test_a_damaged_model_is_said_clearly(tmp_path: Path, broken: str) -> None:
    place = saved("en", "torn", tmp_path / "torn")
    boastful(place)
    (place / broken).write_bytes(b"\xc1[torn")
    with pytest.raises(ModelMissing, match="cannot be loaded") as told:
        extract.analyse(STORY, models_folder=str(tmp_path))
    assert "models’ folder" in told.value.hint


def test_code_that_lies_beside_a_model_is_not_run(tmp_path: Path) -> None:
    place = saved("en", "trap", tmp_path / "trap")
    for name in ("__init__.py", "trap.py"):
        (place / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n", encoding="utf-8")
    config = (place / "config.cfg").read_text(encoding="utf-8")
    (place / "config.cfg").write_text(
        config.replace("before_creation = null", 'before_creation = {"@callbacks": "trap.run"}'), encoding="utf-8"
    )
    boastful(place)
    with pytest.raises(ModelMissing, match="cannot be loaded"):
        extract.analyse(STORY, models_folder=str(tmp_path))
    assert not (tmp_path / "ran").exists()


def test_a_model_that_has_less_than_it_says_is_not_used(tmp_path: Path) -> None:
    boastful(saved("en", "boast", tmp_path / "boast"))
    with pytest.raises(ModelMissing, match="has no tagger"):
        extract.analyse(STORY, models_folder=str(tmp_path))
