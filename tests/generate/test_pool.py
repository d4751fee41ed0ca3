"""What texts offer each other as distractors: who is named beside whom, over all texts of a run."""

import random
from dataclasses import replace

from quiz.generate.pool import Pool, Share
from quiz.packs.sources import SourceText

NOTHING = Share(
    persons=(),
    fictional=frozenset(),
    protagonist="",
    speakers=frozenset(),
    titles=(),
    work="",
    works={},
    people=(),
    living=(),
    thinkers=(),
    she=None,
    renowned=False,
    terms={},
    siblings=(),
    latest_year=0,
    roles=(),
)


def share(persons: tuple[str, ...] = (), titles: tuple[str, ...] = ()) -> Share:
    return replace(NOTHING, persons=persons, titles=titles)


def pool(*shares: Share) -> Pool:
    return Pool(shares, [SourceText.from_bytes(b"A Text") for _ in shares])


def test_persons_of_related_texts_come_in_the_order_in_which_the_run_names_them() -> None:
    dice = random.Random(3)
    names = [f"Person {letter}" for letter in "ABCDEFGHIJKLMNOP"]
    shares = [share(tuple(dice.sample(names, 2))) for _ in range(30)]
    whole = pool(*shares)
    for article, own in enumerate(shares):
        related = {
            other for other, theirs in enumerate(shares) if other == article or {*own.persons} & {*theirs.persons}
        }
        assert whole.related(article) == related
        wanted = [name for name in whole.persons if any(name in shares[one].persons for one in related)]
        assert whole.persons_near(article) == wanted


def test_a_title_with_which_others_begin_names_their_series() -> None:
    titles = ("Alien", "Alien – Covenant", "Alienation", "Mission", "Mission: Impossible", "Zulu")
    assert pool(share(titles=titles[:3]), share(titles=titles[3:])).series == {"Alien", "Mission"}


def test_the_text_of_an_article_is_lower_cased() -> None:
    assert pool(share()).text(0) == "a text"
