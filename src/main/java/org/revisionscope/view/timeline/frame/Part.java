package org.revisionscope.view.timeline.frame;

/** A part of a timeline that it can do without where several stand one under the other. */
public enum Part {
    /** The lines of dates. */
    RULER,
    /** The floors of services. */
    STRIPS
}
