package org.watchline.evaluation.gold;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A marked footnote and where the text refers to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldFootnote(int marker, int start, int end, String text, List<List<Integer>> refs) {}
