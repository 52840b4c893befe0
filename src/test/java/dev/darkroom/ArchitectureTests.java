package dev.darkroom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which room may know which. */
class ArchitectureTests {

    private static final JavaClasses DARKROOM =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.darkroom");

    @Test
    void roomsImportOnlyTheRoomsThatTheyMay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("diffusion").definedBy("dev.darkroom.diffusion..")
                .layer("model").definedBy("dev.darkroom.model..")
                .layer("runtime").definedBy("dev.darkroom.runtime..")
                .layer("checkpoint").definedBy("dev.darkroom.checkpoint..")
                .layer("generation").definedBy("dev.darkroom.generation..")
                .layer("chat").definedBy("dev.darkroom.chat..")
                .layer("web").definedBy("dev.darkroom.web..")
                // Counts, traces and logs generations, so that their own room need not know how that is done.
                .layer("telemetry").definedBy("dev.darkroom.telemetry..")
                .layer("cli").definedBy("dev.darkroom.cli..")
                .layer("application").definedBy("dev.darkroom")
                .whereLayer("diffusion").mayNotAccessAnyLayer()
                .whereLayer("model").mayOnlyAccessLayers("diffusion")
                .whereLayer("runtime").mayOnlyAccessLayers("diffusion", "model")
                .whereLayer("checkpoint").mayOnlyAccessLayers("model")
                .whereLayer("generation").mayOnlyAccessLayers("diffusion", "model")
                .whereLayer("chat").mayOnlyAccessLayers("generation", "model")
                .whereLayer("web").mayOnlyAccessLayers("chat", "generation", "model")
                .whereLayer("telemetry").mayOnlyAccessLayers("generation")
                .whereLayer("telemetry").mayNotBeAccessedByAnyLayer()
                .whereLayer("application").mayNotBeAccessedByAnyLayer()
                .check(DARKROOM);
    }

    @Test
    void theDecoderKnowsNeitherSpringNorOnnxNorFiles() {
        noClasses()
                .that()
                .resideInAPackage("dev.darkroom.diffusion..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "reactor..", "ai.onnxruntime..", "ai.onnx..", "java.io..", "java.nio.file..")
                .check(DARKROOM);
    }

    @Test
    void onlyTheRuntimeRunsOnnxAndOnlyItAndTheCheckpointRoomKnowItsFormat() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.darkroom.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(DARKROOM);
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.darkroom.checkpoint..", "dev.darkroom.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnx.proto..")
                .check(DARKROOM);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("dev.darkroom.(*)..").should().beFreeOfCycles().check(DARKROOM);
    }

    @Test
    void implementationsOfPoliciesStayInTheirRoom() {
        classes()
                .that()
                .implement("dev.darkroom.diffusion.UnmaskingPolicy")
                .should()
                .resideInAPackage("dev.darkroom.diffusion..")
                .check(DARKROOM);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        Path root = Path.of("src/main/java/dev/darkroom");
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> unmarked = files.filter(Files::isDirectory)
                    .filter(ArchitectureTests::holdsClasses)
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();
            Assertions.assertThat(unmarked).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
