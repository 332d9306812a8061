package org.revisionscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.revisionscope.format.json.Location;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.format.scenario.ScenarioReader;

/** What FILE may be: a scenario file or, where there is no such file, the name of a bundled scenario. */
final class ScenarioArgument {

    private ScenarioArgument() {}

    static ScenarioDocument open(String argument) throws ScenarioException {
        Path file = path(argument);
        String name = argument.endsWith(BundledScenarios.EXTENSION)
                ? argument.substring(0, argument.length() - BundledScenarios.EXTENSION.length())
                : argument;
        if (!Files.exists(file) && BundledScenarios.names().contains(name)) {
            return BundledScenarios.open(name);
        }
        return ScenarioReader.read(file);
    }

    private static Path path(String argument) throws ScenarioException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new ScenarioException(argument, Location.START, "file", "this is not a file name: " + e.getReason());
        }
    }

    /** A slip of the hand must not write a result over the scenario that it is of. */
    static void refuseAsTarget(Path target, ScenarioDocument document) throws IOException {
        Path source = Path.of(document.name());
        if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
            throw new IOException("this is the scenario itself");
        }
    }
}
