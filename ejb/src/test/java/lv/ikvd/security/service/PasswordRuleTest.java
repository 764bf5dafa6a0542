package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "elevenchars"})
  void refusesWhatIsTooShort(String password) {
    assertThatThrownBy(() -> PasswordRule.check(password.toCharArray(), "anna"))
        .isInstanceOf(Problem.class)
        .hasMessage("SECURITY-007");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"aaaaaaaaaaaaaaaa", "abababababababab", "Parole123456", "my-name-is-ANNA-99"})
  void refusesWhatIsGuessedFirst(String password) {
    assertThatThrownBy(() -> PasswordRule.check(password.toCharArray(), "anna"))
        .isInstanceOf(Problem.class)
        .hasMessage("SECURITY-024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zaļš ezers pie meža", "correct horse battery"})
  void acceptsASentence(String password) {
    assertThatCode(() -> PasswordRule.check(password.toCharArray(), "anna"))
        .doesNotThrowAnyException();
  }
}
