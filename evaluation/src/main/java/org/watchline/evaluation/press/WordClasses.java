package org.watchline.evaluation.press;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Words that can stand in each other's place: of one part of speech and with one ending. */
final class WordClasses {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'-]\\p{L}+)*");
    private static final Pattern EXCHANGED = Pattern.compile("\\b\\p{Ll}{4,}\\b|\\b\\d{1,3}\\b");
    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV");

    /** Of the words that can be exchanged, one in so many is. */
    private static final int SHARE = 4;

    private static final int DAYS_OF_MONTH = 28;

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /** Learns the classes from prose; a word is drawn as often as it occurs there. */
    WordClasses(POSModel model, Collection<String> prose) {
        POSTaggerME tagger = new POSTaggerME(model);
        for (String text : prose) {
            String[] tokens =
                    WORD.matcher(text).results().map(found -> found.group()).toArray(String[]::new);
            String[] tags = tagger.tag(tokens);
            for (int i = 0; i < tokens.length; i++) {
                if (OPEN.contains(tags[i]) && tokens[i].matches("\\p{Ll}{4,}")) {
                    String name = nameOf(tags[i], tokens[i]);
                    classes.putIfAbsent(tokens[i], name);
                    String known = classes.getOrDefault(tokens[i], name);
                    words.computeIfAbsent(known, unused -> new ArrayList<>()).add(tokens[i]);
                }
            }
        }
    }

    private static String nameOf(String tag, String word) {
        for (String ending : List.of("ing", "ed", "ly", "s")) {
            if (word.endsWith(ending)) {
                return tag + ending;
            }
        }
        return tag;
    }

    /** The prose with some of its words and small numbers exchanged. */
    String varied(String prose, Random random) {
        Matcher word = EXCHANGED.matcher(prose);
        StringBuilder varied = new StringBuilder();
        while (word.find()) {
            word.appendReplacement(varied, Matcher.quoteReplacement(exchanged(word.group(), random)));
        }
        return word.appendTail(varied).toString();
    }

    /** A number of as many digits; what may be a day of a month stays one. */
    private static int number(int usual, int digits, Random random) {
        return 1 + random.nextInt(usual <= DAYS_OF_MONTH ? DAYS_OF_MONTH : (int) Math.pow(10, digits));
    }

    private String exchanged(String word, Random random) {
        if (Character.isDigit(word.charAt(0))) {
            return String.valueOf(number(Integer.parseInt(word), word.length(), random));
        }
        String known = classes.get(word);
        if (known == null || random.nextInt(SHARE) > 0) {
            return word;
        }
        List<String> others = words.get(known);
        return others == null ? word : others.get(random.nextInt(others.size()));
    }
}
