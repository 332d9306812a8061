package org.revisionscope.format.scenario;

import java.util.List;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.WaitPeriod;

/** Forms and fields of the nouns that several parts of a file name. */
final class FleetForms {

    private static final String NAME_PATTERN = "[A-Za-z0-9_-]{1,255}";
    private static final String VERSION_PATTERN = "[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}";

    static final Form<String> NAME = Forms.parsed("a name", "^" + NAME_PATTERN + "$", FleetForms::name);
    static final Form<AccountId> ACCOUNT_ID = Forms.parsed("an account id", "^[0-9]{12}$", AccountId::new);
    static final Form<Region> REGION_CODE = Forms.of((value, spot) -> {
        String code = Forms.text(value, spot, "a Region code, such as eu-west-1");
        if (!Region.known().contains(code)) {
            throw spot.problem(value, "'" + code + "' is not an AWS Region" + Nearest.hint(code, Region.known())
                    + " A Region's code is allowed");
        }
        return new Region(code);
    }, Json.Obj.empty().with("enum", Json.Arr.ofTexts(Region.known())));
    static final Form<PlatformVersion> VERSION = Forms.parsed("a platform version, such as 1.4.0",
            "^" + VERSION_PATTERN + "$", PlatformVersion::new);
    static final Form<PlatformVersionChoice> VERSION_CHOICE = Forms.parsed("LATEST or a number such as 1.4.0",
            "^(LATEST|" + VERSION_PATTERN + ")$", PlatformVersionChoice::parse);
    static final Form<RevisionId> REVISION_ID = Forms.parsed("a revision, such as 1.4.0-r7",
            "^" + VERSION_PATTERN + "-r[1-9][0-9]{0,5}$", RevisionId::parse);
    static final Form<TaskRef> TASK_REF = Forms.parsed("a task's name or ARN",
            "^(arn:.+|" + NAME_PATTERN + ")$", TaskRef::parse);
    static final Form<WaitPeriod> WAIT_PERIOD = Forms.oneNumberOf(List.of(0, 7, 14), WaitPeriod::ofDays);

    static final Field<AccountId> ACCOUNT = Field.required("account", ACCOUNT_ID, "The account: twelve digits.");
    static final Field<Region> REGION = Field.required("region", REGION_CODE, "The Region's code.");
    static final Field<String> CLUSTER = Field.required("cluster", NAME, "The cluster's name.");
    static final Field<String> SERVICE = Field.required("service", NAME, "The service's name.");
    static final Field<PlatformVersion> PLATFORM_VERSION = Field.required("platformVersion", VERSION,
            "A platform version, by its number.");
    static final Field<PlatformVersionChoice> ASKED_VERSION = Field.optional("platformVersion", VERSION_CHOICE,
            "The platform version as asked for: a number, or LATEST, which is also the default (PV-1).");

    private FleetForms() {}

    /** The place that an object names with {@link #ACCOUNT} and {@link #REGION}. */
    static Place place(Fields fields) {
        return new Place(fields.get(ACCOUNT), fields.get(REGION));
    }

    /** The service that an object names with the four fields of a service key. */
    static ServiceKey serviceKey(Fields fields) {
        return new ServiceKey(place(fields), fields.get(CLUSTER), fields.get(SERVICE));
    }

    /** The platform version that an object asks for; {@code LATEST} if it does not say. */
    static PlatformVersionChoice askedVersion(Fields fields) {
        return fields.get(ASKED_VERSION, new PlatformVersionChoice.Latest());
    }

    private static String name(String text) {
        if (!text.matches(NAME_PATTERN)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a name: it takes 1 to 255 letters, digits, hyphens and underscores");
        }
        return text;
    }
}
