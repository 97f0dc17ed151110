package org.watchline.nlp.lexicon;

import org.watchline.knowledge.match.AliasMatch;
import org.watchline.nlp.text.Span;

/** A name of the knowledge base in a text. */
public record FoundName(Span span, AliasMatch match) {}
