import pytest

from quiz.generate.quotations import carried_on, quotations
from quiz.packs.sources import same_length_view

PERSONS = {"Ada Byron": "Ada Byron", "Byron": "Ada Byron", "Carl Sand": "Carl Sand", "Sand": "Carl Sand"}


def speakers(text: str) -> list[str | None]:
    view = same_length_view(text)
    return [quotation.speaker for quotation in quotations(view, (0, len(view)), PERSONS)]


@pytest.mark.parametrize(
    "text",
    [
        '"The engine can weave numbers," Byron said.',
        '"The engine can weave numbers," said mathematician Ada Byron.',
        'Byron says that "even two years ago the cards did not exist".',
        "Ada Byron also said: “You should feel encouraged.”",
        'The engine is "completely new," according to mathematician Ada Byron.',
        '"The engine can weave numbers," Byron told the Daily Paper.',
        'Second engineer and card maker Ada Byron said "Carl will be the first to run it."',
        '"The engine can weave numbers," Ada Byron of Sand Mills said.',
        '"The engine can weave numbers," Byron, a clerk from Turin, told the Daily Paper.',
        '"The engine can weave numbers," said the Welsh Mill Minister, Ada Byron.',
        'Byron had told the press conference: "The engine can weave numbers."',
    ],
)
def test_the_speaker_is_named_beside_the_words(text: str) -> None:
    assert speakers(text) == ["Ada Byron"]


def test_the_speech_goes_on_behind_the_attribution() -> None:
    assert speakers('"It works," Byron said. "It weaves numbers as looms weave silk."') == ["Ada Byron", "Ada Byron"]


def test_words_in_marks_in_a_later_sentence_are_not_the_speakers() -> None:
    text = '"It works," Byron said. The visitors, who had come by train, called it "a marvel of the age".'
    assert speakers(text) == ["Ada Byron", None]


@pytest.mark.parametrize(
    "text",
    [
        '"The engine can weave numbers," she said.',
        '"The engine can weave numbers," an engineer said.',
        'The team call it "the biggest engine in history."',
        'Byron had "a master plan" for the engine.',
        'Byron, who built it, and Sand were there. "It works."',
    ],
)
def test_otherwise_nobody_knows(text: str) -> None:
    assert set(speakers(text)) == {None}


def test_a_pronoun_beside_the_words_means_who_spoke_before() -> None:
    persons = {"Ada Byron": "Ada Byron", "Byron": "Ada Byron", "Carl Sand": "Carl Sand", "Sand": "Carl Sand"}
    view = '"It works," Byron told Sand. "It weaves numbers," she added. "It never stops," he said.'
    found = carried_on(view, quotations(view, (0, len(view)), persons), [(0, len(view))], persons)
    assert [one.speaker for one in found] == ["Ada Byron", "Ada Byron", None]


def test_a_paragraph_of_speech_goes_on_behind_one_that_ends_with_the_speaker() -> None:
    view = '"It works," said Ada Byron, a clerk.\n\n"It weaves numbers."\n\nThey left. "It stops."'
    paragraphs = [(0, 36), (38, 58), (60, len(view))]
    known = [one for span in paragraphs for one in quotations(view, span, PERSONS)]
    assert [one.speaker for one in carried_on(view, known, paragraphs, PERSONS)] == ["Ada Byron", "Ada Byron", None]


def test_where_a_mark_opens_before_the_last_was_closed_only_the_first_sentence_is_known() -> None:
    text = '"It works," Byron said. "It weaves silk. Sand saw it run. "It never stops," Sand said.'
    view = same_length_view(text)
    found = [view[one.start : one.end].strip() for one in quotations(view, (0, len(view)), PERSONS)]
    assert found == ["It works,", "It weaves silk.", "Sand saw it run.", "It never stops,"]
    assert speakers(text) == ["Ada Byron", "Ada Byron", None, "Carl Sand"]


def test_a_mark_that_only_closes_opens_nothing() -> None:
    text = 'It weaves silk." Sand saw it run. "It never stops," Sand said.'
    view = same_length_view(text)
    assert [view[one.start : one.end] for one in quotations(view, (0, len(view)), PERSONS)] == ["It never stops,"]
