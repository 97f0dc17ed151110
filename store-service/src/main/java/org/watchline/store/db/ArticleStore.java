package org.watchline.store.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.article.Outcome;
import org.watchline.store.event.Sites;

/** Brings enriched articles into the corpus. */
@ApplicationScoped
public class ArticleStore {

    private final Transactions transactions;
    private final Sites sites;
    private final RecentWordings wordings = new RecentWordings();

    ArticleStore(Transactions transactions, Sites sites) {
        this.transactions = transactions;
        this.sites = sites;
    }

    /** Files articles that have come in. */
    public List<Outcome> file(List<ArticleEnriched> articles) {
        return file(articles, Set.of());
    }

    /**
     * Files the articles in one transaction; if one of them stands in the way of the others, each in its own. Articles
     * that were filed before stay as they are; articles that were taken down stay away.
     *
     * @param taggedAnew ids of those that did not come in, but come back from a re-processing
     * @return what became of each, in their order
     * @throws DatabaseUnavailableException if nothing is known about the articles and they are to be filed again
     */
    public List<Outcome> file(List<ArticleEnriched> articles, Set<UUID> taggedAnew) {
        try {
            return transactions.run(
                    connection -> ArticleTransaction.file(connection, articles, taggedAnew, sites, wordings));
        } catch (UnstorableDataException e) {
            return articles.size() == 1
                    ? List.of(new Outcome.Unstorable(e.reason()))
                    : articles.stream()
                            .map(article -> file(List.of(article), taggedAnew).get(0))
                            .toList();
        }
    }
}
