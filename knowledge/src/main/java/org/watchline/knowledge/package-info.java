/**
 * What Watchline knows about its beat before it reads a word: groups, people, organisations, places, outlets, peoples,
 * events and laws, each with its type, its spellings and, for places, a point. The entities stand in reviewable
 * tab-separated files; this package reads and checks them. It knows nothing of texts.
 */
@NullMarked
package org.watchline.knowledge;

import org.jspecify.annotations.NullMarked;
