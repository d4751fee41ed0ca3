"""The line above a question: what a text without a headline is about, and which part of it a question needs."""

from collections.abc import Callable

import pytest

from quiz.generate.contexts import MOST_CELLS, context_line
from quiz.generate.facts import Fact, Want
from quiz.generate.language import Parser
from quiz.generate.names import Names, names_of, read_entities
from quiz.generate.salience import chosen, salient
from quiz.generate.scene import read
from quiz.generate.subjects import Subject
from tests.generate.conftest import Generate, article

About = Callable[..., list[str]]

NO_NAMES = Names({}, {}, "")


@pytest.fixture
def told(parser: Parser) -> About:
    """Return what a text is about, as lines show it."""

    def told(text: str, *secrets: str) -> list[str]:
        one = article(text)
        view = one.text.view
        story = [(line.start, line.end) for line in one.story()]
        names = names_of(view, story, read_entities(parser, view, story), {})
        scene = read(0, one, names, parser, [])
        return [subject.form for subject in chosen(salient(scene), view, frozenset(secrets))]

    return told


STORIES = {
    "ticket machines": """
        Ticket machines at small stations cheat their users, a survey has found. The machines stand in four of five
        stations in Kent. Most of the machines hide the cheapest fare. Passengers want the machines to go. A clerk would
        cost more. Nobody knows who would pay him if the machines went.
        """,
    "electric ferries": """
        Norway wants electric ferries on all its fjords. Electric ferries make no noise. A ferry of steel weighs more
        than one of plastic. The ferries are charged at night. Engineers tested the ferries last winter. Whales like the
        quiet. The last diesel engine will be sold in May. Tourists will pay more for the ferries.
        """,
    "the sale of ivory": """
        The sale of ivory will be banned in Kenya from May. Elephants are shot for their tusks.
        Rangers welcomed the ban. Hunters did not. Many will look for other work. It is hard to find. The sale of ivory
        has made some of them rich.
        """,
    "three-wheel taxis": """
        Delhi will ban three-wheel taxis from its centre. Three-wheel taxis carry a million people a day. The taxis burn
        gas. A new taxi costs 2,000 dollars. Drivers threaten to strike. They say that the taxis feed their families.
        Cars may stay. Buses may, too. Nobody asked the passengers of the taxis.
        """,
    "taxes on sugar": """
        Taxes on sugar save lives, doctors say. Mexico was the first country to bring in taxes on sugar. Shops lost
        money. Teeth got better. Bakers pay other taxes as well. They bake less. Nobody has yet found out whether taxes
        on sugar make anybody thin.
        """,
    "£5 coins": """
        Collectors queued for hours to buy £5 coins in London. The coins show a lion. Banks had ordered too few of the
        £5 coins. The lion was drawn by a child. It took her a day. Shops must take the coins. Few people will spend
        the £5 coins that they have.
        """,
    "beavers": """
        A beaver was seen in Devon for the first time since the war. Nobody knew how the beaver had come there. Beavers
        build dams. The dams hold back water. Farmers fear that beavers will flood their fields. Others like beavers.
        A farmer shot at one. He missed it. Beavers swim fast.
        """,
    "the death of Jane Holloway": """
        Jane Holloway, who wrote 40 novels, has died at the age of 80. Jane Holloway was born in Leeds. Her father was
        a miner. Holloway worked as a nurse. Her first novel sold badly. Readers loved the second. Holloway married
        twice. She leaves three sons.
        """,
    "otters in Norfolk": """
        There are more otters in Norfolk than at any time since 1950. Otters need clean rivers. The rivers of Norfolk
        were full of poison once. Otters died of it. Norfolk has no factories left. Otters eat fish and frogs.
        Anglers are not glad of the otters. Nobody may kill them. A count is planned.
        """,
    "the Green Bridge Festival": """
        The Green Bridge Festival has sold all its tickets in an hour. The festival takes place in May. Last year rain
        spoilt the festival. Twelve bands will play at the Green Bridge Festival. The festival costs nothing to
        those who sleep in a tent. Farmers sell cheese there. The festival began in a barn.
        """,
}


@pytest.mark.parametrize("subject", STORIES)
def test_a_story_is_about_what_it_names_first_and_takes_up_again(told: About, subject: str) -> None:
    assert told(STORIES[subject])[0] == subject


def test_what_is_named_in_passing_is_not_what_a_story_is_about(told: About) -> None:
    lakes = """
        Blue lakes, a lonely hut and a dog greeted those who climbed the Hohe Wand this morning. The lakes were frozen.
        They came for the wind turbines. Ten wind turbines will stand on the Hohe Wand next year. Farmers fear the noise
        of the turbines. Hikers do not. The Hohe Wand is a windy place. Vienna will buy the power of the turbines.
        """
    assert told(lakes) == ["wind turbines", "the Hohe Wand"]


def test_whoever_only_speaks_is_not_what_a_story_is_about(told: About) -> None:
    coffee = """
        Coffee is getting dearer, according to Mary Winter. Coffee costs twice what it did, Winter says. Drought has hit
        the coffee farms of Brazil. Drought kills the trees. "Tea is no better," Winter said. Winter added that she
        drinks water. Cafes have put up the price of coffee. Brazil grows a third of all coffee.
        """
    assert told(coffee)[0] == "coffee"
    assert "Mary Winter" not in told(coffee)


def test_names_are_told_in_full_and_things_under_their_article(told: About) -> None:
    grubers = """
        A meteorite has hit a branch of Gruber's, the chain of bakeries. The meteorite fell through the roof. The staff
        of Gruber's were in the kitchen. Gruber's has closed the shop. The World Weather Organization (WWO) has asked
        for the stone. The WWO keeps all meteorites that fall on cities. Gruber's wants to sell the meteorite. The World
        Weather Organization has no money.
        """
    assert told(grubers) == ["Gruber's", "a meteorite", "the World Weather Organization"]


def test_secrets_are_told_by_a_shorter_name_or_not_at_all(told: About) -> None:
    assert told(STORIES["electric ferries"], "electric ferries")[0] == "ferries"
    assert told(STORIES["the Green Bridge Festival"], "Green Bridge Festival") == []
    assert "the death of Jane Holloway" not in told(STORIES["the death of Jane Holloway"], "Jane Holloway")


def line(stem: str, answer: str, want: Want, *subjects: Subject) -> str | None:
    """Return the line above a question."""
    text = article("Nothing of it matters here, since a sentence is a sentence.")
    fact = Fact("x", want, stem, answer, (0, 10), 0, 0, "x")
    return context_line(fact, text, NO_NAMES, subjects)


FERRIES = (Subject("electric ferries", 9), Subject("fjords", 6), Subject("Norway", 5, place=True))


def test_a_line_holds_what_the_question_lacks() -> None:
    assert line("Who tested them?", "Ola Berg", Want.PERSON, *FERRIES) == "About electric ferries, fjords and Norway"
    asked = "How many electric ferries are there?"
    assert line(asked, "12", Want.COUNT, *FERRIES, Subject("noise", 4)) == "About fjords, Norway and noise"
    named = "How many electric ferries cross the fjords of Norway?"
    assert line(named, "12", Want.COUNT, *FERRIES) is None


def test_a_line_never_holds_the_answer() -> None:
    about = line("Where do the ferries sail?", "Norway", Want.PLACE, *FERRIES)
    assert about == "About electric ferries and fjords"
    nsa = (Subject("the NSA", 9), Subject("phone records", 6))
    assert line("Which agency kept them?", "the NSA", Want.THING, *nsa) == "About phone records"


def test_a_place_alone_tells_nothing() -> None:
    assert line("Who tested them?", "Ola Berg", Want.PERSON, Subject("Norway", 5, place=True)) is None


def test_two_parts_that_tell_are_better_than_three() -> None:
    faint = (Subject("rain", 9), Subject("floods", 8), Subject("hats", 3))
    assert line("Who lost most?", "Ann Lee", Want.PERSON, *faint) == "About rain and floods"


def test_what_follows_and_belongs_to_no_preposition() -> None:
    death = (Subject("the death of Jane Holloway", 9), Subject("music", 8))
    assert line("Who sang?", "Ann Lee", Want.PERSON, *death) == "About music and the death of Jane Holloway"


def test_a_line_is_read_at_a_glance() -> None:
    long = tuple(Subject(f"{word} {'x' * 30}", 9) for word in ("one", "two", "three"))
    found = line("Who sang?", "Ann Lee", Want.PERSON, *long)
    assert found == f"About one {'x' * 30}"
    assert len(found) <= MOST_CELLS


def test_items_of_a_story_without_a_headline_say_what_it_is_about(run: Generate) -> None:
    story = """
        Ticket machines at small stations cheat their users, a survey has found. The machines stand in four of five
        stations in Kent. The engineer Mary Winter tested 300 machines in Kent in 2012. Most of the machines hide the
        cheapest fare. "The machines lie to those who trust them most," Winter said. Passengers want them to go.
        """
    items = run(story).items
    assert items
    assert {item.context for item in items} == {"About ticket machines"}


def test_a_headline_that_stands_above_anything_is_none(run: Generate) -> None:
    text = """
        Introduction

        Ticket machines at small stations cheat their users, a survey has found. The machines stand in four of five
        stations in Kent. The engineer Mary Winter tested 300 machines in Kent in 2012. Most of the machines hide the
        cheapest fare. Passengers want them to go.
        """
    contexts = [item.context or "" for item in run(text).items]
    assert contexts
    assert all(context.startswith("About ticket machines") for context in contexts)


def test_no_office_of_whom_the_question_asks_for() -> None:
    held = (Subject("the prime minister", 9), Subject("floods", 8))
    assert line("Who spoke?", "Ann Lee", Want.PERSON, *held) == "About floods"
    assert line("In what year did it rain?", "1921", Want.DATE, *held) == "About the prime minister and floods"


def test_a_word_torn_out_of_a_sentence_heads_nothing(run: Generate) -> None:
    text = """
        was

        Ticket machines at small stations cheat their users, a survey has found. The machines stand in four of five
        stations in Kent. The engineer Mary Winter tested 300 machines in Kent in 2012. Most of the machines hide the
        cheapest fare. Passengers want them to go.
        """
    assert "was" not in [item.context for item in run(text).items]
