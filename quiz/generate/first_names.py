"""First names: what tells "Nicole Oetl" from "Jewel Box" where the model takes both for persons."""

from __future__ import annotations

import re
import unicodedata

FIRST_NAMES = frozenset(
    """
    aage aaron abdel abdul abdullah abe abebe abigail abraham achim ada adaeze adam adele adeline aditi adrian
    adrien agathe agnes agnieszka ahmad ahmed aidan aiko ailsa aino aisha akiko akira alain alan alastair albert
    albertine alberto alec aled alejandro aleksandr aleksandra alessandro alex alexander alexandra alexandre alexei
    alexey alexis alfons alfred algernon ali alice alicia alison alistair allan allen alma alois alvaro alyssa
    amanda amandine amara ambrose amelia amina amir amit amos amy ana anand ananya anastasia anatole anatoly anders
    andre andrea andreas andrei andres andrew andrey andrzej andy angela angelo angus anil anita anjali anke ann
    anna anne anneli anneliese annette annie annika anthony antoine anton antonio antti anwar aoife april archibald
    archie ariana arianna arjun arkady armand arnaud arne arnold arthur artyom arun asa asbjorn ashok ashton astri
    astrid aubrey audrey august augusto aung aurelie aurelien austin ava axelle ayse babatunde baptiste barack
    barbara barnaby barney barry bashar basil bastian bastien beata beatrice beatriz ben benazir benedict benjamin
    benji benno benoit bernard bernardo bernd bernie bert bertha bertie bertrand beth betty beyonce bianca bilal
    bill billy birgit bjarne bjorn bob bobby bogdan boguslaw boris borislav borje boyd brad bradford bradley brandon
    brenda brendan brenna brent brett brian brianna bridget brigitte britt brittany bronislaw bronwyn bruce bruno
    bryan buddy byron caitlin caleb callum calvin cameron camilla camille candace carina carl carla carles carlo
    carlos carlton carmen carol carolina caroline carolyn carrie cary carys cassandra cassie catarina catherine
    cathy catriona cecil cecilia cedric celia celine cesar chad chandler charles charley charlie charlotte chen
    cheryl chiamaka chiara chidi chinedu chloe chris christian christina christine christof christoph christophe
    christopher ciara cindy claire clara clarence clark claude claudia claus clemence clement clint clive clyde
    colin conan connor conrad constance corinne cormac cornelius cory courtney craig cristiano cristina cristobal
    crystal curtis cuthbert cynthia cyril cyrille cyrus czeslaw dagmar daisy dale damian damien damon dan daniel
    daniela daniele danny danuta dario dariusz darlene darrell darren darryl dave david davide dawn dean deborah
    debra declan deepak deepika deirdre delia delilah delphine denis denise dennis denzel derek dermot derrick
    desiree desmond detlef dewey dexter diana diane diarmuid didier diego dieter dietmar dimitri dinesh dirk divya
    dmitri dmitriy dmitry dolly dominic don donal donald donna donovan dora doris dorothy doug douglas duane duncan
    dusan dustin dwayne dwight dylan eamon earl ebenezer eberhard eckart eddie edgar edith edmond edmund edna
    edouard eduardo edward edwin edwyn eero egon eileen eilidh eirik ekaterina elaine elbert eleanor elena eli elias
    elif elijah elisa elisabeth eliza elizabeth elke ella ellen elliot elliott elmer elodie elon elsa elsie elton
    elvis emanuele emeka emil emile emilia emilio emily emine emma emmanuel emmett enoch enrico eoin ephraim eric
    erica erich erik erin erling ernest ernie ernst errol esa esme espen esteban estelle esther ethan ethel etienne
    eugen eugene eunice eva evan eve evelyn evgeny ewa ewald ewan ezekiel ezra fabian fabien fabienne fabio fabrice
    faisal farid fatima fatma federica federico felicity felipe felix femi ferdinand fergus fernando fidel filippo
    finlay finley fiona fionn fletcher florence florent florentine florian floyd folake frances francesca francesco
    francis francisco francois frank franklin franz franziska frauke fred freda freddie freddy frederick frederik
    fredrik freja frieda friedhelm friedrich fritz fyodor gabriel gabriela gabrielle gage galina gareth garrett gary
    gaston gavin geir gemma gene genevieve gennady geoff geoffrey george georgia georgie georgina georgy geraint
    gerald gerard gerd gerhard gertie gertrude gianluca gianluigi gil gilbert giles gilles gillian gina giorgio
    giovanni gisela giulia giuseppe gladys glen glenn gloria gonzalo gopal goran gordon gottfried grace graeme
    graham grant grayson grazyna greg gregory greig greta gretchen grigory grover grzegorz guadalupe gudrun guido
    guillaume guillermo gunhild gunnar gunter gunther gus gustav gustave gustavo guy gwen gwendolyn haakon haile
    hakan halvor hamid hamish hamza hank hannah hannes hans harald harish harlan harold harriet harry hartmut haruka
    haruki harvey hassan hattie hayden hazel heather hector heidi heike heiko heinrich heinz helen helena helene
    helge helmut henning henri henrietta henrik henry henryk herb herbert herman hermann hernan herve hester hideo
    hilary hillary hiram hiroshi hjalmar holger holly homer horace horst hosni howard hubert hugh hugo humphrey
    hussein huw iain ian ibrahim ida idris ieuan ignacio igor ikechukwu ilaria ilse imke imogen imran indira
    ingeborg ingmar ingo ingrid iona irene irina iris irving isaac isabel isabella isabelle isaiah isla isobel issa
    ivan ivana ivanka ivo ivor ivy iwona jacek jacinda jacinta jack jackie jackson jacob jacqueline jacques jago
    jake jakob jamal james jamie jan jana jane janet janice janusz jared jari jaroslav jaroslaw jarrod jarvis jason
    javier jawaharlal jay jean jeanne jed jeff jefferson jeffrey jennie jennifer jenny jens jeremiah jeremy jermaine
    jerome jerry jerzy jesper jesse jessica jessie jesus jethro jill jim jimena jimmy jiri joachim joakim joan joana
    joanna joanne joao joaquim joaquin jochen jock jodie jody joe joel joey johan johann johanna johannes john
    johnny jon jonah jonas jonathan jonny jools jordan jordi jorg jorge jorgen jos jose josef josep joseph josephine
    josh joshua josiah josie josip joy joyce juan juanita judith judy juha jukka julia julian julie julien juliet
    juliette julio julius june junichiro jurgen justin jutta kai kaisa kaj kamala kara kare karel karen kari karim
    karin karl karla karsten kasper katarzyna kate katerina katharine katherine kathleen kathryn kathy katie katrin
    katya kavita kayla kazimierz kazuo keanu keiko keir keisha keith kelly kelsey kelvin kemal ken kendra kenji
    kenneth kenny kermit kerry kevin khadija khalid kiera kieran kim kimi kirill kirk kirkland kirsten kirsty kjell
    klaus knut kofi koji konrad konstantin kristen kristin krzysztof kurt kwame kwesi kyle kylie lacey lachlan
    laetitia lakshmi lamar lance lara larissa larry lars lasse laszlo latoya laura lauren laurence laurent lawrence
    layla leah leandro leanne lech lee leif leila lemuel lena lenka lenny leo leon leonard leonardo leonid leonora
    leopold leroy lesley leslie lester leszek levi lewis liam lieselotte lila lillian lily linda lindsay lionel lisa
    liz liza ljubomir lloyd loic lois lonnie lorcan lorenzo loretta lorna lorraine lothar lotte lottie lou louis
    louisa louise lowell lubomir luca lucas lucia lucien lucille lucinda lucy ludmila ludovica ludwig luis luisa
    luiz lukas luke lutz lydia lyle lynn mabel maciej madeleine madison mads magda maggie magnus mahmoud maisie
    makoto maksim malachi malachy malala malcolm malgorzata malik mallory mandla manfred manmohan manon manuel marc
    marcel marcella marcelo marcia marco marcus marek maren margaret margarethe margarita margot marguerite maria
    mariam marian mariana marianne marie marilyn mario marion marisol marissa marit mariusz marjorie mark marlene
    marlon marshall martha martin martina marty marvin mary mason massimo mateo mathieu mathilde matt matteo matthew
    matthias matti maud maureen maurice mauricio mauro mavis max maxime maxine maxwell maya meera megan meghan
    mehmet melanie melinda melissa mercedes meredith merv mhairi mia micah michael michaela michel michelangelo
    michele michelle mick mickey miguel mika mike mikhail mikkel miklos milan mildred milena miles millie milos
    milosz milton minnie miranda mireille miriam miroslav mitch mitchell mogens mohamed mohammad mohammed mohan
    moira molly mona monica monique monty morag morgan moritz morten moses muhammad mukesh muriel mustafa myles myra
    myrtle nabil nadezhda nadia nadine nancy naoki naoko naomi narendra nasser natalia natalie natasha nate nathalie
    nathan nathaniel neha neil nellie nelson nessa neville ngozi niall niamh nicholas nick nicola nicolas nicole
    nicolette nicolo niels nigel nikhil nikita nikola nikolai nina noah noel noemie nolan noor nora norbert norma
    norman obinna oceane octavio oddvar odile oisin oksana olaf olav oleg olga oliver olivia olivier oluwaseun omar
    oprah orla orson orville osama oscar oskar otis ottilie ottmar otto owen oystein pablo padraig paivi palle
    paloma pamela paola paolo pascal pascale pasquale pat patrice patricia patrick patsy patty paul paula pauline
    pavel pedro peer peggy pekka penelope penny percy pernille perry pete peter petra petronella petrus phil philip
    philippa philippe phillip phoebe phyllis piero pierre piers piotr polly pooja poul pradeep prakash priscilla
    priya pyotr qiang quentin quincy rachel radoslaw rafael rafal raffaele raffaella rahul rainer raj rajesh rakesh
    ralph ramiro ramon ramona randall randolph randy raoul raphael raquel rashid rasmus raul ravi ray raymond
    rebecca recep reggie reginald regis reinhard remi renata renate rene rex reza rhett rhiannon rhoda rhodri rhys
    ricardo riccardo richard rick ricky rihanna rita roald rob robbie robert roberta roberto robin rocco rod
    roderick rodney rodrigo roger rohan roisin roland rolf romain roman ron ronald ronnie rory rosa rosalind roscoe
    rose rosemary rosie ross rowena roy ruairi ruby rudiger rudolf rudy rufus rupert ruslan russ russell ruth ryan
    sabine sabrina sacha sachin sadie saeed sakari sakura saleemul sally salman salvador salvatore sam samantha
    samir samira sammy samson samuel sandeep sandra sandrine sandro sanjay sara sarah saskia satoshi satya saul
    scott seamus sean seb sebastian sebastien selena selma semyon sepp serena serge sergei sergey sergio serkan seth
    seymour shane shania shannon sharon shaun sheila sheldon shelley sherman sheryl shigeru shinzo shirin shirley
    shreya sian sid sidney siegfried sigmund signe sigrid sigurd silas silke silvia silvio simeon simon simona
    simone sinead siobhan sipho slavoj slobodan sofia sol solange soledad solveig sonia sonja sophia sophie soren
    stacey stan stanislav stanislaw stanley stefan stefano steffen stella stellan stephane stephanie stephen steve
    steven stewart stig stuart subhash sue sundar sunil sunita suresh susan susanna susannah suzanne sven svenja
    sverre svetlana swati sybil sybille sydney sylvain sylvester sylvia sylvie szymon tabitha tadeusz takashi tamara
    tammy tamsin tania tanja tanya tara tarek tariq taro tarquin tatiana tatyana ted teddy tendai terence teresa
    terje terry tess tessa tetsuya thabo thea thelma theo theodor theodore theresa thibault thierry thilo thomas
    thorsten tiffany tim timo timothy tina tobias tobin toby todd tom tomas tomasz tommy toni tony torbjorn torquil
    torstein torsten tracey tracy travis trent trevor trisha tristan trond troy trudy truman trygve tunde tuva tyler
    tyrone ulf ulla ulrich ulrike ulysses uma umberto ursula usman uta uwe vaclav valentin valentina valentino
    valerie valery vance vanessa vasily vera vern vernon veronica veronique vic vicente vicky victor victoria vidar
    vijay vikram viktor vince vincent vincenzo vinod viola violet virginia virginie vitaly vittorio vivek vivian
    vladimir vladislav volker volodymyr vyacheslav walid wallace wally walter waltraud wanda warren wayne wei wendy
    werner wes wesley wilbur wilfred wilhelm will willem willi william willie wilma winifred winston wojciech
    wolfgang woodrow xanthe xavier ximena yan yann yasmin yasmine yasser yaw yelena yevgeny yoko yolanda yoshihiro
    youssef yumi yuri yusuf yves yvette yvonne zac zach zachary zack zadie zainab zane zara zayn zbigniew zdenek
    zelda zeynep zoe zofia zoltan zoran zuzana
    """.split()
)
"""Small letters, without accents."""

_WOMEN = frozenset(
    """
    abigail ada adaeze adele adeline aditi agathe agnes agnieszka aiko ailsa aino aisha akiko aleksandra alexis
    alice alicia alison alma alyssa amanda amandine amara amelia amina amy ana ananya anastasia angela angelina
    anita anjali anke ann anna anne anneli anneliese annette annie annika aoife april ariana arianna astri astrid
    audrey aung aurelie ava axelle ayse barbara beata beatrice beatriz benazir bertha beth betty beyonce bianca
    birgit brenda brenna brianna bridget brigitte britt brittany bronwyn camilla camille candace carina carla carmen
    carol carolina caroline carolyn carrie carys cassandra cassie catarina cate catherine cathy catriona cecilia
    celia celine charlotte cheryl chiamaka chiara chloe christina christine ciara cindy claire clara claudia
    clemence constance corinne courtney cristina crystal cynthia dagmar daisy daniela danuta darlene dawn deborah
    debra deepika deirdre delia delilah delphine denise desiree dian diana diane divya dolly donna dora doris
    dorothy duchess edith edna eileen eilidh ekaterina elaine eleanor elena elif elisa elisabeth eliza elizabeth
    elke ella ellen elodie elsa elsie emilia emily emine emma empress erica erin esme estelle esther ethel eunice
    eva eve evelyn ewa fabienne fatima fatma federica felicity fiona florence florentine folake frances francesca
    franziska frauke freda freja frieda gabriela gabrielle galina gemma genevieve georgia georgie georgina gertie
    gertrude gillian gina gisela giulia gladys gloria grace grazyna greta gretchen guadalupe gudrun gunhild gwen
    gwendolyn gwyneth hannah harriet haruka hattie hazel heather heidi heike helen helena helene henrietta hester
    hilary hillary holly ida ilaria ilse imke imogen indira ingeborg ingrid iona irene irina iris isabel isabella
    isabelle isla isobel ivana ivanka ivy iwona jacinda jacinta jacqueline jana jane janet janice jeanne jennie
    jennifer jenny jessica jessie jill jimena joan joana joanna joanne jodie johanna josephine josie joyce juanita
    judith judy julia julie juliet juliette june jutta kaisa kamala kara karen karin karla katarzyna kate katerina
    katharine katherine kathleen kathryn kathy katie katrin katya kavita kayla keiko keira keisha kelsey kendra
    khadija kiera kirsten kirsty kristen kristin kylie lacey laetitia lakshmi lara larissa latoya laura lauren layla
    leah leanne leila lena lenka leonora lesley lieselotte lila lillian lily linda lindsay lisa liz liza lois
    loretta lorna lorraine lotte lottie louisa louise lucia lucille lucinda lucy ludmila ludovica luisa lydia mabel
    madeleine madison magda maggie maisie malala malgorzata mallory manon marcella marcia maren margaret margarethe
    margarita margot marguerite maria mariam marian mariana marianne marie marilyn marisol marissa marit marjorie
    marlene martha martina mary mathilde maud maureen mavis maxine maya meera megan meghan melanie melinda melissa
    meredith meryl mhairi mia michaela michelle mildred milena millie minnie miranda mireille miriam moira molly
    mona monica monique morag muriel myra myrtle nadezhda nadia nadine nancy naoko naomi natalia natalie natasha
    nathalie neha nellie nessa ngozi niamh nicole nicolette nina noemie noor nora norma oceane odile oksana olga
    olivia oprah orla ottilie paivi paloma pamela paola pascale patricia patsy patty paula pauline peggy penelope
    penny pernille petra petronella philippa phoebe phyllis polly pooja princess priscilla priya queen rachel
    raffaella ramona raquel rebecca renata renate rhiannon rhoda rihanna rita roberta roisin rosa rosalind rose
    rosemary rosie rowena ruby ruth sabine sabrina sadie sakura sally samantha samira sandra sandrine sara sarah
    saskia scarlett selena selma serena shania sharon sheila shelley sheryl shirin shirley shreya sian sienna signe
    sigourney sigrid silke silvia simona simone sinead siobhan sofia solange soledad solveig sonia sonja sophia
    sophie stacey stella stephanie sue sunita susan susanna susannah suzanne svenja svetlana swati sybil sybille
    sylvia sylvie tabitha tamara tammy tamsin tania tanja tanya tara tatiana tatyana teresa tess tessa thea thelma
    theresa tiffany tina tracey trisha trudy tuva ulla ulrike uma ursula uta valentina valerie vanessa venus vera
    veronica veronique vicky victoria viola violet virginia virginie waltraud wanda wendy whoopi willa wilma
    winifred xanthe ximena yasmin yasmine yelena yoko yolanda yumi yvette yvonne zadie zainab zara zelda zeynep zoe
    zofia zuzana
    """.split()
)
_EITHER = frozenset(
    """
    alex andrea ashley billie charlie chris dale dana daniele dominic drew francis frankie gabriel gene jackie
    jamie jan jean jess jesse jo jody joe jordan kelly kerry kim lee leslie lynn marion mercedes michele morgan
    nicola pat ray robin sam sandy shannon sidney stacy sydney taylor terry toni tracy vivian
    """.split()
)


def is_woman(name: str) -> bool | None:
    """Say whether a person of that full name is a woman, by the first name or title; None if it does not tell."""
    first = plain(name.split()[0])
    if first in _EITHER or first not in FIRST_NAMES | _WOMEN | {"prince", "king", "pope", "emperor", "tsar", "sultan"}:
        return None
    return first in _WOMEN


def plain(word: str) -> str:
    """Return the word in small letters without accents and marks."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", word).casefold())
