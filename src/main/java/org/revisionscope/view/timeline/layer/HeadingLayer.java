package org.revisionscope.view.timeline.layer;

import java.util.Optional;

import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Frame;
import org.revisionscope.view.timeline.frame.Labels;
import org.revisionscope.view.timeline.frame.LostEarlier;
import org.revisionscope.view.timeline.outline.Metrics;
import org.revisionscope.view.timeline.outline.Row;
import org.revisionscope.view.timeline.sight.LaneKey;
import org.revisionscope.view.timeline.sight.PhaseWords;
import org.revisionscope.view.timeline.sight.RevisionPath;
import org.revisionscope.view.timeline.sight.TaskEnd;

/** The column of names left of the lanes, and the headings of platform versions across them. */
public final class HeadingLayer implements Layer {

    private static final double VERSION_X = 12;
    static final double PLACE_X = 20;
    static final double OWNER_X = 26;
    static final double MARGIN = 6;
    private static final double NOTE_GAP = 8;

    private final Messages messages;

    /** A layer that writes these words. */
    public HeadingLayer(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void draw(Frame frame) {
        Box area = frame.areas().lanes();
        frame.surface().fill(new Box(area.x(), area.y(), frame.names(), area.height()), 0,
                Fill.solid(Role.SURFACE));
        boolean first = true;
        for (Row row : frame.rows()) {
            switch (row) {
                case Row.Pins pins -> drawPins(frame, pins);
                case Row.Version version -> drawVersion(frame, version);
                case Row.Revision revision -> drawRevision(frame, revision, first);
                case Row.PlaceGroup group -> drawPlace(frame, group);
                case Row.Tasks tasks -> drawOwner(frame, tasks);
            }
            first = row instanceof Row.Version || row instanceof Row.Pins;
        }
    }

    private void drawPins(Frame frame, Row.Pins row) {
        double top = frame.top(row);
        frame.surface().fill(new Box(0, top, frame.areas().all().width(), row.height()), 0, Fill.solid(Role.GROUP));
        String text =
                row.more() == 0 ? messages.get("timeline.pins") : messages.format("timeline.pins.more", row.more());
        frame.surface().text(Words.of(text, Lettering.SMALL_BOLD).in(Role.TEXT_MUTED), VERSION_X, top + 14.5);
    }

    private void drawVersion(Frame frame, Row.Version row) {
        Surface surface = frame.surface();
        double top = frame.top(row);
        surface.fill(new Box(0, top, frame.areas().all().width(), row.height()), 0, Fill.solid(Role.GROUP));
        Words name = Words.of(fold(row.folded()) + " " + row.version().number(), Lettering.HEADING);
        surface.text(name, VERSION_X, top + 18);
        double note = VERSION_X + surface.widthOf(name) + NOTE_GAP;
        Labels.fitted(surface, Words.of(messages.get("timeline.platform"), Lettering.SMALL).in(Role.TEXT_MUTED), note,
                top + 18, frame.names() - note);
        if (latest(frame).equals(Optional.of(row.version()))) {
            Words tag = Labels.smallBold(messages.format("timeline.latest", row.version().number()));
            double width = Labels.pillWidth(surface, tag);
            double x = Labels.unstruck(frame, frame.names() + LostEarlier.LEFT, width);
            Labels.pill(surface, tag, new Box(x, top + 4.5, width, 17), Role.SURFACE, Role.TEXT);
        }
        LostEarlier.of(frame, row.version())
                .ifPresent(lost -> LostEarlier.box(frame, row).ifPresent(box -> drawLost(frame, lost, box)));
    }

    /** What was lost before the view begins: its lanes are not there to tell. */
    private void drawLost(Frame frame, LostEarlier lost, Box box) {
        Surface surface = frame.surface();
        Words sign = Words.of(TaskEnd.LOST.sign(), Lettering.SMALL_BOLD).in(Role.LOST);
        double x = box.x() + surface.widthOf(sign) + NOTE_GAP / 2;
        surface.text(sign, box.x(), box.y() + 13.5);
        Labels.fitted(surface, Labels.smallBold(messages.format(lost.key(), lost.count())), x, box.y() + 13.5,
                box.right() - x);
    }

    private static Optional<PlatformVersion> latest(Frame frame) {
        return frame.sight().past().chronicle().revisions().latestAt(frame.clock());
    }

    private void drawRevision(Frame frame, Row.Revision row, boolean first) {
        Surface surface = frame.surface();
        double top = frame.top(row);
        if (!first) {
            surface.line(0, top + 0.5, frame.areas().all().width(), top + 0.5, Stroke.solid(Role.GRID, 1));
        }
        Words label = Words.of(row.revision().label(), Lettering.TITLE);
        double baseline = top + Metrics.REVISION_TOP + 15;
        surface.text(label, VERSION_X, baseline);
        double x = VERSION_X + surface.widthOf(label) + NOTE_GAP;
        RevisionPath.of(frame.sight().past(), row.revision()).ifPresent(path -> {
            String phase = PhaseWords.word(messages, path.at(frame.clock()));
            Labels.fitted(surface, Words.of(phase, Lettering.LABEL_BOLD).in(Role.TEXT_MUTED), x, baseline,
                    frame.names() - x);
        });
    }

    private static void drawPlace(Frame frame, Row.PlaceGroup row) {
        double baseline = frame.top(row) + row.height() / 2 + 4.5;
        Words name = Words.of(fold(row.folded()) + " " + name(frame, row.place()), Lettering.SMALL).in(Role.TEXT_MUTED);
        Labels.fitted(frame.surface(), name, PLACE_X, baseline, frame.names() - PLACE_X - MARGIN);
    }

    /** A place is named by its Region; where there are several accounts, the end of the account's number goes before. */
    static String name(Frame frame, Place place) {
        return name(frame.contents().rail().severalAccounts(), place);
    }

    /** The same where it is known whether there are several accounts. */
    static String name(boolean severalAccounts, Place place) {
        return severalAccounts ? place.brief() : place.region().id();
    }

    private void drawOwner(Frame frame, Row.Tasks row) {
        String name = row.lane().key().owner().name();
        Words words = Words.of(name.isEmpty() ? messages.get("timeline.unnamed") : name, Lettering.LABEL);
        double baseline = frame.top(row) + row.padding() + (row.crowd() ? 16 : 11.5);
        Labels.fitted(frame.surface(), words, OWNER_X, baseline, frame.names() - OWNER_X - MARGIN);
        if (row.pinned()) {
            double note = OWNER_X + frame.surface().widthOf(words) + NOTE_GAP;
            Labels.fitted(frame.surface(),
                    Words.of(origin(frame, row.lane().key()), Lettering.SMALL).in(Role.TEXT_MUTED),
                    note, baseline, frame.names() - note - MARGIN);
        }
    }

    /** Where a lane comes from that stands away from its revision, and from its place where there are several. */
    private static String origin(Frame frame, LaneKey lane) {
        String label = lane.revision().label();
        return frame.contents().rail().places().size() <= 1 ? label
                : label + " " + name(frame, lane.owner().place());
    }

    static String fold(boolean folded) {
        return folded ? "\u25b8" : "\u25be";
    }
}
