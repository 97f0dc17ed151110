package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.Note;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.text.Span;

/** One text and its citations. For one thread. */
final class CitingText {

    private final Reading reading;
    private final BracketReader brackets;
    private final NoteReader notes;
    private final List<CitedSource> found = new ArrayList<>();

    CitingText(Outlets outlets, Reading reading, List<DateMention> dates) {
        this.reading = reading;
        String levelled = reading.levelled();
        SegmentReader segments = new SegmentReader(
                new SourceNames(outlets, reading.text(), levelled),
                new DateTable(dates, levelled),
                new Titles(levelled),
                levelled);
        brackets = new BracketReader(segments, levelled);
        notes = new NoteReader(segments, levelled);
    }

    List<CitedSource> citations() {
        addFromText();
        addFromNotes();
        found.sort(Comparator.comparingInt(cited -> cited.span().start()));
        return List.copyOf(found);
    }

    private void addFromText() {
        @Nullable Source last = null;
        for (Block block : reading.structure().blocks()) {
            if (!cites(block.kind())) {
                continue;
            }
            int readTo = block.span().start();
            for (Span content : Brackets.in(reading.levelled(), block.span())) {
                List<Source> sources = content.start() < readTo ? List.of() : brackets.read(content, last);
                for (Source source : sources) {
                    found.add(source.supporting(sentenceBefore(content.start() - 1), null));
                    last = source;
                    // What stands around a bracket that was read would say it once more.
                    readTo = content.end();
                }
            }
        }
    }

    /** The words under a picture end in the name of its owner. */
    private static boolean cites(BlockKind kind) {
        return switch (kind) {
            case FOOTNOTE, CAPTION, BYLINE, BOILERPLATE -> false;
            default -> true;
        };
    }

    private void addFromNotes() {
        @Nullable Source last = null;
        for (Note note : reading.structure().notes()) {
            int sentence = sentenceOf(note);
            for (Source source : sourcesOf(note, last)) {
                found.add(source.supporting(sentence, note.marker()));
                last = source;
            }
        }
    }

    /** A note that argues cites in brackets, as the text does; the words around them are no source then. */
    private List<Source> sourcesOf(Note note, @Nullable Source before) {
        List<Source> sources = new ArrayList<>();
        for (Span content : Brackets.in(reading.levelled(), note.span())) {
            sources.addAll(brackets.read(content, before));
        }
        return sources.isEmpty() ? notes.read(note.span(), before) : sources;
    }

    private int sentenceOf(Note note) {
        int place = note.references().isEmpty()
                ? note.span().start()
                : note.references().get(0).start();
        return sentenceBefore(place);
    }

    /** The sentence that a bracket or marker closes: its own, or the one before where it begins one. */
    private int sentenceBefore(int position) {
        ReadSentence own = reading.sentenceAt(position).orElse(null);
        if (own == null) {
            return 0;
        }
        boolean begins = own.span().start() == position && own.index() > 0;
        return begins && own.block() != BlockKind.FOOTNOTE ? own.index() - 1 : own.index();
    }
}
