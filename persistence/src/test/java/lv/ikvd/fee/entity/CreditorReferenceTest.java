package lv.ikvd.fee.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

/** References of ISO 11649: those of the standard, and what a slip of the pen makes of ours. */
class CreditorReferenceTest {

  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Example
  void knowsReferencesOfTheStandard() {
    assertThat(CreditorReference.isValid("RF18539007547034")).isTrue();
    assertThat(CreditorReference.of("539007547034").text()).isEqualTo("RF18539007547034");
    assertThat(CreditorReference.isValid("RF712348231")).isTrue();
    assertThat(CreditorReference.isValid("RF18539007547035")).isFalse();
    assertThat(CreditorReference.isValid(null)).isFalse();
    assertThat(CreditorReference.isValid("RF18")).isFalse();
    assertThatThrownBy(() -> CreditorReference.of("-"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void isPrintedInGroupsAndFoundInWhatAPayerWrites() {
    CreditorReference reference = CreditorReference.of("MAK-2026-000042");

    assertThat(reference.printed()).matches("(\\S{4} )+\\S{1,4}");
    assertThat(CreditorReference.plain(reference.printed())).isEqualTo(reference.text());
    for (String written :
        new String[] {
          "Par reģistrāciju, atsauce " + reference.printed() + " paldies",
          reference.text().toLowerCase(java.util.Locale.ROOT),
          "Rēķins REK-2026-000001; " + reference.text() + ", Zane",
          reference.text() + " 2026"
        }) {
      assertThat(CreditorReference.findIn(written)).as(written).contains(reference.text());
    }
    assertThat(CreditorReference.findIn("Paldies par darbu")).isEmpty();
    assertThat(CreditorReference.findIn(null)).isEmpty();
  }

  /** A letter in the place of a digit makes the number longer, and may slip through. */
  @Property(tries = 400)
  void aDigitForADigitAndALetterForALetterAreAlwaysNoticed(
      @ForAll("references") String reference,
      @ForAll @IntRange(max = 100) int place,
      @ForAll("sign") char sign) {
    int at = 2 + place % (reference.length() - 2);
    Assume.that(reference.charAt(at) != sign);
    Assume.that(Character.isDigit(reference.charAt(at)) == Character.isDigit(sign));

    assertThat(CreditorReference.isValid(reference)).isTrue();
    assertThat(
            CreditorReference.isValid(
                reference.substring(0, at) + sign + reference.substring(at + 1)))
        .isFalse();
  }

  @Property(tries = 400)
  void twoDigitsExchangedAreAlwaysNoticed(
      @ForAll("numbers") String reference, @ForAll @IntRange(max = 100) int place) {
    int at = 4 + place % (reference.length() - 5);
    Assume.that(reference.charAt(at) != reference.charAt(at + 1));
    String exchanged =
        reference.substring(0, at)
            + reference.charAt(at + 1)
            + reference.charAt(at)
            + reference.substring(at + 2);

    assertThat(CreditorReference.isValid(exchanged)).isFalse();
  }

  @Property(tries = 300)
  void whateverIsTypedIsAnsweredWithoutAnError(@ForAll String text) {
    assertThat(CreditorReference.isValid(text) && !text.startsWith("RF")).isFalse();
    CreditorReference.findIn(text);
    assertThat(CreditorReference.isAccount(text)).isFalse();
  }

  @Property(tries = 200)
  void accountsWithAWrongDigitAreRefused(
      @ForAll @IntRange(max = 18) int place, @ForAll @CharRange(from = '0', to = '9') char digit) {
    String account = "LV63TREL9990000000011";
    assertThat(CreditorReference.isAccount(account)).isTrue();
    int at = 2 + place;
    Assume.that(at < account.length() && account.charAt(at) != digit);

    assertThat(
            CreditorReference.isAccount(
                account.substring(0, at) + digit + account.substring(at + 1)))
        .isFalse();
  }

  @Provide
  Arbitrary<String> references() {
    return Arbitraries.strings()
        .withChars(SIGNS.toCharArray())
        .ofMinLength(2)
        .ofMaxLength(21)
        .map(base -> CreditorReference.of(base).text());
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings()
        .numeric()
        .ofMinLength(2)
        .ofMaxLength(21)
        .map(base -> CreditorReference.of(base).text());
  }

  @Provide
  Arbitrary<Character> sign() {
    return Arbitraries.chars().with(SIGNS);
  }
}
