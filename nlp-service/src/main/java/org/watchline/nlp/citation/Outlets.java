package org.watchline.nlp.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.match.AliasIndex;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.knowledge.name.Word;

/**
 * What the knowledge base knows of names that may be sources. For one text, which cites the same few again and again.
 */
final class Outlets {

    /** Kinds whose business is to publish: named alone in brackets, they are cited. */
    private static final Set<String> PUBLISHING = Set.of("outlet", "journal", "think-tank", "media-arm");

    /** Kinds that are spoken of more than cited: beside a month or year, it is when they were founded or fought. */
    private static final Set<String> FIGHTING = Set.of("group", "faction", "force", "base", "party");

    /** Kinds of people who write. */
    private static final Set<String> WRITING = Set.of("analyst", "journalist");

    /** Accents and apostrophes. */
    private static final Pattern UNSPELT = Pattern.compile("[\\p{M}']++");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");
    private static final Pattern EDGE = Pattern.compile("^-|-$");

    private final AliasIndex index;
    private final Map<String, List<Entity>> memory = new HashMap<>();

    Outlets(AliasIndex index) {
        this.index = index;
    }

    /** The organisation of that name, an outlet before others. */
    Optional<Entity> find(String name) {
        List<Entity> candidates = candidates(name).stream()
                .filter(entity -> entity.type() == EntityType.ORG)
                .toList();
        Optional<Entity> publishing =
                candidates.stream().filter(Outlets::isPublishing).findFirst();
        return publishing.isPresent() ? publishing : candidates.stream().findFirst();
    }

    boolean isPublishing(String name) {
        return find(name).filter(Outlets::isPublishing).isPresent();
    }

    /** Whether the name is known, but as something that nobody cites: a place, an event, a leader. */
    boolean isNoSource(String name, boolean precise) {
        List<Entity> candidates = candidates(name);
        return !candidates.isEmpty() && candidates.stream().noneMatch(entity -> isCitable(entity, precise));
    }

    boolean isPlace(String name) {
        return candidates(name).stream()
                .anyMatch(entity -> entity.type() == EntityType.GPE || entity.type() == EntityType.LOC);
    }

    /** The id of the outlet, or a slug of the name. */
    String idOf(String name) {
        return find(name).map(Entity::id).orElseGet(() -> slug(name));
    }

    /** The letters and digits of a name in lower case without accents, its words joined by hyphens. */
    static String slug(String name) {
        String letters = UNSPELT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return EDGE.matcher(BETWEEN_WORDS.matcher(letters).replaceAll("-")).replaceAll("");
    }

    private static boolean isPublishing(Entity entity) {
        return PUBLISHING.contains(entity.kind());
    }

    private static boolean isCitable(Entity entity, boolean precise) {
        return switch (entity.type()) {
            case ORG -> precise || !FIGHTING.contains(entity.kind());
            case PERSON -> WRITING.contains(entity.kind());
            default -> false;
        };
    }

    private List<Entity> candidates(String name) {
        return memory.computeIfAbsent(name, this::lookUp);
    }

    private List<Entity> lookUp(String name) {
        List<Word> words = new ArrayList<>();
        for (String word : name.split("[ \n]+", -1)) {
            if (!word.isEmpty()) {
                words.add(Word.of(word));
            }
        }
        if (words.isEmpty()) {
            return List.of();
        }
        Optional<AliasMatch> match = index.longestAt(words, 0);
        return match.filter(found -> found.wordCount() == words.size())
                .map(AliasMatch::candidates)
                .orElse(List.of());
    }
}
