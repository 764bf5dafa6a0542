package lv.ikvd.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.Test;

/** Pages that ask who may open them name what there is: else they would open for nobody. */
class MenuTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern ASKS =
      Pattern.compile("#\\{navigation\\.require(?:Any\\('([^']*)'\\))?}");

  @Test
  void pagesOfTheMenuAreOpenedByWhomTheMenuShowsThem() throws IOException {
    List<String> pages = new ArrayList<>();
    asking().forEach((page, roles) -> pages.addAll(roles == null ? List.of(page) : List.of()));
    assertThat(pages).contains("/intake/new", "/party/erase");
    assertThat(pages).allSatisfy(page -> assertThat(Menu.roles(page)).isNotEmpty());
    assertThatThrownBy(() -> Menu.roles("/nothing/here"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherPagesNameRoles() throws IOException {
    Map<String, String> asking = asking();
    asking.values().removeIf(Objects::isNull);
    assertThat(asking).containsEntry("/competence/file", Roles.REGISTRAR);
    asking.forEach(
        (page, roles) -> assertThat(roles.split(" ")).as(page).isSubsetOf(Roles.ASSIGNABLE));
    assertThat(Menu.ITEMS.stream().map(NavigationBean.Item::path))
        .as("roles of a page of the menu stand there")
        .doesNotContainAnyElementsOf(asking.keySet());
  }

  /** The pages that ask, with the roles that they name; null where the menu says so. */
  private static Map<String, String> asking() throws IOException {
    Map<String, String> asking = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .forEach(
              file -> {
                Matcher asks = ASKS.matcher(read(file));
                if (asks.find()) {
                  String page = PAGES.relativize(file).toString().replace(".xhtml", "");
                  asking.put("/" + page, asks.group(1));
                }
              });
    }
    return asking;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
