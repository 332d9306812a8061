package org.revisionscope.view.fleetmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.view.draw.Box;

class PlannerTest {

    private static final List<String> REGIONS = List.of("ap-northeast-1", "eu-central-1", "eu-west-1", "us-east-1");
    private static final List<String> LARGE =
            List.of("ap-northeast-1", "eu-central-1", "eu-west-1", "us-east-1", "us-west-2");
    private static final double[] SIZES = {0.5, 1, 3, 7.3, 20, 96, 300};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everySeatHasOneCellAndNoTwoOverlapAtAnySize(long seed) {
        List<Group> groups = groups(seed);
        Plan plan = Planner.plan(groups, 900, 560);
        for (double size : SIZES) {
            List<Box> cells = new ArrayList<>();
            for (Group group : groups) {
                for (int seat = 0; seat < group.seats(); seat++) {
                    cells.add(plan.box(group.number(), seat, size).orElseThrow());
                }
                assertTrue(plan.box(group.number(), group.seats(), size).isEmpty(), "no cell for a seat that is none");
            }
            assertNoneOverlap(cells, size);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverFitsIsInsideTheView(long seed) {
        Plan plan = Planner.plan(groups(seed), 900, 560);
        Box all = plan.all(plan.fittingCell());
        assertTrue(all.right() <= 900 + 1e-6 && all.bottom() <= 560 + Spacing.BETWEEN_PLACES, all.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void groupsStandInTheirOrder(long seed) {
        List<Group> groups = groups(seed);
        Plan plan = Planner.plan(groups, 900, 560);
        List<Integer> order = new ArrayList<>();
        for (Panel panel : plan.panels()) {
            panel.blocks().stream().filter(block -> block.firstColumn() == 0)
                    .forEach(block -> order.add(block.group().number()));
            for (int i = 1; i < panel.blocks().size(); i++) {
                Block before = panel.blocks().get(i - 1);
                Block after = panel.blocks().get(i);
                assertTrue(after.line() > before.line() || after.column() >= before.column() + before.columns());
            }
        }
        assertEquals(groups.stream().map(Group::number).toList(), order);
    }

    /** Twenty places with fifteen services of 300 and 400 tasks each. */
    @ParameterizedTest
    @CsvSource({"896, 486", "896, 640", "640, 400", "1376, 660", "1400, 800"})
    void aLargeFleetUsesTheView(double width, double height) {
        List<Group> groups = new ArrayList<>();
        for (int place = 0; place < 20; place++) {
            for (int service = 0; service < 15; service++) {
                groups.add(new Group(groups.size(), new Owner.OfService(new ServiceKey(
                        Place.of("10000000000" + place / 5, LARGE.get(place % 5)), "production", "service-" + service)),
                        service < 10 ? 300 : 400));
            }
        }
        Plan plan = Planner.plan(groups, width, height);
        Box all = plan.all(plan.fittingCell());
        assertTrue(all.bottom() > 0.8 * height, all + " with cells of " + plan.fittingCell());
    }

    /** Room is kept in groups of more than a few: one more task moves nobody. */
    @Test
    void oneMoreTaskMovesNobodyWhileThereIsRoom() {
        List<Group> before = List.of(group(0, "eu-west-1", "api", 97), group(1, "eu-west-1", "web", 40));
        List<Group> after = List.of(group(0, "eu-west-1", "api", 98), group(1, "eu-west-1", "web", 40));
        Plan small = Planner.plan(before, 900, 560);
        Plan large = Planner.plan(after, 900, 560);
        assertEquals(small.fittingCell(), large.fittingCell());
        for (int owner = 0; owner < 2; owner++) {
            for (int seat = 0; seat < before.get(owner).seats(); seat++) {
                assertEquals(small.box(owner, seat, 10), large.box(owner, seat, 10));
            }
        }
    }

    @Test
    void aHundredThousandFitAsPixels() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            groups.add(group(i, REGIONS.get(i / 75), "service-" + 100 + i, 334));
        }
        Plan plan = Planner.plan(groups, 888, 530);
        assertTrue(plan.fittingCell() >= 1, "cells of " + plan.fittingCell());
        assertTrue(plan.all(plan.fittingCell()).bottom() <= 530);
    }

    @Test
    void zoomingKeepsWhatLiesAtThePointer() {
        Plan plan = Planner.plan(groups(3), 900, 560);
        Lens lens = new Lens(plan);
        lens.show(plan, 900, 560);
        Box first = lens.shown(plan.box(plan.panels().getFirst().blocks().getFirst().group().number(), 0, lens.cell())
                .orElseThrow());
        double x = first.x() + first.width() * 0.3;
        double y = first.y() + first.height() * 0.6;
        for (double size : new double[] {20, 33.3, 90, 200, 300}) {
            lens.zoomTo(size, x, y);
            Box now = lens.shown(plan.box(plan.panels().getFirst().blocks().getFirst().group().number(), 0,
                    lens.cell()).orElseThrow());
            assertEquals(0.3, (x - now.x()) / now.width(), 1e-6, "at " + size);
            assertEquals(0.6, (y - now.y()) / now.height(), 1e-6, "at " + size);
        }
        lens.fit();
        assertEquals(first, lens.shown(plan.box(plan.panels().getFirst().blocks().getFirst().group().number(), 0,
                lens.cell()).orElseThrow()));
    }

    /** Accounts with five Regions each stand line under line, so that a column is a Region. */
    @Test
    void accountsBeginALineOfTheirOwn() {
        List<Group> groups = new ArrayList<>();
        for (String account : List.of("100000000001", "100000000002", "100000000003", "100000000004")) {
            for (String region : List.of("ap-northeast-1", "eu-central-1", "eu-west-1", "us-east-1", "us-west-2")) {
                for (int i = 0; i < 15; i++) {
                    groups.add(new Group(groups.size(), new Owner.OfService(
                            new ServiceKey(Place.of(account, region), "production", "service-" + 10 + i)), 334));
                }
            }
        }
        for (double width : new double[] {888, 1040, 1400}) {
            Plan plan = Planner.plan(groups, width, 530);
            double cell = plan.fittingCell();
            for (int panel = 0; panel < plan.panels().size(); panel++) {
                assertEquals(plan.box(panel % 5, cell).x(), plan.box(panel, cell).x(), "a Region in a column");
                assertEquals(plan.box(panel / 5 * 5, cell).y(), plan.box(panel, cell).y(), "an account in a line");
                double room = plan.box(panel / 5 * 5 + 1, cell).x() - plan.box(panel / 5 * 5, cell).x();
                assertTrue(room >= Names.widthOf(plan.panels().get(panel).place(), true), "its heading is whole");
            }
            assertTrue(plan.all(cell).bottom() <= 530 + 1, "all of it is in view");
        }
    }

    @Test
    void whereNothingFitsThePlacesAreWiderThanTheirNamesAllTheSame() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            groups.add(new Group(i, new Owner.OfService(new ServiceKey(
                    Place.of("1000000000" + (10 + i), "eu-west-1"), "production", "web")), 300));
        }
        Plan plan = Planner.plan(groups, 600, 90);
        double cell = plan.fittingCell();
        assertTrue(plan.all(cell).height() > 90, "it does not fit");
        assertTrue(cell >= 2, "but can be seen: " + cell);
        assertTrue(plan.box(1, cell).y() == plan.box(0, cell).y(), "and stands side by side");
    }

    private static void assertNoneOverlap(List<Box> cells, double size) {
        List<Box> sorted = cells.stream().sorted(Comparator.comparingDouble(Box::x)).toList();
        double slack = 1e-6;
        for (int i = 0; i < sorted.size(); i++) {
            Box one = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).x() < one.right() - slack; j++) {
                Box other = sorted.get(j);
                assertTrue(other.y() >= one.bottom() - slack || one.y() >= other.bottom() - slack,
                        one + " and " + other + " at " + size);
            }
        }
    }

    private static List<Group> groups(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Group> groups = new ArrayList<>();
        int most = 1 << random.nextInt(1, 9);
        for (String region : REGIONS.subList(0, random.nextInt(1, REGIONS.size() + 1))) {
            int services = random.nextInt(1, 8);
            for (int i = 0; i < services; i++) {
                groups.add(group(groups.size(), region, "service-" + i, random.nextInt(1, most + 1)));
            }
        }
        return groups;
    }

    private static Group group(int number, String region, String name, int seats) {
        return new Group(number,
                new Owner.OfService(new ServiceKey(Place.of("111122223333", region), "production", name)), seats);
    }
}
