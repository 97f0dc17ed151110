package org.watchline.gateway.console.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.EntityType;

/** One type of mention and how many of them are marked. */
record LegendEntry(EntityType type, long count) {

    static List<LegendEntry> of(List<TextBlock> blocks) {
        Map<EntityType, Long> counts = blocks.stream()
                .flatMap(block -> block.passages().stream())
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece.type() != null)
                .collect(Collectors.groupingBy(Piece::type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new LegendEntry(entry.getKey(), entry.getValue()))
                .toList();
    }
}
