package lv.ikvd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The compiled classes of all modules, and the words of the design for them. */
final class Code {

  static final Set<String> KERNEL =
      Set.of(
          "party",
          "classifier",
          "worktime",
          "rulebook",
          "proceeding",
          "board",
          "dataload",
          "registry",
          "issuance",
          "intake",
          "document",
          "notice",
          "job",
          "audit",
          "security",
          "problem",
          "database",
          "shell",
          "seal",
          "search",
          "operation",
          "statistics",
          "consultation",
          "master",
          "fee",
          "campaign");

  /** Registers and what else is no kernel. */
  static final Set<String> REGISTERS =
      Set.of(
          "childminder",
          "privatepractice",
          "institution",
          "citizenshipnotice",
          "course",
          "expert",
          "programmelicence",
          "scientificinstitution",
          "competence",
          "psychologist",
          "recognition",
          "teachingpermit",
          "annualreport",
          "demo");

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lv.ikvd");

  private Code() {}

  static String module(JavaClass type) {
    String source = type.getSource().orElseThrow().getUri().toString();
    return List.of("persistence", "reports", "ejb", "web").stream()
        .filter(m -> source.contains("/" + m + "/target/") || source.contains("ikvis-" + m))
        .findFirst()
        .orElse("ear");
  }

  static String feature(JavaClass type) {
    return part(type, 2);
  }

  private static String part(JavaClass type, int index) {
    String[] parts = type.getPackageName().split("\\.");
    return index < parts.length ? parts[index] : "";
  }

  static List<JavaClass> where(Predicate<JavaClass> wanted) {
    return ALL.stream().filter(wanted).toList();
  }

  static List<JavaClass> of(String module) {
    return where(type -> module(type).equals(module));
  }

  /** A rule that meets no class holds for nothing: each rule says what it must have seen. */
  static void holds(ArchRule rule, List<JavaClass> seen) {
    assertThat(seen).as("classes that the rule is about").isNotEmpty();
    rule.check(ALL);
  }
}
