package org.revisionscope.controller.desk;

import java.util.Map;
import java.util.TreeMap;

/** Preferences without a file. */
public final class MemoryPreferenceStore implements PreferenceStore {
    private Map<String, String> values = Map.of();

    @Override
    public Map<String, String> load() {
        return values;
    }

    @Override
    public void save(Map<String, String> kept) {
        values = new TreeMap<>(kept);
    }
}
