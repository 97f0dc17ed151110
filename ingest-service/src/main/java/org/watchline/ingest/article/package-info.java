/**
 * Decides whether a submission is an article, and what that article is: reads it, names every fault, cleans text and
 * metadata, identifies it. Pure: no framework, no input or output.
 */
@NullMarked
package org.watchline.ingest.article;

import org.jspecify.annotations.NullMarked;
