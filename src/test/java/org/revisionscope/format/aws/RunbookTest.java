package org.revisionscope.format.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.revisionscope.format.aws.Runbook.Scope;
import org.revisionscope.format.aws.RunbookReader.Reading;
import org.revisionscope.format.json.JsonPrinter;
import org.revisionscope.format.scenario.BundledScenarios;
import org.revisionscope.format.scenario.ScenarioException;
import org.revisionscope.model.decision.AwsDecision;
import org.revisionscope.model.decision.CustomerDecision;
import org.revisionscope.model.decision.CustomerDecision.UpdateService;
import org.revisionscope.model.decision.Decision;
import org.revisionscope.model.decision.TimedDecision;
import org.revisionscope.model.engine.Simulation;
import org.revisionscope.model.fleet.DeploymentConfiguration;
import org.revisionscope.model.fleet.Place;
import org.revisionscope.model.fleet.PlatformVersion;
import org.revisionscope.model.fleet.PlatformVersionChoice;
import org.revisionscope.model.fleet.RevisionId;
import org.revisionscope.model.fleet.ServiceKey;
import org.revisionscope.model.fleet.ServiceSpec;
import org.revisionscope.model.fleet.StandaloneKey;
import org.revisionscope.model.fleet.TaskNetwork;
import org.revisionscope.model.fleet.TaskNetwork.Traffic;
import org.revisionscope.model.fleet.TaskRef;
import org.revisionscope.model.fleet.TaskSpec;
import org.revisionscope.model.fleet.UsedService;
import org.revisionscope.model.fleet.VpcEndpoint;
import org.revisionscope.model.fleet.WaitPeriod;
import org.revisionscope.model.history.JournalHash;
import org.revisionscope.model.scenario.Faults;
import org.revisionscope.model.scenario.Faults.Fault;
import org.revisionscope.model.scenario.Faults.LaunchFailures;
import org.revisionscope.model.scenario.Scenario;

class RunbookTest {

    private static final Optional<TaskNetwork> NETWORK = Optional.of(new TaskNetwork(
            List.of(VpcEndpoint.ECR_API, VpcEndpoint.S3), List.of(UsedService.ECR), Traffic.BLOCKED));

    private static final Place PLACE = Place.of("111122223333", "eu-west-1");
    private static final ServiceKey WEB = new ServiceKey(PLACE, "production", "web");
    private static final Instant BEGIN = Instant.parse("2025-02-21T18:00:00Z");
    private static final String AT = " --profile 111122223333 --region eu-west-1";
    private static final PlatformVersion V = new PlatformVersion("1.4.0");
    private static final String FORCE =
            "aws ecs update-service --cluster production --service web --force-new-deployment";
    private static final String VPC = "--network-configuration "
            + "'awsvpcConfiguration={subnets=[SUBNET-ID],securityGroups=[SECURITY-GROUP-ID]}' ";
    private static final String ARN =
            "arn:aws:ecs:eu-west-1:111122223333:task/production/0123456789abcdef0123456789abcdef";

    @Test
    void everyVerbOfACustomerHasItsCommand() {
        assertEquals("aws ecs put-account-setting-default --name fargateTaskRetirementWaitPeriod --value 14" + AT,
                RunbookWriter.command(new CustomerDecision.SetWaitPeriod(PLACE, WaitPeriod.FOURTEEN_DAYS)));
        assertEquals("aws ecs create-service --service-name api --cluster production --task-definition api "
                + "--launch-type FARGATE " + VPC + "--desired-count 4 --deployment-configuration "
                + "minimumHealthyPercent=100,maximumPercent=200 --platform-version LATEST" + AT,
                RunbookWriter.command(create("api", Duration.ZERO)));
        assertEquals("aws ecs update-service --service web --cluster production --force-new-deployment" + AT,
                RunbookWriter.command(UpdateService.of(WEB).forced()));
        assertEquals("aws ecs update-service --service web --cluster production --desired-count 3 "
                + "--deployment-configuration minimumHealthyPercent=50" + AT,
                RunbookWriter.command(
                        UpdateService.of(WEB).withDesiredCount(3).withMinimumHealthyPercent(50)));
        assertEquals("aws ecs delete-service --service web --cluster production --force" + AT,
                RunbookWriter.command(new CustomerDecision.DeleteService(WEB)));
        assertEquals("aws ecs run-task --cluster production --task-definition etl-1 --launch-type FARGATE "
                + VPC + "--platform-version LATEST --tags key=Name,value=etl-1" + AT,
                RunbookWriter.command(run("etl-1", Optional.empty(), Optional.empty())));
        assertEquals("aws ecs stop-task --cluster production --task " + ARN + AT,
                RunbookWriter.command(new CustomerDecision.StopTask(TaskRef.parse(ARN))));
        assertEquals("aws ec2 create-vpc-endpoint --vpc-id VPC-ID --vpc-endpoint-type Gateway "
                + "--service-name com.amazonaws.eu-west-1.s3 --tag-specifications "
                + "'ResourceType=vpc-endpoint,Tags=[{Key=ecs-cluster,Value=production},{Key=ecs-service,Value=web}]'"
                + AT,
                RunbookWriter.command(new CustomerDecision.AddVpcEndpoint(WEB, VpcEndpoint.S3)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Decision> decisions = List.of(new AwsDecision.ReleasePlatformVersion(new PlatformVersion("1.5.0")),
                new AwsDecision.MoveLatest(new PlatformVersion("1.5.0")),
                new AwsDecision.ReleaseRevision(V, Optional.empty()),
                new AwsDecision.ReleaseRevision(V, Optional.of("r8")),
                new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r6"), "", false),
                new AwsDecision.MarkRevision(RevisionId.parse("1.4.0-r7"), "it's $1 \"kernel\"; ü", true),
                new CustomerDecision.SetWaitPeriod(PLACE, WaitPeriod.FOURTEEN_DAYS),
                create("api", Duration.ofSeconds(90)),
                UpdateService.of(WEB), UpdateService.of(WEB).forced(), UpdateService.of(WEB).withMaximumPercent(150),
                UpdateService.of(WEB).withDesiredCount(9).withMinimumHealthyPercent(50).withMaximumPercent(150)
                        .withPlatformVersion(new PlatformVersionChoice.Exactly(V)),
                new CustomerDecision.DeleteService(WEB), run("", Optional.empty(), Optional.empty()),
                run("etl-1", Optional.of(Duration.ofMinutes(90)), Optional.of(TaskRef.parse(ARN))),
                new CustomerDecision.AddVpcEndpoint(WEB, VpcEndpoint.S3),
                new CustomerDecision.CreateService(new ServiceSpec(WEB, 2, DeploymentConfiguration.DEFAULT,
                        new PlatformVersionChoice.Latest(), Duration.ZERO, NETWORK)),
                new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", "etl-2"),
                        new PlatformVersionChoice.Latest(), Optional.empty(), Optional.empty(), NETWORK)),
                new CustomerDecision.StopTask(TaskRef.parse(ARN)),
                new CustomerDecision.StopTask(TaskRef.parse("etl-1")));
        List<TimedDecision> timed = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            timed.add(new TimedDecision(BEGIN.plusSeconds(i / 2), decisions.get(i)));
        }
        Runbook runbook = new Runbook(Scope.PART, timed,
                List.of(new LaunchFailures(WEB, BEGIN, BEGIN.plusSeconds(60), "it's full")));
        Reading read = RunbookReader.read(RunbookWriter.write(runbook), List.of(PLACE), BEGIN);
        assertEquals(List.of(), read.problems());
        assertEquals(runbook, read.runbook());
    }

    static List<String> scenarios() {
        return BundledScenarios.names().stream().filter(name -> !name.startsWith("hundred")).toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aReplayedRunbookTellsTheSameStory(String name) throws ScenarioException {
        Scenario scenario = BundledScenarios.open(name).scenario();
        List<Place> places = scenario.fleet().places().stream().map(setup -> setup.place()).toList();
        List<TimedDecision> replayed =
                RunbookReader.read(RunbookWriter.write(Runbook.of(scenario)), places, Instant.MIN).runbook()
                        .decisions();
        assertEquals(hash(scenario), hash(scenario.withDecisions(replayed)));
    }

    @Test
    void commandsTypedByHandAreTakenAsTheCliTakesThem() {
        List<TimedDecision> read = RunbookReader.read("""
                # by hand; it's $mine
                aws ecs update-service --cluster "production" \\
                    --service 'web' --force-new-deployment
                #at 2025-02-23T09:00:00Z
                aws ecs list-account-settings --effective-settings --name fargateTaskRetirementWaitPeriod
                aws ecs run-task --task-definition arn:aws:ecs:eu-west-1:111122223333:task-definition/etl-1:7 \\
                    --network-configuration "awsvpcConfiguration={subnets=[subnet-0b1],assignPublicIp=ENABLED}"
                aws ecs update-service --cluster=production --service=web --desired-count=3 --output json \\
                    --no-cli-pager --profile my-shop --region eu-west-1
                """, List.of(PLACE), BEGIN).runbook().decisions();
        assertEquals(List.of(new TimedDecision(BEGIN, UpdateService.of(WEB).forced()),
                new TimedDecision(Instant.parse("2025-02-23T09:00:00Z"),
                        new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "default", "etl-1"),
                                new PlatformVersionChoice.Latest(), Optional.empty(), Optional.empty()))),
                new TimedDecision(Instant.parse("2025-02-23T09:00:00Z"), UpdateService.of(WEB).withDesiredCount(3))),
                read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = {
        "aws ecs mark-revision r6 ! 'mark-revision' cannot be replayed",
        "rm -rf x ! a command begins with 'aws ecs'", "aws s3 ls ! a command begins with 'aws ecs'",
        "aws ecs update-service --service web --query x ! '--query' is not an option here",
        "aws ecs update-service --cluster production ! update-service needs --service",
        "aws ecs put-account-setting-default --name x --value 7 ! the setting 'x' is not simulated",
        "aws ecs put-account-setting-default --name fargateTaskRetirementWaitPeriod --value 10 ! 10",
        "aws ecs update-service --service web --desired-count many ! --desired-count takes a whole number, not 'many'",
        "aws ecs update-service --service web --region us-east-1 ! the scenario has no place",
        "aws ecs update-service --service $WEB ! '$' outside quotes", "#at yesterday ! 'yesterday' is not an instant",
        "#aws destroy ! AWS is not known to do 'destroy'",
        "aws ecs stop-task --task \"etl-1 ! a double quote is not closed",
        "aws ecs stop-task --task ! --task needs a value",
        "aws ecs stop-task --task a --task b ! --task stands twice",
        "aws ec2 create-vpc-endpoint --service-name com.amazonaws.eu-west-1.s3 ! needs --tag-specifications",
        "aws ec2 create-vpc-endpoint --service-name x --tag-specifications a ! names the service that the endpoint is for",
        "aws ec2 run-instances ! 'run-instances' cannot be replayed"})
    void aWrongLineIsNamedWithWhatIsWrong(String line, String expected) {
        List<RunbookProblem> problems =
                RunbookReader.read("# one\n\n" + line + "\n" + FORCE, List.of(PLACE), BEGIN).problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(3, problems.getFirst().line());
        assertTrue(problems.getFirst().sentence().contains(expected), problems::toString);
    }

    @Test
    void theNameOfAProfileDoesNotTellWhichAccountItIs() {
        String command = FORCE + " --region eu-west-1 --profile my-shop";
        assertEquals(List.of(new RunbookProblem(1, "the scenario has several accounts, and 'my-shop' is none of them:"
                + " name one by its 12 digits with --profile")),
                RunbookReader.read(command, List.of(PLACE, Place.of("444455556666", "us-east-1")), BEGIN).problems());
    }

    @Test
    void everyWrongLineIsNamedAndTheOthersAreRead() {
        Reading read = RunbookReader.read(String.join("\n", "aws ecs mark-revision r6", FORCE, "kubectl get pods",
                "aws ecs update-service --service 'web", FORCE), List.of(PLACE), BEGIN);
        assertEquals(List.of(1, 3, 4), read.problems().stream().map(RunbookProblem::line).toList());
        assertEquals(List.of(2, 5), read.lines());
        assertEquals(2, read.runbook().decisions().size());
    }

    @Test
    void timeGoesOn() {
        String back = "#at 2025-01-01T00:00:00Z";
        assertEquals(List.of(), RunbookReader.read(back + "\n" + FORCE, List.of(PLACE), BEGIN).problems());
        assertEquals(List.of(new RunbookProblem(2, "2025-01-01T00:00:00Z is before " + BEGIN
                + ", where the runbook stands")),
                RunbookReader.read(FORCE + "\n" + back, List.of(PLACE), BEGIN).problems());
    }

    @Test
    void onlyARunbookThatSaysSoTellsTheWholeStory() {
        assertEquals(Scope.PART, RunbookReader.read(FORCE, List.of(PLACE), BEGIN).runbook().scope());
        assertEquals(Scope.WHOLE,
                RunbookReader.read("#whole-story\n" + FORCE, List.of(PLACE), BEGIN).runbook().scope());
        assertEquals(List.of(), RunbookReader.read("#whole-stories are comments", List.of(PLACE), BEGIN).problems());
    }

    @Test
    void theSettingIsAskedForAsTheCliAsks() {
        assertEquals("aws ecs list-account-settings --effective-settings --name fargateTaskRetirementWaitPeriod" + AT,
                RunbookWriter.listSettings(PLACE));
    }

    @Test
    void theSettingIsAnsweredAsTheCliAnswersIt() {
        String setting = "{\"name\":\"fargateTaskRetirementWaitPeriod\",\"value\":\"14\","
                + "\"principalArn\":\"arn:aws:iam::111122223333:root\",\"type\":\"user\"}";
        assertEquals("{\"setting\":" + setting + "}",
                JsonPrinter.compact(AccountSettings.put(PLACE, WaitPeriod.FOURTEEN_DAYS)));
        assertEquals("{\"settings\":[" + setting + "]}",
                JsonPrinter.compact(AccountSettings.list(PLACE, WaitPeriod.FOURTEEN_DAYS)));
    }

    private static CustomerDecision create(String name, Duration delay) {
        return new CustomerDecision.CreateService(new ServiceSpec(new ServiceKey(PLACE, "production", name), 4,
                DeploymentConfiguration.DEFAULT, new PlatformVersionChoice.Latest(), delay));
    }

    private static CustomerDecision run(String name, Optional<Duration> length, Optional<TaskRef> replaces) {
        return new CustomerDecision.RunTask(new TaskSpec(new StandaloneKey(PLACE, "production", name),
                new PlatformVersionChoice.Latest(), length, replaces));
    }

    private static String hash(Scenario scenario) {
        Simulation simulation = Simulation.of(scenario);
        simulation.runToEnd();
        return JournalHash.of(simulation.view());
    }

    @Test
    void crashesThatAScenarioListsAreNotToldAndThatIsSaid() {
        Scenario scenario = BundledScenarios.open("fx1").scenario();
        assertFalse(RunbookWriter.write(scenario).contains("crash"));
        Fault crash = new Faults.TaskExits(BEGIN, new TaskRef.ByName("etl-1"));
        Scenario crashing = scenario.withFaults(new Faults(List.of(crash), Optional.empty()));
        String text = RunbookWriter.write(crashing);
        assertTrue(text.contains("\n# The scenario lists 1 crash, which no command brings about: only its file carries"
                + " them.\n"), text);
        assertEquals(Runbook.of(crashing), RunbookReader.read(text, List.of(PLACE), BEGIN).runbook());
    }
}
