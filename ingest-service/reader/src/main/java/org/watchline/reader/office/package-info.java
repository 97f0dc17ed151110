/** Reads what word processors write, and books: DOCX, DOC, RTF, ODT and EPUB, by Apache Tika. */
@NullMarked
package org.watchline.reader.office;

import org.jspecify.annotations.NullMarked;
