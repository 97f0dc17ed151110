/** What every answer of the API has besides its body: validators for conditional requests and links between pages. */
@NullMarked
package org.watchline.gateway.answer;

import org.jspecify.annotations.NullMarked;
