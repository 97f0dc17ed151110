package org.watchline.store.db;

import java.nio.charset.StandardCharsets;
import org.watchline.contracts.codec.ContractCodec;

/** Contract records as the text of a jsonb value. */
final class Json {

    private Json() {}

    static String of(Object contractRecord) {
        return new String(ContractCodec.write(contractRecord), StandardCharsets.UTF_8);
    }
}
