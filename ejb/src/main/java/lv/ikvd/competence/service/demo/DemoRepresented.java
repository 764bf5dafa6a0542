package lv.ikvd.competence.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.competence.service.result.SingleResults;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.demo.DemoRepresentative;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Who;
import lv.ikvd.security.service.InNameOf;

/** Gives the school of the demonstration's representative contracts, and results to look at. */
@ApplicationScoped
public class DemoRepresented {

  private static final PageRequest ONE = new PageRequest(1, 1, null);
  private static final long SEED = 146_2011L;
  private static final int RESULTS = 3;

  @Inject private DemoRepresentative representative;
  @Inject private DemoContracts contracts;
  @Inject private DelegationEntries entries;
  @Inject private InstitutionEntries institutions;
  @Inject private SingleResults results;
  @Inject private Registers registers;
  @Inject private InNameOf names;

  /** A school that has contracts keeps them. */
  void make(LocalDate today) {
    representative.who().ifPresent(who -> contracts(who, today));
  }

  private void contracts(Who who, LocalDate today) {
    String number = registers.entry(who.entryId()).number();
    if (entries.page(DelegationFilter.of(number), ONE).total() > 0) {
      return;
    }
    InstitutionView view = institutions.find(number, "institution");
    Provider school = new Provider(view.entryId(), number, view.content().institution().name());
    LocalDate from = today.minusYears(1);
    Long running = contracts.conclude(school, new Qualification("CUSTOMER_SERVICE", 3), from);
    Long over = contracts.conclude(school, new Qualification("DATA_ENTRY_OPERATOR", 3), from);
    contracts.end(over, today.minusMonths(1));
    InventedPersons invented = new InventedPersons(SEED);
    for (int i = 1; i <= RESULTS; i++) {
      ResultInput result =
          result(registers.entry(running).number(), i, invented.next(), today.minusDays(9L * i));
      names.work(
          who.accountId(),
          () -> {
            results.file(number, result);
            return result;
          });
    }
  }

  private static ResultInput result(
      String contract, int no, InventedPersons.Invented person, LocalDate day) {
    return new ResultInput(
        contract,
        person.code().digits(),
        person.givenName(),
        person.familyName(),
        day,
        "PK-DEMO-" + no,
        day.plusDays(2));
  }
}
