package org.watchline.ingest.article;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.watchline.contracts.codec.ContractCodec;

/** Parses submissions within what they can need, so that no small body becomes a large tree. */
public final class ArticleJson {

    /** In UTF-16 code units; above HTML of 4 MiB and an original of 4 MiB in Base64, the longest strings there are. */
    private static final int LONGEST_STRING = 6_000_000;

    /** Above the longest name of a field by far, but not by so much that names could be used to fill the memory. */
    private static final int LONGEST_NAME = 1_000;

    /** Values, names and brackets of an article; one with 100 authors and 100 tags has 250. */
    private static final long TOKENS_OF_ONE = 300;

    /** Few articles may have many fields of which nothing is known here. A token takes 50 bytes of memory or so. */
    private static final long FEWEST_TOKENS = 20_000;

    private ArticleJson() {}

    /**
     * A mapper for documents of so many articles at most; one that has more in it than they can need ends in a
     * {@link com.fasterxml.jackson.core.exc.StreamConstraintsException}.
     */
    public static ObjectMapper mapper(int articles) {
        ObjectMapper mapper = ContractCodec.mapper();
        StreamReadConstraints of = mapper.getFactory().streamReadConstraints();
        mapper.getFactory()
                .setStreamReadConstraints(of.rebuild()
                        .maxStringLength(LONGEST_STRING)
                        .maxNameLength(LONGEST_NAME)
                        .maxTokenCount(Math.max(FEWEST_TOKENS, articles * TOKENS_OF_ONE))
                        .build());
        return mapper;
    }
}
