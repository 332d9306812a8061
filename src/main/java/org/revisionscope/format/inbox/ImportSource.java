package org.revisionscope.format.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that AWS put out: a file, or a text that was pasted.
 *
 * @param name what messages call it
 * @param opener opens its bytes; may be asked more than once
 */
public record ImportSource(String name, Opener opener) {

    /** Opens bytes. */
    @FunctionalInterface
    public interface Opener {

        /** A stream at the first byte, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** A file, which need not exist: that is said when it is read. */
    public static ImportSource of(Path file) {
        return new ImportSource(file.toString(), () -> open(file));
    }

    /**
     * A text.
     *
     * @param name what messages call it
     */
    public static ImportSource of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ImportSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /** Pipes and devices may never end, so only what has an end is opened. */
    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("this is a folder, name the files in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("this is not a regular file");
        }
        return Files.newInputStream(file);
    }
}
