package org.revisionscope.view.timeline.layer;

import java.util.Optional;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.history.Lanes;
import org.revisionscope.view.draw.AdvanceWidths;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.sight.TimelineContent;

/**
 * How wide the column of names is: so wide that the names of places, services and jobs stand in it whole, as long as that
 * leaves time most of the room. It is measured by a table, so that a run has the same column on every machine.
 */
public final class NameColumn {

    /** What a name may take at most, whatever the room. */
    private static final double WIDEST = 240;
    /** What a name may take of the whole width. */
    private static final double WIDEST_SHARE = 0.36;

    private Optional<Chronicle> read = Optional.empty();
    private double ofLanes;
    private double ofPlaces;
    private int lanes;
    private int places;

    /** The width for a content in a control that is so wide, in pixels. */
    public double of(TimelineContent content, double width) {
        Chronicle run = content.run();
        if (read.isEmpty() || read.get() != run) { // it only reads on: what was measured stays as it is
            read = Optional.of(run);
            lanes = 0;
            places = 0;
            ofLanes = 0;
        }
        measureLanes(run.lanes());
        if (places != run.places().places().size()) {
            places = run.places().places().size();
            ofPlaces = measurePlaces(run);
        }
        double most = Math.max(Metrics.HEADER_WIDTH, Math.min(WIDEST, WIDEST_SHARE * width));
        return Math.clamp(Math.ceil(Math.max(ofLanes, ofPlaces)), Metrics.HEADER_WIDTH, most);
    }

    private void measureLanes(Lanes all) {
        for (; lanes < all.count(); lanes++) {
            Owner owner = all.owner(all.get(lanes));
            ofLanes = Math.max(ofLanes,
                    HeadingLayer.OWNER_X + AdvanceWidths.of(owner.name(), Lettering.LABEL) + HeadingLayer.MARGIN);
            if (owner instanceof Owner.OfService) {
                ofLanes = Math.max(ofLanes, StripLayer.NAME_X
                        + AdvanceWidths.of(owner.name(), Lettering.LABEL_BOLD) + StripLayer.NAME_MARGIN);
            }
        }
    }

    private static double measurePlaces(Chronicle run) {
        boolean several = Place.areOfSeveralAccounts(run.places().places());
        double widest = 0;
        for (Place place : run.places().places()) {
            String name = HeadingLayer.name(several, place);
            double inRail = NoticeLayer.NAME_X + AdvanceWidths.of(name, NoticeLayer.lettering(several))
                    + NoticeLayer.GAP;
            double overLanes = HeadingLayer.PLACE_X + HeadingLayer.MARGIN
                    + AdvanceWidths.of(HeadingLayer.fold(true) + " " + name, Lettering.SMALL);
            widest = Math.max(widest, Math.max(inRail, overLanes));
        }
        return widest;
    }
}
