package org.watchline.nlp.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.watchline.knowledge.name.NameKey;
import org.watchline.nlp.text.WordTable;

/** {@code names.tsv}: names and words within names that do not tell by themselves whom or what they stand for. */
final class NameTable {

    private static final WordTable TABLE = WordTable.beside(NameTable.class, "names.tsv");

    private NameTable() {}

    /** The entries of a class as they are written. */
    static Set<String> words(String nameClass) {
        return TABLE.words(nameClass);
    }

    /** The {@link NameKey}s of the entries of a class. */
    static Set<String> keys(String nameClass) {
        return words(nameClass).stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }
}
