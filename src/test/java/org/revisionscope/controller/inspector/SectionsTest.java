package org.revisionscope.controller.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.revisionscope.controller.facts.Fixture;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.model.history.ServiceLife;
import org.revisionscope.view.Messages;
import org.revisionscope.view.inspector.Sheet.Fact;
import org.revisionscope.view.inspector.Sheet.Kind;
import org.revisionscope.view.inspector.Sheet.Section;

/** What can be unfolded below the facts of a service. */
class SectionsTest {

    private static List<Section> sections(String scenario, String service) {
        Fixture fixture = Fixture.of(scenario);
        ServiceLife life = fixture.now().chronicle().services().all().stream()
                .filter(one -> one.key().name().equals(service)).findFirst().orElseThrow();
        return new Sections(fixture.now(), Messages.load(), BundledScenarios.open(scenario).scenario()).of(life);
    }

    @Test
    void theMigrationCheckListsEachPrerequisiteMetOrMissing() {
        Section check = sections("migrate-to-1-4", "orders").getFirst();
        assertEquals("Migration to 1.4.0: 1 missing", check.title());
        assertEquals(List.of(
                new Fact("✓ met", "VPC endpoint ecr.dkr, for images in Amazon ECR", Kind.PLAIN),
                new Fact("✓ met", "VPC endpoint ecr.api, for images in Amazon ECR", Kind.PLAIN),
                new Fact("✗ missing", "S3 gateway endpoint, for images in Amazon ECR", Kind.STRONG),
                new Fact("✓ met", "VPC endpoint secretsmanager, for secrets in Secrets Manager", Kind.PLAIN),
                new Fact("✓ met", "security group that allows it, for traffic to the endpoints", Kind.PLAIN)),
                check.content().get().facts());
        assertEquals("Migration to 1.4.0: all is there", sections("migrate-to-1-4", "web").getFirst().title());
    }

    @Test
    void whereNothingIsKnownNothingIsChecked() {
        assertTrue(sections("fx1", "web").stream().noneMatch(section -> section.title().contains("Migration")));
    }
}
