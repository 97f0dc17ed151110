package org.watchline.nlp.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.TaggedText;

/** Finds quotes. For any number of threads. */
public final class Quotes {

    private static final Set<BlockKind> SILENT =
            EnumSet.of(BlockKind.HEADING, BlockKind.BOILERPLATE, BlockKind.BYLINE, BlockKind.CAPTION);

    private Quotes() {}

    /** The quotes of a text, in order. */
    public static List<FoundQuote> in(TaggedText text) {
        CitationPlaces citations = new CitationPlaces(text);
        Speakers speakers = new Speakers(text, citations);
        NavigableMap<Integer, FoundQuote> quotes = new TreeMap<>();
        for (FoundQuote direct : new DirectQuotes(text, speakers, citations).find()) {
            quotes.put(direct.span().start(), direct);
        }
        ReportedSpeech reported = new ReportedSpeech(text, speakers, citations);
        for (ReadSentence sentence : text.reading().sentences()) {
            if (!SILENT.contains(sentence.block()) && !isQuoted(sentence, quotes)) {
                reported.in(sentence).ifPresent(quote -> quotes.put(quote.span().start(), quote));
            }
        }
        return List.copyOf(quotes.values());
    }

    /** A verb of speech that belongs to a direct quote opens no other. */
    private static boolean isQuoted(ReadSentence sentence, NavigableMap<Integer, FoundQuote> quotes) {
        Map.Entry<Integer, FoundQuote> last = quotes.lowerEntry(sentence.span().end());
        return last != null && last.getValue().span().overlaps(sentence.span());
    }
}
