package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;

/** Reads the sources that a note cites: entries between semicolons, or sentence by sentence. */
final class NoteReader {

    /** In UTF-16 units; longer ones are discussions. */
    private static final int LONGEST_ENTRY = 600;

    /** After a number, a bracket or a quote, or before a word that introduces a source. */
    private static final Pattern ENTRY_END = Pattern.compile(
            "(?<=\\d|\\)|\"|[Ii]bid)\\.(?= \"?\\p{Lu})|(?<=[.!?])\"? (?=(?:See|For (?:more|details|background)|Ibid|Authors?')\\b)");

    private final SegmentReader reader;
    private final String levelled;

    NoteReader(SegmentReader reader, String levelled) {
        this.reader = reader;
        this.levelled = levelled;
    }

    /** @param before the last source of the notes before, which "Ibid." stands for; null for none */
    List<Source> read(Span note, @Nullable Source before) {
        List<Source> found = new ArrayList<>();
        for (Span piece : Pieces.between(';', levelled, note)) {
            for (Span entry : entries(piece)) {
                if (entry.length() <= LONGEST_ENTRY) {
                    Source last = found.isEmpty() ? before : found.get(found.size() - 1);
                    found.addAll(sources(entry, last));
                }
            }
        }
        return found;
    }

    /** A note may consist of an address alone. */
    private List<Source> sources(Span entry, @Nullable Source before) {
        List<Source> found = reader.read(entry, before, true);
        int end = levelled.charAt(entry.end() - 1) == '.' ? entry.end() - 1 : entry.end();
        boolean empty = !found.isEmpty() || end == entry.start();
        return empty
                ? found
                : reader.undated(new Span(entry.start(), end), false).stream().toList();
    }

    private List<Span> entries(Span piece) {
        List<Span> entries = new ArrayList<>();
        Matcher end = ENTRY_END.matcher(levelled).region(piece.start(), piece.end());
        int start = piece.start();
        while (end.find()) {
            if (end.end() > start) {
                entries.add(new Span(start, end.end()));
            }
            start = Math.min(end.end() + (levelled.charAt(end.end()) == ' ' ? 1 : 0), piece.end());
        }
        if (start < piece.end()) {
            entries.add(new Span(start, piece.end()));
        }
        return entries;
    }
}
