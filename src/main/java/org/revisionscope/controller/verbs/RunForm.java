package org.revisionscope.controller.verbs;

import java.time.Duration;
import java.util.Optional;

import org.revisionscope.model.decision.CustomerDecision.RunTask;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskArn;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.view.Messages;

/**
 * The Run task card as it is filled in.
 *
 * @param place where it runs
 * @param cluster the cluster, as typed
 * @param name the readable name, as typed; may be blank
 * @param version the platform version that is chosen
 * @param length how long it runs, as typed; blank for no end
 * @param replaces the task whose work it takes over
 */
record RunForm(Place place, String cluster, String name, PlatformVersionChoice version, String length,
        Optional<TaskArn> replaces) {

    Filled<RunTask> read(Messages messages) {
        Reading reading = new Reading(messages);
        Optional<StandaloneKey> inCluster = reading.checked(CardField.CLUSTER,
                () -> new StandaloneKey(place, cluster.strip(), ""));
        Optional<StandaloneKey> key = inCluster.flatMap(any -> reading.checked(CardField.NAME,
                () -> new StandaloneKey(place, any.cluster(), name.strip())));
        Optional<Duration> runs = reading.length(CardField.LENGTH, length);
        return reading.result(() -> new RunTask(new TaskSpec(key.orElseThrow(), version, runs,
                replaces.map(TaskRef.ByArn::new))));
    }
}
