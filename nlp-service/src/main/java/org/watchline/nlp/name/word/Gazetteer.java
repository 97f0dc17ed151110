package org.watchline.nlp.name.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world, of which the knowledge base has only those of its beat. A place's name alone proves little
 * (Mobile, Reading), so these are evidence for the model and no names yet. Immutable; for any number of threads.
 */
public final class Gazetteer {

    private static final int MOST_WORDS = 4;

    /** Whether the place's name is an ordinary word or a person's name as well, by the name's letters. */
    private final Map<String, Boolean> ambiguous = new HashMap<>();

    /** The first words of names of several. */
    private final Set<String> openings = new HashSet<>();

    private Gazetteer() {}

    /** The list that comes with the knowledge base. */
    public static Gazetteer shipped() {
        Gazetteer gazetteer = new Gazetteer();
        for (String line : ListFile.lines("/names/world-places.tsv")) {
            String[] columns = line.split("\t", -1);
            gazetteer.add(columns[0], columns[columns.length - 1].equals("ambiguous"));
        }
        return gazetteer;
    }

    /** For each word what it is of a place: {@code B} or {@code I}, in lower case if ambiguous; null for nothing. */
    public @Nullable String[] marks(NameSentence sentence) {
        String[] marks = new String[sentence.size()];
        int i = 0;
        while (i < sentence.size()) {
            i = sentence.isCapital(i) ? mark(sentence, i, marks) : i + 1;
        }
        return marks;
    }

    /** Returns the index to go on from. */
    private int mark(NameSentence sentence, int from, @Nullable String[] marks) {
        int end = from;
        boolean doubtful = false;
        String letters = "";
        int limit = Math.min(sentence.size(), from + MOST_WORDS);
        for (int i = from; i < limit && sentence.word(i).facts().isSpelt(); i++) {
            letters += sentence.word(i).facts().letters();
            Boolean found = sentence.isCapital(i) ? ambiguous.get(letters) : null;
            if (found != null) {
                end = i + 1;
                doubtful = found;
            }
            if (i == from && !openings.contains(letters)) {
                break;
            }
        }
        for (int i = from; i < end; i++) {
            String mark = i == from ? "B" : "I";
            marks[i] = doubtful ? mark.toLowerCase(java.util.Locale.ROOT) : mark;
        }
        return Math.max(end, from + 1);
    }

    private void add(String name, boolean doubtful) {
        ambiguous.merge(Shapes.letters(name), doubtful, Boolean::logicalAnd);
        int space = name.indexOf(' ');
        if (space > 0) {
            openings.add(Shapes.letters(name.substring(0, space)));
        }
    }
}
