package org.revisionscope.format.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.revisionscope.format.json.Json;
import org.revisionscope.format.scenario.SavedLayout.Fold;
import org.revisionscope.model.fleet.AccountId;
import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.Region;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.StandaloneKey;

/** The part {@code layout} of a file. */
final class LayoutSection {

    private static final int MOST_PINS = 1_000;
    private static final int MOST_FOLDS = 10_000;
    private static final int MOST_GOALS = 100;

    private static final Field<Instant> FROM = Field.optional("from", Forms.INSTANT, "The first instant in view.");
    private static final Field<Instant> TO = Field.optional("to", Forms.INSTANT, "The last instant in view.");
    private static final Field<String> SERVICE = Field.optional("service", FleetForms.NAME, "A service, by its name.");
    private static final Field<String> TASK = Field.optional("task", Forms.line(255),
            "Standalone tasks, by their name; empty text for those without one.");
    private static final Field<List<Fields>> PINNED = Field.optional("pinned",
            Forms.list(Shape.of("pinned", FleetForms.ACCOUNT, FleetForms.REGION, FleetForms.CLUSTER, SERVICE, TASK),
                    MOST_PINS),
            "Whose lanes stay at the top.");
    private static final Field<PlatformVersion> VERSION = Field.optional("platformVersion", FleetForms.VERSION,
            "A platform version, whose revisions are one group.");
    private static final Field<RevisionId> REVISION = Field.optional("revision", FleetForms.REVISION_ID,
            "A revision, in which each place is a group.");
    private static final Field<AccountId> ACCOUNT =
            Field.optional(FleetForms.ACCOUNT.name(), FleetForms.ACCOUNT.form(), "The account of the place.");
    private static final Field<Region> REGION =
            Field.optional(FleetForms.REGION.name(), FleetForms.REGION.form(), "The Region of the place.");
    private static final Field<List<Fields>> FOLDS = Field.optional("folds",
            Forms.list(Shape.of("fold", VERSION, REVISION, ACCOUNT, REGION), MOST_FOLDS),
            "Groups of lanes that are folded, or open where there are so many lanes that they begin folded.");
    private static final Field<String> DRAWER = Field.optional("drawer", Forms.word(SavedLayout.DRAWERS),
            "The open tab of the drawer.");

    private static final Field<List<String>> RUN_TO = Field.optional("runTo", Forms.list(Forms.line(255), MOST_GOALS),
            "What the clock was run to of late, as it was typed, the last one first.");

    /** How a file has it. */
    static final Shape SHAPE = Shape.of("layout", FROM, TO, PINNED, FOLDS, DRAWER, RUN_TO);

    private LayoutSection() {}

    static SavedLayout read(Fields fields) throws ScenarioException {
        Optional<Instant> from = fields.find(FROM);
        Optional<Instant> to = fields.find(TO);
        if (from.isPresent() != to.isPresent()) {
            throw fields.problem(from.isPresent() ? TO : FROM, "this field is missing, 'from' and 'to' go together");
        }
        if (from.isPresent() && !from.get().isBefore(to.orElseThrow())) {
            throw fields.problem(TO, "ends before it begins, an instant after 'from' is allowed");
        }
        List<Owner> pinned = new ArrayList<>();
        for (Fields pin : fields.list(PINNED)) {
            pinned.add(owner(pin));
        }
        List<Fold> folds = new ArrayList<>();
        for (Fields fold : fields.list(FOLDS)) {
            folds.add(fold(fold));
        }
        return new SavedLayout(from.map(first -> new SavedLayout.View(first, to.orElseThrow())), pinned, folds,
                fields.find(DRAWER), fields.list(RUN_TO));
    }

    private static Fold fold(Fields fold) throws ScenarioException {
        Optional<PlatformVersion> version = fold.find(VERSION);
        Optional<RevisionId> revision = fold.find(REVISION);
        boolean isPlaced = fold.find(ACCOUNT).isPresent() && fold.find(REGION).isPresent();
        if (version.isPresent() == revision.isPresent() || revision.isPresent() != isPlaced) {
            throw fold.problem("either 'platformVersion', or 'revision', 'account' and 'region' are allowed");
        }
        return revision.isPresent() ? new Fold.OfPlace(revision.get(), new Place(fold.get(ACCOUNT), fold.get(REGION)))
                : new Fold.OfVersion(version.orElseThrow());
    }

    private static Owner owner(Fields pin) throws ScenarioException {
        Place place = FleetForms.place(pin);
        Optional<String> service = pin.find(SERVICE);
        Optional<String> task = pin.find(TASK);
        if (service.isPresent() == task.isPresent()) {
            throw pin.problem("either 'service' or 'task' is allowed");
        }
        String cluster = pin.get(FleetForms.CLUSTER);
        return service.isPresent() ? new Owner.OfService(new ServiceKey(place, cluster, service.get()))
                : new Owner.OfStandalone(new StandaloneKey(place, cluster, task.orElseThrow()));
    }

    static Json.Obj write(SavedLayout layout) {
        Json.Obj json = Json.Obj.empty();
        if (layout.view().isPresent()) {
            json = json.with("from", layout.view().get().from().toString())
                    .with("to", layout.view().get().to().toString());
        }
        if (!layout.pinned().isEmpty()) {
            json = json.with("pinned", Json.Arr.of(layout.pinned().stream().map(LayoutSection::write).toList()));
        }
        if (!layout.folds().isEmpty()) {
            json = json.with("folds", Json.Arr.of(layout.folds().stream().map(LayoutSection::write).toList()));
        }
        if (layout.drawer().isPresent()) {
            json = json.with("drawer", layout.drawer().get());
        }
        return layout.runTo().isEmpty() ? json
                : json.with("runTo", Json.Arr.ofTexts(layout.runTo()));
    }

    private static Json.Obj write(Fold fold) {
        return switch (fold) {
            case Fold.OfVersion(PlatformVersion version) -> Json.Obj.empty().with("platformVersion", version.number());
            case Fold.OfPlace(RevisionId revision, Place place) ->
                    Json.Obj.empty().with("revision", revision.toString())
                            .with("account", place.account().value()).with("region", place.region().id());
        };
    }

    private static Json.Obj write(Owner owner) {
        return switch (owner) {
            case Owner.OfService(ServiceKey key) -> at(key.place(), key.cluster()).with("service", key.name());
            case Owner.OfStandalone(StandaloneKey key) -> at(key.place(), key.cluster()).with("task", key.name());
        };
    }

    private static Json.Obj at(Place place, String cluster) {
        return Json.Obj.empty().with("account", place.account().value()).with("region", place.region().id())
                .with("cluster", cluster);
    }
}
