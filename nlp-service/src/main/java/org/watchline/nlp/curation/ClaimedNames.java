package org.watchline.nlp.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Field;
import org.watchline.contracts.annotation.Finder;
import org.watchline.contracts.annotation.Link;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.curation.Spelling;
import org.watchline.contracts.curation.SpellingClaim;
import org.watchline.contracts.text.CodePoints;

/**
 * Finds the spellings that people added, where the engine found nothing: written as they were added, as whole words.
 */
final class ClaimedNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, SpellingClaim> claims = new HashMap<>();
    private final Map<String, EntityType> types;
    private final @Nullable Pattern anyOfThem;

    /**
     * The names that claims are made for.
     *
     * @param types of the entities that they are made for
     */
    ClaimedNames(List<SpellingClaim> said, Map<String, EntityType> types) {
        this.types = types;
        said.stream().filter(SpellingClaim::prevails).forEach(claim -> claims.put(Spelling.key(claim.name()), claim));
        anyOfThem = claims.isEmpty() ? null : Pattern.compile(pattern());
    }

    /** The longest first, so that no name is cut short by another. */
    private String pattern() {
        return claims.values().stream()
                .map(SpellingClaim::name)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> SPACE.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
    }

    /**
     * The places where nothing is mentioned yet.
     *
     * @param present the mentions of the same field
     */
    List<Mention> in(String prose, Field field, List<Mention> present) {
        if (anyOfThem == null) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        CodePoints points = CodePoints.of(prose);
        Matcher matcher = anyOfThem.matcher(prose);
        while (matcher.find()) {
            SpellingClaim claim = claims.get(Spelling.key(matcher.group()));
            EntityType type = claim == null ? null : types.get(claim.entityId());
            int start = points.offsetAt(matcher.start());
            int end = points.offsetAt(matcher.end());
            boolean taken = present.stream().anyMatch(mention -> mention.start() < end && start < mention.end());
            if (claim != null && type != null && !taken) {
                found.add(new Mention(
                        start,
                        end,
                        matcher.group(),
                        type,
                        claim.entityId(),
                        field,
                        1,
                        Finder.LEXICON,
                        Link.claimed(claim.decision(), claim.name()),
                        null,
                        null,
                        null));
            }
        }
        return found;
    }
}
