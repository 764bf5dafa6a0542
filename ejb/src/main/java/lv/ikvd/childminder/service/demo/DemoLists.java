package lv.ikvd.childminder.service.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.entity.ChildMinderRow;
import lv.ikvd.childminder.entity.cofinance.ListRepository;
import lv.ikvd.childminder.entity.cofinance.ListedLine;
import lv.ikvd.childminder.entity.cofinance.RefusedLine;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.security.entity.Roles;

/** A list that Riga had checked: each answer that a municipality may get stands in it. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoLists {

  /** Classification code (ATVK) of the municipality of the demonstration's user. */
  static final String RIGA = "0001000";

  private static final int LINES = 40;

  @Inject private ListRepository repository;
  @Inject private ChildMinderEntries entries;
  @Inject private Municipalities municipalities;
  @Inject private Clock clock;

  /** Checks it. */
  public void make() {
    LocalDate today = LocalDate.now(clock);
    MunicipalityRow riga = municipalities.byCode(RIGA, today).orElseThrow();
    List<ListedLine> lines = new ArrayList<>();
    for (ChildMinderRow row : some(RIGA, LINES)) {
      lines.add(line(lines.size() + 1, row));
    }
    some(null, LINES).stream()
        .filter(row -> !riga.name().equals(row.municipality()))
        .limit(2)
        .forEach(row -> lines.add(line(lines.size() + 1, row)));
    LocalDate day = today.minusDays(30);
    long list = repository.insert(riga.id(), day, clock.instant(), "IKVIS");
    repository.match(list, riga.id(), day, ListedLine.Kind.ENTRY, lines);
    repository.refuse(
        list, new RefusedLine(lines.size() + 1, "identifier", "COFINANCE-008", "Anna Liepa"));
  }

  private List<ChildMinderRow> some(String municipality, int most) {
    return entries
        .page(
            new ChildMinderFilter(null, null, municipality, null, null),
            new PageRequest(1, most, "name"))
        .items();
  }

  private static ListedLine line(int number, ChildMinderRow row) {
    return new ListedLine(number, ListedLine.Kind.ENTRY, row.number(), row.displayName());
  }
}
