package org.revisionscope.bench;

import org.cloudsimplus.core.CloudSimEntity;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.core.Simulation;
import org.cloudsimplus.core.events.SimEvent;

/** The hold model in CloudSim Plus: one entity that sends itself an event for each that it gets. */
final class CloudSimHold implements Hold {

    private final CloudSimPlus simulation = new CloudSimPlus();
    private final Entity entity;
    private final Delays delays = new Delays();
    private final int pending;
    private int left;

    CloudSimHold(int pending) {
        this.pending = pending;
        entity = new Entity(simulation);
        simulation.startSync();
        left = 1;
        while (left > 0) {
            simulation.runFor(0.5);
        }
    }

    @Override
    public String name() {
        return "CloudSim Plus 8.5.7";
    }

    @Override
    public void run(int events) {
        left = events;
        while (left > 0) {
            simulation.runFor(1_000);
        }
    }

    private final class Entity extends CloudSimEntity {

        Entity(Simulation simulation) {
            super(simulation);
        }

        @Override
        protected void startInternal() {
            for (int i = 0; i < pending; i++) {
                schedule(delays.next(), 1);
            }
            left = 0;
        }

        @Override
        public void processEvent(SimEvent event) {
            schedule(delays.next(), 1);
            left--;
        }
    }
}
