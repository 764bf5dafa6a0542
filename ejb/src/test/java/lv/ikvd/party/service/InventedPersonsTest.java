package lv.ikvd.party.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.territory.MunicipalityKind;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons.Invented;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InventedPersonsTest {

  private static final MunicipalityRow CESIS =
      new MunicipalityRow(
          7, "0026000", "Cēsu novads", MunicipalityKind.MUNICIPALITY, LocalDate.MIN, null, "");

  @Property(tries = 50)
  void theSameSeedGivesTheSamePersons(@ForAll long seed) {
    assertThat(persons(seed, 20)).isEqualTo(persons(seed, 20));
  }

  @Test
  void personsAreValidAndNoCodeRepeats() {
    List<Invented> persons = persons(1, 20_000);

    assertThat(persons).extracting(Invented::code).doesNotHaveDuplicates();
    assertThat(persons)
        .allSatisfy(
            person -> {
              PersonCommand command = person.command(null, LocalDate.of(2026, 11, 22));
              assertThat(command.contact().email()).matches(".+@example\\.(org|com|net)");
              assertThat(person.code().hasChecksumDoubt()).isFalse();
              person
                  .code()
                  .birthDate()
                  .ifPresent(day -> assertThat(day).isEqualTo(person.birthDate()));
            });
    assertThat(persons.stream().filter(p -> p.code().isOldForm()).count()).isBetween(1500L, 2500L);
  }

  @Test
  void familyNamesFollowThePerson() {
    assertThat(persons(2, 2000))
        .filteredOn(Invented::woman)
        .extracting(Invented::familyName)
        .contains("Bērziņa", "Lāce", "Ivanova")
        .doesNotContain("Bērziņš", "Lācis", "Ivanovs");
    assertThat(persons(2, 2000))
        .filteredOn(person -> !person.woman())
        .extracting(Invented::familyName)
        .contains("Bērziņš", "Petrovs")
        .doesNotContain("Bērziņa", "Petrova");
  }

  @Test
  void addressesAndNumbersAreValid() {
    InventedPersons invented = new InventedPersons(3);
    assertThat(Stream.generate(() -> invented.address(CESIS)).limit(500))
        .extracting(AddressCommand::municipalityId)
        .containsOnly(7L);
    assertThat(Stream.generate(invented::registrationNumber).limit(500)).doesNotHaveDuplicates();
  }

  private static List<Invented> persons(long seed, int number) {
    InventedPersons invented = new InventedPersons(seed);
    return Stream.generate(invented::next).limit(number).toList();
  }
}
