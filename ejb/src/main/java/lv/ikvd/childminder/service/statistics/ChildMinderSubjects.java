package lv.ikvd.childminder.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.SubjectSource;

/** What can be counted of child-minding providers: entries on a day, decisions of a period. */
@ApplicationScoped
public class ChildMinderSubjects implements SubjectSource {

  private static final Dimension MUNICIPALITY =
      Dimension.territory("municipality", "municipality_id");
  private static final Dimension PROVIDER =
      Dimension.code("provider", "party_kind", "childminder.kind.", PartyKind.values());

  private static final Dimension DECISION =
      Dimension.code(
          "decision",
          "kind",
          "proceeding.decision.",
          "REGISTER",
          "REFUSE",
          "AMEND",
          "REFUSE_AMENDMENT",
          "EXCLUDE",
          "TERMINATE");
  private static final Dimension PROCEDURE =
      Dimension.code(
          "procedure",
          "procedure",
          "childminder.procedure.",
          ChildMinders.REGISTRATION,
          ChildMinders.AMENDMENT,
          ChildMinders.EXCLUSION_OWN_REQUEST,
          ChildMinders.EXCLUSION_BAN,
          ChildMinders.EXCLUSION_CEASED,
          ChildMinders.SIGNAL,
          ChildMinders.OFFICIAL_ENTRY);

  @Override
  public List<Subject> subjects() {
    return List.of(
        new Subject(
            "CM_ENTRIES",
            Facts.stock("child_minder_standing", ChildMinders.REGISTER),
            List.of(
                Dimension.code("status", "kind", "childminder.status.", "REGISTERED", "EXCLUDED"),
                MUNICIPALITY,
                PROVIDER,
                Dimension.code(
                    "service", "service_kind", "childminder.ServiceKind.", ServiceKind.values()),
                Dimension.code("regime", "regime", "childminder.Regime.", Regime.values()),
                Dimension.year("since"))),
        new Subject(
            "CM_DECISIONS",
            Facts.flow("child_minder_decision", ChildMinders.REGISTER),
            List.of(
                DECISION,
                PROCEDURE,
                MUNICIPALITY,
                PROVIDER,
                Dimension.year("year"),
                Dimension.month("month"))));
  }
}
