package org.watchline.evaluation.bench.replica;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where Linux may let us make groups of processes (cgroups), of either version. */
final class ControlGroups {

    private static final String CONTROLLER = "cpu";

    private ControlGroups() {}

    /**
     * Directories to try: our own group and those around it, because with version 2 a group that has processes has no
     * limited groups below it.
     *
     * @param mounts where they are mounted, as a rule
     * @param lines of {@code /proc/self/cgroup}: number, controllers and our group, with colons between
     */
    static List<Path> candidates(Path mounts, List<String> lines) {
        List<Path> candidates = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split(":", 3);
            if (fields.length == 3 && fields[1].isEmpty()) {
                upwards(candidates, mounts, fields[2]);
            } else if (fields.length == 3
                    && Arrays.asList(fields[1].split(",", -1)).contains(CONTROLLER)) {
                upwards(candidates, mounts.resolve(fields[1]), fields[2]);
            }
        }
        return candidates;
    }

    private static void upwards(List<Path> candidates, Path mount, String group) {
        for (Path at = mount.resolve(group.substring(1)).normalize();
                at != null && at.startsWith(mount);
                at = at.getParent()) {
            candidates.add(at);
        }
    }
}
