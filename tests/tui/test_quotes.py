import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.tui.quotes import marked_spans


@pytest.mark.parametrize(
    ("quote", "answers", "marked"),
    [
        ("It is the Burj Khalifa in Dubai", ["the Burj Khalifa"], ["the Burj Khalifa"]),
        ("It is Burj Khalifa in Dubai", ["the Burj Khalifa"], ["Burj Khalifa"]),
        ("IT IS THE BURJ\n KHALIFA", ["the Burj Khalifa"], ["THE BURJ\n KHALIFA"]),
        ("He’s “in” – now", ["he's", '"in" -'], ["He’s", "“in” –"]),
        ("on 14 July 1969", ["July 14"], ["14", "July"]),
        ("the year 19690 or 1969", ["1969"], ["1969"]),
        ("a cat and a category", ["cat"], ["cat"]),
        ("Ada met Ben", ["Ada", "Ben"], ["Ada", "Ben"]),
        ("Ada Lovelace", ["Ada Lovelace", "Lovelace"], ["Ada Lovelace"]),
        ("a fee of $5 (five)", ["$5"], ["$5"]),
        ("alarm 1202 that nobody knew", ["1202, because the computer could wait for that"], ["1202"]),
        ("大阪で開かれた", ["大阪"], ["大阪"]),
        ("nothing of it", ["Burj Khalifa"], []),
        ("of the", ["of"], ["of"]),
        ("a (b", ["(b", "["], ["(b"]),
        ("x", [""], []),
    ],
)
def test_the_answers_words_are_found_in_the_quote(quote: str, answers: list[str], marked: list[str]) -> None:
    assert [quote[start:end] for start, end in marked_spans(quote, answers)] == marked


@given(st.text(max_size=40), st.lists(st.text(max_size=10), max_size=3))
def test_marks_are_in_order_apart_and_inside_whatever_the_texts(quote: str, answers: list[str]) -> None:
    ends = [0, *(place for span in marked_spans(quote, answers) for place in span), len(quote)]
    assert ends == sorted(ends)
