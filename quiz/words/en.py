"""The interface in English.

An action's words are a pair: the label under which it stands in the bottom line, and the sentence that help and palette
say.
"""

from __future__ import annotations

from quiz.text import count_of

QUOTE_MARKS = ('"', "“", "”", "„", "«", "»")
"""Marks by which a quote shows that somebody speaks in it."""

NAME = "quotequiz"
TAGLINE = "every answer comes with its proof"

# -- Actions -----------------------------------------------------------------------------------------------------------

CHOOSE = ("choose", "Choose an option: by its digit, or the first four by letter.")
TOGGLE = ("mark", "Mark or unmark an option: by its digit, or the first four by letter.")
SEND = ("send", "Answer with the marked options.")
TAKE = ("choose this", "Choose the option at the cursor.")
MARK = ("mark", "Mark or unmark the option at the cursor.")
CURSOR_UP = ("up", "Go to the line above.")
CURSOR_DOWN = ("down", "Go to the line below.")
SKIP = ("skip", "Go on to the answer without guessing: no points, and the streak ends.")
NEXT = ("next", "Go on to the next question.")
NEXT_RESULT = ("result", "Go on to the result.")
SOURCE = ("source", "Read the article from which the quote is taken.")
LEAVE = ("home", "Leave the round. It is kept, and can be taken up again.")
SCROLL = ("scroll", "Read what is further down.")
OPTIONS = ("options", "Go through the options; there are more than the window shows.")

PLAY = ("play", "Begin a round with the pack at the cursor.")
FILTER = ("find", "Show only the packs whose title or publisher holds what you type.")
ALL_PACKS = ("all packs", "Show all packs again.")
CHANGE = ("change", "Change what stands between ‹ and ›.")
SETTING = ("setting", "Go to the other setting: how many questions, or their order.")
RESUME = ("resume", "Go on with the round that was left.")

AGAIN = ("again", "Play another round with the same settings; what you have not seen comes first.")
MISTAKES = ("mistakes", "Play again the questions that went wrong.")
RECAP = ("recap", "Look at every question again, with its proof.")
HOME = ("home", "Back to the packs.")
EARLIER = ("earlier", "Look at the question before.")
LATER = ("later", "Look at the question after.")
CLOSE = ("back", "Back to where you were.")
PASSAGE = ("the quote", "Go back to the quote in the article.")

ACCEPT = ("accept", "Make the draft a question that is played, and go to the next draft.")
REJECT = ("reject", "Take the draft out of the pack for good, and go to the next draft.")
EDIT = ("edit", "Change the wording: context, question, answer, distractors, explanation.")
SWAP = ("swap", "Put the next best candidate in place of a distractor; the old one becomes the last candidate.")
UNDO = ("undo", "Take the last decision back, and the one before, as far as this sitting goes.")
BACK = ("back", "Look at the one before.")
ON = ("on", "Go on to the next one without deciding.")
NEXT_OPEN = ("next open", "Go to the next one that nothing was decided on.")
FIRST = ("first", "Go to the first one.")
LAST = ("last", "Go to the last one.")
GO_TO = ("go to", "Go to the one of a number.")
FIND = ("find", "Look only at those of a kind, a tag, a check's code, or with some words.")
LOOK_AT = ("look", "Look at what you typed.")
ALL_AGAIN = ("all", "Look at all of them again.")
DONE = ("done", "Leave. Every decision is in the pack already.")
SAVE = ("save", "Put what you typed into the pack.")
NEXT_FIELD = ("next field", "Go to the next field.")
DROP = ("back", "Go back without saving.")

HELP = ("help", "Show the keys of this screen.")
PALETTE = ("palette", "Find packs, themes and everything a screen can do by typing a part of its name.")
QUIT = ("quit", "Leave the program. A round in play is kept.")

KEY_NAMES = {
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "escape": "esc",
    "question_mark": "?",
    "slash": "/",
    "pageup": "page up",
    "pagedown": "page down",
}
"""How a key is called on the screen, where its own name is not what a keyboard says."""

# -- Home --------------------------------------------------------------------------------------------------------------

FILTER_PROMPT = "part of a title or publisher"
NO_MATCH = "No pack is called that. Esc shows all again."
NO_PACKS = "There is no pack here yet."
READING = "reading …"
UNPLAYED = "not played yet"
ORDER_DRAWN = "unseen first"
ORDER_FILE = "in written order"
ALL_QUESTIONS = "all questions"


def packs_wanted(folder: str) -> str:
    """Say what to do without any pack."""
    return f"Put a pack (a .yaml file) into {folder}, or type: quiz play PACK.yaml"


def questions(number: int) -> str:
    """Return `1 question`, `2 questions`."""
    return count_of(number, "question")


def best(score: int, of: int) -> str:
    """Return the best score so far."""
    return f"best {score} of {of}"


def pack_errors(number: int) -> str:
    """Return how many errors keep a pack from being played."""
    return count_of(number, "error")


def check_it(path: str) -> str:
    """Say what shows the errors of a pack."""
    return f"quiz check {path} says what is wrong"


def drafts(number: int) -> str:
    """Return how many drafts a pack has that holds nothing else."""
    return count_of(number, "draft")


def all_drafts(number: int) -> str:
    """Say why a pack of drafts cannot be played."""
    return f"nothing to play: its {count_of(number, 'item is a draft', 'items are drafts')}"


def quoted_from(publishers: list[str], nameless: int) -> str:
    """Return where a pack's quotes come from, the most quoted first, and the number of texts without a publisher."""
    more = max(0, len(publishers) - 2) if len(publishers) > 3 else 0
    names = ", ".join(publishers[: len(publishers) - more])
    texts = count_of(more + nameless, "more text" if names else "text") if more + nameless else ""
    return " and ".join(part for part in (names, texts) if part)


def resume_offer(title: str, answered: int, of: int) -> str:
    """Offer the round that was left."""
    if answered == of:
        return f"See how “{title}” ended"
    return f"Go on with “{title}”, question {answered + 1} of {of}"


# -- A round -----------------------------------------------------------------------------------------------------------

SEVERAL_HINT = "Choose all that are right, then press Enter."
MARK_FIRST = "Mark at least one option first, or s to skip."
CHOOSE_FIRST = "Press an option's key, or go to it with ↑ and ↓."
YOURS = "your answer"
RIGHT_ANSWER = "right answer"

RIGHT = ("Right", "Correct", "Yes, that is it", "Just so", "You knew it")
WRONG = ("Not this one", "Not this time", "No, it is not")
SKIPPED = "Skipped"


def verdict(right: bool, chosen: bool, seed: int, index: int) -> str:
    """Return the word for an answer: another from question to question, the same when the round is looked at again."""
    if right:
        return RIGHT[(seed + index) % len(RIGHT)]
    return WRONG[(seed + index) % len(WRONG)] if chosen else SKIPPED


def gained(points: int) -> str:
    """Return the points of one answer."""
    return f"+{points:,}"


def streak_now(streak: int) -> str:
    """Return the streak after a right answer."""
    return f"{streak} in a row"


def streak_over(streak: int) -> str:
    """Return that a streak has ended."""
    return f"the streak ends at {streak}"


def not_kept(reason: str) -> str:
    """Say, once, that the log cannot be written."""
    return f"This round is not being kept: {reason}."


NOT_KEPT_LEFT = "That round could not be kept."
CANNOT_RESUME = "That round can no longer be taken up."


def credit(publisher: str | None, title: str | None, date: str | None) -> str:
    """Return where a quote comes from: what is known of publisher, title and date."""
    return " · ".join(part for part in (publisher, title, date) if part)


# -- Source ------------------------------------------------------------------------------------------------------------

SOURCE_TITLE = "Source"
SOURCE_NAMELESS = "A source without a title"
SOURCE_MISSING = "The article is not on this machine. The quote as the pack has it:"
SOURCE_UNREADABLE = "The article cannot be read. The quote as the pack has it:"
SOURCE_CHANGED = "The article no longer holds this quote. The quote as the pack has it:"
SOURCE_NOT_GIVEN = "The pack gives no file for this quote:"
LICENCE = "Licence"


def source_line(line: int) -> str:
    """Say where in a table a row stands."""
    return f"line {line:,}"


# -- Results and recap -------------------------------------------------------------------------------------------------

RESULT = "result"
TO_REVISIT = "To revisit"


def of_right(number: int) -> str:
    """Follow the large score."""
    return f"of {number} right"


def points_total(points: int) -> str:
    """Return the points of the round."""
    return count_of(points, "point")


def longest_streak(streak: int) -> str:
    """Return the most right answers in a row."""
    return f"longest streak {streak}"


def perfect(number: int) -> str:
    """Acknowledge a round without a mistake."""
    if number == 1:
        return "The one question, right. Nothing to revisit."
    return f"All {number:,} right. Nothing to revisit."


def recap(number: int, of: int) -> str:
    """Return which question is looked at again."""
    return f"recap {number}/{of}"


# -- Review ------------------------------------------------------------------------------------------------------------

ACCEPTED = "accepted"
REJECTED = "rejected"
NOTHING_LEFT = "Nothing left to decide on."
TAKEN_BACK = "Taken back."
NO_MORE_CANDIDATES = "There is no further candidate for a distractor."
NO_SUCH_NUMBER = "There is no such number."
NOTHING_FOUND = "Nothing is of that kind, tag or code, or holds these words."
NONE_OPEN_HERE = "All of these are decided on. Esc shows all again."
FIND_PROMPT = "kind, tag, code or words"
GO_TO_PROMPT = "number"
CHANGED_MEANWHILE = "The pack was changed by another program, and read again."
NOT_DECIDED = "This one was changed by another program. Nothing was decided: look at it again."
NOT_SAVED = "Not saved: mend this first."
DROP_AGAIN = "Not saved yet. Esc again drops what you typed."
CHANGED_UNDER_FORM = "Not saved: another program has changed this question. Esc shows it."
NOTHING_FOUND_WRONG = "No check finds anything wrong."
HELP_REVIEW = (
    "Every decision is in the file before the next draft is shown. A rejected id goes into “skip” of the pack, so that "
    "generating again does not bring it back. Undo reaches back to where you began; what you decided before that can "
    "be changed with: quiz review PACK --all"
)
HELP_EDIT = (
    "In the fields of options each line is one. Nothing is saved before you say so; what the checks find is shown "
    "while you type, and only what no pack can hold keeps you from saving."
)
EDIT_TITLE = "Edit"

FIELD_NAMES = {
    "context": "context",
    "question": "question",
    "answer": "answer",
    "answers": "answers",
    "distractors": "distractors",
    "choices": "choices",
    "explanation": "explanation",
}


def next_candidate(text: str) -> str:
    """Name the distractor that a swap would put in."""
    return f"next candidate: {text}"


def also_in(number: int) -> str:
    """Say in how many more places the fact was found."""
    return f"also in {count_of(number, 'other passage')}"


def review_counts(accepted: int, rejected: int) -> str:
    """Return what was decided so far, in few cells."""
    return f"✓{accepted} ×{rejected}"


def left(number: int) -> str:
    """Return how many are open."""
    return f"{number} left"


def found_of(number: int, of: int, query: str) -> str:
    """Return the place among those that were found."""
    return f"{number}/{of} of “{query}”"


def review_summary(accepted: int, rejected: int, left_over: int) -> str:
    """Sum a review up."""
    return f"{accepted:,} accepted, {rejected:,} rejected, {left_over:,} left"


def review_pack(file: str) -> str:
    """Say where the pack is."""
    return f"The pack: {file}"


def review_play(file: str) -> str:
    """Say how to play it."""
    return f"Play it: quiz play {file}"


PACK_EMPTY = "No question is left in it."
REVIEW_NEEDS_TERMINAL = "the review needs a terminal"
REVIEW_NEEDS_TERMINAL_FIX = "in a file, deleting the line “draft: true” accepts an item"


ALL_DRAFTS_FIX = "quiz review PACK goes through drafts one by one"


def review_it(file: str) -> str:
    """Say what looks drafts through."""
    return f"quiz review {file} goes through them"


def no_drafts(file: str, items: int) -> str:
    """Say that there is nothing to review."""
    what = f"none of its {count_of(items, 'item')} is a draft" if items else "it has no items"
    return f"{file}: nothing to review, {what}"


def review_all(file: str) -> str:
    """Say how to look at all items."""
    return f"quiz review {file} --all walks through all of them"


# -- Help and palette --------------------------------------------------------------------------------------------------

HELP_TITLE = "Keys"
HELP_ROUND = (
    "A right answer gives 100 points, 150 if it is of medium difficulty, 200 if it is hard, and more with each right "
    "answer before it, up to half as much again. A skip gives none and ends the streak. There is no clock."
)
HELP_HOME = (
    "The first line offers the round that you left, if there is one: press r. Questions that you have not seen come "
    "first, then those seen longest ago."
)
HELP_ANYWHERE = "Everything works by mouse as well."
PALETTE_PROMPT = "Find a pack, a theme, or something to do"


def palette_play(title: str) -> str:
    """Name a pack in the palette."""
    return f"play: {title}"


def palette_theme(name: str) -> str:
    """Name a theme in the palette."""
    return f"theme: {name}"


# -- Plain mode --------------------------------------------------------------------------------------------------------

PLAIN_RIGHT = "Correct"
PLAIN_WRONG = "Wrong"
PLAIN_SKIPPED = "Skipped"
PLAIN_SEVERAL = "Choose all that are right: several numbers or letters in one line."


def plain_question(number: int, of: int) -> str:
    """Head a question."""
    return f"Question {number} of {of}"


def plain_wanted(most: int, several: bool) -> str:
    """Say what a line may hold, after one that could not be understood."""
    numbers = f"one or more numbers from 1 to {most}, like: 1 {most}" if several else f"a number from 1 to {most}"
    return f"Please type {numbers}; s to skip, q to quit."


def plain_answer(text: str) -> str:
    """Give the right answer."""
    return f"Answer: {text}"


def plain_quote(text: str) -> str:
    """Give the quote."""
    # Spoken words bring marks of their own; two pairs would look like a slip.
    marked = text.startswith(QUOTE_MARKS) or text.endswith(QUOTE_MARKS)
    return f"Quote: {text}" if marked else f'Quote: "{text}"'


def plain_source(text: str) -> str:
    """Give the quote's source."""
    return f"Source: {text}"


def plain_points(points: int, gained_now: int) -> str:
    """Give the points after an answer."""
    return f"Points: {points:,} (+{gained_now:,})"


def plain_score(score: int, of: int) -> str:
    """Give the score at the end."""
    return f"Score: {score} of {of}"


def plain_total(points: int) -> str:
    """Give the points at the end."""
    return f"Points: {points:,}"


PLAIN_KEPT = "The round is kept. To go on with it, type: quiz play --resume"
PLAIN_KEYS = "Answer with an option's number or letter, then Enter; s skips, q quits."
NOTHING_TO_RESUME = "there is no round to go on with"
NOTHING_TO_RESUME_FIX = "quiz play begins a new one"
RESUME_ALONE = "--resume goes on with a round as it was dealt; it takes no packs"

# -- Command line ------------------------------------------------------------------------------------------------------

NO_TERMINAL = "the home screen needs a terminal"
NO_TERMINAL_FIX = "type quiz play PACK to play line by line, or quiz packs to see what there is"
NOTHING_TO_PLAY = "there is no pack to play"
NOTHING_TO_PLAY_FIX = "name one: quiz play PACK.yaml"
NO_ITEMS = "nothing to play: the pack has no items"


def bad_number(value: str) -> str:
    """Refuse a value of --number."""
    return f"--number is {value!r}"


BAD_NUMBER_FIX = "give a number from 1 on, or all"


def bad_mode(value: str) -> str:
    """Refuse a value of --mode."""
    return f"no mode is called {value!r}"


def modes_are(names: list[str]) -> str:
    """List the modes."""
    return "modes: " + ", ".join(names)


def pack_has_errors(number: int) -> str:
    """End the list of a pack's errors."""
    return f"the pack has {count_of(number, 'error')}"


PACKS_COLUMNS = ("name", "title", "items", "from", "problems")
NO_PACKS = "no packs"


def packs_folder(folder: str) -> str:
    """Say where a player's own packs are looked for."""
    return f"your own packs go into {folder}"


NO_PACKS_OF_YOURS = "you have no packs of your own"


def no_packs_of_yours_fix(folder: str) -> str:
    """Say what to check instead, and where one's own packs lie."""
    return f"name one: quiz check PACK.yaml; packs in {folder} are checked without a name"


def pack_problems(errors: int, name: str) -> str:
    """Give the number of errors in a pack's row, and how to see them; empty for none."""
    return f"{count_of(errors, 'error')}: quiz check {name}" if errors else ""


def pack_items(items: int, drafts: int) -> str:
    """Give the number of items in a pack's row."""
    return f"{items:,} ({count_of(drafts, 'draft')})" if drafts else f"{items:,}"


def check_summary(errors: int, warnings: int, files: int, items: int) -> str:
    """End what `quiz check` prints."""
    of = f"{count_of(files, 'file')}, {count_of(items, 'item')}"
    return f"{of}: {count_of(errors, 'error')}, {count_of(warnings, 'warning')}"


# -- quiz generate -----------------------------------------------------------------------------------------------------

BAD_LANGUAGE_FIX = "--language en"
NO_ITEMS_FROM_TEXT_FIX = "give more or longer texts; --report - says what was refused, and why"
REPORT_ELSEWHERE = "the report would overwrite a text, or the pack"
NO_TABLE = "--question and --answer are for tables (CSV, TSV, YAML), and none is given"
AS_MANY_ANSWERS = "each --question needs one --answer, the column of its answers"
ONE_COLUMN = "the table has one column; a question needs two"
NO_ITEMS_FROM_TABLE_FIX = "--report - says it of each row"
CONTROL_CHARACTER = "title and licence may not hold control characters"
IS_A_FOLDER = "this is a folder: name a file in it"
NO_SENTENCE = "no sentence was found: in English, with a full stop, of at most 1,500 characters"
WRITE_PROTECTED = "it is write-protected, or its folder is"
WILL_NOT_OVERWRITE = "the pack that is there has errors, and is not overwritten"


def bad_language(language: str) -> str:
    """Refuse texts in a language without rules."""
    return f"there are no rules for texts in {language!r}"


def table_example(about: str, answer: str) -> str:
    """Show what a table needs, with two of its own columns."""
    return f'give each question as a template: --question "What is the {answer} of {{{about}}}?" --answer "{answer}"'


TABLE_NEEDS_QUESTION = "a table needs a question"


def no_items_of_rows(rows: int, why: str) -> str:
    """Say that the tables gave nothing; `why` is what was wrong with most rows."""
    return f"0 items of {count_of(rows, 'row')}, because {why}"


OPENING = "opening documents"
STAGES = {"reading": "reading texts", "choosing": "choosing questions"}
"""What `quiz generate` is doing, by stage."""


NOT_TRACED_FIX = "--report - lists the ids of what was refused; a line of a text is FILE:LINE, such as mill.txt:3"


def not_traced(wanted: str) -> str:
    """Say that a run has nothing to trace under a name."""
    return f"the texts gave nothing with the id {wanted!r}, and have no such line"


def left_out(why: str) -> str:
    """Say that a document of a folder is left out."""
    return f"left out: {why}"


def not_stored(number: int) -> str:
    """Say that a printed pack comes without texts."""
    return f"{count_of(number, 'text')} behind the quotes would be stored with a pack: --output PACK.yaml"


def is_no_folder(path: str) -> str:
    """Say why nothing can be put below a path."""
    return f"{path} is not a folder"


def no_items(sentences: int, facts: int, refused: list[tuple[int, str]]) -> str:
    """Say that a run made nothing; `refused` has the most frequent reasons with their counts."""
    if not sentences:
        return f"0 items, because {NO_SENTENCE}"
    of = count_of(sentences, "sentence")
    why = f"none of {count_of(facts, 'fact')} passed every gate" if facts else f"no fact was found in {of}"
    reasons = "; ".join(f"{what} ({count:,})" for count, what in refused)
    return f"0 items, because {why}" + (f". Most often: {reasons}" if reasons else "")


def pack_written(file: str, items: int, drafts: int) -> str:
    """Say what was written, and how to look drafts through."""
    todo = f", {count_of(drafts, 'draft')} (quiz review {file})" if drafts else ""
    return f"{file}: {count_of(items, 'item')}{todo}"


def pack_changes(new: int, changed: int, gone: int) -> str:
    """Go on with what a run changed in a pack that was there."""
    told = [f"{number:,} {what}" for number, what in ((new, "new"), (changed, "changed"), (gone, "gone")) if number]
    return f"; {', '.join(told)}" if told else "; nothing new"


ALL_REJECTED = "nothing is left to ask: every question was rejected before"
ALL_REJECTED_FIX = "take ids out of skip: under pack:, or give other texts"


def stale(number: int, file: str) -> str:
    """Say that sources no longer hold the quotes of what a human kept."""
    which = "1 question that you kept is" if number == 1 else f"{number:,} questions that you kept are"
    return f"{which} stale: the source no longer holds the quote; quiz check {file} shows where"


def cannot_read(why: str) -> str:
    """Say that a file cannot be read."""
    return f"cannot be read: {why}"


def cannot_write(why: str) -> str:
    """Say that a file cannot be written."""
    return f"cannot be written: {why}"
