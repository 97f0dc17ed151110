package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Words;

/** Reads the content of a bracket, which is a citation, or an acronym, a translation, an aside. */
final class BracketReader {

    /** In UTF-16 units; "AP" is two, "[1]" is no name. */
    private static final int SHORTEST = 2;

    private static final int LONGEST_ACRONYM = 8;

    /** In UTF-16 units. */
    private static final int LONGEST_NAME = 80;

    private final SegmentReader reader;
    private final String levelled;

    BracketReader(SegmentReader reader, String levelled) {
        this.reader = reader;
        this.levelled = levelled;
    }

    /** @param before what an "Ibid." stands for; null for nothing */
    List<Source> read(Span content, @Nullable Source before) {
        if (content.length() < SHORTEST || !hasLetter(content)) {
            return List.of();
        }
        List<Span> segments = Pieces.between(';', levelled, content);
        List<List<Source>> bySegment = new ArrayList<>();
        for (Span segment : segments) {
            bySegment.add(reader.read(segment, before, false));
        }
        return bySegment.stream().allMatch(List::isEmpty) ? undated(content, segments) : completed(segments, bySegment);
    }

    /** Beside dated sources, a name without a date is a source as well. */
    private List<Source> completed(List<Span> segments, List<List<Source>> bySegment) {
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (bySegment.get(i).isEmpty()) {
                reader.undated(segments.get(i), true).ifPresent(all::add);
            } else {
                all.addAll(bySegment.get(i));
            }
        }
        return all;
    }

    private List<Source> undated(Span content, List<Span> segments) {
        if (!endsClause(content.end() + 1) || isSignature(content) || isAcronym(content)) {
            return List.of();
        }
        List<Source> all = new ArrayList<>();
        for (Span segment : segments) {
            Optional<Source> source = reader.undated(segment, false);
            if (source.isEmpty()) {
                return List.of();
            }
            all.add(source.get());
        }
        return all;
    }

    /** A citation closes what it supports; "PTV (state television) said" and "KABUL (Reuters) -" go on. */
    private boolean endsClause(int position) {
        int next = position;
        while (next < levelled.length() && "\"')]".indexOf(levelled.charAt(next)) >= 0) {
            next++;
        }
        if (next >= levelled.length() || ".,;\n".indexOf(levelled.charAt(next)) >= 0) {
            return true;
        }
        return levelled.startsWith(" [", next);
    }

    /** An agency signs its reports after the last stop. */
    private boolean isSignature(Span content) {
        int before = content.start() - 2;
        while (before > 0 && levelled.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && ".!?\"".indexOf(levelled.charAt(before)) >= 0;
    }

    /**
     * "Armed Conflict Location and Event Data Project (ACLED)": capitals after a name whose first letter they share.
     */
    private boolean isAcronym(Span content) {
        if (content.length() > LONGEST_ACRONYM || !isWrittenInCapitals(content)) {
            return false;
        }
        int end = content.start() - 1;
        Span before = new Span(Math.max(0, end - LONGEST_NAME), Math.max(1, end));
        List<Span> words = Words.in(levelled, before);
        if (words.isEmpty()
                || !Character.isUpperCase(
                        levelled.charAt(words.get(words.size() - 1).start()))) {
            return false;
        }
        char initial = levelled.charAt(content.start());
        return words.stream().anyMatch(word -> levelled.charAt(word.start()) == initial);
    }

    private boolean isWrittenInCapitals(Span content) {
        return content.in(levelled).chars().allMatch(Character::isUpperCase);
    }

    private boolean hasLetter(Span content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (Character.isLetter(levelled.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
