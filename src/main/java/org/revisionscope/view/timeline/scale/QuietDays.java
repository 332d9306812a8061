package org.revisionscope.view.timeline.scale;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.revisionscope.view.timeline.sight.Sight;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** Which stretches of quiet days are drawn narrow: all of them or none, but for those that were opened one by one. */
public final class QuietDays {

    private final BooleanProperty folding = new SimpleBooleanProperty(this, "folding");
    /** Where the stretches begin that were opened; asked by instant only, never walked. */
    private final Set<Long> opened = new HashSet<>();

    /** None is. */
    public QuietDays() {
        folding.addListener(_ -> opened.clear());
    }

    /** Whether they are drawn narrow. */
    public BooleanProperty foldingProperty() {
        return folding;
    }

    /** The breaks of what is shown. */
    public Breaks of(TimelineContent shown) {
        return folding.get() ? Breaks.of(new Sight(shown), this::isOpen) : Breaks.NONE;
    }

    /** Opens a stretch, or draws it narrow again. */
    public void toggle(Span quiet) {
        if (!opened.remove(quiet.from())) {
            opened.add(quiet.from());
        }
    }

    /** The stretch in view that the clock lies in, or else the nearest to it, whether it is drawn narrow or was opened. */
    public Optional<Span> nearest(TimelineContent shown, TimeScale scale) {
        if (!folding.get()) {
            return Optional.empty();
        }
        return Breaks.of(new Sight(shown), _ -> false).stretches().stream()
                .filter(quiet -> scale.shows(quiet.from(), quiet.to()))
                .filter(quiet -> isOpen(quiet) || Breaks.isFolded(quiet, scale.millisPerPixel()))
                .min(Comparator.comparingLong(quiet -> distance(quiet, shown.clock())));
    }

    private boolean isOpen(Span quiet) {
        return opened.contains(quiet.from());
    }

    private static long distance(Span quiet, long instant) {
        return Math.max(0, Math.max(quiet.from() - instant, instant - quiet.to()));
    }
}
