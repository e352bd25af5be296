"""The sample cases: built from files that people can read, by the same services as everybody's work, each act one step.

A case is a folder with `case.toml`, the article's text and, if it has any, its media. Whatever is quoted is named by its exact words,
so that the case can be read and corrected without counting characters; `occurrence = 2` means the second place where they stand.

    title = "The market hall"            # what the user sees while it is made
    about = "A fictional council row."   # one line, not stored
    order = 1                            # cases are made in this order

    [article]
    file = "article.txt"                 # read like any imported file
    fictional = true                     # marked as such on every page
    title = "..."                        # corrections of what the import reads: title, authors ("A; B"), publisher,
    publisher = "The Maravale Lantern"   # published, modified, url, archived_url, language

    [profile]                            # set once, where the library has none yet
    initials = "AB"                      # initials, newsroom, newsroom_url, desk, checkers, scale, second_reader (true or false)

    [[person]]                           # whoever should differ from what accepting a claim makes of them
    name = "Edmund Varle"                # role, kind, protection, released_reason, disclosure, note, aliases = ["Varle"]
    role = "council spokesman"
    protection = "public_figure"

    [[evidence]]                         # in the order of the numbers E1, E2, ...
    key = "video"                        # its name in this file, used by links
    mention = "a street video posted within the hour"   # exact words of the article; left out where the article names none
    kind = "video"                       # any value of the kinds of evidence
    title = "Street video, Hall Lane"    # origin, author, publisher, url, archived_url, date, place, disclosure, note too
    located = "https://..."              # sets its address as a step of its own
    file = "media/street.webm"           # attached, copied into the library
    opened = true                        # a checker has opened it
    authenticity = "established"         # with authenticity_how = "one line"
    authenticity_how = "original upload found, place compared"
    unavailable = "reason"               # instead of a file
    notes = [{text = "...", disclosure = "internal"}]

    [[claim]]                            # in the order of the numbers C1, C2, ...
    quote = "forced the doors with crowbars"   # exact words (or words = "..." for a claim that stands in no article)
    said_by = "Edmund Varle"             # left out: the speaker that the analysis proposes; "" for nobody
    role = "council spokesman"           # with said_by
    wording = "..."                      # wording_confirmed, kind, claim_date, claim_date_words, claim_place, language,
    wording_confirmed = true             # translation, translator, why_checked, said_by_role, tags = ["..."],
                                         # embargo_until, published_url
    status = "waiting_for_reply"         # set last; status_reason = "..." where it is not_pursued
    notes = [{text = "...", disclosure = "internal"}]

    [[claim.link]]
    evidence = "video"                   # a key from above
    asserted = "contradicts"             # what the article says; used where the analysis proposes no link between the two
    third_party = "the town clerk"       # whose judgement it is, where it is neither the article's nor ours
    start = "00:00:02.000"               # the pin: start and end, and still = "00:00:03.500"; or page, row, region, text = "words"
    end = "00:00:09.500"
    still = "00:00:03.500"
    stance = "contradicts"               # what we see, with seen = "one line"; both left out: nobody has looked
    seen = "People walk in through the open door, banners in their hands."

    [claim.verdict]
    outcome = "rated"                    # with level = "False" and scale = "five-steps" (its uid)
    level = "False"                      # quotation: finding = "altered"; written: conclusion; no_rating: reason = "opinion"
    summary = "..."                      # conclusion, summary, rationale, right, wrong, unknown

    [[claim.reply]]                      # text, asked_at, asked_how, due_at, received_at, not_sought_reason, disclosure
    [[claim.review]]                     # by = "CD", act = "read", note
    [[claim.correction]]                 # text

    [[reject]]                           # suggestions of the analysis that were turned down
    quote = "..."
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench import paths
from workbench.domain.call import Call
from workbench.domain.queues import Profile
from workbench.errors import InputError
from workbench.services import articles, casefile, history, people, queries, reviewing
from workbench.services import library as libraries
from workbench.services.casefile import CaseFile
from workbench.services.democlaims import make_claims
from workbench.services.demosources import make_evidence
from workbench.store import settings
from workbench.store.library import Library

_MARK = "demo"
Run = Callable[[Call], Any]


@dataclass(frozen=True, slots=True)
class Made:
    """One case as it now stands in the library. `known`: it was there before, and nothing was changed."""

    title: str
    article_id: int
    known: bool
    claims: int
    steps: int


def cases(folder: Path | None = None) -> tuple[CaseFile, ...]:
    """The cases below a folder (None: those that come with the program), in their order. Raises InputError where there are none."""
    root = folder or paths.seed()
    found = [casefile.read(path.parent) for path in sorted(root.glob("*/case.toml"))]
    if not found:
        raise InputError("There are no sample cases here.", str(root))
    return tuple(sorted(found, key=lambda case: (case.told.get("order", 1000), case.folder.name)))


def place(folder: Path | None) -> Path:
    """Where the sample library lies: in this folder, else beside the user's own. Raises InputError where it would be the user's own."""
    own = paths.default_library()
    if folder is not None and folder.resolve() == own.resolve():
        raise InputError("The sample cases are not mixed into your own library.", str(folder), "Name another folder.")
    return folder or own.with_name("sample")


def claim_for_demo(library: Library) -> None:
    """Marks a library as made of sample cases. Raises InputError where it holds other work."""
    if settings.value(library, _MARK) == "yes":
        return
    if queries.counts(library).articles or queries.counts(library).claims:
        raise InputError(
            "The sample cases are not mixed into other work.", str(library.folder), "Name an empty or a new folder."
        )
    with library.step("Make sample library"):
        settings.put(library, _MARK, "yes")


def build(library: Library, case: CaseFile, run: Run) -> Made:
    """Makes one case in the library; `run` does the slow calls (import, analysis, hashes, stills).

    Raises InputError where the file asks for what cannot be, in words that name the file; the steps before it stay and can be undone.
    """
    _profile(library, case)
    told = case.told["article"]
    path = case.folder / told["file"]
    result = run(articles.request_import(path, url=told.get("url", "")))
    imported = articles.finish_import(library, result, path, fictional=bool(told.get("fictional", False))).value
    if imported.known:
        return Made(case.title, imported.article_id, True, 0, 0)
    fields = {name: value for name, value in told.items() if name not in ("file", "fictional", "url")}
    articles.edit_article(library, imported.article_id, **fields)
    articles.finish_analysis(library, imported.version_id, run(articles.request_analysis(library, imported.version_id)))
    keys = make_evidence(library, case, imported.version_id, run)
    made = make_claims(library, case, imported.version_id, keys, run)
    _people(library, case)
    _reject(library, case, imported.version_id)
    newest = history.history(library, limit=1)
    return Made(case.title, imported.article_id, False, made, newest[0].id if newest else 0)


def _profile(library: Library, case: CaseFile) -> None:
    told = case.told.get("profile")
    if told and libraries.profile(library) == Profile():
        libraries.set_profile(library, Profile(**told))


def _people(library: Library, case: CaseFile) -> None:
    known = {person.name: person for person in queries.people(library, limit=10_000)}
    for told in case.many("person"):
        person = known.get(told["name"])
        if person is None:
            raise InputError("A person of a sample case says nothing in it.", f"{case.folder.name}: {told['name']}")
        people.edit_person(library, person.id, **told)


def _reject(library: Library, case: CaseFile, version_id: int) -> None:
    text = queries.article_text(library, version_id).text
    for told in case.many("reject"):
        span = casefile.find(text, told["quote"], told.get("occurrence", 1), where=case.folder.name)
        for found in queries.suggestions(library, version_id):
            if found.claim_id is None and any(span.overlaps(s) for s in found.claim.spans):
                reviewing.reject(library, found.id)
