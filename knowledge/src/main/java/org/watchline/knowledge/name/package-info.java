/**
 * How names are compared across spellings. Names of this beat reach English through several romanisations of Arabic,
 * Pashto, Dari and Urdu; this package reduces a spelling to a key that its variants share and that different names do
 * not.
 */
@NullMarked
package org.watchline.knowledge.name;

import org.jspecify.annotations.NullMarked;
