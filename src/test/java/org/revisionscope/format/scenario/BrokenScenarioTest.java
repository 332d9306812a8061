package org.revisionscope.format.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file, its author reads one line that says where, what, and what is allowed. */
class BrokenScenarioTest {

    private static final String KEY =
            "\"account\": \"111122223333\", \"region\": \"eu-west-1\", \"cluster\": \"production\"";

    static Stream<Arguments> fields() {
        return Stream.of(
                broken("misspelt field", ScenarioText.with("\"waitPeriodDays\"", "\"waitPeriod\""),
                        "15:11: accounts[0].regions[0].waitPeriod: unknown field, did you mean 'waitPeriodDays'?"),
                broken("unknown field", ScenarioText.withTop("\"xyzzy\": 1"),
                        "3:21: xyzzy: unknown field. Allowed here: format,"),
                broken("wait 10", ScenarioText.with("\"waitPeriodDays\": 7", "\"waitPeriodDays\": 10"),
                        "15:29: accounts[0].regions[0].waitPeriodDays: 10 is not a wait period: it takes 0, 7 or 14 days"),
                broken("wait as text", ScenarioText.with("\"waitPeriodDays\": 7", "\"waitPeriodDays\": \"7\""),
                        "15:29: accounts[0].regions[0].waitPeriodDays: '7' stands here, one of 0, 7, 14 is allowed"),
                broken("unknown Region", ScenarioText.with("\"eu-west-1\"", "\"eu-west-9\""),
                        "14:21: accounts[0].regions[0].region: 'eu-west-9' is not an AWS Region, did you mean 'eu-west-"),
                broken("account of 11 digits", ScenarioText.with("111122223333", "11112222333"),
                        "11:18: accounts[0].account: '11112222333' is not an account id: it takes 12 digits"),
                broken("negative count", ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": -1"),
                        "20:88: accounts[0].regions[0].clusters[0].services[0].desiredCount: -1 stands here, a whole number "
                                + "from 0 to 200000 is allowed"),
                broken("half a task", ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": 2.5"),
                        "services[0].desiredCount: 2.5 stands here"),
                broken("year 12000",
                        ScenarioText.with("\"start\": \"2025-02-21T18:00:00Z\"",
                                "\"start\": \"12000-01-01T00:00:00Z\""),
                        "4:12: start: '12000-01-01T00:00:00Z' is out of range, 2000-01-01T00:00:00Z to 2199-"),
                broken("local time",
                        ScenarioText.with("\"start\": \"2025-02-21T18:00:00Z\"", "\"start\": \"2025-02-21 18:00\""),
                        "4:12: start: '2025-02-21 18:00' is not an instant, write it in UTC, such as 2025-02-21T18:00:00Z"),
                broken("microseconds",
                        ScenarioText.with("\"start\": \"2025-02-21T18:00:00Z\"",
                                "\"start\": \"2025-02-21T18:00:00.000001Z\""),
                        "4:12: start: '2025-02-21T18:00:00.000001Z' is finer than a millisecond"),
                broken("end before start", ScenarioText.withTop("\"end\": \"2025-02-20T00:00:00Z\""),
                        "3:28: end: 2025-02-20T00:00:00Z is before the start"),
                broken("missing field", ScenarioText.with("\"title\": \"Small\",", ""),
                        "1:1: title: this field is missing"),
                broken("missing inner field", ScenarioText.with(", \"desiredCount\": 3", ""),
                        "20:17: accounts[0].regions[0].clusters[0].services[0].desiredCount: this field is missing"),
                broken("list for object", ScenarioText.withTop("\"timings\": []"),
                        "3:32: timings: a list stands here, an object"),
                broken("null", ScenarioText.with("\"Small\"", "null"), "3:12: title: null stands here, text in quotes"),
                broken("title of two lines", ScenarioText.with("\"Small\"", "\"a\\nb\""),
                        "3:12: title: a control character"),
                broken("duration without unit", ScenarioText.withTop("\"timings\": { \"pending\": \"8\" }"),
                        "timings.pending: '8' is not a duration, write it as 40s, 5m, 3h, 7d"),
                broken("duration as number", ScenarioText.withTop("\"timings\": { \"pending\": 8 }"),
                        "timings.pending: 8 stands here, text in quotes is allowed: a duration"),
                broken("stopping too long", ScenarioText.withTop("\"timings\": { \"stopping\": \"3m\" }"),
                        "timings.stopping: 3m is too long, 0s to 2m is allowed"),
                broken("seed too large", ScenarioText.withTop("\"seed\": 9223372036854775808"),
                        "seed: 9223372036854775808 stands here, a whole number"),
                broken("unknown catalogue", ScenarioText.withTop("\"catalogue\": \"aws-2024\""),
                        "catalogue: 'aws-2024' is not known, did you mean 'aws-202"),
                broken("newer format", ScenarioText.with("revisionscope/1", "revisionscope/2"),
                        "2:13: format: 'revisionscope/2' is newer than revisionscope/1, which is what this program reads"),
                broken("older format", ScenarioText.with("revisionscope/1", "revisionscope/0"),
                        "2:13: format: 'revisionscope/0' is for another version of RevisionScope, this one reads revisionscope/1"),
                broken("another format", ScenarioText.with("revisionscope/1", "terraform"),
                        "2:13: format: 'terraform' is not known. Allowed: revisionscope/1"),
                broken("crash interval without end", ScenarioText.withTop("\"faults\": { \"meanInterval\": \"6h\" }"),
                        "1:1: end: this field is missing: with a cadence, a schedule, a mean interval"),
                broken("missing endpoint without end", service("\"vpcEndpoints\": [ \"s3\" ]"),
                        "1:1: end: this field is missing: with a cadence, a schedule, a mean interval"),
                broken("deprecated some day without end",
                        service("\"platformVersion\": \"1.2.0\"").replace("\"title\"",
                                "\"catalogue\": \"aws-2020\", \"title\""),
                        "1:1: end: this field is missing: with a cadence, a schedule, a mean interval"),
                broken("unknown endpoint", service("\"vpcEndpoints\": [ \"ecr.dk\" ]"),
                        "services[0].vpcEndpoints[0]: 'ecr.dk' is not known, did you mean 'ecr.dkr'? Allowed: ecr.dkr, "),
                broken("endpoint twice", service("\"vpcEndpoints\": [ \"s3\", \"s3\" ]"),
                        "20:107: accounts[0].regions[0].clusters[0].services[0].vpcEndpoints: 's3' stands here twice, once"),
                broken("uses without endpoints", service("\"uses\": [ \"ecr\" ]"),
                        "services[0].uses: says nothing without 'vpcEndpoints', which must be here too"),
                broken("security group without endpoints", service("\"securityGroup\": \"blocks\""),
                        "services[0].securityGroup: says nothing without 'vpcEndpoints'"),
                broken("security group that does neither",
                        service("\"vpcEndpoints\": [], \"securityGroup\": \"allow\""),
                        "services[0].securityGroup: 'allow' is not known, did you mean 'allows'?"),
                broken("used word", service("\"vpcEndpoints\": [], \"uses\": [ \"kms\" ]"),
                        "services[0].uses[0]: 'kms' is not known"),
                broken("span of 100 years", ScenarioText.withTop("\"end\": \"2125-01-01T00:00:00Z\""),
                        "3:28: end: the file spans 36515 days"),
                broken("no room above the ceiling", ScenarioText.with("\"desiredCount\": 3",
                        "\"desiredCount\": 3, \"maximumPercent\": 99"),
                        "maximumPercent: 99 stands here, a whole number from 100"),
                broken("too many tasks",
                        ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": 20000, \"copies\": 11"),
                        "services[0]: with this entry the file asks for 220000 tasks, 200000 are allowed"),
                broken("task listed after the start", ScenarioText.with("\"desiredCount\": 3",
                        "\"desiredCount\": 3, \"tasks\": [{ \"launched\": \"2025-03-01T00:00:00Z\" }]"),
                        "tasks[0].launched: after the start 2025-02-21T18:00:00Z the service launches its tasks itself"),
                broken("schedule too often", withSchedule("\"every\": \"30s\""),
                        "schedules[0].every: 30s is too often, 1m"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                broken("decision on an unknown service",
                        ScenarioText.withDecisions("{ \"at\": \"2025-02-22T00:00:00Z\", "
                                + "\"do\": \"deleteService\", " + KEY + ", \"service\": \"wep\" }"),
                        "decisions[0].service: nothing in this file creates a service 'wep'"),
                broken("decision on an unknown place", ScenarioText.withDecisions("{ \"at\": \"2025-02-22T00:00:00Z\", "
                        + "\"do\": \"setWaitPeriod\", \"account\": \"111122223333\", \"region\": \"us-east-1\", \"waitPeriodDays\": 0 }"),
                        "decisions[0].region: this file has no place 111122223333/us-east-1"),
                broken("decision on an unknown revision",
                        ScenarioText.with("\"revision\": \"1.4.0-r6\" }", "\"revision\": \"1.4.0-r9\" }"),
                        "32:71: decisions[0].revision: no revision 1.4.0-r9 is released in this file, did you mean '1.4.0-r6'?"),
                broken("decision on an unknown task", ScenarioText.withDecisions("{ \"at\": \"2025-02-22T00:00:00Z\", "
                        + "\"do\": \"stopTask\", \"task\": \"etl-2\" }"),
                        "decisions[0].task: no task in this file is called 'etl-2', did you mean 'etl-1'?"),
                broken("unknown verb", ScenarioText.with("markRevision", "markRevison"),
                        "32:43: decisions[0].do: 'markRevison' is not known, did you mean 'markRevision'? Allowed: release"),
                broken("no verb", ScenarioText.with(" \"do\": \"markRevision\",", ""),
                        "32:5: decisions[0].do: this field is missing"),
                broken("field of another verb",
                        ScenarioText.with("\"revision\": \"1.4.0-r6\" }",
                                "\"revision\": \"1.4.0-r6\", \"task\": \"x\" }"),
                        "decisions[0].task: unknown field"),
                broken("unknown platform version",
                        ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": 3, \"platformVersion\": \"1.5.0\""),
                        "services[0].platformVersion: the catalogue has no platform version 1.5.0, it has [1.3.0, 1.4.0]"),
                broken("service twice",
                        ScenarioText.with("{ \"service\": \"web\"",
                                "{ \"service\": \"web\", \"desiredCount\": 1 }, { \"service\": \"web\""),
                        "20:71: accounts[0].regions[0].clusters[0].services[1].service: 'web' stands in"),
                broken("task name twice",
                        ScenarioText.with("{ \"name\": \"etl-1\"", "{ \"name\": \"etl-1\" }, { \"name\": \"etl-1\""),
                        "tasks[1].name: another task or schedule is called 'etl-1'"),
                broken("revision twice", ScenarioText.with("\"1.4.0-r7\"", "\"1.4.0-r6\""),
                        "7:19: revisions[1].revision: 1.4.0-r6 is released a second time"),
                broken("Region twice",
                        ScenarioText.with("\"region\": \"eu-west-1\"", "\"region\": [\"eu-west-1\", \"eu-west-1\"]"),
                        "regions[0].region: 111122223333/eu-west-1 stands in the file a second time"),
                broken("schedule called like a task", withSchedule("\"every\": \"1d\"").replace("nightly", "etl-1"),
                        "schedules[0].name: another task or schedule is called 'etl-1'"),
                broken("task replaces itself",
                        ScenarioText.with("{ \"name\": \"etl-1\"", "{ \"name\": \"etl-1\", \"replaces\": \"etl-1\""),
                        "tasks[0].replaces: goes round in a circle"),
                broken("tasks replace each other", ScenarioText.with("{ \"name\": \"etl-1\"",
                        "{ \"name\": \"a\", \"replaces\": \"b\" }, { \"name\": \"b\", \"replaces\": \"c\" }, "
                                + "{ \"name\": \"c\", \"replaces\": \"a\" }, { \"name\": \"etl-1\""),
                        "tasks[0].replaces: goes round in a circle"),
                broken("task replaces nobody",
                        ScenarioText.with("{ \"name\": \"etl-1\"", "{ \"name\": \"etl-1\", \"replaces\": \"etl-0\""),
                        "tasks[0].replaces: no task in this file is called 'etl-0'"),
                broken("LATEST to nowhere", ScenarioText.withTop("\"catalogue\": { \"versions\": [], \"latest\": "
                        + "[{ \"at\": \"2021-03-19T00:00:00Z\", \"platformVersion\": \"1.4.0\" }] }"),
                        "catalogue.latest[0].platformVersion: 1.4.0 is not among the versions"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                broken("empty", "", "1:1: file: the file is empty, a JSON object is allowed"),
                broken("blank", " \n ", "file: the file is empty"),
                broken("truncated", ScenarioText.SMALL.substring(0, 400), "accounts[0].regions[0]"),
                broken("truncated in a word", ScenarioText.SMALL.substring(0, 64), "file ends too early"),
                broken("field twice", ScenarioText.withTop("\"title\": \"Again\""),
                        "3:21: title: this field stands here a second time"),
                broken("two objects", ScenarioText.SMALL + "{}", "35:1: file: something follows the end"),
                broken("a list", "[]", "1:1: file: a list stands here, an object {…} is allowed"),
                broken("a comment", "// hello\n" + ScenarioText.SMALL,
                        "1:1: file: not JSON: unexpected character ('/')"),
                broken("a trailing comma", ScenarioText.with("\"desiredCount\": 3 }", "\"desiredCount\": 3, }"),
                        "20:91: accounts[0].regions[0].clusters[0].services[0].desiredCount: not JSON: unexpected character ('}')"),
                broken("single quotes", "{ 'format': 1 }", "not JSON:"),
                broken("a NUL in text", ScenarioText.with("\"Small\"", "\"a\\u0000b\""),
                        "3:12: title: a NUL character"),
                broken("a thousand brackets", "[".repeat(1000), "values nest at most 60 deep"),
                broken("a number of a thousand digits", ScenarioText.withTop("\"seed\": " + "9".repeat(1000)),
                        "at most 40 digits"),
                broken("NaN", ScenarioText.withTop("\"seed\": NaN"), "not JSON:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"fields", "references", "texts"})
    void saysWhere(String name, String text, String expected) {
        ScenarioException thrown = assertThrows(ScenarioException.class, () -> ScenarioText.read(text), name);
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains(expected), () -> name + ": " + message);
        assertTrue(message.matches("small\\.revscope\\.json:[1-9][0-9]*:[1-9][0-9]*: [^:]+: .+"), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void keepsTextOfTheFileOnOneLine() {
        ScenarioException thrown = assertThrows(ScenarioException.class,
                () -> ScenarioText.read(ScenarioText.with("\"eu-west-1\"", "\"eu\\nwest\\u001b[31m\"")));
        assertTrue(String.valueOf(thrown.getMessage()).contains("'eu\\u000awest\\u001b[31m'"), thrown.getMessage());
    }

    @Test
    void cutsLongTextOfTheFileShort() {
        ScenarioException thrown = assertThrows(ScenarioException.class,
                () -> ScenarioText.read(ScenarioText.with("\"eu-west-1\"", "\"" + "x".repeat(100_000) + "\"")));
        assertTrue(String.valueOf(thrown.getMessage()).length() < 1000);
    }

    private static String withSchedule(String every) {
        return ScenarioText.with("\"tasks\": [", "\"schedules\": [{ \"name\": \"nightly\", \"first\": "
                + "\"2025-02-22T02:00:00Z\", " + every + " }], \"tasks\": [")
                .replace("\"title\":", "\"end\": \"2025-03-22T00:00:00Z\", \"title\":");
    }

    private static String service(String fields) {
        return ScenarioText.with("\"desiredCount\": 3", "\"desiredCount\": 3, " + fields);
    }

    private static Arguments broken(String name, String text, String expected) {
        return Arguments.of(name, text, expected);
    }
}
