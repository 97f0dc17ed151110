package org.watchline.nlp.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.nlp.text.Span;

/** Texts whose names are marked in place, {@code {PERSON:noor-wali:Noor Wali}}, tagged as the engine would. */
public final class TaggedTexts {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z]+):([a-z-]+):([^}]+)}");

    private TaggedTexts() {}

    /** The text without its marks, with its names, and without dates and citations. */
    public static TaggedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<EntityMention> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            Span span = new Span(start, text.length());
            names.add(new EntityMention(span, EntityType.valueOf(mark.group(1)), mark.group(2), ""));
            from = mark.end();
        }
        text.append(marked.substring(from));
        Reading reading = Readings.english(text.toString());
        return new TaggedText(reading, names, List.of(), List.of(), LocalDate.of(2022, 2, 11));
    }
}
