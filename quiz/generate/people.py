"""Well-known people by field: wrong options where a text itself names too few persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.generate.lists import members


@dataclass(frozen=True, slots=True)
class Field:
    """A field of life with people that many have heard of."""

    words: frozenset[str]
    """Words that texts about it use, small letters."""
    people: tuple[str, ...]
    living: bool
    """Whether reporters could have asked them."""
    since: int = 0
    until: int = 9999
    """Years of which a text may tell in which they would tempt anybody."""


def _field(words: str, people: str, *, living: bool = False, since: int = 0, until: int = 9999) -> Field:
    return Field(frozenset(words.split()), members(people), living, since, until)


_WAR = "war army troops battle soldiers general military forces commander invasion regiment division"

FIELDS = (
    _field(
        "film films movie movies actor actress cinema hollywood oscar screen premiere starring screenplay box-office",
        "George Clooney, Brad Pitt, Leonardo DiCaprio, Matt Damon, Meryl Streep, Kate Winslet, Cate Blanchett, Tom "
        "Hanks, "
        "Johnny Depp, Daniel Day-Lewis, Nicole Kidman, Colin Firth",
        living=True,
        since=1930,
    ),
    _field(
        "football footballer goal goals league defender midfielder striker goalkeeper fifa uefa premier captain club "
        "cup",
        "Steven Gerrard, Rio Ferdinand, Wayne Rooney, David Beckham, Gary Neville, Paul Scholes, Michael Owen, Alan "
        "Shearer, Thierry Henry, Joe Cole, Ryan Giggs, Mia Hamm, Megan Rapinoe, Lucy Bronze, Rachel Yankey, "
        "Ellen White, Karen Carney",
        living=True,
        since=1960,
    ),
    _field(
        "tennis wimbledon grand slam set sets backhand serve open seed tournament racket",
        "Roger Federer, Rafael Nadal, Novak Djokovic, Andy Murray, Serena Williams, Venus Williams, Maria Sharapova",
        living=True,
        since=1970,
    ),
    _field(
        "olympic olympics athlete athletes marathon sprint medal medals runner race sport sports champion",
        "Usain Bolt, Mo Farah, Jessica Ennis, Carl Lewis, Michael Phelps, Paula Radcliffe, Sebastian Coe",
        living=True,
        since=1960,
    ),
    _field(
        "space astronaut astronauts mission mars moon nasa orbit rocket spacecraft lander shuttle capsule",
        "Neil Armstrong, Buzz Aldrin, Chris Hadfield, Tim Peake, John Glenn, Sally Ride, Yuri Gagarin, Valentina "
        "Tereshkova",
        since=1940,
    ),
    _field(
        "star stars constellation astronomer celestial planet planets galaxy nebula telescope magnitude sky",
        "Johannes Kepler, Tycho Brahe, William Herschel, Edmond Halley, Charles Messier, Galileo Galilei, Johannes "
        "Hevelius, "
        "John Flamsteed",
    ),
    _field(
        "explorer explorers voyage voyages navigator expedition sailed fleet colony spanish portuguese conquest indies "
        "conquistador",
        "Vasco da Gama, Ferdinand Magellan, Christopher Columbus, John Cabot, Francis Drake, Bartolomeu Dias, Jacques "
        "Cartier, Hernán Cortés",
    ),
    _field(
        "church protestant catholic reformation pope bible religious clergy monk theses scripture theologian",
        "Huldrych Zwingli, John Knox, Thomas Cranmer, Jan Hus, Philip Melanchthon, Thomas More, John Wycliffe",
    ),
    _field(
        "colonies colonists congress federal union confederate slavery republican republicans democrats federalist "
        "tariff "
        "president constitution states",
        "Thomas Jefferson, John Adams, Andrew Jackson, James Madison, Alexander Hamilton, Henry Clay, Daniel Webster, "
        "James Monroe, Abraham Lincoln",
        since=1750,
        until=1880,
    ),
    _field(
        "government minister parliament election party labour conservative policy summit president senator diplomatic",
        "Tony Blair, Gordon Brown, Angela Merkel, Bill Clinton, David Cameron, Nicolas Sarkozy, Theresa May, George "
        "Osborne, "
        "Ed Miliband",
        living=True,
        since=1975,
    ),
    _field(
        "prince princess royal queen king palace monarch throne duke duchess",
        "Prince William, Prince Andrew, Prince Edward, Prince Philip, Princess Anne, Prince Charles",
        living=True,
        since=1950,
    ),
    _field(
        "company firm business market internet online technology software computer digital app apps startup",
        "Bill Gates, Steve Jobs, Jeff Bezos, Mark Zuckerberg, Larry Page, Richard Branson, Tim Cook",
        living=True,
        since=1975,
    ),
    _field(
        "inventor inventors invention invented patent machine engine device design designed",
        "Thomas Edison, Alexander Graham Bell, Nikola Tesla, James Watt, James Dyson, Tim Berners-Lee, Clive Sinclair",
    ),
    _field(
        "engineer engineers engineering bridge bridges viaduct tunnel canal railway locomotive steamship ship launched "
        "span dock iron steel lighthouse",
        "Isambard Kingdom Brunel, Robert Stephenson, Thomas Telford, Joseph Locke, John Rennie, Gustave Eiffel, "
        "William Fairbairn, Joseph Bazalgette, John Smeaton, Benjamin Baker",
        since=1750,
        until=1945,
    ),
    _field(
        "architect architects architecture architectural building church cathedral facade house hall mansion tower "
        "neoclassical gothic baroque storey floors designed",
        "Christopher Wren, Inigo Jones, John Nash, Nicholas Hawksmoor, Augustus Pugin, George Gilbert Scott, Robert "
        "Adam, Edwin Lutyens, John Soane, John Vanbrugh",
        since=1600,
        until=1930,
    ),
    _field(
        "cell cells species evolution dna gene genes organism bacteria biology biologist selection inheritance",
        "Charles Darwin, Gregor Mendel, Louis Pasteur, Robert Koch, Robert Hooke, Carl Linnaeus, Alexander Fleming",
    ),
    _field(
        "brain autism patients doctors disease treatment hormone therapy psychologist medical health drug symptoms "
        "researchers scientists brains behaviour psychology",
        "Robert Winston, Susan Greenfield, Steven Pinker, Oliver Sacks, Daniel Kahneman, Sigmund Freud, Ben Goldacre",
        living=True,
    ),
    _field(
        "wildlife conservation species habitat climate environment animals extinct extinction forest predators "
        "emissions "
        "environmental nature",
        "David Attenborough, Jane Goodall, Chris Packham, Rachel Carson, Dian Fossey, Bill Oddie, Gerald Durrell",
        living=True,
    ),
    _field(
        "physics physicist atom atoms energy force gravity particle quantum relativity electricity radiation",
        "Isaac Newton, Albert Einstein, Marie Curie, Michael Faraday, Niels Bohr, Ernest Rutherford, James Clerk "
        "Maxwell",
    ),
    _field(
        "novel novels writer poet poem literature fiction author published book books",
        "Charles Dickens, Jane Austen, Virginia Woolf, George Orwell, Thomas Hardy, Mary Shelley, Oscar Wilde",
    ),
    _field(
        "music band album song songs singer guitar concert tour record piano orchestra composer",
        "Paul McCartney, David Bowie, Mick Jagger, Elton John, Bob Dylan, Stevie Wonder, Kate Bush, Van Morrison",
        since=1950,
    ),
    _field(
        "painting painter paintings artist gallery sculpture portrait canvas museum",
        "Pablo Picasso, Claude Monet, Vincent van Gogh, Henri Matisse, Edgar Degas, Paul Cézanne, Salvador Dalí",
    ),
    _field(
        _WAR,
        "Genghis Khan, Tamerlane, Saladin, Charlemagne, Attila, Frederick Barbarossa, Kublai Khan, Hannibal",
        until=1600,
    ),
    _field(
        _WAR,
        "Napoleon Bonaparte, Gebhard von Blücher, George Washington, Horatio Nelson, Frederick the Great, "
        "Michel Ney, Robert E. Lee, Ulysses S. Grant",
        since=1600,
        until=1910,
    ),
    _field(
        _WAR,
        "Dwight Eisenhower, Bernard Montgomery, Erwin Rommel, George S. Patton, Georgy Zhukov, Douglas MacArthur, "
        "Chester Nimitz, Isoroku Yamamoto",
        since=1910,
        until=1990,
    ),
)

ROYALS = next(field.people for field in FIELDS if "prince" in field.words)

DIRECTORS = {
    1950: members(
        "D. W. Griffith, Cecil B. DeMille, Buster Keaton, F. W. Murnau, Fritz Lang, Ernst Lubitsch, King Vidor, Raoul "
        "Walsh, Frank Borzage, Victor Fleming, Erich von Stroheim, Allan Dwan"
    ),
    1975: members(
        "Alfred Hitchcock, Billy Wilder, John Ford, Elia Kazan, John Huston, William Wyler, Fred Zinnemann, Otto "
        "Preminger, Sidney Lumet, Stanley Kubrick, David Lean, Nicholas Ray"
    ),
}
"""People who directed films before a year, by that year."""

CRAFTS = {
    "invented": {
        1800: members(
            "James Watt, Richard Arkwright, Edmund Cartwright, James Hargreaves, Thomas Newcomen, Alessandro Volta, "
            "John Harrison, Eli Whitney, Jethro Tull, Samuel Crompton"
        ),
        1945: members(
            "Thomas Edison, Nikola Tesla, Alexander Graham Bell, George Eastman, Guglielmo Marconi, Rudolf Diesel, "
            "Alfred Nobel, Samuel Morse, John Boyd Dunlop, King Camp Gillette, Elisha Otis, Isaac Singer"
        ),
        9999: members(
            "James Dyson, Tim Berners-Lee, Clive Sinclair, Steve Wozniak, Dean Kamen, Ray Dolby, Jack Kilby, Martin "
            "Cooper, Douglas Engelbart, Trevor Baylis"
        ),
    },
    "painted": {
        1720: members(
            "Rembrandt van Rijn, Johannes Vermeer, Frans Hals, Peter Paul Rubens, Diego Velázquez, Jan van Eyck, Hans "
            "Holbein, Sandro Botticelli, Jan Steen, Albrecht Dürer, Anthony van Dyck"
        ),
        1880: members(
            "Francisco Goya, Joshua Reynolds, Thomas Gainsborough, John Constable, Eugène Delacroix, Caspar David "
            "Friedrich, Gustave Courbet, Édouard Manet, George Stubbs, Jacques-Louis David"
        ),
        9999: members(
            "Vincent van Gogh, Claude Monet, Paul Cézanne, Edvard Munch, Gustav Klimt, Henri Matisse, Pablo Picasso, "
            "Salvador Dalí, Georges Seurat, Paul Gauguin, Edward Hopper"
        ),
    },
}
"""People of a craft by what they did, before a year."""

BY_DEED = {
    "directed": members(
        "Steven Spielberg, Martin Scorsese, Christopher Nolan, Danny Boyle, Ang Lee, Peter Jackson, Ridley Scott, "
        "Sofia "
        "Coppola, Stephen Frears, Kathryn Bigelow"
    ),
    "wrote": members(
        "Aaron Sorkin, Charlie Kaufman, Julian Fellowes, Richard Curtis, Nora Ephron, Paul Haggis, Alan Bennett"
    ),
    "wrote the novel": members(
        "Stephen King, Margaret Atwood, Ian McEwan, Agatha Christie, Graham Greene, John le Carré, Roald Dahl, Philip "
        "K. Dick, Daphne du Maurier, Michael Crichton, Kazuo Ishiguro, Patricia Highsmith"
    ),
    "wrote the play": members(
        "Harold Pinter, Tom Stoppard, Samuel Beckett, Arthur Miller, Tennessee Williams, Alan Ayckbourn, Caryl "
        "Churchill, David Hare, Sarah Kane, Mark Ravenhill, Simon Stephens, Martin McDonagh, Edward Albee"
    ),
    "composed the opera": members(
        "Giuseppe Verdi, Giacomo Puccini, Wolfgang Amadeus Mozart, Richard Wagner, Gioachino Rossini, Georges Bizet, "
        "Gaetano Donizetti, Pyotr Tchaikovsky, Claude Debussy, Benjamin Britten, Hector Berlioz, Richard Strauss"
    ),
    "composed": members("Hans Zimmer, John Williams, Ennio Morricone, Howard Shore, Danny Elfman, Rachel Portman"),
    "produced the album": members(
        "George Martin, Quincy Jones, Phil Spector, Brian Eno, Rick Rubin, Nile Rodgers, Trevor Horn, Daniel Lanois, "
        "Tony Visconti, Todd Rundgren"
    ),
    "produced": members("Jerry Bruckheimer, Kathleen Kennedy, Brian Grazer, Scott Rudin, Graham King, Nina Jacobson"),
}
"""People who do to films what the verb of "Who directed ...?" says."""

THINKERS = (
    _field(
        "psychology psychologist psychologists behavior mental personality memory learning emotion therapy cognitive "
        "children child grief anxiety conditioning",
        "Jean Piaget, Erik Erikson, Lawrence Kohlberg, Carl Jung, Sigmund Freud, B. F. Skinner, Ivan Pavlov, "
        "Carl Rogers, Abraham Maslow, Albert Bandura, William James, Wilhelm Wundt, Mary Ainsworth, Anna Freud, "
        "Karen Horney, Elizabeth Loftus",
    ),
    _field(
        "sociology sociologist sociologists social society societies culture cultural class inequality deviance norms "
        "groups institutions",
        "Émile Durkheim, Max Weber, Karl Marx, Auguste Comte, Herbert Spencer, George Herbert Mead, Erving Goffman, "
        "Talcott Parsons, Robert Merton, Georg Simmel, Charles Cooley, Harriet Martineau, Jane Addams",
    ),
    _field(
        "economy economics economist economists price prices market markets demand supply unemployment inflation trade "
        "gdp money wages",
        "Adam Smith, David Ricardo, John Maynard Keynes, Milton Friedman, Friedrich Hayek, Thomas Malthus, "
        "Alfred Marshall, Joseph Schumpeter, Joan Robinson, Irving Fisher",
    ),
    _field(
        "cell cells species evolution dna gene genes organism organisms bacteria biology protein selection inheritance",
        "Charles Darwin, Gregor Mendel, Louis Pasteur, Robert Koch, Robert Hooke, Carl Linnaeus, Alexander Fleming, "
        "Jean-Baptiste Lamarck, Lynn Margulis, Barbara McClintock, Thomas Hunt Morgan",
    ),
    _field(
        "physics physicist atom atoms force gravity particle quantum relativity electricity radiation chemistry",
        "Isaac Newton, Albert Einstein, Marie Curie, Michael Faraday, Niels Bohr, Ernest Rutherford, James Clerk "
        "Maxwell, John Dalton, Max Planck",
    ),
    _field(
        "philosophy philosopher philosophers ethics reason knowledge morality truth government rights liberty",
        "Immanuel Kant, David Hume, John Locke, Thomas Hobbes, Jean-Jacques Rousseau, René Descartes, Baruch Spinoza, "
        "John Stuart Mill, Jeremy Bentham",
    ),
)
"""Those whose theories schoolbooks tell of."""

FEWEST_WORDS = 6
"""Words of its field that a text must use before strangers are set beside the persons whom it names."""


def people_for(words: Counter[str], year: int | None, *, living: bool = False) -> tuple[str, ...]:
    """Return the people of the field that a text is about, or nobody.

    Args:
        words: those of the text, in small letters, with counts.
        year: of which it tells, if it names years: Napoleon fought no Mongols.
        living: whether they must be.
    """
    field, best = _nearest([one for one in FIELDS if year is None or one.since <= year < one.until], words)
    return field.people if best >= FEWEST_WORDS and (field.living or not living) else ()


def known_beside(name: str) -> tuple[str, ...]:
    """Return the people of the field in which somebody is well known, or nobody."""
    return next((field.people for field in FIELDS if name in field.people), ())


def thinkers_for(words: Counter[str]) -> tuple[str, ...]:
    """Return the thinkers of the field that a text is about by its words, or nobody."""
    field, best = _nearest(THINKERS, words)
    return field.people if best >= FEWEST_WORDS // 2 else ()


def peers(name: str) -> tuple[str, ...]:
    """Return the thinkers of the field in which a thinker is well known, or nobody."""
    return next((field.people for field in THINKERS if name in field.people), ())


def _nearest(fields: Sequence[Field], words: Counter[str]) -> tuple[Field, int]:
    votes = [sum(words[word] for word in field.words) for field in fields]
    best = max(votes)
    return fields[votes.index(best)], best
