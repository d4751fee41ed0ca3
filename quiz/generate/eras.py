"""When the lands, bodies and events of the lists were there: of 1862, no state that was founded in 1991 tempts anybody.

Years of common knowledge, only to choose wrong options by: a year off does no harm. A land stands from when maps name
it, a prize from its first award. What has no entry here has been there as long as it matters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from quiz.generate.lists import members

_SPANS = {
    "empires": (
        "the Roman Empire -27:476, the Persian Empire -550:-330, the Assyrian Empire -900:-609, the Babylonian Empire "
        "-1894:-539, the Macedonian Empire -336:-168, the Parthian Empire -247:224, the Maurya Empire -322:-185, the "
        "Byzantine Empire 395:1453, the Mongol Empire 1206:1368, the Carolingian Empire 800:888, the Mali Empire "
        "1235:1610, the Inca Empire 1438:1533, the Aztec Empire 1428:1521, the Khmer Empire 802:1431, the British "
        "Empire 1583:1997, the Ottoman Empire 1299:1922, the Spanish Empire 1492:1898, the Portuguese Empire "
        "1415:1975, the Russian Empire 1721:1917, the Austro-Hungarian Empire 1867:1918, the Mughal Empire 1526:1857, "
        "the German Empire 1871:1918, the French colonial empire 1534:1962, the Ashanti Empire 1701:1901, the Dutch "
        "Empire 1602:1975, the Austrian Empire 1804:1867, the First French Empire 1804:1815, the Songhai Empire "
        "1464:1591, the Safavid Empire 1501:1736, the Seljuk Empire 1037:1194, the Maratha Empire 1674:1818, the "
        "Second French Empire 1852:1870, the Sasanian Empire 224:651, the Gupta Empire 320:550, the Latin Empire "
        "1204:1261"
    ),
    "wars": (
        "World War I 1914:1918, World War II 1939:1945, the Cold War 1947:1991, the Korean War 1950:1953, the Vietnam "
        "War 1955:1975, the Spanish Civil War 1936:1939, the Russian Civil War 1917:1922, the Russo-Japanese War "
        "1904:1905, the Six-Day War 1967:1967, the Yom Kippur War 1973:1973, the Falklands War 1982:1982, the Gulf War "
        "1990:1991, the American Civil War 1861:1865, the Crimean War 1853:1856, the Napoleonic Wars 1803:1815, the "
        "War of 1812 1812:1815, the Franco-Prussian War 1870:1871, the Spanish-American War 1898:1898, the "
        "Mexican-American War 1846:1848, the First Opium War 1839:1842, the Greek War of Independence 1821:1829, the "
        "Hundred Years' War 1337:1453, the Thirty Years' War 1618:1648, the Seven Years' War 1756:1763, the Wars of "
        "the Roses 1455:1487, the English Civil War 1642:1651, the American Revolutionary War 1775:1783, the War of "
        "the Spanish Succession 1701:1714, the War of Jenkins' Ear 1739:1748, the Peloponnesian War -431:-404, the "
        "First Punic War -264:-241, the Second Punic War -218:-201, the Third Punic War -149:-146, the Trojan War "
        "-1200:-1180, the Gallic Wars -58:-50, the Iraq War 2003:2011, the Syrian civil war 2011:, the Tigray War "
        "2020:2022, the war in Afghanistan 2001:2021, the Russo-Georgian War 2008:2008, the Second Boer War 1899:1902, "
        "the Winter War 1939:1940, the Second Opium War 1856:1860, the War of the Austrian Succession 1740:1748, the "
        "Austro-Prussian War 1866:1866, the First Balkan War 1912:1913, the Boxer Rebellion 1899:1901, the Second "
        "Sino-Japanese War 1937:1945, the First Sino-Japanese War 1894:1895, the Great Northern War 1700:1721, the "
        "Bosnian War 1992:1995, the Algerian War 1954:1962"
    ),
    "battles": (
        "the Battle of Marathon -490:-490, the Battle of Thermopylae -480:-480, the Battle of Salamis -480:-480, the "
        "Battle of Cannae -216:-216, the Battle of Zama -202:-202, the Battle of Actium -31:-31, the Battle of "
        "Gaugamela -331:-331, the Battle of Hastings 1066:1066, the Battle of Stamford Bridge 1066:1066, the Battle of "
        "Agincourt 1415:1415, the Battle of Crécy 1346:1346, the Battle of Bannockburn 1314:1314, the Battle of "
        "Bosworth 1485:1485, the Battle of Tours 732:732, the Battle of Stirling Bridge 1297:1297, the Battle of "
        "Lepanto 1571:1571, the Battle of Flodden 1513:1513, the Battle of Naseby 1645:1645, the Battle of Marston "
        "Moor 1644:1644, the Battle of the Boyne 1690:1690, the Battle of Blenheim 1704:1704, the Battle of Culloden "
        "1746:1746, the Battle of Plassey 1757:1757, the Battle of Saratoga 1777:1777, the Battle of Bunker Hill "
        "1775:1775, the Battle of Edgehill 1642:1642, the Battle of Trafalgar 1805:1805, the Battle of Austerlitz "
        "1805:1805, the Battle of Waterloo 1815:1815, the Battle of Borodino 1812:1812, the Battle of the Alamo "
        "1836:1836, the Battle of Gettysburg 1863:1863, the Battle of Antietam 1862:1862, the Battle of the Little "
        "Bighorn 1876:1876, the Battle of Balaclava 1854:1854, the Battle of Isandlwana 1879:1879, the Battle of "
        "Shiloh 1862:1862, the Battle of the Somme 1916:1916, the Battle of Verdun 1916:1916, the Battle of "
        "Passchendaele 1917:1917, the Battle of Jutland 1916:1916, the Battle of Britain 1940:1940, the Battle of "
        "Stalingrad 1942:1943, the Battle of Midway 1942:1942, the Battle of the Bulge 1944:1945, the Battle of El "
        "Alamein 1942:1942, the Battle of Kursk 1943:1943, the Battle of Iwo Jima 1945:1945, the Battle of Monte "
        "Cassino 1944:1944, the Battle of the Atlantic 1939:1945, the Battle of Guadalcanal 1942:1943, the Battle of "
        "the Coral Sea 1942:1942, the Battle of Leyte Gulf 1944:1944, the Battle of Okinawa 1945:1945, the Battle of "
        "the Philippine Sea 1944:1944, the Battle of Ypres 1914:1917, the Battle of Arras 1917:1917, the Battle of "
        "Cambrai 1917:1917, the Battle of Gallipoli 1915:1916, the Battle of the Marne 1914:1914, the Battle of Loos "
        "1915:1915, the Battle of Arnhem 1944:1944, the Battle of Crete 1941:1941, the Battle of Chancellorsville "
        "1863:1863, the Battle of Fredericksburg 1862:1862, the Battle of Vicksburg 1863:1863, the Battle of "
        "Chickamauga 1863:1863, the Battle of Wagram 1809:1809, the Battle of Leipzig 1813:1813, the Battle of Jena "
        "1806:1806, the Battle of Salamanca 1812:1812, the Battle of Brandywine 1777:1777, the Battle of Princeton "
        "1777:1777, the Battle of Yorktown 1781:1781, the Battle of Monmouth 1778:1778, the Battle of Germantown "
        "1777:1777, the Battle of White Plains 1776:1776, the Battle of Poitiers 1356:1356, the Battle of Towton "
        "1461:1461, the Battle of Sedan 1870:1870, the Battle of Omdurman 1898:1898"
    ),
    "treaties": (
        "the Treaty of Westphalia 1648:1648, the Treaty of Tordesillas 1494:1494, the Treaty of Utrecht 1713:1713, the "
        "Treaty of Paris 1783:1783, the Treaty of Ghent 1814:1814, the Treaty of Waitangi 1840:1840, the Treaty of "
        "Nanking 1842:1842, the Treaty of Guadalupe Hidalgo 1848:1848, the Peace of Augsburg 1555:1555, the Treaty of "
        "Versailles 1919:1919, the Treaty of Brest-Litovsk 1918:1918, the Treaty of Trianon 1920:1920, the Treaty of "
        "Lausanne 1923:1923, the Treaty of Sèvres 1920:1920, the Munich Agreement 1938:1938, the North Atlantic Treaty "
        "1949:1949, the Treaty of Rome 1957:1957, the Camp David Accords 1978:1978, the Treaty of Maastricht "
        "1992:1992, the Oslo Accords 1993:1993, the Dayton Agreement 1995:1995, the Kyoto Protocol 1997:1997, the Good "
        "Friday Agreement 1998:1998, the Antarctic Treaty 1959:1959, the Warsaw Pact 1955:1955, the Molotov-Ribbentrop "
        "Pact 1939:1939, the Treaty of Lisbon 2007:2007, the Paris Agreement 2015:2015, the Treaty of Nice 2001:2001, "
        "the Treaty on the Prohibition of Nuclear Weapons 2017:2017, the Abraham Accords 2020:2020, the New START "
        "treaty 2010:2010"
    ),
    "awards": (
        "the Academy Awards 1929:, the Golden Globes 1944:, the BAFTAs 1949:, the Palme d'Or 1955:, the Golden Lion "
        "1949:, the Golden Bear 1951:, the Tony Awards 1947:, the Emmys 1949:, the Grammys 1959:, the César Award "
        "1976:, the Screen Actors Guild Award 1995:, the Laurence Olivier Award 1976:, the Booker Prize 1969:, the "
        "Pulitzer Prize 1917:, the National Book Award 1936:, the Women's Prize for Fiction 1996:, the Prix Goncourt "
        "1903:, the Hugo Award 1953:, the Nebula Award 1966:, the Carnegie Medal 1936:, the Newbery Medal 1922:, the "
        "Costa Book Award 1971:, the Nobel Prize 1901:, the Fields Medal 1936:, the Abel Prize 2003:, the Turing Award "
        "1966:, the Wolf Prize 1978:, the Copley Medal 1731:, the Lasker Award 1945:, the Breakthrough Prize 2012:, "
        "the Ballon d'Or 1956:, the Golden Boot 1968:, the Golden Ball 1978:, the Golden Glove 1994:, the Heisman "
        "Trophy 1935:, the Stanley Cup 1893:, the Webb Ellis Cup 1987:, the Claret Jug 1873:, the Golden Shoe 1968:, "
        "the Green Jacket 1949:, the Nobel Peace Prize 1901:, the Sakharov Prize 1988:, the Right Livelihood Award "
        "1980:, the Charlemagne Prize 1950:, the Olof Palme Prize 1987:, the Sydney Peace Prize 1998:, the Victoria "
        "Cross 1856:, the George Cross 1940:, the Medal of Honor 1861:, the Purple Heart 1932:, the Iron Cross "
        "1813:1945, the Order of Merit 1902:, the Croix de Guerre 1915:, the Legion of Honour 1802:, the Presidential "
        "Medal of Freedom 1963:"
    ),
    "companies": (
        "Google 1998:, Microsoft 1975:, Apple 1976:, IBM 1911:, Intel 1968:, Nvidia 1993:, Samsung 1938:, Sony 1946:, "
        "Nokia 1865:, Cisco 1984:, Hewlett-Packard 1939:, Huawei 1987:, Adobe 1982:, OpenAI 2015:, Motorola 1928:, "
        "Ericsson 1876:, Lenovo 1984:, Toshiba 1939:, BlackBerry 1984:, Nintendo 1889:, Xiaomi 2010:, AMD 1969:, "
        "Qualcomm 1985:, Amazon 1994:, eBay 1995:, Uber 2009:, Airbnb 2008:, PayPal 1998:, Alibaba 1999:, Tencent "
        "1998:, Yahoo 1994:, Baidu 2000:, Expedia 1996:, Dropbox 2007:, SpaceX 2002:, Blue Origin 2000:, Virgin "
        "Galactic 2004:, Tesla Motors 2003:, Ryanair 1984:, EasyJet 1995:, JetBlue 1998:, Virgin Atlantic 1984:, Qatar "
        "Airways 1993:, Southwest Airlines 1967:, Starbucks 1971:, Red Bull 1984:, KFC 1952:, Pizza Hut 1958:, "
        "McDonald's 1940:, Burger King 1953:, Nike 1964:, Adidas 1949:, Puma 1948:, Reebok 1958:, Zara 1974:, Pixar "
        "1979:, Lucasfilm 1971:, DreamWorks 1994:, Marvel Studios 1993:, Miramax 1979:, Lionsgate 1997:, Studio Ghibli "
        "1985:, RKO Pictures 1928:1959, Lehman Brothers 1850:2008, Moderna 2010:, BioNTech 2008:, Atari 1972:, Sega "
        "1960:, Electronic Arts 1982:, Ubisoft 1986:, Activision Blizzard 2008:, Pan Am 1927:1991"
    ),
    "media": (
        "ITV 1955:, Channel 4 1982:, Channel 5 1997:, Sky News 1989:, CNN 1980:, PBS 1970:, Fox News 1996:, MSNBC "
        "1996:, HBO 1972:, ESPN 1979:, NPR 1970:, MTV 1981:, C-SPAN 1979:, Univision 1962:, Telemundo 1984:, Al "
        "Jazeera 1996:, France 24 2006:, Euronews 1993:, NBC 1926:, CBS 1927:, ABC 1943:, the BBC 1922:, USA Today "
        "1982:, Netflix 1997:, Hulu 2007:, Disney+ 2019:, Amazon Prime Video 2006:, HBO Max 2020:, Paramount+ 2021:, "
        "Apple TV+ 2019:, BBC iPlayer 2007:, Spotify 2008:, Apple Music 2015:, YouTube Music 2015:, Facebook 2004:, "
        "Twitter 2006:, Instagram 2010:, TikTok 2017:, Snapchat 2011:, LinkedIn 2003:, Pinterest 2010:, Reddit 2005:, "
        "YouTube 2005:, Tumblr 2007:, Bluesky 2021:, Myspace 2003:2012, Friendster 2002:2015, Bebo 2005:2013, Rolling "
        "Stone 1967:, Sports Illustrated 1954:, People magazine 1974:, Entertainment Weekly 1990:, Empire magazine "
        "1989:, Wired magazine 1993:, Fast Company 1995:, Playboy 1953:, Discover magazine 1980:"
    ),
    "bands": (
        "the Beatles 1960:1970, the Rolling Stones 1962:, Pink Floyd 1965:2014, Led Zeppelin 1968:1980, the Kinks "
        "1963:1996, the Clash 1976:1986, the Sex Pistols 1975:1978, Black Sabbath 1968:2017, Iron Maiden 1975:, "
        "Fleetwood Mac 1967:2022, U2 1976:, Radiohead 1985:, Coldplay 1997:, Duran Duran 1978:, the Bee Gees "
        "1958:2003, the Spice Girls 1994:2012, One Direction 2010:2016, Take That 1990:, Joy Division 1976:1980, the "
        "Smiths 1982:1987, Deep Purple 1968:, the Beach Boys 1961:, the Supremes 1959:1977, the Jackson 5 1964:1989, "
        "the Monkees 1966:1971, Nirvana 1987:1994, Metallica 1981:, R.E.M. 1980:2011, Aerosmith 1970:, Guns N' Roses "
        "1985:, the Ramones 1974:1996, Pearl Jam 1990:, Bon Jovi 1983:, Talking Heads 1975:1991, the Velvet "
        "Underground 1964:1973, Green Day 1987:, Destiny's Child 1990:2006, the Byrds 1964:1973, the Temptations "
        "1961:, Simon & Garfunkel 1956:1970, ABBA 1972:1983, AC/DC 1973:, Kraftwerk 1970:, INXS 1977:2012, a-ha 1982:, "
        "Roxette 1986:2016, BTS 2010:, Daft Punk 1993:2021, Rammstein 1994:"
    ),
    "shows": (
        "Dancing with the Stars 2005:, Strictly Come Dancing 2004:, American Idol 2002:, The X Factor 2004:, Britain's "
        "Got Talent 2007:, America's Got Talent 2006:, The Voice 2011:, Big Brother 1999:, MasterChef 1990:, The Great "
        "British Bake Off 2010:, America's Next Top Model 2003:, Who Wants to Be a Millionaire 1998:, Project Runway "
        "2004:, Dragons' Den 2005:, Shark Tank 2009:, The Tonight Show 1954:, Saturday Night Live 1975:, The Oprah "
        "Winfrey Show 1986:2011, The Daily Show 1996:, The Late Show 1993:, The Graham Norton Show 2007:, The View "
        "1997:, Good Morning America 1975:, Doctor Who 1963:, The Simpsons 1989:, Game of Thrones 2011:2019, Breaking "
        "Bad 2008:2013, Fawlty Towers 1975:1979, Downton Abbey 2010:2015, The Sopranos 1999:2007, The West Wing "
        "1999:2006, Mad Men 2007:2015, Twin Peaks 1990:2017, House of Cards 1990:2018, Sesame Street 1969:, Sherlock "
        "2010:2017"
    ),
    "bodies": (
        "the United Nations 1945:, NATO 1949:, the European Union 1993:, the African Union 2002:, the Arab League "
        "1945:, ASEAN 1967:, OPEC 1960:, the League of Nations 1920:1946, the Organization of American States 1948:, "
        "the Commonwealth of Nations 1931:, the Council of Europe 1949:, Interpol 1923:, Europol 1998:, the World "
        "Health Organization 1948:, UNESCO 1945:, UNICEF 1946:, the International Monetary Fund 1944:, the World Bank "
        "1944:, the World Trade Organization 1995:, the OECD 1961:, the International Atomic Energy Agency 1957:, the "
        "International Labour Organization 1919:, the UNHCR 1950:, the World Food Programme 1961:, Amnesty "
        "International 1961:, Greenpeace 1971:, Oxfam 1942:, Médecins Sans Frontières 1971:, Human Rights Watch 1978:, "
        "Save the Children 1919:, the World Wide Fund for Nature 1961:, Friends of the Earth 1969:, the Libertarian "
        "Party 1971:, the Whig Party 1833:1856, the Federalist Party 1789:1824, the Free Soil Party 1848:1854, the "
        "Know Nothing Party 1844:1860, the Reform Party 1995:, the Republican Party 1854:, the Democratic Party 1828:, "
        "the Labour Party 1900:, the Conservative Party 1834:, the Liberal Democrats 1988:, the Scottish National "
        "Party 1934:, Plaid Cymru 1925:, Sinn Féin 1905:, the Democratic Unionist Party 1971:, UKIP 1993:, Reform UK "
        "2018:, Fianna Fáil 1926:, Fine Gael 1933:, the Secret Service 1865:, the FBI 1908:, the CIA 1947:, the NSA "
        "1952:, the DEA 1973:, FEMA 1979:, the Transportation Security Administration 2001:"
    ),
    "lands of Europe": (
        "Estonia 1918:1940 1991:, Latvia 1918:1940 1991:, Lithuania 1251:1795 1918:1940 1991:, Belarus 1991:, Ukraine "
        "1917:1921 1991:, Moldova 1991:, Croatia 1991:, Slovenia 1991:, Serbia 1804:1918 2006:, Slovakia 1939:1945 "
        "1993:, the Czech Republic 1993:, Bosnia and Herzegovina 1992:, North Macedonia 2019:, Montenegro 1852:1918 "
        "2006:, Belgium 1830:, the Netherlands 1581:, Luxembourg 1815:, Finland 1809:, Northern Ireland 1921:, Poland "
        "966:1795 1918:, Romania 1859:, Bulgaria 681:1396 1878:, Albania 1912:, the United Kingdom 1707:"
    ),
    "lands of Asia": (
        "Kazakhstan 1991:, Uzbekistan 1991:, Turkmenistan 1991:, Kyrgyzstan 1991:, Tajikistan 1991:, Azerbaijan "
        "1918:1920 1991:, Armenia 1918:1920 1991:, Israel 1948:, Pakistan 1947:, Bangladesh 1971:, Singapore 1819:, "
        "Sri Lanka 1972:, Taiwan 1683:, South Korea 1948:, North Korea 1948:, Indonesia 1945:, Malaysia 1963:, Vietnam "
        "1804:, Laos 1893:, Cambodia 1863:, Myanmar 1989:, Jordan 1921:, Lebanon 1920:, Iraq 1920:, Kuwait 1899:, "
        "Qatar 1878:, the United Arab Emirates 1971:, Saudi Arabia 1932:, the Philippines 1565:, Mongolia 1911:"
    ),
    "lands of Africa": (
        "Algeria 1830:, Angola 1575:, Benin 1975:, Botswana 1966:, Burkina Faso 1984:, Cameroon 1884:, Chad 1900:, "
        "Djibouti 1977:, Eritrea 1890:, Ghana 1957:, Guinea 1891:, Ivory Coast 1893:, Kenya 1920:, Liberia 1847:, "
        "Libya 1911:, Malawi 1964:, Mali 1958:, Mozambique 1505:, Namibia 1968:, Niger 1904:, Nigeria 1914:, Rwanda "
        "1890:, Senegal 1854:, Somalia 1960:, South Africa 1910:, Tanzania 1964:, Togo 1884:, Uganda 1894:, Zambia "
        "1964:, Zimbabwe 1980:, Tunisia 1574:"
    ),
    "lands of America and Oceania": (
        "Argentina 1816:, Bolivia 1825:, Brazil 1500:, Chile 1541:, Colombia 1819:, Ecuador 1830:, Paraguay 1811:, "
        "Peru 1532:, Uruguay 1828:, Venezuela 1811:, Canada 1763:, Costa Rica 1838:, Cuba 1511:, the Dominican "
        "Republic 1844:, El Salvador 1838:, Guatemala 1821:, Haiti 1804:, Honduras 1821:, Jamaica 1655:, Mexico 1521:, "
        "Nicaragua 1821:, Panama 1903:, the United States 1776:, Australia 1788:, Fiji 1874:, New Zealand 1769:, Papua "
        "New Guinea 1975:, Samoa 1899:, Tonga 1845:, Barbados 1627:, the Bahamas 1718:, Trinidad and Tobago 1889:"
    ),
    "American cities": (
        "Chicago 1833:, Los Angeles 1850:, San Francisco 1847:, Las Vegas 1905:, Seattle 1851:, Houston 1836:, Miami "
        "1896:, Atlanta 1837:, Dallas 1841:, Denver 1858:, Washington 1791:, Detroit 1701:, New Orleans 1718:, "
        "Philadelphia 1682:, Boston 1630:, New York 1664:, Baltimore 1729:, Pittsburgh 1758:, Cleveland 1796:, St. "
        "Louis 1764:, Minneapolis 1856:, Milwaukee 1835:, Cincinnati 1788:, Indianapolis 1821:, Kansas City 1853:, "
        "Phoenix 1870:, San Diego 1834:, Salt Lake City 1847:, Memphis 1819:, Nashville 1784:, Charleston 1670:, "
        "Savannah 1733:, Toronto 1793:, Montreal 1642:, Vancouver 1870:, Ottawa 1826:, Calgary 1875:, Edmonton 1871:, "
        "Winnipeg 1873:, Quebec City 1608:, Halifax 1749:, Buenos Aires 1580:, Lima 1535:, Bogotá 1538:, Santiago "
        "1541:, Caracas 1567:, São Paulo 1554:, Rio de Janeiro 1565:, Mexico City 1521:"
    ),
    "other cities": (
        "Saint Petersburg 1703:, Helsinki 1550:, Tel Aviv 1909:, Dubai 1833:, Abu Dhabi 1791:, Doha 1825:, Hong Kong "
        "1841:, Shenzhen 1979:, Kuala Lumpur 1857:, Singapore 1819:, Sydney 1788:, Melbourne 1835:, Perth 1829:, "
        "Brisbane 1825:, Auckland 1840:, Wellington 1840:, Johannesburg 1886:, Nairobi 1899:, Cape Town 1652:, Addis "
        "Ababa 1886:, Accra 1877:, Sapporo 1868:, Istanbul 1453:"
    ),
    "US states": (
        "Ohio 1803:, Louisiana 1803:, Indiana 1816:, Mississippi 1798:, Illinois 1809:, Alabama 1817:, Maine 1820:, "
        "Missouri 1812:, Arkansas 1819:, Michigan 1805:, Florida 1821:, Texas 1836:, Iowa 1838:, Wisconsin 1836:, "
        "California 1848:, Minnesota 1849:, Oregon 1848:, Kansas 1854:, West Virginia 1863:, Nevada 1861:, Nebraska "
        "1854:, Colorado 1861:, North Dakota 1889:, South Dakota 1889:, Montana 1864:, Washington 1853:, Idaho 1863:, "
        "Wyoming 1868:, Utah 1850:, Oklahoma 1890:, New Mexico 1850:, Arizona 1863:, Alaska 1867:, Hawaii 1898:, "
        "Vermont 1777:, Kentucky 1776:, Tennessee 1790:, Georgia 1733:"
    ),
}
"""Names, each with its first and last year; "-27" is 27 BC, no last year is today, and what came back has two spans."""

_NOW = 9999


def apart(name: str, year: int) -> int:
    """Return the years between a year and the time of a listed name: 0 if it was there, or if nothing is known."""
    return min((max(first - year, year - last, 0) for first, last in _spans().get(_plain(name), ())), default=0)


def time_of(name: str) -> tuple[int, int] | None:
    """Return the first and the last year of a listed name that is there no more, or was an event; else None."""
    spans = _spans().get(_plain(name), ())
    return spans[0] if len(spans) == 1 and spans[0][1] != _NOW else None


def there_in(year: int | None, answer: str, names: Iterable[str]) -> list[str]:
    """Return those of the names that could be the answer by their time, the nearest in time first.

    Args:
        year: of what is asked; None if nobody knows.
        answer: the right one, whose own time counts where it is an event, or ended.
        names: of its kind.
    """
    own = time_of(answer)
    if own is not None and (year is None or apart(answer, year)):
        year = sum(own) // 2
    if year is None or apart(answer, year):
        return list(names)
    when = year
    limit = _EVENT if own is not None and own[1] - own[0] < _EVENT else 0
    ranked = sorted(names, key=lambda name: apart(name, when) // _NEAR)
    there = [name for name in ranked if apart(name, when) <= limit]
    if own is not None and len(there) < _FEWEST:
        # Few empires of antiquity stood beside one another: the next ones tempt as well.
        there = [name for name in ranked if apart(name, when) <= _AGE]
    return there


_FEWEST = 3
"""Wrong options that a question needs."""

_EVENT = 60
"""Years over which one event is taken for another, and what an event lasts at most."""

_AGE = 500
"""Years, at most, from one empire of old to another that tempts beside it."""

_NEAR = 15
"""Years that nobody tells apart."""


@cache
def _spans() -> dict[str, tuple[tuple[int, int], ...]]:
    found = {}
    for text in _SPANS.values():
        for member in members(text):
            name, spans = _ENTRY.fullmatch(member).groups()  # type: ignore[union-attr]
            pairs = [span.split(":") for span in spans.split()]
            found[_plain(name)] = tuple((int(first), int(last or _NOW)) for first, last in pairs)
    return found


_ENTRY = re.compile(r"(.+?)((?: -?\d+:(?:-?\d+)?)+)")


def _plain(name: str) -> str:
    return name.removeprefix("the ")
