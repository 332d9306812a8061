package org.revisionscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.Launcher;
import org.revisionscope.OtherJvm;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioWriter;
import org.revisionscope.format.scenario.Seal;

/** B10: a file proves itself wherever it is run. */
class ResavedFilesTest {

    /** A fleet year is verified from its own file; to seal it again takes too long here. */
    private static final String LARGE = "hundred-thousand";

    @TempDir private Path folder;

    @Test
    @DisplayName("every bundled file, saved again, is verified by a second JVM with another zone and language")
    void verified() throws IOException, InterruptedException {
        List<String> names = BundledScenarios.names().stream().filter(name -> !name.equals(LARGE)).toList();
        List<String> command =
                OtherJvm.command(Launcher.class, "-Duser.timezone=Asia/Kolkata", "-Duser.language=tr");
        command.add("verify");
        for (String name : names) {
            Path file = folder.resolve(name + BundledScenarios.EXTENSION);
            ScenarioWriter.save(Seal.of(BundledScenarios.open(name)), file);
            command.add(file.toString());
        }
        Process other = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, other.waitFor(), said);
        assertEquals(names.size(), said.lines().filter(line -> line.contains(": holds, ")).count(), said);
    }
}
