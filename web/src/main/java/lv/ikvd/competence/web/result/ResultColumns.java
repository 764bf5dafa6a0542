package lv.ikvd.competence.web.result;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.result.ResultFiles;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.shell.web.Texts;

/** The columns of exported results, and of the file that institutions fill in. */
@Dependent
class ResultColumns {

  @Inject private CodeNames codes;

  Map<String, Function<ResultRow, Object>> of(Locale locale) {
    Map<String, Function<ResultRow, Object>> shown = new LinkedHashMap<>();
    shown.put("certificate", ResultRow::certificateNumber);
    shown.put("issuedOn", ResultRow::issuedOn);
    shown.put("person", ResultRow::person);
    shown.put(
        "qualification",
        row -> codes.name(locale, ProgrammeLicences.QUALIFICATION, row.qualification()));
    shown.put("level", ResultRow::level);
    shown.put("examinedOn", ResultRow::examinedOn);
    shown.put("institutionNumber", ResultRow::institutionNumber);
    shown.put("institution", ResultRow::institution);
    shown.put("contract", ResultRow::contract);
    shown.put("standing", row -> Texts.of(locale, "competence.ResultStanding." + row.standing()));
    shown.put("reason", row -> row.corrected() == null ? null : row.corrected().reason());
    shown.put("filed", ResultRow::filedBy);
    return shown;
  }

  /** The same as the institution sees them: without officials and without its own name. */
  Map<String, Function<ResultRow, Object>> own(Locale locale) {
    Map<String, Function<ResultRow, Object>> shown = of(locale);
    shown.keySet().removeAll(List.of("institutionNumber", "institution"));
    shown.put(
        "filed",
        row -> row.byInstitution() ? row.filedBy() : Texts.of(locale, "competence.result.office"));
    return shown;
  }

  /** The heads of an empty file. */
  static List<String> heads(Locale locale) {
    return ResultFiles.COLUMNS.stream()
        .map(column -> Texts.of(locale, "competence.result.column." + column))
        .toList();
  }
}
