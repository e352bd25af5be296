"""What a claim still lacks before it can be published: pure rules over its card, in words, each with the act that mends it.

Nothing is read or written here, and nothing is forbidden: whoever publishes sees the list and decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain import timecode
from workbench.domain.claim import ClaimCard, Link, Reply
from workbench.domain.queues import Profile, signed
from workbench.domain.verdict import Level
from workbench.domain.vocab import (
    Authenticity,
    Basis,
    Disclosure,
    EvidenceKind,
    LinkState,
    NoRatingReason,
    SlotState,
    Stance,
    VerdictOutcome,
)

WORDING_LIMIT = 75

# Statements that are not of the kind that evidence could prove or refute: nobody has to look for any, or to ask the speaker about it.
_BEYOND_EVIDENCE = {
    NoRatingReason.OPINION: "an opinion is not rated",
    NoRatingReason.PREDICTION: "a prediction is not rated",
    NoRatingReason.SATIRE: "satire is not rated",
}


@dataclass(frozen=True, slots=True)
class Need:
    """One line of the list. `act` is the short word on its button; `what` names the thing it concerns ("" where it is the claim). A line
    that is `ok` and has an act holds nothing up, and could still be better (`wanting`).

    Days and instants stand in `detail` as they are stored. `lacks` is the missing thing itself, as it follows on "still missing": of every line that is not settled.
    """

    ok: bool
    text: str
    detail: str = ""
    act: str = ""
    what: str = ""
    lacks: str = ""

    @property
    def wanting(self) -> bool:
        return self.ok and bool(self.act)


def readiness(card: ClaimCard, profile: Profile) -> tuple[Need, ...]:
    """All lines in the order in which a reader looks at them: evidence, wording, speaker, verdict, reply, second reader.

    Before them all stands that the verdict says the opposite of the evidence: nothing else is as wrong.
    """
    why = _beyond_evidence(card)
    evidence = [Need(True, "No evidence needed", why)] if why else _evidence(card)
    reply = _reply(card.replies)
    if why and not reply.ok:
        reply = Need(True, "No reply needed", why)
    level = card.verdict.level if card.verdict and card.verdict.outcome is VerdictOutcome.RATED else None
    needs = [
        *clash(level, accepted_links(card)),
        *evidence,
        _wording(card),
        _speaker(card),
        _verdict(card, profile),
        reply,
    ]
    if profile.second_reader:
        needs.append(_second_reader(card, profile))
    if card.claim.embargo_until:
        until = f"not before {card.claim.embargo_until}"
        needs.append(Need(False, "Under embargo", until, "change", "embargo", "the end of the embargo"))
    return tuple(needs)


def missing(needs: tuple[Need, ...]) -> int:
    """How many lines are not settled."""
    return sum(not need.ok for need in needs)


def still_missing(needs: tuple[Need, ...], most: int = 2) -> tuple[tuple[str, ...], int]:
    """The first things that are missing, in words, and how many more there are."""
    lacking = tuple(need.lacks or need.text for need in needs if not need.ok)
    return lacking[:most], max(0, len(lacking) - most)


def accepted_links(card: ClaimCard) -> tuple[Link, ...]:
    """The links that may print."""
    return tuple(link for link in card.links if link.state is LinkState.ACCEPTED and link.evidence is not None)


def opposed(level: Level | None, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The links that say the opposite of a rating, where none is on its side; else none: then they do not clash.

    A level in the middle, or with no place on the line from false to true, clashes with nothing. What opposes only a part of the claim clashes
    with the ends of that line alone: a “mostly” leaves room for it. Context can show what a true sentence leaves out.
    """
    if level is None or level.normalised is None or level.normalised == 500:
        return ()
    true = level.normalised > 500
    stances = {link.stance for link in links}
    for_it = {Stance.SUPPORTS, Stance.PARTLY_SUPPORTS}
    against = {Stance.CONTRADICTS, Stance.PARTLY_CONTRADICTS}
    if stances & (for_it if true else against | {Stance.CONTEXT}):
        return ()
    counts = against if true else for_it
    if level.normalised not in (0, 1000):
        counts = counts & {Stance.CONTRADICTS, Stance.SUPPORTS}
    return tuple(link for link in links if link.stance in counts)


def clash(level: Level | None, links: tuple[Link, ...]) -> tuple[Need, ...]:
    """One line where a rating says the opposite of all evidence that takes a side, whether anybody has opened it or not."""
    found = opposed(level, links)
    if not found or level is None or level.normalised is None:
        return ()
    value, names = level.label, _names(list(found))
    unopened = all(link.basis is Basis.ARTICLE_ASSERTS for link in found)
    which = f"{names}, not opened" if unopened else names
    if level.normalised > 500:
        text = f"The verdict says {value}, but the linked evidence contradicts the claim and none supports it"
        lacks = f"evidence for the claim: the verdict says {value}, and what is linked contradicts it ({names})"
    else:
        text = f"The verdict says {value}, but the linked evidence supports the claim and none contradicts it"
        lacks = f"evidence against the claim: the verdict says {value}, and what is linked supports it ({names})"
    return (Need(False, text, which, "look at it", "clash", lacks),)


def _beyond_evidence(card: ClaimCard) -> str:
    """Why this statement needs neither evidence nor a reply, by its verdict; "" where it needs both."""
    verdict = card.verdict
    if verdict is None or verdict.outcome is not VerdictOutcome.NO_RATING or verdict.no_rating_reason is None:
        return ""
    return _BEYOND_EVIDENCE.get(verdict.no_rating_reason, "")


def _evidence(card: ClaimCard) -> list[Need]:
    links = accepted_links(card)
    if not links:
        nothing = "nothing bears on this claim yet"
        return [Need(False, "No evidence is linked", nothing, "find it", "evidence", "any evidence")]
    seen = [link for link in links if link.basis is Basis.CHECKER_OBSERVED and not _searched(link)]
    needs = [_seen(seen)] if seen else []
    needs += [_authentic(seen)] if seen else []
    return needs + [need for link in links if (need := _unseen(link))]


def _searched(link: Link) -> bool:
    """A search that found nothing has no place to pin and nothing that could be genuine."""
    return link.evidence is not None and link.evidence.kind is EvidenceKind.NULL_SEARCH


def _seen(links: list[Link]) -> Need:
    unpinned = [link for link in links if link.locator is None]
    if unpinned:
        return Need(
            False,
            "Evidence opened, not pinned",
            _names(unpinned) + ": the place is not said",
            "pin it",
            _first(unpinned),
            f"the place in {_names(unpinned)}",
        )
    return Need(True, "Evidence opened and pinned", "; ".join(_pinned(link) for link in links))


def _pinned(link: Link) -> str:
    place = link.locator
    parts = [_name(link)]
    if place is not None and place.start_ms is not None and place.end_ms is not None:
        parts.append(f"{(place.end_ms - place.start_ms) / 1000:.3f} s")
    if place is not None and place.page is not None:
        parts.append(f"page {place.page}")
    if place is not None and place.still is not None:
        parts.append("still taken")
    return ", ".join(parts)


def _authentic(links: list[Link]) -> Need:
    open_ones = [k for k in links if k.evidence is not None and k.evidence.authenticity is Authenticity.NOT_ASSESSED]
    if open_ones:
        return Need(
            False,
            "Authenticity not assessed",
            _names(open_ones) + " is seen, not shown to be genuine",
            "assess",
            _first(open_ones),
            f"whether {_names(open_ones)} is genuine",
        )
    told = "; ".join(f"{_name(k)} {k.evidence.authenticity.value}" for k in links if k.evidence is not None)
    return Need(True, "Authenticity assessed", told)


def _unseen(link: Link) -> Need | None:
    evidence = link.evidence
    if evidence is None or link.basis is not Basis.ARTICLE_ASSERTS:
        return None
    if evidence.state is SlotState.UNAVAILABLE:
        return Need(True, f"{_name(link)} could not be had", evidence.unavailable_reason or "prints as not obtained")
    return Need(
        False,
        f"{_name(link)} rests on the article alone",
        "prints as “not seen by us”",
        "open it",
        evidence.uid,
        f"a look at {_name(link)}, which nobody here has opened",
    )


def _wording(card: ClaimCard) -> Need:
    claim = card.claim
    length = len(claim.wording)
    counted = f"{length} of {WORDING_LIMIT} characters"
    if not claim.wording:
        yours = "one short sentence of yours"
        return Need(False, "Short wording missing", yours, "write it", "wording", "a short wording of the claim")
    if length > WORDING_LIMIT:
        return Need(False, "Short wording too long", counted, "shorten", "wording", "a shorter short wording")
    if not claim.wording_confirmed:
        yes = "your yes to the short wording"
        return Need(False, "Short wording not confirmed", counted, "confirm", "wording", yes)
    return Need(True, "Short wording confirmed", counted)


def _speaker(card: ClaimCard) -> Need:
    person = card.claim.person
    if card.own_voice:
        return Need(True, "Speaker known", "the article itself")
    if person is None:
        return Need(False, "Speaker not known", "who said it?", "say who", "speaker", "who said it")
    if not person.printable and person.disclosure is Disclosure.PUBLIC:
        return Need(
            True, "Speaker known", f"prints as {card.claim.said_by_role or person.safe_role or person.initials}"
        )
    return Need(True, "Speaker known", person.name)


def _verdict(card: ClaimCard, profile: Profile) -> Need:
    verdict = card.verdict
    if verdict is None:
        either = "an outcome, or no rating with its reason"
        return Need(False, "No verdict yet", either, "rate it", "verdict", "a verdict")
    if verdict.outcome is not VerdictOutcome.NO_RATING and not (verdict.rationale or verdict.conclusion):
        plain = "two or three plain sentences"
        return Need(False, "The verdict does not say why", plain, "write it", "verdict", "why, in plain words")
    by = signed(verdict.decided_by)
    if by:
        return Need(True, "Verdict given", f"by {by}")
    if profile.initials:
        return Need(
            True, "Verdict given, not signed", "there were no initials yet: save it again", "rate it", "verdict"
        )
    return Need(True, "Verdict given, not signed", "your initials are not set", "set them", "initials")


def _reply(replies: tuple[Reply, ...]) -> Need:
    if not replies:
        neither = "not asked yet, and no reason given"
        return Need(
            False, "Speaker’s reply missing", neither, "ask", "reply", "the speaker’s reply, or why none was sought"
        )
    last = replies[-1]
    if last.received_at:
        return Need(True, "Speaker’s reply received", last.received_at)
    if last.text and not last.asked_at:
        return Need(True, "Speaker’s reply recorded", "")
    if last.not_sought_reason:
        return Need(True, "Reply not sought", last.not_sought_reason)
    asked = f"asked {last.asked_at}" + (f" by {last.asked_how}" if last.asked_how else "")
    return Need(
        False,
        "Speaker’s reply missing",
        asked + (f", due {last.due_at}" if last.due_at else ""),
        "waiting",
        "reply",
        "the speaker’s reply, which was asked for",
    )


def _second_reader(card: ClaimCard, profile: Profile) -> Need:
    first = signed(card.verdict.decided_by) if card.verdict else profile.initials
    readers = [signed(review.initials) for review in card.reviews]
    others = [reader for reader in readers if reader and reader != first]
    if others:
        return Need(True, "Second reader", f"read by {others[-1]}")
    return Need(
        False,
        "Second reader",
        f"needs initials other than {first}" if first else "needs other initials",
        "ask",
        "review",
        "a second reader",
    )


def _name(link: Link) -> str:
    return f"E{link.evidence.number}" if link.evidence is not None else "evidence"


def _names(links: list[Link]) -> str:
    return ", ".join(_name(link) for link in links)


def _first(links: list[Link]) -> str:
    first = links[0].evidence
    return first.uid if first is not None else ""


def place_in_words(link: Link) -> str:
    """`00:00:21.480 – 00:00:48.920`, `page 4` or "" where no place is pinned."""
    place = link.locator
    if place is None:
        return ""
    if place.start_ms is not None and place.end_ms is not None:
        return f"{timecode.to_text(place.start_ms)} – {timecode.to_text(place.end_ms)}"
    if place.page is not None:
        return f"page {place.page}"
    return f"row {place.row}" if place.row is not None else place.region or place.quote
