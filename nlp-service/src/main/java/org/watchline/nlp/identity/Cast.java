package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchline.knowledge.Entity;

/** The people whom an article introduces by full names, and who of them was mentioned last. */
final class Cast {

    /** More than anybody's names; keeps texts bounded that are nothing but aliases. */
    private static final int MOST_FORMS = 20;

    private final ListedPeople known;
    private final Map<Bearer, Set<Set<String>>> forms = new HashMap<>();
    /** The first and last parts of somebody's names in the article. */
    private final Map<Bearer, Set<String>> edges = new HashMap<>();

    private final RecentBearers enrolled = new RecentBearers();
    private final RecentBearers mentioned = new RecentBearers();

    Cast(ListedPeople known) {
        this.known = known;
    }

    /** Learns one of somebody's names in the article; of listed people, also those that the knowledge base has. */
    void enrol(Bearer person, List<String> parts) {
        Set<Set<String>> ofPerson = forms.get(person);
        if (ofPerson == null) {
            ofPerson = new LinkedHashSet<>();
            forms.put(person, ofPerson);
            Entity entity = person.entity();
            if (entity != null) {
                ofPerson.addAll(known.formsOf(entity));
            }
            ofPerson.forEach(form -> enrolled.touch(form, person));
        }
        Set<String> form = Set.copyOf(parts);
        if (ofPerson.size() < MOST_FORMS && ofPerson.add(form)) {
            enrolled.touch(form, person);
        }
        if (!parts.isEmpty() && ofPerson.contains(form)) {
            edges.computeIfAbsent(person, unused -> new HashSet<>())
                    .addAll(List.of(parts.get(0), parts.get(parts.size() - 1)));
        }
    }

    /** Notes that the article mentions somebody by a full name. */
    void mention(Bearer person, List<String> parts) {
        enrol(person, parts);
        forms.getOrDefault(person, Set.of()).forEach(form -> mentioned.touch(form, person));
    }

    /**
     * Those who have a name with these parts and more: of those mentioned so far, the latest first; otherwise of those
     * mentioned later, the most frequent first and then the next. A part that names begin or end with stands for them
     * rather than for those that have it in the middle.
     */
    List<Bearer> bearersOfLonger(List<String> parts) {
        if (parts.isEmpty() || CommonParts.withoutOptional(parts).isEmpty()) {
            return List.of();
        }
        List<Bearer> before = covering(parts, mentioned.with(parts.get(0)));
        return before.isEmpty() ? covering(parts, mostFrequentFirst(enrolled.with(parts.get(0)))) : before;
    }

    private static List<Bearer> mostFrequentFirst(List<Bearer> people) {
        List<Bearer> ordered = new ArrayList<>(people);
        Collections.reverse(ordered);
        ordered.sort(Comparator.comparingInt(Bearer::introductionCount).reversed());
        return ordered;
    }

    private List<Bearer> covering(List<String> parts, List<Bearer> people) {
        return people.stream()
                .filter(person -> covers(person, parts))
                .sorted(Comparator.comparing(person -> !isAtEdge(person, parts.get(0))))
                .toList();
    }

    private boolean isAtEdge(Bearer person, String part) {
        return edges.getOrDefault(person, Set.of()).contains(part);
    }

    private boolean covers(Bearer person, List<String> parts) {
        return forms.getOrDefault(person, Set.of()).stream()
                .anyMatch(form -> form.size() > parts.size() && form.containsAll(parts));
    }
}
