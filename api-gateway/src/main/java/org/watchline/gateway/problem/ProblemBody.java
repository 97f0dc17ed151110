package org.watchline.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Writes a problem in the form its reader can use, a page for somebody with a browser, JSON for everyone else; and
 * counts it.
 */
@ApplicationScoped
class ProblemBody {

    private final ObjectMapper json;
    private final Template page;
    private final MeterRegistry registry;

    ProblemBody(ObjectMapper json, @Location("problem") Template page, MeterRegistry registry) {
        this.json = json;
        this.page = page;
        this.registry = registry;
    }

    /** A body and its media type. */
    record Written(String mediaType, String body) {}

    Written write(Problem problem, String path, @Nullable String accept) {
        registry.counter("watchline.gateway.problems", "type", problem.name()).increment();
        boolean forPeople =
                !path.startsWith("/api/") && !path.startsWith("/q/") && accept != null && accept.contains("text/html");
        return forPeople
                ? new Written(
                        "text/html;charset=UTF-8", page.data("problem", problem).render())
                : new Written(Problem.MEDIA_TYPE, json(problem));
    }

    private String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }
}
