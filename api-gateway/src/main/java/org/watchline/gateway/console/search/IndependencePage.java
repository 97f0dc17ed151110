package org.watchline.gateway.console.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.console.RootRow;
import org.watchline.gateway.corpus.Basis;
import org.watchline.gateway.source.Independence;
import org.watchline.gateway.source.IndependenceAnswer;

/** On whom the result of a search rests. */
record IndependencePage(
        Link link, IndependenceAnswer answer, @Nullable Instant asOf) {

    public AsOfChoice asOfChoice() {
        return new AsOfChoice(link, asOf);
    }

    public Independence sources() {
        return answer.independence();
    }

    public Basis basis() {
        return answer.basis();
    }

    /** Whether only the newest of the articles were looked at. */
    public boolean isPartial() {
        return basis().articles() < basis().of();
    }

    public List<RootRow> roots() {
        return sources().roots().stream()
                .map(root -> RootRow.of(root, asOfChoice()))
                .toList();
    }

    /** The search whose result it is. */
    public String search() {
        return Link.to("/", link.parameters()).href();
    }

    public String data() {
        return Link.to("/api/v1/articles/independence", link.parameters()).href();
    }
}
