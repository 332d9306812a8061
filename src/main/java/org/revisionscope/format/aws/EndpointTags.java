package org.revisionscope.format.aws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags by which a new VPC endpoint names the service whose tasks it is for, in the shorthand of EC2.
 *
 * @param cluster the service's cluster
 * @param service its name
 */
record EndpointTags(String cluster, String service) {

    private static final Pattern FORM = Pattern.compile("ResourceType=vpc-endpoint,Tags=\\[\\{Key=ecs-cluster,Value="
            + "([^,{}]+)},\\{Key=ecs-service,Value=([^,{}]+)}]");

    static String write(String cluster, String service) {
        return "ResourceType=vpc-endpoint,Tags=[{Key=ecs-cluster,Value=" + cluster + "},{Key=ecs-service,Value="
                + service + "}]";
    }

    static EndpointTags read(int line, String value) throws RunbookException {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new RunbookException(line, "--tag-specifications names the service that the endpoint is for: "
                    + write("CLUSTER", "SERVICE"));
        }
        return new EndpointTags(matcher.group(1), matcher.group(2));
    }
}
