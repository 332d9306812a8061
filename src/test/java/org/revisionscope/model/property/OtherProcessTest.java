package org.revisionscope.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.revisionscope.model.engine.Simulation;

/** T-3: another JVM, interpreting and in another country, computes the same journals. */
class OtherProcessTest {

    private static final long SEEDS = 30;

    @Test
    @DisplayName("a second JVM that interprets everything gives the same hashes")
    void sameHashes() throws IOException, InterruptedException, URISyntaxException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = folderOf(Simulation.class) + File.pathSeparator + folderOf(OtherProcess.class);
        Process other =
                new ProcessBuilder(java, "-Xint", "-XX:+UseSerialGC", "-Xmx512m", "-Duser.timezone=Asia/Kolkata",
                        "-Duser.language=tr", "-cp", classes, OtherProcess.class.getName(), "1", Long.toString(SEEDS))
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> theirs;
        try (var lines = other.inputReader()) {
            theirs = lines.lines().toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        assertEquals(0, other.waitFor());
        assertEquals(OtherProcess.hashes(1, SEEDS), theirs);
    }

    private static String folderOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
