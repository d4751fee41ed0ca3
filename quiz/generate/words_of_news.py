GENERAL = frozenset("""
    people person man woman child year month week day time hour minute way thing part place world country city number
    percent level case example result problem question answer reason kind type form group member side end start name
    word life work job home family friend use system area point fact state government law idea issue story text lot
    something anything everything nothing someone anyone one others researcher scientist expert team study report
    finding author interview effect change increase decrease rate amount range age century decade today game match
    season film movie book song scene moment stage step process role plan project programme program event visit
    company half community condition ability status method crisis centre center timetable situation move decision plan
    process structure function unit product history feature term class order region south north east west
    %  health night light research body series street other power face market water campaign future evidence million
    head house service call mile record director animal information statement death ground worker artist summer
    computer everyone medium air human interest money price policy staff technology sale impact leader figure
    journalist demand couple front colleague bed performance experience official art success cost data datum rest
    food second picture phone security business property information difference strength vehicle contact solution
    challenge skin leg benefit advice comment media pair publisher date value hand eye arm foot voice view
    opportunity risk chance choice attempt effort approach reaction concern hope fear dream love relationship
    support help aid need want purpose aim goal target sense feeling mind thought matter subject topic list set
    piece bit couple majority minority proportion percentage share quarter third lack variety total
    chairman spokesman spokeswoman spokesperson president minister man boy girl guy kid parent mother father wife husband
    son daughter brother sister user customer consumer buyer visitor tourist resident inhabitant citizen viewer
    critic supporter opponent charge attendance enthusiasm industry response organization organisation association
    material item object device spokesman founder owner manager editor boss employee employer chief executive
    sign warning message email letter news headline article magazine newspaper website site page photo image
    video post comment public crowd audience crew site spot location position room building floor wall door window
    sort individual content cause claim bank underwater aircraft killer cream
    road street town village suburb neighbourhood capital land landscape nation society culture tradition
    """.split())
RELATIONAL = frozenset("""
    collection release sale loss rise fall use death birth number lack growth discovery arrival ban cost level
    destruction production development creation launch test testing number increase decline drop cut
    theft murder killing shooting kidnapping trial arrest theft closure opening return
    consumption export import supply price value quality amount
    """.split())
ADJECTIVES = frozenset("""
    new last many big other first more such same high most many real few local old major second own public great only
    several global early main little different small former huge young next latest leading traditional final full
    low strong short top modern simple special fresh general recent enough whole much large particular growing less
    entire expensive popular good younger significant long single private unique wide actual additional general usual
    initial annual total typical potential essential crucial critical vital substantial partial specific basic
    economical dramatic fantastic historic necessary primary secondary ordinary temporary contemporary
    extraordinary normal principal final beautiful successful endless countless worthless eventual natural central
    future international similar regular popular familiar previous ultimate national
    """.split())
