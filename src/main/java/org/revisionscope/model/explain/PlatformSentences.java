package org.revisionscope.model.explain;

import java.util.OptionalInt;

import org.revisionscope.model.event.PlatformEvent;
import org.revisionscope.model.fleet.RevisionId;

/** What AWS did to platform versions and revisions, in words. */
final class PlatformSentences {

    private final Words words;

    PlatformSentences(Words words) {
        this.words = words;
    }

    String of(int row, PlatformEvent event) {
        return switch (event) {
            case PlatformEvent.PlatformVersionReleased released ->
                    "platform version " + released.version() + " can be chosen from now on.";
            case PlatformEvent.PlatformVersionDeprecated ended -> "platform version " + ended.version()
                    + " is deprecated: nothing new can use it, and what runs on it goes on.";
            case PlatformEvent.LatestMoved moved ->
                    "LATEST points at " + moved.version() + " from now on. What exists stays where it is.";
            case PlatformEvent.RevisionReleased released ->
                    released.revision().label() + " of " + released.revision().platformVersion()
                            + " was released: new tasks are placed on it.";
            case PlatformEvent.RevisionSuperseded superseded -> superseded(row, superseded.revision());
            case PlatformEvent.RevisionMarked marked -> marked(row, marked);
            case PlatformEvent.RevisionRetired retired ->
                    words.label(retired.revision()) + " is retired: nothing of it is left to retire.";
        };
    }

    private String superseded(int row, RevisionId revision) {
        int left = live(row, revision);
        String label = words.label(revision) + " is superseded";
        return left == 0 ? label + "; no task runs on it." : label + "; " + Words.count(left, "task") + " stay on it.";
    }

    private String marked(int row, PlatformEvent.RevisionMarked marked) {
        int left = live(row, marked.revision());
        return words.label(marked.revision()) + " was marked for retirement" + (marked.critical() ? ", critical" : "")
                + (marked.reason().isEmpty() ? "" : " (" + marked.reason() + ")") + ": "
                + (left == 0 ? "no task runs on it." : Words.count(left, "task") + " still on it.");
    }

    private int live(int row, RevisionId id) {
        OptionalInt revision = words.chronicle().revisions().number(id);
        return revision.isPresent() ? words.liveOn(revision.getAsInt(), row + 1) : 0;
    }
}
