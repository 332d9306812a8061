package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.scenario.Retries;

class NetworkFieldsTest {

    private static final EntryPath ORDERS = EntryPath.TOP.item("accounts", 0).item("regions", 0).item("clusters", 0)
            .item("services", 1);

    private static Optional<TaskNetwork> read(String fields) throws ScenarioException {
        String end = "\"title\": \"Small\", \"end\": \"2025-02-22T00:00:00Z\"";
        return ScenarioText.read(ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": 3" + fields)
                .replace("\"title\": \"Small\"", end)).scenario().fleet().services().getFirst().spec().network();
    }

    @Test
    void nothingSaidIsNothingToCheck() throws ScenarioException {
        assertEquals(Optional.empty(), read(""));
    }

    @Test
    void imagesInEcrAndAnOpenSecurityGroupAreTheDefaults() throws ScenarioException {
        assertEquals(Optional.of(new TaskNetwork(List.of(VpcEndpoint.ECR_API, VpcEndpoint.S3),
                List.of(UsedService.ECR), Traffic.ALLOWED)), read(", \"vpcEndpoints\": [ \"s3\", \"ecr.api\" ]"));
        assertEquals(
                Optional.of(new TaskNetwork(List.of(), List.of(UsedService.SSM, UsedService.SECRETS_MANAGER),
                        Traffic.BLOCKED)),
                read(", \"vpcEndpoints\": [], \"uses\": [ \"secretsmanager\", \"ssm\" ], \"securityGroup\": \"blocks\""));
    }

    @Test
    void theFormAddsWhatIsMissing() throws ScenarioException {
        FleetDraft draft = BundledScenarios.open("migrate-to-1-4").draft();
        assertEquals("ecr.dkr, ecr.api, secretsmanager", draft.text(ORDERS, "vpcEndpoints"));
        assertTrue(Retries.areEndless(draft.document().scenario()));
        FleetDraft mended = filling(draft, "vpcEndpoints", "ecr.dkr, ecr.api, s3, secretsmanager");
        assertFalse(Retries.areEndless(mended.document().scenario()));
        assertTrue(Retries.areEndless(filling(mended, "securityGroup", "blocks").document().scenario()));
        FleetDraft none = filling(mended, "vpcEndpoints", "none");
        assertEquals("none", none.text(ORDERS, "vpcEndpoints"));
        assertEquals(List.of(), network(none).orElseThrow().endpoints());
        assertEquals(Optional.empty(), network(filling(filling(mended, "uses", ""), "vpcEndpoints", "")));
    }

    @Test
    void theUsualSecurityGroupIsNotWritten() {
        FleetDraft draft = BundledScenarios.open("migrate-to-1-4").draft();
        FleetDraft blocked = filling(draft, "securityGroup", "blocks");
        assertEquals("blocks", blocked.text(ORDERS, "securityGroup"));
        assertTrue(filling(blocked, "securityGroup", "allows").isLike(draft));
    }

    private static Optional<TaskNetwork> network(FleetDraft draft) throws ScenarioException {
        return draft.document().scenario().fleet().services().get(1).spec().network();
    }

    private static FleetDraft filling(FleetDraft draft, String field, String typed) {
        return draft.filling(ORDERS, EntryKind.SERVICE.field(field).orElseThrow(), typed);
    }
}
