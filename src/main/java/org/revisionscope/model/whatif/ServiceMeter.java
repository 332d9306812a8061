package org.revisionscope.model.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.revisionscope.model.event.ServiceEvent.Configuration;
import org.revisionscope.model.fleet.ServiceKey;

/** What is known of one service's health while a run is read: its headroom, and the times under its floor. */
final class ServiceMeter {

    final ServiceKey key;
    private final Window window;
    private final List<FloorBreach> breaches = new ArrayList<>();
    private Optional<Lowest> lowest = Optional.empty();
    private Optional<Configuration> wanted = Optional.empty();
    private int healthy;
    private boolean touched;
    private boolean reached;
    private boolean breached;
    private long breachedFrom;
    private int depth;

    ServiceMeter(ServiceKey key, Window window) {
        this.key = key;
        this.window = window;
    }

    /** Says that something of it changes in this instant; answers whether that is news. */
    boolean touch() {
        boolean news = !touched;
        touched = true;
        return news;
    }

    /** A floor that an update sets and that is not reached does not count until it is (SVC-9), unless one was breached. */
    void configured(Configuration configuration) {
        wanted = Optional.of(configuration);
        reached = breached || reached && healthy >= configuration.lower();
    }

    /**
     * Begins with how the service stands: whoever is under a floor without a breach has not reached it yet (SVC-9).
     */
    void stand() {
        touched = false;
        reached = breached || wanted.isPresent() && healthy >= wanted.get().lower();
    }

    void becameHealthy() {
        healthy++;
    }

    void ceasedToBeHealthy() {
        healthy--;
    }

    void breached(long at, int missing) {
        breached = true;
        breachedFrom = at;
        depth = missing;
    }

    void restored(long at) {
        breached = false;
        if (window.contains(breachedFrom)) {
            breaches.add(new FloorBreach(key, breachedFrom, OptionalLong.of(at), at - breachedFrom, depth));
        }
    }

    /** Takes note of how the service stands at the end of an instant. */
    void settle(long at) {
        touched = false;
        if (wanted.isEmpty()) {
            return;
        }
        boolean empty = wanted.get().desiredCount() == 0; // nobody misses what nobody wants
        int floor = wanted.get().lower();
        reached |= healthy >= floor;
        depth = Math.max(depth, floor - healthy);
        if (reached && !empty && at >= window.from()) {
            Lowest now = new Lowest(healthy, floor, at);
            if (lowest.isEmpty() || now.isUnder(lowest.get())) {
                lowest = Optional.of(now);
            }
        }
    }

    /** The times under the floor that began in the window; one that goes on ends with it. */
    List<FloorBreach> breaches() {
        List<FloorBreach> all = new ArrayList<>(breaches);
        if (breached && window.contains(breachedFrom)) {
            all.add(new FloorBreach(key, breachedFrom, OptionalLong.empty(), window.until() - breachedFrom, depth));
        }
        return all;
    }

    Optional<Lowest> lowest() {
        return lowest;
    }
}
