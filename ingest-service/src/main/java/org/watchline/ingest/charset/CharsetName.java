package org.watchline.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The charset that a name means where text comes from the web or by mail. */
final class CharsetName {

    /**
     * Names that browsers read as a larger charset than they name (WHATWG Encoding Standard, section 4.2): so much text
     * was mislabelled that they had to.
     */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("unicode", "UTF-16LE"),
            Map.entry("utf8", "UTF-8"));

    /** What ASCII and Latin-1 are read as, under any of their many names. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    private CharsetName() {}

    /** Empty if nobody knows the name. */
    static Optional<Charset> charsetOf(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(LARGER.getOrDefault(label, label));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? LATIN : charset);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
