/**
 * What every answer of the API has besides its body: validators for conditional requests, links between pages and names
 * of files.
 */
@NullMarked
package org.watchline.gateway.answer;

import org.jspecify.annotations.NullMarked;
