package org.revisionscope.format.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.revisionscope.format.inbox.Found.Aside;
import org.revisionscope.format.inbox.FoundFile.Nature;
import org.revisionscope.format.json.Location;
import org.revisionscope.model.fleet.ServiceKey;

/** Collects what is found, up to what a scenario can hold. */
final class Findings {

    private static final int MOST_PROBLEMS = 50;
    private static final int MOST_SERVICES = 20_000;
    private static final int MOST_TASKS = 200_000;
    private static final int MOST_OTHERS = 20_000;
    private static final int MOST_RESOURCES = 400_000;

    private final SequencedMap<ServiceKey, FoundService> services = new LinkedHashMap<>();
    private final SequencedMap<String, FoundTask> tasks = new LinkedHashMap<>();
    private final List<FoundSetting> settings = new ArrayList<>();
    private final List<FoundEvent> events = new ArrayList<>();
    private final List<FoundEntity> entities = new ArrayList<>();
    private final Map<Aside, Integer> asides = new EnumMap<>(Aside.class);
    private final Map<Object, Object> same = new HashMap<>();
    private final List<FoundFile> files = new ArrayList<>();
    private int resources;

    private String file = "";
    private Nature nature = Nature.OUTPUT;
    private Map<Output, Integer> entries = new EnumMap<>(Output.class);
    private List<ImportProblem> problems = new ArrayList<>();

    /** Begins a file. */
    void begin(String name) {
        file = name;
        nature = Nature.OUTPUT;
        entries = new EnumMap<>(Output.class);
        problems = new ArrayList<>();
    }

    /** Ends the file that was begun last. */
    void end() {
        files.add(new FoundFile(file, entries, problems, nature));
    }

    Found found() {
        return new Found(files, List.copyOf(services.values()), List.copyOf(tasks.values()), settings, events,
                entities, asides);
    }

    /** The file is a scenario. */
    void scenario() {
        nature = Nature.SCENARIO;
    }

    /** Whether anything of the file was understood. */
    boolean isSilent() {
        return entries.isEmpty() && problems.isEmpty();
    }

    void problem(ImportProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new ImportProblem(file, problem.where(), "", "from here on more of the same is not listed"));
        }
    }

    void aside(Aside aside) {
        asides.merge(aside, 1, Integer::sum);
    }

    /** Counts a list, empty or not, so that its file is known for what it is. */
    void list(Output output) {
        entries.merge(output, 0, Integer::sum);
    }

    void add(FoundService service) throws ItemException {
        limit(services.size(), MOST_SERVICES, "services");
        entries.merge(Output.SERVICES, 1, Integer::sum);
        Optional<FoundService> before = Optional.ofNullable(services.get(service.key()));
        before.ifPresent(_ -> aside(Aside.REPEATED));
        if (before.isEmpty() || !isNewer(before.get().changedAt(), service.changedAt())) {
            services.put(service.key(), service);
        }
    }

    void add(FoundTask task) throws ItemException {
        limit(tasks.size(), MOST_TASKS, "tasks");
        entries.merge(Output.TASKS, 1, Integer::sum);
        String key = task.place() + "/" + task.id();
        Optional<FoundTask> before = Optional.ofNullable(tasks.get(key));
        before.ifPresent(_ -> aside(Aside.REPEATED));
        if (before.isEmpty() || !isNewer(before.get().changedAt(), task.changedAt())) {
            tasks.put(key, task);
        }
    }

    private static boolean isNewer(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && first.get().isAfter(second.get());
    }

    void add(FoundSetting setting) throws ItemException {
        limit(settings.size(), MOST_OTHERS, "settings");
        settings.add(setting);
    }

    void add(FoundEvent event) throws ItemException {
        limit(events.size(), MOST_OTHERS, "events");
        resources += event.resources().size();
        limit(resources, MOST_RESOURCES, "affected resources");
        events.add(event);
    }

    void add(FoundEntity entity) throws ItemException {
        limit(++resources, MOST_RESOURCES, "affected resources");
        entities.add(entity);
    }

    /** An entry of an output was read. */
    void count(Output output) {
        entries.merge(output, 1, Integer::sum);
    }

    private void limit(int held, int most, String what) throws ItemException {
        if (held >= most) {
            throw new ItemException(new ImportProblem(file, Location.START, "", "more than " + most + " " + what
                    + ", which is as much as is imported at once"), ItemException.Harm.FILE);
        }
    }

    /** The first equal value: what hundreds of thousands of entries share is kept once. */
    <T> T same(T value) {
        @SuppressWarnings("unchecked") // equal values have one type
        T first = (T) same.computeIfAbsent(value, each -> each);
        return first;
    }

}
