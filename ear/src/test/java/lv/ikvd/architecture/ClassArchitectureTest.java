package lv.ikvd.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassArchitectureTest {

  private static final Set<String> ROLES =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll");

  private static final String AS_SYSTEM = "lv.ikvd.security.service.AsSystem";

  private static final Set<String> BEANS =
      Set.of("jakarta.ejb.Stateless", "jakarta.ejb.Singleton", "jakarta.ejb.Stateful");

  /** Contracts that features declare implementations of, and ports to other systems. */
  private static final Set<String> CONTRACTS =
      Set.of(
          "Procedure",
          "Register",
          "Publication",
          "DocumentKind",
          "WorkHandler",
          "JobHandler",
          "Dispatch",
          "ElectronicSeal",
          "CasePart",
          "Panel",
          "CellSource",
          "SubjectSource",
          "ComparedRegister",
          "CaseMaterial",
          "EndingEntries",
          "BatchKind",
          "BatchStep",
          "Enclosures",
          "CaseHold",
          "Withholding",
          "LetterTexts");

  @Test
  void readsTheClockThatItIsGiven() {
    Code.holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("lv.ikvd.worktime.entity.RigaClock")
            .and()
            .resideOutsideOfPackage("lv.ikvd.starter..")
            .should()
            .callMethodWhere(new StaticClock()),
        List.copyOf(Code.ALL));
  }

  private static final class StaticClock extends DescribedPredicate<JavaMethodCall> {

    private static final Set<String> CLOCK = Set.of("systemUTC", "systemDefaultZone", "system");

    StaticClock() {
      super("a static clock or the JVM's own zone");
    }

    @Override
    public boolean test(JavaMethodCall call) {
      String owner = call.getTargetOwner().getName();
      String name = call.getName();
      boolean clock =
          call.getTarget().getRawParameterTypes().stream()
              .anyMatch(type -> type.getName().equals("java.time.Clock"));
      return owner.startsWith("java.time.") && name.equals("now") && !clock
          || owner.equals("java.time.Clock") && CLOCK.contains(name)
          || owner.equals("java.time.ZoneId") && name.equals("systemDefault")
          || owner.equals("java.util.TimeZone") && name.equals("getDefault")
          || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }
  }

  @Test
  void namesSayWhatAClassIs() {
    Code.holds(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveNameMatching(".*Utils?"),
        List.copyOf(Code.ALL));
  }

  @Test
  void everyUseCaseSaysWhoMayCallIt() {
    List<JavaClass> beans = Code.where(ClassArchitectureTest::isBean);
    assertThat(beans).isNotEmpty();

    assertThat(
            beans.stream()
                .filter(bean -> !hasRole(bean.getAnnotations()))
                .flatMap(bean -> bean.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !hasRole(method.getAnnotations())))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  /**
   * Of two beans of one name the container makes one: the other would have no role, no transaction.
   */
  @Test
  void everyUseCaseHasANameOfItsOwn() {
    assertThat(Code.where(ClassArchitectureTest::isBean))
        .extracting(JavaClass::getSimpleName)
        .doesNotHaveDuplicates();
  }

  /** A timer is nobody, so whatever asks for a role refuses it. */
  @Test
  void timersEnterUseCasesAsTheSystem() {
    List<JavaClass> timers =
        Code.where(
            type ->
                type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith("jakarta.ejb.Schedule")));
    assertThat(timers).isNotEmpty();

    assertThat(
            timers.stream()
                .flatMap(timer -> timer.getMethodCallsFromSelf().stream())
                .filter(call -> !dependsOn(call.getOriginOwner(), AS_SYSTEM) || isOfTimer(call))
                .filter(call -> asksForARole(call.getTargetOwner())))
        .extracting(JavaMethodCall::getDescription)
        .isEmpty();
  }

  /** In the timer's method itself, and not in what that hands over. */
  private static boolean isOfTimer(JavaMethodCall call) {
    return call.getOrigin().isAnnotatedWith("jakarta.ejb.Schedule") && !call.isDeclaredInLambda();
  }

  /** The roles that a method asks for by itself or by its class; empty where anybody may. */
  private static final class Roles {

    private static final String ALLOWED = "jakarta.annotation.security.RolesAllowed";

    static Set<String> asked(JavaMethod method) {
      return method
          .tryGetAnnotationOfType(ALLOWED)
          .map(Roles::names)
          .orElseGet(
              () ->
                  hasRole(method.getAnnotations())
                      ? Set.of()
                      : method
                          .getOwner()
                          .tryGetAnnotationOfType(ALLOWED)
                          .map(Roles::names)
                          .orElse(Set.of()));
    }

    private static Set<String> names(JavaAnnotation<?> annotation) {
      return Set.of((String[]) annotation.get("value").orElseThrow());
    }
  }

  private static boolean dependsOn(JavaClass type, String other) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getName().equals(other));
  }

  private static boolean asksForARole(JavaClass type) {
    String roles = "jakarta.annotation.security.RolesAllowed";
    return type.isAnnotatedWith(roles)
        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(roles));
  }

  /** Who may begin a use case may end it: what it calls asks for no other role. */
  @Test
  void useCasesCallWhatTheirCallersMay() {
    List<JavaMethodCall> calls =
        Code.where(ClassArchitectureTest::isBean).stream()
            .flatMap(bean -> bean.getMethodCallsFromSelf().stream())
            .filter(call -> isBean(call.getTargetOwner()))
            .filter(call -> !call.getTargetOwner().equals(call.getOriginOwner()))
            .filter(call -> call.getOrigin() instanceof JavaMethod)
            .filter(call -> !dependsOn(call.getOriginOwner(), AS_SYSTEM))
            .toList();
    assertThat(calls).isNotEmpty();

    assertThat(
            calls.stream()
                .filter(
                    call ->
                        call.getTarget()
                            .resolveMember()
                            .map(Roles::asked)
                            .filter(asked -> !asked.isEmpty())
                            .filter(
                                asked -> !allow(asked, Roles.asked((JavaMethod) call.getOrigin())))
                            .isPresent()))
        .extracting(JavaMethodCall::getDescription)
        .isEmpty();
  }

  /** Whether all who may call the one may call the other; where anybody may, not all of them. */
  private static boolean allow(Set<String> asked, Set<String> callers) {
    return !callers.isEmpty() && asked.containsAll(callers);
  }

  /** The container refuses to call anything else from outside, which no test without it sees. */
  @Test
  void useCasesAreCalledByTheirPublicMethods() {
    assertThat(
            Code.where(type -> true).stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> isBean(call.getTargetOwner()))
                .filter(
                    call ->
                        !call.getOriginOwner()
                            .getName()
                            .startsWith(call.getTargetOwner().getName()))
                .filter(
                    call ->
                        call.getTarget()
                            .resolveMember()
                            .map(JavaMember::getModifiers)
                            .filter(of -> !of.contains(JavaModifier.PUBLIC))
                            .filter(of -> !of.contains(JavaModifier.STATIC))
                            .isPresent()))
        .extracting(JavaMethodCall::getDescription)
        .isEmpty();
  }

  private static boolean isBean(JavaClass type) {
    return BEANS.stream().anyMatch(type::isAnnotatedWith);
  }

  private static boolean hasRole(Set<? extends JavaAnnotation<?>> annotations) {
    return annotations.stream().anyMatch(a -> ROLES.contains(a.getRawType().getName()));
  }

  /** The starter has no user interface, and reports may not know the family's module. */
  @Test
  void failuresAreOfOneFamily() {
    assertThat(
            Code.where(
                type ->
                    type.isAssignableTo(Throwable.class)
                        && !type.getPackageName().equals("lv.ikvd.starter")
                        && !Code.module(type).equals("reports")))
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(type.isAssignableTo("lv.ikvd.problem.entity.Problem"))
                    .as(type.getName())
                    .isTrue());
  }

  @Test
  void noInterfaceHasOneImplementationAlone() {
    List<JavaClass> interfaces = Code.where(JavaClass::isInterface);

    assertThat(interfaces.stream().filter(i -> !CONTRACTS.contains(i.getSimpleName())))
        .allSatisfy(
            type ->
                assertThat(type.getAllSubclasses().size())
                    .as("implementations of " + type.getName())
                    .isNotEqualTo(1));
  }

  @Test
  void entitiesAreMappedAlike() {
    List<JavaClass> entities =
        Code.where(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    assertThat(entities).isNotEmpty();

    assertThat(entities)
        .allSatisfy(
            entity -> {
              assertThat(words(entity)).as(entity.getName()).startsWith(table(entity));
              assertThat(entity.isAnnotatedWith("jakarta.persistence.Inheritance")).isFalse();
              assertThat(entity.getFields().stream().filter(ClassArchitectureTest::isEager))
                  .extracting(JavaMember::getFullName)
                  .isEmpty();
            });
  }

  /** Without the annotation the table is called as the class, which fits a single word alone. */
  private static String table(JavaClass entity) {
    return entity
        .tryGetAnnotationOfType("jakarta.persistence.Table")
        .flatMap(annotation -> annotation.get("name"))
        .map(String::valueOf)
        .orElse(entity.getSimpleName().toLowerCase(Locale.ROOT));
  }

  private static String words(JavaClass entity) {
    return entity
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isEager(JavaMember field) {
    return Set.of("OneToMany", "ManyToMany", "ElementCollection", "ManyToOne", "OneToOne").stream()
        .map(name -> field.tryGetAnnotationOfType("jakarta.persistence." + name))
        .flatMap(Optional::stream)
        .map(annotation -> annotation.get("fetch").map(String::valueOf).orElse(""))
        .anyMatch(fetch -> fetch.contains("EAGER"));
  }
}
