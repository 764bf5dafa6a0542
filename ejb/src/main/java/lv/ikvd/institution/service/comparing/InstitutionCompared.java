package lv.ikvd.institution.service.comparing;

import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;
import static lv.ikvd.master.entity.ComparedField.coded;
import static lv.ikvd.master.entity.ComparedField.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.service.ComparedRegister;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.registry.entity.EntryRow;

/**
 * VIIS shows the register of educational institutions to everyone and takes what is public of it.
 * How an institution is reached may be taken over; the rest is decided, or said by a notice.
 */
@ApplicationScoped
public class InstitutionCompared implements ComparedRegister {

  private static final String JOINS =
      "join institution_version c on c.version_id = v.id join institution_data d on d.id ="
          + " c.data_id join address a on a.id = d.legal_address_id left join municipality m on"
          + " m.id = a.municipality_id";
  private static final List<ComparedField> FIELDS =
      List.of(
          of(day("registeredOn", "first day in the register"), "reģistrēta", "e.registered_on"),
          of(text("name", 300, "name in the state language"), "nosaukums", "d.name"),
          coded(
              text("kind", 60, "code of the classifier IN_KIND"),
              "veids",
              "d.kind",
              Institutions.KIND),
          coded(
              text("type", 60, "code of the classifier IN_TYPE"),
              "tips",
              "d.type",
              Institutions.TYPE),
          coded(
              text("legalForm", 60, "code of the classifier IN_LEGAL_FORM"),
              "juridiskais statuss",
              "d.legal_form",
              Institutions.LEGAL_FORM),
          of(text("legalAddress", 300, "street or homestead"), "juridiskā adrese", "a.line"),
          of(text("municipality", 200, "name of the municipality"), "pašvaldība", "m.name"),
          of(day("statutesOn", "when the statutes were approved"), "nolikums", "d.statutes_on"),
          of(text("phone", 30, "shown to everyone"), "tālrunis", "d.phone"),
          of(text("email", 254, "shown to everyone"), "e-pasts", "d.email"),
          of(text("website", 200, "shown to everyone"), "tīmekļvietne", "d.website"),
          of(day("endedOn", "from which day it is struck off"), "svītrota", "c.ended_on"),
          coded(
              text("endGround", 60, "code of the classifier IN_END_GROUND"),
              "svītrošanas pamats",
              "c.end_ground",
              Institutions.END_GROUND));

  private static final Set<String> TAKEABLE = Set.of("phone", "email", "website");

  private final ComparedTable table;

  @Inject private InstitutionEntries entries;
  @Inject private EntryWriting writing;

  protected InstitutionCompared() {
    this(Institutions.REGISTER);
  }

  /** What VIIS shows of one of the registers of institutions. */
  protected InstitutionCompared(String register) {
    table = new ComparedTable(register, JOINS, FIELDS);
  }

  @Override
  public ComparedTable table() {
    return table;
  }

  @Override
  public String texts() {
    return "institution";
  }

  @Override
  public Set<String> takeable() {
    return TAKEABLE;
  }

  @Override
  public void take(EntryRow entry, Taken taken) {
    InstitutionContent before = entries.contentOf(entries.inForce(entry.number()).id());
    Reach reach = before.institution().reach();
    String value = taken.value();
    Reach after =
        switch (taken.field()) {
          case "phone" -> new Reach(value, reach.email(), reach.website());
          case "email" -> new Reach(reach.phone(), value, reach.website());
          case "website" -> new Reach(reach.phone(), reach.email(), value);
          default -> throw new IllegalStateException("not taken over: " + taken.field());
        };
    writing.write(
        entry,
        entry.lastVersionNo(),
        taken.way(),
        new InstitutionContent(reached(before.institution(), after), before.ending()),
        List.of(new FieldChange(taken.field(), told(reach, taken.field()), value)),
        taken.source());
  }

  private static String told(Reach reach, String field) {
    return switch (field) {
      case "phone" -> reach.phone();
      case "email" -> reach.email();
      default -> reach.website();
    };
  }

  private static Institution reached(Institution said, Reach reach) {
    return new Institution(
        said.name(),
        said.kind(),
        said.type(),
        said.legalForm(),
        said.languages(),
        said.founders(),
        said.legalAddress(),
        said.places(),
        said.head(),
        reach,
        said.statutesOn(),
        said.safetyOn(),
        said.parent());
  }
}
