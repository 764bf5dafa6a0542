package lv.ikvd.institution.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.SubjectSource;

/** What can be counted of institutions: entries on a day, decisions of a period. */
@ApplicationScoped
public class InstitutionSubjects implements SubjectSource {

  private static final Dimension MUNICIPALITY =
      Dimension.territory("municipality", "municipality_id");
  private static final Dimension KIND =
      Dimension.classified("institution_kind", "institution_kind", Institutions.KIND);

  private static final Dimension DECISION =
      Dimension.code(
          "decision",
          "kind",
          "proceeding.decision.",
          "REGISTER",
          "REFUSE",
          "AMEND",
          "REFUSE_AMENDMENT",
          "STRIKE_OFF",
          "EXCLUDE",
          "REORGANISE",
          "POSTPONE",
          "REVOKE_ACT",
          "TERMINATE");
  private static final Dimension PROCEDURE =
      Dimension.code(
          "procedure",
          "procedure",
          "institution.procedure.",
          Institutions.REGISTRATION,
          Institutions.AMENDMENT,
          Institutions.REREGISTRATION,
          Institutions.REORGANISATION,
          Institutions.STRIKE_OFF,
          Institutions.EXCLUSION,
          Institutions.REVOCATION);

  @Override
  public List<Subject> subjects() {
    return List.of(
        new Subject(
            "IN_ENTRIES",
            Facts.stock("institution_standing", Institutions.REGISTER),
            List.of(
                Dimension.code(
                    "status", "kind", "institution.InstitutionStatus.", InstitutionStatus.values()),
                KIND,
                Dimension.classified("institution_type", "institution_type", Institutions.TYPE),
                Dimension.code(
                    "founder", "founder_kind", "institution.FounderKind.", FounderKind.values()),
                MUNICIPALITY,
                Dimension.year("since"))),
        new Subject(
            "IN_DECISIONS",
            Facts.flow("institution_decision", Institutions.REGISTER),
            List.of(
                DECISION,
                PROCEDURE,
                KIND,
                MUNICIPALITY,
                Dimension.year("year"),
                Dimension.month("month"))));
  }
}
