"""The closed vocabularies (PRODUCT: "Words"), as they stand in the database and in JSON; `label()` gives the words on screen.

Each is a StrEnum: the value is what is stored, so a member can be bound to SQL or written to JSON as it is.
"""

from __future__ import annotations

from enum import StrEnum


class ArticleRole(StrEnum):
    PUBLISHED = "published"
    OUR_DRAFT = "our_draft"


class PassageRole(StrEnum):
    TITLE = "title"
    BODY = "body"
    FURNITURE = "furniture"


class AppearanceType(StrEnum):
    ARTICLE = "article"
    MEDIA = "media"
    POST = "post"
    BY_HAND = "by_hand"


class PersonKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    ACCOUNT = "account"
    UNKNOWN = "unknown"


class Protection(StrEnum):
    """All but the first print as role or initials unless released with a reason."""

    PUBLIC_FIGURE = "public_figure"
    PRIVATE = "private"
    MINOR = "minor"
    VICTIM = "victim"
    CONFIDENTIAL = "confidential"


class Mode(StrEnum):
    """How a statement is reported."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"
    NARRATOR = "narrator"


class Terms(StrEnum):
    ON_RECORD = "on_record"
    BACKGROUND = "background"
    NOT_FOR_ATTRIBUTION = "not_for_attribution"


class ClaimKind(StrEnum):
    EVENT = "event"
    NUMERICAL = "numerical"
    QUOTATION = "quotation"
    CAUSAL = "causal"
    COMPARISON = "comparison"
    CHARACTERISATION = "characterisation"
    POSITION = "position"
    PREDICTION = "prediction"
    MEDIA = "media"


class ClaimStatus(StrEnum):
    NEW = "new"
    TRIAGED = "triaged"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_REPLY = "waiting_for_reply"
    IN_REVIEW = "in_review"
    DECIDED = "decided"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    NOT_PURSUED = "not_pursued"


class EvidenceKind(StrEnum):
    VIDEO = "video"
    AUDIO = "audio"
    IMAGE = "image"
    DOCUMENT = "document"
    RECORD = "record"
    DATA = "data"
    STUDY = "study"
    REPORT = "report"
    POST = "post"
    WITNESS = "witness"
    EXPERT = "expert"
    STATEMENT = "statement"
    PHYSICAL = "physical"
    OTHER = "other"
    WEB_PAGE = "web_page"
    TRANSCRIPT = "transcript"
    MAP = "map"
    METADATA = "metadata"
    FACTCHECK = "factcheck"
    NULL_SEARCH = "null_search"


class Origin(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    UNKNOWN = "unknown"


class SlotState(StrEnum):
    """How far the evidence has come: from named in an article to judged by a checker."""

    MENTIONED = "mentioned"
    LOCATED = "located"
    HELD = "held"
    OPENED = "opened"
    PINNED = "pinned"
    ASSESSED = "assessed"
    UNAVAILABLE = "unavailable"


class Authenticity(StrEnum):
    NOT_ASSESSED = "not_assessed"
    DOUBTFUL = "doubtful"
    ESTABLISHED = "established"


class LocatorType(StrEnum):
    TIME = "time"
    PAGE = "page"
    REGION = "region"
    ROW = "row"
    TEXT = "text"


class Stance(StrEnum):
    """What the evidence does to the claim. The order is that of the keys 1 to 6."""

    CONTRADICTS = "contradicts"
    PARTLY_CONTRADICTS = "partly_contradicts"
    SUPPORTS = "supports"
    PARTLY_SUPPORTS = "partly_supports"
    CONTEXT = "context"
    INCONCLUSIVE = "inconclusive"


class Basis(StrEnum):
    """Whose judgement a link is."""

    ARTICLE_ASSERTS = "article_asserts"
    CHECKER_OBSERVED = "checker_observed"
    THIRD_PARTY = "third_party"


class LinkState(StrEnum):
    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class VerdictOutcome(StrEnum):
    """What a verdict says: a level of a scale, a conclusion in words, a finding on a quotation, or nothing (with the reason)."""

    RATED = "rated"
    WRITTEN = "written"
    QUOTATION = "quotation"
    NO_RATING = "no_rating"


class QuotationFinding(StrEnum):
    AS_QUOTED = "as_quoted"
    ALTERED = "altered"
    OUT_OF_CONTEXT = "out_of_context"
    MISATTRIBUTED = "misattributed"
    NO_RECORD = "no_record"


class NoRatingReason(StrEnum):
    OPINION = "opinion"
    PREDICTION = "prediction"
    SATIRE = "satire"
    TOO_VAGUE = "too_vague"
    NO_DATA = "no_data"


class Disclosure(StrEnum):
    PUBLIC = "public"
    UNATTRIBUTED = "unattributed"
    INTERNAL = "internal"
    SECRET = "secret"


class Audience(StrEnum):
    PUBLICATION = "publication"
    LAWYER = "lawyer"
    INTERNAL = "internal"


class FileMode(StrEnum):
    COPIED = "copied"
    LINKED = "linked"


class SuggestionKind(StrEnum):
    CLAIM = "claim"
    EVIDENCE = "evidence"
    LINK = "link"


_SPECIAL = {
    "by_hand": "entered by hand",
    "our_draft": "our draft",
    "web_page": "web page",
    "factcheck": "earlier fact-check",
    "null_search": "search that found nothing",
    "no_data": "no data obtainable",
    "satire": "satire presented as such",
    "media": "media claim",
    "unattributed": "a document seen by us",
}


def label(member: StrEnum) -> str:
    """The words on screen for a member of a vocabulary."""
    if isinstance(member, AppearanceType) and member is AppearanceType.MEDIA:
        return "media under check"
    if isinstance(member, Disclosure):
        return member.value
    return _SPECIAL.get(member.value, member.value.replace("_", " "))
