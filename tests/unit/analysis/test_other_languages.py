"""German, French and Spanish by patterns: what is found, who says it, and the warning. Texts are our own."""

from __future__ import annotations

import pytest

from workbench.analysis import extract, foreign, french, language
from workbench.domain.candidates import from_json, to_json
from workbench.domain.spans import quote

GERMAN = (
    "Die Bürgermeisterin Ellen Brandt hat den Bau der Brücke verteidigt. „Wir haben 300 Menschen in der Stadt befragt“, sagte Brandt "
    "am Dienstag. Laut Karl Weber war die Brücke nicht sicher. Weber sagte, dass der Bau drei Millionen Euro gekostet habe. Die Opposition "
    "nannte das Projekt einen „Skandal“. Nach Angaben der Polizei wurden 12 Menschen verletzt."
)
FRENCH = (
    "La maire de Lyon, Jeanne Martin, a défendu le projet de pont. « Nous avons interrogé 300 personnes dans la ville », a déclaré "
    "Mme Martin mardi. Selon Paul Durand, le pont n’était pas sûr. Durand a affirmé que les travaux avaient coûté trois millions."
)
SPANISH = (
    "La alcaldesa de Sevilla, Ana García, defendió el proyecto del puente. «Hemos preguntado a 300 personas en la ciudad», dijo García el "
    "martes. Según Pablo Ruiz, el puente no era seguro. Ruiz afirmó que las obras habían costado tres millones de euros."
)
ENGLISH = (
    "Ellen Brandt, the mayor of Celle, said on Tuesday that the bridge over the river would be closed for repairs until the end of the year, "
    "and that it was not safe for the people who cross it on their way to the town."
)

STATEMENTS = [
    (
        GERMAN,
        [
            ("Wir haben 300 Menschen in der Stadt befragt", "Ellen Brandt", "direct"),
            ("war die Brücke nicht sicher", "Karl Weber", "indirect"),
            ("der Bau drei Millionen Euro gekostet habe", "Karl Weber", "indirect"),
            ("Skandal", "Opposition", "partial"),
            ("wurden 12 Menschen verletzt", "Polizei", "indirect"),
        ],
    ),
    (
        FRENCH,
        [
            ("Nous avons interrogé 300 personnes dans la ville", "Jeanne Martin", "direct"),
            ("le pont n’était pas sûr", "Paul Durand", "indirect"),
            ("les travaux avaient coûté trois millions", "Paul Durand", "indirect"),
        ],
    ),
    (
        SPANISH,
        [
            ("Hemos preguntado a 300 personas en la ciudad", "Ana García", "direct"),
            ("el puente no era seguro", "Pablo Ruiz", "indirect"),
            ("las obras habían costado tres millones de euros", "Pablo Ruiz", "indirect"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS, ids=["de", "fr", "es"])
def test_statements(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = extract.analyse(text)
    told = [(quote(text, c.spans), c.claimant.name if c.claimant else "", c.mode.value) for c in found.claims]
    for statement in expected:
        speaker_and_words = [t for t in told if t[0] == statement[0]]
        assert speaker_and_words, told
        assert speaker_and_words[0][2] == statement[2]
        assert statement[1] in speaker_and_words[0][1]


SPEAKERS_IN_FRENCH = (
    "La maire Laure Finet a déclaré lundi que le pont était « parfaitement sûr ». « Personne ne m'a prévenue du danger », a-t-elle affirmé. "
    "« Nous avions écrit trois fois à la mairie », explique le président de la société. M. Marc Lenoir a assuré qu'il disposait de courriels. "
    "« Ce n'est pas vrai, ils mentent tous », dit-il. « Personne ne ment ici, cher monsieur », répond la maire."
)


@pytest.mark.skipif(not french.model(), reason="the French model is not installed")
def test_a_french_model_tells_who_speaks() -> None:
    found = foreign.analyse(SPEAKERS_IN_FRENCH, "fr", model=True)
    told = {quote(SPEAKERS_IN_FRENCH, c.spans): c.claimant.name if c.claimant else "" for c in found.claims}
    assert told == {
        "parfaitement sûr": "Laure Finet",
        "Personne ne m'a prévenue du danger": "Laure Finet",
        "Nous avions écrit trois fois à la mairie": "le président de la société",
        "il disposait de courriels": "Marc Lenoir",
        "Ce n'est pas vrai, ils mentent tous": "Marc Lenoir",
        "Personne ne ment ici, cher monsieur": "la maire",
    }
    assert french.model() in found.pipeline
    assert "French model" in found.warnings[0]


def test_without_the_model_a_pronoun_stays_a_pronoun() -> None:
    found = foreign.analyse(SPEAKERS_IN_FRENCH, "fr", model=False)
    told = {quote(SPEAKERS_IN_FRENCH, c.spans): c.claimant.name if c.claimant else "" for c in found.claims}
    assert told["Personne ne m'a prévenue du danger"] == "elle"
    assert told["Ce n'est pas vrai, ils mentent tous"] == "il"
    assert french.model() not in found.pipeline


@pytest.mark.parametrize(
    ("text", "name", "code"), [(GERMAN, "German", "de"), (FRENCH, "French", "fr"), (SPANISH, "Spanish", "es")]
)
def test_the_answer_says_what_was_not_done(text: str, name: str, code: str) -> None:
    assert name in extract.analyse(text).warnings[0]
    found = foreign.analyse(text, code, model=False)
    assert name in found.warnings[0]
    assert "Pronouns are not resolved" in found.warnings[0]
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize(
    ("text", "code"), [(GERMAN, "de"), (FRENCH, "fr"), (SPANISH, "es"), (ENGLISH, "en"), ("Ja.", "en"), ("", "en")]
)
def test_languages_are_told_apart(text: str, code: str) -> None:
    assert language.detect(text) == code


def test_a_language_without_patterns_is_named() -> None:
    text = (
        "Il sindaco di Roma ha detto che il ponte non è sicuro e che i lavori sono costati tre milioni di euro per la città, con un danno "
        * 2
    )
    assert "Italian" in extract.analyse(text).warnings[0]


def test_english_carries_no_warning() -> None:
    assert extract.analyse(ENGLISH).warnings == ()


def test_any_language_on_english_words_keeps_its_spans_inside() -> None:
    for code in foreign.LANGUAGES:
        for claim in foreign.analyse(GERMAN + "\n" + FRENCH + "\n" + SPANISH, code).claims:
            assert quote(GERMAN + "\n" + FRENCH + "\n" + SPANISH, claim.spans).strip()
