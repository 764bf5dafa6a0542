package lv.ikvd.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleArchitectureTest {

  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "persistence", Set.of("entity"),
          "reports", Set.of("report"),
          "ejb", Set.of("service"),
          "web", Set.of("web", "rest", "soap"));

  @Test
  void everyPackageIsAFeatureAndThePartOfItsModule() {
    PARTS.forEach(
        (module, parts) -> {
          List<JavaClass> classes = Code.of(module);
          assertThat(classes).as(module).isNotEmpty();
          assertThat(classes)
              .as(module)
              .allSatisfy(
                  type ->
                      assertThat(type.getPackageName())
                          .matches(
                              "lv\\.ikvd\\.[a-z]+\\.(" + String.join("|", parts) + ")(\\..+)?"));
        });
  }

  @Test
  void everyFeatureIsKnown() {
    Set<String> features = new TreeSet<>();
    PARTS.keySet().forEach(m -> Code.of(m).forEach(type -> features.add(Code.feature(type))));

    Set<String> known = new TreeSet<>(Code.KERNEL);
    known.addAll(Code.REGISTERS);
    assertThat(features).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void modulesUseOnlyWhatIsBelowThem() {
    Map<String, String[]> above =
        Map.of(
            "entity", new String[] {"..service..", "..report..", "..web..", "..rest..", "..soap.."},
            "report", new String[] {"..service..", "..entity..", "..web..", "..rest..", "..soap.."},
            "service", new String[] {"..web..", "..rest..", "..soap.."});
    above.forEach(
        (part, forbidden) ->
            Code.holds(
                noClasses()
                    .that()
                    .resideInAPackage("lv.ikvd.*." + part + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(prefixed(forbidden)),
                Code.where(type -> type.getPackageName().contains("." + part))));
  }

  private static String[] prefixed(String[] parts) {
    return List.of(parts).stream()
        .map(part -> "lv.ikvd.*." + part.replace(".", "") + "..")
        .toArray(String[]::new);
  }

  @Test
  void reportsKnowNoDatabase() {
    Code.holds(
        noClasses()
            .that()
            .resideInAPackage("lv.ikvd.*.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "jakarta.ejb.."),
        Code.of("reports"));
  }

  @Test
  void theKernelKnowsNoRegister() {
    List<JavaClass> kernel = Code.where(type -> Code.KERNEL.contains(Code.feature(type)));

    Code.holds(
        noClasses()
            .that()
            .resideInAnyPackage(packages(Code.KERNEL))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(Code.REGISTERS)),
        kernel);
  }

  /**
   * A register uses another's row records and asks its use cases, along one list without a circle:
   * of each the others that it may use.
   */
  private static final Map<String, Set<String>> USES =
      Map.of(
          "scientificinstitution", Set.of("institution"),
          "programmelicence", Set.of("institution"),
          "citizenshipnotice", Set.of("institution"),
          "competence", Set.of("institution", "programmelicence"),
          // whose qualification of another state is recognised needs no Latvian diploma
          "psychologist", Set.of("recognition"),
          // whose staff is checked, and which institution a representative asks for
          "teachingpermit", Set.of("institution"),
          "expert", Set.of("institution"));

  @Test
  void registersUseOthersAlongOneList() {
    Set<String> registers =
        Set.of(
            "childminder",
            "privatepractice",
            "institution",
            "citizenshipnotice",
            "course",
            "expert",
            "scientificinstitution",
            "teachingpermit",
            "psychologist",
            "recognition",
            "programmelicence",
            "competence");
    List<JavaClass> users = Code.where(type -> registers.contains(Code.feature(type)));
    assertThat(users).isNotEmpty();

    assertThat(
            users.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> registers.contains(Code.feature(use.getTargetClass())))
                .filter(
                    use ->
                        !Code.feature(use.getTargetClass())
                            .equals(Code.feature(use.getOriginClass())))
                .filter(use -> !mayUse(use.getOriginClass(), use.getTargetClass())))
        .isEmpty();
  }

  private static boolean mayUse(JavaClass user, JavaClass used) {
    return USES.getOrDefault(Code.feature(user), Set.of()).contains(Code.feature(used))
        && !isEntityOrRepository(used);
  }

  private static String[] packages(Set<String> features) {
    return features.stream().map(f -> "lv.ikvd." + f + "..").toArray(String[]::new);
  }

  /** Both would be empty or fail in the EAR, without an error at build time. */
  @Test
  void noLookupOfImplementationsWhereTheEarHidesThem() {
    Code.holds(
        noClasses()
            .that()
            .resideInAnyPackage("lv.ikvd.*.entity..", "lv.ikvd.*.report..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "jakarta\\.enterprise\\.inject\\.Instance|java\\.util\\.ServiceLoader"),
        Code.of("persistence"));
    Code.holds(
        noClasses().should().callMethod("jakarta.enterprise.inject.spi.CDI", "current"),
        Code.of("ejb"));
  }

  @Test
  void theWebSeesNoEntityAndNoRepository() {
    List<JavaClass> web = Code.of("web");
    assertThat(web).isNotEmpty();

    assertThat(
            web.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isEntityOrRepository(dependency.getTargetClass())))
        .isEmpty();
  }

  /** Both say the same of every role, whichever of them a server reads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ear/src/main/application/META-INF/glassfish-application.xml",
        "web/src/main/webapp/WEB-INF/glassfish-web.xml"
      })
  void eachPackagingMapsEveryRoleToItsGroup(String descriptor) throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    String text = Files.readString(root.resolve(descriptor));

    assertThat(mapped(text, "role-name"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Roles.ASSIGNABLE.stream(), Stream.of(Roles.SYSTEM)).toList());
    assertThat(mapped(text, "group-name")).containsExactlyInAnyOrderElementsOf(Roles.ASSIGNABLE);
  }

  private static List<String> mapped(String descriptor, String element) {
    return Pattern.compile("<" + element + ">([^<]+)<")
        .matcher(descriptor)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static boolean isEntityOrRepository(JavaClass type) {
    return type.isAnnotatedWith("jakarta.persistence.Entity")
        || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
        || type.getAllFields().stream()
            .anyMatch(f -> f.getRawType().getName().equals("jakarta.persistence.EntityManager"));
  }
}
