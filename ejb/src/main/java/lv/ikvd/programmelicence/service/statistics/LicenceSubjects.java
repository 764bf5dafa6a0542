package lv.ikvd.programmelicence.service.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Facts;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.SubjectSource;

/** What can be counted of licences of programmes: entries on a day, decisions of a period. */
@ApplicationScoped
public class LicenceSubjects implements SubjectSource {

  private static final Dimension MUNICIPALITY =
      Dimension.territory("municipality", "municipality_id");
  private static final Dimension KIND =
      Dimension.classified("licence_kind", "licence_kind", ProgrammeLicences.KIND);
  private static final Dimension AREA = Dimension.classified("area", "area", "LIK_AREA");
  private static final Dimension FORM =
      Dimension.classified("form", "form", ProgrammeLicences.FORM);
  private static final Dimension WAY =
      Dimension.code("way", "way", "programmelicence.ProgrammeWay.", ProgrammeWay.values());
  private static final Dimension LANGUAGE =
      Dimension.classified("language", "language", Institutions.LANGUAGE);

  private static final Dimension DECISION =
      Dimension.code(
          "decision",
          "kind",
          "programmelicence.decision.",
          ProgrammeLicences.LICENSE,
          "REFUSE",
          ProgrammeLicences.AMEND,
          "REFUSE_AMENDMENT",
          ProgrammeLicences.LOSE_FORCE,
          "TERMINATE");
  private static final Dimension PROCEDURE =
      Dimension.code(
          "procedure",
          "procedure",
          "programmelicence.procedure.",
          ProgrammeLicences.LICENSING,
          ProgrammeLicences.MARK,
          ProgrammeLicences.AMENDMENT,
          ProgrammeLicences.LOSS);

  @Override
  public List<Subject> subjects() {
    return List.of(
        new Subject(
            "PL_ENTRIES",
            Facts.stock("programme_licence_standing", ProgrammeLicences.REGISTER),
            List.of(
                Dimension.code(
                    "status", "kind", "programmelicence.LicenceStatus.", LicenceStatus.values()),
                KIND,
                AREA,
                FORM,
                WAY,
                LANGUAGE,
                MUNICIPALITY,
                Dimension.year("licensed"))),
        new Subject(
            "PL_DECISIONS",
            Facts.flow("programme_licence_decision", ProgrammeLicences.REGISTER),
            List.of(
                DECISION,
                PROCEDURE,
                KIND,
                AREA,
                FORM,
                WAY,
                LANGUAGE,
                MUNICIPALITY,
                Dimension.year("year"),
                Dimension.month("month"))));
  }
}
