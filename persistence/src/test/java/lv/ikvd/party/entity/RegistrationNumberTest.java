package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.ikvd.problem.entity.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40003521600",
        "90001259032",
        "90000038741",
        "90000022859",
        "40003032949",
        "4000 3521 600"
      })
  void acceptsNumbersInUse(String written) {
    assertThat(RegistrationNumber.parse(written).digits()).isEqualTo(written.replace(" ", ""));
    assertThat(RegistrationNumber.find(written)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "40003521601, PARTY-004",
    "30003521600, PARTY-003",
    "4000352160, PARTY-003",
    "4000352160A, PARTY-003",
    "'', PARTY-003",
    ", PARTY-003"
  })
  void refusesWhatIsNoNumber(String written, String code) {
    assertThatThrownBy(() -> RegistrationNumber.parse(written))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).contains("registrationNumber");
            });
    assertThat(RegistrationNumber.find(written)).isEmpty();
  }

  /** The weights are smaller than eleven and none is zero: one wrong digit is always found. */
  @Property
  void oneWrongDigitIsFound(
      @ForAll @LongRange(min = 4_000_000_000L, max = 9_999_999_999L) long firstTen,
      @ForAll @IntRange(min = 0, max = 10) int position,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    for (int last = 0; last <= 9; last++) {
      String number = firstTen + String.valueOf(last);
      if (RegistrationNumber.find(number).isEmpty()) {
        continue;
      }
      int wrong = (number.charAt(position) - '0' + change) % 10;
      String other = number.substring(0, position) + wrong + number.substring(position + 1);
      assertThat(RegistrationNumber.find(other)).isEmpty();
    }
  }
}
