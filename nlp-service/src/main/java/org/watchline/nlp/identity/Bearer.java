package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.knowledge.Entity;

/**
 * Somebody or something of one article, with the full names that it has there. Bearers may turn out to be the same and
 * be joined, until one is first referred to.
 */
final class Bearer {

    private static final int UNKNOWN = 0;
    private static final int PSEUDONYM = 1;
    private static final int PARTICULAR = 2;

    private final List<Sighting> introductions = new ArrayList<>();
    private final @Nullable Entity listed;
    private final @Nullable Naming naming;
    private @Nullable Bearer joinedTo;
    private @Nullable Referent referent;

    private Bearer(@Nullable Entity listed, @Nullable Naming naming) {
        this.listed = listed;
        this.naming = naming;
    }

    static Bearer listed(Entity entity) {
        return new Bearer(entity, null);
    }

    /** What is identified already. */
    static Bearer of(Referent referent) {
        Bearer bearer = new Bearer(referent instanceof Referent.Listed known ? known.entity() : null, null);
        bearer.referent = referent;
        return bearer;
    }

    /** Somebody or something that only articles tell of. */
    static Bearer unlisted(Naming naming) {
        return new Bearer(null, naming);
    }

    void introduce(Sighting sighting) {
        joined().introductions.add(sighting);
    }

    /** Makes one of two, unless the knowledge base has both as somebody in particular. */
    void join(Bearer other) {
        Bearer one = joined();
        Bearer two = other.joined();
        if (one == two || (one.rank() == PARTICULAR && two.rank() == PARTICULAR)) {
            return;
        }
        // The smaller moves, so that long chains of names take no longer than others.
        boolean oneMoves = one.rank() < two.rank()
                || (one.rank() == two.rank() && one.introductions.size() < two.introductions.size());
        Bearer moved = oneMoves ? one : two;
        Bearer kept = oneMoves ? two : one;
        kept.introductions.addAll(moved.introductions);
        moved.introductions.clear();
        moved.joinedTo = kept;
    }

    /** How much the knowledge base tells about it; a pseudonym stands for whoever the article says bears it. */
    private int rank() {
        if (listed == null) {
            return UNKNOWN;
        }
        return listed.kind().equals("pseudonym") ? PSEUDONYM : PARTICULAR;
    }

    /** The bearer that this one was joined to, otherwise itself. */
    Bearer joined() {
        Bearer bearer = this;
        while (bearer.joinedTo != null) {
            bearer = bearer.joinedTo;
        }
        return bearer;
    }

    /** What the knowledge base has of it. */
    @Nullable
    Entity entity() {
        return joined().listed;
    }

    boolean isListed() {
        return entity() != null;
    }

    /** How many full names the article has for it. */
    int introductionCount() {
        return joined().introductions.size();
    }

    /** Whom or what the names stand for; after this, the bearer must not be joined. */
    Referent referent() {
        Bearer joined = joined();
        if (joined.referent == null) {
            joined.referent = joined.listed == null ? joined.unlisted() : new Referent.Listed(joined.listed);
        }
        return joined.referent;
    }

    private Referent unlisted() {
        Sighting first = introductions.stream()
                .min(Comparator.comparingInt(Sighting::order))
                .orElseThrow();
        String name = usual(Sighting::name);
        EntityType type = usual(sighting -> sighting.mention().type());
        return new Referent.Unlisted(Objects.requireNonNull(naming).card(name, type, first));
    }

    /** What most of the fullest names have; among equally many, the least. */
    private <T extends Comparable<T>> T usual(Function<Sighting, T> property) {
        int fullest = introductions.stream().mapToInt(Bearer::spaces).max().orElse(0);
        Map<T, Long> counts = introductions.stream()
                .filter(sighting -> spaces(sighting) == fullest)
                .collect(Collectors.groupingBy(property, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static int spaces(Sighting sighting) {
        return (int) sighting.name().chars().filter(c -> c == ' ').count();
    }
}
