package org.watchline.store.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.watchline.store.duplicate.Components.Link;

class ComponentsTest {

    @Test
    void textsHangTogetherOverOthersAndTheLargestComesFirst() {
        assertThat(Components.of(
                        List.of(1L, 2L, 3L, 4L, 5L, 6L), List.of(new Link(2, 1), new Link(4, 5), new Link(6, 5))))
                .containsExactly(Set.of(4L, 5L, 6L), Set.of(1L, 2L), Set.of(3L));
    }

    @Test
    void linksWithOthersAreOverlooked() {
        assertThat(Components.of(List.of(1L, 2L), List.of(new Link(1, 9), new Link(9, 2))))
                .containsExactly(Set.of(1L), Set.of(2L));
    }

    @Test
    void aLongChainIsOneComponent() {
        List<Long> texts = LongStream.range(0, 50_000).boxed().toList();
        List<Link> links = LongStream.range(1, 50_000)
                .mapToObj(text -> new Link(text - 1, text))
                .toList();

        assertThat(Components.of(texts, links)).hasSize(1);
    }
}
