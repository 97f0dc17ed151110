package org.watchline.nlp.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.watchline.contracts.annotation.EventType;

/** The triggers of {@code triggers.tsv} by their first word, the longest and, of these, the most particular first. */
final class TriggerLexicon {

    private static final String FILE = "triggers.tsv";
    private static final int COLUMNS = 6;
    private static final String NONE = "-";
    private static final Set<String> DIPLOMATS = Set.of("@diplomat");

    private final Map<String, List<Trigger>> byFirstWord = new HashMap<>();

    private TriggerLexicon() {}

    static TriggerLexicon load() {
        TriggerLexicon lexicon = new TriggerLexicon();
        for (String line : lines(FILE)) {
            Trigger trigger = trigger(line);
            lexicon.byFirstWord
                    .computeIfAbsent(trigger.words().get(0), word -> new ArrayList<>())
                    .add(trigger);
        }
        Comparator<Trigger> longest =
                Comparator.comparingInt(trigger -> -trigger.words().size());
        lexicon.byFirstWord.values().forEach(list -> list.sort(longest.thenComparingInt(TriggerLexicon::generality)));
        return lexicon;
    }

    /** To expel a diplomat says more than to expel people, to threaten more than to say. */
    private static int generality(Trigger trigger) {
        if (trigger.objects().equals(DIPLOMATS) || trigger.has(Flag.THREAT) || trigger.has(Flag.STOPPAGE)) {
            return 0;
        }
        return trigger.has(Flag.DENIAL) ? 1 : 2;
    }

    /** Those that begin with a word, given as a lemma. */
    List<Trigger> startingWith(String lemma) {
        return byFirstWord.getOrDefault(lemma, List.of());
    }

    boolean hasStart(String lemma) {
        return byFirstWord.containsKey(lemma);
    }

    /** The rows of a table beside this class, without comments and the header. */
    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TriggerLexicon.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Trigger trigger(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row needs " + COLUMNS + " cells, has '" + line + "'");
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Set<String> prepositions = new HashSet<>();
        for (String flag : list(cells[5], ",")) {
            if (isFlag(flag)) {
                flags.add(Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
            } else {
                prepositions.add(flag);
            }
        }
        return new Trigger(
                List.of(cells[0].split(" ")),
                cells[1].equals("n"),
                EventType.valueOf(cells[2]),
                cells[3].equals(NONE) ? null : cells[3],
                Set.copyOf(list(cells[4], "/")),
                flags,
                Set.copyOf(prepositions));
    }

    private static boolean isFlag(String text) {
        return EnumSet.allOf(Flag.class).stream().anyMatch(flag -> flag.name().equals(text.toUpperCase(Locale.ROOT)));
    }

    private static List<String> list(String cell, String separator) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split(separator));
    }
}
