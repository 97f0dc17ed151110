package org.watchline.gateway.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a list has it.
 *
 * @param tags its categories, and the folders that it is in
 */
record OpmlFeed(String url, @Nullable String title, List<String> tags) {}
