package org.watchline.nlp.event;

/** What a trigger asks of its clause, or says about it. In the lexicon they are written in lower case. */
enum Flag {
    /** The number of its object is that of the killed. */
    KILLED,
    WOUNDED,
    ARRESTED,
    /** The number stands within the phrase: "claimed 12 lives". */
    LIVES,
    /** Its active subject is whom it happens to: "died". */
    VICTIM,
    /** Counts only beside a word for violence: "died in the blast". */
    VIOLENT,
    /** All parties act: "clashed with". */
    MUTUAL,
    /** An event only with a named actor. */
    ACTOR,
    /** An event only with a named actor and a named recipient. */
    BOTH,
    /** A noun that one named party makes an event. */
    NAMED,
    /** A noun that only a date, a toll or a verb of doing makes an event. */
    DATED,
    /** A noun that only a verb of doing makes an event: "signed an agreement". */
    LIGHT,
    /** Its subject is a weapon: "a bomb exploded". */
    DEVICE,
    /** Its subject is armed: "troops entered". */
    ARMED,
    /** Its subject is a person or an office: "the minister resigned". */
    PERSON,
    /** Its subject is a place: "Kabul fell". */
    PLACE,
    /** An event only without an object: "thousands demonstrated". */
    INTRANSITIVE,
    /** An event only with an infinitive: "ordered them to leave". */
    INFINITIVE,
    /** A verb of saying, an event only where it says what another party must do. */
    OBLIGATION,
    /** Its subject is named, or speaks for somebody: no analyst, no resident. */
    SPEAKER,
    /** A verb of saying, an event only where a clause says what. */
    CONTENT,
    /** A verb of calling, an event only where it calls something bad. */
    JUDGED,
    /** A verb of saying, an event only where it says what will be done to another party. */
    THREAT,
    /** A verb of saying, an event only where it says what is not so or will not be done. */
    DENIAL,
    /** A strike that workers or traders hold: what it begins or ends is no attack. */
    STOPPAGE,
    /** What it is done to did not happen: "foiled an attack". */
    PREVENTED,
    /** A verb of saying, an event only where its subject says what it will do: "said it would withdraw". */
    INTENT
}
