package org.revisionscope.view.timeline.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Calendar.Freeze;
import org.revisionscope.model.scenario.Calendar.Stretch;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.timeline.scale.Step;
import org.revisionscope.view.timeline.scale.TimeScale;

/**
 * When nobody works, behind everything else: days off, the hours before and after work where there is room for them, and
 * striped freezes. Days begin, and clocks change, where the calendar says.
 */
final class CalendarBands {

    /** Nights of days narrower than this would only be noise. */
    private static final double LEAST_DAY = 40;

    private final Calendar calendar;
    private final TimeScale scale;

    CalendarBands(Calendar calendar, TimeScale scale) {
        this.calendar = calendar;
        this.scale = scale;
    }

    /** A freeze as far as it is in view. */
    record Band(double left, double right, String reason) {}

    /** The freezes in view, in the order of the calendar. */
    List<Band> freezes() {
        List<Band> bands = new ArrayList<>();
        for (Freeze freeze : calendar.freezes()) {
            span(new Stretch(begin(freeze.from()), begin(freeze.to().plusDays(1))))
                    .ifPresent(box -> bands.add(new Band(box.x(), box.right(), freeze.reason())));
        }
        return bands;
    }

    /** Paints an area that has its ground already. */
    void paint(Surface surface, Box area) {
        double day = scale.pixels(Step.DAY_MILLIS);
        if (2 * day >= Backdrop.LEAST_WEEKEND) {
            paintDays(surface, area, day >= LEAST_DAY);
        }
        for (Band band : freezes()) {
            surface.fill(Box.between(band.left(), band.right(), area.y(), area.height()), 0,
                    Fill.stripes(Role.WEEKEND));
            for (double edge : List.of(band.left() + 0.5, band.right() - 0.5)) {
                surface.line(edge, area.y(), edge, area.bottom(), Stroke.solid(Role.BORDER, 1));
            }
        }
    }

    private void paintDays(Surface surface, Box area, boolean hasNights) {
        List<Box> off = new ArrayList<>();
        List<Box> nights = new ArrayList<>();
        LocalDate last = calendar.day(scale.right());
        for (LocalDate day = calendar.day(scale.left()); !day.isAfter(last); day = day.plusDays(1)) {
            Stretch whole = new Stretch(begin(day), begin(day.plusDays(1)));
            Optional<Stretch> hours = calendar.hoursOf(day);
            if (hours.isEmpty()) {
                add(whole, area, off);
            } else if (hasNights) {
                add(new Stretch(whole.from(), hours.get().from()), area, nights);
                add(new Stretch(hours.get().to(), whole.to()), area, nights);
            }
        }
        surface.fillAll(nights, Fill.solid(Role.GROUP));
        surface.fillAll(off, Fill.solid(Role.WEEKEND));
    }

    private void add(Stretch stretch, Box area, List<Box> boxes) {
        span(stretch).filter(_ -> scale.breakAround(stretch.from()).isEmpty())
                .ifPresent(box -> boxes.add(Box.between(box.x(), box.right(), area.y(), area.height())));
    }

    /** Where a stretch lies across, if any of it is in view. */
    private Optional<Box> span(Stretch stretch) {
        double left = Math.max(scale.leftX(), scale.edge(stretch.from()));
        double right = Math.min(scale.rightX(), scale.edge(stretch.to()));
        return right > left ? Optional.of(Box.between(left, right, 0, 0)) : Optional.empty();
    }

    private long begin(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant().toEpochMilli();
    }
}
