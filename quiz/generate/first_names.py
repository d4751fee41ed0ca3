"""First names: what tells "Nicole Oetl" from "Jewel Box" where the model takes both for persons."""

from __future__ import annotations

import re
import unicodedata

_WOMEN = frozenset(
    """
    abby abigail ada adela adelaide adele adelheid adriana adrienne agatha agnes agnieszka aida aiko aileen aimee
    ainhoa ainsley aisha aishwarya akiko alba alejandra aleksandra alessandra alessia alexa alexandra alexia alice
    alicia alina aline alisha alison alix allegra allison allyson alma almudena alva alyssa amal amalia amanda amara
    amber amelia amelie amina amira amrita amy ana anabel anais ananya anastasia andree andreia aneta angela angele
    angeles angelica angelina angelique angie anika anissa anita anja anjali anka anke ann anna annabel annabelle
    annalena annamaria anne anneke anneliese annette annie annika anouk antje antoinette antonella antonia anya
    aparna apolline april araceli aretha ariadne ariana arlene armelle asha ashanti asma assia astrid asuka audra
    audrey aurelia aurelie ava aya ayesha ayla azra babette bahar barbara barbra bea beata beatrice beatriz becky
    belen belinda bella berenice berit bernadette bernice bertha bessie beth betsy bettina betty beverley beverly
    beyonce bianca bibi birgit birgitta blanca blanche blythe bonnie brenda brianna bridget brigid brigitte britney
    britt bronwyn brooke bryony caitlin caitlyn camila camille candace candice cara carin carina carla carlotta
    carly carmela carmen carol carole carolina caroline carolyn carolyne carrie cassandra cassie catalina catarina
    cate caterina catherine cathleen cathy cecile cecilia cecily celeste celia celine chantal charlene charlotte
    charmaine cher cherie cheryl chiara chika chimamanda chloe chrissie christa christabel christelle christina
    christine ciara cicely cindy claire clara clare clarice clarissa clarisse claudette claudia claudine clementine
    cleo cleopatra clotilde coco colette colleen concepcion constance consuelo cora coralie cordelia coretta corinna
    corinne cornelia courtney cressida cristiana cristina crystal cynthia dagmar dagny daisy dalia damaris danica
    daniela danielle daphne daria darlene davina dawn deanna deb debbie deborah debra deepika deidre deirdre delia
    delilah delphine demi denisa denise desiree despina devi dian diana diane dido dilma dina dinah dolly dolores
    domenica dominga donatella donna dora doreen doria doris dorit dorothea dorothy dorthe drusilla dulce ebba edda
    edie edith edna edwina effie eila eileen eilis eimear ekaterina elaina elaine elana eleanor eleanora elena eleni
    eleonora elettra elfriede eliana elin elinor elisa elisabeth elisabetta elise eliza elizabeth ella ellen elodie
    eloise elsa elsie elspeth elvira emi emiko emilia emily emma emmanuelle emmeline emmy enid erica erika erin erma
    erna ernestine esmeralda esperanza estela estelle esther estrella ethel etta eugenia eugenie eulalia eunice
    euphemia eva evangeline eve evelina evelyn evita fabiana fabienne fanny farah fatima fatma fatou faye federica
    felicia felicitas felicity fernanda filippa fiona florence florentina floriane franca frances francesca franka
    franziska freda frederica frederique freya frida frieda friederike fumiko gabriela gabriella gabrielle gail
    galina gemma genevieve georgette georgia georgie georgina geraldine gerda geri germaine gertrude ghislaine gilda
    gillian gina ginette ginny gioia giorgia giovanna gisela giselle gita gitte giulia giuliana gladys gloria golda
    gosia grace graciela grainne graziella greta gretchen gretel griselda guadalupe gudrun gwen gwendolen gwendoline
    gwendolyn gwyneth hana hanna hannah hanne harriet hazel heather hedda hedwig hedy heide heidi heike helen helena
    helene helga heloise henrietta henriette hermione hester hilary hilda hilde hildegard hillary hillevi holly
    hortense huda hulda ida ilaria ilse imani imelda imogen ina indira indra ines inga inge ingeborg inger ingrid
    inna ioana iolanda irena irene irina iris irma isabel isabella isabelle isadora iseult isla isolde ivana ivanka
    ivonne ivy izabela jacinda jacinta jacqueline jada jadwiga jamila jana jane janelle janet janette janice janina
    janine janis jasmin jasmine jayne jeanette jeanne jeannie jelena jemima jenna jennie jennifer jenny jessica
    jessie jette jill joan joann joanna joanne jocelyn jodie joelle johanna johanne jolanda jolanta jolene josefa
    josefina josefine josephine josie jovana joy joyce juana juanita judi judit judith judy julia juliana juliane
    julianna julianne julie juliet julieta juliette julissa june junko justine kaia kaja kamala karan karen karin
    karina karla karolina karoline katarina katarzyna kate katerina katharina katharine kathe katherine kathie
    kathleen kathrin kathryn kathy katie katja katrin katrina katy kay kayla keiko keira keisha kelsey kendra
    kerstin khadija kiara kiera kiersten kiki kimberley kimberly kira kirsi kirsten kirsty kitty klara kora krista
    kristen kristin kristina kristine krystyna kylie laetitia laila lakshmi lana lara larissa lata latifa latoya
    laura laurel lauren lauretta lavinia layla lea leah leandra leanne leda leela leila leilani lena leni lenka
    lenore leonie leonor leonora leontyne leticia letizia letty liana libby lidia lieke liesel lila lilah lili
    lilian liliana lilias lilith lilli lillian lillie lily lina linda linnea lisa lisbeth lise lissa liv livia liz
    liza lizzie lois lola lolita lora lore loredana lorena lorenza loretta lori lorraine lotta lotte lottie louella
    louisa louise luana luann lucetta lucia luciana lucie lucienne lucille lucinda lucrezia lucy ludmila luisa luise
    lupe lupita luz lydia lyn lynda lyndsey lynette lynne lyudmila mabel macarena maddie madeleine madison madonna
    magda magdalena magdalene maggie magnolia mahalia mahsa maia maike maire maja malala malia malin mallory malvina
    mamie mandy manon manuela mara marcela marceline marcella marcia margaery margaret margarita margaux margery
    margherita margie margit margo margot margret margrethe marguerite maria mariah mariam marian mariana mariane
    marianna marianne maribel maricruz marie mariella marielle marietta marika mariko marilena marilyn marina marisa
    marisol marissa marit marita marja marjan marjorie marla marlena marlene marlies marta marte martha marthe
    martina martine mary maryam maryann maryse mathilde matilda matilde maud maude maura maureen mavis maxine maya
    mayumi mechthild medea meera megan mehwish mei melanie melba melina melinda melisande melissa merce mercy
    meredith meret merle merlene meryl mia micaela michaela michela michelle michiko mieke mila milada mildred
    milena milla millicent millie mimi mina mindy minna minnie miranda mireille mirella miriam mirjam mitzi moana
    moira mollie molly mona monica monique montserrat morag morgana moya muna muriel myra myriam myrna myrtle
    nadezhda nadia nadine nadja naila naima najla nancy nanette naoko naomi natacha natalia natalie natalya natasha
    natasja nathalie nawal nela nele nell nella nellie nelly nena nerys nettie neve nia niamh nicole nicoletta
    nicolette nikki nila nilufar nina ninette noa noelle noemi nola noor nora norah noreen noriko norma nuala nuria
    octavia odette odile ofelia oksana olena olga olivia oona ophelia oprah oriana orla orlaith ornella ottilie
    paloma pamela paola parvati patricia patrizia patsy patti patty paula pauleen pauline peggy penelope penny
    pernilla petra petronella petula philippa philomena phoebe phyllis pia pilar piper pippa polina polly portia
    priya rachael rachel rachelle rae ragnhild raisa ramona rana rania raquel rasa razia rebecca rebekah reem regina
    reiko rena renata renate renee rhiannon rhoda rhonda ria ricarda rita riya roberta robyn rocio romy rona ronja
    rosa rosalia rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne rosella rosemary rosie rosina
    rowena roxana roxane roxanne roz ruby rukmini ruta ruth ruthie ryoko saanvi sabine sabrina sadie saffron sagal
    saida sakura sally salma salome samantha samira sandra sandrine sanna sanne saoirse sapna sara sarah sarai sari
    saskia scarlett seema selena selina selma seraphina serena sevgi shabana shakira shalini shana shania shanti
    sharmila sharon sharron shauna shawna sheena sheila shelagh shelley sheree sherry sheryl shilpa shirin shirley
    shivani shoshana sian sibyl sidonie sienna signe sigourney sigrid sigrun silja silvia simona simone simran
    sindhu sinead siobhan sissel sita siv snezana sofia sofie solange soledad soleil solveig sonia sonja sophia
    sophie soraya stefania stefanie steffi stella stephanie sue suki sumaya sunita sunniva surya susan susana
    susanna susannah susanne susie suvi suzan suzanna suzanne suzette suzi suzy svetlana sybil sybille sylvia sylvie
    synnove tabitha tahira tallulah tamar tamara tamika tammy tamsin tania tanya tara tarja tasha tatiana tatyana
    tecla teja teresa tess tessa thandi thea thekla thelma theodora theresa therese thora tia tiffany tilda tilly
    tina tine tomoko tonya tora tova tracey tricia trina trisha trixie trudi trudy tuula tyra ulla ulrika ulrike
    ulyana uma ursel ursula urszula uschi uta ute vaishali valentina valeria valerie valeriya vanessa vanja vasiliki
    veena velma venetia venus vera verena veronica vesna vicki vickie vicky victoire victoria vigdis viktoria vilma
    viola violet violetta virginia viveka vivien vivienne wahida waltraud wanda wendi wendy whitney whoopi wiebke
    wilhelmina wilhelmine willa wilma winifred winnie winona xenia ximena yael yasmeen yasmin yasmina yelena yetta
    yevgenia yoko yolanda yolande yui yuka yukiko yuko yulia yvette yvonne zadie zahra zainab zara zeinab zelda zena
    zenobia zhanna zina zita zoe zofia zoya zsofia zuleika zuzana
    """.split()
)
_MEN = frozenset(
    """
    aaron abbas abdallah abdel abdul abdulla abdullah abebe abel abner abraham achmed adalberto adam adem adil
    aditya adnan adolf adolfo adolph adrian afonso agostino agustin ahmad ahmed aidan ajay akbar akio akira akshay
    alain alan alasdair alastair albert alberto albin aldo alec alejandro aleks aleksandar aleksander aleksei
    alessandro alessio alexander alexandre alexandros alexei alfonso alfred alfredo alistair allan allen
    alois aloysius alvaro alvin amadeo amadou amar ambrose amir amit amitabh amos anand anatole anatoly anders andre
    andreas andrei andrej andres andrew andrzej andy angelo angus anil anselm antal anthony antoine anton antonin
    antonio anwar aravind archie ardeshir aristide arjun armand armando arnaud arne arno arnold arsene arthur arturo
    arvind asa ashok ashraf asif august augusto aung aurelien aurelio austin axel aziz babak baptiste barack barry
    bartholomew bartolomeo basil bastien bela ben benedict benito benjamin benoit bernard bernardo bernhard bernie
    bert bertrand bhaskar biagio bill billy birger bjorn bob bobby bogdan bohumil bojan boniface boris boubacar brad
    bradley brandon brendan brendon brett brian brody bronislaw bruce bruno bryan bryce burt byron caleb
    callum calum calvin camilo carey carl carlo carlos carlton carsten caspar cecil cedric celso cem cesar cesare
    chandra charles charley chidi chinua christian christo christoph christopher christos ciaran clarence clark
    claude claudio claus clayton clement cliff clifford clint clive clyde cole colin colm connor conrad constantin
    constantine corey cormac cory craig cristian cristiano cristobal curt curtis cuthbert cyril cyrus dag damian
    damien damon dan daniel danny dante dario darius dariusz darren daryl dave david davide dean deepak denis dennis
    denzel derek desiderius desmond didier diederik diego dieter dietmar dietrich dilip dimitri dinesh dino diogo
    dirk dmitry dolph domingo dominik don donald donovan doug douglas dragan duncan dusan dustin dwight dylan eamon
    eamonn earl eddie edgar edgardo edmond edmund edoardo edsel eduard eduardo edvard edward edwin egon einar eli
    elias elijah elio eliot elisha elliot elliott ellis elmer elon eloy elton elvis emanuel emanuele emeka emerson
    emil emile emiliano emilio emmanuel emmett enoch enrico enrique enver enzo erasmus erhard eric erik ernest
    ernesto ernst erwin esteban ethan etienne ettore eugen eugene eugenio eusebio evan evander evgeny evo ezekiel
    ezequiel ezra fabian fabien fabio fabrice fabrizio faisal farid federico felipe felix feodor ferdinand ferenc
    fergus fernando fidel filip filippo finn flavio florian floyd forrest francesco francisco franco francois frank
    franklin frantisek franz fred freddie frederic frederick frederik fredrik friedrich fritz fyodor gabor gaetan
    gaetano galileo gareth garry gary gaston gaurav gavin gavriel gennady geo geoff geoffrey georg george georges
    georgi georgios gerald gerard gerardo gerd gerhard gerhardt gerrit gerry ghulam giacomo giancarlo gianfranco
    gianluca gianluigi gianni gideon gilbert gilberto giles gino giorgio giorgos giovanni giuliano giuseppe glen
    glenn gonzalo gopal gordon gottfried gottlieb graeme graham grant greg gregor gregorio gregory grigori guglielmo
    guido guillaume guillem guillermo gunnar gunter gunther gus gustav gustave gustavo guy habib hakan hakim hamid
    hamish hamza hank hannes hans hari harish harley harold harry haruki haruto harvey hasan hashim hassan hector
    heiko heinrich heinz helmut hendrik henning henri henrik henrique henry herb herbert heribert herman hermann
    hernan herve hideki hideo hiro hirohito hiroshi hisham homer horace horacio horatio horst hosni howard
    howie hubert hubertus hugh hugo humberto humphrey hussein huw iago iain ian ibrahim ibrahima idris ignacio
    ignatius ignaz igor ikram ilya imran imre inaki ioannis irvin irving isaac isaiah ishaan isidore ismael ismail
    istvan itamar ivan ivar ivo jaap jacek jacinto jack jackson jacob jacopo jacques jaime jake jakob jakub jamal
    james jameson jared jaroslav jarvis jason javier jawaharlal jay jayden jed jeff jeffrey jens jeremiah jeremy
    jermaine jerome jerzy jesus jethro jianguo jim jimmy jiri jitendra joachim joao joaquim joaquin joel johan
    johann johannes john johnny jon jonah jonas jonathan jonny joost jorge jose josef joseph josh joshua josiah
    jozef juan judah judd jude juergen jules julian julien julio julius jurgen justin kamal karel karim karl kasper
    kazimierz kazuo keanu keith kelvin ken kendrick kenichi kenji kenneth kenny kerem kevin khalid khalil kieran
    kirk kirkland klaus klemens kofi koichi konrad konstantin kostas kris krishna kristian kristof krzysztof kunal
    kurt kwame ladislav lance larry lars laszlo laurent lawrence lazar leander lech leif leland lemuel len lennart
    lennox leo leon leonard leonardo leonid leonidas leopold leroy lev levi lewis liam linus lionel lloyd lorenz
    lorenzo lothar louis luc luca lucas lucian luciano lucien lucio ludovic ludwig luigi luis luiz luka lukas luke
    luther lyle lyndon maarten mads magnus mahatma mahendra mahmoud mahmud malcolm malik mamadou manfred manish
    manmohan manny mano manuel marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius
    mark marko markus marlon martijn martin marty marvin mason massimo mateo mateusz mathias mathieu mathis matt
    matteo matthew matthias matthieu maurice mauricio maurits maurizio maurus maxim maxime maximilian maximiliano
    maxwell mehdi mehmet melvin mervyn michael michal michel michelangelo mick miguel mihai mihail mikael mike
    mikhail miklos milan miles milo milos milton mircea miro miroslav mitch mitchell mohamed mohammad mohammed mohan
    mohsen moritz morris mortimer moses moshe mounir muammar muhammad muhammadu mukesh murat murray mustafa nabil
    naguib naim nasser nat nate nathan nathaniel neal ned neil nelson neville niall niccolo nicholas nick nicolai
    nicolas nicolo niels nigel nikhil nikola nikolai nikolaj nikolaus nikos nils noah noam nolan norbert norman
    octavio ola olaf olav oleg oliver olivier omar orlando orson orville oscar oskar osman oswald oswaldo otis otto
    owen pablo pascal pasquale patrick paul paulo paulus pavel pavlo pawel pedro percival percy perry pete peter
    petr petros petrus peyton philip philipp philippe phillip pierce piero pierre piers piet pieter pietro pim piotr
    pius porfirio prakash pranav prasad preston quentin quincy quintin rabindranath radoslav rafael rafe rahul
    rainer raj rajesh rajiv raju rakesh ralf ralph ramesh ramiro ramon ramsay randall randolph randy rangan ranjit
    raoul raphael rashid rasmus raul ravi raymond raymundo reg reginald reinhard reinhold remy renato rex reza rhys
    ricardo riccardo richard richie rick rickie ricky rico rishi ritchie riyad roald rob robbie robert roberto rocco
    rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf romain roman romano romeo ron
    ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rui rupert russ russell ryan
    ryszard saad sachin sadiq saeed salman salvador salvatore sami samir sampson samson samuel sandeep sander sanjay
    santiago santino saul sayed scott seamus sean sebastian sebastiao sebastien sergei sergey sergio seth seumas
    shane shaun shigeru shinzo sid siddharth siegfried sigismund sigmund silas silvio simon slobodan sol solomon
    soren spencer stan stanislav stanislaw stanley stavros stefan stefano steffen sten stephan stephen sterling
    steve steven stewart stig stuart subhash suleiman sunil suresh sven syed tadeo tadeusz takashi takeshi tarek
    tariq taro ted teddy teodor teodoro terence terrell terrence thabo thaddeus theo theodor theodore thierry thom
    thomas thorsten tiago tiberius tiernan tim timo timothy tito titus tobias toby todd tom tomas tomasz tommaso
    tommy tony toru toshiro travis trevor tristan troy tsutomu tuomas tycho tyler tyrone ugo ulf ulrich ulysses umar
    umberto uwe vaclav vadim valentin valentino valerio valery vance vasco vasily vaughan vernon vicente victor
    vidkun vijay vikas vikram viktor vinay vince vincent vincenzo vinod virgil vito vittorio vivek vlad vladimir
    vladislav vojtech volker volodymyr waldemar waldo wallace wally walt walter warren waseem wayne wendell werner
    wes wesley wilbur wilfred wilfrid wilhelm will willem willi william willie willis willy wilson winston witold
    wladyslaw wojciech wolfgang woodrow xavi xavier yann yannick yannis yasir yasser yevgeny yitzhak yohan yosef
    youssef yuri yusuf yves zachary zack zaheer zakaria zbigniew zdenek zhen zinedine zlatan zoltan zygmunt
    """.split()
)
_EITHER = frozenset(
    """
    alex alexis ali andrea ashley avery bailey billie blair cameron casey charlie chen chris dale dana daniele
    dominic dominique drew francis frankie gabriel gene hiromi ira jackie jamie jan jean jerry jess jesse jie jin jo
    jody joe jordan jun kai kei kelly kendall kerry kim kiran kyle laurence laurie lee leigh leslie li lindsay ling
    logan lou luan lynn marion max mel mercedes michele mika morgan nicky nicola nikita noel paolo parker pascale
    pat patrice phil quinn ray rene robin rowan sam sandy sasha shannon shawn sidney stacey stacy stevie sydney
    taylor terry toni tracy vivian wei wen xiao xin yan ying yu yuki
    """.split()
)
FIRST_NAMES = _WOMEN | _MEN | _EITHER
"""Small letters, without accents."""

_SHE = frozenset(["duchess", "empress", "princess", "queen", "lady", "baroness"])
_HE = frozenset(["prince", "king", "pope", "emperor", "tsar", "sultan", "lord"])
"""Titles in a first name's place."""


def is_woman(name: str) -> bool | None:
    """Say whether a person of that full name is a woman, by the first name or title; None if it does not tell."""
    # "Jenna-Louise", but "Jean-Paul"
    first = plain(name.split()[0].partition("-")[0])
    if first in _WOMEN or first in _SHE:
        return True
    return False if first in _MEN or first in _HE else None


def plain(word: str) -> str:
    """Return the word in small letters without accents and marks."""
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFD", word).casefold())
