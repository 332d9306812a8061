package org.revisionscope.format.aws;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;

/** The tags that say how tasks reach AWS while they start, which no option of a command names. */
final class NetworkTags {

    private static final String ENDPOINTS = "revisionscope:vpcEndpoints";
    private static final String USES = "revisionscope:uses";
    private static final String SECURITY_GROUP = "revisionscope:securityGroup";
    private static final String BLOCKS = "blocks";
    /** AWS allows no comma in the shorthand of a tag's value. */
    private static final String SEPARATOR = "+";

    private NetworkTags() {}

    static Map<String, String> write(TaskNetwork network) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(ENDPOINTS, String.join(SEPARATOR, network.endpoints().stream().map(VpcEndpoint::word).toList()));
        tags.put(USES, String.join(SEPARATOR, network.uses().stream().map(UsedService::word).toList()));
        if (network.traffic() == Traffic.BLOCKED) {
            tags.put(SECURITY_GROUP, BLOCKS);
        }
        return tags;
    }

    /**
     * The network that tags tell of; empty if they say nothing of it.
     *
     * @throws IllegalArgumentException if they name something that does not exist
     */
    static Optional<TaskNetwork> read(Map<String, String> tags) {
        return Optional.ofNullable(tags.get(ENDPOINTS)).map(endpoints -> new TaskNetwork(
                words(endpoints).stream().map(VpcEndpoint::of).toList(),
                words(tags.getOrDefault(USES, UsedService.ECR.word())).stream().map(UsedService::of).toList(),
                BLOCKS.equals(tags.get(SECURITY_GROUP)) ? Traffic.BLOCKED : Traffic.ALLOWED));
    }

    private static List<String> words(String joined) {
        return Stream.of(joined.split("\\" + SEPARATOR)).filter(word -> !word.isEmpty()).toList();
    }
}
