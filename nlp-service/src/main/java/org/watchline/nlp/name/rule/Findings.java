package org.watchline.nlp.name.rule;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;

/** A sentence, and what the rules have found in it. */
record Findings(NameSentence sentence, KnownNames known, List<NameMention> names) {

    Findings(NameSentence sentence, KnownNames known) {
        this(sentence, known, new ArrayList<>());
    }

    /** Adds the words from one to before another as a name. */
    void add(int from, int to, EntityType type, double score) {
        names.add(new NameMention(sentence.span(from, to), type, Finder.RULE, score, null));
    }
}
