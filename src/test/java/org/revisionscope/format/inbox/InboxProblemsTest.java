package org.revisionscope.format.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.inbox.FoundFile.Nature;

class InboxProblemsTest {

    private static final String SERVICE =
            "{\"services\":[{\"serviceArn\":\"arn:aws:ecs:eu-west-1:444455556666:service/shop/web\",\n";

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("", "pasted:1:1: the file is empty, the JSON output of an AWS command is expected"),
                Arguments.of("  \n", "pasted:1:1: the file is empty"),
                Arguments.of("---|  DescribeServices", "('-') in numeric value; expected is what"),
                Arguments.of("<html>",
                        "pasted:1:1: not JSON: unexpected character ('<'); expected is what an AWS command"),
                Arguments.of("-----\n|DescribeServices|", "with --output json"),
                Arguments.of("services:\n- serviceArn: a", "not JSON: unrecognized token 'services'; expected is"),
                Arguments.of("42", "pasted:1:1: JSON, but no output of an AWS command: an object is expected here"),
                Arguments.of("[]", "JSON, but an empty list"),
                Arguments.of("{}", "it is an empty object; expected is describe-services, describe-tasks"),
                Arguments.of("{\"buckets\":[],\"owner\":{}}", "it has 'buckets', 'owner'; expected is"),
                Arguments.of("{\"taskArns\":[\"arn\"]}", "a list of ARNs alone, the output of describe-tasks"),
                Arguments.of("{\"format\":\"revisionscope/1\"}", "this is a scenario, open it with File"),
                Arguments.of("{\"tasks\":[\n{\"taskArn\":\"arn:aws:e",
                        "pasted:2:22: tasks[0].taskArn: the file ends too early"),
                Arguments.of(SERVICE + "\"desiredCount\":\"four\"}]}",
                        "pasted:2:16: services[0].desiredCount: 'four', a whole number from 0 on is expected"),
                Arguments.of(SERVICE + "\"desiredCount\":2.5}]}", "services[0].desiredCount: 2.5, a whole number"),
                Arguments.of(SERVICE + "\"desiredCount\":999999}]}", "it takes 0 to 200000"),
                Arguments.of(SERVICE + "\"deployments\":{}}]}",
                        "services[0].deployments: an object, a list is expected"),
                Arguments.of(SERVICE + "\"deployments\":[7]}]}",
                        "services[0].deployments[0]: 7, an object is expected"),
                Arguments.of(SERVICE + "\"createdAt\":\"yesterday\"}]}",
                        "services[0].createdAt: 'yesterday', a date such as 2025-02-21T18:00:00+00:00, or seconds"),
                Arguments.of(SERVICE + "\"createdAt\":1e300}]}", "services[0].createdAt: 1e300, a date such as"),
                Arguments.of(SERVICE + "\"createdAt\":0}]}", "1970-01-01T00:00:00Z is out of range"),
                Arguments.of(SERVICE + "\"platformVersion\":\"1.4\"}]}", "'1.4' is not a platform version"),
                Arguments.of(SERVICE + "\"deploymentConfiguration\":{\"minimumHealthyPercent\":101}}]}",
                        "101 is not a minimumHealthyPercent"),
                Arguments.of("{\"tasks\":[{}]}", "pasted:1:11: tasks[0].taskArn: this field is missing, a text"),
                Arguments.of("{\"tasks\":[null]}", "tasks[0]: no object, an object is expected"),
                Arguments.of("{\"tasks\":[{\"taskArn\":\"arn:aws:ecs:eu-west-9:444455556666:task/a/b\"}]}",
                        "'eu-west-9' is not an AWS Region"),
                Arguments.of("{\"tasks\":[{\"taskArn\":\"arn:aws:s3:::bucket\"}]}", "is not an ARN of ECS"),
                Arguments.of("{\"settings\":[{\"name\":\"fargateTaskRetirementWaitPeriod\",\"value\":\"10\","
                        + "\"principalArn\":\"arn:aws:iam::444455556666:root\"}]}",
                        "settings[0].value: 10 is not a wait period: it takes 0, 7 or 14 days"),
                Arguments.of("{\"detail-type\":\"AWS Health Event\"}", "detail: this field is missing"),
                Arguments.of("{\"DetailType\":\"AWS Health Event\",\"Detail\":\"{\"}",
                        "Detail: in the text: the file ends too early"),
                Arguments.of("[".repeat(200), "too deep or too long: values nest at most 100 deep"),
                Arguments.of("{\"services\":[]} trailing", "not JSON"),
                Arguments.of("{\"a\":\"\u0000\"}", "a NUL character, so this is not a text"));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void saysWhereAndWhatIsExpected(String text, String expected) throws GivenUpException {
        List<String> lines = Outputs.in(text).problems().map(ImportProblem::line).toList();
        assertEquals(1, lines.size(), lines.toString());
        assertTrue(lines.getFirst().contains(expected), lines.getFirst());
        assertEquals(1, lines.getFirst().lines().count());
    }

    @Test
    void anEntryThatIsWrongLeavesTheOthers() throws GivenUpException {
        String text =
                Outputs.text("describe-services.json").replaceFirst("\"desiredCount\": 2", "\"desiredCount\": []");
        Found found = Outputs.in(text);
        assertEquals(3, found.services().size());
        assertEquals(1, found.problems().count());
        assertTrue(found.problems().findFirst().orElseThrow().line().contains(": services[1].desiredCount: a list, "));
    }

    @Test
    void whatStandsBeforeTheEndOfATruncatedFileIsKept() throws GivenUpException {
        String text = Outputs.text("describe-tasks.json");
        Found found = Outputs.in(text.substring(0, text.length() / 2));
        assertEquals(5, found.tasks().size());
        assertTrue(found.problems().findFirst().orElseThrow().line().contains("tasks[5]"));
    }

    @Test
    void aFileInALocalEncodingIsNamedWithItsPlace() throws GivenUpException {
        byte[] bytes = "{\n  \"caf\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("latin:2:7: neither UTF-8 nor UTF-16 from here on, save the file in one of them"),
                lines("latin", bytes));
        assertEquals(List.of("zip:1:1: this file is compressed, unpack it first"),
                lines("zip", new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    private static List<String> lines(String name, byte[] bytes) throws GivenUpException {
        ImportSource source = new ImportSource(name, () -> new ByteArrayInputStream(bytes));
        return Inbox.read(List.of(source), new NobodyWaits()).problems().map(ImportProblem::line).toList();
    }

    @Test
    void filesThatCannotBeOpenedAreNamed(@TempDir Path folder) throws GivenUpException {
        Path missing = folder.resolve("none.json");
        Found found = Inbox.read(List.of(ImportSource.of(missing), ImportSource.of(folder)), new NobodyWaits());
        assertEquals(
                List.of("there is no such file", "this file cannot be read: this is a folder, name the files in it"),
                found.problems().map(ImportProblem::sentence).toList());
    }

    @Test
    void aScenarioIsKnownForOne() throws GivenUpException {
        Found found = Outputs.in("{\"format\": \"revisionscope/1\", \"title\": \"x\"}");
        assertEquals(Nature.SCENARIO, found.files().getFirst().nature());
    }

    @Test
    void onlySoManyProblemsOfAFileAreListed() throws GivenUpException {
        Found found = Outputs.in("{\"tasks\":[" + "{},".repeat(10_000) + "{}]}");
        assertEquals(51, found.problems().count());
    }

    /** A hundred megabytes of which hardly anything is wanted: only what is read may take memory. */
    @Test
    void aLongFileIsReadWithoutKeepingIt() throws GivenUpException {
        Found found = Inbox.read(List.of(new ImportSource("long", () -> new Endless(100 << 20))), new NobodyWaits());
        assertEquals(List.of("long:1:104857601: the file ends too early, inside this field"),
                found.problems().map(problem -> problem.file() + ":" + problem.where() + ": " + problem.sentence())
                        .toList());
    }

    /** An object with one member that nobody wants, which is as long as it is. */
    private static final class Endless extends InputStream {
        private final byte[] head = "{\"notes\": [\"".getBytes(StandardCharsets.UTF_8);
        private long left;
        private int at;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            left--;
            return left < 0 ? -1 : at < head.length ? head[at++] : 'x';
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            for (int i = 0; i < count; i++) {
                target[offset + i] = at < head.length ? head[at++] : (byte) 'x';
            }
            left -= count;
            return count;
        }
    }
}
