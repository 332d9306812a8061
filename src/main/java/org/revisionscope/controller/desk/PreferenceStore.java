package org.revisionscope.controller.desk;

import java.util.Map;

/** Where preferences are kept between two runs: a file for a user, memory for a test. */
public interface PreferenceStore {

    /** What was kept last; empty if nothing was or if it cannot be read. Never fails: preferences can be done without. */
    Map<String, String> load();

    /** Keeps these values instead of the former ones. Never fails, for the same reason. */
    void save(Map<String, String> values);
}
