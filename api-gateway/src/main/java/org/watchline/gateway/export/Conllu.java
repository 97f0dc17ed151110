package org.watchline.gateway.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.gateway.corpus.StoredArticle;
import org.watchline.gateway.corpus.export.ExportedArticle;
import org.watchline.gateway.corpus.export.Matches;

/** CoNLL-U: sentences and words with part of speech and lemma; names as BIO tags in the last column. */
final class Conllu implements ExportWriter {

    @Override
    public void write(Matches matches, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        matches.articles(article -> write(article, writer));
        writer.flush();
    }

    private static void write(ExportedArticle exported, Writer writer) throws IOException {
        Tokens tokens = exported.set().found().tokens();
        Passages passages = Passages.of(exported.article().text());
        List<ConlluName> names = ConlluName.ofTokens(exported.set().found());
        int next = 0;
        boolean begun = false;
        for (Sentence sentence : exported.set().found().sentences()) {
            int first = next;
            while (next < tokens.count() && tokens.starts().get(next) < sentence.end()) {
                next++;
            }
            if (next > first) {
                if (!begun) {
                    writeHead(exported.article(), writer);
                    begun = true;
                }
                ConlluSentence.of(tokens, first, next, names, passages)
                        .write(exported.article().id() + "-" + sentence.index(), writer);
            }
        }
    }

    private static void writeHead(StoredArticle article, Writer writer) throws IOException {
        writer.write("# newdoc id = " + article.id() + "\n");
        writeComment("title", article.title(), writer);
        writeComment("source", article.source(), writer);
        Instant publishedAt = article.publishedAt();
        writeComment("published", publishedAt == null ? null : publishedAt.toString(), writer);
        writeComment("url", article.url(), writer);
        writeComment("run", article.run(), writer);
    }

    private static void writeComment(String key, @Nullable String value, Writer writer) throws IOException {
        if (value != null) {
            writer.write("# " + key + " = " + Passages.onOneLine(value) + "\n");
        }
    }
}
