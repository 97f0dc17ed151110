package org.watchline.store.article;

import java.util.function.Function;
import org.watchline.contracts.article.ArticleStored;

/** What became of one enriched article. */
public sealed interface Outcome {

    /** It is in the corpus, now or since an earlier delivery. */
    record Stored(ArticleStored notice) implements Outcome {

        @Override
        public <T> T map(
                Function<ArticleStored, T> ifStored, Function<String, T> ifRefused, Function<String, T> ifUnstorable) {
            return ifStored.apply(notice);
        }
    }

    /** It was taken down, and stays so. */
    record Refused(String reason) implements Outcome {

        @Override
        public <T> T map(
                Function<ArticleStored, T> ifStored, Function<String, T> ifRefused, Function<String, T> ifUnstorable) {
            return ifRefused.apply(reason);
        }
    }

    /** It can never be stored. */
    record Unstorable(String reason) implements Outcome {

        @Override
        public <T> T map(
                Function<ArticleStored, T> ifStored, Function<String, T> ifRefused, Function<String, T> ifUnstorable) {
            return ifUnstorable.apply(reason);
        }
    }

    /** Handles all cases: with the notice that everyone gets, or with the reason. */
    <T> T map(Function<ArticleStored, T> ifStored, Function<String, T> ifRefused, Function<String, T> ifUnstorable);
}
