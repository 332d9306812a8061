package org.revisionscope.view.draw;

import java.util.Locale;

/**
 * What a colour means. The style sheets give each role a value, so that themes reach every picture; the first seven are
 * the states of revisions and tasks, and are used for nothing else.
 */
public enum Role {
    /** Newest revision, running task. */
    NEWEST,
    /** A newer revision takes new tasks. */
    SUPERSEDED,
    /** To be retired, tasks at risk, notices waiting. */
    MARKED,
    /** Retirement has started, tasks are going. */
    RETIRING,
    /** Gone in good order. */
    RETIRED,
    /** Stopped, and nothing carries on the work. */
    LOST,
    /** A task that takes over, until it is healthy. */
    REPLACEMENT,
    /** Words, the playhead, lines of counts. */
    TEXT,
    /** Words of second rank. */
    TEXT_MUTED,
    /** Words inside a chip. */
    TEXT_CHIP,
    /** What everything lies on; also words on the dark fills. */
    SURFACE,
    /** The heading of a group; hours of working days at which nobody works. */
    GROUP,
    /** Saturdays and Sundays. */
    WEEKEND,
    /** Lines between days and lanes. */
    GRID,
    /** Lines between areas. */
    BORDER,
    /** The inside of a chip. */
    CHIP,
    /** The area under a line of counts. */
    COUNT,
    /** Healthy tasks missing under a floor. */
    BREACH,
    /** The least of what a heat map shows. */
    HEAT_1,
    /** More of it. */
    HEAT_2,
    /** About half of the most. */
    HEAT_3,
    /** Still more. */
    HEAT_4,
    /** The most of what a heat map shows. */
    HEAT_5,
    /** The ring around what the keyboard acts on. */
    FOCUS;

    private final String token = "-rs-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The looked-up colour of the theme, for example {@code -rs-text-muted}. */
    public String token() {
        return token;
    }

    /** The property by which a control takes the colour from its style sheet, for example {@code -rs-ink-text-muted}. */
    public String property() {
        return token.replace("-rs-", "-rs-ink-");
    }
}
