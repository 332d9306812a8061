package org.revisionscope.model.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.revisionscope.model.fleet.Owner;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.history.Journal;
import org.revisionscope.model.scenario.Scenario;

/** Everything that stands at an instant, shared by the processes that read it and, through events, change it. */
final class World {

    final Scenario scenario;
    final Journal journal;
    final PlatformState platform;
    final Slots slots;
    final Timers timers;
    final Agenda agenda;
    final Owners owners;
    final TreeMap<Place, PlaceState> places = new TreeMap<>();
    final Replacements replacements;
    private List<ServiceState> touched = new ArrayList<>();
    private List<ServiceState> taken = new ArrayList<>();
    private long now = Long.MIN_VALUE;

    World(Scenario scenario) {
        this.scenario = scenario;
        journal = new Journal(scenario.seed());
        platform = new PlatformState();
        slots = new Slots();
        timers = new Timers(slots);
        agenda = new Agenda();
        owners = new Owners();
        replacements = new Replacements();
    }

    private World(World other, Scenario scenario) {
        this.scenario = scenario;
        journal = other.journal.fork();
        platform = other.platform.copyWithoutNotices();
        slots = other.slots.copy();
        timers = other.timers.copy(slots);
        agenda = other.agenda.copy();
        PlaceState[] copies = new PlaceState[other.places.size()];
        other.places.values().forEach(place -> copies[place.number] = place.copyWithoutServices());
        other.places.forEach((place, state) -> places.put(place, copies[state.number]));
        owners = other.owners.copy(copies);
        replacements = other.replacements.copy();
        now = other.now;
        other.places.values().forEach(place -> place.services.forEach(
                service -> copies[place.number].services.add(Objects.requireNonNull(owners.service(service.owner)))));
        other.platform.revisions().forEach(revision -> revision.notices.forEach(
                notice -> platform.revision(revision.number).notices.add(notice.copy(copies[notice.place.number]))));
    }

    /** An independent copy, between two instants; before either changes anything it must {@link #own} it. */
    World copy(Scenario withScenario) {
        return new World(this, withScenario);
    }

    /** Makes its own what a copy still shares and what nothing asks for at each change. */
    void own() {
        slots.own();
    }

    long now() {
        return now;
    }

    void moveTo(long instant) {
        now = instant;
        journal.moveTo(instant);
    }

    /** A place; one that no file lists has the default setting. */
    PlaceState place(Place place) {
        PlaceState known = places.get(place);
        if (known == null) {
            known = new PlaceState(place, places.size());
            places.put(place, known);
        }
        return known;
    }

    /** The number of an owner, new or known. */
    int ownerNumber(Owner owner) {
        return owners.number(owner, place(owner.place()), journal);
    }

    /** Notes that a service must be looked at before the instant ends. */
    void touch(ServiceState service, int row) {
        service.touchedRow = row;
        if (!service.touched) {
            service.touched = true;
            touched.add(service);
        }
    }

    /** Hands over the services touched so far, in order, and begins a new list; valid until the next call. */
    List<ServiceState> takeTouched() {
        List<ServiceState> handed = touched;
        touched = taken;
        touched.clear();
        taken = handed;
        if (handed.size() > 1) {
            int[] ranks = owners.ranks();
            handed.sort(Comparator.comparingInt(service -> ranks[service.owner]));
        }
        handed.forEach(service -> service.touched = false);
        return handed;
    }

    /** Forgets which services were touched since they were handed over. */
    void forgetTouched() {
        touched.forEach(service -> service.touched = false);
        touched.clear();
    }
}
