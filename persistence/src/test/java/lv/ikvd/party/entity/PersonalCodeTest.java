package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"161175-19997", "16117519997", " 161175 19997 ", "161175 - 19997", "161175–19997"})
  void readsACodeAsPeopleWriteIt(String written) {
    PersonalCode code = PersonalCode.parse(written);

    assertThat(code.digits()).isEqualTo("16117519997");
    assertThat(code.display()).isEqualTo("161175-19997");
    assertThat(code.birthDate()).contains(LocalDate.of(1975, 11, 16));
    assertThat(code.hasChecksumDoubt()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"161375-19997", "000000-00000", "290201-11111", "161175-39997"})
  void refusesAnOldCodeWithoutADay(String written) {
    assertThatThrownBy(() -> PersonalCode.parse(written))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("PARTY-002"));
    assertThat(PersonalCode.find(written)).isEmpty();
    assertThat(PersonalCode.looksLike(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "161175-1999",
        "161175-199970",
        "1611751-9997",
        "a61175-19997",
        "١٦١١٧٥-١٩٩٩٧"
      })
  void refusesWhatIsNoCode(String written) {
    assertThatThrownBy(() -> PersonalCode.parse(written))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("PARTY-001"));
    assertThat(PersonalCode.looksLike(written)).isFalse();
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> PersonalCode.parse(null)).isInstanceOf(Problem.class);
    assertThat(PersonalCode.find(null)).isEmpty();
  }

  @Test
  void takesThe31stForADayAndThe32ndForANewCode() {
    assertThat(PersonalCode.parse("311299-11111").birthDate()).contains(LocalDate.of(1999, 12, 31));
    assertThat(PersonalCode.parse("320000-00000").birthDate()).isEmpty();
    assertThat(PersonalCode.find("319999-99999")).isEmpty();
  }

  @Test
  void tellsTheCenturies() {
    assertThat(PersonalCode.parse("290296-00000").birthDate()).contains(LocalDate.of(1896, 2, 29));
    assertThat(PersonalCode.parse("290200-20000").birthDate()).contains(LocalDate.of(2000, 2, 29));
  }

  @Property
  void everyNewCodeIsValidWithoutADoubt(
      @ForAll @IntRange(min = 2, max = 9) int second,
      @ForAll @IntRange(min = 0, max = 999_999_999) int rest) {
    PersonalCode code = PersonalCode.parse("3%d%09d".formatted(second, rest));

    assertThat(code.birthDate()).isEmpty();
    assertThat(code.hasChecksumDoubt()).isFalse();
  }

  @Property
  void anOldCodeShowsItsDayAndHasExactlyOneCheckDigitWithoutADoubt(
      @ForAll("birthDates") LocalDate born, @ForAll @IntRange(min = 0, max = 999) int serial) {
    String first =
        "%02d%02d%02d%d%03d"
            .formatted(
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear() % 100,
                born.getYear() / 100 - 18,
                serial);
    int doubts = 0;
    for (int digit = 0; digit <= 9; digit++) {
      PersonalCode code = PersonalCode.parse(first + digit);
      assertThat(code.birthDate()).contains(born);
      doubts += code.hasChecksumDoubt() ? 1 : 0;
    }
    assertThat(doubts).isEqualTo(9);
  }

  @Property
  void showsItsDigitsOnlyWhenAsked(@ForAll("codes") PersonalCode code) {
    assertThat(code.toString()).doesNotContainPattern("[0-9]");
    assertThat(PersonalCode.parse(code.display())).isEqualTo(code);
  }

  @Property
  void noTextEndsInAnythingButACodeOrAProblem(@ForAll String text) {
    Assume.that(!PersonalCode.looksLike(text));
    assertThatThrownBy(() -> PersonalCode.parse(text)).isInstanceOf(Problem.class);
    assertThat(PersonalCode.find(text)).isEmpty();
  }

  @Provide
  Arbitrary<LocalDate> birthDates() {
    return Dates.dates().between(LocalDate.of(1800, 1, 1), LocalDate.of(2099, 12, 31));
  }

  @Provide
  Arbitrary<PersonalCode> codes() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 9), Arbitraries.integers().between(0, 999_999_999))
        .as((second, rest) -> new PersonalCode("3%d%09d".formatted(second, rest)));
  }
}
