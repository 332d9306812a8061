package org.revisionscope.view.fleetmap;

import org.revisionscope.model.history.Journal;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.Lettering;
import org.revisionscope.view.draw.PixelSurface;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Surface;
import org.revisionscope.view.draw.Words;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.spoken.Facts;

/** Signs and words on the cells that have room for them: first a sign, then the name, then all that is known. */
final class CellWords {

    private static final double SIGNED = 21;
    private static final double NAMED = 84;
    private static final int SHOWN_DIGITS = 8;

    private final Messages messages;

    CellWords(Messages messages) {
        this.messages = messages;
    }

    /** Draws the cells that are too large to be copied, and what is written on all. */
    void draw(PixelSurface surface, Scape scape, Shading shading) {
        if (scape.lens().cell() < SIGNED) {
            return;
        }
        double scale = surface.scale();
        new Visible(scape, shading, scale).forEach((task, shade, box) -> {
            Look look = Shading.look(shade);
            if (CellBrush.isCard(box)) {
                CellBrush.draw(surface, look, box);
                card(surface, scape, task, look, box);
                CellBrush.recede(surface, shade, box);
                return;
            }
            if (!Tiles.has((int) Math.round(box.width() * scale), (int) Math.round(box.height() * scale))) {
                CellBrush.draw(surface, shade, box);
            }
            if (look != Look.FREE && Math.min(box.width(), box.height()) >= SIGNED - 3) {
                sign(surface, shade, box);
            }
        });
    }

    private static void sign(Surface surface, int shade, Box box) {
        Box chip = new Box(box.centreX() - 7.5, box.centreY() - 7.5, 15, 15);
        surface.fill(chip, 7, Fill.solid(Role.SURFACE));
        surface.text(Words.of(Shading.look(shade).glyph(), Lettering.SMALL_BOLD).centred(), chip.centreX(),
                chip.centreY() + 4.5);
        CellBrush.recede(surface, shade, chip);
    }

    private void card(Surface surface, Scape scape, int task, Look look, Box box) {
        if (task == Journal.NONE) {
            return;
        }
        JournalView view = scape.content().run().view();
        String revision = view.revision(view.revisionOf(task)).label();
        String id = view.arn(task).hex();
        surface.clip(box);
        CardText text = new CardText(surface, box);
        if (text.width() < NAMED) {
            text.line(Words.of(look.glyph() + " " + revision, Lettering.SMALL_BOLD));
            text.cut(Words.of(id.substring(0, SHOWN_DIGITS), Lettering.SMALL).in(Role.TEXT_MUTED));
        } else {
            Facts facts = Facts.of(scape.content(), messages);
            facts.of(new Subject.OfTask(task)).ifPresent(card -> {
                text.line(Words.of(look.glyph() + " " + card.title().split(" \u00b7 ", 2)[0], Lettering.LABEL_BOLD));
                text.cut(Words.of(id, Lettering.SMALL).in(Role.TEXT_MUTED));
                text.sentence(Words.of(revision + ", " + messages.get(look.key()), Lettering.SMALL));
                card.lines().forEach(line -> text.sentence(Words.of(line, Lettering.SMALL).in(Role.TEXT_MUTED)));
            });
        }
        surface.release();
    }
}
