package org.revisionscope.view.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.history.Chronicle;
import org.revisionscope.model.scenario.Calendar;
import org.revisionscope.model.scenario.Scenario;
import org.revisionscope.model.whatif.Trend;
import org.revisionscope.view.Messages;
import org.revisionscope.view.draw.Box;
import org.revisionscope.view.draw.Fill;
import org.revisionscope.view.draw.RecordingSurface;
import org.revisionscope.view.draw.RecordingSurface.Shaped;
import org.revisionscope.view.draw.RecordingSurface.Traced;
import org.revisionscope.view.draw.Role;
import org.revisionscope.view.draw.Stroke;

/** The charts of the worked cases, as they are drawn and as they are heard. */
class ChartsTest {

    private static final Messages MESSAGES = Messages.load();
    private static final Box AREA = new Box(0, 0, 240, 150);
    private static final Instant START = Instant.parse("2025-02-21T18:00:00Z");
    private static final String AFTER = "2025-02-28T19:00:00Z";

    private final RecordingSurface surface = new RecordingSurface();

    private static ChartsContent content(String name, String to, String clock) {
        Scenario scenario = BundledScenarios.open(name).scenario();
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        Chronicle chronicle = new Chronicle();
        chronicle.catchUp(simulation.view(), Integer.MAX_VALUE);
        Trend trend = new Trend(START.toEpochMilli(), Calendar.ALWAYS);
        trend.readOn(simulation.view(), simulation.view().rows(), Integer.MAX_VALUE);
        return new ChartsContent(chronicle, trend, START.toEpochMilli(), Instant.parse(to).toEpochMilli(),
                Instant.parse(clock).toEpochMilli(),
                Optional.of(new ServiceKey(Place.of("111122223333", "eu-west-1"), "production", "web")));
    }

    private Traced firstLine(Role role) {
        return surface.operations().stream().filter(Traced.class::isInstance).map(Traced.class::cast)
                .filter(traced -> traced.stroke().role() == role).findFirst().orElseThrow();
    }

    private static double lastY(Traced line) {
        return line.points().getLast();
    }

    @Test
    void exposureGrowsFromTheMarkToTheStart() {
        Chart chart = new CurveChart("charts.exposure", Trend::exposure, MESSAGES);
        ChartsContent content = content("fx1-case-2", AFTER, AFTER);
        Plot plot = chart.draw(surface, AREA, content);
        Traced line = firstLine(Role.TEXT);
        assertEquals(plot.box().bottom(), line.points().get(1));
        assertEquals(plot.y(35), lastY(line));
        assertEquals(plot.box().right(), line.points().get(line.points().size() - 2), 1);
        assertTrue(surface.said().contains("35"));
        assertEquals("Exposure, task-days: 35.", chart.spoken(content));
    }

    @Test
    void nothingAfterTheClockIsDrawnOrSaid() {
        Chart chart = new CurveChart("charts.disruption", Trend::disruption, MESSAGES);
        ChartsContent content = content("fx1-case-2", AFTER, "2025-02-25T00:00:00Z");
        Plot plot = chart.draw(surface, AREA, content);
        Traced line = firstLine(Role.TEXT);
        assertEquals(Math.rint(plot.x(content.clock())), line.points().get(line.points().size() - 2), 1);
        assertEquals("Disruption: 0.", chart.spoken(content));
    }

    @Test
    void atHalfTheFloorTwoStayHealthyForAMinute() {
        ChartsContent content = content("fx1-case-7", "2025-02-28T18:03:00Z", "2025-02-28T18:03:00Z");
        ChartsContent close = new ChartsContent(content.run(), content.trend(),
                Instant.parse("2025-02-28T17:59:00Z").toEpochMilli(), content.to(), content.clock(), content.service());
        Chart chart = new HealthChart(MESSAGES);
        Plot plot = chart.draw(surface, AREA, close);
        double lowest = plot.y(2);
        List<Double> points = firstLine(Role.TEXT).points();
        assertTrue(points.contains(lowest), "two of four");
        assertEquals(plot.y(4), points.get(1));
        assertTrue(surface.operations().stream().noneMatch(each -> each instanceof RecordingSurface.Filled filled
                && filled.fill().equals(Fill.hatch(Role.BREACH))), "the floor is two");
        assertEquals("web: 4 healthy, floor 2.", chart.spoken(close));
    }

    @Test
    void tasksAreStackedInTheColoursOfTheirPhases() {
        ChartsContent content = content("fx1-case-2", AFTER, AFTER);
        Chart chart = new RevisionsChart(MESSAGES);
        Plot plot = chart.draw(surface, AREA, content);
        Shaped marked = surface.shaped(Role.MARKED).getFirst();
        assertEquals(Fill.stripes(Role.MARKED), marked.fill());
        assertTrue(marked.corners().contains(plot.y(5)) && marked.corners().contains(plot.y(0)));
        Shaped newest = surface.shaped(Role.NEWEST).getFirst();
        assertTrue(newest.corners().contains(plot.y(6)) && newest.corners().contains(plot.y(5)),
                "one task on r7 above five on r6");
        assertEquals("Tasks by revision: r7 4.", chart.spoken(content));
        assertFalse(surface.said().stream().anyMatch(said -> said.startsWith("r6")), "none of r6 is left");
    }

    @Test
    void theClockIsALineOverAllOfThem() {
        ChartsContent content = content("fx1-case-2", AFTER, "2025-02-25T06:30:00Z");
        Plot plot = new CurveChart("charts.exposure", Trend::exposure, MESSAGES).draw(surface, AREA, content);
        plot.drawClock();
        assertEquals(new RecordingSurface.Lined(Math.rint(plot.x(content.clock())) + 0.5, plot.box().y() - 2,
                Math.rint(plot.x(content.clock())) + 0.5, plot.box().bottom(), Stroke.solid(Role.TEXT, 1)),
                surface.operations().getLast());
        assertEquals(content.clock(), plot.instant(plot.x(content.clock())));
    }
}
