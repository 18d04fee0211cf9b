"""What speaks to the reader about the paper, and what only sounds like it. All texts are invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse._labels.prompts import find_prompt
from newsparse._lexicon import prompt_words


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("Get the town in your inbox. Subscribe to our newsletters.", "newsletter.prompt", id="newsletter"),
        pytest.param("Hier kostenlos für den Hafen-Newsletter anmelden!", "newsletter.prompt", id="verb-at-the-end"),
        pytest.param("Have a tip? Ann Miller may be reached at ann@post.example.", "newsletter.prompt", id="tip"),
        pytest.param(
            "Puede escribirnos a puerto@post.example o seguirnos en Facebook.",
            "newsletter.prompt",
            id="letters-spanish",
        ),
        pytest.param("Submit your letter to the editor via this form.", "comments.prompt", id="letter-to-the-editor"),
        pytest.param("Would you like to know more? Sign up here", "newsletter.prompt", id="sign-up-here"),
        pytest.param(
            "The Post is not responsible for the opinions of its guests.", "other.disclaimer", id="not-responsible"
        ),
        pytest.param("Contents of this site are licensed to all.", "rights.sentence", id="licence"),
        pytest.param("This story first appeared in the May issue of Bridges.", "other.issue", id="first-appeared"),
        pytest.param("Dieser Beitrag stammt aus Heft 7 der Brücke.", "other.issue", id="issue-german"),
        pytest.param("Sie mögen den Hafen? Unser Newsletter – hier entlang.", "newsletter.prompt", id="this-way"),
        pytest.param("Filed under Bridges. You can follow any responses to this entry.", "other.issue", id="weblog"),
        pytest.param("Click this link or scan the QR code to hear more of the harbour.", "share.prompt", id="qr-code"),
        pytest.param("Do you have a story tip? Email: ann@post.example.", "newsletter.prompt", id="story-tip"),
        pytest.param("Follow the Harbour Post on Facebook and Twitter.", "share.prompt", id="channels"),
        pytest.param("Folgen Sie uns auf Instagram.", "share.prompt", id="channels-german"),
        pytest.param("Ikuti saluran WhatsApp kami.", "share.prompt", id="channels-indonesian"),
        pytest.param("For more, download the Harbour apps for iOS and Android.", "share.prompt", id="app"),
        pytest.param("What do you think? Leave a comment below.", "comments.prompt", id="comments"),
        pytest.param("Dir gefällt das? Unterstütze uns mit einer Spende.", "paywall.prompt", id="donation"),
        pytest.param("Hazte socio del puerto.", "paywall.prompt", id="membership-spanish"),
        pytest.param("Wesprzyj nas darowizną.", "paywall.prompt", id="donation-polish"),
        pytest.param("Some links are affiliate links.", "advertisement.disclosure", id="affiliate"),
        pytest.param("If you buy something, we may earn a commission.", "advertisement.disclosure", id="commission"),
        pytest.param("Hier kann ein externer Inhalt gezeigt werden.", "consent.embed", id="embed"),
        pytest.param("You can unsubscribe from this service at any time.", "newsletter.service", id="service"),
        pytest.param("この記事は会員限定です。", "paywall.sentence", id="closed"),
        pytest.param("Comments are moderated before they appear.", "comments.moderation", id="moderation"),
        pytest.param("The views here do not reflect the opinion of the Post.", "other.disclaimer", id="disclaimer"),
        pytest.param("© 2020 Harbour Post. All rights reserved.", "rights.sentence", id="rights"),
    ],
)
def test_prompts(text: str, rule: str) -> None:
    """A prompt asks for something that the paper offers; a disclosure needs no asking."""
    prompt = find_prompt(text)
    assert prompt is not None
    assert rule == prompt.rule


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Facebook bought WhatsApp and Instagram, and the regulators followed.", id="news-of-a-network"),
        pytest.param("The mayor said in a newsletter that the bridge would open.", id="news-from-a-newsletter"),
        pytest.param("“Follow us on Facebook,” the protesters called.", id="a-quotation"),
        pytest.param("Following the talks, Twitter shares fell by a fifth.", id="a-participle"),
        pytest.param("Sign up for the harbour race by noon on Friday.", id="asks-for-something-else"),
        pytest.param("Without a commission no agent sells a house.", id="a-commission"),
        pytest.param("The mayor is not responsible for the bridge.", id="responsible-for-a-thing"),
        pytest.param("In its latest issue the magazine tells this story of a ferryman.", id="news-of-an-issue"),
        pytest.param(
            "Das Magazin berichtet in seiner aktuellen Ausgabe (jetzt im Handel) von der Brücke.",
            id="news-of-an-issue-german",
        ),
        pytest.param("Hier geht es um die Brücke und den Newsletter des Hafens nicht allein.", id="what-it-is-about"),
        pytest.param("E-Mail einer Leserin, August 2016", id="a-letter"),
        pytest.param("Get the latest on our newsletter. " + "The bridge was built in 1884. " * 14, id="a-long-text"),
    ],
)
def test_no_prompts(text: str) -> None:
    """Near misses: stories about channels, people who ask, long paragraphs."""
    assert find_prompt(text) is None


PATTERNS = [
    pytest.param(words, word, pattern, id=f"{name}-{word}")
    for name, words in vars(prompt_words).items()
    if isinstance(words, prompt_words.Words)
    for word, pattern in words.patterns
]


@pytest.mark.parametrize(("words", "word", "pattern"), PATTERNS)
@given(st.data())
@settings(max_examples=10)
def test_what_a_pattern_matches_has_its_word(
    words: prompt_words.Words, word: str, pattern: re.Pattern[str], data: st.DataObject
) -> None:
    """The word that is looked for first keeps nothing from the pattern."""
    text = data.draw(st.from_regex(pattern))

    assert word in text
    assert words.are_in(text)


WORDS = [word for words in prompt_words._ALL for word in (*words.literals, *words.keys)]
ALONE = [word for words in prompt_words._ALL for word in words.whole]


def _says_any(text: str) -> bool:
    """The same, one word after the other."""
    return any(word in text for word in WORDS) or any(re.search(rf"\b{word}\b", text) for word in ALONE)


@pytest.mark.parametrize("word", WORDS + ALONE)
def test_the_look_for_all_words_misses_none(word: str) -> None:
    """One search for all words of the lists finds each, wherever it stands, and not what is one letter short of it or longer."""
    assert prompt_words.say_any(f"rain {word} rain")
    for other in (word[:-1], word[1:], f"x{word}", f"{word}x", f"“{word}”"):
        assert prompt_words.say_any(other) == _says_any(other)


def test_every_list_is_looked_for() -> None:
    """No list of words is kept from being asked."""
    assert [*prompt_words._ALL] == [
        words for words in vars(prompt_words).values() if isinstance(words, prompt_words.Words)
    ]
