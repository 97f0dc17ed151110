package org.watchline.nlp.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Mention;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.article.Article;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.lexicon.Lexicon;
import org.watchline.nlp.model.Models;
import org.watchline.nlp.temporal.Publication;

/**
 * Tags articles. For any number of threads: each gets tools of its own when it tags its first article, so a few
 * long-lived ones should call it.
 */
public final class ArticleTagger {

    private final Run run;
    private final MentionFinder mentions;
    private final EntityCards cards;
    private final ThreadLocal<Toolbox> toolboxes;

    public ArticleTagger(Models models, KnowledgeBase knowledge) {
        run = Runs.of(models.identities(), knowledge.digest());
        mentions = new MentionFinder(new Lexicon(knowledge));
        cards = new EntityCards(knowledge);
        toolboxes = ThreadLocal.withInitial(() -> new Toolbox(models));
    }

    /** Which engine this is. */
    public Run run() {
        return run;
    }

    /** Reads the article and finds its names and dates. */
    public TaggedArticle tag(Article article) {
        Toolbox tools = toolboxes.get();
        String given = article.language();
        String detected = given == null ? tools.languages().identify(article.text()) : null;
        TextReader reader = tools.readerFor(given == null ? detected : given, article.text());
        FieldReading text = FieldReading.ofText(article.text(), reader);
        List<Mention> found =
                mentions.find(fields(article.title(), text, reader), Publication.at(article.publishedAt()));
        CodePointExit exit = new CodePointExit(text);
        return new TaggedArticle(detected, new Annotations(exit.sentences(), exit.tokens(), found), cards.of(found));
    }

    private static List<FieldReading> fields(@Nullable String title, FieldReading text, TextReader reader) {
        List<FieldReading> fields = new ArrayList<>();
        if (title != null && !title.isBlank()) {
            fields.add(FieldReading.ofTitle(title, reader));
        }
        fields.add(text);
        return fields;
    }
}
