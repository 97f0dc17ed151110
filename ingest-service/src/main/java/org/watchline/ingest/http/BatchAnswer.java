package org.watchline.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The answer to a whole request, from the answers for its articles. */
final class BatchAnswer {

    private static final int RETRY_AFTER_SECONDS = 10;

    private BatchAnswer() {}

    /** Takes at least one answer, in the order of the request. */
    static Response of(List<ItemAnswer> items) {
        if (count(items, ItemAnswer.Unconfirmed.class) > 0) {
            return unconfirmed(items);
        }
        if (count(items, ItemAnswer.Refused.class) == items.size()) {
            return ProblemMappers.answer(refusal(items));
        }
        return Response.accepted(items).type(MediaType.APPLICATION_JSON).build();
    }

    /** A single article's problem is the answer's; several are its items. */
    private static Problem refusal(List<ItemAnswer> items) {
        if (items.size() == 1 && items.get(0) instanceof ItemAnswer.Refused only) {
            return only.problem().alone();
        }
        String detail = "none of the %d articles was taken; items tells why".formatted(items.size());
        return Problem.of(ProblemType.ALL_ARTICLES_REFUSED, detail, items);
    }

    private static Response unconfirmed(List<ItemAnswer> items) {
        String detail =
                ("%d of %d articles were not acknowledged in time and may or may not be taken later; sending them"
                                + " again is safe, because the same article is kept once")
                        .formatted(count(items, ItemAnswer.Unconfirmed.class), items.size());
        Response answer = ProblemMappers.answer(Problem.of(ProblemType.NOT_ACKNOWLEDGED, detail, items));
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static long count(List<ItemAnswer> items, Class<? extends ItemAnswer> kind) {
        return items.stream().filter(kind::isInstance).count();
    }
}
