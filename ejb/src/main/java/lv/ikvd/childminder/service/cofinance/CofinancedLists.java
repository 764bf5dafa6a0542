package lv.ikvd.childminder.service.cofinance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.childminder.entity.cofinance.LineRow;
import lv.ikvd.childminder.entity.cofinance.LineState;
import lv.ikvd.childminder.entity.cofinance.ListHead;
import lv.ikvd.childminder.entity.cofinance.ListRepository;
import lv.ikvd.childminder.entity.cofinance.ListedLine;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** Checks lists of co-financed providers for the user's own municipality. */
@Stateless
@RolesAllowed(Roles.MUNICIPALITY)
public class CofinancedLists {

  private static final int LOOK_SIZE = 5_000;
  private static final String PURPOSE = "SUPERVISION";

  @Inject private ListRepository repository;
  @Inject private CurrentUser user;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Checks a list; a search by personal codes is recorded as a look before anything is shown.
   *
   * @return its id
   * @throws Problem COFINANCE-001 to -003 for the file, COFINANCE-010 for the day
   */
  public long check(byte[] file, LocalDate day) {
    if (day == null || day.isAfter(office.today())) {
      throw new Problem("COFINANCE-010").at("day");
    }
    ListFile read = ListFile.read(file);
    long municipality = municipality();
    long id = repository.insert(municipality, day, office.now(), office.actor());
    for (ListedLine.Kind kind : ListedLine.Kind.values()) {
      repository.match(
          id,
          municipality,
          day,
          kind,
          read.lines().stream().filter(line -> line.kind() == kind).toList());
    }
    read.refused().forEach(line -> repository.refuse(id, line));
    boolean codes = read.lines().stream().anyMatch(l -> l.kind() == ListedLine.Kind.PERSON);
    look(codes ? LookKind.CODE_SEARCH : LookKind.LIST, all(id));
    return id;
  }

  public ListHead head(long id) {
    return repository.head(id, municipality()).orElseThrow(() -> Problem.notFound("COFINANCE-009"));
  }

  /** How many lines are in each state. */
  public Map<LineState, Long> counts(long id) {
    return repository.counts(id, municipality());
  }

  /** The last lists that the municipality checked. */
  public List<ListHead> heads() {
    return repository.heads(municipality());
  }

  public Page<LineRow> lines(long id, LineState state, PageRequest request) {
    Page<LineRow> page = repository.lines(id, municipality(), state, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /** All lines, for a file. */
  public List<LineRow> export(long id) {
    List<LineRow> rows = all(id);
    look(LookKind.EXPORT, rows);
    return rows;
  }

  private List<LineRow> all(long id) {
    List<LineRow> rows = new ArrayList<>();
    Page<LineRow> page;
    int number = 1;
    do {
      page =
          repository.lines(
              id, municipality(), null, new PageRequest(number++, PageRequest.MAX_SIZE, null));
      rows.addAll(page.items());
    } while (page.items().size() == PageRequest.MAX_SIZE);
    return rows;
  }

  private void look(LookKind kind, List<LineRow> rows) {
    List<Long> ids =
        rows.stream().map(LineRow::entryId).filter(Objects::nonNull).distinct().toList();
    for (int from = 0; from == 0 || from < ids.size(); from += LOOK_SIZE) {
      looks.record(
          kind, PURPOSE, "ENTRY", ids.subList(from, Math.min(ids.size(), from + LOOK_SIZE)), null);
    }
  }

  private long municipality() {
    return user.municipalityId().orElseThrow(() -> Problem.forbidden("COFINANCE-011"));
  }
}
