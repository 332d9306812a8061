package org.revisionscope.view.picture;

import java.util.List;

import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;

/** The band over a timeline: its title, its date, what has just happened, and where the picture comes from. */
final class CaptionBand {

    private static final double MARGIN = 12;
    private static final double TITLE_BASELINE = 24;
    private static final double LINE = 19;
    private static final double FOOT = 11;
    private static final double GAP = 24;

    private final Words title;
    private final Words date;
    private final List<Words> sentence;
    private final Words origin;
    private final double width;

    CaptionBand(Caption caption, String from, Surface measure, double width) {
        this.width = width;
        date = Words.of(caption.date(), Lettering.LABEL_BOLD).rightAligned();
        double room = width - 2 * MARGIN - GAP - measure.widthOf(date);
        title = Wrapping.shortened(Words.of(caption.title(), Lettering.TITLE), measure, room);
        origin = Words.of(from, Lettering.SMALL).in(Role.TEXT_MUTED).rightAligned();
        sentence = Wrapping.lines(Words.of(caption.sentence(), Lettering.LABEL), measure,
                width - 2 * MARGIN - GAP - measure.widthOf(origin));
    }

    double height() {
        return TITLE_BASELINE + sentence.size() * LINE + FOOT;
    }

    void paint(Surface surface) {
        surface.text(title, MARGIN, TITLE_BASELINE);
        surface.text(date, width - MARGIN, TITLE_BASELINE);
        surface.text(origin, width - MARGIN, TITLE_BASELINE + LINE);
        for (int line = 0; line < sentence.size(); line++) {
            surface.text(sentence.get(line), MARGIN, TITLE_BASELINE + (line + 1) * LINE);
        }
        double edge = height() - 0.5;
        surface.line(0, edge, width, edge, Stroke.solid(Role.BORDER, 1));
    }
}
