package org.revisionscope.controller.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.revisionscope.controller.charts.ChartsController;
import org.revisionscope.controller.desk.BackgroundThread;
import org.revisionscope.controller.desk.Desk;
import org.revisionscope.controller.document.Session;
import org.revisionscope.controller.facts.Watch;
import org.revisionscope.controller.files.Documents;
import org.revisionscope.controller.planner.CalendarFormController;
import org.revisionscope.controller.planner.PlannerController;
import org.revisionscope.controller.sweep.SweepController;
import org.revisionscope.view.window.ProblemCard.Problem;

/** The panels that tell what a story costs, joined to its session. */
final class Outcomes {
    private final BackgroundThread sweeping = new BackgroundThread("sweeping");
    private final ChartsController charts;
    private final SweepController sweep;
    private final PlannerController planner;
    private final CalendarFormController calendarForm;

    /**
     * The panels of a session.
     *
     * @param tell shows what went wrong
     */
    Outcomes(Session session, Watch watch, Desk desk, Documents documents, Consumer<Problem> tell) {
        planner = new PlannerController(session, watch);
        calendarForm = new CalendarFormController(session, desk.messages());
        charts = new ChartsController(session, watch);
        sweep = new SweepController(session, desk, sweeping,
                document -> documents.keepOrLose(() -> session.open(document, Optional.empty())), tell);
    }

    /** The controllers of the panels' FXML. */
    List<Object> controllers() {
        return List.of(charts, sweep, planner, calendarForm);
    }

    /** The panels are in this frame. */
    void lieIn(MainWindowController frame) {
        charts.shownProperty().bind(frame.tab("chartsTab").selectedProperty());
    }

    /** Ends what they do beside the window. */
    void close() {
        charts.close();
        sweep.close();
        sweeping.finish();
    }
}
