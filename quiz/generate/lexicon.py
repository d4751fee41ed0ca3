"""Small curated word lists: what the rules know of the world. Lists of possible distractors are in `lists.py`."""

from __future__ import annotations

ROLE_NOUNS = frozenset(
    """
    childminder hairdresser shopkeeper postman waiter waitress receptionist hotelier miner grocer nanny welder barista
    abbess abbot abolitionist accountant acrobat activist actor actress admiral adviser advisor agent ambassador
    anaesthetist analyst anchor animator announcer anthropologist archaeologist archbishop architect artist
    assistant astronaut astronomer astrophysicist athlete attorney auditor author aviator backbencher baker
    ballerina banker baritone baron baroness barrister bassist biographer biologist bishop blacksmith blogger
    botanist boxer brewer bricklayer brigadier broadcaster builder businessman businesswoman butcher cameraman
    campaigner captain cardinal cardiologist carpenter cartoonist cellist chairman chairwoman chancellor chaplain
    chef chemist choreographer cinematographer cleric climatologist climber clown co-founder co-pilot coach colonel
    columnist comedian commander commentator commissioner composer conductor congressman congressperson
    congresswoman conservationist consultant coordinator corporal correspondent cosmonaut councillor countess
    cricketer curator cyclist dancer dean dentist dermatologist designer detective developer
    dietitian diplomat director distiller diver doctor dramatist drummer duchess duke ecologist economist editor
    electrician emperor empress engineer entomologist entrepreneur environmentalist epidemiologist essayist
    evangelist executive explorer farmer fashion-designer feminist filmmaker firefighter fisherman flautist florist
    footballer founder gardener general geneticist geographer geologist glaciologist goalkeeper goldsmith golfer
    governor guitarist gymnast gynaecologist hacker harpist head headteacher historian host illustrator imam
    immunologist industrialist inspector instructor interpreter inventor investor jeweller jockey journalist judge
    king lawyer leader lecturer legislator lexicographer librarian lieutenant lifeguard linguist lobbyist lyricist
    magician magistrate major manager marquess marshal mathematician mayor mechanic meteorologist midfielder midwife
    minister missionary model moderator monk monsignor mountaineer musician naturalist navigator neurologist
    neuroscientist novelist nun nurse nutritionist obstetrician oceanographer officer ombudsman oncologist optician
    organiser organist organizer ornithologist owner paediatrician painter palaeontologist paleontologist paramedic
    parliamentarian pastor pathologist percussionist pharmacist philanthropist philosopher photographer physician
    physicist physiologist physiotherapist pianist pilot playwright plumber poet policeman politician pope potter
    preacher premier presenter president priest primatologist prime-minister prince princess principal printer
    producer professor programmer prosecutor provost psychiatrist psychologist psychotherapist publisher puppeteer
    queen rabbi racer radiographer radiologist rancher ranger rapper rector referee reformer reporter representative
    rescuer researcher restaurateur revolutionary rider rower runner sailor salesman saxophonist scholar scientist
    screenwriter sculptor sculptress secretary seismologist senator sergeant sheikh shepherd sheriff shoemaker
    silversmith singer skater skier skydiver snowboarder sociologist soldier solicitor sommelier songwriter soprano
    specialist spokesman spokesperson spokeswoman sprinter star statesman stateswoman statistician strategist
    striker stuntman suffragette superintendent supervisor surfer surgeon swimmer tailor teacher technician tenor
    theologian therapist toxicologist trader trainer translator treasurer trumpeter vet vicar viceroy violinist
    virologist viscount vocalist volcanologist warden weaver winemaker winner wrestler writer zoologist
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
    evening afternoon military army police galaxy colonies zodiac ecliptic throne presidency papacy
    """.split()
)
"""Nouns that need no introduction behind "the"."""

DONE_BY_ONE = frozenset(
    """
    set defined drew introduced discovered developed proposed led commanded drafted wrote directed built founded
    invented designed composed painted created established coined devised conquered catalogued published
    """.split()
)
"""What one person does to one thing, in the past tense."""

UNIQUE_ADJECTIVES = frozenset(
    """
    first last only same right main next final most best worst largest biggest oldest winning decisive average typical
    """.split()
)

PERSON_NOUNS = ROLE_NOUNS | frozenset(
    "man woman boy girl teenager student veteran superstar legend celebrity native".split()
)

PEOPLES = frozenset("Britons Scots Danes Swedes Finns Spaniards Londoners Parisians Berliners Romans".split())
"""Names of peoples that the parser takes for common nouns at the beginning of a sentence."""

SPEECH_VERBS = frozenset(
    """
    say tell add note explain continue reveal reply answer write claim state announce admit argue warn insist joke
    recall comment remark tweet declare confirm report suggest believe think complain conclude observe shout ask
    cheer
    """.split()
)
"""Verbs with which somebody says something, base forms."""

QUOTING_VERBS = SPEECH_VERBS - {"believe", "think", "ask", "cheer", "report", "suggest", "reveal"}

MAKING = frozenset(
    "founded invented discovered designed composed painted sculpted established created developed coined".split()
)
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

TRANSITIVE = frozenset(
    """
    make take give have hold put get bring become include contain receive obtain achieve earn buy gain set use build
    establish found create produce discover invent design complete publish release record claim hit do find provide
    """.split()
)
"""Verbs that tell nothing without an object, or without what somebody becomes."""

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
