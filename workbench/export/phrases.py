"""The sentences of a report that the program makes itself: how it was said, whose judgement a link is, what a conclusion rests on.

They speak of claims and evidence, never about what a person meant or knew.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.claim import Attribution, Link
from workbench.domain.verdict import Verdict
from workbench.domain.vocab import Authenticity, Basis, Mode, SlotState, Terms, VerdictOutcome, label
from workbench.export.marks import in_marks

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")
_MODES = {
    Mode.DIRECT: "Direct quotation",
    Mode.PARTIAL: "Partial quotation",
    Mode.INDIRECT: "Reported in the article’s words",
    Mode.NARRATOR: "The article’s own words",
}
_TERMS = {
    Terms.ON_RECORD: "on record",
    Terms.BACKGROUND: "on background",
    Terms.NOT_FOR_ATTRIBUTION: "not for attribution",
}


def day(iso: str) -> str:
    """`24 Jan 2026` from `2026-01-24` or an instant, `Jan 2026` from `2026-01`; anything else as it stands."""
    parts = iso[:10].split("-")
    if not all(part.isdigit() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return iso
    if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
        return iso
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, _MONTHS[int(parts[1]) - 1])
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    return " ".join(words)


def moment(iso: str) -> str:
    """`24 Jan 2026 15:02 UTC` from an instant; a day where there is no hour."""
    return f"{day(iso)} {iso[11:16]} UTC" if len(iso) >= 16 and iso[10] == "T" else day(iso)


def when(iso: str) -> str:
    """The same for a column that says UTC in its head."""
    return moment(iso).removesuffix(" UTC")


def capital(words: str) -> str:
    """With a capital letter first."""
    return words[:1].upper() + words[1:]


def titled(words: str, language: str = "en") -> str:
    """In quotation marks, those inside made the inner ones of the language; one that is opened and not closed inside is closed at the end."""
    return in_marks(words, language)


def number_words(count: int) -> str:
    """`Three`, from thirteen on in figures."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def named(numbers: Sequence[int]) -> str:
    """`C3, C5`: claims as the desk calls them, for what is said to the desk."""
    return ", ".join(f"C{number}" for number in numbers)


def joined(*parts: str, by: str = ", ") -> str:
    """The parts that say something."""
    return by.join(part for part in parts if part)


def sentence(words: str) -> str:
    """With a capital letter and a full stop."""
    words = words.strip()
    if not words:
        return ""
    return capital(words) + ("" if words[-1] in ".!?…" else ".")


def how_said(attribution: Attribution | None) -> str:
    """`Direct quotation, on record`."""
    if attribution is None:
        return ""
    negated = "as denied" if attribution.negated else ""
    hedged = "with a reservation" if attribution.hedged else ""
    return joined(_MODES[attribution.mode], _TERMS[attribution.terms], negated, hedged)


def chain(attribution: Attribution | None) -> str:
    """`A → B → C`: who passed it on to whom."""
    if attribution is None:
        return ""
    names: list[str] = []
    for hop in attribution.hops:
        names += [name for name in (hop.speaker, hop.to) if name and (not names or names[-1] != name)]
    return " → ".join(names)


def basis(link: Link, article: str) -> str:
    """Whose judgement the stance is, and whether we looked."""
    opened = link.evidence is not None and bool(link.evidence.opened_at)
    if link.basis is Basis.CHECKER_OBSERVED:
        return joined(f"Observed by {link.observed_by or 'a checker'}", moment(link.observed_at))
    if link.basis is Basis.THIRD_PARTY:
        return f"As judged by {link.third_party or 'a third party'}, not seen by us"
    if link.unjudged and link.elsewhere is None:
        return "Linked by us; opened, what it shows is not yet judged" if opened else "Linked by us, not yet looked at"
    told = f"As reported by {cited(link) or article or 'the article'}"
    return f"{told}; opened by us, what it shows is not yet judged" if opened else f"{told}, not seen by us"


def cited(link: Link) -> str:
    """The other article that reports it; "" where it is the article of the claim."""
    if link.elsewhere is None:
        return ""
    return joined(link.elsewhere.publisher, titled(link.elsewhere.title), day(link.elsewhere.published), by=", ")


def verdict_label(verdict: Verdict) -> str:
    """What stands as the conclusion: the label verbatim, the finding, the written conclusion, or no rating with its reason."""
    if verdict.outcome is VerdictOutcome.RATED and verdict.level is not None:
        return verdict.level.label
    if verdict.outcome is VerdictOutcome.QUOTATION and verdict.finding is not None:
        return f"Quotation: {label(verdict.finding)}"
    if verdict.outcome is VerdictOutcome.NO_RATING:
        reason = label(verdict.no_rating_reason) if verdict.no_rating_reason is not None else ""
        return joined("No rating", reason, by=": ")
    return verdict.conclusion or "Written conclusion"


def definition(words: str, *, observed: bool) -> str:
    """What the label means, as the scale says it; where nothing was observed it is only quoted, for it may speak of evidence that we opened."""
    if observed or not words:
        return words
    return f"The scale defines this as {titled(words)} We have observed no evidence ourselves."


def rests_on(links: Sequence[Link], article: str, *, withheld: int = 0) -> str:
    """What was seen by us and how far it is shown to be genuine; what was only reported, and carries no weight.

    With items withheld, nothing is said of evidence at large: what we saw may be among them.
    """
    seen = [link for link in links if link.basis is Basis.CHECKER_OBSERVED]
    others = [link for link in links if link.basis is not Basis.CHECKER_OBSERVED]
    said = []
    if seen:
        said += [
            f"{_tags(group)}: opened and observed by us; authenticity {word}." for word, group in _by_authenticity(seen)
        ]
    elif links and withheld:
        more = "one more item was" if withheld == 1 else f"{number_words(withheld).lower()} more items were"
        are = "is" if withheld == 1 else "are"
        said.append(f"None of the evidence shown here was seen by us; {more} considered and {are} withheld.")
    elif any(link.evidence is not None and link.evidence.opened_at for link in links):
        said.append("What the evidence shows was not yet judged by us.")
    elif links:
        said.append("None of the evidence was seen by us.")
    said += [f"{_tags(group)}: {words}." for words, group in _unseen(others, article)]
    return " ".join(said)


def _by_authenticity(links: Sequence[Link]) -> list[tuple[str, list[Link]]]:
    order = (Authenticity.ESTABLISHED, Authenticity.DOUBTFUL, Authenticity.NOT_ASSESSED)
    groups = [(label(a), [k for k in links if k.evidence is not None and k.evidence.authenticity is a]) for a in order]
    return [(words, group) for words, group in groups if group]


def _unseen(links: Sequence[Link], article: str) -> list[tuple[str, list[Link]]]:
    groups: dict[str, list[Link]] = {}
    for link in links:
        words = basis(link, article)
        if link.evidence is not None and link.evidence.state is SlotState.UNAVAILABLE:
            words += ", and could not be had"
        groups.setdefault(words[0].lower() + words[1:], []).append(link)
    return list(groups.items())


def _tags(links: Sequence[Link]) -> str:
    tags = [f"E{link.evidence.number}" for link in links if link.evidence is not None]
    return tags[0] if len(tags) == 1 else ", ".join(tags[:-1]) + f" and {tags[-1]}" if tags else ""
