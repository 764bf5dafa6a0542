package lv.ikvd.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Texts that would hide each other are told with their place, as the server starts. */
class MessageFilesTest {

  @Test
  void aKeyThatStandsTwiceInAFileIsTold() throws IOException {
    assertThat(MessageFiles.texts("a_lv.properties", new StringReader("a.b=1\na.c=2\n")))
        .containsEntry("a.c", "2");
    assertThatThrownBy(
            () -> MessageFiles.texts("a_lv.properties", new StringReader("a.b=1\na.b=2\n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.b stands twice, in a_lv.properties");
  }

  @Test
  void aKeyThatStandsInTwoFilesIsToldWithBoth() {
    Map<String, Map<String, String>> files =
        Map.of("a_lv.properties", Map.of("a.b", "1"), "b_lv.properties", Map.of("a.b", "1"));
    assertThatThrownBy(() -> MessageFiles.joined(new TreeMap<>(files)))
        .hasMessageContaining("a.b stands twice, in a_lv.properties and b_lv.properties");
  }
}
