package org.watchline.evaluation.bench.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlGroupsTest {

    private static final Path MOUNTS = Path.of("/sys/fs/cgroup");

    @Test
    void triesOurGroupAndThoseAroundIt() {
        // When
        List<Path> candidates = ControlGroups.candidates(MOUNTS, List.of("0::/user.slice/app.slice/shell.scope"));

        // Then
        assertThat(candidates)
                .containsExactly(
                        MOUNTS.resolve("user.slice/app.slice/shell.scope"),
                        MOUNTS.resolve("user.slice/app.slice"),
                        MOUNTS.resolve("user.slice"),
                        MOUNTS);
    }

    @Test
    void findsTheControllerOfProcessorTimeAmongThoseOfTheFirstVersion() {
        // When
        List<Path> candidates =
                ControlGroups.candidates(MOUNTS, List.of("4:memory:/a/b", "3:cpuset:/", "1:cpu,cpuacct:/a"));

        // Then
        assertThat(candidates).containsExactly(MOUNTS.resolve("cpu,cpuacct/a"), MOUNTS.resolve("cpu,cpuacct"));
    }

    @Test
    void neverLeavesWhereGroupsAreMounted() {
        // Then
        assertThat(ControlGroups.candidates(MOUNTS, List.of("0::/../outside", "", "no line of a group")))
                .isEmpty();
    }
}
