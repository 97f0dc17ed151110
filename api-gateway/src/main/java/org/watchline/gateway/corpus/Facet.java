package org.watchline.gateway.corpus;

/** What the found articles can be counted by. */
public enum Facet {
    SOURCE,
    LANG,
    ENTITY,
    TYPE
}
