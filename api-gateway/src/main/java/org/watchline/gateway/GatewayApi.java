package org.watchline.gateway;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.watchline.gateway.problem.Problem;

/** What the operations of the API share in its description. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Watchline",
                        version = "1",
                        description =
                                "A streaming corpus for people who monitor a conflict through the press. Every error is"
                                        + " an RFC 9457 problem. Offsets are half-open and count Unicode code points.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")),
        tags = {
            @Tag(name = "Articles", description = "Submit, find and read articles"),
            @Tag(name = "Entities", description = "People, groups, places and outlets"),
            @Tag(name = "Curation", description = "What people decide about entities and events"),
            @Tag(name = "Events", description = "What happened, by whom, where and with how many victims"),
            @Tag(name = "Feeds", description = "Where articles come from by themselves"),
            @Tag(name = "Watch lists", description = "Saved searches, what they found, and their feeds"),
            @Tag(name = "Webhooks", description = "Being told what a watch list finds"),
            @Tag(name = "Notes", description = "Notes and tags on articles and events"),
            @Tag(name = "Ratings", description = "Sources and articles by the Admiralty code"),
            @Tag(name = "Sources", description = "Who rests on whom"),
            @Tag(name = "Stream", description = "Articles as they are stored"),
            @Tag(
                    name = "Runs",
                    description = "Versions of the engine, which is shown, and tagging stored articles anew"),
            @Tag(name = "Operation", description = "How the pipeline stands, and what no stage could use"),
            @Tag(name = "Keys", description = "Who may do what")
        },
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description = "`Authorization: Bearer wl_…`: a key, or a token of the identity"
                                            + " provider where one is set up. Nothing is needed where access is open."),
                            @SecurityScheme(
                                    securitySchemeName = "apiKey",
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = "X-API-Key",
                                    description = "The same key, for programs that cannot set the header Authorization")
                        },
                        parameters = {
                            @Parameter(
                                    name = "q",
                                    in = ParameterIn.QUERY,
                                    description = "Words in web-search syntax: `\"a phrase\"`, `or`, `-without`,"
                                            + " `\"two words\"~5` for words with at most five others between them, in any"
                                            + " order. Names find whoever bears them, by any spelling,"
                                            + " and a title before a name (Mullah, Gen.) need not be there."
                                            + " Compound words are found however they are hyphenated.",
                                    schema = @Schema(type = SchemaType.STRING, maxLength = 500)),
                            @Parameter(
                                    name = "spelling",
                                    in = ParameterIn.QUERY,
                                    description = "`exact`: names in `q` find only their own letters",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.STRING,
                                                    enumeration = {"any", "exact"})),
                            @Parameter(
                                    name = "place",
                                    in = ParameterIn.QUERY,
                                    description = "Id of a place that the article mentions or tells an event at. A"
                                            + " province or district stands for the places within it too, a country for"
                                            + " itself. Repeat for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "cites",
                                    in = ParameterIn.QUERY,
                                    description = "Id of a source that the article cites; repeat for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "event",
                                    in = ParameterIn.QUERY,
                                    description =
                                            "Type of an event that the article tells of; repeat, or separate by commas,"
                                                    + " for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "tag",
                                    in = ParameterIn.QUERY,
                                    description = "Tag of the article or of a note on it; repeat for several",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "entity",
                                    in = ParameterIn.QUERY,
                                    description = "Id of an entity that the article mentions; repeat for several",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "type",
                                    in = ParameterIn.QUERY,
                                    description =
                                            "Type of an entity that the article mentions; repeat, or separate by commas,"
                                                    + " for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "source",
                                    in = ParameterIn.QUERY,
                                    description = "Publishing outlet; repeat for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "lang",
                                    in = ParameterIn.QUERY,
                                    description = "Language code; repeat for alternatives",
                                    schema = @Schema(type = SchemaType.ARRAY, implementation = String.class)),
                            @Parameter(
                                    name = "from",
                                    in = ParameterIn.QUERY,
                                    description = "Earliest publication: a day in UTC, or a time",
                                    example = "2022-04-16",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "to",
                                    in = ParameterIn.QUERY,
                                    description =
                                            "Latest publication: a day in UTC, which counts as a whole, or a time",
                                    example = "2022-04-30",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "asOf",
                                    in = ParameterIn.QUERY,
                                    description = "Answer from what was known then: at the end of a day in UTC, or at a"
                                            + " time; not in the future",
                                    example = "2022-04-16",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "cursor",
                                    in = ParameterIn.QUERY,
                                    description = "`nextCursor` of the page before, with the same filters and order",
                                    schema = @Schema(type = SchemaType.STRING)),
                            @Parameter(
                                    name = "limit",
                                    in = ParameterIn.QUERY,
                                    description = "Items of a page",
                                    schema =
                                            @Schema(
                                                    type = SchemaType.INTEGER,
                                                    minimum = "1",
                                                    maximum = "100",
                                                    defaultValue = "20"))
                        },
                        responses = {
                            @APIResponse(
                                    name = "problem",
                                    responseCode = "default",
                                    description = "A problem",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        }))
public class GatewayApi extends Application {}
