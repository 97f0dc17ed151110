package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.watchline.knowledge.name.NameKey;

/** The organisations whose names an article gives in full, by the ways in which it may shorten them later. */
final class OrganisationNames {

    /** Acronyms of two letters stand for too much, unless the text explains them. */
    private static final int SHORTEST_ACRONYM = 3;

    /** More than any organisation's names; keeps texts bounded that are nothing but names. */
    private static final int MOST_FORMS = 20;

    /**
     * They are in many names; by themselves they stand for what the article has such a name for, or for nothing known.
     */
    private static final Set<String> GENERAL = NameTable.keys("organisation-word");

    private final Map<String, List<String>> wordsByName = new HashMap<>();
    private final Map<Bearer, Set<List<String>>> forms = new HashMap<>();
    private final RecentBearers enrolled = new RecentBearers();
    private final RecentBearers mentioned = new RecentBearers();

    /** Whether a name says only what kind of organisation it is: the Front, the Council. */
    static boolean isKind(String name) {
        return GENERAL.contains(NameKey.of(name));
    }

    void enrol(Bearer organisation, String name) {
        List<String> words = words(name);
        if (words.size() > 1) {
            Set<List<String>> known = forms.computeIfAbsent(organisation, unused -> new LinkedHashSet<>());
            if (known.size() < MOST_FORMS && known.add(words)) {
                known.add(withoutGeneral(words));
                enrolled.touch(handles(name, words), organisation);
            }
        }
    }

    void mention(Bearer organisation, String name) {
        List<String> words = words(name);
        if (words.size() > 1) {
            mentioned.touch(handles(name, words), organisation);
        }
    }

    /**
     * Organisations of which this may be a short name: of those mentioned so far, the latest first; otherwise later
     * ones.
     */
    List<Bearer> longer(String name) {
        List<Bearer> before = longer(name, mentioned);
        return before.isEmpty() ? longer(name, enrolled) : before;
    }

    private List<Bearer> longer(String name, RecentBearers organisations) {
        if (Acronyms.isAcronym(name)) {
            String letters = Acronyms.letters(name);
            return letters.length() < SHORTEST_ACRONYM ? List.of() : organisations.with("#" + letters);
        }
        List<String> words = words(name);
        if (words.size() == 1 && GENERAL.contains(words.get(0))) {
            return organisations.with("~" + words.get(0));
        }
        if (words.isEmpty() || (words.size() == 1 && !standsAlone(words.get(0)))) {
            return List.of();
        }
        List<Bearer> opening = having(words, true, organisations.with("^" + words.get(0)));
        return opening.isEmpty() && words.size() > 1
                ? having(words, false, organisations.with("$" + words.get(words.size() - 1)))
                : opening;
    }

    private List<Bearer> having(List<String> words, boolean first, List<Bearer> organisations) {
        return organisations.stream()
                .filter(organisation -> forms.getOrDefault(organisation, Set.of()).stream()
                        .anyMatch(form -> form.size() >= words.size()
                                && part(form, words.size(), first).equals(words)))
                .toList();
    }

    private static List<String> part(List<String> form, int count, boolean first) {
        return first ? form.subList(0, count) : form.subList(form.size() - count, form.size());
    }

    /** The Islamic Emirate is also the Emirate. */
    private static List<String> withoutGeneral(List<String> words) {
        return GENERAL.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }

    private static boolean standsAlone(String word) {
        return NameKey.isDistinctive(word) && !GENERAL.contains(word);
    }

    private static List<String> handles(String name, List<String> words) {
        List<String> handles = new ArrayList<>();
        handles.add("^" + words.get(0));
        handles.add("^" + withoutGeneral(words).get(0));
        handles.add("$" + words.get(words.size() - 1));
        handles.add("#" + Acronyms.initials(name));
        words.stream().filter(GENERAL::contains).forEach(word -> handles.add("~" + word));
        return handles;
    }

    private List<String> words(String name) {
        return wordsByName.computeIfAbsent(
                name,
                written -> Stream.of(written.split(" ", -1))
                        .map(NameKey::of)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
