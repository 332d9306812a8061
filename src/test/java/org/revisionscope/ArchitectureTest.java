package org.revisionscope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import javafx.util.Duration;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows between packages. Those listed here exist; every other one is an error. */
class ArchitectureTest {
    private static final String PROJECT = "org.revisionscope..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PROJECT.replace("..", ""));

    static final List<Arrows> ARROWS = List.of(
            from("model.fleet"),
            from("model.decision", "model.fleet"),
            from("model.event", "model.fleet", "model.decision"),
            from("model.scenario", "model.fleet", "model.decision"),
            from("model.engine", "model.fleet", "model.event", "model.decision", "model.scenario", "model.history"),
            from("model.history", "model.fleet", "model.event", "model.decision", "model.scenario"),
            from("model.check", "model.fleet", "model.decision", "model.event", "model.history"),
            from("model.whatif", "model"),
            from("model.explain", "model"),
            from("format", "model"),
            from("view", "model"),
            from("controller", "model", "format", "view"),
            from("cli", "model", "format", "view"));

    /** The parts that the timeline's control is made of. */
    private static final List<String> TIMELINE = List.of("view.timeline.sight", "view.timeline.scale",
            "view.timeline.outline", "view.timeline.frame", "view.timeline.layer", "view.timeline.spoken",
            "view.timeline.motion");

    /** A package, and the packages of this project that it may use besides itself; all with what is below them. */
    record Arrows(String from, List<String> to) {
        DescribedPredicate<JavaClass> allowed() {
            String[] own =
                    Stream.concat(Stream.of(from), to.stream()).map(ArchitectureTest::below).toArray(String[]::new);
            return resideInAnyPackage(own).or(resideOutsideOfPackage(PROJECT));
        }

        @Override
        public String toString() {
            return from + " uses " + (to.isEmpty() ? "nothing" : String.join(", ", to));
        }
    }

    @ParameterizedTest
    @FieldSource("ARROWS")
    void packageUsesOnlyWhatItMay(Arrows arrows) {
        check(classes().that().resideInAPackage(below(arrows.from()))
                .should().onlyDependOnClassesThat(arrows.allowed()).as(arrows.toString()));
    }

    @Test
    void theTimelinesPartsUseOnlyThoseBeforeThem() {
        for (int i = 0; i < TIMELINE.size(); i++) {
            String[] later =
                    Stream.concat(TIMELINE.subList(i + 1, TIMELINE.size()).stream().map(ArchitectureTest::below),
                            Stream.of("org.revisionscope.view.timeline")).toArray(String[]::new);
            check(noClasses().that().resideInAPackage(below(TIMELINE.get(i)))
                    .should().dependOnClassesThat().resideInAnyPackage(later));
        }
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.revisionscope.(**)").should().beFreeOfCycles());
    }

    @Test
    void modelNeedsJavaBaseOnly() {
        check(classes().that().resideInAPackage(below("model"))
                .should().onlyDependOnClassesThat(resideInAnyPackage(below("model"), "org.jspecify.annotations")
                        .or(describe("are in java.base", ArchitectureTest::isInJavaBase))));
    }

    @Test
    void modelReadsNeitherClockNorDice() {
        check(noClasses().that().resideInAPackage(below("model"))
                .should().accessTargetWhere(describe("reads the machine's clock", ArchitectureTest::readsClock))
                .orShould().accessTargetWhere(describe("rolls unseeded dice", ArchitectureTest::rollsDice)));
    }

    @Test
    void engineDecidesInNoHashOrder() {
        check(noClasses().that().resideInAPackage(below("model.engine"))
                .should().dependOnClassesThat().belongToAnyOf(HashMap.class, HashSet.class));
    }

    @Test
    void jsonLivesInFormat() {
        check(noClasses().that().resideOutsideOfPackage(below("format"))
                .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml..", "software.amazon.."));
    }

    @Test
    void windowsLiveInControllerAndView() {
        check(noClasses().that().resideOutsideOfPackages(below("controller"), below("view"))
                .and().doNotHaveFullyQualifiedName(Launcher.class.getName())
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..",
                        "org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void onePackageNamesHowLongThingsTakeOnTheScreen() {
        check(noClasses().that().resideOutsideOfPackage(below("view.motion"))
                .should().callMethod(Duration.class, "millis", double.class)
                .orShould().callMethod(Duration.class, "seconds", double.class)
                .orShould().callConstructor(Duration.class, double.class));
    }

    @Test
    void onePackageTalksToANetwork() {
        check(noClasses().that().resideOutsideOfPackage(below("controller.webhook"))
                .should().dependOnClassesThat().resideInAPackage("java.net.http.."));
        check(classes().that().resideInAPackage("..controller.webhook..")
                .should().onlyBeAccessed().byAnyPackage(below("controller.webhook"), below("controller.chat"),
                        below("controller.settings")));
    }

    @Test
    void nothingOpensSocketsOrRunsCommands() {
        check(noClasses().should().dependOnClassesThat(describe("are sockets or processes",
                type -> Set.of("Socket", "ServerSocket", "DatagramSocket", "MulticastSocket", "SocketChannel",
                        "ServerSocketChannel", "DatagramChannel", "AsynchronousSocketChannel", "URLConnection",
                        "HttpURLConnection", "ProcessBuilder", "Process").contains(type.getSimpleName()))));
        check(noClasses().should().accessTargetWhere(describe("runs a command or opens an address",
                access -> Set.of("exec", "openStream", "openConnection").contains(access.getTarget().getName())
                        && Set.of("java.lang.Runtime", "java.net.URL")
                                .contains(access.getTarget().getOwner().getName()))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static Arrows from(String from, String... to) {
        return new Arrows(from, List.of(to));
    }

    private static String below(String name) {
        return PROJECT.replace("..", "." + name + "..");
    }

    private static boolean isInJavaBase(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || Object.class.getModule().getPackages().contains(element.getPackageName());
    }

    private static boolean readsClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return switch (owner.getPackageName()) {
            case "java.time" -> target.getName().equals("now") || target.getName().startsWith("system");
            default -> owner.isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        };
    }

    private static boolean rollsDice(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return owner.isEquivalentTo(ThreadLocalRandom.class)
                || (owner.isEquivalentTo(Math.class) && target.getName().equals("random"))
                || (owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID"))
                || (owner.isEquivalentTo(Random.class) && target.getFullName().endsWith("<init>()"));
    }
}
