package org.revisionscope.format.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.revisionscope.model.engine.Simulation;

/**
 * Writes the hash of each bundled scenario into its file, in the one form that the program saves. To be run by hand, in
 * the project's folder, whenever a change of the rules was meant to change what happens.
 */
final class SealBundledScenarios {

    private SealBundledScenarios() {}

    public static void main(String[] names) throws IOException, ScenarioException {
        for (String name : names.length == 0 ? BundledScenarios.names().toArray(String[]::new) : names) {
            Path file = Path.of("assets", "scenarios", name + BundledScenarios.EXTENSION);
            ScenarioDocument document = ScenarioReader.read(file);
            Simulation simulation = Simulation.of(document.scenario());
            simulation.runToEnd();
            SavedHash hash = RunHashes.of(document.scenario().decisions(), simulation.view());
            Files.writeString(file, document.withHash(hash).text());
            System.out.println(name + " " + simulation.view().rows() + " events " + hash.journal());
        }
    }
}
