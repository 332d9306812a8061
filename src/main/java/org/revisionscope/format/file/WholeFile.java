package org.revisionscope.format.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that a crash at any moment leaves the old content or the new one, never half of one. */
public final class WholeFile {

    private WholeFile() {}

    /** Something to be done with the new file before it takes the place of the old one. */
    @FunctionalInterface
    public interface Preparation {

        /** Does it with the file under its temporary name. */
        void prepare(Path temporary) throws IOException;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param file where to; its folder must exist
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text, _ -> {});
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param file where to; its folder must exist
     * @param preparation done once the new content is on the disk
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path file, String text, Preparation preparation) throws IOException {
        Path target = file.toAbsolutePath();
        Path temporary = target
                .resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            fill(temporary, text.getBytes(StandardCharsets.UTF_8));
            preparation.prepare(temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        Path folder = target.getParent();
        if (folder != null) { // a root has none, and is no file
            syncFolder(folder);
        }
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name durable where folders can be opened; elsewhere (Windows) the file system sees to it. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the file is written; only a power cut in the next moments could still bring back the previous one
        }
    }
}
