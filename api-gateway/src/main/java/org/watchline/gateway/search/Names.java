package org.watchline.gateway.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.curation.Spelling;
import org.watchline.gateway.corpus.ArticleFilter;
import org.watchline.gateway.corpus.NameBearer;
import org.watchline.gateway.corpus.NameReader;
import org.watchline.gateway.corpus.QueryWords;
import org.watchline.gateway.corpus.SpellingRule;
import org.watchline.gateway.corpus.WordPart;
import org.watchline.gateway.knowledge.PlacesWithin;
import org.watchline.knowledge.name.Honorifics;

/**
 * Finds names in the words of a filter, so that whoever bears them is found by any other name, and the places within
 * those that it names.
 */
@ApplicationScoped
public class Names {

    private static final int LONGEST_NAME = 6;
    /** A name of more entities than these tells nothing. */
    private static final int MOST_BEARERS = 5;

    private static final int MOST_SPELLINGS = 12;

    private final NameReader reader;
    private final ListedNames listed;
    private final PlacesWithin places;

    Names(NameReader reader, ListedNames listed, PlacesWithin places) {
        this.reader = reader;
        this.listed = listed;
        this.places = places;
    }

    /**
     * Looks up the names in a filter's words, unless they are meant as they are spelt. Words that are to be left out
     * are left as they are. Of places, regions and provinces stand for what lies in them; a country stands for itself,
     * because what is written of it names it, and because a thousand alternatives are too many to ask an index for.
     *
     * @param asOf whose decisions about names count; null for now
     */
    public NamedFilter find(ArticleFilter asked, @Nullable Instant asOf) {
        ArticleFilter filter = asked.at(places.unlessCountries(asked.places()));
        QueryWords words = filter.words();
        if (words == null || filter.spelling() == SpellingRule.EXACT) {
            return new NamedFilter(filter, List.of());
        }
        Lookup lookup = new Lookup(words, asOf);
        QueryWords named = new QueryWords(
                words.text(),
                words.alternatives().stream()
                        .map(parts -> parts.stream()
                                .flatMap(part -> lookup.split(part).stream())
                                .toList())
                        .toList());
        return new NamedFilter(filter.saying(named), lookup.found());
    }

    /**
     * Words that are a name.
     *
     * @param ids of all that bear it
     * @param bearers those of them that the corpus has
     * @param person whether it is somebody's, before which titles may stand
     * @param needsTitle whether it is a name only together with the title
     */
    private record Name(int words, List<String> ids, List<NameBearer> bearers, boolean person, boolean needsTitle) {}

    /** The names of one query. */
    private final class Lookup {

        private final @Nullable Instant asOf;
        private final Map<String, Map<String, NameBearer>> bearers = new LinkedHashMap<>();
        private final Map<String, SearchedName> found = new LinkedHashMap<>();

        Lookup(QueryWords words, @Nullable Instant asOf) {
            this.asOf = asOf;
            List<String> keys = words.alternatives().stream()
                    .flatMap(List::stream)
                    .filter(WordPart.Run.class::isInstance)
                    .filter(part -> !part.not())
                    .flatMap(part -> NameSpans.of(((WordPart.Run) part).text(), LONGEST_NAME).stream())
                    .map(Spelling::key)
                    .distinct()
                    .toList();
            for (NameBearer bearer : keys.isEmpty() ? List.<NameBearer>of() : reader.bearers(keys, asOf)) {
                bearers.computeIfAbsent(bearer.key(), key -> new LinkedHashMap<>())
                        .put(bearer.id(), bearer);
            }
        }

        List<SearchedName> found() {
            return List.copyOf(found.values());
        }

        List<WordPart> split(WordPart part) {
            if (part.not() || !(part instanceof WordPart.Run run)) {
                return List.of(part);
            }
            List<String> words = NameSpans.words(run.text());
            List<WordPart> parts = new ArrayList<>();
            int done = 0;
            int next = 0;
            while (next < words.size()) {
                Optional<Name> name = nameAt(words, next);
                // A phrase is a name as a whole or not at all: its words belong together.
                if (name.isEmpty() || (run.quoted() && name.get().words() < words.size())) {
                    next++;
                    continue;
                }
                int titles = name.get().person() ? Honorifics.atEndOf(words.subList(done, next)) : 0;
                addRun(parts, words.subList(done, next - titles));
                int start = name.get().needsTitle() ? next - titles : next;
                done = next + name.get().words();
                parts.add(named(String.join(" ", words.subList(start, done)), run.quoted(), name.get()));
                next = done;
            }
            if (parts.isEmpty()) {
                return List.of(run);
            }
            addRun(parts, words.subList(done, words.size()));
            return parts;
        }

        private WordPart named(String text, boolean quoted, Name name) {
            name.bearers().forEach(bearer -> note(text, bearer));
            return new WordPart.Run(text, quoted, false, name.ids());
        }

        private static void addRun(List<WordPart> parts, List<String> words) {
            if (!words.isEmpty()) {
                parts.add(new WordPart.Run(String.join(" ", words), false, false, List.of()));
            }
        }

        /** The longest name, of the knowledge or seen in texts; of both, if they are equally long. */
        private Optional<Name> nameAt(List<String> words, int from) {
            int longest = 0;
            Map<String, NameBearer> who = new LinkedHashMap<>();
            for (int length = Math.min(LONGEST_NAME, words.size() - from); length > 0 && longest == 0; length--) {
                who.putAll(seen(words.subList(from, from + length)));
                longest = who.isEmpty() ? 0 : length;
            }
            Set<String> ids = new LinkedHashSet<>();
            boolean person = false;
            boolean needsTitle = false;
            ListedNames.Match known = listed.longestAt(words, from).orElse(null);
            if (known != null && known.words() >= longest) {
                if (known.words() > longest) {
                    who.clear();
                }
                longest = known.words();
                person = known.person();
                needsTitle = known.needsContext();
                // Also whom the corpus does not have yet: a stream or a watch list waits for them.
                ids.addAll(known.entities());
                reader.known(known.entities(), asOf).forEach(bearer -> who.put(bearer.id(), bearer));
            }
            ids.addAll(who.keySet());
            person |= who.values().stream().anyMatch(bearer -> bearer.type() == EntityType.PERSON);
            return ids.isEmpty() || ids.size() > MOST_BEARERS
                    ? Optional.empty()
                    : Optional.of(new Name(longest, List.copyOf(ids), List.copyOf(who.values()), person, needsTitle));
        }

        /** A single word is a name only if it is what somebody is displayed by: surnames are everybody's. */
        private Map<String, NameBearer> seen(List<String> words) {
            String key = Spelling.key(String.join(" ", words));
            Map<String, NameBearer> all = bearers.getOrDefault(key, Map.of());
            if (words.size() > 1) {
                return all;
            }
            Map<String, NameBearer> displayed = new LinkedHashMap<>(all);
            displayed.values().removeIf(bearer -> !Spelling.key(bearer.name()).equals(key));
            return displayed;
        }

        private void note(String text, NameBearer bearer) {
            found.computeIfAbsent(
                    text + "\n" + bearer.id(),
                    key -> new SearchedName(
                            text,
                            bearer.id(),
                            bearer.name(),
                            bearer.type(),
                            reader.spellings(bearer.id(), MOST_SPELLINGS, asOf).stream()
                                    .filter(spelling -> !Spelling.key(spelling).equals(Spelling.key(text)))
                                    .toList()));
        }
    }
}
