package org.revisionscope.controller.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revisionscope.view.theme.ThemeChoice;

class PreferencesTest {

    @Test
    void whatIsKeptComesBackInTheNextRun() {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        Preferences first = new Preferences(store);
        first.setNumbers("bounds", 1, 2.5, -3);
        first.set("theme", ThemeChoice.DARK.name());
        first.setList("files", List.of("/a b/c.json", "/d.json"));
        first.save();

        Preferences next = new Preferences(store);
        assertEquals(List.of(1.0, 2.5, -3.0), next.numbers("bounds", 3));
        assertEquals(Optional.of(ThemeChoice.DARK), next.constant("theme", ThemeChoice.class));
        assertEquals(List.of("/a b/c.json", "/d.json"), next.list("files"));
    }

    @Test
    void whatCannotBeReadCountsAsNotThere() {
        MemoryPreferenceStore store = new MemoryPreferenceStore();
        store.save(Map.of("theme", "PURPLE", "width", "wide", "bounds", "1 2"));
        Preferences preferences = new Preferences(store);
        assertEquals(Optional.empty(), preferences.constant("theme", ThemeChoice.class));
        assertEquals(Optional.empty(), preferences.number("width"));
        assertEquals(List.of(), preferences.numbers("bounds", 4));
        assertEquals(List.of(), preferences.list("files"));
    }

    @Test
    void aFileKeepsThemInADirectoryThatItMakes(@TempDir Path folder) {
        Path file = folder.resolve("new").resolve("preferences.properties");
        new FilePreferenceStore(file).save(Map.of("key", "välue\nwith two lines"));
        assertEquals(Map.of("key", "välue\nwith two lines"), new FilePreferenceStore(file).load());
    }

    @Test
    void aBrokenFileIsAsGoodAsNone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("preferences.properties");
        Files.write(file, new byte[] {'a', '=', '\\', 'u', 'x', (byte) 0xff});
        assertEquals(Map.of(), new FilePreferenceStore(file).load());
        assertEquals(Map.of(), new FilePreferenceStore(folder).load());
    }
}
