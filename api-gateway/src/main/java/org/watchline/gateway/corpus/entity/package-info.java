/** Reads what the corpus knows of people, groups, places and outlets. */
@NullMarked
package org.watchline.gateway.corpus.entity;

import org.jspecify.annotations.NullMarked;
