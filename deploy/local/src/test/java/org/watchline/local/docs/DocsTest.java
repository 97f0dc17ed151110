package org.watchline.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say about commands, files and settings is true. */
class DocsTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
    private static final Pattern COMMAND = Pattern.compile("\\./watchline ([a-z-]+)");
    private static final Pattern OPTION =
            Pattern.compile("(?:\\./watchline [a-z-]+|evaluation\\.jar [a-z-]+)[^`\\n#]*? (--[a-z-]+)");
    private static final Pattern SCRIPT_COMMANDS = Pattern.compile("(?m)^  ([a-z| -]+)\\)$");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @Test
    void readmeFitsItsLength() throws IOException {
        assertThat(Files.readAllLines(HOME.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void linksLeadToFiles() throws IOException {
        for (Path document : documents()) {
            for (String target : found(LINK, document)) {
                assertThat(document.resolveSibling(target))
                        .as("link in %s", document)
                        .exists();
            }
        }
    }

    @Test
    void commandsAreThoseOfTheScriptAndOfTheLauncher() throws IOException {
        Path launcher = HOME.resolve("deploy/local/src/main/java/org/watchline/local/cli");
        List<String> ofScript = found(SCRIPT_COMMANDS, HOME.resolve("watchline")).stream()
                .flatMap(commands -> Stream.of(commands.split(" \\| ")))
                .toList();
        for (Path document : documents()) {
            for (String command : found(COMMAND, document)) {
                String type = Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Command.java";
                assertThat(ofScript.contains(command) || Files.exists(launcher.resolve(type)))
                        .as("./watchline %s in %s", command, document)
                        .isTrue();
            }
        }
    }

    @Test
    void optionsOfCommandsExist() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path source : sources("Option.java", "Options.java", "Command.java")) {
            sources.append(Files.readString(source));
        }
        for (Path document : documents()) {
            for (String option : found(OPTION, document)) {
                assertThat(sources.toString()).as("%s in %s", option, document).contains('"' + option + '"');
            }
        }
    }

    @Test
    void architectureNamesEveryModule() throws IOException {
        String architecture = Files.readString(HOME.resolve("docs/architecture.md"));

        for (String module : found(MODULE, HOME.resolve("pom.xml"))) {
            String folder = module.contains("/") ? module.substring(module.indexOf('/') + 1) : module;
            assertThat(architecture).contains("`" + folder + "/");
        }
    }

    @Test
    void configurationListsExactlyTheKeysThatExist() throws IOException {
        Set<String> documented =
                found(Pattern.compile("`(watchline\\.[a-z.-]+)`"), HOME.resolve("docs/reference/configuration.md"));
        Set<String> existing = new TreeSet<>();
        for (Path config : sources("Config.java")) {
            existing.addAll(ConfigKeys.of(Files.readString(config)));
        }

        assertThat(documented).isEqualTo(existing);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(HOME.resolve("README.md"), HOME.resolve("CONTRIBUTING.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<Path> sources(String... suffixes) throws IOException {
        try (Stream<Path> files = Files.find(
                HOME,
                12,
                (file, attributes) -> Stream.of(suffixes).anyMatch(file.toString()::endsWith)
                        && HOME.relativize(file).toString().contains("src/main/java"))) {
            return files.toList();
        }
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return found;
    }
}
