"""Made-up names: company for people of whom nobody has heard before he reads the text.

Stars beside them would stand out, and so would an Anna Lindgren beside a Charalampos Poulopoulos: they come from where
the answer's name comes from, as far as first names and endings tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.generate.first_names import FIRST_NAMES, plain
from quiz.generate.lists import members


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where names come from."""

    lands: re.Pattern[str]
    """Words of a text that tells of there."""
    firsts: frozenset[str]
    """First names that come from there more often than from elsewhere, plain."""
    endings: str
    """A pattern that the end of a family name matches, plain; empty if none tells."""
    people: tuple[str, ...]


def _origin(lands: str, firsts: str, endings: str, people: str) -> _Origin:
    return _Origin(re.compile(rf"\b(?:{lands})\b"), frozenset(firsts.split()), endings, members(people))


_ORIGINS = (
    _origin(
        "Greece|Greek|Athens",
        "charalampos dimitris dimitrios giorgos georgios yannis ioannis kostas konstantinos nikos nikolaos vassilis "
        "panagiotis spyros stavros eleni katerina sofia maria despina vasiliki alexandros christos yanis "
        "alexis",
        "(?:poulos|poulou|idis|idou|akis|aki|iadis|iadou|atos|oglou|elis|tsis|akou)",
        "Nikos Stamatis, Giorgos Vlachos, Petros Mavridis, Spyros Karras, Stelios Dendrinos, Eleni Vasilaki, Katerina "
        "Manou, Sofia Kalogera, Despina Ralli, Ioanna Stergiou",
    ),
    _origin(
        "Italy|Italian|Rome|Milan",
        "giovanni giuseppe francesco alessandro matteo lorenzo luca marco paolo roberto stefano antonio mario vincenzo "
        "giulia chiara francesca federica silvia elena paola valentina alessandra gianluigi gianni carlo",
        "(?:ini|elli|etti|otti|ucci|acci|oni|ardi|aldi|enzi|ieri|esi|inelli)",
        "Marco Bellandi, Luca Ferretti, Paolo Grimaldi, Stefano Morandi, Davide Santoro, Giulia Marchetti, Chiara "
        "Fontana, Elena Pellegrini, Silvia Cattaneo, Paola Bertolini",
    ),
    _origin(
        "Spain|Spanish|Mexico|Mexican|Argentina|Chile|Colombia|Peru|Venezuela|Cuba",
        "jose juan carlos luis miguel javier pedro jorge fernando alejandro diego pablo francisco manuel rafael andres "
        "sergio ricardo eduardo maria carmen ana lucia pilar isabel mercedes guadalupe alvaro enrique gonzalo oscar",
        "(?:ez|ado|ero|osa|ega|oza|arez|aza|illo|era|onte|erra)",
        "Javier Montero, Carlos Olmedo, Miguel Sarabia, Andres Villalba, Pablo Quiroga, Lucia Herrera, Carmen Bravo, "
        "Elena Aranda, Pilar Salcedo, Isabel Cordero",
    ),
    _origin(
        "Portugal|Portuguese|Brazil|Brazilian",
        "joao paulo tiago rui nuno vasco goncalo duarte antonio fernanda beatriz catarina ines cristiano rodrigo "
        "thiago rafael renato luiz marcelo adriana mariana luciana dilma",
        "(?:eira|inho|ao|oes|ares|eiro|endes|unes|opes|ilva|antos)",
        "Joao Barreto, Paulo Meireles, Tiago Fonseca, Rui Teixeira, Nuno Caldeira, Beatriz Moreira, Catarina Pinto, "
        "Mariana Rocha, Ines Carvalho, Luciana Prado",
    ),
    _origin(
        "France|French|Paris",
        "jean pierre jacques michel francois philippe nicolas laurent olivier pascal thierry alain bernard guillaume "
        "antoine julien mathieu sebastien marie claire sophie isabelle nathalie sylvie camille celine helene emmanuel "
        "arnaud benoit christophe didier etienne frederic gerard xavier yves dominique",
        "(?:eau|eaux|ault|aud|ard|ier|ois|oux|ille|elle|ette|on|and|ont|ain|euil|ignac)",
        "Laurent Charpentier, Olivier Marchand, Pascal Delorme, Thierry Gaillard, Julien Rousselet, Claire Fontenay, "
        "Sophie Lemoine, Nathalie Beauvais, Camille Perrault, Helene Vasseur",
    ),
    _origin(
        "Germany|German|Berlin|Austria|Austrian",
        "hans klaus jurgen juergen wolfgang dieter heinz karl friedrich stefan matthias thomas andreas markus jens uwe "
        "ulrich sabine petra monika ursula heike anja katrin birgit gerhard helmut horst manfred rainer werner",
        "(?:mann|berg|burg|stein|bauer|meier|maier|mayer|schmidt|schneider|hofer|huber|muller|mueller|wald|bach|feld)",
        "Stefan Brandhuber, Matthias Lindauer, Jens Kramer, Uwe Hartmann, Klaus Rieger, Sabine Vogel, Petra "
        "Hoffmeister, Monika Steiner, Katrin Baumann, Anja Winkler",
    ),
    _origin(
        "Sweden|Swedish|Norway|Norwegian|Denmark|Danish|Finland|Finnish|Iceland",
        "lars sven anders erik bjorn jens magnus nils olaf ole mikael henrik johan fredrik gustav ingrid astrid "
        "kirsten karin anna kristin sigrid mette hanne solveig kari liv heidi silje eivind jukka mika matti antti",
        "(?:sen|sson|gren|qvist|quist|strom|lund|dahl|berg|borg|vik|stad|nen|holm|rup)",
        "Lars Hedlund, Anders Nygaard, Bjorn Solberg, Henrik Aalto, Magnus Ekdahl, Ingrid Sandvik, Astrid Holmgren, "
        "Karin Lindqvist, Sigrid Moen, Mette Kjaer",
    ),
    _origin(
        "Netherlands|Dutch|Amsterdam",
        "jan piet willem hendrik johan maarten joost pieter gerrit cees kees henk ruud dirk marijke anneke saskia "
        "wouter bart sander",
        "",
        "Pieter van Hoorn, Joost Dekker, Willem Brouwer, Maarten de Graaf, Henk Visser, Saskia Vermeer, Anneke de "
        "Boer, Marijke Hendriks, Femke Smit, Lotte Kuipers",
    ),
    _origin(
        "Poland|Polish|Czech|Slovakia",
        "jan jerzy andrzej krzysztof piotr pawel tomasz marek wojciech zbigniew adam jakub pavel petr vaclav jiri "
        "milan zdenek agnieszka katarzyna malgorzata ewa anna barbara jana eva lenka lech",
        "(?:ski|ska|cki|cka|wicz|czyk|czak|ek|ova|ak|arz)",
        "Tomasz Wilczek, Marek Zielinski, Piotr Banach, Wojciech Lisowski, Jakub Hruska, Agnieszka Kaminska, Ewa "
        "Nowicka, Katarzyna Duda, Lenka Prochazkova, Barbara Sikora",
    ),
    _origin(
        "Croatia|Croatian|Serbia|Serbian|Bosnia|Bosnian|Yugoslavia|Yugoslav|Slovenia|Slovenian|Montenegro|Macedonia",
        "ante ivan ivica zoran goran milan dragan slobodan ratko radovan vladimir nikola stjepan franjo marija ana "
        "ivana jelena mirjana vesna snezana tomislav zdravko miljenko davor hrvoje igor dejan",
        "(?:ic|vic|evic|ovic|anic|inic)",
        "Zoran Babic, Ivica Maric, Goran Pavlovic, Davor Novakovic, Hrvoje Matic, Dejan Stankov, Vesna Kovacic, Jelena "
        "Markovic, Mirjana Simic, Ivana Lukic",
    ),
    _origin(
        "Hungary|Hungarian|Budapest",
        "istvan laszlo zoltan ferenc gabor imre janos sandor tamas gyorgy katalin erzsebet ildiko zsuzsanna agnes",
        "(?:nagy|kovacs|szabo|toth|varga|kiss|nyi|falvi|hazi|vary)",
        "Gabor Szalai, Zoltan Veres, Laszlo Horvai, Tamas Kelemen, Imre Bodnar, Katalin Somogyi, Ildiko Fazekas, Agnes "
        "Bognar",
    ),
    _origin(
        "Romania|Romanian|Bucharest|Moldova",
        "ion mihai radu vlad andrei bogdan cristian florin nicolae traian ioana elena simona alina raluca",
        "(?:escu|eanu|oiu|aru|acu)",
        "Radu Ionescu, Bogdan Munteanu, Florin Dobrescu, Mihai Ciobanu, Andrei Lupescu, Simona Petrescu, Alina "
        "Moldovan, Raluca Stoica",
    ),
    _origin(
        "Korea|Korean|Seoul|Pyongyang",
        "",
        "",
        "Park Sung-min, Choi Jae-won, Jung Hyun-woo, Yoon Ki-tae, Lee Dong-jin, Kim Soo-ah, Han Ji-eun, Shin Mi-rae",
    ),
    _origin(
        "Russia|Russian|Moscow|Ukraine|Ukrainian",
        "vladimir dmitry sergei sergey alexander alexei aleksandr mikhail ivan igor andrei nikolai boris viktor yuri "
        "oleg anatoly evgeny pavel natalia olga svetlana tatiana irina elena ekaterina galina lyudmila anastasia",
        "(?:ov|ova|ev|eva|in|ina|sky|skaya|enko|chuk|yuk)",
        "Sergei Malinin, Dmitry Orlovsky, Alexei Baranov, Mikhail Sokolov, Igor Lebedev, Natalia Vorontsova, Olga "
        "Kuznetsova, Irina Belskaya, Svetlana Morozova, Tatiana Gromova",
    ),
    _origin(
        "Turkey|Turkish|Istanbul",
        "mehmet ahmet mustafa ali huseyin hasan recep kemal emre burak orhan ayse fatma elif zeynep emine selin",
        "(?:oglu|gul|turk|ozturk|demir|yilmaz|kaya)",
        "Emre Yildiz, Burak Aydin, Orhan Celik, Kemal Arslan, Murat Sahin, Elif Polat, Zeynep Kilic, Selin Aksoy, "
        "Leyla Tekin, Aylin Korkmaz",
    ),
    _origin(
        "Egypt|Egyptian|Syria|Syrian|Iraq|Iraqi|Lebanon|Saudi|Morocco|Jordan|Tunisia|Libya|Gaza|Palestinian",
        "mohamed mohammed muhammad ahmed mahmoud hassan hussein ali omar youssef khaled tariq ibrahim abdullah samir "
        "karim fatima aisha layla leila nadia samira amina mariam yasmin abdul bashar hosni rania salma zainab magdy",
        "(?:awi|adi|ani|uddin|ullah|allah)",
        "Karim Haddad, Tariq Mansour, Samir Khoury, Youssef Nasser, Khaled Darwish, Leila Farouk, Nadia Salem, Amina "
        "Rahman, Rania Aziz, Samira Hamdan",
    ),
    _origin(
        "Iran|Iranian|Tehran|Persian",
        "mahmoud hossein hassan hashemi akbar mehdi reza javad shirin zahra masoumeh ebrahim behzad kamal manouchehr "
        "farhad dariush parviz bahram mohammad",
        "(?:ejad|zadeh|nejad|anjani|atami|ouhani|eini|ollahi|abadi|ebadi|pour)",
        "Hossein Karimzadeh, Mehdi Rostami, Reza Farahani, Behzad Moradpour, Dariush Ahmadabadi, Shirin Kazemi, Zahra "
        "Golestani, Parisa Tehranpour, Nasrin Shirazi, Mina Sadeghi",
    ),
    _origin(
        "India|Indian|Delhi|Mumbai|Pakistan|Bangladesh",
        "raj rahul rajesh sanjay sunil anil vijay amit arjun deepak ravi suresh narendra manmohan priya anita sunita "
        "lakshmi indira sonia meera kavita deepa pooja aishwarya arvind anand ashok vikram sachin mohan",
        "(?:kumar|singh|gupta|sharma|patel|rao|reddy|nath|gandhi|chandran|krishnan|swamy|jee)",
        "Anil Deshmukh, Rajesh Menon, Sunil Bhatia, Vikram Joshi, Arjun Nair, Priya Iyer, Kavita Malhotra, Meera "
        "Banerjee, Anita Kulkarni, Deepa Varma",
    ),
    _origin(
        "China|Chinese|Beijing|Shanghai|Taiwan",
        "wei li xiao ming jing jun lei hong yan ping gao chen zhang wang liu yang zhao huang zhou xu sun hu jintao "
        "xiaoping zedong wen bo lang yao",
        "",
        "Chen Guowei, Liu Jianhua, Zhao Minghao, Sun Haoran, Zhou Kaiwen, Huang Meiling, Xu Lihua, Lin Xiuying, Wu "
        "Yating, Tang Ruolan",
    ),
    _origin(
        "Japan|Japanese|Tokyo",
        "hiroshi kenji takashi akira shinzo haruki yoshi kazuo satoshi masao taro ichiro yoko yuki keiko akiko naoko "
        "michiko sakura haruka hideo junichiro makoto",
        "(?:moto|mura|kawa|yama|shita|saki|naka|hara|guchi|zawa|kuchi|sawa|uchi)",
        "Kenji Morita, Takashi Okabe, Satoshi Hayashi, Makoto Endo, Hiroshi Kitano, Yuki Sakamoto, Keiko Nomura, Akiko "
        "Fujita, Naoko Ishikawa, Haruka Matsui",
    ),
    _origin(
        "Nigeria|Nigerian|Kenya|Kenyan|Ghana|Africa|African|Zimbabwe|Uganda|Ethiopia|Chad|Chadian|Cameroon|Senegal"
        "|Congo|Congolese|Rwanda|Rwandan|Tanzania|Tanzanian|Zambia|Zambian|Mali|Malian|Sudan|Sudanese|Angola",
        "kofi kwame ngozi chinua chimamanda wole olusegun goodluck emeka chidi amadou mamadou boubacar ousmane abebe "
        "haile desmond thabo nelson jacob jomo uhuru wangari julius",
        "(?:ele|ela|ema|uma|anda|wala|ulu|iwe|oye|ayo|elo|ambo|ngo)",
        "Chidi Okonkwo, Kwame Boateng, Tendai Moyo, Sipho Dlamini, Kofi Asante, Ngozi Eze, Amina Diallo, Thandi "
        "Nkosi, Wanjiru Kamau, Abena Owusu",
    ),
)
"""Looked through in this order: of two that fit equally well the first."""

ENGLISH = members(
    "Helen Marsden, Laura Whitfield, Karen Oakley, Rachel Thornbury, Emma Castleton, Diane Prescott, Joanna Merrick, "
    "Claire Hartnell, Alison Tranter, Megan Ashworth, Julie Lockwood, Hannah Pemberton, Sarah Dunmore, Nicola Farrow, "
    "Ruth Calloway, Anna Lindgren, Maria Castellano, Susan Wetherall, David Hartwell, Peter Langdon, Andrew Thornley, "
    "Simon Fairweather, Daniel Whitcombe, James Ferrand, Stephen Aldridge, Paul Wetherby, Michael Draycott, Thomas "
    "Selwyn, Jonathan Pryor, Martin Ellwood, Edward Stanforth, Neil Garrick, Graham Ledbetter, Alan Birchwood, Robert "
    "Tillman, Mark Ellingham"
)
"""What most names in English texts are like."""


_EVERYWHERE = frozenset(
    """
    sofia maria alexis andreas marco antonio mario silvia elena paola valentina alessandra carlo jose juan carlos luis
    miguel pedro jorge diego pablo manuel ana lucia isabel mercedes oscar ricardo fernanda beatriz jean pierre jacques
    michel pascal alain bernard marie claire sophie isabelle nathalie camille celine christophe gerard xavier dominique
    hans karl stefan thomas karin sabine monika anna kristin mika johan peter adam jan ewa eva barbara alexander ivan
    igor boris viktor pavel natalia olga irina ali omar fatima leila layla nadia yasmin rania jun li wen bo yang sun
    priya nelson jacob desmond julius emre emmanuel rafael sergio milan jana marek
    """.split()
)
"""First names that people of many lands have: the family name must tell as well."""


def _with_initials(people: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Return names some of which have an initial, as the answer has one: it would stand out."""
    if re.search(r" [A-Z]\. ", name) is None:
        return people
    parted = (one.split(" ", 1) for one in people)
    return tuple(
        f"{first} {_INITIALS[place % len(_INITIALS)]}. {rest}" if place % _MANY else f"{first} {rest}"
        for place, (first, rest) in enumerate(parted)
    )


_INITIALS = "JMRLDTE"
_MANY = 3
"""One in so many has none."""


def strangers(name: str, text: str = "") -> tuple[str, ...]:
    """Return made-up names that do not stand out beside a person's, of whom a text tells."""
    words = name.split()
    first, family = plain(words[0]), plain(words[-1])

    def fits(origin: _Origin) -> int:
        ends = bool(origin.endings) and re.search(origin.endings + "$", family) is not None
        own = first in origin.firsts
        return 2 * own + ends + (own and first not in _EVERYWHERE)

    best = max(_ORIGINS, key=fits)
    if fits(best) >= _TELLING:
        return _with_initials(best.people, name)
    counts = [first in origin.firsts and len(origin.lands.findall(text)) for origin in _ORIGINS]
    if max(counts) >= _TELLING:
        # Bernard Laporte, in a text on France
        return _with_initials(_ORIGINS[counts.index(max(counts))].people, name)
    if first not in FIRST_NAMES or not name.isascii():
        # Jarid Costa, in a text on Brazil; Robert Wójcik, in one on Poland
        counts = [len(origin.lands.findall(text)) for origin in _ORIGINS]
        if max(counts) >= (_TELLING if name.isascii() else 1):
            return _with_initials(_ORIGINS[counts.index(max(counts))].people, name)
    return _with_initials(ENGLISH, name)


_TELLING = 3
"""A first name of one land, or one of many lands with a family name that tells; mentions of a land."""
