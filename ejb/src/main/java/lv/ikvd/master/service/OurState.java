package lv.ikvd.master.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.master.entity.DifferenceKind;
import lv.ikvd.master.entity.DifferenceRepository;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * What goes out to the master system: our state in the form in which its own comes in, and the
 * corrections that officials chose, and no other. Each is an export that is recorded as a look.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class OurState {

  /** As many as a look names. */
  public static final int PART = 5_000;

  /** The columns of a file of corrections. */
  public static final List<String> CORRECTION =
      List.of(ComparedTable.NUMBER, "change", "field", "value", "was");

  @Inject private ComparisonRepository comparisons;
  @Inject private ComparedSets sets;
  @Inject private ComparedRegisters registers;
  @Inject private DifferenceRepository differences;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** The columns of the file of a register. */
  public List<String> header(String register) {
    return Stream.concat(
            Stream.of(ComparedTable.NUMBER), registers.get(register).table().names().stream())
        .toList();
  }

  /** Our rows behind a number, in the order of numbers; at most {@link #PART}. */
  public List<OurRow> ours(String register, String behind) {
    ComparedTable table = registers.get(register).table();
    List<OurRow> rows = sets.ours(table, office.today(), behind, PART);
    record(rows.stream().map(OurRow::entryId).toList());
    return rows;
  }

  /**
   * What the master system shall change, of the last comparison of a register: {@code SET} a field
   * of an entry, {@code ADD} an entry with its fields one by one, {@code REMOVE} an entry.
   */
  public List<List<String>> corrections(String register) {
    ComparedTable table = registers.get(register).table();
    List<DifferenceRow> chosen =
        comparisons
            .last(register)
            .map(ComparisonRow::id)
            .map(differences::toSend)
            .orElseGet(List::of);
    for (int from = 0; from < chosen.size(); from += PART) {
      record(
          chosen.subList(from, Math.min(chosen.size(), from + PART)).stream()
              .map(DifferenceRow::entryId)
              .filter(Objects::nonNull)
              .toList());
    }
    List<List<String>> rows = new ArrayList<>();
    chosen.forEach(one -> add(table, one, rows));
    return rows;
  }

  private void add(ComparedTable table, DifferenceRow one, List<List<String>> rows) {
    if (one.kind() == DifferenceKind.DIFFERENT) {
      rows.add(row(one.number(), "SET", one.field(), one.ours(), one.theirs()));
    } else if (one.kind() == DifferenceKind.ONLY_THEIRS) {
      rows.add(row(one.number(), "REMOVE", null, null, null));
    } else {
      sets.our(table, office.today(), one.entryId())
          .ifPresent(
              ours -> {
                for (int i = 0; i < table.names().size(); i++) {
                  rows.add(
                      row(one.number(), "ADD", table.names().get(i), ours.cells().get(i), null));
                }
              });
    }
  }

  private static List<String> row(String... cells) {
    return Arrays.asList(cells);
  }

  private void record(List<Long> entries) {
    looks.record(LookKind.EXPORT, "CASE", "ENTRY", entries, null);
  }
}
