package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Footnote;
import org.watchline.contracts.annotation.Mention;
import org.watchline.gateway.corpus.StoredArticle;

/**
 * An article's text as it is laid out, with what is marked in it and why.
 *
 * @param titleBlock the first block where it only repeats the title: it is shown as such and not again; else null
 */
record AnnotatedArticle(
        @Nullable TextBlock titleBlock,
        List<TextSection> sections,
        List<LegendEntry> legend,
        List<Explanation> explanations) {

    /**
     * Lays a text out.
     *
     * @param directory of the entities
     * @param events noted beside it
     */
    static AnnotatedArticle of(StoredArticle article, Annotations found, Directory directory, List<EventNote> events) {
        Explanations explanations = new Explanations(directory);
        Collection<Mark> marks =
                Mark.chosen(citations(found), references(found), mentions(found.mentions(), explanations, directory));
        List<TextBlock> blocks = TextLayout.of(article.text(), found.blocks(), found.sentences(), marks).stream()
                .map(block -> withNote(block, found.footnotes()))
                .toList();
        boolean titled = !blocks.isEmpty() && repeats(blocks.get(0), article.title());
        return new AnnotatedArticle(
                titled ? blocks.get(0) : null,
                TextSection.of(titled ? blocks.subList(1, blocks.size()) : blocks, events),
                LegendEntry.of(blocks),
                explanations.all());
    }

    private static boolean repeats(TextBlock block, @Nullable String title) {
        return title != null && block.words().strip().equalsIgnoreCase(title.strip());
    }

    private static List<Mark> mentions(List<Mention> mentions, Explanations explanations, Directory directory) {
        return mentions.stream()
                .filter(mention -> mention.field() == Field.TEXT)
                .map(mention -> mark(mention, explanations.numberOf(mention), directory))
                .toList();
    }

    private static Mark mark(Mention mention, int why, Directory directory) {
        String entity = mention.entityId();
        String href = entity == null ? "#why-" + why : directory.asOf().entity(entity);
        return new Mark(
                mention.start(), mention.end(), new Piece(Piece.Kind.MENTION, "", mention.type(), href, null, why));
    }

    private static List<Mark> citations(Annotations found) {
        List<Mark> marks = new ArrayList<>();
        for (int number = 0; number < found.citations().size(); number++) {
            Citation citation = found.citations().get(number);
            marks.add(new Mark(
                    citation.start(),
                    citation.end(),
                    new Piece(Piece.Kind.CITATION, "", null, "#cited-" + number, CitationLine.anchorOf(number), 0)));
        }
        return marks;
    }

    private static List<Mark> references(Annotations found) {
        List<Mark> marks = new ArrayList<>();
        for (Footnote note : found.footnotes()) {
            for (int i = 0; i < note.refs().size(); i++) {
                Footnote.Reference reference = note.refs().get(i);
                marks.add(new Mark(
                        reference.start(),
                        reference.end(),
                        new Piece(
                                Piece.Kind.REFERENCE,
                                "",
                                null,
                                "#note-" + note.marker(),
                                referenceAnchor(note, i),
                                0)));
            }
        }
        return marks;
    }

    private static TextBlock withNote(TextBlock block, List<Footnote> notes) {
        return notes.stream()
                .filter(note -> note.start() >= block.start() && note.start() < block.end())
                .findFirst()
                .map(note -> block.asNote(note.marker(), backLinks(note)))
                .orElse(block);
    }

    private static List<String> backLinks(Footnote note) {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < note.refs().size(); i++) {
            links.add("#" + referenceAnchor(note, i));
        }
        return links;
    }

    private static String referenceAnchor(Footnote note, int reference) {
        return "ref-" + note.marker() + "-" + reference;
    }
}
