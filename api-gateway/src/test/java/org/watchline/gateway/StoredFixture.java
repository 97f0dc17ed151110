package org.watchline.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Sentence;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.contracts.text.CodePoints;

/** An article as a test wants it stored. */
public final class StoredFixture {

    final UUID id;
    final String text;
    final List<MentionFixture> mentions = new ArrayList<>();
    int revision = 1;
    String title;
    String source;
    String url;
    String language = "en";
    String publishedAt;
    Annotations found = nothing();
    List<Sentence> sentences;
    Tokens tokens = new Tokens(List.of(0, 4), List.of(3, 10), List.of("DET", "NOUN"), List.of("the", "group"));

    /** A mention of the first occurrence of a text. */
    record MentionFixture(int start, int end, String text, String type, String entityId, String name) {}

    private StoredFixture(UUID id, String text) {
        this.id = id;
        this.text = text;
        this.sentences = List.of(new Sentence(0, 0, text.codePointCount(0, text.length())));
    }

    /** An article that says only this. */
    public static StoredFixture saying(String text) {
        return new StoredFixture(UUID.randomUUID(), text);
    }

    /** The same, under an id that a document can name. */
    public static StoredFixture saying(UUID id, String text) {
        return new StoredFixture(id, text);
    }

    /** The next revision of the article. */
    public StoredFixture revisedTo(String newText) {
        StoredFixture revised = new StoredFixture(id, newText);
        revised.revision = revision + 1;
        revised.title = title;
        revised.source = source;
        revised.url = url;
        revised.publishedAt = publishedAt;
        return revised;
    }

    public StoredFixture titled(String words) {
        this.title = words;
        return this;
    }

    public StoredFixture from(String outlet) {
        this.source = outlet;
        return this;
    }

    public StoredFixture at(String address) {
        this.url = address;
        return this;
    }

    public StoredFixture in(String code) {
        this.language = code;
        return this;
    }

    public StoredFixture published(String instant) {
        this.publishedAt = instant;
        return this;
    }

    /** The text's first occurrence of these words is a mention of the entity. */
    public StoredFixture mentioning(String words, String type, String entityId, String name) {
        int index = text.indexOf(words);
        CodePoints points = CodePoints.of(text);
        mentions.add(new MentionFixture(
                points.offsetAt(index), points.offsetAt(index + words.length()), words, type, entityId, name));
        return this;
    }

    /** The text's sentences and words, instead of a made-up two. */
    public StoredFixture read(List<Sentence> ownSentences, Tokens ownTokens) {
        this.sentences = ownSentences;
        this.tokens = ownTokens;
        return this;
    }

    /** Of these annotations the fixture takes all but sentences, tokens and mentions. */
    public StoredFixture finding(Annotations annotations) {
        this.found = annotations;
        return this;
    }

    private static Annotations nothing() {
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(), none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    public UUID id() {
        return id;
    }
}
