package org.watchline.ingest.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.article.Outcome;

/** The articles of one request body: at least one, and no more than allowed. */
final class CandidateList {

    private final List<Candidate> found = new ArrayList<>();
    private final int most;

    CandidateList(int most) {
        this.most = most;
    }

    void add(Outcome outcome) {
        add(outcome, null);
    }

    void add(Outcome outcome, @Nullable String file) {
        if (found.size() == most) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_ARTICLES, "at most %d articles are taken at once".formatted(most));
        }
        found.add(Candidate.of(outcome, file));
    }

    List<Candidate> found() {
        if (found.isEmpty()) {
            throw new ProblemException(ProblemType.EMPTY_BODY, "send at least one article");
        }
        return List.copyOf(found);
    }
}
