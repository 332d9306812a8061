package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.revscope.json");
    }

    @Test
    void refusesWhatIsNotAReadableFile() throws IOException {
        assertEquals(file + ":1:1: file: there is no such file", problem(file));
        assertEquals(folder + ":1:1: file: this is a directory, a scenario file is allowed", problem(folder));
        Files.createFile(file);
        assertEquals(file + ":1:1: file: the file is empty, a JSON object is allowed", problem(file));
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Files.write(file, "{\n \"a\u0000\"".getBytes(StandardCharsets.UTF_8));
        assertEquals(file + ":2:4: file: a NUL byte, text without it is allowed", problem(file));
        Files.write(file, new byte[] {'{', '\n', ' ', (byte) 0xFF});
        assertEquals(file + ":2:2: file: not UTF-8 from here on, text in UTF-8 is allowed", problem(file));
    }

    @Test
    void refusesALargeFileWithoutReadingIt() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        long before = System.nanoTime();
        assertEquals(file + ":1:1: file: too large, 16 MiB are allowed", problem(file));
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    @Test
    void refusesAFileWithoutPermission() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.writeString(file, ScenarioText.SMALL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this test may read everything");
        assertEquals(file + ":1:1: file: this file may not be read: permission is denied", problem(file));
    }

    @Test
    void acceptsAByteOrderMark() throws IOException, ScenarioException {
        Files.writeString(file, "\uFEFF" + ScenarioText.SMALL);
        assertEquals("Small", ScenarioReader.read(file).scenario().about().title());
    }

    @Test
    void savesAndKeepsThePreviousVersion() throws IOException, ScenarioException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.SMALL);
        ScenarioWriter.save(document, file);
        assertEquals(document.text(), Files.readString(file));
        byte[] first = Files.readAllBytes(file);
        ScenarioWriter.save(document.withDecisions(List.of()), file);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("a.revscope.json.bak")));
        assertEquals(List.of(), ScenarioReader.read(file).scenario().decisions());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count(), "no temporary file is left");
        }
    }

    @Test
    void savesThroughALinkAndKeepsPermissions() throws IOException, ScenarioException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.writeString(file, ScenarioText.SMALL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        ScenarioWriter.save(ScenarioReader.read(link).withDecisions(List.of()), link);
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.readString(file).contains("decisions"));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesTheFileAloneWhereItCannotSave() throws ScenarioException {
        ScenarioDocument document = ScenarioText.read(ScenarioText.SMALL);
        assertThrows(IOException.class, () -> ScenarioWriter.save(document, folder));
        assertThrows(IOException.class, () -> ScenarioWriter.save(document, folder.resolve("missing").resolve("b")));
    }

    private static String problem(Path path) {
        return String.valueOf(assertThrows(ScenarioException.class, () -> ScenarioReader.read(path)).getMessage());
    }
}
