package org.watchline.ingest.html.content;

import org.jsoup.nodes.Element;

/**
 * A run of text between two borders of blocks that reads like sentences.
 *
 * @param holder the element that it stands in
 * @param length in UTF-16 units
 */
record Block(Element holder, int length, int commas) {}
