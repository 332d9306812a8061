package org.revisionscope.model.scenario;

/**
 * How long things take, and how open questions are read.
 *
 * @param timings the durations of a task's life
 * @param assumptions the readings
 */
public record Settings(Timings timings, Assumptions assumptions) {

    /** Both at their defaults. */
    public static final Settings DEFAULT = new Settings(Timings.DEFAULT, Assumptions.DEFAULT);
}
