package lv.ikvd.teachingpermit.service.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;
import lv.ikvd.teachingpermit.service.PermitNames;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/**
 * What the head is told, in the words of the rules: who has a permit and with what restriction, who
 * needs one, who is barred. Why, and who has nothing against them, is not told.
 */
@ApplicationScoped
public class StaffLetterText {

  private static final String PARAGRAPH = "LETTER_STAFF";
  private static final String BETWEEN = "\n\n";
  private static final List<StaffResult> TOLD =
      List.of(StaffResult.BARRED, StaffResult.NEEDED, StaffResult.PERMIT);

  @Inject private Rulebook rulebook;
  @Inject private PermitNames names;
  @Inject private InstitutionEntries institutions;
  @Inject private OfficeContext office;

  StaffLetter of(StaffCheckRow check, List<StaffRow> persons) {
    Institution institution = institutions.contentOf(check.entryId()).institution();
    String address = institution.legalAddress().written();
    String text =
        ParagraphText.of(paragraph(PARAGRAPH))
            .fill(
                Map.of(
                    "institution",
                    check.institution(),
                    "entry",
                    check.number(),
                    "day",
                    LatvianDates.shortForm(check.checkedOn()),
                    "persons",
                    told(persons)))
            .strip();
    int end = text.indexOf(BETWEEN);
    return new StaffLetter(
        String.join("\n", paragraph(PARAGRAPH + "_TO"), institution.name(), address),
        text.substring(0, end),
        text.substring(end + BETWEEN.length()),
        Channel.REGISTERED_POST,
        address);
  }

  private String told(List<StaffRow> persons) {
    List<String> paragraphs = new ArrayList<>();
    for (StaffResult result : TOLD) {
      List<StaffRow> of = persons.stream().filter(one -> one.result() == result).toList();
      if (!of.isEmpty()) {
        paragraphs.add(paragraph(PARAGRAPH + "_" + result.name()));
        of.forEach(one -> paragraphs.add(line(one)));
      }
    }
    boolean others = persons.stream().anyMatch(one -> one.result() == StaffResult.CLEAR);
    if (paragraphs.isEmpty()) {
      return paragraph(PARAGRAPH + "_NONE");
    }
    if (others) {
      paragraphs.add(paragraph(PARAGRAPH + "_OTHERS"));
    }
    return String.join(BETWEEN, paragraphs);
  }

  private String line(StaffRow one) {
    Map<String, String> values = new HashMap<>();
    values.put("applicant", one.givenName() + " " + one.familyName());
    values.put("institution", one.position());
    String code = PARAGRAPH + "_LINE";
    if (one.permitNumber() != null) {
      values.put("entry", one.permitNumber());
      values.put("day", LatvianDates.shortForm(one.decidedOn()));
      values.put("groups", names.groups(one.excludedGroups()));
      code += one.excludedGroups().isEmpty() ? "_PERMIT" : "_RESTRICTED";
    }
    return ParagraphText.of(paragraph(code)).fill(values);
  }

  private String paragraph(String code) {
    long rules = rulebook.inForce(TeachingPermits.RULES, office.today()).id();
    return rulebook.paragraph(rules, code).textLv();
  }
}
