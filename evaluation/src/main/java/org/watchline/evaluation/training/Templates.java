package org.watchline.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.knowledge.KnowledgeBase;

/** Sentences with slots such as {@code {PERSON}}, filled with listed names; the same names in every run. */
final class Templates {

    private static final Pattern SLOT = Pattern.compile("\\{([A-Z]++)}");
    /** How often each template is used; more adds nothing. */
    private static final int FILLINGS = 4;

    private static final long SEED = 20_211_209;

    private final Map<String, List<String>> fillers;

    Templates(KnowledgeBase knowledge) {
        fillers = SlotNames.of(knowledge);
    }

    /** One document per line of the file, each a few times with other names. */
    List<MarkedText> fill(Path file) throws IOException {
        Random random = new Random(SEED);
        List<MarkedText> filled = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                for (int i = 0; i < FILLINGS; i++) {
                    filled.add(MarkedText.parse(filled(line, random)));
                }
            }
        }
        return filled;
    }

    private String filled(String template, Random random) {
        Matcher slot = SLOT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            List<String> names = fillers.get(slot.group(1));
            if (names == null) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "no names for the slot %s of: %s", slot.group(1), template));
            }
            String name = names.get(random.nextInt(names.size()));
            slot.appendReplacement(text, Matcher.quoteReplacement("[" + slot.group(1) + " " + name + "]"));
        }
        return slot.appendTail(text).toString();
    }
}
