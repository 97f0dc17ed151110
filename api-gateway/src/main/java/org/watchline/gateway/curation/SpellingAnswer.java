package org.watchline.gateway.curation;

import java.util.List;
import org.watchline.gateway.corpus.curation.SpellingSource;

/** Every entity that a spelling means for somebody. */
public record SpellingAnswer(String name, List<SpellingSource> candidates) {}
