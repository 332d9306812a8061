package org.revisionscope.bench;

import javafx.scene.layout.Region;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.view.Messages;
import org.revisionscope.view.timeline.Gestures;
import org.revisionscope.view.timeline.TimelineView;
import org.revisionscope.view.timeline.scale.Span;
import org.revisionscope.view.timeline.sight.Subject;
import org.revisionscope.view.timeline.sight.TimelineContent;

/** The real control over a whole year, with its axis, words, floors and playhead; and a task selected while it moves. */
final class TimelineFrame implements FrameContender {

    private final TimelineView view = new TimelineView(Messages.load());
    private final int selected;

    TimelineFrame(Chronicle run, long clock) {
        selected = run.tasks().count() / 2;
        view.setContent(TimelineContent.of(run, clock));
        view.navigation().show(new Span(run.view().at(0), clock));
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void begin() {
        view.navigation().fitAll();
        view.selectionProperty().set(new Subject.OfTask(selected));
    }

    @Override
    public void frame(int number) {
        Gestures.frame(view, number);
    }
}
