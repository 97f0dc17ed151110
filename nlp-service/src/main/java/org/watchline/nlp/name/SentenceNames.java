package org.watchline.nlp.name;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.text.Span;

/** A sentence and the names found in it so far, without overlaps. */
final class SentenceNames {

    private final NameSentence sentence;
    private final List<FoundName> found;
    private final KnownNames known;
    private final SpanSet taken;
    private final NavigableMap<Integer, NameMention> names = new TreeMap<>();

    /**
     * @param found by the lexicon
     * @param taken by dates and cited outlets, where no other names are
     */
    SentenceNames(NameSentence sentence, List<FoundName> found, SpanSet taken) {
        this.sentence = sentence;
        this.found = List.copyOf(found);
        this.known = new KnownNames(sentence, found);
        this.taken = taken;
    }

    NameSentence sentence() {
        return sentence;
    }

    List<FoundName> found() {
        return found;
    }

    KnownNames known() {
        return known;
    }

    /** In the order of the text. */
    Collection<NameMention> names() {
        return Collections.unmodifiableCollection(names.values());
    }

    /** The last name that ends at a position or before. */
    Optional<NameMention> nameBefore(int position) {
        Map.Entry<Integer, NameMention> before = names.lowerEntry(position);
        return Optional.ofNullable(before)
                .map(Map.Entry::getValue)
                .filter(name -> name.span().end() <= position);
    }

    boolean isTaken(Span span) {
        return taken.overlaps(span);
    }

    boolean isFree(Span span) {
        Map.Entry<Integer, NameMention> before = names.lowerEntry(span.end());
        boolean named = before != null && before.getValue().span().end() > span.start();
        return !named && !taken.overlaps(span);
    }

    /** Adds a name where none is, or puts it in the place of the one that begins there. */
    void put(NameMention name) {
        names.put(name.span().start(), name);
    }
}
