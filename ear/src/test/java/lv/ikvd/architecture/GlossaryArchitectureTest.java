package lv.ikvd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Identifiers are English, the law is Latvian: docs/glossary.md leads from one to the other, so
 * what is not in it cannot be found from the law.
 */
class GlossaryArchitectureTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Set<String> WORDS = words();

  @Test
  void hasEveryEntity() {
    assertExplained(
        Code.where(type -> type.isAnnotatedWith("jakarta.persistence.Entity")).stream()
            .map(GlossaryArchitectureTest::name)
            .toList());
  }

  @Test
  void hasEveryPublicEnumOfTheModel() {
    assertExplained(
        Code.where(GlossaryArchitectureTest::isPublicEnumOfTheModel).stream()
            .map(GlossaryArchitectureTest::name)
            .toList());
  }

  @Test
  void hasEveryProcedureAndRegister() {
    List<JavaClass> codes =
        Code.where(
            type ->
                Code.REGISTERS.contains(Code.feature(type))
                    && type.tryGetField("REGISTER")
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .isPresent());
    assertThat(codes).hasSizeGreaterThan(3);

    codes.forEach(type -> assertExplained(constants(type.reflect())));
  }

  private static boolean isPublicEnumOfTheModel(JavaClass type) {
    return type.isEnum()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getPackageName().matches("lv\\.ikvd\\.\\w+\\.entity(\\..+)?");
  }

  /** As one writes it: {@code Problem.Kind} for a class within another. */
  private static String name(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static List<String> constants(Class<?> type) {
    List<String> values = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        try {
          values.add((String) field.get(null));
        } catch (IllegalAccessException hidden) {
          throw new AssertionError(field + " is public", hidden);
        }
      }
    }
    return values;
  }

  private static void assertExplained(List<String> names) {
    assertThat(names).as("names that the glossary must have").isNotEmpty();
    assertThat(names).filteredOn(name -> !WORDS.contains(name)).as("not in the glossary").isEmpty();
  }

  /** What stands as code in the glossary's tables. */
  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String line : lines()) {
      if (line.startsWith("|")) {
        Matcher code = CODE.matcher(line);
        while (code.find()) {
          words.add(code.group(1));
        }
      }
    }
    return words;
  }

  private static List<String> lines() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    try {
      return Files.readAllLines(root.resolve("docs/glossary.md"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
