"""Small curated word lists: what the rules know of the world. Lists of possible distractors are in `lists.py`."""

from __future__ import annotations

ROLE_NOUNS = frozenset(
    """
    pitcher quarterback equestrian paralympian olympian defender winger batsman bowler wrestler judoka bodybuilder
    ruler monarch chieftain conqueror
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
        "book": "novel novella book memoir biography paperback",
        "song": "song single",
        "album": "album",
        "television show": "sitcom",
        "episode": "episode",
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
    evening afternoon military army police galaxy colonies zodiac spotlight limelight ecliptic throne presidency papacy
    """.split()
)
"""Nouns that need no introduction behind "the"."""

UNIQUE_PHRASES = frozenset(
    """
    sound barrier|glass ceiling|ozone layer|solar system|immune system|nervous system|periodic table
    |food chain|food web|big bang|stock market|housing market|labour market|job market|private sector|public sector
    |general public|human race|human body|human brain|natural world|animal kingdom|developing world|third world
    |black market|free market|minimum wage|industrial revolution|welfare state|global economy|world economy
    |international community|space race|arms race|death penalty|far right|far left|middle class
    |working class|working day|working week|school day|school year|water cycle|carbon cycle|greenhouse effect
    """.replace("\n", "")
    .replace("    ", "")
    .strip()
    .split("|")
)
"""Nouns of two words that need no introduction behind "the"."""

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

TRADES = ROLE_NOUNS - frozenset(
    ["star", "winner", "owner", "head", "host", "leader", "captain", "representative", "specialist", "model", "major"]
)
"""What a person is, and not only was on some day."""

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

MAKING_WORKS = frozenset("wrote directed composed painted produced".split())
"""Verbs for what makes one who he is to a work: "Who wrote "Emma"?" is whole."""

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
    wednesday thursday friday saturday sunday afterwards afterward thereafter
    """.split()
)
"""Words of time that mean nothing without the date of the text, or what stands before."""

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
    announcement declaration objection complaint request demand advice answer question concern
    conviction sentence trial arrest work
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

GENERAL_NOUNS = frozenset(
    """
    album song track disc band novel
    ability account advice age aid aim air aircraft alternative amount animal answer anyone anything approach
    area arm art article artist association attempt attendance audience author authority bank bed being benefit
    bit body book boss boy brother building business buyer call campaign capacity capital case cause center
    centre century chairman challenge chance change charge chief child choice citizen city claim class colleague
    comment community company computer concern condition consumer contact content copy cost country couple cream
    crew crisis critic crowd culture customer data date datum daughter day death decade decision decrease demand
    device difference director door dream east editor effect effort email employee employer end enthusiasm event
    everyone everything evidence example executive experience expert eye face fact factor family fate father
    fear feature feeling figure film finding floor follower food foot form founder friend front function future
    game girl goal goods government ground group guy half hand head headline health help hero history hit home
    hop hope hour house human husband idea image impact increase individual industry information inhabitant
    interest interview issue item job journalist kid killer kind label lack land landscape law leader letter
    level life lifetime light list location lot love magazine majority man manager market match material matter
    media medium member message method mile million mind minister minority minute moment money month mother move
    movie name nation need neighbourhood news newspaper night north nothing number object official one opponent
    opportunity order organisation organization other others owner page pair parent part people percent
    percentage performance person phone photo picture piece place plan point policy position post president
    price problem process product program programme project property proportion public publisher purpose quarter
    question range rate reaction reality reason record region relationship report research researcher resident
    response rest result risk road role room rule sale scene scientist season second security seller sense
    series service set share shop side sign sister site situation skill society solution someone something son
    song sort sound south spokesman spokesperson spokeswoman spot staff stage start state statement status step
    story street strength structure study style subject suburb success sum summer support supporter system
    target task team technology term text thing third thought time timetable title today topic total town
    tradition trend type underwater unit use user value variety video view viewer village visit voice wall want
    warning way website week west wife window woman word work worker world year
    """.split()
)
"""Nouns that texts on anything repeat: alone they do not say what a text is about."""

RELATIONAL_NOUNS = frozenset(
    """
    amount arrest arrival ban birth closure collection consumption cost creation cut death decline destruction
    development discovery drop export fall growth import increase kidnapping killing lack launch level loss
    murder number opening price production quality release return rise sale shooting supply test testing theft
    trial use value
    """.split()
)
"""Nouns that say little without what stands behind "of": "collection of phone records"."""

PLAIN_ADJECTIVES = frozenset(
    """
    actual additional annual basic beautiful big central contemporary countless critical crucial different
    dramatic early economical endless enough entire essential eventual expensive extraordinary familiar
    fantastic few final first former fresh full future general global good great growing high historic huge
    initial international large last latest leading less little local long low main major many modern more most
    much national natural necessary new next normal old only ordinary other own partial particular popular
    potential previous primary principal private public real recent regular same scientific second secondary
    several short significant similar simple single small special specific strong substantial successful such
    temporary top total traditional typical ultimate unique usual vital whole wide worthless 
    """.split()
)
"""Adjectives that order, measure or weigh a thing, and do not say what kind it is."""

CONCEIVING = frozenset(
    """
    proposed developed coined introduced formulated devised outlined pioneered advanced articulated originated
    """.split()
)
"""What one thinker does to one thought."""

THOUGHTS = frozenset(
    """
    theory theories model stage concept term law laws principle principles hypothesis approach framework perspective
    scale typology phrase doctrine paradigm therapy technique hierarchy
    """.split()
)
"""What a thinker is known for, base forms."""

BUILDINGS = frozenset(
    """
    Abbey Academy Airport Arena Auditorium Ballroom Barracks Basilica Bridge Castle Cathedral Cemetery Chapel Church
    Coliseum College Conservatory Dome Gallery Gardens Gate Hall Hippodrome Hospital Hotel House Institute Laboratories
    Laboratory Library Mansion Mausoleum Monastery Monument Mosque Museum Observatory Opera Palace Park Planetarium
    Playhouse Prison Racecourse School Seminary Shipyard Speedway Stadium Station Superdome Synagogue
    Temple Theater Theatre Tower University Velodrome Zoo
    """.split()
)
"""Last words, or first words before "of", of the names of what stands in one place."""

GATHERINGS = frozenset(
    """
    Championship Championships Conference Congress Convention Exhibition Exposition Fair Festival Games Olympics
    Paralympics
    """.split()
)
"""Last words of the names of what takes place in one place, behind its year."""

COMMON_IN_NAMES = frozenset(
    """
    American Baptist Catholic Central Christian City Civic Community County District East Elementary English First
    French General German Grand Great High International Junior Medical Memorial Methodist Metropolitan Military Modern
    Municipal Music Art Arts National New North Northern Old Plaza Presbyterian Primary Public Royal Science Second
    Secondary Senior South Southern State Supreme Trinity Union United West Western Central Main Middle Grammar Hilton
    Marriott Ritz Sheraton Hyatt Holiday Victoria Washington Lincoln Fine Natural History Contemporary Applied Health
    Technology Law Medicine Education Engineering
    """.split()
)
"""Words in the names of buildings that many have: by them alone nobody knows which is meant."""

SETTLEMENTS = frozenset(
    """
    abbey airport amphitheatre arena basilica battlefield bay beach borough bridge building canyon castle cathedral
    cave cemetery chapel church city college commune complex convent crater dam desert district estate farm forest
    fort fortress garden glacier gorge hall hamlet harbor harbour hill hospital hotel house island lake library
    lighthouse locality manor mansion mausoleum mill mine monastery monument mosque mountain municipality museum
    neighborhood neighbourhood oasis observatory pagoda palace parish park peak peninsula plantation port prison
    quarry racecourse reserve reservoir resort restaurant river ruin school seaport settlement shrine site
    skyscraper spring square stadium station statue suburb synagogue temple theater theatre tomb tower town township
    university valley viaduct villa village volcano waterfall windmill zoo
    """.split()
)
"""Kinds of what lies in one country."""

LEADING_NOUNS = frozenset(
    "Battle Camp Cape Castle Cyclone Fort Hurricane Lake Mount Operation Project Tell Temple Typhoon".split()
)
"""First words of names that say what is named: "Typhoon Krosa"."""

KIN_OF_WOMEN = frozenset(
    """
    mother wife sister daughter aunt niece grandmother granddaughter stepmother godmother widow stepdaughter
    """.split()
)
KIN_OF_MEN = frozenset(
    """
    father husband brother son uncle nephew grandfather grandson stepfather godfather widower stepson
    """.split()
)
"""What somebody is to another, by which the other options are women, or men, as well."""

DONE_TO_ONE = frozenset(["succeed", "assassinate", "murder"])
"""What is done to somebody but once, by one: "Who succeeded Ada Byron?" needs no more words."""
