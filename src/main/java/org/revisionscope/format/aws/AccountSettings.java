package org.revisionscope.format.aws;

import java.util.List;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.WaitPeriod;

/** What {@code put-account-setting-default} and {@code list-account-settings} answer about the wait period. */
public final class AccountSettings {

    /** The name of the setting. */
    public static final String WAIT_PERIOD = "fargateTaskRetirementWaitPeriod";

    private AccountSettings() {}

    /** What setting it answers. */
    public static Json.Obj put(Place place, WaitPeriod wait) {
        return Json.Obj.empty().with("setting", setting(place, wait));
    }

    /** What {@code list-account-settings --effective-settings --name fargateTaskRetirementWaitPeriod} answers. */
    public static Json.Obj list(Place place, WaitPeriod wait) {
        return Json.Obj.empty().with("settings", Json.Arr.of(List.of(setting(place, wait))));
    }

    private static Json.Obj setting(Place place, WaitPeriod wait) {
        return Json.Obj.empty().with("name", WAIT_PERIOD).with("value", Integer.toString(wait.days()))
                .with("principalArn",
                        "arn:" + place.region().partition() + ":iam::" + place.account().value() + ":root")
                .with("type", "user");
    }
}
