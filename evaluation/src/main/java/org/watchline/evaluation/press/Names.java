package org.watchline.evaluation.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.watchline.evaluation.bulk.Zipf;
import org.watchline.evaluation.training.SlotNames;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/**
 * Names by type, some far more often in the news than others: those of the knowledge base in any spelling, and unknown
 * ones.
 */
final class Names {

    private static final int SPELLINGS_LONGER_THAN = 2;

    private final Map<String, List<List<String>>> spellings = new TreeMap<>();
    private final Map<String, Zipf> fame = new TreeMap<>();

    Names(KnowledgeBase knowledge) {
        for (Entity entity : knowledge.entities()) {
            of(typeOf(entity)).add(spellings(entity));
        }
        SlotNames.of(knowledge).forEach((type, names) -> names.forEach(name -> of(type).add(List.of(name))));
        spellings.forEach((type, names) -> {
            Collections.shuffle(names, new Random(names.size()));
            fame.put(type, new Zipf(names.size()));
        });
    }

    private static String typeOf(Entity entity) {
        return "outlet".equals(entity.kind()) ? "OUTLET" : entity.type().name();
    }

    private static List<String> spellings(Entity entity) {
        List<String> all = new ArrayList<>(List.of(entity.name()));
        entity.aliases().stream()
                .filter(alias -> !alias.needsContext())
                .map(Alias::text)
                .filter(text -> text.length() > SPELLINGS_LONGER_THAN)
                .forEach(all::add);
        return all;
    }

    private List<List<String>> of(String type) {
        return spellings.computeIfAbsent(type, unused -> new ArrayList<>());
    }

    boolean has(String type) {
        return spellings.containsKey(type);
    }

    /** A name in one of its spellings, mostly the usual one. */
    String draw(String type, Random random) {
        List<String> drawn = of(type).get(rank(type, random));
        return random.nextInt(3) > 0 ? drawn.get(0) : drawn.get(random.nextInt(drawn.size()));
    }

    private int rank(String type, Random random) {
        Zipf drawn = fame.get(type);
        return drawn == null ? 0 : drawn.draw(random);
    }
}
