package org.revisionscope.controller.window;

import org.revisionscope.controller.document.Selection;
import org.revisionscope.controller.document.Session;

/** Steps out of one thing at a time: the innermost first. */
final class StepOut {
    private final Cards cards;
    private final Panels panels;
    private final FuturePanels futures;
    private final Session session;
    private final WindowLayout layout;

    StepOut(Cards cards, Panels panels, FuturePanels futures, Session session, WindowLayout layout) {
        this.cards = cards;
        this.panels = panels;
        this.futures = futures;
        this.session = session;
        this.layout = layout;
    }

    void cancel() {
        if (cards.isOpen()) {
            cards.close();
        } else if (!panels.closeCard() && !panels.closeBars()) {
            if (session.playback().slowMotionProperty().get()) {
                session.playback().endScene();
            } else if (panels.timelineView().lensWantedProperty().get()) {
                panels.timelineView().toggleLens();
            } else {
                stepOutOfWhatIsShown();
            }
        }
    }

    private void stepOutOfWhatIsShown() {
        if (!session.selectionProperty().get().equals(Selection.NONE)) {
            session.selectionProperty().set(Selection.NONE);
        } else if (!futures.stopComparing()) {
            layout.stageView().set(false);
        }
    }
}
