package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/** Ends sentences at the full stops of Latin, Arabic, Devanagari and Chinese writing; knows no abbreviations. */
public final class PlainSentences {

    /** A stop, whatever closes quotes and brackets, and the space that must follow except after Chinese stops. */
    private static final Pattern END = Pattern.compile(
            "[.!?\u061f\u06d4\u0964\u2026]++[\"'\u2019\u201d\u00bb)\\]]*+(?=\\s)|[\u3002\uff01\uff1f]++[\u201d\u300d)]*+");

    private PlainSentences() {}

    /** The sentences of one paragraph, in order. */
    public static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (end.find()) {
            sentences.add(new Span(start, end.end()));
            start = skipSpace(text, end.end(), paragraph.end());
        }
        if (start < paragraph.end()) {
            sentences.add(new Span(start, paragraph.end()));
        }
        return sentences;
    }

    private static int skipSpace(String text, int from, int limit) {
        int index = from;
        while (index < limit && Typography.isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
