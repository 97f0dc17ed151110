/**
 * A large corpus for measuring the routes that people use: articles that are generated together with what the engine
 * would find in them, and the time that queries take on them. Names of the knowledge base occur about as unevenly as in
 * the press (Zipf's law); everything else is invented.
 */
@NullMarked
package org.watchline.evaluation.bulk;

import org.jspecify.annotations.NullMarked;
