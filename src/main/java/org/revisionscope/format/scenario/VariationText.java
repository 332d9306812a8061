package org.revisionscope.format.scenario;

import java.util.function.UnaryOperator;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.whatif.Variation;

/** Writes other numbers into the text of a file, where its fleet and its seed have them; decisions are written apart. */
final class VariationText {

    private VariationText() {}

    /** The tree of a file with these numbers. */
    static Json.Obj of(Json.Obj tree, Variation variation) {
        Json.Obj varied = each(tree, TopLevel.ACCOUNTS.name(), account -> each(account, FleetSection.REGIONS.name(),
                region -> region(region, variation)));
        return variation.seed().isPresent()
                ? TopLevel.with(varied, TopLevel.SEED, Json.Obj.empty().with("seed", variation.seed().getAsLong())
                        .get("seed").orElseThrow())
                : varied;
    }

    private static Json.Obj region(Json.Obj region, Variation variation) {
        Json.Obj waiting = variation.waitPeriod().map(wait -> region.with(FleetSection.WAIT.name(), wait.days()))
                .orElse(region);
        return each(waiting, FleetSection.CLUSTERS.name(), cluster -> each(cluster, FleetSection.SERVICES.name(),
                service -> service(service, variation)));
    }

    private static Json.Obj service(Json.Obj service, Variation variation) {
        Json.Obj varied = service;
        if (variation.minimumHealthyPercent().isPresent()) {
            varied = varied.with(ServiceSection.MINIMUM_HEALTHY.name(), variation.minimumHealthyPercent().getAsInt());
        }
        boolean runs = !(varied.get(ServiceSection.DESIRED_COUNT.name()).orElse(null) instanceof Json.Num count
                && count.literal().equals("0"));
        return variation.replicas().isPresent() && runs
                ? varied.with(ServiceSection.DESIRED_COUNT.name(), variation.replicas().getAsInt())
                : varied;
    }

    /** The same object with each item of one of its lists changed; a list may stand as its only item. */
    private static Json.Obj each(Json.Obj object, String list, UnaryOperator<Json.Obj> change) {
        return switch (object.get(list).orElse(null)) {
            case Json.Arr items -> object.with(list, Json.Arr.of(items.items().stream()
                    .map(item -> item instanceof Json.Obj each ? change.apply(each) : item).toList()));
            case Json.Obj only -> object.with(list, change.apply(only));
            case null, default -> object;
        };
    }
}
