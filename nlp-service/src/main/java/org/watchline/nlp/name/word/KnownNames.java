package org.watchline.nlp.name.word;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.lexicon.FoundName;

/** The knowledge base's names in one sentence, by the words that they cover. */
public final class KnownNames {

    private final @Nullable FoundName[] byWord;
    private final boolean[] begins;

    /** @param found without overlaps */
    public KnownNames(NameSentence sentence, List<FoundName> found) {
        byWord = new FoundName[sentence.size()];
        begins = new boolean[sentence.size()];
        int index = 0;
        for (FoundName name : found) {
            while (index < sentence.size()
                    && sentence.word(index).span().start() < name.span().start()) {
                index++;
            }
            boolean first = true;
            // A name that is only a part of a word says little of the word.
            while (index < sentence.size()
                    && sentence.word(index).span().end() <= name.span().end()) {
                byWord[index] = name;
                begins[index] = first;
                first = false;
                index++;
            }
        }
    }

    /** The name that covers the word. */
    public Optional<FoundName> at(int word) {
        return Optional.ofNullable(byWord[word]);
    }

    /** Whether a name begins with the word. */
    public boolean beginsAt(int word) {
        return begins[word];
    }

    /** Whether the word belongs to a name that cannot be of the type. */
    public boolean excludes(int word, EntityType type) {
        FoundName name = byWord[word];
        return name != null && name.match().candidates().stream().noneMatch(entity -> entity.type() == type);
    }
}
