package lv.ikvd.master.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.DifferenceRepository;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.master.entity.TakenRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/** Who is master of the fields of an entry, and which values were taken over from where. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
public class Masters {

  /** This system, as the rulebook names it. */
  public static final String OURS = "IKVIS";

  /** The system whose state comes as a file. */
  public static final String THEIRS = "VIIS";

  @Inject private Rulebook rulebook;
  @Inject private ComparedRegisters registers;
  @Inject private ComparedSets sets;
  @Inject private DifferenceRepository differences;
  @Inject private OfficeContext office;

  /** The fields of a register by the rules of today, with what was taken over of an entry. */
  public List<FieldMaster> of(String register, long entryId) {
    Map<String, TakenRow> taken = taken(register, entryId);
    return rulebook.fields(register, office.today()).stream()
        .map(
            rule ->
                new FieldMaster(
                    rule.field(),
                    rule.master(),
                    rule.citation(),
                    rule.verified(),
                    taken.get(rule.field())))
        .toList();
  }

  /** What was taken over and was not changed again since. */
  private Map<String, TakenRow> taken(String register, long entryId) {
    List<TakenRow> all = differences.taken(entryId);
    if (all.isEmpty()) {
      return Map.of();
    }
    ComparedTable table = registers.get(register).table();
    return sets.our(table, office.today(), entryId).stream()
        .flatMap(ours -> all.stream().filter(one -> isStill(one, table, ours)))
        .collect(Collectors.toMap(TakenRow::field, Function.identity()));
  }

  private static boolean isStill(TakenRow taken, ComparedTable table, OurRow ours) {
    int place = table.names().indexOf(taken.field());
    return place >= 0 && Objects.equals(taken.value(), ours.cells().get(place));
  }
}
