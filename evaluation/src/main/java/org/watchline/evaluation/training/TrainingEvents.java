package org.watchline.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.Span;
import org.watchline.evaluation.gold.MarkedText.MarkedName;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.lexicon.Lexicon;
import org.watchline.nlp.model.NameContexts;
import org.watchline.nlp.name.feature.NameFeatures;
import org.watchline.nlp.name.word.Gazetteer;
import org.watchline.nlp.name.word.KnownNames;
import org.watchline.nlp.name.word.NameSentence;
import org.watchline.nlp.name.word.WordLists;
import org.watchline.nlp.name.word.WordMemory;
import org.watchline.nlp.text.Overlaps;

/** Turns documents into what the model learns from: a context and the outcome that is right in it, word by word. */
final class TrainingEvents {

    private final Lexicon lexicon;
    private final WordMemory words;
    private final NameFeatures features;
    private final NameContexts contexts = new NameContexts();
    private final BilouCodec codec = new BilouCodec();
    private int unaligned;

    TrainingEvents(KnowledgeBase knowledge) {
        features = new NameFeatures(Gazetteer.shipped());
        lexicon = new Lexicon(knowledge);
        words = new WordMemory(WordLists.shipped());
    }

    List<Event> of(TrainingDocument document) {
        List<Event> events = new ArrayList<>();
        for (ReadSentence read : document.reading().sentences()) {
            String levelled = document.reading().levelled();
            NameSentence sentence = NameSentence.of(levelled, read, words);
            List<FoundName> found = Overlaps.resolved(lexicon.find(levelled, read.tokenSpans()), FoundName::span);
            addEvents(sentence, features.of(sentence, new KnownNames(sentence, found)), document, events);
        }
        return events;
    }

    /** Names that no words of the engine's begin or end with. */
    int unaligned() {
        return unaligned;
    }

    private void addEvents(NameSentence sentence, String[][] contextOf, TrainingDocument document, List<Event> events) {
        List<Span> names = new ArrayList<>();
        for (MarkedName name : document.names()) {
            if (name.start() >= sentence.read().span().start()
                    && name.end() <= sentence.read().span().end()) {
                addName(sentence, name, names);
            }
        }
        String[] outcomes = codec.encode(names.toArray(new Span[0]), sentence.size());
        String[] noWords = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            events.add(new Event(outcomes[i], contexts.getContext(i, noWords, outcomes, contextOf)));
        }
    }

    private void addName(NameSentence sentence, MarkedName name, List<Span> names) {
        int from = sentence.wordStartingAt(name.start());
        int end = Math.max(from, 0);
        while (end < sentence.size() && sentence.word(end).span().end() < name.end()) {
            end++;
        }
        if (from >= 0 && end < sentence.size() && sentence.word(end).span().end() == name.end()) {
            names.add(new Span(from, end + 1, name.type()));
        } else {
            unaligned++;
        }
    }
}
