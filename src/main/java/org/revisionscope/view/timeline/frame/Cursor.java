package org.revisionscope.view.timeline.frame;

import java.util.List;
import java.util.Optional;

import org.revisionscope.view.timeline.sight.Subject;

/** Where the keyboard stands inside the timeline, which is one stop for Tab: on a line, and on something of it. */
public final class Cursor {

    private int line;
    private int item;
    private Optional<Object> key = Optional.empty();

    /** What the cursor stands on, wherever its line has moved to; empty if there is nothing. */
    public Optional<Spot> spot(Spots spots) {
        if (spots.lines() == 0) {
            return Optional.empty();
        }
        line = Math.clamp(line, 0, spots.lines() - 1);
        key.flatMap(known -> spots.lineOf(known, line)).ifPresent(found -> line = found);
        key = Optional.of(spots.key(line));
        List<Spot> onLine = spots.line(line);
        item = Math.clamp(item, 0, onLine.size() - 1);
        return Optional.of(onLine.get(item));
    }

    /** Goes down so many lines, or up. */
    public void moveLines(int lines) {
        goToLine(Math.max(0, line + lines), 0);
    }

    /** Goes along the line so many things to the right, or to the left. */
    public void moveAlong(int items) {
        item = Math.max(0, item + items);
    }

    /**
     * Where the cursor stands.
     *
     * @param line the line, as {@link Spots#line} counts
     * @param item which spot of it
     */
    public record Position(int line, int item) {}

    /** Where it stands; empty if there is nothing. */
    public Optional<Position> position(Spots spots) {
        return spot(spots).map(_ -> new Position(line, item));
    }

    /** Goes to a spot of a line. */
    public void moveTo(Position position) {
        goToLine(position.line(), position.item());
    }

    private void goToLine(int index, int onLine) {
        line = index;
        item = onLine;
        key = Optional.empty();
    }

    /** Goes to the first line that shows a subject, if one does. */
    public void goTo(Subject subject, Spots spots) {
        if (spot(spots).filter(here -> here.subject().equals(subject)).isPresent()) {
            return;
        }
        for (int candidate = 0; candidate < spots.lines(); candidate++) {
            List<Spot> onLine = spots.line(candidate);
            for (int i = 0; i < onLine.size(); i++) {
                if (onLine.get(i).subject().equals(subject)) {
                    goToLine(candidate, i);
                    return;
                }
            }
        }
    }
}
