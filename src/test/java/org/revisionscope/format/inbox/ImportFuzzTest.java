package org.revisionscope.format.inbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What fuzzing found worth keeping, replayed; beside it mutations from a fixed seed. */
class ImportFuzzTest {

    static final List<String> NAMES = Outputs.NAMES;

    private static final int MUTATIONS = 60;
    private static final List<String> WORDS = List.of("null", "-1", "[]", "{}", "\"\"", "1e99", "\u0000", "\uFFFF", "]",
            "}",
            "{\"services\":", "2199-12-31T23:59:59.999Z", "2000-01-01T00:00:00Z", "200000", "arn:aws:ecs:::/", "|");

    @Test
    void theCorpusBreaksNothing() throws IOException {
        int replayed = 0;
        try (InputStream in = ImportFuzzTest.class.getResourceAsStream("corpus.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                replay(entry.getName(), bytes);
                replayed++;
            }
        }
        assertTrue(replayed > 50, replayed + " entries");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void mutationsOfOutputsBreakNothing(String name) throws IOException {
        byte[] output = Outputs.text(name).getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            replay(name + " " + i, mutated(output, random));
        }
    }

    private static byte[] mutated(byte[] output, SplittableRandom random) {
        StringBuilder text = new StringBuilder(new String(output, StandardCharsets.ISO_8859_1));
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1, 30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> text.replace(at, end, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void replay(String what, byte[] bytes) {
        try {
            ImportFuzz.fuzzerTestOneInput(bytes);
        } catch (IOException | RuntimeException broken) {
            throw new AssertionError(what + " broke the import", broken);
        }
    }
}
