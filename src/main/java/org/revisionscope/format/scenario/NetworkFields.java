package org.revisionscope.format.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.revisionscope.format.json.Json;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;

/** The fields of a service that say how its tasks reach AWS while they start (PV-8). */
final class NetworkFields {

    /** What a security group does unless a file says otherwise. */
    static final String ALLOWS = "allows";

    private static final String BLOCKS = "blocks";

    static final Field<List<String>> ENDPOINTS = Field.optional("vpcEndpoints",
            Forms.list(Forms.word(VpcEndpoint.words()), VpcEndpoint.words().size()),
            "The endpoints through which its tasks reach AWS; without this field they need none, and nothing is checked "
                    + "(PV-8).");
    static final Field<List<String>> USES = Field.optional("uses",
            Forms.list(Forms.word(UsedService.words()), UsedService.words().size()),
            "What its tasks take from AWS while they start; ecr by default.");
    static final Field<String> SECURITY_GROUP = Field.optional("securityGroup",
            Forms.word(List.of(ALLOWS, BLOCKS)),
            "Whether the security group of its tasks allows traffic to the endpoints or blocks it; allows by default.");

    static final Field<String> ENDPOINT = Field.required("vpcEndpoint", Forms.word(VpcEndpoint.words()),
            "The endpoint that its tasks find from then on.");

    private NetworkFields() {}

    /** Writes what {@link #read} reads. */
    static Json.Obj write(Json.Obj to, Optional<TaskNetwork> network) {
        return network.map(each -> to
                .with(ENDPOINTS.name(), Json.Arr.ofTexts(each.endpoints().stream().map(VpcEndpoint::word).toList()))
                .with(USES.name(), Json.Arr.ofTexts(each.uses().stream().map(UsedService::word).toList()))
                .with(SECURITY_GROUP.name(), switch (each.traffic()) {
                    case ALLOWED -> ALLOWS;
                    case BLOCKED -> BLOCKS;
                })).orElse(to);
    }

    /** How tasks reach AWS; empty if the file has nothing to check. */
    static Optional<TaskNetwork> read(Fields fields) throws ScenarioException {
        for (Field<?> field : List.of(USES, SECURITY_GROUP)) {
            if (fields.find(field).isPresent() && fields.find(ENDPOINTS).isEmpty()) {
                throw fields.problem(field, "says nothing without 'vpcEndpoints', which must be here too");
            }
        }
        List<String> uses = once(fields, USES, fields.get(USES, List.of(UsedService.ECR.word())));
        List<String> endpoints = once(fields, ENDPOINTS, fields.list(ENDPOINTS));
        return fields.find(ENDPOINTS).map(_ -> new TaskNetwork(endpoints.stream().map(VpcEndpoint::of).toList(),
                uses.stream().map(UsedService::of).toList(),
                fields.get(SECURITY_GROUP, "").equals(BLOCKS) ? Traffic.BLOCKED : Traffic.ALLOWED));
    }

    private static List<String> once(Fields fields, Field<?> field, List<String> words) throws ScenarioException {
        Set<String> seen = new HashSet<>();
        for (String word : words) {
            if (!seen.add(word)) {
                throw fields.problem(field, "'" + word + "' stands here twice, once is allowed");
            }
        }
        return words;
    }
}
