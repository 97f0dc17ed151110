package org.watchline.contracts.topic;

import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.status.ArticleStatus;

/** The kinds of events: each has one record, one JSON Schema and one CloudEvents type. */
public enum Event {
    ARTICLE_SUBMITTED(ArticleSubmitted.class, "article.submitted", "article-submitted/1-1-0"),
    ARTICLE_INGESTED(ArticleIngested.class, "article.ingested", "article-ingested/1-0-0"),
    ARTICLE_ENRICHED(ArticleEnriched.class, "article.enriched", "article-enriched/1-2-0"),
    ARTICLE_STORED(ArticleStored.class, "article.stored", "article-stored/1-0-0"),
    ARTICLE_STATUS(ArticleStatus.class, "article.status", "article-status/1-1-0"),
    PAGE_FETCH(FetchRequest.class, "page.fetch", "page-fetch/1-1-0"),
    SETTING_CHANGED(Setting.class, "setting.changed", "setting/1-0-0"),
    FEED_POLLED(FeedState.class, "feed.polled", "feed-state/1-1-0");

    private final Class<?> record;
    private final String name;
    private final String schema;

    Event(Class<?> record, String name, String schema) {
        this.record = record;
        this.name = name;
        this.schema = schema;
    }

    /** The record that is its JSON value. */
    public Class<?> record() {
        return record;
    }

    /** CloudEvents type, with the major version of the schema. */
    public String type() {
        return "org.watchline." + name + ".v1";
    }

    /** The schema's {@code $id}, sent as CloudEvents dataschema. */
    public String schemaId() {
        return "https://watchline.org/contracts/" + schema;
    }

    /** Where the schema lies on the class path. */
    public String schemaResource() {
        return "/contracts/" + schema + ".schema.json";
    }
}
