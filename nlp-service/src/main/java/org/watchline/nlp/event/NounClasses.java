package org.watchline.nlp.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.clause.NounGroup;
import org.watchline.nlp.clause.ParsedSentence;
import org.watchline.nlp.document.EntityMention;

/** What sort of thing a noun group is about: by its head and {@code nouns.tsv}, by the type of a name, by a number. */
final class NounClasses {

    static final String PEOPLE = "@people";
    static final String ARMED = "@armed";
    static final String SITE = "@site";
    static final String ARMS = "@arms";
    static final String AIRCRAFT = "@aircraft";

    private static final Set<String> OF_NAMED_PEOPLE = Set.of(PEOPLE);
    private static final Set<String> OF_NAMED_GROUPS = Set.of(PEOPLE, ARMED, "@rule");
    private static final Set<String> OF_NAMED_PLACES = Set.of(SITE);
    private static final Set<String> OF_NAMED_COUNTRIES = Set.of(SITE, "@rule");

    private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her");
    private static final Set<String> CURRENCIES = Set.of("$", "\u20ac", "\u00a3", "rs", "rs.");

    private static final Map<String, Set<String>> CLASSES = load();

    private NounClasses() {}

    /** Whether a group is of one of the classes, or has one of the heads. */
    static boolean isAny(ParsedSentence sentence, NounGroup group, Set<String> allowed) {
        return switch (group.sort()) {
            case DATE -> false;
            case PRONOUN -> allowed.contains(PEOPLE) || (allowed.contains(ARMED) && !isOnePerson(sentence, group));
            case NUMBER -> (allowed.contains(PEOPLE) || allowed.contains(ARMED)) && !isMoney(sentence, group);
            case NOUN -> isNoun(sentence, group, allowed);
        };
    }

    private static boolean isOnePerson(ParsedSentence sentence, NounGroup group) {
        return ONE_PERSON.contains(sentence.form(group.head()));
    }

    private static boolean isMoney(ParsedSentence sentence, NounGroup group) {
        return group.start() > 0 && CURRENCIES.contains(sentence.form(group.start() - 1));
    }

    /** Whether a word is of one of the classes. */
    static boolean isOf(String word, Set<String> allowed) {
        return ofNoun(word).stream().anyMatch(allowed::contains);
    }

    private static boolean isNoun(ParsedSentence sentence, NounGroup group, Set<String> allowed) {
        EntityMention name = nameAtHead(sentence, group);
        if (name != null) {
            return ofName(name).stream().anyMatch(allowed::contains)
                    || isPlaceOf(sentence, group, name, allowed)
                    || isTitled(sentence, group, name, allowed);
        }
        String head = sentence.lemma(group.head());
        String last = head.substring(head.lastIndexOf('-') + 1);
        return allowed.contains(head)
                || ofNoun(head).stream().anyMatch(allowed::contains)
                || ofNoun(last).stream().anyMatch(allowed::contains)
                || ofNoun(sentence.form(group.head())).stream().anyMatch(allowed::contains)
                || ofNoun(singular(sentence.form(group.head()))).stream().anyMatch(allowed::contains);
    }

    /** Of a plural that the lemma model does not know. */
    private static String singular(String form) {
        return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    /** "The Torkham crossing": a name that ends in what it is. */
    private static boolean isPlaceOf(
            ParsedSentence sentence, NounGroup group, EntityMention name, Set<String> allowed) {
        String form = sentence.form(group.head());
        return Places.isPlace(name)
                && (allowed.contains(form) || ofNoun(form).stream().anyMatch(allowed::contains));
    }

    /** "Ambassador Noor": a person is what the title says. */
    private static boolean isTitled(ParsedSentence sentence, NounGroup group, EntityMention name, Set<String> allowed) {
        int title = group.head() - 1;
        while (title >= group.start() && sentence.names(title, title + 1).contains(name)) {
            title--;
        }
        return name.type() == EntityType.PERSON
                && title >= group.start()
                && (allowed.contains(sentence.form(title))
                        || ofNoun(sentence.form(title)).stream().anyMatch(allowed::contains));
    }

    /** Whether a group's head stands in no class, and is no name. */
    static boolean isUnknown(ParsedSentence sentence, NounGroup group) {
        return group.sort() == NounGroup.Sort.NOUN
                && nameAtHead(sentence, group) == null
                && ofNoun(sentence.lemma(group.head())).isEmpty()
                && ofNoun(sentence.form(group.head())).isEmpty();
    }

    private static Set<String> ofNoun(String noun) {
        return CLASSES.getOrDefault(noun, Set.of());
    }

    private static Set<String> ofName(EntityMention name) {
        return switch (name.type()) {
            case PERSON -> OF_NAMED_PEOPLE;
            case ORG, NORP -> OF_NAMED_GROUPS;
            case GPE -> OF_NAMED_COUNTRIES;
            case LOC, FAC -> OF_NAMED_PLACES;
            case EVENT, LAW, DATE -> Set.of();
        };
    }

    /** The name that a group's head belongs to. */
    static @Nullable EntityMention nameAtHead(ParsedSentence sentence, NounGroup group) {
        EntityMention last = null;
        for (EntityMention name : sentence.names(group.head(), group.head() + 1)) {
            last = name;
        }
        return last == null || last.type() == EntityType.DATE ? null : last;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : TriggerLexicon.lines("nouns.tsv")) {
            String[] cells = line.split("\t", -1);
            classes.computeIfAbsent(cells[1], noun -> new HashSet<>()).add("@" + cells[0]);
        }
        return classes;
    }
}
