/** The page of an article: its text with what was found in it, its revisions and what they changed. */
@NullMarked
package org.watchline.gateway.console.article;

import org.jspecify.annotations.NullMarked;
