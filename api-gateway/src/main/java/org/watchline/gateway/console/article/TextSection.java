package org.watchline.gateway.console.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.BlockKind;

/**
 * Blocks that are shown as one, such as the items of a list, with the events that they report.
 *
 * @param events shown beside it
 */
record TextSection(BlockKind kind, List<TextBlock> blocks, List<EventNote> events) {

    private static final Set<BlockKind> JOINED =
            Set.of(BlockKind.LIST, BlockKind.FOOTNOTE, BlockKind.SUMMARY, BlockKind.BOILERPLATE);

    /**
     * Joins blocks of one kind that follow each other.
     *
     * @param events in the order of the text; those outside every block are not shown
     */
    static List<TextSection> of(List<TextBlock> blocks, List<EventNote> events) {
        List<TextSection> sections = new ArrayList<>();
        List<TextBlock> open = new ArrayList<>();
        for (TextBlock block : blocks) {
            boolean goesOn = !open.isEmpty() && open.get(0).kind() == block.kind() && JOINED.contains(block.kind());
            if (!goesOn && !open.isEmpty()) {
                sections.add(of(open.get(0).kind(), List.copyOf(open), events));
                open.clear();
            }
            open.add(block);
        }
        if (!open.isEmpty()) {
            sections.add(of(open.get(0).kind(), List.copyOf(open), events));
        }
        return sections;
    }

    private static TextSection of(BlockKind kind, List<TextBlock> blocks, List<EventNote> events) {
        int start = blocks.get(0).start();
        int end = blocks.get(blocks.size() - 1).end();
        return new TextSection(
                kind,
                blocks,
                events.stream()
                        .filter(event -> event.offset() >= start && event.offset() < end)
                        .toList());
    }

    /** The anchor that a link to the section leads to; null if it has no sentence. */
    public @Nullable String anchor() {
        return blocks.get(0).anchor();
    }
}
