"""Curated lists of things of one kind, facts of common knowledge, from which wrong options are drawn."""

from __future__ import annotations

KINDS: dict[str, dict[str, str]] = {
    "university": {
        "the Ivy League": (
            "Harvard University = Harvard, Yale University = Yale, Princeton University = Princeton, Columbia "
            "University, Cornell University = Cornell, Brown University, Dartmouth College, the University of "
            "Pennsylvania"
        ),
        "the United States": (
            "MIT = Massachusetts Institute of Technology, Stanford University = Stanford, Caltech = California "
            "Institute of Technology, UCLA, UC Berkeley = the University of California at Berkeley, New York "
            "University = NYU, Duke University, Johns Hopkins University, Northwestern University, Georgetown "
            "University, Boston University, the University of Chicago, the University of Michigan, the University of "
            "Virginia, the University of Southern California, the University of Texas at Austin, the University of "
            "Washington, Carnegie Mellon University, Vanderbilt University, Howard University, Ohio State University, "
            "Purdue University"
        ),
        "the United Kingdom": (
            "Oxford University = the University of Oxford, Cambridge University = the University of Cambridge, "
            "University College London = UCL, Imperial College London, King's College London, the London School of "
            "Economics = LSE, the University of Edinburgh = Edinburgh University, the University of Glasgow = Glasgow "
            "University, the University of Manchester = Manchester University, the University of Bristol = Bristol "
            "University, Durham University = the University of Durham, the University of St Andrews, the University of "
            "Warwick, the University of Leeds = Leeds University, the University of Birmingham, the University of "
            "Sheffield, the University of Exeter, the University of York, Queen's University Belfast, Cardiff "
            "University, the Open University"
        ),
        "Ireland": (
            "Trinity College Dublin, University College Dublin, University College Cork, Dublin City University, "
            "Maynooth University"
        ),
        "Canada": (
            "McGill University, the University of Toronto, the University of British Columbia, the University of "
            "Waterloo, McMaster University, the University of Alberta"
        ),
        "Australia": (
            "the University of Sydney, the University of Melbourne, the Australian National University, the University "
            "of Queensland, Monash University"
        ),
        "Europe": (
            "the Sorbonne, ETH Zurich, Heidelberg University = the University of Heidelberg, the University of "
            "Bologna, Leiden University, Uppsala University, the University of Vienna, the University of Göttingen, "
            "Humboldt University, the University of Copenhagen, Charles University"
        ),
        "Asia": (
            "the University of Tokyo, Peking University, Tsinghua University, the National University of Singapore, "
            "Kyoto University, Seoul National University, the University of Hong Kong"
        ),
    },
    "medical school": {
        "the United States": (
            "Harvard Medical School, Weill Cornell Medical College = Weill Cornell Medicine, Stanford Medical School = "
            "Stanford University School of Medicine, Yale School of Medicine = Yale Medical School, the Johns Hopkins "
            "School of Medicine, the Icahn School of Medicine, Baylor College of Medicine, the Mayo Medical School, "
            "Duke University School of Medicine, Boston University School of Medicine"
        ),
        "the United Kingdom": (
            "the London School of Hygiene and Tropical Medicine, the Liverpool School of Tropical Medicine, Barts "
            "Medical School, Brighton and Sussex Medical School, Hull York Medical School, St George's Medical School"
        ),
    },
    "research institute": {
        "biology and medicine": (
            "the Salk Institute, the Broad Institute, the Francis Crick Institute = the Crick Institute, the Wellcome "
            "Sanger Institute = the Sanger Institute, the Karolinska Institute, the Pasteur Institute, the Roslin "
            "Institute, the Scripps Research Institute, the Whitehead Institute, the Weizmann Institute"
        ),
        "the earth and the sky": (
            "the Potsdam Institute for Climate Impact Research = the Potsdam Institute, the Norwegian Polar Institute, "
            "the SETI Institute, the Niels Bohr Institute, the Lowell Observatory, the Royal Observatory, the Scott "
            "Polar Research Institute, the Alfred Wegener Institute"
        ),
    },
    "football club": {
        "England": (
            "Manchester United = Man United, Manchester City = Man City, Liverpool FC, Arsenal, Chelsea, Tottenham "
            "Hotspur = Tottenham, Everton, Aston Villa, Newcastle United, Leeds United, West Ham United = West Ham, "
            "Leicester City, Nottingham Forest, Crystal Palace, Southampton FC, Sheffield Wednesday, Blackburn Rovers, "
            "Wolverhampton Wanderers"
        ),
        "Scotland": (
            "Glasgow Celtic = Celtic FC, Glasgow Rangers = Rangers FC, Heart of Midlothian, Hibernian, Dundee United, "
            "Kilmarnock FC"
        ),
        "Spain": (
            "Real Madrid, FC Barcelona = Barça, Atlético Madrid = Atletico Madrid, Athletic Bilbao, Sevilla FC, Real "
            "Betis, Real Sociedad, Villarreal"
        ),
        "Germany": (
            "Bayern Munich = FC Bayern Munich, Borussia Dortmund, Bayer Leverkusen, Schalke 04 = Schalke, Werder "
            "Bremen, RB Leipzig, Eintracht Frankfurt, Borussia Mönchengladbach"
        ),
        "Italy": "Juventus, AC Milan, Inter Milan, AS Roma, SS Lazio, Fiorentina, Atalanta, Sampdoria",
        "France": "Paris Saint-Germain = PSG, Olympique de Marseille, Olympique Lyonnais, AS Monaco, AS Saint-Étienne",
        "Portugal and the Netherlands": "Benfica, Sporting Lisbon, FC Porto, Ajax = AFC Ajax, Feyenoord, PSV Eindhoven",
        "the Americas": "Boca Juniors, River Plate, Flamengo, Inter Miami, LA Galaxy = Los Angeles Galaxy",
    },
    "band": {
        "Britain and Ireland": (
            "the Beatles, the Rolling Stones, Pink Floyd, Led Zeppelin, the Kinks, the Clash, the Sex Pistols, Black "
            "Sabbath, Iron Maiden, Fleetwood Mac, U2, Radiohead, Coldplay, Duran Duran, the Bee Gees, the Spice Girls, "
            "One Direction, Take That, Joy Division, the Smiths, Deep Purple"
        ),
        "the United States": (
            "the Beach Boys, the Supremes, the Jackson 5, the Monkees, Nirvana, Metallica, R.E.M., Aerosmith, Guns N' "
            "Roses, the Ramones, Pearl Jam, Bon Jovi, Talking Heads, the Velvet Underground, Green Day, Destiny's "
            "Child, the Byrds, the Temptations, Simon & Garfunkel"
        ),
        "the rest of the world": "ABBA, AC/DC, Kraftwerk, INXS, a-ha, Roxette, BTS, Daft Punk, Rammstein",
    },
    "record label": {
        "the United States": (
            "Motown, Columbia Records, Atlantic Records, Capitol Records, Sun Records, Chess Records, Stax Records, "
            "RCA Records, Warner Records, Def Jam Recordings, Blue Note Records, Elektra Records, Geffen Records"
        ),
        "Britain": (
            "EMI, Decca Records, Island Records, Virgin Records, Rough Trade Records, Factory Records, Apple Records"
        ),
    },
    "television show": {
        "contests": (
            "Dancing with the Stars, Strictly Come Dancing, American Idol, The X Factor, Britain's Got Talent, "
            "America's Got Talent, The Voice, Big Brother, MasterChef, The Great British Bake Off, America's Next Top "
            "Model, Who Wants to Be a Millionaire, Project Runway, Dragons' Den, Shark Tank"
        ),
        "talk and sketches": (
            "The Tonight Show, Saturday Night Live, The Oprah Winfrey Show, The Daily Show, The Late Show, The Graham "
            "Norton Show, The View, Good Morning America"
        ),
        "fiction": (
            "Doctor Who, The Simpsons, Game of Thrones, Breaking Bad, Fawlty Towers, Downton Abbey, The Sopranos, The "
            "West Wing, Mad Men, Twin Peaks, House of Cards, Sesame Street, Sherlock"
        ),
    },
    "stadium": {
        "Britain and Ireland": (
            "Wembley Stadium = Wembley, Old Trafford, Anfield, Stamford Bridge, Villa Park, Goodison Park, Twickenham, "
            "Hampden Park, Celtic Park, the Millennium Stadium, Croke Park, the Emirates Stadium"
        ),
        "Europe": (
            "the Camp Nou, the Santiago Bernabéu, San Siro, the Allianz Arena, the Stade de France, the "
            "Olympiastadion, the Johan Cruyff Arena, the Estádio da Luz"
        ),
        "the Americas": (
            "Yankee Stadium, Fenway Park, Wrigley Field, Dodger Stadium, Soldier Field, Lambeau Field, the Maracanã, "
            "La Bombonera, the Azteca Stadium, the Rose Bowl"
        ),
    },
    "tennis tournament": {
        "the world": (
            "Wimbledon, the US Open, the French Open, the Australian Open, the Davis Cup, the Miami Open, the Italian "
            "Open, the Madrid Open, the Monte-Carlo Masters"
        ),
    },
    "basketball team": {
        "the East": (
            "the Boston Celtics, the New York Knicks = the Knicks, the Chicago Bulls, the Miami Heat, the Philadelphia "
            "76ers = the 76ers, the Milwaukee Bucks, the Toronto Raptors, the Detroit Pistons, the Cleveland "
            "Cavaliers, the Brooklyn Nets"
        ),
        "the West": (
            "the Los Angeles Lakers = the Lakers, the Golden State Warriors, the San Antonio Spurs, the Houston "
            "Rockets, the Dallas Mavericks, the Phoenix Suns, the Denver Nuggets, the Los Angeles Clippers, the Utah "
            "Jazz"
        ),
    },
    "American football team": {
        "the AFC": (
            "the New England Patriots, the Kansas City Chiefs, the Pittsburgh Steelers = the Steelers, the Buffalo "
            "Bills, the Baltimore Ravens, the Miami Dolphins, the Denver Broncos, the New York Jets, the Cincinnati "
            "Bengals"
        ),
        "the NFC": (
            "the Dallas Cowboys, the San Francisco 49ers = the 49ers, the Green Bay Packers = the Packers, the Chicago "
            "Bears, the New York Giants, the Philadelphia Eagles, the Seattle Seahawks = the Seahawks, the Tampa Bay "
            "Buccaneers, the New Orleans Saints"
        ),
    },
    "baseball team": {
        "the American League": (
            "the New York Yankees, the Boston Red Sox = the Red Sox, the Chicago White Sox = the White Sox, the "
            "Houston Astros, the Toronto Blue Jays, the Baltimore Orioles, the Detroit Tigers, the Texas Rangers"
        ),
        "the National League": (
            "the Los Angeles Dodgers = the Dodgers, the Chicago Cubs, the New York Mets, the San Francisco Giants, the "
            "St. Louis Cardinals, the Atlanta Braves, the Philadelphia Phillies, the Pittsburgh Pirates"
        ),
    },
    "newspaper": {
        "the United Kingdom": (
            "the Guardian, the Daily Telegraph = the Telegraph, the Times of London, the Financial Times, the Daily "
            "Mail, the Daily Mirror, the Daily Express, the Independent, the Observer, the Evening Standard, the "
            "Sunday Times, the Scotsman, the News of the World"
        ),
        "the United States": (
            "the New York Times, the Washington Post, the Wall Street Journal, the Los Angeles Times, USA Today, the "
            "Chicago Tribune, the Boston Globe, the New York Post, the San Francisco Chronicle, the Miami Herald, the "
            "Philadelphia Inquirer, the Houston Chronicle, the Christian Science Monitor"
        ),
        "Europe": (
            "Le Monde, Le Figaro, Libération, El País, Corriere della Sera, La Repubblica, Die Welt, Süddeutsche "
            "Zeitung, the Frankfurter Allgemeine Zeitung, Pravda, the Irish Times, Dagens Nyheter, Bild"
        ),
        "the rest of the world": (
            "the Sydney Morning Herald, the Globe and Mail, the Toronto Star, the Times of India, the Hindu, Haaretz, "
            "the Jerusalem Post, the South China Morning Post, the People's Daily, the Asahi Shimbun, the Straits "
            "Times"
        ),
    },
    "magazine": {
        "news": (
            "Time magazine, Newsweek, the Economist, the New Yorker, the Spectator, the New Statesman, the Atlantic "
            "Monthly, Der Spiegel, Paris Match, Private Eye"
        ),
        "business": "Forbes, Fortune magazine, Bloomberg Businessweek, the Harvard Business Review, Fast Company",
        "culture": (
            "Rolling Stone, Vanity Fair, Esquire, Entertainment Weekly, Billboard magazine, Sight and Sound, Empire "
            "magazine, People magazine, Life magazine, Playboy, the Hollywood Reporter"
        ),
        "fashion": "Vogue, Cosmopolitan, Marie Claire, Harper's Bazaar, GQ",
        "science": (
            "Scientific American, New Scientist, National Geographic, Popular Mechanics, Popular Science, Discover "
            "magazine, Wired magazine"
        ),
        "sport": "Sports Illustrated, France Football, Cycling Weekly, Runner's World, FourFourTwo",
    },
    "broadcaster": {
        "the United Kingdom and Ireland": (
            "the BBC = British Broadcasting Corporation, ITV, Channel 4, Channel 5, Sky News, RTÉ, STV, S4C"
        ),
        "the United States": (
            "CNN, NBC, CBS, ABC, PBS, Fox News, MSNBC, HBO, ESPN, NPR, MTV, C-SPAN, Univision, Telemundo"
        ),
        "the rest of the world": (
            "Al Jazeera, the CBC = Canadian Broadcasting Corporation, NHK, Deutsche Welle, ZDF, ARD, RAI, France 24, "
            "Euronews, TF1"
        ),
    },
    "streaming service": {
        "film and television": (
            "Netflix, Hulu, Disney+ = Disney Plus, Amazon Prime Video = Prime Video, HBO Max, Paramount+ = Paramount "
            "Plus, Apple TV+, BBC iPlayer, Crunchyroll"
        ),
        "music": "Spotify, Apple Music, YouTube Music, Deezer, SoundCloud",
    },
    "social network": {
        "today": (
            "Facebook, Twitter, Instagram, TikTok, Snapchat, LinkedIn, Pinterest, Reddit, YouTube, Tumblr, Bluesky, "
            "VKontakte, Myspace = MySpace, Friendster, Bebo"
        ),
    },
    "company": {
        "technology": (
            "Google, Microsoft, Apple = Apple Inc., IBM, Intel, Nvidia, Samsung, Sony, Nokia, Cisco, Hewlett-Packard, "
            "Huawei, Adobe, OpenAI, Motorola, Ericsson, Lenovo, Toshiba, BlackBerry, Nintendo, Xiaomi, AMD, Qualcomm"
        ),
        "internet": "Amazon, eBay, Uber, Airbnb, PayPal, Alibaba, Tencent, Yahoo, Baidu, Expedia, Dropbox",
        "cars": (
            "Toyota, the Ford Motor Company, Volkswagen, BMW, Mercedes-Benz, Audi, Honda, Nissan, Hyundai, Kia, Volvo, "
            "Renault, Peugeot, Fiat, Ferrari, Lamborghini, Porsche, General Motors, Chrysler, Rolls-Royce, Aston "
            "Martin, Mazda, Mitsubishi, Subaru, Suzuki, Škoda = Skoda, Citroën, Tesla Motors"
        ),
        "airlines": (
            "British Airways, Air France, Lufthansa, Ryanair, EasyJet = easyJet, Delta Air Lines, American Airlines, "
            "United Airlines, Southwest Airlines, Qantas, Singapore Airlines, KLM, Qatar Airways, Aeroflot, Pan Am, "
            "Virgin Atlantic, Air Canada, Alitalia, Cathay Pacific, JetBlue"
        ),
        "aircraft and space": (
            "Boeing, Airbus, Lockheed Martin, Northrop Grumman, SpaceX, Blue Origin, Virgin Galactic, Bombardier, "
            "Embraer, BAE Systems, Raytheon, General Dynamics"
        ),
        "food and drink": (
            "Coca-Cola, PepsiCo, Nestlé, McDonald's, Burger King, Starbucks, Kellogg's, Unilever, Cadbury, Danone, "
            "Kraft Foods, Heineken, KFC = Kentucky Fried Chicken, Pizza Hut, Anheuser-Busch, Red Bull"
        ),
        "oil": (
            "BP, Shell = Royal Dutch Shell, ExxonMobil, Chevron, TotalEnergies, Gazprom, Saudi Aramco, ConocoPhillips, "
            "Texaco, Rosneft, Petrobras, Equinor"
        ),
        "retail": (
            "Walmart, Tesco, Sainsbury's, Marks & Spencer = Marks and Spencer, Harrods, IKEA, Aldi, Lidl, Carrefour, "
            "Costco, Macy's, Woolworths, Waitrose, Asda, Selfridges, Home Depot"
        ),
        "fashion and sport": "Nike, Adidas, Puma, Zara, Gucci, Prada, Burberry, H&M, Reebok, Hermès, Rolex, L'Oréal",
        "film studios": (
            "Warner Bros. = Warner Brothers, Universal Pictures, Paramount Pictures, 20th Century Fox, Columbia "
            "Pictures, Metro-Goldwyn-Mayer = MGM, Pixar, Lucasfilm, DreamWorks, Marvel Studios, the Walt Disney "
            "Company = Walt Disney Pictures, RKO Pictures, United Artists, Miramax, Lionsgate, Studio Ghibli, "
            "Industrial Light & Magic"
        ),
        "banks": (
            "Goldman Sachs, JPMorgan Chase, HSBC, Barclays, Citigroup, Deutsche Bank, UBS, Credit Suisse, Lloyds Bank, "
            "Bank of America, Morgan Stanley, Wells Fargo, BNP Paribas, Lehman Brothers, NatWest, Société Générale"
        ),
        "medicines": (
            "Pfizer, AstraZeneca, GlaxoSmithKline = GSK, Novartis, Moderna, Merck, Sanofi, Bayer, Johnson & Johnson, "
            "Eli Lilly, Novo Nordisk, BioNTech, Roche"
        ),
        "beer and wine": (
            "Carlsberg, Diageo, SABMiller, Scottish & Newcastle, Interbrew, Molson Coors, Asahi Breweries, Kirin, "
            "Pernod Ricard, Allied Domecq"
        ),
        "property": (
            "British Land, Land Securities, Hammerson, Savills, Knight Frank, Jones Lang LaSalle, Taylor Wimpey, "
            "Persimmon"
        ),
        "steel": "ArcelorMittal, US Steel, Nippon Steel, ThyssenKrupp, Tata Steel, Corus, Bethlehem Steel, Posco",
        "mining": "Rio Tinto, BHP Billiton, Anglo American, Xstrata, Glencore, Newmont Mining, De Beers, Alcoa",
        "telephones": (
            "Vodafone, AT&T, Verizon, T-Mobile, Deutsche Telekom, France Telecom, Telecom Italia, Cable & Wireless, "
            "Sprint Nextel, China Mobile, MCI WorldCom"
        ),
        "media": "News Corporation, Time Warner, Viacom, Bertelsmann, Vivendi, Comcast, Thomson Reuters",
        "insurance": "AXA, Aviva, Allianz, Legal & General, MetLife, Swiss Re, Munich Re, Standard Life",
        "energy": "RWE, National Grid, Centrica, British Gas, Iberdrola, Enron, British Energy, ScottishPower",
        "toys and games": "Lego, Hasbro, Mattel, Sega, Atari, Electronic Arts, Ubisoft, Activision Blizzard",
    },
    "airport": {
        "the United Kingdom and Ireland": (
            "Heathrow = Heathrow Airport = London Heathrow, Gatwick = Gatwick Airport, Stansted = Stansted Airport, "
            "Luton Airport, London City Airport, Manchester Airport, Dublin Airport, Edinburgh Airport"
        ),
        "Europe": (
            "Charles de Gaulle Airport, Orly = Orly Airport, Schiphol = Schiphol Airport, Frankfurt Airport, Munich "
            "Airport, Fiumicino Airport, Zurich Airport, Barajas Airport, Berlin Brandenburg Airport"
        ),
        "the United States": (
            "John F. Kennedy International Airport = JFK Airport, LaGuardia = LaGuardia Airport, Newark Liberty "
            "International Airport, O'Hare = O'Hare International Airport, Los Angeles International Airport = LAX, "
            "San Francisco International Airport, Logan International Airport, Dulles International Airport, Denver "
            "International Airport, Miami International Airport"
        ),
        "Asia": (
            "Changi Airport, Haneda Airport, Narita International Airport, Incheon International Airport, Hong Kong "
            "International Airport, Dubai International Airport, Kansai International Airport, Ben Gurion Airport"
        ),
    },
    "museum": {
        "London": (
            "the British Museum, the Victoria and Albert Museum = the V&A, the Natural History Museum, Tate Modern, "
            "Tate Britain, the National Gallery, the National Portrait Gallery, the Imperial War Museum, the Wallace "
            "Collection, the Courtauld Gallery, Sir John Soane's Museum"
        ),
        "the United States": (
            "the Metropolitan Museum of Art, the Museum of Modern Art = MoMA, the American Museum of Natural History, "
            "the Guggenheim Museum, the Smithsonian Institution = the Smithsonian, the Art Institute of Chicago, the "
            "Getty Museum, the Whitney Museum, the Frick Collection, the Philadelphia Museum of Art"
        ),
        "Europe": (
            "the Louvre, the Musée d'Orsay, the Prado, the Uffizi = the Uffizi Gallery, the Rijksmuseum, the "
            "Hermitage, the Van Gogh Museum, the Centre Pompidou = the Pompidou Centre, the Mauritshuis, the Pergamon "
            "Museum, the Kunsthistorisches Museum, the Ashmolean Museum, the Fitzwilliam Museum, the Musée Rodin, the "
            "Acropolis Museum"
        ),
    },
    "landmark": {
        "London": (
            "Big Ben, Buckingham Palace, the Tower of London, Tower Bridge, Westminster Abbey, St Paul's Cathedral, "
            "Trafalgar Square, the London Eye, Piccadilly Circus, Hyde Park, London Bridge, Covent Garden, the Royal "
            "Albert Hall, Nelson's Column"
        ),
        "New York": (
            "the Statue of Liberty, Times Square, Central Park, the Brooklyn Bridge, Rockefeller Center, Grand Central "
            "Terminal, Ellis Island, Carnegie Hall, Madison Square Garden, the World Trade Center"
        ),
        "Paris": (
            "the Eiffel Tower, Notre-Dame, the Arc de Triomphe, the Champs-Élysées, the Sacré-Cœur, the Moulin Rouge"
        ),
        "Rome and Greece": (
            "the Colosseum, the Pantheon, the Trevi Fountain, the Spanish Steps, the Sistine Chapel, St Peter's "
            "Basilica, the Parthenon"
        ),
        "the United States": (
            "the White House, the Lincoln Memorial, the Golden Gate Bridge, Mount Rushmore, the Hoover Dam, "
            "the Hollywood Sign, the Washington Monument, the Gateway Arch"
        ),
        "the rest of the world": (
            "the Taj Mahal, the Great Wall of China, Machu Picchu, Stonehenge, the Leaning Tower of Pisa, the Sydney "
            "Opera House, the Brandenburg Gate, the Sagrada Família, the Great Pyramid of Giza, Angkor Wat, the "
            "Alhambra, Neuschwanstein, Chichén Itzá, the Forbidden City"
        ),
    },
    "space agency": {
        "the world": (
            "NASA = the National Aeronautics and Space Administration, the European Space Agency = ESA, Roscosmos, "
            "JAXA, the Indian Space Research Organisation = ISRO, the China National Space Administration = CNSA, the "
            "Canadian Space Agency, the UK Space Agency, CNES, the German Aerospace Center = DLR"
        ),
    },
    "spacecraft": {
        "Apollo and Luna missions": (
            "Apollo 7, Apollo 8, Apollo 9, Apollo 10, Apollo 11, Apollo 12, Apollo 13, Apollo 14, Apollo 15, Apollo "
            "16, Apollo 17, Luna 2, Luna 9"
        ),
        "space shuttles": (
            "Columbia = the space shuttle Columbia, Challenger = the space shuttle Challenger, Atlantis = the space "
            "shuttle Atlantis, Endeavour = the space shuttle Endeavour, the space shuttle Discovery"
        ),
        "early flights": "Vostok 1, Vostok 6, Voskhod 2, Soyuz 1, Gemini 8, Freedom 7, Friendship 7",
        "probes": (
            "Voyager 1, Voyager 2, Pioneer 10, Pioneer 11, New Horizons, Mariner 10, Mariner 4, Cassini-Huygens, "
            "Rosetta, Viking 1, Viking 2, Mars Pathfinder, the Parker Solar Probe"
        ),
        "satellites": "Sputnik 1, Sputnik 2, Explorer 1, Vanguard 1, Telstar 1",
        "observatories": (
            "the Hubble Space Telescope, the James Webb Space Telescope, the Spitzer Space Telescope, the Kepler "
            "Space Telescope, the Chandra X-ray Observatory"
        ),
        "space stations": "the International Space Station = the ISS, Mir, Skylab, Tiangong, Salyut 1",
    },
    "chemical element": {
        "noble gases": "helium, neon, argon, krypton, xenon, radon",
        "alkali metals": "lithium, sodium, potassium, rubidium, caesium = cesium, francium",
        "alkaline earth metals": "beryllium, magnesium, calcium, strontium, barium, radium",
        "halogens": "fluorine, chlorine, bromine, iodine, astatine",
        "common metals": (
            "iron, copper, zinc, tin, nickel, aluminium = aluminum, titanium, chromium, cobalt, manganese, tungsten, "
            "mercury, cadmium, vanadium, bismuth"
        ),
        "precious metals": "gold, silver, platinum, palladium, rhodium, iridium",
        "non-metals": "hydrogen, carbon, nitrogen, oxygen, phosphorus, sulphur = sulfur, selenium",
        "metalloids": "boron, silicon, germanium, arsenic, antimony, tellurium",
        "actinides": "uranium, plutonium, thorium, americium, curium, einsteinium, neptunium",
    },
    "moon": {
        "Jupiter": "Io, Europa, Ganymede, Callisto, Amalthea",
        "Saturn": "Titan, Enceladus, Mimas, Rhea, Iapetus, Dione, Tethys",
        "Uranus": "Miranda, Ariel, Umbriel, Titania, Oberon",
        "Mars, Neptune and Pluto": "Phobos, Deimos, Triton, Nereid, Charon, Proteus",
    },
    "constellation": {
        "the zodiac": "Aries, Taurus, Gemini, Virgo, Libra, Scorpius, Sagittarius, Capricornus, Aquarius, Pisces",
        "the northern sky": (
            "Cassiopeia, Ursa Major = the Great Bear, Ursa Minor = the Little Bear, Andromeda, Pegasus, Perseus, "
            "Cygnus, Lyra, Aquila, Draco, Cepheus, Boötes"
        ),
        "the equator and the south": (
            "Orion, Canis Major, Canis Minor, Hydra, Centaurus, Carina, the Southern Cross = Crux, Lepus, Eridanus"
        ),
    },
    "language": {
        "Germanic languages": "Yiddish, Afrikaans, Frisian, Old English, Old Norse, Luxembourgish, Faroese",
        "Celtic languages": "Breton, Cornish, Manx, Scottish Gaelic, Gaulish",
        "Romance languages": "Latin, Catalan, Occitan, Galician, Sardinian, Romansh",
        "Semitic languages": "Arabic, Hebrew, Aramaic, Amharic, Akkadian, Phoenician",
        "languages of South Asia": (
            "Hindi, Urdu, Bengali, Punjabi, Gujarati, Marathi, Sanskrit, Tamil, Telugu, Kannada, Malayalam, Sinhala"
        ),
        "languages of West and Central Asia": "Persian = Farsi, Kurdish, Pashto, Sumerian, Hittite, Dari",
        "languages of East and South-East Asia": (
            "Mandarin = Mandarin Chinese, Cantonese, Korean, Tibetan, Tagalog, Malay, Khmer, Hokkien"
        ),
        "languages of Africa": "Swahili, Zulu, Xhosa, Yoruba, Igbo, Hausa, Shona, Wolof",
        "languages of the Americas": "Quechua, Guaraní, Nahuatl, Navajo, Cherokee, Inuktitut, Aymara",
        "invented languages": (
            "Esperanto, Ido, Interlingua, Interlingue, Novial, Volapük, Lojban, Toki Pona, Klingon, Quenya, Sindarin, "
            "Dothraki"
        ),
    },
    "nationality": {
        "Western Europe": "British, English, Scottish, Welsh, Irish, French, German, Dutch, Belgian, Austrian, Swiss",
        "Northern Europe": "Swedish, Danish, Norwegian, Finnish, Icelandic, Estonian, Latvian, Lithuanian",
        "Southern Europe": "Spanish, Italian, Portuguese, Greek, Maltese, Cypriot",
        "Eastern Europe": (
            "Russian, Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Ukrainian, Serbian, Croatian, Slovenian, "
            "Albanian, Bosnian, Belarusian"
        ),
        "North America": "American, Canadian, Mexican, Cuban, Jamaican, Haitian, Guatemalan, Puerto Rican",
        "South America": (
            "Brazilian, Argentine = Argentinian, Chilean, Colombian, Peruvian, Venezuelan, Bolivian, Uruguayan, "
            "Ecuadorian"
        ),
        "Asia": (
            "Chinese, Japanese, South Korean, North Korean, Indian, Pakistani, Bangladeshi, Vietnamese, Thai, "
            "Indonesian, Malaysian, Filipino, Sri Lankan, Nepalese, Taiwanese, Singaporean, Mongolian, Afghan"
        ),
        "the Middle East": "Israeli, Iranian, Iraqi, Turkish, Saudi, Lebanese, Syrian, Jordanian, Palestinian, Kuwaiti",
        "Africa": (
            "Egyptian, Nigerian, Kenyan, South African, Ethiopian, Moroccan, Algerian, Tunisian, Ghanaian, Senegalese, "
            "Somali, Ugandan, Zimbabwean, Libyan, Cameroonian"
        ),
        "Oceania": "Australian, Fijian, Samoan, Tongan, Papua New Guinean",
    },
    "religion": {
        "the Middle East": "Christianity, Islam, Judaism, Zoroastrianism, the Bahá'í Faith, Manichaeism",
        "Asia": "Hinduism, Buddhism, Sikhism, Jainism, Taoism = Daoism, Confucianism, Shinto",
    },
    "church": {
        "Protestant": (
            "the Church of England, the Church of Scotland, the Church of Ireland, the Methodist Church, the Lutheran "
            "Church, the Presbyterian Church, the Baptist Church, the Episcopal Church, the Moravian Church, the "
            "Salvation Army, the Seventh-day Adventist Church, the Church of Jesus Christ of Latter-day Saints = the "
            "Mormon Church"
        ),
        "Catholic and Orthodox": (
            "the Catholic Church = the Roman Catholic Church, the Russian Orthodox Church, the Greek Orthodox Church, "
            "the Coptic Orthodox Church, the Ethiopian Orthodox Church, the Serbian Orthodox Church, the Armenian "
            "Apostolic Church, the Maronite Church"
        ),
    },
    "holy book": {
        "the world": (
            "the Bible, the Quran = the Koran = the Qur'an, the Torah, the Talmud, the Vedas, the Bhagavad Gita, the "
            "Book of Mormon, the Guru Granth Sahib, the Avesta, the Upanishads, the Tao Te Ching, the Tripitaka"
        ),
    },
    "month": {
        "the first half": "January, February, March, April, May, June",
        "the second half": "July, August, September, October, November, December",
    },
    "day of the week": {
        "the week": "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
    },
    "season": {
        "the year": "spring, summer, autumn, winter",
    },
    "continent": {
        "the world": "Africa, Antarctica, Asia, Australia, Europe, North America, South America",
    },
    "colour": {
        "bright colours": "red, blue, green, yellow, purple, pink, scarlet, crimson, magenta, cyan, indigo, mauve",
        "muted colours": "black, white, brown, grey = gray, beige, maroon, khaki, ochre",
    },
    "animal": {
        "large carnivores": (
            "wolf, lion, tiger, leopard, cheetah, jaguar, puma = cougar, lynx, hyena, polar bear, grizzly bear, brown "
            "bear, black bear, giant panda"
        ),
        "small carnivores": "fox, badger, weasel, stoat, otter, mongoose, raccoon, skunk, polecat, meerkat",
        "farm animals": "cow, pig, sheep, goat, chicken, horse, donkey, llama, ox, mule, alpaca",
        "pets": "cat, dog, hamster, gerbil, goldfish, budgerigar",
        "sea mammals": (
            "blue whale, humpback whale, sperm whale, killer whale = orca, dolphin, porpoise, seal, walrus, manatee, "
            "narwhal, dugong"
        ),
        "rodents": "rat, mouse, squirrel, beaver, porcupine, chipmunk, lemming, vole, dormouse, capybara",
        "small mammals": "rabbit, hare, hedgehog, mole, shrew, bat",
        "grazers": (
            "elephant, giraffe, hippopotamus = hippo, rhinoceros = rhino, zebra, antelope, buffalo, camel, gazelle, "
            "wildebeest"
        ),
        "deer": "moose, reindeer = caribou, elk, roe deer, fallow deer, red deer",
        "primates": "gorilla, chimpanzee, orangutan, baboon, gibbon, lemur, macaque, bonobo",
        "Australian animals": "kangaroo, koala, wombat, wallaby, platypus, echidna, dingo, Tasmanian devil",
        "birds of prey": "eagle, hawk, falcon, owl, vulture, osprey, kestrel, buzzard",
        "garden birds": (
            "robin, sparrow, blackbird, starling, wren, thrush, magpie, woodpecker, pigeon, finch, cuckoo, crow, "
            "raven, nightingale"
        ),
        "water birds": (
            "duck, goose, swan, penguin, flamingo, pelican, albatross, heron, stork, puffin, seagull, kingfisher, "
            "cormorant"
        ),
        "exotic birds": "ostrich, emu, peacock, parrot, toucan, hummingbird, turkey",
        "insects": (
            "ant, bee, wasp, butterfly, moth, mosquito, beetle, grasshopper, locust, dragonfly, cockroach, termite, "
            "flea, cicada, ladybird = ladybug"
        ),
        "fish": (
            "salmon, trout, cod, tuna, herring, eel, sardine, mackerel, haddock, carp, anchovy, seahorse, stingray, "
            "great white shark, hammerhead shark, whale shark"
        ),
        "reptiles": (
            "crocodile, alligator, tortoise, turtle, lizard, chameleon, iguana, gecko, rattlesnake, python, cobra, "
            "viper, Komodo dragon"
        ),
        "amphibians": "frog, toad, newt, salamander, axolotl",
        "molluscs": "octopus, squid, snail, slug, oyster, mussel, cuttlefish, scallop",
        "arthropods": "spider, scorpion, crab, lobster, shrimp, centipede, tarantula",
    },
    "dinosaur": {
        "flesh-eaters": (
            "Tyrannosaurus rex = Tyrannosaurus = T. rex, Velociraptor, Allosaurus, Spinosaurus, Megalosaurus, "
            "Deinonychus"
        ),
        "plant-eaters": "Triceratops, Stegosaurus, Diplodocus, Brachiosaurus, Iguanodon, Ankylosaurus, Apatosaurus",
    },
    "fruit": {
        "citrus fruits": "lemon, lime, grapefruit, tangerine, clementine, satsuma, kumquat",
        "orchard fruits": "apple, pear, plum, cherry, apricot, quince, nectarine",
        "berries": "strawberry, raspberry, blackberry, blueberry, gooseberry, cranberry, blackcurrant, grape",
        "tropical fruits": (
            "banana, mango, pineapple, papaya, coconut, guava, lychee, passion fruit, pomegranate, fig, watermelon, "
            "durian"
        ),
    },
    "vegetable": {
        "roots": "carrot, potato, turnip, parsnip, beetroot, radish, swede, onion, yam, garlic",
        "leaves and stems": "cabbage, lettuce, spinach, kale, celery, leek, asparagus, rhubarb",
        "others": (
            "broccoli, cauliflower, cucumber, courgette = zucchini, aubergine = eggplant, pumpkin, artichoke, pea, "
            "sweetcorn, okra"
        ),
    },
    "cheese": {
        "Britain": "Cheddar = cheddar, Stilton, Wensleydale, Red Leicester, Double Gloucester, Caerphilly",
        "France": "Brie, Camembert, Roquefort, Comté, Reblochon",
        "Italy": "Parmesan = Parmigiano-Reggiano, mozzarella, Gorgonzola, ricotta, mascarpone, pecorino, provolone",
        "other countries": "feta, halloumi, Gouda, Edam, Gruyère, Emmental, Manchego, Limburger",
    },
    "drink": {
        "spirits": "whisky = whiskey, gin, vodka, rum, brandy, tequila, cognac, absinthe",
        "wines and beers": "beer, wine, cider, champagne, sherry, mead, prosecco",
        "soft drinks": "tea, coffee, milk, lemonade, cocoa, ginger ale, tonic water",
        "cocktails": "mojito, daiquiri, Bloody Mary, margarita, piña colada",
    },
    "tree": {
        "broadleaves": "oak, beech, birch, elm, willow, maple, poplar, sycamore, hornbeam, alder, hawthorn, rowan",
        "conifers": "pine, spruce, fir, larch, yew, cedar, redwood, cypress, juniper",
        "trees of warm countries": "mahogany, teak, baobab, ebony, balsa, eucalyptus, acacia, banyan",
    },
    "flower": {
        "spring flowers": "daffodil, tulip, snowdrop, bluebell, crocus, hyacinth, primrose, cowslip",
        "summer flowers": (
            "rose, lily, sunflower, poppy, carnation, marigold, foxglove, geranium, daisy, buttercup, dandelion, "
            "chrysanthemum, dahlia, petunia, honeysuckle"
        ),
        "exotic flowers": "orchid, lotus, hibiscus, jasmine, bougainvillea, frangipani",
    },
    "disease": {
        "viral diseases": (
            "smallpox, measles, mumps, rubella, polio, influenza = flu, rabies, yellow fever, dengue fever, Ebola, "
            "Covid-19 = COVID-19, chickenpox, AIDS, SARS"
        ),
        "bacterial diseases": (
            "tuberculosis, cholera, typhoid = typhoid fever, leprosy, diphtheria, tetanus, anthrax, bubonic plague, "
            "syphilis, whooping cough, scarlet fever, typhus"
        ),
        "diseases from parasites": (
            "malaria, sleeping sickness, bilharzia = schistosomiasis, leishmaniasis, toxoplasmosis"
        ),
        "deficiency diseases": "scurvy, rickets, beriberi, pellagra, kwashiorkor",
        "other diseases": (
            "cancer, diabetes, asthma, arthritis, epilepsy, Alzheimer's disease = Alzheimer's, Parkinson's disease = "
            "Parkinson's, multiple sclerosis, cystic fibrosis, haemophilia = hemophilia, gout, leukaemia = leukemia, "
            "Huntington's disease, osteoporosis, pneumonia"
        ),
    },
    "organ": {
        "digestion": (
            "stomach, liver, pancreas, gallbladder, small intestine, large intestine, oesophagus = esophagus, appendix"
        ),
        "the rest of the body": (
            "heart, brain, lung, kidney, spleen, bladder, skin, uterus = womb, ovary, trachea = windpipe"
        ),
    },
    "part of the brain": {
        "the brain": (
            "cerebellum, cerebrum, hippocampus, hypothalamus, amygdala, thalamus, brainstem, frontal lobe, temporal "
            "lobe, occipital lobe, parietal lobe, corpus callosum, medulla oblongata"
        ),
    },
    "bone": {
        "shoulder and arm": "humerus, radius, ulna, scapula = shoulder blade, clavicle = collarbone",
        "leg": "femur = thigh bone, tibia = shin bone, fibula, patella = kneecap, calcaneus = heel bone",
        "head and trunk": "mandible = jawbone, sternum = breastbone, sacrum, coccyx = tailbone, maxilla, pelvis",
    },
    "vitamin": {
        "vitamins": (
            "vitamin A, vitamin B1 = thiamine = thiamin, vitamin B2 = riboflavin, vitamin B3 = niacin, vitamin B6, "
            "vitamin B12, vitamin C = ascorbic acid, vitamin D, vitamin E, vitamin K, folic acid = folate"
        ),
    },
    "hormone": {
        "metabolism": (
            "insulin, glucagon, adrenaline = epinephrine, cortisol, thyroxine, growth hormone, leptin, ghrelin"
        ),
        "sex and reproduction": "oestrogen = estrogen, progesterone, testosterone, oxytocin, prolactin",
        "other hormones": (
            "aldosterone, melatonin, erythropoietin, gastrin, calcitonin, vasopressin = antidiuretic hormone"
        ),
    },
    "enzyme": {
        "digestion": "amylase, lipase, pepsin, trypsin, lactase, maltase, sucrase",
        "copying genes": (
            "DNA polymerase, RNA polymerase, helicase, ligase, reverse transcriptase, topoisomerase, primase"
        ),
        "other enzymes": "catalase, lysozyme, cellulase, telomerase, ATP synthase",
    },
    "protein": {
        "structure": "collagen, keratin, elastin, tubulin, fibrin",
        "movement, transport and storage": (
            "actin, myosin, haemoglobin = hemoglobin, myoglobin, albumin, ferritin, transferrin"
        ),
    },
    "molecule": {
        "bases": "adenine, guanine, cytosine, thymine, uracil",
        "nucleic acids and carriers": (
            "DNA = deoxyribonucleic acid, RNA = ribonucleic acid, mRNA, tRNA, rRNA, ATP = adenosine triphosphate, "
            "NADPH, NADH"
        ),
        "carbohydrates": (
            "glucose, fructose, sucrose, lactose, maltose, ribose, deoxyribose, starch, cellulose, glycogen"
        ),
        "small molecules": (
            "carbon dioxide, carbon monoxide, methane, ammonia, ozone, hydrogen peroxide, sulphur dioxide = sulfur "
            "dioxide, nitrous oxide, hydrogen sulphide = hydrogen sulfide"
        ),
    },
    "part of the cell": {
        "the cell": (
            "nucleus, mitochondrion = mitochondria, ribosome, chloroplast, cell membrane = plasma membrane, cell wall, "
            "cytoplasm, vacuole, endoplasmic reticulum, Golgi apparatus, lysosome, nucleolus, centriole, cytoskeleton, "
            "peroxisome"
        ),
    },
    "drug": {
        "antibiotics": "penicillin, amoxicillin, streptomycin, tetracycline, erythromycin, ciprofloxacin, methicillin",
        "painkillers": (
            "aspirin, paracetamol = acetaminophen, ibuprofen, morphine, codeine, fentanyl, oxycodone, naproxen, "
            "tramadol"
        ),
        "prescription drugs": (
            "Prozac, Viagra, Valium, Xanax, Ozempic, metformin, warfarin, quinine, chloroquine, Ritalin, thalidomide, "
            "AZT, tamoxifen"
        ),
        "illegal drugs": "heroin, cocaine, cannabis = marijuana, LSD, MDMA, methamphetamine, ketamine, opium",
    },
    "musical instrument": {
        "strings": (
            "violin, viola, cello, double bass, harp, guitar, banjo, ukulele, mandolin, lute, sitar, zither, lyre"
        ),
        "woodwind": "flute, clarinet, oboe, bassoon, saxophone, piccolo, recorder, cor anglais, bagpipes",
        "brass": "trumpet, trombone, tuba, French horn, cornet, bugle, euphonium",
        "percussion": (
            "xylophone, timpani, tambourine, marimba, glockenspiel, snare drum, castanets, vibraphone, cymbal"
        ),
        "keyboards": "piano, harpsichord, accordion, synthesiser = synthesizer, clavichord, harmonium",
    },
    "sport": {
        "ball games": (
            "football = soccer, basketball, volleyball, handball, netball, baseball, cricket, softball, rugby, "
            "lacrosse, dodgeball"
        ),
        "racket sports": "tennis, badminton, squash, pickleball, padel, racquetball",
        "combat sports": "boxing, judo, karate, taekwondo, wrestling, fencing, sumo, kickboxing",
        "water sports": "swimming, rowing, sailing, surfing, water polo, canoeing, kayaking, windsurfing, waterskiing",
        "winter sports": (
            "skiing, snowboarding, curling, bobsleigh, luge, ice hockey, figure skating, biathlon, speed skating, ski "
            "jumping"
        ),
        "air sports": "hang gliding, paragliding, speedflying, wingsuit flying, ballooning, aerobatics",
        "other sports": (
            "golf, archery, gymnastics, cycling, darts, snooker, skateboarding, croquet, triathlon, weightlifting, "
            "skydiving, showjumping, bowls"
        ),
    },
    "currency": {
        "Europe": (
            "the euro, the pound sterling = sterling, the Swiss franc, the krona, the zloty, the forint, the rouble = "
            "the ruble, the hryvnia"
        ),
        "former currencies": (
            "the Deutsche Mark = the Deutschmark, the French franc, the lira, the peseta, the drachma, the guilder, "
            "the escudo"
        ),
        "the Americas": "the US dollar, the Canadian dollar, the peso, the bolívar, the quetzal",
        "Asia and Africa": (
            "the yen, the yuan = the renminbi, the rupee, the baht, the rupiah, the shekel, the dinar, the dirham, the "
            "riyal, the rand, the naira, the dong, the ringgit"
        ),
    },
    "sea": {
        "the Mediterranean and its neighbours": (
            "the Mediterranean Sea = the Mediterranean, the Adriatic Sea = the Adriatic, the Aegean Sea = the Aegean, "
            "the Ionian Sea, the Tyrrhenian Sea, the Black Sea, the Red Sea, the Dead Sea, the Caspian Sea, the Sea of "
            "Marmara"
        ),
        "northern Europe": (
            "the North Sea, the Baltic Sea, the Irish Sea, the Norwegian Sea, the Barents Sea, the White Sea, the "
            "Celtic Sea"
        ),
        "the rest of the world": (
            "the Caribbean Sea, the South China Sea, the East China Sea, the Arabian Sea, the Coral Sea, the Tasman "
            "Sea, the Bering Sea, the Sea of Japan, the Yellow Sea, the Sargasso Sea, the Weddell Sea, the Ross Sea"
        ),
    },
    "waterway": {
        "straits": (
            "the English Channel, the Strait of Gibraltar = the Straits of Gibraltar, the Bosphorus, the Dardanelles, "
            "the Strait of Hormuz, the Bering Strait, the Strait of Malacca, the Strait of Messina, the Bass Strait, "
            "the Strait of Magellan"
        ),
        "canals": (
            "the Suez Canal, the Panama Canal, the Kiel Canal, the Corinth Canal, the Manchester Ship Canal, the Erie "
            "Canal, the Grand Union Canal"
        ),
    },
    "lake": {
        "the Great Lakes": "Lake Superior, Lake Michigan, Lake Huron, Lake Erie, Lake Ontario",
        "Europe": (
            "Lake Geneva, Lake Como, Lake Garda, Lake Constance, Lake Maggiore, Lake Lucerne, Loch Ness, Loch Lomond, "
            "Windermere, Lough Neagh, Lake Ladoga, Lake Balaton"
        ),
        "Africa": "Lake Victoria, Lake Tanganyika, Lake Malawi, Lake Chad, Lake Turkana, Lake Volta",
        "the rest of the world": (
            "Lake Baikal, Lake Titicaca, the Great Salt Lake, Lake Tahoe, Lake Eyre, Lake Winnipeg, Crater Lake, the "
            "Aral Sea"
        ),
    },
    "desert": {
        "Africa": (
            "the Sahara = the Sahara Desert, the Kalahari = the Kalahari Desert, the Namib = the Namib Desert, the "
            "Nubian Desert, the Libyan Desert"
        ),
        "Asia": (
            "the Gobi = the Gobi Desert, the Arabian Desert, the Negev = the Negev Desert, the Thar Desert, the Syrian "
            "Desert, the Taklamakan Desert = the Taklamakan, the Karakum Desert"
        ),
        "the Americas": (
            "the Atacama = the Atacama Desert, the Mojave = the Mojave Desert, the Sonoran Desert, the Chihuahuan "
            "Desert, the Great Basin Desert"
        ),
        "Australia": (
            "the Great Victoria Desert, the Great Sandy Desert, the Simpson Desert, the Gibson Desert, the Tanami "
            "Desert"
        ),
    },
    "island": {
        "the Mediterranean": (
            "Sicily, Sardinia, Corsica, Crete, Rhodes, Majorca = Mallorca, Menorca = Minorca, Ibiza, Corfu, Capri, "
            "Elba, Lesbos, Santorini"
        ),
        "Britain": (
            "the Isle of Wight, the Isle of Man, Jersey, Guernsey, Anglesey, Skye = the Isle of Skye, Iona, "
            "Lindisfarne = Holy Island, Lundy"
        ),
        "the Atlantic": (
            "Greenland, Newfoundland, Madeira, Tenerife, Bermuda, Saint Helena = St Helena, Lanzarote, Gran Canaria, "
            "Nantucket, Long Island, Ascension Island"
        ),
        "the Caribbean": "Puerto Rico, Martinique, Guadeloupe, Aruba, Hispaniola, Curaçao",
        "Asia": "Sumatra, Borneo, Bali, Honshu, Hokkaido, Okinawa, Sulawesi, Kyushu, Luzon, Phuket",
        "the Pacific and the Indian Ocean": (
            "Easter Island, Guam, Tahiti, Oahu, Maui, Iwo Jima, Zanzibar, Réunion, Guadalcanal, Christmas Island, "
            "Pitcairn Island, New Guinea"
        ),
    },
    "mountain range": {
        "Europe": (
            "the Alps, the Pyrenees, the Carpathians = the Carpathian Mountains, the Apennines, the Pennines, the "
            "Cairngorms, the Vosges, the Urals = the Ural Mountains, the Caucasus = the Caucasus Mountains, the Jura "
            "Mountains"
        ),
        "Asia": (
            "the Himalayas, the Karakoram, the Hindu Kush, the Altai Mountains, the Pamirs = the Pamir Mountains, the "
            "Tian Shan, the Zagros Mountains, the Western Ghats"
        ),
        "the Americas": (
            "the Andes, the Rocky Mountains = the Rockies, the Appalachian Mountains = the Appalachians, the Sierra "
            "Nevada, the Cascade Range, the Adirondacks, the Great Smoky Mountains, the Brooks Range"
        ),
        "Africa and Oceania": (
            "the Atlas Mountains, the Drakensberg, the Great Dividing Range, the Rwenzori Mountains, the Ethiopian "
            "Highlands, the Flinders Ranges"
        ),
    },
    "empire": {
        "antiquity": (
            "the Roman Empire, the Persian Empire, the Assyrian Empire, the Babylonian Empire, the Macedonian Empire, "
            "the Parthian Empire, the Maurya Empire, the Gupta Empire, the Sasanian Empire"
        ),
        "the Middle Ages": (
            "the Byzantine Empire, the Mongol Empire, the Carolingian Empire, the Mali Empire, the Inca Empire, the "
            "Aztec Empire, the Khmer Empire, the Seljuk Empire, the Latin Empire, the Songhai Empire"
        ),
        "modern times": (
            "the British Empire, the Ottoman Empire, the Spanish Empire, the Portuguese Empire, the Russian Empire, "
            "the Austro-Hungarian Empire, the German Empire, the French colonial empire, the Dutch Empire, the "
            "Austrian Empire, the First French Empire, the Second French Empire, the Mughal Empire, the Maratha "
            "Empire, the Safavid Empire, the Ashanti Empire"
        ),
    },
    "dynasty": {
        "China": (
            "the Ming dynasty = the Ming Dynasty, the Qing dynasty = the Qing Dynasty, the Han dynasty = the Han "
            "Dynasty, the Tang dynasty = the Tang Dynasty, the Song dynasty = the Song Dynasty, the Yuan dynasty = the "
            "Yuan Dynasty, the Qin dynasty = the Qin Dynasty, the Shang dynasty = the Shang Dynasty, the Zhou dynasty "
            "= the Zhou Dynasty, the Sui dynasty = the Sui Dynasty"
        ),
        "Britain": (
            "the House of Tudor = the Tudors, the House of Stuart = the Stuarts, the House of Windsor = the Windsors, "
            "the House of Hanover, the House of York, the House of Lancaster"
        ),
        "Europe": (
            "the House of Habsburg = the Habsburgs, the House of Bourbon = the Bourbons, the House of Romanov = the "
            "Romanovs, the House of Savoy, the House of Orange-Nassau, the House of Hohenzollern = the Hohenzollerns, "
            "the House of Valois"
        ),
    },
    "war": {
        "the world wars and those between": (
            "World War I = the First World War = World War One, World War II = the Second World War = World War Two, "
            "the Spanish Civil War, the Russian Civil War, the Russo-Japanese War, the Second Boer War, the Winter "
            "War, the First Balkan War, the Second Sino-Japanese War"
        ),
        "since 1945": (
            "the Cold War, the Korean War, the Vietnam War, the Algerian War, the Six-Day War, the Yom Kippur War, the "
            "Falklands War, the Gulf War, the Bosnian War"
        ),
        "the nineteenth century": (
            "the American Civil War, the Crimean War, the Napoleonic Wars, the War of 1812, the Franco-Prussian War, "
            "the Spanish-American War, the Mexican-American War, the First Opium War, the Second Opium War, the Greek "
            "War of Independence, the Austro-Prussian War, the First Sino-Japanese War"
        ),
        "before 1800": (
            "the Hundred Years' War, the Wars of the Roses, the Thirty Years' War, the Seven Years' War, the English "
            "Civil War, the American Revolutionary War = the American War of Independence, the War of the Spanish "
            "Succession, the War of the Austrian Succession, the War of Jenkins' Ear, the Great Northern War"
        ),
        "antiquity": (
            "the Peloponnesian War, the First Punic War, the Second Punic War, the Third Punic War, the Trojan War, "
            "the Gallic Wars"
        ),
        "the twenty-first century": (
            "the Iraq War, the Syrian civil war, the Tigray War, the war in Afghanistan, the Russo-Georgian War"
        ),
    },
    "battle": {
        "antiquity": (
            "the Battle of Marathon, the Battle of Thermopylae, the Battle of Salamis, the Battle of Cannae, the "
            "Battle of Zama, the Battle of Actium, the Battle of Gaugamela"
        ),
        "the Middle Ages": (
            "the Battle of Hastings, the Battle of Stamford Bridge, the Battle of Agincourt, the Battle of Crécy, the "
            "Battle of Poitiers, the Battle of Bannockburn, the Battle of Bosworth = the Battle of Bosworth Field, the "
            "Battle of Towton, the Battle of Tours, the Battle of Stirling Bridge"
        ),
        "the sixteenth to eighteenth centuries": (
            "the Battle of Lepanto, the Battle of Flodden, the Battle of Naseby, the Battle of Marston Moor, the "
            "Battle of Edgehill, the Battle of the Boyne, the Battle of Blenheim, the Battle of Culloden, the Battle "
            "of Plassey"
        ),
        "the American Revolutionary War": (
            "the Battle of Saratoga, the Battle of Bunker Hill, the Battle of White Plains, the Battle of Princeton, "
            "the Battle of Brandywine, the Battle of Germantown, the Battle of Monmouth, the Battle of Yorktown"
        ),
        "the Napoleonic Wars": (
            "the Battle of Trafalgar, the Battle of Austerlitz, the Battle of Jena, the Battle of Wagram, the Battle "
            "of Salamanca, the Battle of Borodino, the Battle of Leipzig, the Battle of Waterloo"
        ),
        "the American Civil War": (
            "the Battle of Gettysburg, the Battle of Antietam, the Battle of Shiloh, the Battle of Fredericksburg, the "
            "Battle of Chancellorsville, the Battle of Vicksburg, the Battle of Chickamauga"
        ),
        "other wars of the nineteenth century": (
            "the Battle of the Alamo, the Battle of the Little Bighorn, the Battle of Balaclava, the Battle of "
            "Isandlwana, the Battle of Sedan, the Battle of Omdurman"
        ),
        "the First World War": (
            "the Battle of the Marne, the Battle of Loos, the Battle of Ypres, the Battle of Verdun, the Battle of the "
            "Somme, the Battle of Arras, the Battle of Cambrai, the Battle of Passchendaele, the Battle of Jutland, "
            "the Battle of Gallipoli"
        ),
        "the Second World War in Europe and Africa": (
            "the Battle of Britain, the Battle of Crete, the Battle of Stalingrad, the Battle of El Alamein, the "
            "Battle of Kursk, the Battle of Monte Cassino, the Battle of Arnhem, the Battle of the Bulge, the Battle "
            "of the Atlantic"
        ),
        "the Second World War in the Pacific": (
            "the Battle of Midway, the Battle of the Coral Sea, the Battle of Guadalcanal, the Battle of the "
            "Philippine Sea, the Battle of Leyte Gulf, the Battle of Iwo Jima, the Battle of Okinawa"
        ),
    },
    "treaty": {
        "before 1900": (
            "the Treaty of Westphalia = the Peace of Westphalia, the Treaty of Tordesillas, the Treaty of Utrecht, the "
            "Treaty of Paris, the Treaty of Ghent, the Treaty of Waitangi, the Treaty of Nanking, the Treaty of "
            "Guadalupe Hidalgo, the Peace of Augsburg"
        ),
        "the twentieth century": (
            "the Treaty of Versailles, the Treaty of Brest-Litovsk, the Treaty of Trianon, the Treaty of Lausanne, the "
            "Treaty of Sèvres, the Munich Agreement, the North Atlantic Treaty, the Treaty of Rome, the Camp David "
            "Accords, the Treaty of Maastricht = the Maastricht Treaty, the Oslo Accords, the Dayton Agreement, the "
            "Kyoto Protocol, the Good Friday Agreement, the Antarctic Treaty, the Warsaw Pact, the Molotov-Ribbentrop "
            "Pact = the Nazi-Soviet Pact"
        ),
        "the twenty-first century": (
            "the Treaty of Lisbon = the Lisbon Treaty, the Paris Agreement, the Treaty of Nice, the Treaty on the "
            "Prohibition of Nuclear Weapons, the Abraham Accords, the New START treaty = New START"
        ),
    },
    "political party": {
        "the United Kingdom and Ireland": (
            "the Labour Party, the Conservative Party = the Conservatives = the Tories, the Liberal Democrats = the "
            "Lib Dems, the Scottish National Party = the SNP, Plaid Cymru, Sinn Féin, the Democratic Unionist Party = "
            "the DUP, UKIP = the UK Independence Party, Reform UK, Fianna Fáil, Fine Gael"
        ),
        "the United States": (
            "the Democratic Party, the Republican Party = the GOP, the Libertarian Party, the Whig Party, the "
            "Federalist Party, the Free Soil Party, the Know Nothing Party, the Reform Party"
        ),
        "Europe": (
            "the Christian Democratic Union = the CDU, Alternative for Germany = the AfD, the National Rally, Forza "
            "Italia, the Five Star Movement, Syriza, Podemos, Fidesz, the Nazi Party"
        ),
        "the rest of the world": (
            "the African National Congress = the ANC, the Indian National Congress, the Bharatiya Janata Party = the "
            "BJP, Likud, the Chinese Communist Party = the Communist Party of China, the Kuomintang, Zanu-PF, the Bloc "
            "Québécois"
        ),
    },
    "US president": {
        "before 1850": (
            "George Washington, John Adams, Thomas Jefferson, James Madison, James Monroe, John Quincy Adams, Andrew "
            "Jackson, Martin Van Buren, William Henry Harrison, John Tyler, James K. Polk, Zachary Taylor"
        ),
        "from 1850 to 1900": (
            "Millard Fillmore, Franklin Pierce, James Buchanan, Abraham Lincoln, Andrew Johnson, Ulysses S. Grant, "
            "Rutherford B. Hayes, James A. Garfield, Chester A. Arthur, Grover Cleveland, Benjamin Harrison, William "
            "McKinley"
        ),
        "from 1901 to 1960": (
            "Theodore Roosevelt = Teddy Roosevelt, William Howard Taft, Woodrow Wilson, Warren G. Harding, Calvin "
            "Coolidge, Herbert Hoover, Franklin D. Roosevelt = Franklin Roosevelt = FDR, Harry S. Truman = Harry "
            "Truman, Dwight D. Eisenhower = Dwight Eisenhower"
        ),
        "since 1961": (
            "John F. Kennedy = JFK, Lyndon B. Johnson = Lyndon Johnson = LBJ, Richard Nixon, Gerald Ford, Jimmy "
            "Carter, Ronald Reagan, George H. W. Bush = George H.W. Bush, Bill Clinton, George W. Bush, Barack Obama, "
            "Donald Trump, Joe Biden"
        ),
    },
    "monarch": {
        "Normans and Plantagenets": (
            "William the Conqueror = William I, William II, Henry I, Henry II, Richard I = Richard the Lionheart, King "
            "John, Henry III, Edward I, Edward II, Edward III, Richard II"
        ),
        "Lancaster and York": "Henry IV, Henry V, Henry VI, Edward IV, Edward V, Richard III",
        "the Tudors": (
            "Henry VII, Henry VIII = King Henry VIII, Edward VI, Mary I = Queen Mary I, Elizabeth I = Queen Elizabeth I"
        ),
        "the Stuarts": "James I, Charles I, Charles II, James II, William III, Mary II, Queen Anne",
        "the Hanoverians": "George I, George II, George III = King George III, George IV, William IV, Queen Victoria",
        "since 1901": (
            "Edward VII, George V, Edward VIII, George VI = King George VI, Elizabeth II = Queen Elizabeth II, Charles "
            "III = King Charles III"
        ),
    },
    "Greek deity": {
        "Olympians": (
            "Zeus, Hera, Poseidon, Athena, Apollo, Artemis, Ares, Aphrodite, Hephaestus, Hermes, Demeter, Dionysus"
        ),
        "other deities": "Hades, Persephone, Hestia, Eros, Helios, Cronus = Kronos, Nyx, Eos, Hecate, Asclepius",
    },
    "holiday": {
        "Christian": (
            "Christmas, Easter, Good Friday, Ash Wednesday, Pentecost, Palm Sunday, All Saints' Day, Epiphany, Shrove "
            "Tuesday = Mardi Gras"
        ),
        "Jewish": "Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Purim, Sukkot",
        "Asian and Muslim": "Diwali, Holi, Eid al-Fitr, Eid al-Adha, Vesak, Nowruz, Chinese New Year = Lunar New Year",
        "American": (
            "Thanksgiving, Independence Day = the Fourth of July, Memorial Day, Labor Day, Martin Luther King Jr. Day, "
            "Columbus Day, Veterans Day, Groundhog Day, Presidents' Day, Juneteenth"
        ),
        "others": (
            "Halloween, New Year's Day, New Year's Eve, Valentine's Day, St Patrick's Day = St. Patrick's Day = Saint "
            "Patrick's Day, Bonfire Night = Guy Fawkes Night, Boxing Day, Mother's Day, Burns Night, Anzac Day, "
            "Bastille Day"
        ),
    },
    "award": {
        "film, stage and music": (
            "the Academy Awards = the Oscars = Academy Award, the Golden Globes = Golden Globe, the BAFTAs = BAFTA "
            "Award, the Palme d'Or, the Golden Lion, the Golden Bear, the Tony Awards = Tony Award, the Emmys = Emmy "
            "Award, the Grammys = Grammy Award, the César Award, the Screen Actors Guild Award, the Laurence Olivier "
            "Award"
        ),
        "literature": (
            "the Booker Prize = the Man Booker Prize, the Pulitzer Prize, the National Book Award, the Women's Prize "
            "for Fiction, the Prix Goncourt, the Hugo Award, the Nebula Award, the Carnegie Medal, the Newbery Medal, "
            "the Costa Book Award"
        ),
        "science": (
            "the Nobel Prize, the Fields Medal, the Abel Prize, the Turing Award, the Wolf Prize, the Copley Medal, "
            "the Lasker Award, the Breakthrough Prize"
        ),
        "sport": (
            "the Ballon d'Or, the Golden Boot, the Golden Ball, the Golden Glove, the Heisman Trophy, the Stanley Cup, "
            "the Webb Ellis Cup, the Claret Jug, the Golden Shoe, the Green Jacket"
        ),
        "peace": (
            "the Nobel Peace Prize, the Sakharov Prize, the Right Livelihood Award, the Charlemagne Prize, the Olof "
            "Palme Prize, the Sydney Peace Prize"
        ),
        "honours": (
            "the Victoria Cross, the George Cross, the Medal of Honor, the Purple Heart, the Iron Cross, the Order of "
            "Merit, the Croix de Guerre, the Legion of Honour = the Légion d'honneur, the Presidential Medal of "
            "Freedom"
        ),
    },
    "film festival": {
        "Europe": (
            "the Cannes Film Festival, the Venice Film Festival = the Venice International Film Festival, the Berlin "
            "Film Festival = the Berlin International Film Festival = the Berlinale, the London Film Festival, the "
            "Edinburgh International Film Festival, the Locarno Film Festival, the San Sebastián International Film "
            "Festival, the Karlovy Vary International Film Festival"
        ),
        "North America": (
            "the Sundance Film Festival = Sundance, the Toronto Film Festival = the Toronto International Film "
            "Festival, the Telluride Film Festival, the Tribeca Film Festival, the New York Film Festival, South by "
            "Southwest = SXSW"
        ),
    },
    "football competition": {
        "national teams": (
            "the World Cup = the FIFA World Cup, the European Championship, the Copa América, the Africa Cup of "
            "Nations, the Gold Cup, the Nations League"
        ),
        "European clubs": (
            "the Champions League = the UEFA Champions League, the Europa League, the European Cup, the UEFA Cup, the "
            "Cup Winners' Cup"
        ),
        "leagues": (
            "the Premier League, La Liga, Serie A, the Bundesliga, Ligue 1, the Eredivisie, Major League Soccer = MLS"
        ),
        "club cups": (
            "the FA Cup, the League Cup, the Copa del Rey, the Scottish Cup, the Coppa Italia, the Copa Libertadores, "
            "the Community Shield"
        ),
    },
    "material": {
        "natural fabrics": "cotton, wool, silk, linen, leather, cashmere, hemp, jute",
        "other fabrics": (
            "polyester, nylon, rayon, Lycra = spandex, denim, velvet, satin, lace, tweed, muslin, corduroy"
        ),
        "alloys": "steel, bronze, brass, pewter, solder, cast iron",
        "building materials": "concrete, glass, brick, plywood, asphalt, plaster, mortar, cement",
        "plastics and ceramics": (
            "porcelain, Kevlar, PVC, Teflon, polystyrene, polythene = polyethylene, Bakelite, earthenware"
        ),
    },
    "gemstone": {
        "gemstones": (
            "diamond, ruby, emerald, sapphire, amethyst, topaz, opal, garnet, jade, pearl, turquoise, aquamarine, "
            "onyx, lapis lazuli, agate, amber"
        ),
    },
    "branch of science": {
        "life": (
            "biology, botany, zoology, genetics, ecology, microbiology, neuroscience, biochemistry, palaeontology = "
            "paleontology, immunology, anatomy, physiology"
        ),
        "matter and the earth": (
            "physics, chemistry, astronomy, geology, meteorology, oceanography, thermodynamics, optics, acoustics, "
            "astrophysics, mineralogy, seismology"
        ),
        "society": (
            "economics, psychology, sociology, anthropology, archaeology = archeology, linguistics, political science"
        ),
    },
    "branch of mathematics": {
        "mathematics": (
            "algebra, geometry, trigonometry, calculus, statistics, topology, number theory, set theory, graph theory, "
            "probability theory, game theory, arithmetic, combinatorics"
        ),
    },
    "era": {
        "before the Middle Ages": "the Stone Age, the Bronze Age, the Iron Age, the Ice Age, classical antiquity",
        "after 400": (
            "the Middle Ages, the Renaissance, the Reformation, the Enlightenment, the Industrial Revolution, the Age "
            "of Discovery"
        ),
        "Britain": (
            "the Victorian era, the Elizabethan era, the Edwardian era, the Georgian era, the Regency era, the Tudor "
            "period"
        ),
        "the United States": (
            "the Gilded Age, the Jazz Age, the Great Depression, the Roaring Twenties, the Progressive Era, the "
            "Prohibition era, the Reconstruction era = Reconstruction"
        ),
    },
    "geological period": {
        "the Palaeozoic": "the Cambrian, the Ordovician, the Silurian, the Devonian, the Carboniferous, the Permian",
        "after the Palaeozoic": (
            "the Triassic, the Jurassic, the Cretaceous, the Paleogene = the Palaeogene, the Neogene, the Quaternary"
        ),
    },
    "art movement": {
        "the twentieth century": (
            "Cubism, Surrealism, Expressionism, Fauvism, Dadaism = Dada, Futurism, Constructivism, Pop Art, "
            "Minimalism, Art Deco, Op Art"
        ),
        "before 1900": (
            "Impressionism, Romanticism, Realism, Neoclassicism, Mannerism, Symbolism, Art Nouveau, Pointillism, Rococo"
        ),
    },
    "rock": {
        "igneous rocks": "granite, basalt, obsidian, pumice, gabbro, andesite, rhyolite",
        "sedimentary rocks": "limestone, sandstone, shale, chalk, mudstone, conglomerate, coal",
        "metamorphic rocks": "marble, slate, gneiss, schist, quartzite",
    },
    "type of cloud": {
        "clouds": (
            "cumulus, stratus, cirrus, cumulonimbus, nimbostratus, altocumulus, altostratus, cirrocumulus, "
            "cirrostratus, stratocumulus"
        ),
    },
    "unit of measurement": {
        "physics": (
            "newton, joule, watt, volt, ohm, pascal, hertz, coulomb, farad, becquerel, ampere, kelvin, lumen, candela, "
            "decibel"
        ),
        "length": (
            "metre = meter, kilometre = kilometer, centimetre = centimeter, millimetre = millimeter, mile, inch, "
            "furlong, fathom, light year = light-year, parsec"
        ),
        "weight and volume": "gram = gramme, kilogram, tonne, ounce, litre = liter, gallon, pint, carat, bushel",
        "computing": "byte, kilobyte, megabyte, gigabyte, terabyte, petabyte",
    },
    "operating system": {
        "desktop": "Microsoft Windows, macOS, Linux, Unix, MS-DOS, ChromeOS, OS/2",
        "mobile": "Android, iOS, Symbian, HarmonyOS, webOS",
    },
    "program": {
        "browsers": (
            "Firefox = Mozilla Firefox, Google Chrome, Safari, Internet Explorer, Netscape Navigator, Microsoft Edge"
        ),
        "office and art": (
            "Microsoft Word, Microsoft Excel = Excel, PowerPoint, Photoshop = Adobe Photoshop, Microsoft Outlook, "
            "AutoCAD, Final Cut Pro"
        ),
        "conversation": "Skype, Microsoft Teams, ChatGPT, Siri, WhatsApp, Cortana, WeChat, FaceTime, Google Assistant",
    },
    "star": {
        "the northern sky": (
            "Vega, Capella, Arcturus, Polaris = the North Star = the Pole Star, Deneb, Altair, Castor, Pollux, "
            "Regulus, Aldebaran, Algol, Mizar, Dubhe, Denebola, Hamal"
        ),
        "the equator and the south": (
            "Sirius, Canopus, Rigel, Betelgeuse, Procyon, Spica, Antares, Fomalhaut, Achernar, Bellatrix, Alpha "
            "Centauri, Proxima Centauri, Mira"
        ),
    },
    "nebula": {
        "nebulae": (
            "the Crab Nebula, the Orion Nebula, the Ring Nebula, the Eagle Nebula, the Horsehead Nebula, the Helix "
            "Nebula, the Lagoon Nebula, the Dumbbell Nebula, the Cat's Eye Nebula, the Eskimo Nebula, the Tarantula "
            "Nebula, the Veil Nebula"
        ),
    },
    "galaxy": {
        "galaxies": (
            "the Milky Way, the Andromeda Galaxy, the Whirlpool Galaxy, the Sombrero Galaxy, the Pinwheel Galaxy, the "
            "Triangulum Galaxy, the Large Magellanic Cloud, the Small Magellanic Cloud, the Cartwheel Galaxy, the "
            "Sunflower Galaxy"
        ),
    },
    "star cluster": {
        "clusters": (
            "the Pleiades, the Hyades, the Beehive Cluster, the Jewel Box, the Butterfly Cluster, the Double Cluster, "
            "the Wild Duck Cluster, the Coma Star Cluster"
        ),
    },
    "alphabet": {
        "alphabets": (
            "the Latin alphabet, the Greek alphabet, the Cyrillic alphabet, the Phoenician alphabet, the Hebrew "
            "alphabet, the Arabic alphabet, the Etruscan alphabet, the Armenian alphabet, the Georgian alphabet, the "
            "Gothic alphabet"
        ),
    },
    "law": {
        "the British Empire": (
            "the Stamp Act, the Sugar Act, the Tea Act, the Quartering Act, the Declaratory Act, the Townshend Acts, "
            "the Quebec Act, the Coercive Acts = the Intolerable Acts, the Navigation Acts, the Currency Act, the "
            "Toleration Act, the Act of Supremacy, the Act of Settlement"
        ),
        "the United States before 1900": (
            "the Homestead Act, the Kansas-Nebraska Act, the Missouri Compromise, the Fugitive Slave Act, the Indian "
            "Removal Act, the Dawes Act, the Sherman Antitrust Act, the Pendleton Act, the Chinese Exclusion Act, the "
            "Embargo Act, the Judiciary Act, the Northwest Ordinance, the Wilmot Proviso, the Alien and Sedition Acts"
        ),
        "the United States since 1900": (
            "the Civil Rights Act, the Voting Rights Act, the Social Security Act, the Wagner Act, the Taft-Hartley "
            "Act, the Federal Reserve Act, the Espionage Act, the Volstead Act, the GI Bill, the Lend-Lease Act, the "
            "Glass-Steagall Act, the Patriot Act, the No Child Left Behind Act, the Affordable Care Act, the Pure Food "
            "and Drug Act, the Clayton Antitrust Act"
        ),
        "Great Britain": (
            "the Corn Laws, the Poor Law, the Great Reform Act, the Factory Act, the Slavery Abolition Act, the "
            "Parliament Act, the Equal Pay Act, the Race Relations Act"
        ),
    },
    "amendment": {
        "before 1900": (
            "the First Amendment, the Second Amendment, the Fourth Amendment, the Fifth Amendment, the Tenth "
            "Amendment, the Thirteenth Amendment, the Fourteenth Amendment, the Fifteenth Amendment"
        ),
        "since 1900": (
            "the Sixteenth Amendment, the Seventeenth Amendment, the Eighteenth Amendment, the Nineteenth Amendment, "
            "the Equal Rights Amendment"
        ),
    },
    "rebellion": {
        "America": (
            "Shays' Rebellion, Bacon's Rebellion, the Whiskey Rebellion, Nat Turner's Rebellion, the Stono Rebellion, "
            "Leisler's Rebellion, Pontiac's Rebellion, the Pueblo Revolt, Dorr's Rebellion"
        ),
        "the rest of the world": (
            "the Boxer Rebellion, the Taiping Rebellion, the Peasants' Revolt, the Easter Rising, the Monmouth "
            "Rebellion, the Mau Mau Uprising, the Warsaw Uprising, the Hungarian Uprising, the Prague Spring"
        ),
    },
    "revolution": {
        "before 1900": (
            "the American Revolution, the French Revolution, the Glorious Revolution, the Haitian Revolution, the "
            "July Revolution, the Meiji Restoration"
        ),
        "since 1900": (
            "the Russian Revolution, the October Revolution, the Mexican Revolution, the Cuban Revolution, the Iranian "
            "Revolution, the Velvet Revolution, the Carnation Revolution, the Green "
            "Revolution"
        ),
    },
    "Supreme Court case": {
        "before 1900": (
            "Marbury v. Madison, McCulloch v. Maryland, Gibbons v. Ogden, Worcester v. Georgia, Dred Scott v. "
            "Sandford, Plessy v. Ferguson, Fletcher v. Peck"
        ),
        "since 1900": (
            "Brown v. Board of Education, Roe v. Wade, Miranda v. Arizona, Gideon v. Wainwright, Loving v. Virginia, "
            "Schenck v. United States, Korematsu v. United States, Bush v. Gore"
        ),
    },
    "document": {
        "charters": (
            "Magna Carta, the Declaration of Independence, the Bill of Rights, the Mayflower Compact, the Articles of "
            "Confederation, the Emancipation Proclamation, the Federalist Papers, the Monroe Doctrine, the Gettysburg "
            "Address, the Truman Doctrine, the Atlantic Charter, the Communist Manifesto, the Ninety-Five Theses, the "
            "Edict of Nantes, the Universal Declaration of Human Rights"
        ),
    },
    "American people": {
        "the East": (
            "the Iroquois, the Mohawk, the Powhatan, the Shawnee, the Seminole, the Creek, the Choctaw, "
            "the Chickasaw, the Wampanoag, the Pequot, the Delaware, the Huron"
        ),
        "the West": (
            "the Apache, the Sioux, the Lakota, the Comanche, the Cheyenne, the Pueblo, the Hopi, the Nez "
            "Perce, the Crow, the Blackfoot, the Arapaho"
        ),
        "the South": "the Aztecs, the Maya, the Inca, the Olmecs, the Toltecs, the Taino, the Arawak, the Mapuche",
    },
    "historical people": {
        "Europe": (
            "the Greeks, the Romans, the Celts, the Vikings, the Goths, the Visigoths, the Vandals, the Franks, the "
            "Saxons, the Etruscans, the Normans, the Picts, the Huns"
        ),
        "Asia and Africa": (
            "the Sumerians, the Babylonians, the Assyrians, the Persians, the Phoenicians, the Hittites, the "
            "Egyptians, the Carthaginians, the Philistines"
        ),
    },
    "programming language": {
        "older languages": "Fortran = FORTRAN, COBOL, ALGOL, Lisp, Prolog, Smalltalk",
        "today's languages": "Python, Java, JavaScript, C++, C#, PHP, Perl, Haskell, Kotlin, TypeScript, Scala, MATLAB",
    },
    "weapon": {
        "blades and bows": "sword, spear, crossbow, longbow, dagger, halberd, bayonet, lance, javelin, rapier",
        "guns": "musket, cannon, flintlock pistol, machine gun, revolver, shotgun, howitzer",
        "siege and modern weapons": (
            "catapult, trebuchet, battering ram, hand grenade, torpedo, land mine, flamethrower"
        ),
        "famous firearms": (
            "the AK-47 = the Kalashnikov, the M16, the Lee-Enfield, the Winchester rifle, the Thompson submachine gun, "
            "the Maxim gun, the Gatling gun"
        ),
    },
    "ship": {
        "warships": (
            "HMS Victory, the Bismarck, HMS Hood, the Mary Rose, HMS Dreadnought, the USS Constitution, HMS Belfast, "
            "the USS Arizona, the Tirpitz, the Graf Spee"
        ),
        "liners and merchant ships": (
            "the Titanic, the Lusitania, the Cutty Sark, the Mary Celeste, the Britannic, the Queen Mary, the Great "
            "Eastern, the Costa Concordia"
        ),
        "ships of explorers": (
            "the Mayflower, the Golden Hind, HMS Beagle, the Santa María, HMS Endeavour, the Endurance, the Fram, HMS "
            "Erebus"
        ),
    },
    "aircraft": {
        "airliners": (
            "Concorde, the Boeing 747, the Boeing 737, the Boeing 787, the Airbus A380, the Airbus A320, the de "
            "Havilland Comet, the Douglas DC-3"
        ),
        "military aircraft": (
            "the Supermarine Spitfire = the Spitfire, the Hawker Hurricane, the Lancaster bomber = the Avro Lancaster, "
            "the Messerschmitt Bf 109, the B-17 Flying Fortress, the B-29 Superfortress, the Lockheed U-2 = the U-2, "
            "the F-16, the F-35, the B-52, the SR-71 Blackbird, the F-14 Tomcat, the C-130 Hercules"
        ),
    },
    "Shakespeare play": {
        "tragedies": (
            "Hamlet, Macbeth, Othello, King Lear, Romeo and Juliet, Antony and Cleopatra, Titus Andronicus, "
            "Coriolanus, Timon of Athens"
        ),
        "comedies": (
            "A Midsummer Night's Dream, Twelfth Night, Much Ado About Nothing, As You Like It, The Merchant of Venice, "
            "The Taming of the Shrew, The Comedy of Errors, The Two Gentlemen of Verona, The Merry Wives of Windsor, "
            "Love's Labour's Lost"
        ),
        "late plays and problem plays": (
            "The Tempest, The Winter's Tale, Cymbeline, Troilus and Cressida, Measure for Measure, All's Well That "
            "Ends Well, The Two Noble Kinsmen"
        ),
    },
    "US federal agency": {
        "security": (
            "the FBI = the Federal Bureau of Investigation, the CIA = the Central Intelligence Agency, the NSA = the "
            "National Security Agency, the DEA = the Drug Enforcement Administration, the Secret Service, FEMA = the "
            "Federal Emergency Management Agency, the Transportation Security Administration = the TSA"
        ),
        "health and nature": (
            "the FDA = the Food and Drug Administration, the CDC = the Centers for Disease Control and Prevention, the "
            "EPA = the Environmental Protection Agency, the National Institutes of Health = the NIH, NOAA = the "
            "National Oceanic and Atmospheric Administration, the National Park Service, the US Geological Survey, the "
            "National Weather Service, the Fish and Wildlife Service, the Forest Service"
        ),
        "economy": (
            "the IRS = the Internal Revenue Service, the SEC = the Securities and Exchange Commission, the Federal "
            "Reserve, the Federal Trade Commission = the FTC, the FAA = the Federal Aviation Administration, the FCC = "
            "the Federal Communications Commission, the Social Security Administration, the National Transportation "
            "Safety Board = the NTSB, the National Labor Relations Board"
        ),
    },
    "organisation": {
        "states": (
            "the United Nations = the UN, NATO = the North Atlantic Treaty Organization, the European Union = the EU, "
            "the African Union, the Arab League, ASEAN = the Association of Southeast Asian Nations, OPEC, the League "
            "of Nations, the Organization of American States, the Commonwealth of Nations, the Council of Europe, "
            "Interpol, Europol"
        ),
        "agencies": (
            "the World Health Organization = the WHO, UNESCO, UNICEF, the International Monetary Fund = the IMF, the "
            "World Bank, the World Trade Organization = the WTO, the OECD, the International Atomic Energy Agency = "
            "the IAEA, the International Labour Organization, the UNHCR, the World Food Programme"
        ),
        "charities": (
            "the Red Cross, Amnesty International, Greenpeace, Oxfam, Médecins Sans Frontières = Doctors Without "
            "Borders, Human Rights Watch, Save the Children, the World Wide Fund for Nature = the WWF, Friends of the "
            "Earth, the National Trust, Christian Aid"
        ),
        "sport": (
            "FIFA, UEFA, the International Olympic Committee = the IOC, the FIA, World Rugby, the NBA, the NFL, World "
            "Athletics"
        ),
    },
    "trade union": {
        "the United Kingdom": (
            "Unison, Unite, the GMB, the RMT, Aslef, Usdaw, the National Union of Journalists, the National Union of "
            "Teachers = the NUT, the NASUWT, Equity, the Fire Brigades Union, the Communication Workers Union"
        ),
        "the United States": (
            "the Teamsters, the United Auto Workers, the Service Employees International Union, the United "
            "Steelworkers, the American Federation of Teachers, the Writers Guild of America, the Screen Actors Guild"
        ),
    },
    "think tank": {
        "the United Kingdom": (
            "the Resolution Foundation, the Institute for Fiscal Studies = the IFS, Chatham House, Demos, Policy "
            "Exchange, the Adam Smith Institute, the Institute for Public Policy Research = the IPPR, the Fabian "
            "Society, the New Economics Foundation, the Institute of Economic Affairs, the King's Fund"
        ),
        "the United States": (
            "the Brookings Institution, the Heritage Foundation, the Cato Institute, the RAND Corporation, the Hoover "
            "Institution, the American Enterprise Institute, the Urban Institute"
        ),
    },
    "charity": {
        "animals": (
            "the RSPB, the RSPCA, the Dogs Trust, Cats Protection, the Blue Cross, the Born Free Foundation, the "
            "Wildfowl and Wetlands Trust, the Donkey Sanctuary"
        ),
        "people": (
            "Shelter, Barnardo's, Age UK, the NSPCC, Mencap, Crisis, Centrepoint, the Samaritans, "
            "Childline, the Prince's Trust, Action for Children, the Trussell Trust, Citizens Advice"
        ),
        "health": (
            "Cancer Research UK, the British Heart Foundation, Diabetes UK, the Alzheimer's Society, the Stroke "
            "Association, Macmillan Cancer Support, Marie Curie, Mind, the Terrence Higgins Trust, Asthma UK"
        ),
        "aid": "WaterAid, ActionAid, Islamic Relief, Plan International, CAFOD, Tearfund, Practical Action",
    },
    "borough": {
        "New York": "the Bronx, Brooklyn, Manhattan, Queens, Staten Island",
        "London": (
            "Camden, Hackney, Islington, Lambeth, Southwark, Greenwich, Tower Hamlets, Croydon, Lewisham, Wandsworth, "
            "Haringey, Ealing, Brent, Barnet, Newham, Westminster, Hounslow, Enfield, Bromley"
        ),
    },
    "English county": {
        "the north": (
            "Northumberland, Cumbria, County Durham, Lancashire, North Yorkshire, West Yorkshire, South Yorkshire, "
            "Cheshire, Merseyside"
        ),
        "the Midlands": (
            "Derbyshire, Nottinghamshire, Lincolnshire, Leicestershire, Rutland, Staffordshire, Shropshire, "
            "Herefordshire, Worcestershire, Warwickshire, Northamptonshire"
        ),
        "the east": "Norfolk, Suffolk, Cambridgeshire, Essex, Hertfordshire, Bedfordshire",
        "the south": "Kent, Surrey, East Sussex, West Sussex, Hampshire, Berkshire, Buckinghamshire, Oxfordshire",
        "the south-west": "Cornwall, Devon, Dorset, Somerset, Wiltshire, Gloucestershire",
    },
    "German state": {
        "the west and the north": (
            "North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Hesse, Lower Saxony, Schleswig-Holstein"
        ),
        "the south and the east": (
            "Bavaria, Baden-Württemberg, Thuringia, Saxony-Anhalt, Brandenburg, Mecklenburg-Vorpommern = "
            "Mecklenburg-Western Pomerania"
        ),
    },
    "Canadian province": {
        "Canada": (
            "Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Ontario, "
            "Prince Edward Island, Quebec, Saskatchewan"
        ),
    },
    "Australian state or territory": {
        "Australia": (
            "New South Wales, Queensland, South Australia, Tasmania, Victoria, Western Australia, the Northern "
            "Territory, the Australian Capital Territory"
        ),
    },
    "Indian state": {
        "the north": "Uttar Pradesh, Punjab, Haryana, Himachal Pradesh, Uttarakhand, Rajasthan",
        "the south": "Kerala, Tamil Nadu, Karnataka, Andhra Pradesh, Telangana",
        "the west and the centre": "Maharashtra, Gujarat, Goa, Madhya Pradesh, Chhattisgarh",
        "the east": (
            "Bihar, West Bengal, Odisha, Jharkhand, Assam, Sikkim, Nagaland, Manipur, Mizoram, Tripura, Meghalaya, "
            "Arunachal Pradesh"
        ),
    },
    "French region": {
        "the north": "Brittany, Normandy, Île-de-France, Hauts-de-France, Alsace, Lorraine, Pays de la Loire",
        "the centre and the south": "Provence, Occitanie, Nouvelle-Aquitaine, Burgundy, Auvergne",
    },
    "Italian region": {
        "Italy": (
            "Tuscany, Lombardy, Umbria, Veneto, Piedmont, Liguria, Calabria, Apulia = Puglia, Campania, Abruzzo, "
            "Emilia-Romagna, Molise, Basilicata"
        ),
    },
    "Spanish region": {
        "Spain": (
            "Catalonia, Andalusia, Galicia, the Basque Country, Aragon, Extremadura, Asturias, Cantabria, Navarre, La "
            "Rioja, Castile and León, Murcia"
        ),
    },
}
"""By the noun of the question ("Which {noun} ...?") and the group, whose members are the likeliest wrong options.

A member stands as English prose writes it in mid-sentence; after " = " come its other names. A word that names things
of two kinds ("orange", "the Sun") is in neither, or in the one it mostly means; case tells "Python" from "python".
"""

GENERIC: frozenset[str] = frozenset(
    {
        "animal",
        "bone",
        "branch of mathematics",
        "branch of science",
        "chemical element",
        "colour",
        "currency",
        "dinosaur",
        "disease",
        "drink",
        "drug",
        "enzyme",
        "flower",
        "fruit",
        "gemstone",
        "hormone",
        "material",
        "molecule",
        "musical instrument",
        "organ",
        "part of the brain",
        "part of the cell",
        "protein",
        "rock",
        "season",
        "sport",
        "tree",
        "type of cloud",
        "unit of measurement",
        "vegetable",
        "vitamin",
        "weapon",
    }
)
"""Kinds whose members are common nouns: what a text says of one is often true of others."""

ALSO_LANGUAGES: dict[str, str] = {
    "Germanic languages": "English, German, Dutch, Swedish, Danish, Norwegian, Icelandic",
    "Celtic languages": "Welsh, Irish",
    "Romance languages": "French, Spanish, Italian, Portuguese, Romanian",
    "Slavic languages": (
        "Russian, Polish, Czech, Slovak, Bulgarian, Ukrainian, Serbian, Croatian, Slovenian, Belarusian"
    ),
    "other languages of Europe and Turkey": (
        "Greek, Finnish, Estonian, Hungarian, Latvian, Lithuanian, Albanian, Maltese, Turkish"
    ),
    "languages of East and South-East Asia": "Chinese, Japanese, Vietnamese, Thai, Indonesian, Mongolian",
}
"""Nationalities that are words for languages too, by family: they are in `KINDS` as nationalities only."""
