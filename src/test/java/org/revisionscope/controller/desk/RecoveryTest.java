package org.revisionscope.controller.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioDocument;
import org.revisionscope.format.scenario.ScenarioException;

class RecoveryTest {

    private static final ScenarioDocument FX1 = BundledScenarios.open("fx1");

    @TempDir private Path folder;

    private Recovery of(long process) {
        return new Recovery(folder.resolve("user"), process);
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("user")).sorted()
                    .toList();
        }
    }

    @Test
    void aCopyLiesBesideItsFile() throws IOException, ScenarioException {
        Path file = folder.resolve("a.revscope.json");
        of(7).keep(FX1, Optional.of(file));
        assertEquals(List.of(".a.revscope.json.7.autosave"), files(folder));
        Recovery.Orphan orphan = of(8).orphans(_ -> false).getFirst();
        assertEquals(Optional.of(file), orphan.document());
        assertEquals(FX1.text(), orphan.read().text());
        assertEquals(file.toString(), orphan.read().name());
        orphan.delete();
        assertEquals(List.of(), files(folder));
        assertEquals(List.of(), of(8).orphans(_ -> false));
    }

    @Test
    void whatHasNoFileLiesInTheUsersFolder() throws IOException {
        of(7).keep(FX1, Optional.empty());
        assertEquals(List.of("7.autosave", "7.recovery"), files(folder.resolve("user")));
        assertEquals(Optional.empty(), of(8).orphans(_ -> false).getFirst().document());
    }

    @Test
    void whereNothingCanBeWrittenBesideTheFileTheUsersFolderHasIt() throws IOException {
        Path nowhere = folder.resolve("gone").resolve("a.revscope.json");
        of(7).keep(FX1, Optional.of(nowhere));
        assertEquals(Optional.of(nowhere), of(8).orphans(_ -> false).getFirst().document());
    }

    @Test
    void aRunningProcessLeavesNothingBehind() throws IOException {
        of(7).keep(FX1, Optional.empty());
        assertEquals(List.of(), of(8).orphans(process -> process == 7));
    }

    @Test
    void whatIsSavedUnderAnotherNameIsKeptBesideThat() throws IOException {
        Recovery recovery = of(7);
        recovery.keep(FX1, Optional.empty());
        recovery.keep(FX1, Optional.of(folder.resolve("b.revscope.json")));
        assertEquals(List.of("7.recovery"), files(folder.resolve("user")));
        assertEquals(List.of(".b.revscope.json.7.autosave"), files(folder));
        recovery.discard();
        assertEquals(List.of(), files(folder.resolve("user")));
        assertEquals(List.of(), files(folder));
    }

    @Test
    void aNoteOfNothingIsForgotten() throws IOException {
        of(7).keep(FX1, Optional.empty());
        Files.delete(folder.resolve("user").resolve("7.autosave"));
        Files.writeString(folder.resolve("user").resolve("x.recovery"), "\\u12");
        assertEquals(List.of(), of(8).orphans(_ -> false));
        assertTrue(Files.notExists(folder.resolve("user").resolve("7.recovery")));
    }
}
