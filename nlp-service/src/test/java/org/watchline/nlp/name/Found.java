package org.watchline.nlp.name;

import java.util.List;
import org.watchline.nlp.citation.Citations;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.document.DatedField;
import org.watchline.nlp.document.NameMention;
import org.watchline.nlp.document.NamedField;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Readings;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.temporal.Dates;

/** What a finder finds, as "TYPE name". */
final class Found {

    private static final Citations CITATIONS = new Citations(TestKnowledge.load());

    private Found() {}

    static List<String> in(String text, NameFinder finder) {
        return in(Readings.english(text), finder);
    }

    static List<String> in(Reading reading, NameFinder finder) {
        List<DateMention> dates = Dates.in(reading, null);
        NamedField field = finder.find(List.of(new DatedField(reading, dates, CITATIONS.in(reading, dates))))
                .get(0);
        return field.names().stream().map(name -> written(reading, name)).toList();
    }

    private static String written(Reading reading, NameMention name) {
        return name.type() + " " + name.span().in(reading.text());
    }
}
