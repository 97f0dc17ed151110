package org.watchline.gateway.console.article;

import java.util.List;

/**
 * A footnote as a page lists it.
 *
 * @param references lead to the sentences that refer to it
 */
record NoteLine(int marker, String text, List<String> references) {}
