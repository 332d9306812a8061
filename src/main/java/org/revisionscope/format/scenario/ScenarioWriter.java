package org.revisionscope.format.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Saves scenario files so that a crash at any moment leaves the old file or the new one, never half of one. What the file
 * held before is kept beside it, with {@value #BACKUP} after its name.
 */
public final class ScenarioWriter {

    /** What the name of the previous version ends in. */
    public static final String BACKUP = ".bak";

    private ScenarioWriter() {}

    /**
     * Saves a document.
     *
     * @param file where to; its folder must exist
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void save(ScenarioDocument document, Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a directory");
        }
        Path temporary = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            write(temporary, document.text().getBytes(StandardCharsets.UTF_8));
            keepPrevious(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        syncFolder(folder);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A copy, not a move: between the two steps the file itself must not be missing. */
    private static void keepPrevious(Path target, Path replacement) throws IOException {
        if (Files.exists(target)) {
            Files.copy(target, target.resolveSibling(target.getFileName() + BACKUP),
                    StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            keepPermissions(target, replacement);
        }
    }

    private static void keepPermissions(Path target, Path replacement) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(replacement, PosixFileAttributeView.class);
        if (before != null && after != null) {
            after.setPermissions(before.readAttributes().permissions());
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
            // the file is saved; only a power cut in the next moments could still bring back the previous one
        }
    }
}
