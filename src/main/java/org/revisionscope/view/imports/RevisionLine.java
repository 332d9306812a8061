package org.revisionscope.view.imports;

import java.util.OptionalInt;

/**
 * A simulated revision as the page shows it.
 *
 * @param label what it is called
 * @param begins when it begins, as it is typed
 * @param tasks how many tasks are on it
 * @param cut the cut at which it begins, by its place among all; empty for the first revision
 */
public record RevisionLine(String label, String begins, String tasks, OptionalInt cut) {}
