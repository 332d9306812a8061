package org.revisionscope.model.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.TaskState;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;

/** Every value that an event can hold has bytes of its own. */
class CanonicalFormTest {

    private static final Place PLACE = Place.of("111122223333", "eu-west-1");
    private static final ServiceKey WEB = new ServiceKey(PLACE, "production", "web");
    private static final PlatformVersion V1_4 = new PlatformVersion("1.4.0");

    @Test
    void simpleValuesAreWrittenAsDocumented() {
        assertForm("00000003 e282ac", "€");
        assertForm("00000007 50454e44494e47", TaskState.PENDING);
        assertForm("00000102", 258);
        assertForm("0000000000000102", 258L);
        assertForm("01", true);
        assertForm("00000000000003e8", Instant.ofEpochSecond(1));
        assertForm("00000000000003e8", Duration.ofSeconds(1));
        assertForm("00000002 00000005 00000006", List.of(5, 6));
        assertForm("00000001 00000005", OptionalInt.of(5));
        assertForm("00000000", Optional.empty());
    }

    @Test
    void aRecordIsItsNameAndItsFields() {
        assertForm("0000000f" + HexFormat.of().formatHex("PlatformVersion".getBytes(StandardCharsets.UTF_8))
                + "00000005 312e342e30", V1_4);
    }

    @Test
    void everyKindOfDecisionHasAFormOfItsOwn() {
        List<Decision> decisions = decisions();
        Set<Class<?>> tried = decisions.stream().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> all = Stream.of(AwsDecision.class, CustomerDecision.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses())).collect(Collectors.toSet());
        assertEquals(all, tried);
        Set<String> forms = decisions.stream().map(each -> HexFormat.of().formatHex(CanonicalForm.of(each)))
                .collect(Collectors.toSet());
        assertEquals(decisions.size(), forms.size());
    }

    @Test
    void whatNobodyDocumentedHasNoForm() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalForm.of(1.5));
    }

    private static List<Decision> decisions() {
        PlatformVersionChoice latest = new PlatformVersionChoice.Latest();
        CustomerDecision.UpdateService update = CustomerDecision.UpdateService.of(WEB);
        ServiceSpec service = new ServiceSpec(WEB, 4, DeploymentConfiguration.DEFAULT, latest, Duration.ZERO);
        Optional<TaskNetwork> network = Optional.of(new TaskNetwork(List.of(), List.of(), Traffic.ALLOWED));
        TaskSpec task = new TaskSpec(new StandaloneKey(PLACE, "production", "etl"), latest,
                Optional.of(Duration.ofMinutes(40)), Optional.of(new TaskRef.ByName("etl")));
        return List.of(new AwsDecision.ReleasePlatformVersion(V1_4), new AwsDecision.MoveLatest(V1_4),
                new AwsDecision.ReleaseRevision(V1_4, Optional.empty()),
                new AwsDecision.MarkRevision(new RevisionId(V1_4, "r6"), "", false),
                new CustomerDecision.SetWaitPeriod(PLACE, WaitPeriod.NONE),
                new CustomerDecision.CreateService(service), new CustomerDecision.DeleteService(WEB), update,
                update.withDesiredCount(1), update.withMinimumHealthyPercent(1), update.withMaximumPercent(101),
                update.withPlatformVersion(latest), update.forced(), new CustomerDecision.RunTask(task),
                new CustomerDecision.StopTask(new TaskRef.ByName("etl")),
                new CustomerDecision.AddVpcEndpoint(WEB, VpcEndpoint.S3),
                new CustomerDecision.CreateService(service.withNetwork(network)),
                new CustomerDecision.RunTask(task.withNetwork(network)));
    }

    private static void assertForm(String hex, Object value) {
        assertArrayEquals(HexFormat.of().parseHex(hex.replace(" ", "")), CanonicalForm.of(value));
    }
}
