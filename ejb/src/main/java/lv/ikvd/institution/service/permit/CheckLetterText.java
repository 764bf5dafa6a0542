package lv.ikvd.institution.service.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.TermCalculator;

/** What a school is asked before a yearly check, in the words of the rules in force today. */
@ApplicationScoped
public class CheckLetterText {

  private static final String PARAGRAPH = "LETTER_PERMIT_CHECK";
  private static final String TERM = "PERMIT_CHECK_ANSWER";
  private static final String AHEAD = "PERMIT_CHECK_AHEAD";
  private static final String BETWEEN = "\n\n";

  @Inject private InstitutionEntries entries;
  @Inject private Rulebook rulebook;
  @Inject private TermCalculator terms;
  @Inject private OfficeContext office;

  /** How many days before the check a letter is due. */
  int ahead() {
    return Integer.parseInt(rulebook.parameter(rules(), AHEAD));
  }

  /** Until when the school answers a letter of today. */
  ComputedTerm term() {
    return terms.compute(rulebook.term(rules(), TERM), office.today());
  }

  CheckLetter of(PermitRow about) {
    Institution school = entries.contentOf(about.entryId()).institution();
    ComputedTerm term = term();
    String text =
        ParagraphText.of(rulebook.paragraph(rules(), PARAGRAPH).textLv())
            .fill(
                Map.of(
                    "institution",
                    school.name(),
                    "entry",
                    about.number(),
                    "day",
                    LatvianDates.dative(about.checkDue()),
                    "due",
                    LatvianDates.dative(term.dueOn())))
            .strip();
    int end = text.indexOf(BETWEEN);
    String email = school.reach().email();
    return new CheckLetter(
        about,
        text.substring(0, end),
        text.substring(end + BETWEEN.length()),
        email == null ? Channel.POST : Channel.EMAIL,
        email == null ? school.legalAddress().written() : email,
        term.dueOn());
  }

  /** The letter as it is written, to the school at its legal address. */
  WrittenLetter written(CheckLetter letter) {
    Institution school = entries.contentOf(letter.about().entryId()).institution();
    return new WrittenLetter(
        school.name() + "\n" + school.legalAddress().written(), letter.title(), letter.text());
  }

  /** The way that it goes: to the school itself, which is a party of nobody. */
  FreeLetters.Way way(CheckLetter letter) {
    return new FreeLetters.Way(null, letter.about().name(), letter.channel(), letter.destination());
  }

  private long rules() {
    return rulebook.inForce(Institutions.RULES, office.today()).id();
  }
}
