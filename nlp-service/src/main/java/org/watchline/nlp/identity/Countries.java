package org.watchline.nlp.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;

/** The countries of one article, by their names, peoples and capitals. */
final class Countries {

    /** The Taliban's ministries are Afghanistan's; the movement itself is not the country. */
    private static final Set<String> RULERS_OF_AFGHANISTAN = Set.of("afghan-taliban", "islamic-emirate-of-afghanistan");

    private static final Set<String> AFTER_INSTITUTION = Set.of(" of ", " in ", " of the ");

    private static final Set<String> REPRESENTATIVES = NameTable.words("representative");

    private static final String IN = "in ";

    private final KnowledgeBase knowledge;
    private final List<Sighting> sightings;
    private final Verdicts verdicts;
    private final Map<Entity, Integer> counts = new HashMap<>();
    /** Whose an institution was where the article last said so, by the key of its name. */
    private final Map<String, Entity> owners = new HashMap<>();

    /** @param sightings all names of the article, in order */
    Countries(KnowledgeBase knowledge, List<Sighting> sightings, Verdicts verdicts) {
        this.knowledge = knowledge;
        this.sightings = sightings;
        this.verdicts = verdicts;
        sightings.stream()
                .filter(name -> !isRepresented(name))
                .forEach(name -> of(name).ifPresent(country -> counts.merge(country, 1, Integer::sum)));
    }

    /** The country that the words right before a name make it one of: "Turkey's", "Turkish", "in Turkey,". */
    private Optional<Entity> rightBefore(Sighting name) {
        if (name.order() == 0) {
            return Optional.empty();
        }
        Sighting before = sightings.get(name.order() - 1);
        return isRightBefore(before, name) ? ofOwner(before) : Optional.empty();
    }

    /** The country that the words right after a name make it one of: "of Turkey", "in Ankara". */
    private Optional<Entity> rightAfter(Sighting name) {
        if (name.order() + 1 == sightings.size()) {
            return Optional.empty();
        }
        Sighting after = sightings.get(name.order() + 1);
        return AFTER_INSTITUTION.contains(TextBetween.of(name, after)) ? of(after) : Optional.empty();
    }

    private Optional<Entity> ofOwner(Sighting name) {
        Referent.Listed listed = verdicts.listed(name);
        return listed != null && RULERS_OF_AFGHANISTAN.contains(listed.id()) ? knowledge.find("afghanistan") : of(name);
    }

    /** The country whose institution a name is by the words around it, here or earlier in the article. */
    Optional<Entity> ownerOf(Sighting name, String key) {
        Optional<Entity> stated = rightBefore(name).or(() -> rightAfter(name));
        stated.ifPresent(owner -> owners.put(key, owner));
        return Optional.ofNullable(owners.get(key));
    }

    /** The country that the article names most. */
    Optional<Entity> main() {
        return counts.keySet().stream().min(mostFrequentFirst());
    }

    /** The country that the article names most, of some. */
    Optional<Entity> mainAmong(Map<String, ?> byCountryId) {
        return counts.keySet().stream()
                .filter(country -> byCountryId.containsKey(country.id()))
                .min(mostFrequentFirst());
    }

    /** How often the article names a country. */
    int count(@Nullable Entity country) {
        return country == null ? 0 : counts.getOrDefault(country, 0);
    }

    private Comparator<Entity> mostFrequentFirst() {
        return Comparator.comparing(this::count).reversed().thenComparing(Entity::id);
    }

    private Optional<Entity> of(Sighting name) {
        return Optional.ofNullable(verdicts.listed(name)).flatMap(listed -> knowledge.countryOf(listed.entity()));
    }

    /** "The Afghan ambassador", "his Afghan counterpart": he is abroad, and where that is nothing says. */
    private static boolean isRepresented(Sighting name) {
        String text = name.reading().levelled();
        int start = name.span().end() + 1;
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return start < end && REPRESENTATIVES.contains(text.substring(start, end));
    }

    private static boolean isRightBefore(Sighting before, Sighting name) {
        return switch (TextBetween.of(before, name)) {
            case " ", "'s ", "' " -> true;
            case ", ", ", the ", " the " ->
                name.reading().levelled().regionMatches(true, before.span().start() - IN.length(), IN, 0, IN.length());
            default -> false;
        };
    }
}
