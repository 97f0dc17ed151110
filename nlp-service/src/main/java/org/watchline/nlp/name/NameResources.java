package org.watchline.nlp.name;

import java.util.EnumSet;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.lexicon.Lexicon;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.WordLists;

/** What finders of names share: all of it is immutable, and some of it large. */
public record NameResources(
        Lexicon lexicon, WordLists words, Gazetteer places, TokenNameFinderModel model, Set<NameMeans> means) {

    public NameResources {
        means = Set.copyOf(means);
    }

    public static NameResources of(KnowledgeBase knowledge, TokenNameFinderModel model) {
        return new NameResources(
                new Lexicon(knowledge),
                WordLists.shipped(),
                Gazetteer.shipped(),
                model,
                EnumSet.allOf(NameMeans.class));
    }

    /** The same with some means switched off. */
    public NameResources without(Set<NameMeans> unused) {
        EnumSet<NameMeans> rest = EnumSet.allOf(NameMeans.class);
        rest.removeAll(unused);
        return new NameResources(lexicon, words, places, model, rest);
    }

    boolean use(NameMeans asked) {
        return means.contains(asked);
    }
}
