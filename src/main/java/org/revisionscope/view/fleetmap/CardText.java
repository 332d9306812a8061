package org.revisionscope.view.fleetmap;

import java.util.List;

import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.frame.Labels;

/** What is written on one card, line under line: a line that has no room is left out, and so is all that follows. */
final class CardText {

    private static final double LINE = 16;
    private static final double PADDING = 6;
    private static final double FOOT = 5;

    private final Surface surface;
    private final double x;
    private final double bottom;
    private final double width;
    private double baseline;

    /** Begins under the band of a card. */
    CardText(Surface surface, Box card) {
        this.surface = surface;
        x = card.x() + PADDING;
        bottom = card.bottom() - FOOT;
        width = Math.max(0, card.width() - 2 * PADDING);
        baseline = CellBrush.band(card).bottom() + LINE;
    }

    /** How wide its lines are. */
    double width() {
        return width;
    }

    /** Words on one line, shortened if they are too long. */
    void line(Words words) {
        if (baseline <= bottom) {
            Labels.fitted(surface, words, x, baseline, width);
        }
        baseline += LINE;
    }

    /** Digits on one line, as many as there is room for. */
    void cut(Words digits) {
        int count = digits.text().length();
        while (count > 0 && surface.widthOf(shortened(digits, count)) > width) {
            count--;
        }
        line(shortened(digits, count));
    }

    /** A sentence on as many lines as it needs. */
    void sentence(Words sentence) {
        List<String> lines = Wrapped.lines(surface, sentence, width);
        if (baseline + (lines.size() - 1) * LINE > bottom) {
            baseline = bottom + 1;
            return;
        }
        lines.forEach(part -> line(new Words(part, sentence.lettering(), sentence.role(), sentence.align())));
    }

    private static Words shortened(Words words, int length) {
        return new Words(words.text().substring(0, length), words.lettering(), words.role(), words.align());
    }
}
