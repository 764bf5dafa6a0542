package lv.ikvd.childminder.service.comparing;

import static lv.ikvd.dataload.entity.LoadColumn.choice;
import static lv.ikvd.dataload.entity.LoadColumn.day;
import static lv.ikvd.dataload.entity.LoadColumn.text;
import static lv.ikvd.master.entity.ComparedField.coded;
import static lv.ikvd.master.entity.ComparedField.of;
import static lv.ikvd.master.entity.ComparedField.ofHolder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.service.ComparedRegister;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.registry.entity.EntryRow;

/**
 * VIIS shows the register to everyone (Cabinet Regulation No. 404, point 20; unverified), so it
 * keeps what is public of it. What no decision stands behind may be taken over.
 */
@ApplicationScoped
public class ChildMinderCompared implements ComparedRegister {

  private static final ComparedTable TABLE =
      new ComparedTable(
          ChildMinders.REGISTER,
          "join child_minder_version c on c.version_id = v.id left join municipality m on m.id ="
              + " c.municipality_id",
          Stream.of(service(), people(), contacts(), standing()).flatMap(List::stream).toList());

  @Inject private EntryUpdates updates;

  private static List<ComparedField> service() {
    return List.of(
        of(day("registeredOn", "first day in the register"), "reģistrēts", "e.registered_on"),
        ofHolder(text("displayName", 300, "name of the provider"), "nosaukums", "c.display_name"),
        coded(
            choice("providerKind", "what the provider is", names(PartyKind.values())),
            "sniedzēja veids",
            "c.provider_kind",
            "childminder.kind."),
        coded(
            choice("serviceKind", "how long a day", names(ServiceKind.values())),
            "pakalpojuma veids",
            "c.service_kind",
            "childminder.ServiceKind."),
        coded(
            choice("regime", "general, or for Ukrainian civilians", names(Regime.values())),
            "kārtība",
            "c.regime",
            "childminder.Regime."));
  }

  private static List<ComparedField> people() {
    return List.of(
        of(text("founder", 300, "of a legal person"), "dibinātājs", "c.founder"),
        of(text("manager", 200, "of a legal person"), "vadītājs", "c.manager"),
        coded(
            choice(
                "activityGround",
                "how economic activity is registered",
                "VID",
                "UR",
                "PUBLIC_BODY",
                "NOT_YET"),
            "saimnieciskās darbības pamats",
            "c.activity_ground",
            "childminder.activity."),
        of(
            day("activityFrom", "since when economic activity is registered"),
            "saimnieciskā darbība reģistrēta",
            "c.activity_from"));
  }

  private static List<ComparedField> contacts() {
    return List.of(
        of(text("municipality", 200, "name of the municipality"), "pašvaldība", "m.name"),
        of(text("publicPhone", 30, "shown to everyone"), "tālrunis", "c.public_phone"),
        of(text("publicEmail", 254, "shown to everyone"), "e-pasts", "c.public_email"),
        of(text("website", 200, "shown to everyone"), "tīmekļvietne", "c.website"));
  }

  private static List<ComparedField> standing() {
    return List.of(
        of(
            day("confirmedOn", "when the data were confirmed last"),
            "dati apstiprināti",
            "c.confirmed_on"),
        coded(
            text("confirmedHow", 60, "code of the classifier CM_CONFIRMATION"),
            "apstiprināšanas veids",
            "c.confirmed_how",
            "CM_CONFIRMATION"),
        of(day("excludedOn", "from which day it is excluded"), "izslēgts", "c.excluded_on"),
        coded(
            text("exclusionGround", 60, "code of the classifier CM_EXCLUSION_GROUND"),
            "izslēgšanas pamats",
            "c.exclusion_ground",
            "CM_EXCLUSION_GROUND"));
  }

  private static String[] names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toArray(String[]::new);
  }

  @Override
  public ComparedTable table() {
    return TABLE;
  }

  @Override
  public String texts() {
    return "childminder";
  }

  @Override
  public Set<String> takeable() {
    return EntryUpdates.TAKEABLE;
  }

  @Override
  public void take(EntryRow entry, Taken taken) {
    updates.taken(entry, taken.way(), taken.field(), taken.value(), taken.source());
  }
}
