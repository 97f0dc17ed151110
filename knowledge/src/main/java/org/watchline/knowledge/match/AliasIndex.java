package org.watchline.knowledge.match;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.name.NameKey;
import org.watchline.knowledge.name.Word;
import org.watchline.knowledge.name.WordRun;

/**
 * All aliases of a knowledge base, found by the words of a text. Immutable; for any number of threads.
 *
 * <p>Literal aliases (acronyms, ordinary words) need their very letters and capitals. All others are compared without
 * case and accents and, where their {@link NameKey} is distinctive, by it; but a word that the alias writes with a
 * capital must have one in the text.
 */
public final class AliasIndex {

    private static final Comparator<IndexedAlias> BY_ID =
            Comparator.comparing(entry -> entry.entity().id());

    private final SpellingTable literal = new SpellingTable();
    private final SpellingTable plain = new SpellingTable();
    private final SpellingTable keyed = new SpellingTable();
    /** The small pieces that aliases begin with; most words of a text are small others and are passed over at once. */
    private final Set<String> smallOpenings = new HashSet<>();

    private AliasIndex() {}

    public static AliasIndex of(KnowledgeBase knowledge) {
        AliasIndex index = new AliasIndex();
        for (Entity entity : knowledge.entities()) {
            entity.aliases().forEach(alias -> index.add(entity, alias));
        }
        return index;
    }

    /** Whether some alias goes on as this word does; where none does, {@link #longestAt} finds none. */
    public boolean mayBegin(Word word) {
        return isOpening(word)
                && (isContinued(word) || Proclitics.behind(word).stream().anyMatch(rest -> isContinued(rest.word())));
    }

    private boolean isOpening(Word word) {
        String smallOpening = word.smallOpening();
        return word.isSpelt() && (smallOpening == null || smallOpenings.contains(smallOpening));
    }

    private boolean isContinued(Word first) {
        WordRun run = new WordRun();
        run.append(first);
        return continues(run);
    }

    /**
     * The longest alias that begins at a word, if any. Among aliases of equal length those whose context is present
     * come first, then those with exactly the text's letters.
     *
     * @param words one sentence; names are not followed beyond its end
     */
    public Optional<AliasMatch> longestAt(List<Word> words, int from) {
        Word first = words.get(from);
        if (!isOpening(first)) {
            return Optional.empty();
        }
        Optional<AliasMatch> whole = longestFrom(first, words, from);
        return whole.isPresent() ? whole : behindProclitics(words, from);
    }

    private Optional<AliasMatch> behindProclitics(List<Word> words, int from) {
        for (Proclitics.Rest rest : Proclitics.behind(words.get(from))) {
            Optional<AliasMatch> match = longestFrom(rest.word(), words, from)
                    .filter(found -> found.alias().text().length() >= rest.shortestAlias());
            if (match.isPresent()) {
                return match.map(found -> found.behind(rest.cutOff()));
            }
        }
        return Optional.empty();
    }

    /** @param first the word at {@code from} as far as it belongs to a name */
    private Optional<AliasMatch> longestFrom(Word first, List<Word> words, int from) {
        Optional<AliasMatch> longest = Optional.empty();
        WordRun run = new WordRun();
        for (int i = from; i < words.size() && !words.get(i).endsNames(); i++) {
            String keyBefore = run.key();
            run.append(i == from ? first : words.get(i));
            if (!continues(run)) {
                break;
            }
            if (words.get(i).isSpelt()) {
                boolean keyGrew = !run.key().equals(keyBefore);
                Optional<AliasMatch> match = matchOf(run, keyGrew, words, from, i + 1);
                longest = match.isPresent() ? match : longest;
            }
        }
        return longest;
    }

    private void add(Entity entity, Alias alias) {
        WordRun run = WordRun.of(alias.text());
        IndexedAlias entry = IndexedAlias.of(entity, alias, run);
        if (alias.literal()) {
            literal.add(run.literal(), entry);
        } else {
            plain.add(run.plain(), entry);
            if (NameKey.isDistinctive(run.key())) {
                keyed.add(run.key(), entry);
            }
        }
        String smallOpening = Word.of(alias.text()).smallOpening();
        if (smallOpening != null) {
            smallOpenings.add(smallOpening);
        }
    }

    private boolean continues(WordRun run) {
        return literal.continues(run.literal()) || plain.continues(run.plain()) || keyed.continues(run.key());
    }

    private Optional<AliasMatch> matchOf(WordRun run, boolean keyGrew, List<Word> words, int from, int end) {
        List<IndexedAlias> exact = fitting(literal.get(run.literal()), run, words, from, end);
        if (exact.isEmpty()) {
            exact = fitting(plain.get(run.plain()), run, words, from, end);
        }
        if (!exact.isEmpty()) {
            return Optional.of(match(exact, end - from, true));
        }
        // A trailing connective leaves the key as it was; the name ended before it.
        List<IndexedAlias> variants = keyGrew ? fitting(keyed.get(run.key()), run, words, from, end) : List.of();
        return variants.isEmpty() ? Optional.empty() : Optional.of(match(variants, end - from, false));
    }

    private static List<IndexedAlias> fitting(
            List<IndexedAlias> entries, WordRun run, List<Word> words, int from, int end) {
        if (entries.isEmpty()) {
            return entries;
        }
        List<IndexedAlias> fitting = entries.stream()
                .filter(entry -> entry.admits(run) && entry.context().surrounds(words, from, end))
                .sorted(BY_ID)
                .toList();
        List<IndexedAlias> inContext =
                fitting.stream().filter(entry -> entry.alias().needsContext()).toList();
        return inContext.isEmpty() ? fitting : inContext;
    }

    private static AliasMatch match(List<IndexedAlias> entries, int wordCount, boolean exact) {
        List<Entity> candidates =
                entries.stream().map(IndexedAlias::entity).distinct().toList();
        return new AliasMatch(entries.get(0).alias(), candidates, wordCount, 0, exact);
    }
}
