package org.watchline.nlp.name.word;

/** What the word lists say of a word; a word may be of several classes. */
public enum WordClass {
    /** Stands before a person's name and is no part of it: Gen., Maulana, Mr, President. */
    TITLE,
    /** A common noun for a person, in lower case before or behind the name: spokesman, commander. */
    ROLE,
    /** A role with a capital, as sentences begin with or writers of titles set it: Analyst, Spokesman. */
    CAPITAL_ROLE,
    GIVEN_NAME,
    SURNAME,
    /** A given name that is another word as well (Islam, May). */
    DOUBTFUL_GIVEN_NAME,
    /** A surname that is another word as well (Brown, Kandahari). */
    DOUBTFUL_SURNAME,
    /** The last word of an organisation's name: Party, Ministry, Foundation. */
    ORGANISATION_END,
    /** The first word of an organisation's name: Ministry (of), Jamaat, Lashkar. */
    ORGANISATION_OPENING,
    /** The last word of a building's or road's name: Airport, Mosque. */
    FACILITY_END,
    /** Such a word in lower case, which stands behind the name and is no part of it: airport, mosque. */
    FACILITY_NOUN,
    /** The last word of a landscape's name: Valley, River. */
    LANDSCAPE_END,
    /** Such a word in lower case: valley, river. */
    LANDSCAPE_NOUN,
    /** Stands beside a town's or district's name and is no part of it: district, province, city. */
    DISTRICT_WORD,
    /** A people, tribe or faith, as a noun or an adjective. */
    PEOPLE,
    /** An acronym that names no organisation or place (DNA). */
    COMMON_ACRONYM,
    /** A day or a month. */
    CALENDAR,
    /** Joins the parts of a name: bin, ul, of. */
    PARTICLE,
    /** A word of the grammar, never a name by itself although a sentence may begin with it. */
    FUNCTION_WORD
}
