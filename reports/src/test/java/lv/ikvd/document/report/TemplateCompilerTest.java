package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does with a template that names something which is not there: it fails. */
class TemplateCompilerTest {

  private static final Path DOCUMENT = Path.of("src/main/resources/reports/document");

  @TempDir Path folder;

  private Path decisionWith(String what, String instead) throws IOException {
    String decision = Files.readString(DOCUMENT.resolve("decision.jrxml"));
    assertThat(decision).contains(what);
    try (Stream<Path> parts = Files.list(DOCUMENT)) {
      for (Path part : parts.filter(p -> p.toString().endsWith(".xml")).toList()) {
        Files.copy(part, folder.resolve(part.getFileName()));
      }
    }
    return Files.writeString(folder.resolve("t.jrxml"), decision.replace(what, instead));
  }

  @Test
  void theTemplateItselfCompiles() throws IOException, JRException {
    TemplateCompiler.compile(decisionWith("$P{sheet}.title()", "$P{sheet}.title()"));
    assertThat(folder.resolve("t.jasper")).exists();
  }

  @Test
  void aMisspeltAccessorFails() throws IOException {
    Path template = decisionWith("$P{sheet}.title()", "$P{sheet}.tilte()");
    assertThatThrownBy(() -> TemplateCompiler.compile(template)).hasMessageContaining("tilte");
  }

  @Test
  void anUndeclaredFieldFails() throws IOException {
    Path template = decisionWith("$F{block}.text()", "$F{blokc}.text()");
    assertThatThrownBy(() -> TemplateCompiler.compile(template)).hasMessageContaining("blokc");
  }

  @Test
  void aSharedPartThatIsNotThereFails() throws IOException {
    Path template = decisionWith("<?include styles.xml?>", "<?include style.xml?>");
    assertThatThrownBy(() -> TemplateCompiler.compile(template)).hasMessageContaining("style.xml");
  }

  @Test
  void aDeclaredParameterThatNobodyFillsFails() throws IOException {
    Path template =
        decisionWith(
            "<parameter name=\"sheet\"",
            "<parameter name=\"stamp\" class=\"java.lang.String\"/><parameter name=\"sheet\"");
    assertThatThrownBy(() -> TemplateCompiler.compile(template))
        .hasMessageContaining("parameter stamp");
  }

  @Test
  void aDeclaredFieldThatNobodyFillsFails() throws IOException {
    Path template =
        decisionWith(
            "<field name=\"block\"",
            "<field name=\"n\" class=\"java.lang.String\"/><field name=\"block\"");
    assertThatThrownBy(() -> TemplateCompiler.compile(template)).hasMessageContaining("field n");
  }
}
