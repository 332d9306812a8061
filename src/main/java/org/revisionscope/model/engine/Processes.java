package org.revisionscope.model.engine;

import java.util.List;

import org.revisionscope.model.decision.CustomerDecision.CreateService;
import org.revisionscope.model.event.Actor;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.scenario.Fleet.Schedule;

/** The processes of one world, and the order in which parts (b) to (e) of an instant call them (T-2). */
final class Processes {

    final Desk desk;
    private final World world;
    private final DueSteps dueSteps;
    private final Launches launches;
    private final Services services;
    private final Releases releases;
    private final ServiceScheduler scheduler;
    private final Retirement retirement;
    private final Faulting faulting;
    private final FloorWatch floorWatch;
    private final Closings closings;

    Processes(World world) {
        this.world = world;
        closings = new Closings(world);
        Headcount headcount = new Headcount(world, closings);
        TaskLife life = new TaskLife(world, headcount);
        dueSteps = new DueSteps(world, life::step);
        launches = new Launches(world, life, headcount);
        services = new Services(world, launches, headcount);
        retirement = new Retirement(world, life, headcount, closings);
        scheduler = new ServiceScheduler(world, launches, life, headcount, retirement);
        faulting = new Faulting(world, life);
        floorWatch = new FloorWatch(world);
        releases = new Releases(world);
        desk = new Desk(world, releases, retirement, services, launches, life);
    }

    /** Puts on the agenda what the scenario dates besides releases and decisions. */
    void begin() {
        List<Schedule> schedules = world.scenario.fleet().schedules();
        for (int i = 0; i < schedules.size(); i++) {
            world.agenda.add(schedules.get(i).first().toEpochMilli(), Agenda.Kind.SCHEDULE, order(i), i, 0);
        }
        faulting.plan();
    }

    /** Services that ask for LATEST and still run on a platform version move on (PV-7). */
    void forceUpdate(PlatformVersion version) {
        services.forceUpdate(version);
    }

    /** Nothing new can use a platform version any more (PV-7). */
    void deprecate(PlatformVersion version) {
        releases.deprecate(version);
    }

    /** Creates a service that the file lists. */
    void create(Planned.Created created) {
        try {
            ServiceState service = services.create(created.setup().spec());
            service.actsFrom = created.actsFrom();
            if (created.actsFrom() > world.now()) {
                world.agenda.add(created.actsFrom(), Agenda.Kind.WAKE, "", service.owner, 0);
            }
        } catch (Refusal refusal) {
            desk.refuse(new CreateService(created.setup().spec()), refusal);
        }
    }

    /** Launches a task that is listed under its service, unless the service was refused. */
    void launchListed(Planned.Listed listed) {
        world.owners.find(listed.service()).filter(service -> !service.deleted)
                .filter(service -> world.platform.newest(service.version).isPresent())
                .ifPresent(service -> launches.launch(service, listed.name()));
    }

    /** Runs parts (b) to (e) of this instant; answers how many things were due. */
    int settle() {
        int due = dueSteps.run();
        while (world.agenda.firstAt() == world.now()) {
            happen(world.agenda.poll());
            due++;
        }
        settleServices(world.takeTouched());
        closings.settle();
        return due;
    }

    private void settleServices(List<ServiceState> touched) {
        touched.forEach(scheduler::settle);
        touched.forEach(floorWatch::settle);
        // what the scheduler did has touched the same services again, and they are settled
        world.forgetTouched();
    }

    private void happen(Agenda.Item item) {
        switch (item.kind()) {
            case NOTICE -> retirement.send(item.subject(), item.other());
            case START -> retirement.start(item.subject(), item.other());
            case SPREAD_STOP -> retirement.stopSpread(item.subject(), item.other());
            case SCHEDULE -> runSchedule(item.subject());
            case LISTED_FAULT -> faulting.happen(item.subject());
            case SEEDED_CRASH -> faulting.crash(item.subject());
            case WAKE -> wake(item.subject());
        }
    }

    private void wake(int owner) {
        ServiceState service = world.owners.service(owner);
        if (service != null) {
            world.touch(service, service.touchedRow);
        }
    }

    private void runSchedule(int index) {
        Schedule schedule = world.scenario.fleet().schedules().get(index);
        desk.run(schedule.spec(),
                Actor.CLOCK);
        world.agenda.add(world.now() + schedule.every().toMillis(), Agenda.Kind.SCHEDULE, order(index), index, 0);
    }

    private static String order(int index) {
        return String.format("%06d", index);
    }
}
