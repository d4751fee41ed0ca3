"""Small curated word lists: what the rules know of the world. Lists of possible distractors are in `lists.py`."""

from __future__ import annotations

ROLE_NOUNS = frozenset(
    """
    actor actress adviser advisor agent ambassador analyst anchor animator announcer archaeologist architect
    artist assistant astronaut astronomer athlete attorney author ballerina banker baron barrister biologist
    bishop botanist boxer broadcaster builder businessman businesswoman cameraman captain cartoonist chairman
    chairwoman chancellor chef chemist choreographer cinematographer climber co-founder coach colonel columnist
    comedian commander commentator commissioner composer conductor congressman congresswoman consultant co-pilot
    correspondent councillor curator dancer dean designer detective developer diplomat director doctor dramatist
    drummer duchess duke economist editor emperor empress engineer entrepreneur executive explorer farmer
    fashion-designer filmmaker firefighter footballer founder general geographer geologist geneticist governor
    guitarist head headteacher historian host illustrator inspector instructor inventor investor journalist judge
    king lawyer leader lecturer librarian linguist lyricist magistrate major manager mathematician mayor mechanic
    meteorologist midwife minister model mountaineer musician navigator neurologist neuroscientist novelist nurse
    officer organiser organizer owner painter palaeontologist paleontologist pharmacist philosopher photographer
    physician physicist pianist pilot playwright poet policeman politician pope premier presenter president priest
    prime-minister prince princess principal printer producer professor programmer prosecutor psychiatrist
    psychologist publisher queen racer ranger referee reporter representative researcher rider runner sailor
    salesman saxophonist scholar scientist screenwriter sculptor secretary senator sergeant sheriff singer skier
    skydiver soldier solicitor songwriter specialist spokesman spokesperson spokeswoman star statistician stuntman
    superintendent supervisor surgeon swimmer teacher technician therapist trader trainer treasurer trumpeter vet
    vicar violinist vocalist warden winner writer zoologist coordinator
    """.split()
)
"""Nouns that name a person's work or office, singular."""

DOUBTED_ROLES = frozenset(
    """
    former ex then late retired onetime acting interim future would-be aspiring alleged so-called self-styled
    self-proclaimed disgraced failed trainee amateur fellow
    """.split()
)
"""Words before a role that take it back, put it in another time or doubt it; or that say whose colleague somebody
is."""

WORK_NOUNS = {
    noun: work
    for work, nouns in {
        "film": "film movie sequel prequel flick blockbuster thriller comedy installment instalment trailer cinema",
        "book": "novel book memoir biography paperback",
        "song": "song single",
        "album": "album",
        "series": "sitcom",
        "play": "play",
        "musical": "musical",
        "opera": "opera",
        "painting": "painting",
        "poem": "poem",
        "game": "game",
        "magazine": "magazine",
        "newspaper": "newspaper",
    }.items()
    for noun in nouns.split()
}
"""Nouns that say what kind of work a title is, to the word a question uses."""

EVENT_NOUNS = frozenset("stunt sequence scene feat jump dive flight event race match performance".split())
"""Nouns that take up an event that was named just before: "the HALO jump ... they filmed the sequence"."""

UNIQUE_NOUNS = frozenset(
    """
    world earth sun moon sky sea ocean ground internet web universe weather air future past public media press
    equator atmosphere planet mountains theaters theatres cinemas coast countryside west east north south horizon
    environment economy body brain heart eye skin blood stomach cell nucleus genome immune-system night morning
    evening afternoon military army police galaxy
    """.split()
)
"""Nouns that need no introduction behind "the"."""

UNIQUE_ADJECTIVES = frozenset(
    "first last only same right main next final most best worst largest biggest oldest".split()
)

PERSON_NOUNS = ROLE_NOUNS | frozenset(
    "man woman boy girl teenager student veteran superstar legend celebrity native".split()
)

SPEECH_VERBS = frozenset(
    """
    say tell add note explain continue reveal reply answer write claim state announce admit argue warn insist joke
    recall comment remark tweet declare confirm report suggest believe think complain conclude observe shout ask
    cheer
    """.split()
)
"""Verbs with which somebody says something, base forms."""

QUOTING_VERBS = SPEECH_VERBS - {"believe", "think", "ask", "cheer", "report", "suggest", "reveal"}

MAKING = frozenset("founded invented discovered designed composed painted sculpted established created".split())
"""Verbs for what is done to one thing but once."""

SENTENCE_ADVERBS = frozenset(
    """
    apparently reportedly allegedly clearly naturally finally eventually recently currently now then also too
    however meanwhile therefore thus moreover furthermore still already just even again indeed certainly
    surprisingly obviously actually basically simply later so instead today
    yesterday tomorrow soon ago earlier shortly
    """.split()
)
"""Adverbs that place a sentence in its text, or colour it; a question does without."""

EVALUATIVE = frozenset(
    """
    spectacular jaw-dropping hair-raising death-defying epic stunning amazing incredible harrowing impressive
    thrilling exciting fascinating terrifying breathtaking awesome great terrific wonderful fantastic beautiful
    lovely gorgeous brilliant dramatic remarkable extraordinary astonishing unforgettable legendary iconic famous
    celebrated popular daring intense crazy insane wild shocking horrifying horrific terrible awful tragic brutal
    massive huge enormous gigantic tiny important interesting surprising controversial
    notable prestigious magnificent superb mind-blowing eye-catching action-packed heart-stopping
    groundbreaking ground-breaking acclaimed critically-acclaimed award-winning much-loved beloved hugely
    """.split()
)
"""Adjectives by which a writer praises or wonders: a question leaves them out, since it must not hold an opinion."""

HEDGES = frozenset("apparently reportedly allegedly perhaps maybe probably possibly supposedly likely".split())
"""Adverbs that weaken a claim: a fact under one is not asked, since a question would state it flatly."""

RELATIVE_TIMES = frozenset(
    """
    today yesterday tomorrow tonight now currently recently earlier later ago last this next soon monday tuesday
    wednesday thursday friday saturday sunday
    """.split()
)
"""Words of time that mean nothing without the date of the text."""

UNRESOLVED = frozenset(
    """
    he she it they him her them his its their theirs hers this that these those there here we us our ours i me my
    mine you your yours such one ones another other others same so both former latter aforementioned
    """.split()
)
"""Words that point at something said before, or at whoever speaks."""

VAGUE_NOUNS = frozenset(
    """
    action idea plan comment reaction decision attempt effort claim view opinion belief statement remark argument
    proposal suggestion theory protest response interview article story finding result project paper report
    """.split()
)
"""Nouns of which everybody has many: with an owner alone they do not say which."""

EVENT_SUFFIXES = tuple("Con Fest Festival Expo Summit Conference Olympics Cup Games Fair Convention".split())

RELEASE_PHRASES = frozenset({"theater", "theatre", "cinema", "cinemas", "theaters", "theatres"})
"""To be in, or to hit, one of these is to be released."""

NAME_TITLES = frozenset(
    """
    mr mrs ms miss dr sir lord lady prof professor captain president prince princess king queen saint st
    """.split()
)
