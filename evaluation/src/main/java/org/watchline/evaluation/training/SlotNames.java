package org.watchline.evaluation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/**
 * The names that slots are filled with: the knowledge base's, the world's places, and persons put together from lists.
 */
public final class SlotNames {

    /** Whose press this is; persons of other cultures come from the knowledge base. */
    private static final List<String> CULTURES = List.of(
            "pashtun", "dari", "urdu", "arab", "baloch", "punjabi", "sindhi", "uzbek", "tajik", "persian", "western",
            "indian");

    private static final Set<String> COUNTRIES = Set.of("AF", "PK", "IR", "TJ", "UZ", "TM");

    private SlotNames() {}

    /** In an order that depends on nothing but the lists. */
    public static Map<String, List<String>> of(KnowledgeBase knowledge) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Entity entity : knowledge.entities()) {
            of(entity.type().name(), names).add(entity.name());
        }
        for (String[] place : rows("/names/world-places.tsv")) {
            if (place[2].equals("city") && COUNTRIES.contains(place[1])) {
                of("GPE", names).add(place[0]);
            }
        }
        of("PERSON", names).addAll(persons());
        return names;
    }

    private static List<String> of(String type, Map<String, List<String>> names) {
        return names.computeIfAbsent(type, unused -> new ArrayList<>());
    }

    private static List<String> persons() {
        List<String> persons = new ArrayList<>();
        for (String culture : CULTURES) {
            List<String> given = ofCulture("/names/given.tsv", culture);
            List<String> surnames = ofCulture("/names/surnames.tsv", culture);
            for (int i = 0; i < Math.min(given.size(), surnames.size()); i++) {
                // Steps that share no factor with the lists' lengths pair names from all over them.
                String first = given.get((int) (i * 7919L % given.size()));
                String last = surnames.get((int) (i * 104_729L % surnames.size()));
                persons.add(i % 5 == 0 ? first : i % 5 == 1 ? last : first + " " + last);
            }
        }
        return persons;
    }

    private static List<String> ofCulture(String resource, String culture) {
        return rows(resource).stream()
                .filter(row -> row[1].equals(culture))
                .map(row -> row[0])
                .toList();
    }

    private static List<String[]> rows(String resource) {
        try (InputStream stream = KnowledgeBase.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("list is not on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read list " + resource, e);
        }
    }
}
