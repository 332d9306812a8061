package org.revisionscope.format.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revisionscope.format.inbox.Found.Aside;
import org.revisionscope.format.inbox.FoundService.Balancing;
import org.revisionscope.format.inbox.FoundTask.Origin;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.WaitPeriod;

class InboxTest {

    private static final AccountId ACCOUNT = new AccountId("444455556666");
    private static final Place IRELAND = Place.of("444455556666", "eu-west-1");

    @Test
    void servicesAreReadWithTheirCurrentDeployment() throws GivenUpException {
        Found found = Outputs.found("describe-services.json");
        assertEquals(List.of("shop|checkout FITS", "shop|catalogue FITS", "shop|search FITS", "shop|metrics ELSEWHERE"),
                found.services().stream().map(each -> each.key().resource() + " " + each.fit()).toList());
        FoundService catalogue = found.services().get(1);
        assertEquals(IRELAND, catalogue.key().place());
        assertEquals(2, catalogue.desiredCount());
        assertEquals(new DeploymentConfiguration(50, 200), catalogue.configuration());
        assertEquals(Optional.of(new PlatformVersion("1.4.0")), catalogue.asked());
        assertEquals(Optional.of(Instant.parse("2026-02-16T14:02:47.009Z")), catalogue.deployedAt());
        assertEquals(Balancing.PLAIN, catalogue.balancing());
        FoundService checkout = found.services().getFirst();
        assertEquals(Optional.empty(), checkout.asked());
        assertEquals(Optional.of(new PlatformVersion("1.4.0")), checkout.resolved());
        assertEquals(Balancing.BALANCED, checkout.balancing());
        assertEquals(List.of(), found.problems().toList());
    }

    @Test
    void tasksAreReadWithTheirServiceOrFamily() throws GivenUpException {
        Found found = Outputs.found("describe-tasks.json");
        assertEquals(11, found.tasks().size());
        FoundTask first = found.tasks().getFirst();
        assertEquals(Optional.of("checkout"), first.service());
        assertEquals(Optional.of(Instant.parse("2026-01-12T08:14:21.300Z")), first.launchedAt());
        assertEquals(Fit.FITS, first.fit());
        FoundTask report = found.tasks().get(9);
        assertEquals(Optional.empty(), report.service());
        assertEquals("report", report.family());
        assertEquals(Origin.SCHEDULE, report.origin());
        assertEquals(Fit.GONE, found.tasks().getLast().fit());
        assertEquals(1, found.count(Aside.FAILURE));
    }

    @Test
    void theWaitPeriodIsReadAndOtherSettingsAreNot() throws GivenUpException {
        Found found = Outputs.found("list-account-settings.json");
        assertEquals(List.of(new FoundSetting(ACCOUNT, WaitPeriod.FOURTEEN_DAYS, "list-account-settings.json")),
                found.settings());
        assertEquals(Map.of(Output.SETTINGS, 3), found.files().getFirst().entries());
        assertTrue(found.isEmpty());
    }

    @Test
    void eventsOfTheHealthApiAreReadWithTheirEntities() throws GivenUpException {
        Found found = Outputs.found("describe-events.json", "describe-affected-entities.json");
        assertEquals(1, found.events().size());
        FoundEvent event = found.events().getFirst();
        assertEquals("us-east-1", event.region().id());
        assertEquals(Optional.of(Instant.parse("2026-03-17T10:00:00Z")), event.startsAt());
        assertEquals(Optional.of(Instant.parse("2026-03-03T09:55:00.512Z")), event.toldAt());
        assertEquals(List.of("edge | router", "arn:aws:ecs:us-east-1:444455556666:task/edge/"
                + "4be1d0a97c3f4e5b8a6210fd9c77e413"), found.entities().stream().map(FoundEntity::value).toList());
        assertEquals(1, found.count(Aside.OTHER_EVENT));
    }

    @Test
    void aRawHealthEventIsRead() throws GivenUpException {
        FoundEvent event = Outputs.found("health-event-services.json").events().getFirst();
        assertEquals(Optional.of(ACCOUNT), event.account());
        assertEquals(List.of("shop|checkout"), event.resources());
        assertEquals(Optional.of(Instant.parse("2026-03-03T10:00:07Z")), event.toldAt());
    }

    @Test
    void entriesForPutEventsAndBareDetailsAreRead() throws GivenUpException {
        String event = Outputs.text("health-event-services.json");
        String detail = event.substring(event.indexOf("\"detail\": ") + 10, event.lastIndexOf('}')).strip();
        String quoted = detail.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
        Found entries = Outputs.in("[{\"Source\":\"mine\",\"DetailType\":\"AWS Health Event\","
                + "\"Resources\":[\"shop | checkout\"],\"Detail\":\"" + quoted + "\"}]");
        assertEquals(List.of(), entries.problems().toList());
        assertEquals(List.of("shop | checkout", "shop|checkout"), entries.events().getFirst().resources());
        assertEquals(Optional.of(ACCOUNT), Outputs.in(detail).events().getFirst().account());
    }

    @Test
    void severalOutputsMayStandInOneTextAndQueriesMayUnwrapThem() throws GivenUpException {
        String tasks = Outputs.text("describe-tasks.json");
        String unwrapped = tasks.substring(tasks.indexOf('['), tasks.lastIndexOf("],") + 1);
        Found found = Outputs.in(Outputs.text("describe-services.json") + "\n" + unwrapped);
        assertEquals(List.of(), found.problems().toList());
        assertEquals(11, found.tasks().size());
        assertEquals(4, found.services().size());
    }

    @Test
    void whatACommandThatMakesOneServicePutsOutIsRead() throws GivenUpException {
        Found found = Outputs.in("{\"service\":{\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\","
                + "\"desiredCount\":3,\"createdAt\":1740000000.5}}");
        assertEquals(List.of(), found.problems().toList());
        assertEquals(3, found.services().getFirst().desiredCount());
        assertEquals(Map.of(Output.SERVICES, 1), found.files().getFirst().entries());
        assertTrue(Outputs.in("{\"service\":\"ECS\"}").problems().findFirst().orElseThrow().toString()
                .contains("none of the outputs that are read: it has 'service'"));
    }

    @Test
    void aThingThatIsToldTwiceIsKeptOnceWithItsLaterNews() throws GivenUpException {
        String old = "{\"services\":[{\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\","
                + "\"desiredCount\":3,\"createdAt\":1740000000.5}]}";
        String young = old.replace("3,", "5,").replace("1740", "1750");
        for (String text : List.of(old + young, young + old)) {
            Found found = Outputs.in(text);
            assertEquals(List.of(5), found.services().stream().map(FoundService::desiredCount).toList());
            assertEquals(1, found.count(Aside.REPEATED));
        }
    }

    @Test
    void shortArnsNameTheirClusterBeside() throws GivenUpException {
        Found found = Outputs.in("{\"tasks\":[{\"taskArn\":\"arn:aws-cn:ecs:cn-north-1:444455556666:task/"
                + "4be1d0a9-7c3f-4e5b-8a62-10fd9c77e413\",\"clusterArn\":"
                + "\"arn:aws-cn:ecs:cn-north-1:444455556666:cluster/jobs\",\"createdAt\":1740000000}]}");
        assertEquals("jobs", found.tasks().getFirst().cluster());
        assertEquals("task", found.tasks().getFirst().family());
    }

    @Test
    void unknownFieldsAndNullsAreTolerated() throws GivenUpException {
        Found found = Outputs.in("{\"new\":{\"a\":[1,{\"services\":[1]}]},\"services\":[{\"later\":[[[]]],"
                + "\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\",\"launchType\":null,"
                + "\"desiredCount\":null,\"deployments\":null}],\"nextToken\":\"x\"}");
        assertEquals(List.of(), found.problems().toList());
        assertEquals("web", found.services().getFirst().key().name());
        assertEquals(1, found.count(Aside.MORE_PAGES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void textIsReadInEachEncodingWithAndWithoutItsMark(String encoding) throws GivenUpException {
        Charset charset = Charset.forName(encoding);
        for (String mark : List.of("", "\uFEFF")) {
            byte[] bytes = (mark + Outputs.text("describe-services.json")).getBytes(charset);
            Found found = Inbox.read(List.of(new ImportSource("x", () -> new ByteArrayInputStream(bytes))),
                    new NobodyWaits());
            assertEquals(List.of(), found.problems().toList());
            assertEquals(4, found.services().size());
        }
    }

    @Test
    void whoeverWaitsIsToldOfEveryByteAndMayGiveUp() throws GivenUpException {
        byte[] bytes = Outputs.text("describe-tasks.json").getBytes(StandardCharsets.UTF_8);
        List<Long> read = new ArrayList<>();
        List<ImportSource> sources = List.of(new ImportSource("x", () -> new ByteArrayInputStream(bytes)));
        Inbox.read(sources, new ReadWatch() {
            @Override
            public void read(long more) {
                read.add(more);
            }

            @Override
            public boolean isGivenUp() {
                return false;
            }
        });
        assertEquals(bytes.length, read.stream().mapToLong(more -> more).sum());
        org.junit.jupiter.api.Assertions.assertThrows(GivenUpException.class, () -> Inbox.read(sources,
                new ReadWatch() {
                    @Override
                    public void read(long more) {}

                    @Override
                    public boolean isGivenUp() {
                        return true;
                    }
                }));
    }
}
