package lv.ikvd.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyTextStandsInBothLanguages() {
    Map<String, String> latvian = MessageFiles.read("lv");
    Map<String, String> english = MessageFiles.read("en");
    assertThat(latvian).hasSizeGreaterThan(100);
    assertThat(without(latvian.keySet(), english.keySet())).as("missing in English").isEmpty();
    assertThat(without(english.keySet(), latvian.keySet())).as("missing in Latvian").isEmpty();
  }

  @Test
  void everyFileStandsInBothLanguages() {
    for (String name : MessageFiles.names()) {
      String other =
          name.endsWith("_lv.properties")
              ? name.replace("_lv.", "_en.")
              : name.replace("_en.", "_lv.");
      assertThat(MessageFiles.names()).contains(other);
    }
  }

  /** Texts are filled in as they stand: an apostrophe is written once. */
  @Test
  void noApostropheIsDoubled() {
    assertThat(MessageFiles.read("en").values()).noneMatch(text -> text.contains("''"));
    assertThat(MessageFiles.read("lv").values()).noneMatch(text -> text.contains("''"));
  }

  /** Two texts of one key would hide each other without a word. */
  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (String name : MessageFiles.names()) {
      try (BufferedReader lines = open(name)) {
        List<String> texts =
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertThat(texts).as(name).allMatch(line -> line.matches("(?:[\\p{L}\\w.-]|\\\\:)+=.*"));
        assertThat(texts.stream().map(MessagesTest::key)).as(name).doesNotHaveDuplicates();
      }
    }
  }

  private static BufferedReader open(String name) {
    return new BufferedReader(
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream("/messages/" + name), StandardCharsets.UTF_8));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('='));
  }

  @Test
  void everyProblemCodeHasARemedy() {
    Map<String, String> latvian = MessageFiles.read("lv");
    latvian.keySet().stream()
        .filter(key -> key.matches("[A-Z]+-\\d+"))
        .forEach(code -> assertThat(latvian).containsKey(code + ".remedy"));
  }

  /**
   * As many, not the same: a text may be given a name in each language, {0} Latvian and {1}
   * English.
   */
  @Test
  void bothLanguagesNameAsManyValues() {
    Map<String, String> english = MessageFiles.read("en");
    MessageFiles.read("lv")
        .forEach(
            (key, text) ->
                assertThat(placeholders(english.get(key)))
                    .as(key)
                    .hasSameSizeAs(placeholders(text)));
  }

  @Test
  void speaksLatvianUnlessEnglishIsAskedFor() {
    assertThat(Messages.in(new Locale("lv")).getString("shell.yes")).isEqualTo("jā");
    assertThat(Messages.in(Locale.ENGLISH).getString("shell.yes")).isEqualTo("yes");
    assertThat(Messages.in(Locale.GERMAN).getString("shell.yes")).isEqualTo("jā");
  }

  @Test
  void showsAMissingKeyButLeavesOtherLibrariesTheirOwn() {
    assertThat(Messages.in(Locale.ENGLISH).getString("shell.no.such.text"))
        .isEqualTo("[shell.no.such.text]");
    Assertions.assertThatThrownBy(
            () -> Messages.in(Locale.ENGLISH).getString("jakarta.faces.NO_SUCH_TEXT"))
        .isInstanceOf(MissingResourceException.class);
  }

  private static Set<String> without(Set<String> keys, Set<String> others) {
    Set<String> rest = new TreeSet<>(keys);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile("\\{\\d").matcher(text == null ? "" : text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
