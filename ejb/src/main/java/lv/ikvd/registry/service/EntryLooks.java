package lv.ikvd.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.EntryRow;

/**
 * Looks at entries on the desk: a list, a file of it, an entry that is opened. Who may look is said
 * by the use case that asks.
 */
@ApplicationScoped
public class EntryLooks {

  private static final String PURPOSE = "CASE";
  private static final String SUBJECT = "ENTRY";

  @Inject private Registers registers;
  @Inject private Looks looks;
  @Inject private Clock clock;

  /**
   * A page of a list, whose look is recorded.
   *
   * @param entry of which entry a row tells
   */
  public <T> Page<T> page(Page<T> page, Function<T, Long> entry) {
    record(LookKind.LIST, page.items(), entry);
    return page;
  }

  /**
   * All that a list shows, for a file; the look is recorded as an export.
   *
   * @throws Problem of this code if it is more than one look may show
   */
  public <T> List<T> export(
      String sort, String tooMany, Function<PageRequest, Page<T>> read, Function<T, Long> entry) {
    List<T> rows = Page.all(sort, tooMany, read);
    record(LookKind.EXPORT, rows, entry);
    return rows;
  }

  /**
   * Opens an entry as in force on a day; the look is recorded.
   *
   * @param on null means today
   * @throws Problem REGISTRY-001 if there is none of this number
   */
  public <C> EntryView<C> open(Register<C> register, String number, LocalDate on) {
    EntryRow entry = registers.entry(register.code(), number);
    return open(register, entry, on == null ? LocalDate.now(clock) : on);
  }

  /** The same of an entry that was found. */
  public <C> EntryView<C> open(Register<C> register, EntryRow entry, LocalDate day) {
    record(LookKind.OPEN, List.of(entry), EntryRow::id);
    return registers.view(entry, register, day, LocalDate.now(clock));
  }

  private <T> void record(LookKind kind, List<T> shown, Function<T, Long> entry) {
    looks.record(kind, PURPOSE, SUBJECT, shown.stream().map(entry).distinct().toList(), null);
  }
}
