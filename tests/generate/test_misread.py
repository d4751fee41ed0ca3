"""What the parser hangs on the wrong verb is hung on the right one."""

from dataclasses import replace

import pytest

from quiz.generate.language import Sentence, Word
from quiz.generate.misread import repaired


def sentence(*rows: str) -> Sentence:
    """Return a parsed sentence from rows of "text tag dependency head"."""
    words = []
    for index, row in enumerate(rows):
        text, tag, dep, head = row.split()
        words.append(Word(index, text, text, tag, dep, int(head), "", 10 * index, 10 * index + len(text), True))
    return Sentence(tuple(words))


def second(verb: str, tag: str, *aux: str, over: str = "VB") -> Sentence:
    """Return "He sailed to find it and VERB", with the second verb hung on "find"."""
    place = 6 + len(aux)
    return sentence(
        "He PRP nsubj 1", "sailed VBD ROOT 1", "to TO aux 3", f"find {over} advcl 1", "it PRP dobj 3", "and CC cc 3",
        *(f"{row} {place}" for row in aux), f"{verb} {tag} conj 3",
    )  # fmt: skip


@pytest.mark.parametrize(
    "read",
    [
        second("drowned", "VBD"),
        second("caught", "VBN", "was VBD auxpass"),
        second("return", "VB", "would MD aux"),
        # "He sailed finding it and drowned"
        second("drowned", "VBD", over="VBG"),
    ],
)
def test_a_finite_verb_goes_with_the_finite_verb_before(read: Sentence) -> None:
    assert repaired(read).words[-1].head == 1


@pytest.mark.parametrize(
    "read",
    [
        # "To find it and sell"
        second("sell", "VB"),
        # "He wants to have found it and sold": no tense of its own.
        second("sold", "VBN"),
        # "He sailed, found and drowned": whatever that is.
        second("drowned", "VBD", over="VBN"),
        # A finite verb above: nothing is wrong.
        second("sold", "VBD", over="VBD"),
    ],
)
def test_other_verbs_stay(read: Sentence) -> None:
    assert repaired(read) is read


def test_nothing_is_hung_on_what_stands_behind() -> None:
    # "To find it and drowned, he sailed": broken, and to be left alone.
    read = sentence(
        "To TO aux 1", "find VB advcl 5", "and CC cc 1", "drowned VBD conj 1", "he PRP nsubj 5", "sailed VBD ROOT 5"
    )
    assert repaired(read) is read


def test_what_is_of_a_place_was_founded_and_not_the_place() -> None:
    read = sentence(
        "Kelmis NNP nsubj 1", "is VBZ ROOT 1", "a DT det 3", "band NN attr 1", "from IN prep 3", "Norway NNP pobj 4",
        "formed VBN acl 5",
    )  # fmt: skip
    read = Sentence(tuple(replace(word, lemma={"formed": "form"}.get(word.text, word.text)) for word in read.words))
    place = [replace(word, entity="GPE" if word.text == "Norway" else "") for word in read.words]
    assert repaired(Sentence(tuple(place))).words[6].head == 3
    # What is no place may have been formed.
    assert repaired(read).words[6].head == 5
