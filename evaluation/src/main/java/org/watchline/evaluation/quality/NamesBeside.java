package org.watchline.evaluation.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.watchline.contracts.annotation.Mention;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.gold.GoldArticle;
import org.watchline.evaluation.gold.GoldEntity;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.nlp.name.NameMeans;

/** People, organisations and places as the engine and others find them in the project's test set. */
public final class NamesBeside {

    private static final Set<String> TYPES = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    private NamesBeside() {}

    /**
     * F1 of each, in articles and in newswire, by exact span and type.
     *
     * @throws IOException if the test set cannot be read
     */
    public static Table compare(Path corpus) throws IOException {
        TestSet tests = TestSet.ofProject(corpus);
        Engine engine = new Engine(null, EnumSet.noneOf(NameMeans.class));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("engine", tests, text -> engine.tag(text).mentions()));
        for (NameTagger other : ServiceLoader.load(NameTagger.class)) {
            rows.add(row(other.title(), tests, other::names));
        }
        return new Table(
                "Names found, beside others",
                List.of(
                        "F1 for people, organisations and places by exact span and type,",
                        "on the project's own annotated articles and newswire sentences, which nothing was built on."),
                List.of("what", "articles", "newswire"),
                rows);
    }

    private static List<String> row(String title, TestSet tests, Function<String, List<Mention>> names) {
        EntityScore articles = new EntityScore();
        for (GoldArticle article : tests.articles()) {
            List<Mention> found = ofTypes(names.apply(article.article().text()));
            articles.add(
                    Alignment.of(ofTypes(article), found),
                    unlisted(article.article().text()));
        }
        NewswireScore newswire = new NewswireScore();
        for (MarkedText text : tests.sentences()) {
            newswire.add(text, names.apply(text.text()), unlisted(text.text()));
        }
        return List.of(
                title,
                percent(articles.tallies().all()),
                percent(newswire.tallies().all()));
    }

    private static Mistakes unlisted(String text) {
        return new Mistakes("", text, new ArrayList<>());
    }

    private static String percent(Tally tally) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * tally.f1());
    }

    private static List<Mention> ofTypes(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> TYPES.contains(Coarse.of(mention.type())))
                .toList();
    }

    /** Names of other types are neither wanted nor wrong: their places count as optional. */
    private static GoldArticle ofTypes(GoldArticle gold) {
        List<GoldEntity> wanted = new ArrayList<>();
        List<GoldEntity> optional = new ArrayList<>(gold.optional());
        gold.entities().forEach(entity -> (TYPES.contains(entity.type()) ? wanted : optional).add(entity));
        return new GoldArticle(
                gold.name(), gold.article(), wanted, optional, gold.citations(), gold.footnotes(), gold.events());
    }
}
