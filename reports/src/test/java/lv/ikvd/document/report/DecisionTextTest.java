package lv.ikvd.document.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authority",
        "place",
        "date",
        "number",
        "addressee",
        "title",
        "facts",
        "reasoning",
        "norms",
        "operative",
        "contest",
        "signatures",
        "note",
        "verification"
      })
  void eachPartIsRequired(String name) {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> with(name, null))
        .satisfies(e -> assertThat(e.missing()).containsExactly(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"addressee", "facts", "reasoning", "norms", "operative", "contest"})
  void anEmptyLineIsAsGoodAsNone(String name) {
    for (List<String> empty :
        List.of(List.<String>of(), List.of(" \u00a0 "), List.of("ir", "\u200b"))) {
      assertThatExceptionOfType(IncompleteDocumentException.class)
          .isThrownBy(() -> with(name, empty))
          .withMessage("DecisionText lacks " + name);
    }
  }

  @Test
  void theShortFormNeedsNeitherFactsNorReasoning() {
    assertThatNoException().isThrownBy(() -> Samples.registration().shortForm().text());
  }

  @Test
  void aSignatureHasNameAndPosition() {
    assertThatExceptionOfType(IncompleteDocumentException.class)
        .isThrownBy(() -> new Signatory(" ", null))
        .withMessage("Signatory lacks name, position");
  }

  private static DecisionText with(String name, Object value) throws Throwable {
    RecordComponent[] components = DecisionText.class.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          components[i].getName().equals(name)
              ? value
              : components[i].getAccessor().invoke(Samples.registration().text());
    }
    try {
      return DecisionText.class
          .getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
          .newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
