package org.revisionscope.controller.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.revisionscope.format.file.WholeFile;

/** Keeps preferences in one small file, written whole and then moved into place, so that it is never half written. */
public final class FilePreferenceStore implements PreferenceStore {
    private final Path file;

    /** Keeps them in this file; its directory is made when there is something to keep. */
    public FilePreferenceStore(Path file) {
        this.file = file;
    }

    /** Keeps them where the operating system wants a user's configuration. */
    public static FilePreferenceStore ofUser() {
        return new FilePreferenceStore(folderOfUser().resolve("preferences.properties"));
    }

    /** The folder in which the program keeps what it remembers of its user; it need not exist yet. */
    public static Path folderOfUser() {
        return directory().resolve("RevisionScope");
    }

    private static Path directory() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return fromEnvironment("APPDATA", home.resolve("AppData").resolve("Roaming"));
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return fromEnvironment("XDG_CONFIG_HOME", home.resolve(".config"));
    }

    private static Path fromEnvironment(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    @Override
    public Map<String, String> load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Map.of();
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    @Override
    public void save(Map<String, String> values) {
        Properties properties = new Properties();
        properties.putAll(new TreeMap<>(values));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, text.toString());
        } catch (IOException unwritable) {
            // A read-only home directory is no reason to trouble the user: the next start has the defaults.
        }
    }
}
