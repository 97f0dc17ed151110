package org.watchline.nlp.temporal;

import org.watchline.nlp.text.Span;

/** A date as the text writes it. */
record Expression(Span span, Meaning meaning) {}
