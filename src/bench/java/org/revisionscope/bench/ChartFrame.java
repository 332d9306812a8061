package org.revisionscope.bench;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.revisionscope.model.history.JournalView;
import org.revisionscope.view.timeline.Gestures;

/** The same bars in JFreeChart-FX: a line for each owner on a revision, without outline, shadow and gradient. */
final class ChartFrame implements FrameContender {

    private final DateAxis time = new DateAxis("");
    private final ChartCanvas canvas;
    private final Pane pane;

    ChartFrame(BarRun run, int width, int height) {
        canvas = new ChartCanvas(chart(run));
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.setTooltipEnabled(false);
        pane = new Pane(canvas);
    }

    private JFreeChart chart(BarRun run) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        NumberAxis lanes = new NumberAxis("");
        XYPlot plot = new XYPlot(dataset(run), time, lanes, renderer);
        time.setRange(run.journal().at(0), run.end());
        return new JFreeChart("", JFreeChart.DEFAULT_TITLE_FONT, plot, false);
    }

    private static XYIntervalSeriesCollection dataset(BarRun run) {
        JournalView journal = run.journal();
        long[] ends = new long[journal.tasks()];
        for (int row = 0; row < journal.rows(); row++) {
            if (journal.type(row) == org.revisionscope.model.event.EventType.TASK_STOPPED) {
                ends[journal.task(row)] = journal.at(row);
            }
        }
        XYIntervalSeries series = new XYIntervalSeries("tasks", false, true);
        for (int task = 0; task < journal.tasks(); task++) {
            long begin = journal.at(journal.launchRow(task));
            long end = ends[task] == 0 ? run.end() : ends[task];
            double lane = journal.revisionOf(task) * 30.0 + journal.ownerOf(task);
            series.add(begin, begin, end, lane, lane - 0.4, lane + 0.4);
        }
        XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void frame(int number) {
        Range range = time.getRange();
        double moved = Gestures.pan(number) * range.getLength() / canvas.getWidth();
        double half = range.getLength() / 2 / Gestures.zoom(number);
        double middle = range.getCentralValue() + moved;
        time.setRange(new Range(middle - half, middle + half)); // the canvas draws at once
    }
}
