/** Where a submission is on its way: the notices every stage sends, and the order of the stages. */
@NullMarked
package org.watchline.contracts.status;

import org.jspecify.annotations.NullMarked;
