package org.watchline.nlp.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.contracts.annotation.Finder;
import org.watchline.nlp.document.CitedSource;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.lexicon.FoundName;
import org.watchline.nlp.text.Span;

/** The outlets that citations name. */
final class CitedOutlets {

    private static final double SCORE = 0.95;

    private CitedOutlets() {}

    /** @param sentences those of the field */
    static List<NameMention> in(DatedField field, List<SentenceNames> sentences) {
        Map<Span, FoundName> known = new HashMap<>();
        sentences.forEach(sentence -> sentence.found().forEach(found -> known.put(found.span(), found)));
        List<NameMention> outlets = new ArrayList<>();
        for (CitedSource cited : field.citations()) {
            if (cited.name() != null) {
                outlets.add(outlet(cited.name(), known.get(cited.name())));
            }
        }
        return outlets;
    }

    private static NameMention outlet(Span name, @Nullable FoundName known) {
        return known == null
                ? new NameMention(name, EntityType.ORG, Finder.RULE, SCORE, null)
                : new NameMention(name, EntityType.ORG, Finder.LEXICON, SCORE, known.match());
    }
}
