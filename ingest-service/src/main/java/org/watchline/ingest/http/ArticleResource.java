package org.watchline.ingest.http;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.stream.Lane;

/** Takes articles; answers when Kafka has acknowledged them. */
@Path("/articles")
@Blocking
public class ArticleResource {

    private static final String BACKLOG = "backlog";

    private final BodyReader reader;
    private final FormReader forms;
    private final Admission admission;

    ArticleResource(BodyReader reader, FormReader forms, Admission admission) {
        this.reader = reader;
        this.forms = forms;
        this.admission = admission;
    }

    /** One article, or an array of them. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response submitJson(InputStream body, @QueryParam("lane") @Nullable String lane) {
        return BatchAnswer.of(admission.admit(reader.readJson(body), laneOf(lane)));
    }

    /** One article per line. */
    @POST
    @Consumes("application/x-ndjson")
    public Response submitLines(InputStream body, @QueryParam("lane") @Nullable String lane) {
        return BatchAnswer.of(admission.admit(reader.readLines(body), laneOf(lane)));
    }

    /** Files, as a form sends them. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitFiles(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("lane") @Nullable String lane) {
        return BatchAnswer.of(admission.admit(forms.read(body, contentType), laneOf(lane)));
    }

    private static Lane laneOf(@Nullable String name) {
        if (name == null) {
            return Lane.FAST;
        }
        if (name.equals(BACKLOG)) {
            return Lane.BACKLOG;
        }
        throw new ProblemException(ProblemType.INVALID_PARAMETER, "lane is either absent or " + BACKLOG);
    }
}
