package org.watchline.contracts.fingerprint;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.watchline.contracts.article.Fingerprint;

/**
 * The marks of a text: the smallest hashes of its runs of four words, one for every twelve runs (a bottom-k sketch, A.
 * Broder 1997). Which runs are chosen depends on nothing but their words, so two texts share about a twelfth of what
 * they have in common, also where one merely quotes the other. At most {@value #MOST} marks make a fingerprint of less
 * than a kilobyte; of longer texts fewer runs are marked.
 *
 * <p>Frozen under its scheme name: stored marks are compared with new ones.
 */
public final class TextMarks {

    static final String SCHEME = "marks32/4-words/12";

    private static final int RUN = 4;
    private static final int RUNS_PER_MARK = 12;
    private static final int LEAST = 24;
    private static final int MOST = 90;
    private static final HexFormat HEX = HexFormat.of();

    private TextMarks() {}

    /** The text's fingerprint: its marks, ascending as unsigned numbers, as words of eight hexadecimal digits. */
    public static Fingerprint fingerprint(String text) {
        return new Fingerprint(
                SCHEME, Arrays.stream(of(text)).mapToObj(HEX::toHexDigits).toList());
    }

    /** The text's marks as unsigned numbers, ascending; none for a text without words. */
    public static int[] of(String text) {
        // The upper half of a hash, above the sign: ascending as unsigned numbers.
        long[] marks = Arrays.stream(WordRuns.of(text, RUN))
                .map(run -> run >>> Integer.SIZE)
                .sorted()
                .distinct()
                .toArray();
        int wanted = Math.min(MOST, Math.max(LEAST, (marks.length + RUNS_PER_MARK - 1) / RUNS_PER_MARK));
        return Arrays.stream(marks).limit(wanted).mapToInt(mark -> (int) mark).toArray();
    }

    /** The marks of a fingerprint; empty if it is of another scheme or broken. */
    public static Optional<int[]> read(Fingerprint fingerprint) {
        List<String> values = fingerprint.values();
        boolean readable = fingerprint.scheme().equals(SCHEME)
                && values.size() <= MOST
                && values.stream().allMatch(value -> value.matches("[0-9a-f]{8}"));
        return readable
                ? Optional.of(values.stream().mapToInt(HexFormat::fromHexDigits).toArray())
                : Optional.empty();
    }
}
