"""First names: what tells "Nicole Oetl" from "Jewel Box" where the model takes both for persons."""

from __future__ import annotations

import re
import unicodedata

FIRST_NAMES = frozenset(
    """
    aaron abdul abigail abraham ada adam adele adrian agnes ahmed aidan aisha alan albert alberto alec alejandro
    alessandro alex alexander alexandra alexandre alfred ali alice alicia alison allan allen alma amanda amelia
    amina amir amy ana anastasia andre andrea andreas andrei andrew andy angela angus anita ann anna anne annette
    annie anthony antoine anton antonio april archie arnold arthur asa astrid audrey august augusto aung austin
    barack barbara barry beatrice ben benedict benjamin bernard bernie bert bertha beth betty bill billy bjorn bob
    bobby boris brad brandon brenda brendan brian bridget bruce bruno bryan caitlin calvin cameron camille carina
    carl carla carlo carlos carmen carol carolina caroline carolyn carrie catherine cathy cecil cecilia celia
    charles charlie charlotte chen cheryl chloe chris christian christina christine christoph christopher cindy
    claire clara clarence clark claude claudia clement clive colin connor conrad constance craig cristina crystal
    curtis cynthia daisy dale damian damon dan daniel daniela daniele danny darren dave david dawn dean deborah
    debra deepak delia dennis derek desmond diana diane diego dieter dimitri dirk dmitry dolly dominic don donald
    donna dora doris dorothy doug douglas duncan dwight dylan earl eddie edgar edith edmund eduardo edward edwin
    eileen elaine eleanor elena eli elias elijah elisa elisabeth elizabeth ella ellen elliot elon elsa elvis emil
    emile emilia emilio emily emma enrico eric erica erik erin ernest esther ethan ethel eugene eunice eva evan
    eve evelyn ezra fatima felicity felipe felix ferdinand fernando fiona florence frances francesca francesco
    francis francisco francois frank franklin franz fred freda freddie frederick frederik friedrich gabriel
    gabriela gareth gary gavin gemma gene geoff geoffrey george georgia georgina gerald gerard gerhard gertrude
    gilbert giles gillian gina giorgio giovanni giulia giuseppe gladys glen glenn gloria gordon grace graham grant
    greg gregory greta guido guillaume guillermo gustav guy gwen hamid hannah hans harold harriet harry harvey
    hassan hazel heather hector heidi helen helena helmut henri henrik henry herbert herman hermann hilary hillary
    hiroshi holly homer horace howard hubert hugh hugo humphrey ian ibrahim ida ignacio igor imran ingrid irene
    iris isaac isabel isabella isabelle ivan ivy jack jackie jackson jacob jacqueline jacques jake jakob james
    jamie jan jane janet janice jared jason javier jay jean jeanne jeff jefferson jeffrey jennifer jenny jens
    jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joanna joanne joao jodie jody joe joel johan
    johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce
    juan juanita judith judy julia julian julie juliet juliette julio julius june jurgen justin karen karim karin
    karl kate katharine katherine kathleen kathryn kathy katie keith kelly ken kenji kenneth kenny kerry kevin kim
    kirk kirkland kirsten klaus kristen kristin kurt kyle lance larry lars laura lauren laurence lawrence leah lee
    leila lena leo leon leonard leonardo leonora leslie lewis liam lila lillian lily linda lionel lisa liz liza
    lloyd lois lorenzo lorraine louis louisa louise luca lucas lucia lucy luis luke lydia lynn mabel madeleine
    madison maggie malcolm manuel marc marcel marcia marco marcus margaret margarita maria marian marianne marie
    marilyn mario marion marjorie mark marlene marshall martha martin martina marvin mary mason mateo mathilde
    matt matteo matthew maureen maurice max maxwell maya megan mehmet melanie melissa mercedes meredith michael
    michel michele michelle miguel mike mikhail milan mildred miles milton miranda miriam mitchell mohamed
    mohammad mohammed moira molly mona monica morgan moritz moses muhammad muriel myra nadia nancy naomi natalia
    natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikolai nina noah noel
    nora norma norman olaf olga oliver olivia omar oscar otto owen pablo pamela paolo pat patricia patrick patty
    paul paula pauline pedro peggy penelope penny percy perry pete peter petra petrus phil philip philippa
    philippe phillip phoebe phyllis pierre piers polly priya quentin rachel rafael rahul raj ralph ramon randy
    raoul raphael raul ravi ray raymond rebecca reginald renata rene rex ricardo richard rick ricky rita rob
    robert roberta roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman ron ronald rosa
    rosalind rose rosemary ross roy ruby rudolf rufus rupert russell ruth ryan sabrina sally salvador sam samantha
    samuel sandra sanjay sara sarah saul scott sean sebastian serena sergei sergio seth shane shannon sharon shaun
    sheila sheryl shirley sid sidney siegfried sigmund silvia simon simone sofia sol sonia sophia sophie stan
    stanley stefan stefano stella stephanie stephen steve steven stewart stuart sue sunil susan susanna suzanne
    sven svetlana sybil sydney sylvia tamara tammy tania tanya tara tariq ted terence teresa terry thelma theodor
    theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tracy trevor tristan troy
    tyler ulrich ulysses uma ursula uta valentina valerie vanessa vera vernon veronica victor victoria vijay vince
    vincent viola violet virginia vittorio vivian vladimir wallace wally walter wanda warren wayne wei wendy
    werner wilbur wilfred wilhelm will willem william willie wilma winston wolfgang xavier yan yasmin yoko yolanda
    yuri yusuf yves yvonne zachary zara zoe
    """.split()
)
"""Small letters, without accents."""

_WOMEN = frozenset(
    """
    cate meryl keira scarlett angelina sigourney whoopi oprah venus gwyneth sienna kathryn nora dian susan marie
    abigail ada adele agnes aisha alice alicia alison alma amanda amelia amina amy ana anastasia angela anita ann
    anna anne annette annie april astrid audrey barbara beatrice bertha beth betty brenda bridget camille carina
    carla carmen carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte cheryl chloe
    christina christine cindy claire clara claudia constance cristina crystal cynthia daisy daniela dawn deborah
    debra delia diana diane dolly donna dora doris dorothy duchess edith eileen elaine eleanor elena elisa
    elisabeth elizabeth ella ellen elsa emilia emily emma empress erica erin esther ethel eunice eva eve evelyn
    fatima felicity fiona florence frances francesca freda gabriela gemma georgia georgina gertrude gillian gina
    giulia gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly ida
    ingrid irene iris isabel isabella isabelle ivy jacqueline jane janet janice jeanne jennifer jenny jessica jill
    joan joanna joanne jodie josephine joyce juanita judith judy julia julie juliet juliette june karen karin kate
    katharine katherine kathleen kathryn kathy katie kirsten kristen kristin laura lauren leah leila lena leonora
    lila lillian lily linda lisa liz liza lois lorraine louisa louise lucia lucy lydia mabel madeleine madison
    maggie marcia margaret margarita maria marian marianne marie marilyn marjorie marlene martha martina mary
    mathilde maureen maya megan melanie melissa meredith michelle mildred miranda miriam moira molly mona monica
    muriel myra nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela patricia patty
    paula pauline peggy penelope penny petra philippa phoebe phyllis polly princess priya queen rachel rebecca
    renata rita roberta rosa rosalind rose rosemary ruby ruth sabrina sally samantha sandra sara sarah serena
    sharon sheila sheryl shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan susanna
    suzanne svetlana sybil sylvia tamara tammy tania tanya tara teresa thelma theresa tiffany tina uma ursula uta
    valentina valerie vanessa vera veronica victoria viola violet virginia wanda wendy willa wilma yasmin yoko
    yolanda yvonne zara zoe
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
