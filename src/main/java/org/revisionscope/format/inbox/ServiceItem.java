package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.format.inbox.FoundService.Balancing;
import org.revisionscope.format.inbox.FoundService.Controller;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;

/** Reads an entry of {@code describe-services}. */
final class ServiceItem {

    static final Wanted WANTED = Wanted.of("serviceArn", "serviceName", "clusterArn", "status", "desiredCount",
            "launchType", "platformVersion", "platformFamily", "loadBalancers")
            .with("createdAt", Wanted.VALUE)
            .with("capacityProviderStrategy", Wanted.of("capacityProvider"))
            .with("deploymentController", Wanted.of("type"))
            .with("deploymentConfiguration", Wanted.of("minimumHealthyPercent", "maximumPercent"))
            .with("deployments", Wanted.of("status", "createdAt", "updatedAt", "platformVersion"));

    private final Item item;
    private final Findings findings;

    private ServiceItem(Item item, Findings findings) {
        this.item = item;
        this.findings = findings;
    }

    static void read(Item item, Findings findings) throws ItemException {
        findings.add(new ServiceItem(item, findings).service());
    }

    private FoundService service() throws ItemException {
        List<Item> deployments = item.items("deployments");
        Optional<Item> primary = Optional.empty();
        Optional<Instant> changed = item.instant("createdAt");
        for (Item deployment : deployments) {
            if (deployment.text("status").orElse("").equals("PRIMARY")) {
                primary = Optional.of(deployment);
            }
            changed = latest(changed, latest(deployment.instant("createdAt"), deployment.instant("updatedAt")));
        }
        Optional<Instant> deployed = primary.isPresent() ? primary.get().instant("createdAt") : Optional.empty();
        return new FoundService(key(), fit(), desiredCount(), configuration(),
                item.platformVersion().map(findings::same),
                primary.isPresent() ? primary.get().platformVersion().map(findings::same) : Optional.empty(),
                deployed.isPresent() ? deployed : item.instant("createdAt"), changed,
                item.items("loadBalancers").isEmpty() ? Balancing.PLAIN : Balancing.BALANCED, controller());
    }

    static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private ServiceKey key() throws ItemException {
        EcsArn arn = item.made("serviceArn", item.requiredText("serviceArn"), EcsArn::parse);
        String cluster = item.cluster(arn);
        String name = item.text("serviceName").orElse(arn.name());
        return item.made("serviceArn", name, each -> new ServiceKey(findings.same(arn.place()), findings.same(cluster),
                each));
    }

    private Fit fit() throws ItemException {
        List<String> providers = new ArrayList<>();
        for (Item provider : item.items("capacityProviderStrategy")) {
            providers.add(provider.text("capacityProvider").orElse(""));
        }
        return Fit.of(item, List.of(item.text("status").orElse("")), providers, findings);
    }

    private int desiredCount() throws ItemException {
        int count = item.count("desiredCount").orElse(0);
        item.made("desiredCount", "", _ -> {
            ServiceSpec.checkDesiredCount(count);
            return count;
        });
        return count;
    }

    private DeploymentConfiguration configuration() throws ItemException {
        Optional<Item> configuration = item.item("deploymentConfiguration");
        if (configuration.isEmpty()) {
            return DeploymentConfiguration.DEFAULT;
        }
        Item given = configuration.get();
        int minimum = given.count("minimumHealthyPercent")
                .orElse(DeploymentConfiguration.DEFAULT.minimumHealthyPercent());
        int maximum = given.count("maximumPercent").orElse(DeploymentConfiguration.DEFAULT.maximumPercent());
        return item.made("deploymentConfiguration", "",
                _ -> findings.same(new DeploymentConfiguration(minimum, maximum)));
    }

    private Controller controller() throws ItemException {
        Optional<Item> controller = item.item("deploymentController");
        return controller.isEmpty() || controller.get().text("type").orElse("ECS").equals("ECS") ? Controller.ECS
                : Controller.OTHER;
    }
}
