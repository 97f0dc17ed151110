package org.watchline.nlp.document;

import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.text.Span;

/** A part of the text that no sentence crosses; without the space around it. */
public record Block(BlockKind kind, Span span) {}
