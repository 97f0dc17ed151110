package org.watchline.gateway.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.watchline.contracts.annotation.Tokens;

/** A sentence of a CoNLL-U file. */
record ConlluSentence(List<Word> words) {

    private static final String NOTHING = "_";

    /** A word and whether a space follows it. */
    private record Word(
            String form, String lemma, String pos, ConlluName name, int start, int end, boolean spaceAfter) {}

    /** The tokens from one index to before another. */
    static ConlluSentence of(Tokens tokens, int from, int to, List<ConlluName> names, Passages passages) {
        List<Word> words = new ArrayList<>();
        for (int token = from; token < to; token++) {
            int start = tokens.starts().get(token);
            int end = tokens.ends().get(token);
            boolean touchesNext = token + 1 < tokens.count() && tokens.starts().get(token + 1) == end;
            words.add(new Word(
                    field(passages.cut(start, end)),
                    field(tokens.lemmas().get(token)),
                    field(tokens.pos().get(token)),
                    names.get(token),
                    start,
                    end,
                    !touchesNext));
        }
        return new ConlluSentence(words);
    }

    void write(String id, Writer writer) throws IOException {
        writer.write("# sent_id = " + id + "\n");
        writer.write("# text = " + text() + "\n");
        int number = 1;
        for (Word word : words) {
            // Neither language-specific tags, nor features, nor a syntax tree: columns 5 to 9.
            writer.write(String.join(
                    "\t",
                    String.valueOf(number++),
                    word.form(),
                    word.lemma(),
                    word.pos(),
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    miscellaneous(word)));
            writer.write('\n');
        }
        writer.write('\n');
    }

    /** The words as the file's reader will put them together, whatever white space the article has between them. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(word.form()).append(word.spaceAfter() ? " " : "");
        }
        return text.toString().strip();
    }

    private static String miscellaneous(Word word) {
        StringJoiner values = new StringJoiner("|");
        if (word.name().entityId() != null) {
            values.add("EntityId=" + word.name().entityId().replace("|", "%7C"));
        }
        values.add("NER=" + word.name().tag());
        values.add("Offsets=" + word.start() + ":" + word.end());
        if (!word.spaceAfter()) {
            values.add("SpaceAfter=No");
        }
        return values.toString();
    }

    /** A field may be neither empty nor broken by white space. */
    private static String field(String value) {
        String joined = value.strip().replaceAll("\\s+", "\u00A0");
        return joined.isEmpty() ? NOTHING : joined;
    }
}
