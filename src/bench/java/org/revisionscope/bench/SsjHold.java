package org.revisionscope.bench;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The hold model in SSJ: each event schedules itself again. */
final class SsjHold implements Hold {

    private final Simulator simulator = new Simulator();
    private final Delays delays = new Delays();
    private int left;

    SsjHold(int pending) {
        simulator.init();
        for (int i = 0; i < pending; i++) {
            new Again(simulator).schedule(delays.next());
        }
    }

    @Override
    public String name() {
        return "SSJ 3.3.2";
    }

    @Override
    public void run(int events) {
        left = events;
        simulator.start();
    }

    private final class Again extends Event {

        Again(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {
            schedule(delays.next());
            left--;
            if (left == 0) {
                simulator.stop();
            }
        }
    }
}
