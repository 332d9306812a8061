package org.revisionscope.format.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.revisionscope.format.aws.EventRule;
import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.Place;

/** Changes the rules of a place in the text of a file; places that stand in one entry have them in common. */
final class RuleText {

    private final Place place;
    private final Json.Arr rules;
    private final List<Place> changed = new ArrayList<>();

    RuleText(Place place, List<EventRule> rules) {
        this.place = place;
        this.rules = RuleSection.write(rules);
    }

    /** The file with these rules. */
    Json.Obj in(Json.Obj tree) {
        List<Json> accounts = new ArrayList<>();
        for (Json account : FleetDraft.items(tree, TopLevel.ACCOUNTS.name())) {
            accounts.add(account instanceof Json.Obj object ? account(object) : account);
        }
        return TopLevel.with(tree, TopLevel.ACCOUNTS, Json.Arr.of(accounts));
    }

    /** The places whose rules these are now. */
    List<Place> places() {
        return changed;
    }

    private Json.Obj account(Json.Obj account) {
        List<String> numbers = FleetSection.accounts(account);
        if (!numbers.contains(place.account().value())) {
            return account;
        }
        List<Json> regions = new ArrayList<>();
        for (Json region : FleetDraft.items(account, FleetSection.REGIONS.name())) {
            regions.add(region instanceof Json.Obj object ? region(object, numbers) : region);
        }
        return account.with(FleetSection.REGIONS.name(), Json.Arr.of(regions));
    }

    private Json.Obj region(Json.Obj region, List<String> accounts) {
        Set<String> codes = FleetSection.regions(region);
        if (!codes.contains(place.region().id())) {
            return region;
        }
        accounts.forEach(account -> codes.forEach(code -> changed.add(Place.of(account, code))));
        return region.with(RuleSection.RULES.name(), rules);
    }
}
