package org.revisionscope.model.engine;

import java.util.Optional;

import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.scenario.Fleet.ServiceSetup;

/** Something that a scenario dates, ready to be run at its instant. */
sealed interface Planned {

    /** When, in milliseconds since the epoch. */
    long at();

    /** A decision, of the file or implied by it. */
    record Decided(long at, Decision decision) implements Planned {}

    /** Services that ask for LATEST and run on a platform version are deployed anew (PV-7). */
    record ForceUpdate(long at, PlatformVersion version) implements Planned {}

    /** A platform version is deprecated (PV-7). */
    record Deprecation(long at, PlatformVersion version) implements Planned {}

    /** A service that the file lists is created. */
    record Created(long at, ServiceSetup setup, long actsFrom) implements Planned {}

    /** A task that is listed under its service is launched (SVC-12). */
    record Listed(long at, ServiceKey service, Optional<String> name) implements Planned {}

    /** The cadence releases a revision, the n-th release of the plan (REV-4). */
    record CadenceRelease(long at, PlatformVersion version, int n) implements Planned {}

    /** The cadence marks the revision that the n-th release superseded. */
    record CadenceMark(long at, int n) implements Planned {}
}
