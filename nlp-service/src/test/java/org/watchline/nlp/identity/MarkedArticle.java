package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.document.NamedField;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.lexicon.Lexicon;
import org.watchline.nlp.text.Overlaps;
import org.watchline.nlp.text.Span;

/** An article whose names are written {@code [TYPE the name]}, as an ideal name finder would see it. */
final class MarkedArticle {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    private static final Lexicon LEXICON = new Lexicon(KNOWLEDGE);
    private static final Identities IDENTITIES = new Identities(KNOWLEDGE);
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+) ([^]]+)]");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<EntityType> types = new ArrayList<>();

    private MarkedArticle(String marked) {
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(2));
            spans.add(new Span(start, text.length()));
            types.add(EntityType.valueOf(mark.group(1)));
        }
        mark.appendTail(text);
    }

    /** What the names of the article stand for, in order. */
    static List<ResolvedName> resolve(String marked) {
        return resolve(marked, null);
    }

    /** The same where the first name is that of a cited outlet. */
    static List<ResolvedName> resolve(String marked, @Nullable String citedId) {
        MarkedArticle article = new MarkedArticle(marked);
        return IDENTITIES
                .resolve(List.of(article.named(Readings.plain(article.text.toString()), citedId)))
                .get(0);
    }

    /** The ids that the names of the article get if its words are read as English, in order. */
    static List<String> idsInEnglish(String marked) {
        MarkedArticle article = new MarkedArticle(marked);
        NamedField named = article.named(Readings.english(article.text.toString()), null);
        return IDENTITIES.resolve(List.of(named)).get(0).stream()
                .map(name -> name.entity().id())
                .toList();
    }

    /** The ids that the names of the article get, in order. */
    static List<String> ids(String marked) {
        return resolve(marked).stream().map(name -> name.entity().id()).toList();
    }

    private NamedField named(Reading reading, @Nullable String citedId) {
        Map<Span, AliasMatch> matches = new HashMap<>();
        for (ReadSentence sentence : reading.sentences()) {
            List<FoundName> found = LEXICON.find(reading.levelled(), sentence.tokenSpans());
            Overlaps.resolved(found, FoundName::span).forEach(name -> matches.put(name.span(), name.match()));
        }
        List<NameMention> names = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            AliasMatch match = matches.get(spans.get(i));
            names.add(new NameMention(spans.get(i), types.get(i), Finder.MODEL, 1, match));
        }
        return new NamedField(reading, citedId == null ? List.of() : List.of(cited(citedId)), names);
    }

    private CitedSource cited(String id) {
        Span name = spans.get(0);
        return new CitedSource(name, name, name.in(text.toString()), id, null, null, 0, null);
    }
}
