package org.watchline.evaluation.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldCitation;
import org.watchline.evaluation.gold.GoldFootnote;

/**
 * Citations by exact span, and the dates of those found; footnotes by their span and where they are referred to. What
 * footnotes cite is left out: annotators mark it as names and dates only.
 */
final class CitationScore {

    private final Tally citations = new Tally();
    private final Tally dates = new Tally();
    private final Tally footnotes = new Tally();

    void add(GoldArticle gold, List<Citation> found, List<Footnote> notes, Mistakes mistakes) {
        List<Citation> left = new ArrayList<>(
                found.stream().filter(cited -> cited.footnote() == null).toList());
        for (GoldCitation wanted : gold.citations()) {
            Optional<Citation> match =
                    left.stream().filter(cited -> isAt(wanted, cited, mistakes)).findFirst();
            if (match.isPresent()) {
                citations.right();
                left.remove(match.get());
                addDate(wanted, match.get(), mistakes);
            } else {
                citations.missed();
                mistakes.add("citations", "missed", wanted.source(), wanted.start(), wanted.end());
            }
        }
        for (Citation spurious : left) {
            citations.spurious();
            mistakes.add("citations", "spurious", spurious.source(), spurious.start(), spurious.end());
        }
        addFootnotes(gold, notes, mistakes);
    }

    Tally citations() {
        return citations;
    }

    Tally dates() {
        return dates;
    }

    Tally footnotes() {
        return footnotes;
    }

    private void addDate(GoldCitation wanted, Citation found, Mistakes mistakes) {
        if (Objects.equals(wanted.date(), found.date())) {
            dates.right();
        } else {
            dates.missed();
            String what = wanted.date() + ", found " + found.date();
            mistakes.add("citations", "wrong date", what, wanted.start(), wanted.end());
        }
    }

    private void addFootnotes(GoldArticle gold, List<Footnote> notes, Mistakes mistakes) {
        for (GoldFootnote wanted : gold.footnotes()) {
            boolean found = notes.stream().anyMatch(note -> isSame(wanted, note));
            if (found) {
                footnotes.right();
            } else {
                footnotes.missed();
                mistakes.add("footnotes", "missed", "[" + wanted.marker() + "]", wanted.start(), wanted.end());
            }
        }
        for (Footnote note : notes) {
            if (gold.footnotes().stream().noneMatch(wanted -> isSame(wanted, note))) {
                footnotes.spurious();
            }
        }
    }

    private static boolean isSame(GoldFootnote wanted, Footnote note) {
        List<List<Integer>> references = note.refs().stream()
                .map(reference -> List.of(reference.start(), reference.end()))
                .toList();
        return wanted.marker() == note.marker()
                && wanted.start() == note.start()
                && wanted.end() == note.end()
                && wanted.refs().equals(references);
    }

    /** A leading "The" is forgiven, as it is with names. */
    private static boolean isAt(GoldCitation wanted, Citation found, Mistakes text) {
        return wanted.end() == found.end()
                && (wanted.start() == found.start()
                        || isThe(text.cut(wanted.start(), found.start()))
                        || isThe(text.cut(found.start(), wanted.start())));
    }

    private static boolean isThe(String words) {
        return words.equalsIgnoreCase("the ");
    }
}
