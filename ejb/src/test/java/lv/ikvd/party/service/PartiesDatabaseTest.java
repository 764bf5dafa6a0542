package lv.ikvd.party.service;

import static lv.ikvd.party.service.PartyScene.TODAY;
import static lv.ikvd.party.service.PartyScene.email;
import static lv.ikvd.party.service.PartyScene.person;
import static lv.ikvd.party.service.PartyScene.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.EntityCommand;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRow;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartiesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final PartyScene scene = new PartyScene(database);

  @Test
  void aPersonIsFoundByTheCodeAndShownWithTheContacts() {
    long address =
        scene.in(p -> p.address(new AddressCommand("Ķiršu  iela 5, Cēsis", "LV-4101", cesis())));
    long id =
        scene.in(
            p ->
                p.registerPerson(
                    person(
                        "161175-19997",
                        " Anna\t Marija ",
                        "Bērziņa",
                        PartySource.APPLICATION,
                        TODAY,
                        new ContactCommand(
                            "a@example.org", "_DEFAULT@1", "+371 20000000", address))));

    PartyRow row = scene.find(p -> p.findByPersonalCode(PersonalCode.parse("16117519997"))).get();

    assertThat(row.id()).isEqualTo(id).isPositive();
    assertThat(row.displayName()).isEqualTo("Anna Marija Bērziņa");
    assertThat(row.birthDate()).isEqualTo(LocalDate.of(1975, 11, 16));
    assertThat(row.email()).isEqualTo("a@example.org");
    assertThat(row.addressLine()).isEqualTo("Ķiršu iela 5, Cēsis");
    assertThat(row.postalAddress()).isEqualTo("Ķiršu iela 5, Cēsis, Cēsu novads, LV-4101");
    assertThat(row.recordedAt()).isEqualTo("2026-11-22T10:00:00.123456Z");
    assertThat(row.commitment()).hasSize(32);
    assertThat(row.toString()).doesNotContain("Anna", "Bērz");
    assertThat(scene.codeOf(id)).contains(PersonalCode.parse("161175-19997"));
  }

  @Test
  void registeringAgainReturnsTheSameParty() {
    PersonCommand command = person("321000-00001", "Ilze", "Kalniņa");
    long first = scene.in(p -> p.registerPerson(command));
    long again = scene.in(p -> p.registerPerson(command));

    assertThat(again).isEqualTo(first);
    List<PartyRow> history = scene.in(p -> p.history(first));
    assertThat(history).hasSize(1);
  }

  @Test
  void anApplicationBringsNewContactsAndANewNameFromItsDay() {
    long id =
        scene.in(
            p ->
                p.registerPerson(
                    person(
                        "321000-00002",
                        "Līga",
                        "Ozola",
                        PartySource.APPLICATION,
                        TODAY.minusYears(2),
                        email("liga@example.org"))));
    scene.run(p -> p.registerPerson(person("321000-00002", "Līga", "Liepa")));

    assertThat(scene.get(id))
        .returns("Līga Liepa", PartyRow::displayName)
        .returns("liga@example.org", PartyRow::email);
    assertThat(scene.find(p -> p.asOf(id, TODAY.minusDays(1), PartyScene.NOW)))
        .map(PartyRow::displayName)
        .contains("Līga Ozola");
  }

  @Test
  void anApplicationDoesNotOverwriteWhatTheMasterRegisterSaid() {
    long id =
        scene.in(
            p ->
                p.registerPerson(
                    person(
                        "321000-00003",
                        "Jānis",
                        "Siliņš",
                        PartySource.POPULATION_REGISTER,
                        TODAY.minusDays(10),
                        ContactCommand.NONE)));
    scene.run(
        p ->
            p.registerPerson(
                person(
                    "321000-00003",
                    "Janis",
                    "Silins",
                    PartySource.APPLICATION,
                    TODAY,
                    email("janis@example.org"))));

    assertThat(scene.get(id))
        .returns("Jānis Siliņš", PartyRow::displayName)
        .returns("janis@example.org", PartyRow::email)
        .returns(PartySource.POPULATION_REGISTER, PartyRow::source);
  }

  @Test
  void aChangedCodeAndTheOneBeforeLeadToThePerson() {
    long id = scene.in(p -> p.registerPerson(person("010180-11111", "Vera", "Ivanova")));
    scene.run(
        p ->
            p.changePersonalCode(
                id, PersonalCode.parse("329999-00001"), TODAY.plusDays(1), "PMLP paziņojums"));

    assertThat(scene.find(p -> p.findByPersonalCode(PersonalCode.parse("010180-11111"))))
        .map(PartyRow::id)
        .contains(id);
    assertThat(scene.find(p -> p.findByPersonalCode(PersonalCode.parse("329999-00001"))))
        .map(PartyRow::id)
        .contains(id);
    List<PersonalCodeRow> codes = scene.in(p -> p.personalCodes(id));
    assertThat(codes)
        .extracting(c -> c.code().display(), PersonalCodeRow::validFrom, PersonalCodeRow::validTo)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("329999-00001", TODAY.plusDays(1), null),
            org.assertj.core.groups.Tuple.tuple("010180-11111", TODAY, TODAY.plusDays(1)));
    long again = scene.in(p -> p.registerPerson(person("010180-11111", "Vera", "Ivanova")));
    assertThat(again).isEqualTo(id);
  }

  @Test
  void aCodeOfAnotherPersonIsRefusedAlsoAFormerOne() {
    long one = scene.in(p -> p.registerPerson(person("010180-11112", "Zane", "Krūmiņa")));
    scene.run(
        p -> p.changePersonalCode(one, PersonalCode.parse("329999-00002"), TODAY.plusDays(1), "x"));
    long other = scene.in(p -> p.registerPerson(person("010180-11113", "Rita", "Zariņa")));

    for (String taken : List.of("010180-11112", "329999-00002")) {
      assertThatThrownBy(
              () ->
                  scene.run(
                      p ->
                          p.changePersonalCode(
                              other, PersonalCode.parse(taken), TODAY.plusDays(1), "x")))
          .satisfies(problem("PARTY-022", Problem.Kind.CONFLICT))
          .hasMessageNotContaining(taken.substring(7));
    }
  }

  @Test
  void aCodeRecordedByMistakeLeadsNowhereAndIsFreeForItsOwner() {
    long wrong = scene.in(p -> p.registerPerson(person("020280-11111", "Aija", "Vilka")));
    scene.run(p -> p.correctPersonalCode(wrong, PersonalCode.parse("020280-11112"), "pārrakstīts"));
    long owner = scene.in(p -> p.registerPerson(person("020280-11111", "Dace", "Lāce")));

    assertThat(owner).isNotEqualTo(wrong);
    assertThat(scene.codeOf(wrong)).contains(PersonalCode.parse("02028011112"));
  }

  @Test
  void twoThatRegisterOnePersonAtOnceGetTheSameParty() throws Exception {
    List<Long> ids =
        atOnce(
            () -> scene.in(p -> p.registerPerson(person("330000-00001", "Māra", "Eglīte"))),
            () -> scene.in(p -> p.registerPerson(person("330000-00001", "Māra", "Eglīte"))));

    assertThat(ids.get(0)).isEqualTo(ids.get(1));
    List<PartyRow> found = scene.in(p -> p.search("mara eglite"));
    assertThat(found).hasSize(1);
  }

  @Test
  void oneOfTwoPersonsThatTakeACodeAtOnceIsRefused() throws Exception {
    long one = scene.in(p -> p.registerPerson(person("330000-00002", "Olga", "Petrova")));
    long two = scene.in(p -> p.registerPerson(person("330000-00003", "Inga", "Petrova")));

    List<String> outcomes = atOnce(() -> take(one), () -> take(two));

    assertThat(outcomes).containsExactlyInAnyOrder("taken", "PARTY-022");
  }

  private String take(long id) {
    try {
      scene.run(
          p ->
              p.changePersonalCode(id, PersonalCode.parse("330000-00004"), TODAY.plusDays(1), "x"));
      return "taken";
    } catch (Problem refused) {
      return refused.code();
    }
  }

  @Test
  void theSecondOfTwoOfficialsLearnsOfTheFirst() throws Exception {
    long id = scene.in(p -> p.registerPerson(person("330000-00005", "Ieva", "Balode")));
    long seen = scene.get(id).version();

    List<String> outcomes = atOnce(() -> update(id, seen, "a"), () -> update(id, seen, "b"));

    assertThat(outcomes).containsExactlyInAnyOrder("done", "PARTY-006");
    assertThat(scene.get(id).version()).isGreaterThan(seen);
  }

  private String update(long id, long seen, String who) {
    try {
      scene.run(p -> p.updateContact(id, seen, email(who + "@example.org"), TODAY));
      return "done";
    } catch (Problem refused) {
      return refused.code();
    }
  }

  @Test
  void aLegalEntityIsFoundByItsNumberAndKeepsItsKind() {
    RegistrationNumber number = RegistrationNumber.parse("40003521600");
    EntityCommand command =
        new EntityCommand(
            PartyKind.LEGAL_ENTITY,
            number,
            "SIA \"Saulīte & Draugi\"",
            null,
            PartySource.ENTERPRISE_REGISTER,
            TODAY);
    long id = scene.in(p -> p.registerEntity(command));

    long again = scene.in(p -> p.registerEntity(command));
    assertThat(again).isEqualTo(id);
    assertThat(scene.find(p -> p.findByRegistrationNumber(number)))
        .map(PartyRow::displayName)
        .contains("SIA \"Saulīte & Draugi\"");
    EntityCommand other =
        new EntityCommand(
            PartyKind.PUBLIC_BODY, number, "Pašvaldība", null, PartySource.APPLICATION, TODAY);
    assertThatThrownBy(() -> scene.in(p -> p.registerEntity(other)))
        .satisfies(problem("PARTY-021", Problem.Kind.CONFLICT));
  }

  @Test
  void findsByFragmentWithoutMarksByCodeAndByNumberInLatvianOrder() {
    for (String family : List.of("Žagata", "Čakste", "Cakste", "Zagata")) {
      String code = "34%09d".formatted(Math.abs(family.hashCode()) % 1_000_000_000);
      scene.run(p -> p.registerPerson(person(code, "Sērmūkslis", family)));
    }

    List<PartyRow> found = scene.in(p -> p.search("  SERMŪKSLIS "));
    assertThat(found)
        .extracting(PartyRow::familyName)
        .containsExactly("Cakste", "Čakste", "Zagata", "Žagata");
    List<PartyRow> short2 = scene.in(p -> p.search("se"));
    List<PartyRow> wild = scene.in(p -> p.search("ser%s"));
    List<PartyRow> unknown = scene.in(p -> p.search("399999-99999"));
    List<PartyRow> none = scene.in(p -> p.search(null));
    assertThat(short2).isEmpty();
    assertThat(wild).isEmpty();
    assertThat(unknown).isEmpty();
    assertThat(none).isEmpty();
  }

  @Test
  void refusesWhatIsNoPartyNoAddressAndNoMunicipality() {
    assertThatThrownBy(() -> scene.get(-1)).satisfies(problem("PARTY-008", Problem.Kind.NOT_FOUND));
    assertThatThrownBy(() -> scene.in(p -> p.address(new AddressCommand("X", null, -1L))))
        .satisfies(problem("PARTY-020", Problem.Kind.INVALID));
    assertThatThrownBy(
            () ->
                scene.in(
                    p ->
                        p.registerPerson(
                            person(
                                "340000-00001",
                                "A",
                                "B",
                                PartySource.OFFICIAL,
                                TODAY,
                                new ContactCommand(null, null, null, -1L)))))
        .satisfies(problem("PARTY-019", Problem.Kind.INVALID));
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> two) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<T>> results =
          List.of(one, two).stream()
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      return List.of(results.get(0).get(), results.get(1).get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long cesis() {
    return database.inTransaction(
        em ->
            ((Number)
                    em.createNativeQuery("select id from municipality where code = '0026000'")
                        .getSingleResult())
                .longValue());
  }
}
