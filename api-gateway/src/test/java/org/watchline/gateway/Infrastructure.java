package org.watchline.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import org.watchline.testkit.KafkaResource;

/** Started once for all integration tests of the module. */
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(CorpusResource.class)
@QuarkusTestResource(IngestStub.class)
@QuarkusTestResource(StoreStub.class)
final class Infrastructure {

    private Infrastructure() {}
}
