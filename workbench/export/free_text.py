"""What is taken out of free text for an audience: names of people who may not be named, what identifies withheld evidence, paths of machines.

Which items are withheld as a whole is decided in `redact`; how words are found in a text, in `scrub`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.domain.claim import ClaimCard, Link
from workbench.domain.evidence import Evidence, StoredFile
from workbench.domain.person import Person
from workbench.domain.report import ReportSource
from workbench.domain.vocab import Audience, Disclosure, Terms
from workbench.export import people, scrub
from workbench.export.deep import Words
from workbench.export.scrub import Rule, Scrubber

SEEN_BY_US = "a document seen by us"
HIDDEN: Mapping[Audience, frozenset[Disclosure]] = {
    Audience.PUBLICATION: frozenset({Disclosure.INTERNAL, Disclosure.SECRET}),
    Audience.LAWYER: frozenset({Disclosure.SECRET}),
    Audience.INTERNAL: frozenset(),
}


def masked(evidence: Evidence, audience: Audience) -> bool:
    """Whether the item prints without what identifies it, or not at all."""
    unattributed = evidence.disclosure is Disclosure.UNATTRIBUTED and audience is Audience.PUBLICATION
    return unattributed or evidence.disclosure in HIDDEN[audience]


def everybody(source: ReportSource) -> list[tuple[Person, Terms, int]]:
    """Every person with the terms of each card (claim id; 0: of no card)."""
    speakers = [(c.claim.person, terms(c), c.claim.id) for c in source.cards if c.claim.person is not None]
    return speakers + [(person, Terms.ON_RECORD, 0) for person in source.people]


def terms(card: ClaimCard) -> Terms:
    """On which terms the claim was said; on the record where nothing else is known."""
    return card.attribution.terms if card.attribution is not None else Terms.ON_RECORD


def words(
    persons: Sequence[tuple[Person, Terms, int]], claim: int | None, taken: Sequence[Rule], audience: Audience
) -> Words:
    """The scrubbers for one claim (0: any on the record); for None those of what all cards share, where a name off the record
    anywhere is hidden. `persons` come from `everybody`, `taken` from `taken`.
    """
    if audience is Audience.INTERNAL:
        return Words(Scrubber(()), Scrubber(()), Scrubber(()))
    keep: list[Rule] = []
    hide: list[Rule] = []
    for person, said, at in persons:
        here = said if claim is None or at == claim else Terms.ON_RECORD
        if people.may_be_named(person, audience, here):
            keep += scrub.kept(person)
        else:
            hide += scrub.hidden(person, people.stand_in(person, here))
    hidden_patterns = {rule.pattern for rule in hide}
    kept = [rule for rule in keep if rule.pattern not in hidden_patterns]
    outside = [scrub.paths()] if audience is Audience.PUBLICATION else []
    bracketed = [replace(rule, put=people.bracketed(rule.put)) for rule in hide]
    return Words(
        own=Scrubber([*taken, *outside, *kept, *hide]),
        foreign=Scrubber([*outside, *kept, *hide]),
        quoted=Scrubber([*outside, *kept, *bracketed]),
    )


def taken(source: ReportSource, audience: Audience) -> list[Rule]:
    """What identifies withheld evidence, of these cards and of the rest of the library, and the local names of the cards' files."""
    rules: list[Rule | None] = []
    for item in source.not_public:
        rules += _identifying(item, [item.file] if item.file is not None else [], audience)
    for link in (link for card in source.cards for link in card.links):
        if link.evidence is not None:
            rules += _identifying(link.evidence, _files(link), audience)
        if link.evidence is not None and audience is not Audience.INTERNAL:
            rules += [scrub.literal(name, "[file]") for f in _files(link) for name in (f.path, f.name) if "." in name]
    return [rule for rule in rules if rule is not None]


def _identifying(evidence: Evidence, files: Sequence[StoredFile], audience: Audience) -> list[Rule | None]:
    rules: list[Rule | None] = []
    if evidence.disclosure in HIDDEN[audience]:
        tag = f"E{evidence.number}"
        rules.append(Rule(rf"\[{tag}\]|(?<!\w){tag}(?!\w)", scrub.WITHHELD, tag.lower()))
    if masked(evidence, audience):
        put = SEEN_BY_US if evidence.disclosure is Disclosure.UNATTRIBUTED else scrub.WITHHELD
        told = [evidence.url, evidence.archived_url, evidence.uid]
        told += [evidence.title] if _tells(evidence.title) else []
        told += [word for f in files for word in (f.sha256, f.path, f.name)]
        rules += [scrub.literal(word, put) for word in told]
    return rules


def _tells(title: str) -> bool:
    """Whether a title points at one thing; “Video” alone does not, and stays a word."""
    return len(title.split()) > 1 or len(title) >= 12


def _files(link: Link) -> list[StoredFile]:
    held = link.evidence.file if link.evidence is not None else None
    still = link.locator.still if link.locator is not None else None
    return [stored for stored in (held, still) if stored is not None]
