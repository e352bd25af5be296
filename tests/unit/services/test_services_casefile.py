from __future__ import annotations

from pathlib import Path

import pytest

from workbench import paths
from workbench.errors import InputError
from workbench.services import casefile, demo
from workbench.services.library import Library
from workbench.services.reviewing import new_claim

DATA = Path(__file__).parents[2] / "data"


def write(folder: Path, text: str) -> Path:
    (folder / "case.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_cases_that_come_along_are_whole() -> None:
    for case in demo.cases():
        text = (case.folder / case.told["article"]["file"]).read_text(encoding="utf-8")
        for table, name in (("claim", "quote"), ("evidence", "mention"), ("reject", "quote")):
            for told in case.many(table):
                if name in told:
                    span = casefile.find(text, told[name], told.get("occurrence", 1), where=case.folder.name)
                    assert span.of(text) == told[name]
        assert all((case.folder / told["file"]).is_file() for told in case.many("evidence") if "file" in told)


def test_every_key_of_the_format_is_described() -> None:
    told = (demo.__doc__ or "").replace("(", " ")
    for kind, keys in casefile.KEYS.items():
        for key in keys:
            assert key in told, f"{kind}.{key} is not described"


@pytest.mark.parametrize(
    "text",
    [
        "title = ",
        'title = "x"',
        'title="x"\n[article]\nfile="a"\n[[evidence]]\nkey="k"\nkind="vidio"',
        'title="x"\n[article]\nfile="a"\n[[evidence]]\nkind="video"',
        'title = "x"\ncolour = "red"\n[article]\nfile="a"',
        'title="x"\n[article]\nfile="a"\n[[claim]]\nquot="b"',
    ],
)
def test_mistakes_name_the_file(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError) as caught:
        casefile.read(write(tmp_path, text))
    assert "case.toml" in caught.value.detail


def test_words_that_do_not_stand_there_are_named() -> None:
    assert casefile.find("a b a", "a", 2, where="x").as_list() == [4, 5]
    with pytest.raises(InputError) as caught:
        casefile.find("a b a", "a", 3, where="mill")
    assert "mill" in caught.value.detail


def test_the_sample_library_is_never_the_users_own(library: Library) -> None:
    with pytest.raises(InputError):
        demo.place(paths.default_library())
    assert demo.place(None) != paths.default_library()
    new_claim(library, version_id=None, words="Work of the user")
    with pytest.raises(InputError):
        demo.claim_for_demo(library)


def test_there_must_be_cases(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        demo.cases(tmp_path)
    assert [case.title for case in demo.cases(DATA)] == ["The mill"]
