"""Names that a capital does not begin leave neither the printed speaker nor the free text."""

from __future__ import annotations

import export_builders as make
import pytest

from workbench.domain.naming import seen
from workbench.domain.vocab import PersonKind, Protection, Terms
from workbench.export import people, scrub
from workbench.export.scrub import Scrubber


def put_away(name: str, text: str) -> str:
    return Scrubber(scrub.hidden(make.person(name=name, protection=Protection.PRIVATE), "X."))(text)


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("al-Rashid", "Then al-Rashid left; Rashid’s door, AL-RASHID.", "Then X. left; X. door, X.."),
        ("d’Arc", "Here d’Arc and d'Arc and Arc stood in an arc.", "Here X. and X. and X. stood in an arc."),
        ("d'Arc", "Here d’Arc stood.", "Here X. stood."),
        ("Sean O’Brien", "Sean O'Brien, O’Brien.", "X., X.."),
        ("ana brook", "Ana Brook and ana brook; Brook by the brook.", "X. and X.; X. by the brook."),
        ("\u202eana lind", "Ana Lind went.", "X. went."),
        ("\u200bAna Brook", "Ana went with Brook, Ana Brook.", "X. went with X., X.."),
        ("van der Berg", "Yes, van der Berg. Berg.", "Yes, X.. X.."),
        ("JANE", "Then Jane went.", "Then X. went."),
        ("M.", "I’m at the m mark.", "I’m at the m mark."),
    ],
)
def test_the_name_leaves_the_text(name: str, text: str, left: str) -> None:
    assert put_away(name, text) == left


@pytest.mark.parametrize("name", ["al-Rashid", "d’Arc", "ana brook", "\u202eana lind"])
def test_a_name_kept_as_its_own_role_prints_as_initials(name: str) -> None:
    kept = make.person(name=name, kind=PersonKind.UNKNOWN, role=name, protection=Protection.PRIVATE)
    printed = people.as_printed(kept, "", Terms.ON_RECORD)
    assert (printed.name, printed.role) == (kept.initials, "")
    assert seen(Scrubber(scrub.hidden(kept, "X."))(f"There {name} stood.")) == "There X. stood."


def test_a_description_prints_as_it_is() -> None:
    kept = make.person(name="a resident", kind=PersonKind.UNKNOWN, role="a resident", protection=Protection.PRIVATE)
    assert people.as_printed(kept, "", Terms.ON_RECORD).name == "a resident"
    assert Scrubber(scrub.hidden(kept, kept.initials))("a resident said") == "a resident said"
