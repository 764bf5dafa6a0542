package lv.ikvd.system;

import static lv.ikvd.system.PageKeys.ASSESSED;
import static lv.ikvd.system.PageKeys.BATCH;
import static lv.ikvd.system.PageKeys.CARD_REQUEST;
import static lv.ikvd.system.PageKeys.CERTIFICATION;
import static lv.ikvd.system.PageKeys.CHANGE;
import static lv.ikvd.system.PageKeys.COMMISSION;
import static lv.ikvd.system.PageKeys.COURSE;
import static lv.ikvd.system.PageKeys.DECIDED;
import static lv.ikvd.system.PageKeys.DELEGATION;
import static lv.ikvd.system.PageKeys.DELEGATION_CASE;
import static lv.ikvd.system.PageKeys.DOCUMENT;
import static lv.ikvd.system.PageKeys.ENTRY;
import static lv.ikvd.system.PageKeys.EXPERT;
import static lv.ikvd.system.PageKeys.HIGHER;
import static lv.ikvd.system.PageKeys.INCOMING;
import static lv.ikvd.system.PageKeys.INSTITUTION;
import static lv.ikvd.system.PageKeys.INSTITUTION_CASE;
import static lv.ikvd.system.PageKeys.LICENCE;
import static lv.ikvd.system.PageKeys.LICENCE_CASE;
import static lv.ikvd.system.PageKeys.OPEN;
import static lv.ikvd.system.PageKeys.PASSED_SUBMISSION;
import static lv.ikvd.system.PageKeys.PAST_COURSE;
import static lv.ikvd.system.PageKeys.PERMIT;
import static lv.ikvd.system.PageKeys.PERMITTED;
import static lv.ikvd.system.PageKeys.PERMIT_CASE;
import static lv.ikvd.system.PageKeys.PRACTICE;
import static lv.ikvd.system.PageKeys.PRACTICE_CASE;
import static lv.ikvd.system.PageKeys.PREPARED;
import static lv.ikvd.system.PageKeys.PROPOSAL;
import static lv.ikvd.system.PageKeys.PROPOSED_ANSWER;
import static lv.ikvd.system.PageKeys.PSYCHOLOGIST;
import static lv.ikvd.system.PageKeys.PSYCHOLOGIST_CASE;
import static lv.ikvd.system.PageKeys.RECOGNITION;
import static lv.ikvd.system.PageKeys.RECOGNITION_CASE;
import static lv.ikvd.system.PageKeys.RESULT;
import static lv.ikvd.system.PageKeys.RULES;
import static lv.ikvd.system.PageKeys.SCIENCE;
import static lv.ikvd.system.PageKeys.SCIENCE_CASE;
import static lv.ikvd.system.PageKeys.SITTING;
import static lv.ikvd.system.PageKeys.STAFF;
import static lv.ikvd.system.PageKeys.SUBMISSION;
import static lv.ikvd.system.PageKeys.YEAR;

import java.util.List;

/** Every page, as those open it who work with it. A new page is entered here. */
final class PageVisits {

  static final String NOBODY = "-";

  /**
   * One page opened by one person.
   *
   * @param page the file without its ending
   * @param variant tells apart pictures of the same page, or empty
   * @param find SQL whose answer stands for {@code {}} in the address, or null
   */
  record Visit(String page, String variant, String who, String address, String find) {
    Visit(String page, String who, String address) {
      this(page, "", who, address, null);
    }

    Visit(String page, String who, String address, String find) {
      this(page, "", who, address, find);
    }

    String name() {
      return page.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant);
    }
  }

  static final List<Visit> VISITS =
      List.of(
          new Visit("login", NOBODY, "/login"),
          new Visit("login", "expired", NOBODY, "/login?expired=1", null),
          new Visit("public/providers", NOBODY, "/public/providers"),
          new Visit("public/providers", "found", NOBODY, "/public/providers?q=a", null),
          new Visit("public/childminder", NOBODY, "/public/childminder/{}", ENTRY),
          new Visit("public/verify", NOBODY, "/public/verify/{}", DOCUMENT),
          new Visit("public/verify", "unknown", NOBODY, "/public/verify/LEM-1999-000001", null),
          new Visit("public/confirm", NOBODY, "/public/confirm"),
          new Visit("public/services", NOBODY, "/services/"),
          new Visit("index", "anna", "/"),
          new Visit("profile", "anna", "/profile"),
          new Visit("style", "anna", "/style"),
          new Visit("search", "anna", "/search"),
          new Visit("case/queue", "mine", "anna", "/case/queue/mine", null),
          new Visit("case/queue", "unassigned", "anna", "/case/queue/unassigned", null),
          new Visit("case/queue", "closed", "anna", "/case/queue/closed", null),
          new Visit("case/queue", "none", "anna", "/case/queue/team?q=zzzz", null),
          new Visit("case/view", "open", "anna", "/case/view/{}", OPEN),
          new Visit("case/view", "decided", "anna", "/case/view/{}", DECIDED),
          new Visit("case/act", "hand-over", "anna", "/case/act/{}?do=HAND_OVER", OPEN),
          new Visit("case/act", "document", "anna", "/case/act/{}?do=FILE_DOCUMENT", OPEN),
          new Visit("case/act", "extend", "anna", "/case/act/{}?do=EXTEND", OPEN),
          new Visit("case/act", "withdraw", "anna", "/case/act/{}?do=WITHDRAW", OPEN),
          new Visit("case/letter", "anna", "/case/letter/{}", OPEN),
          new Visit(
              "case/letter", "request", "anna", "/case/letter/{}?kind=INFORMATION_REQUEST", OPEN),
          new Visit("case/letter", "reply", "anna", "/case/letter/{}?kind=REPLY", OPEN),
          new Visit("case/decide", "anna", "/case/decide/{}", OPEN),
          new Visit("case/decide", "proposed", "anna", "/case/decide/{}", PREPARED),
          new Visit("intake/new", "anna", "/intake/new"),
          new Visit("childminder/register", "anna", "/childminder/register"),
          new Visit("childminder/list", "anna", "/childminder/list"),
          new Visit("childminder/list", "hidden", "anna", "/childminder/list?hide=service", null),
          new Visit("childminder/entry", "anna", "/childminder/entry/{}", ENTRY),
          new Visit("childminder/action", "anna", "/childminder/action/{}?do=SIGNAL", ENTRY),
          new Visit("childminder/update", "anna", "/childminder/update/{}?do=CONTACTS", ENTRY),
          new Visit("childminder/amend", "anna", "/childminder/amend/{}", ENTRY),
          new Visit("childminder/correct", "anna", "/childminder/correct/{}", OPEN),
          new Visit("campaign/list", "anna", "/campaign/list"),
          new Visit("campaign/start", "anna", "/campaign/start"),
          new Visit("campaign/view", "anna", "/campaign/view/{}", "select max(id) from campaign"),
          new Visit("privatepractice/list", "anna", "/privatepractice/list"),
          new Visit("privatepractice/entry", "anna", "/privatepractice/entry/{}", PRACTICE),
          new Visit("privatepractice/teacher", "anna", "/privatepractice/teacher/{}", PRACTICE),
          new Visit("privatepractice/apply", "anna", "/privatepractice/apply"),
          new Visit("privatepractice/extend", "anna", "/privatepractice/extend/{}", PRACTICE),
          new Visit(
              "privatepractice/action", "anna", "/privatepractice/action/{}?do=REISSUE", PRACTICE),
          new Visit(
              "privatepractice/duplicate",
              "anna",
              "/privatepractice/duplicate/{}?document=SER-2026-000001",
              PRACTICE),
          new Visit("privatepractice/forecast", "anna", "/privatepractice/forecast"),
          new Visit(
              "privatepractice/materials", "anna", "/privatepractice/materials/{}", PRACTICE_CASE),
          new Visit("case/view", "practice", "anna", "/case/view/{}", PRACTICE_CASE),
          new Visit("institution/list", "anna", "/institution/list"),
          new Visit("institution/entry", "anna", "/institution/entry/{}", INSTITUTION),
          new Visit("institution/apply", "anna", "/institution/apply"),
          new Visit("institution/change", "anna", "/institution/change/{}?do=AMEND", INSTITUTION),
          new Visit(
              "institution/change",
              "notice",
              "anna",
              "/institution/change/{}?do=NOTICE",
              INSTITUTION),
          new Visit("institution/correct", "anna", "/institution/correct/{}", INSTITUTION_CASE),
          new Visit(
              "institution/action", "anna", "/institution/action/{}?do=STRIKE_OFF", INSTITUTION),
          new Visit(
              "institution/change",
              "anew",
              "anna",
              "/institution/change/{}?do=REREGISTER",
              INSTITUTION),
          new Visit("institution/reorganise", "anna", "/institution/reorganise/{}", INSTITUTION),
          new Visit("institution/extract", "anna", "/institution/extract/{}", INSTITUTION),
          new Visit("institution/extract", "higher", "anna", "/institution/extract/{}", HIGHER),
          new Visit("institution/revoke", "anna", "/institution/revoke/{}", INSTITUTION),
          new Visit("case/view", "institution", "anna", "/case/view/{}", INSTITUTION_CASE),
          new Visit("citizenshipnotice/list", "anna", "/citizenshipnotice/list"),
          new Visit("citizenshipnotice/confirm", "anna", "/citizenshipnotice/confirm"),
          new Visit(
              "citizenshipnotice/view",
              "anna",
              "/citizenshipnotice/view/{}",
              "select max(id) from citizenship_notice"),
          new Visit("course/list", "anna", "/course/list"),
          new Visit("course/edit", "anna", "/course/edit"),
          new Visit("course/edit", "change", "anna", "/course/edit/{}", COURSE),
          new Visit("course/entry", "anna", "/course/entry/{}", COURSE),
          new Visit("course/attendance", "anna", "/course/attendance/{}", COURSE),
          new Visit("course/sheet", "anna", "/course/sheet/{}", COURSE),
          new Visit("course/change", "anna", "/course/change/{}?act=PUT_OFF", COURSE),
          new Visit(
              "course/change", "day", "anna", "/course/change/{}?act=DAY_MOVED&day=1", COURSE),
          new Visit("course/handed", "anna", "/course/handed/{}", COURSE),
          new Visit("course/told", "anna", "/course/told/{}", "select max(id) from course_message"),
          new Visit("expert/list", "anna", "/expert/list"),
          new Visit("expert/entry", "anna", "/expert/entry/{}", EXPERT),
          new Visit("expert/edit", "anna", "/expert/edit"),
          new Visit("expert/edit", "change", "anna", "/expert/edit/{}", EXPERT),
          new Visit("expert/act", "suspend", "anna", "/expert/act/{}?do=SUSPEND", EXPERT),
          new Visit("expert/act", "absence", "anna", "/expert/act/{}?do=ABSENCE", EXPERT),
          new Visit("expert/act", "interest", "anna", "/expert/act/{}?do=INTEREST", EXPERT),
          new Visit("expert/act", "assess", "anna", "/expert/act/{}?do=ASSESS", EXPERT),
          new Visit("expert/correct", "anna", "/expert/correct/{}", ASSESSED),
          new Visit("expert/propose", "empty", "anna", "/expert/propose", null),
          new Visit("expert/propose", "anna", "/expert/propose?{}", PROPOSAL),
          new Visit("expert/commissions", "anna", "/expert/commissions"),
          new Visit("expert/commission", "anna", "/expert/commission/{}", COMMISSION),
          new Visit("expert/load", "anna", "/expert/load"),
          new Visit("expert/own", "agnese", "/expert/own"),
          new Visit("expert/own", "chair", "guntis", "/expert/own", null),
          new Visit("expert/act", "own", "agnese", "/expert/act?do=ASSESS", null),
          new Visit("public/courses", NOBODY, "/public/courses"),
          new Visit("public/courses", "past", NOBODY, "/public/courses?when=PAST", null),
          new Visit("public/course", NOBODY, "/public/course/{}", COURSE),
          new Visit("public/course", "past", NOBODY, "/public/course/{}", PAST_COURSE),
          new Visit("public/enrolment", NOBODY, "/public/enrolment?token=pages-token"),
          new Visit("public/enrolment", "wrong", NOBODY, "/public/enrolment", null),
          new Visit("programmelicence/list", "anna", "/programmelicence/list"),
          new Visit("programmelicence/entry", "anna", "/programmelicence/entry/{}", LICENCE),
          new Visit("programmelicence/apply", "anna", "/programmelicence/apply"),
          new Visit(
              "programmelicence/change", "anna", "/programmelicence/change/{}?do=AMEND", LICENCE),
          new Visit(
              "programmelicence/change",
              "update",
              "anna",
              "/programmelicence/change/{}?do=UPDATE",
              LICENCE),
          new Visit("programmelicence/loss", "anna", "/programmelicence/loss/{}", LICENCE),
          new Visit(
              "programmelicence/correct", "anna", "/programmelicence/correct/{}", LICENCE_CASE),
          new Visit("programmelicence/visit", "anna", "/programmelicence/visit/{}", LICENCE_CASE),
          new Visit("case/view", "licence", "anna", "/case/view/{}", LICENCE_CASE),
          new Visit("public/programmes", NOBODY, "/public/programmes"),
          new Visit("public/programme", NOBODY, "/public/programme/{}", LICENCE),
          new Visit("programmelicence/codes", "anna", "/programmelicence/codes?code=31016011"),
          new Visit("highereducation/list", "anna", "/highereducation/list"),
          new Visit("highereducation/entry", "anna", "/highereducation/entry/{}", HIGHER),
          new Visit(
              "highereducation/accreditation", "anna", "/highereducation/accreditation/{}", HIGHER),
          new Visit("public/highereducations", NOBODY, "/public/highereducations"),
          new Visit("public/highereducation", NOBODY, "/public/highereducation/{}", HIGHER),
          new Visit("institution/permits", "anna", "/institution/permits"),
          new Visit("institution/entry", "permit", "anna", "/institution/entry/{}", PERMITTED),
          new Visit("institution/permit", "anna", "/institution/permit/{}?do=PERMIT", PERMITTED),
          new Visit(
              "institution/permit", "check", "anna", "/institution/permit/{}?do=CHECK", PERMITTED),
          new Visit("institution/checkletters", "anna", "/institution/checkletters"),
          new Visit(
              "scientificinstitution/revoke", "anna", "/scientificinstitution/revoke/{}", SCIENCE),
          new Visit("institution/own", "sandra", "/institution/own"),
          new Visit("institution/ownchange", "sandra", "/institution/ownchange"),
          new Visit("institution/ownnotice", "sandra", "/institution/ownnotice"),
          new Visit("institution/ownnotices", "anna", "/institution/ownnotices"),
          new Visit("programmelicence/ownmark", "sandra", "/programmelicence/ownmark?sample=BASIC"),
          new Visit("programmelicence/marks", "anna", "/programmelicence/marks"),
          new Visit("programmelicence/mark", "anna", "/programmelicence/mark"),
          new Visit("programmelicence/changes", "anna", "/programmelicence/changes"),
          new Visit("programmelicence/changeset", "anna", "/programmelicence/changeset/{}", CHANGE),
          new Visit("programmelicence/standards", "anna", "/programmelicence/standards"),
          new Visit("programmelicence/sample", "anna", "/programmelicence/sample?code=BASIC"),
          new Visit("public/institutions", NOBODY, "/public/institutions"),
          new Visit("public/institution", NOBODY, "/public/institution/{}", INSTITUTION),
          new Visit("competence/list", "anna", "/competence/list"),
          new Visit("competence/entry", "anna", "/competence/entry/{}", DELEGATION),
          new Visit("competence/apply", "anna", "/competence/apply"),
          new Visit("competence/correct", "anna", "/competence/correct/{}", DELEGATION_CASE),
          new Visit("competence/end", "anna", "/competence/end/{}", DELEGATION),
          new Visit("competence/results", "anna", "/competence/results"),
          new Visit("competence/file", "anna", "/competence/file"),
          new Visit("competence/resultcorrect", "anna", "/competence/resultcorrect?id={}", RESULT),
          new Visit("competence/ownresults", "sandra", "/competence/ownresults"),
          new Visit("competence/ownresult", "sandra", "/competence/ownresult"),
          new Visit("competence/ownfile", "sandra", "/competence/ownfile"),
          new Visit("competence/owncorrect", "sandra", "/competence/owncorrect?id={}", RESULT),
          new Visit(
              "competence/owncorrect",
              "withdraw",
              "sandra",
              "/competence/owncorrect?id={}&do=WITHDRAW",
              RESULT),
          new Visit("case/view", "delegation", "anna", "/case/view/{}", DELEGATION_CASE),
          new Visit("public/qualifications", NOBODY, "/public/qualifications"),
          new Visit("scientificinstitution/list", "anna", "/scientificinstitution/list"),
          new Visit(
              "scientificinstitution/entry", "anna", "/scientificinstitution/entry/{}", SCIENCE),
          new Visit("scientificinstitution/apply", "anna", "/scientificinstitution/apply"),
          new Visit(
              "scientificinstitution/change", "anna", "/scientificinstitution/change/{}", SCIENCE),
          new Visit(
              "scientificinstitution/correct",
              "anna",
              "/scientificinstitution/correct/{}",
              SCIENCE_CASE),
          new Visit(
              "scientificinstitution/action",
              "anna",
              "/scientificinstitution/action/{}?do=EXCLUDE",
              SCIENCE),
          new Visit("case/view", "science", "anna", "/case/view/{}", SCIENCE_CASE),
          new Visit("public/scientificinstitutions", NOBODY, "/public/scientificinstitutions"),
          new Visit(
              "public/scientificinstitution", NOBODY, "/public/scientificinstitution/{}", SCIENCE),
          new Visit("psychologist/list", "anna", "/psychologist/list"),
          new Visit("psychologist/entry", "anna", "/psychologist/entry/{}", PSYCHOLOGIST),
          new Visit("psychologist/apply", "anna", "/psychologist/apply"),
          new Visit("psychologist/change", "anna", "/psychologist/change/{}", PSYCHOLOGIST),
          new Visit("psychologist/correct", "anna", "/psychologist/correct/{}", PSYCHOLOGIST_CASE),
          new Visit(
              "psychologist/action", "anna", "/psychologist/action/{}?do=EXCLUDE", PSYCHOLOGIST),
          new Visit(
              "psychologist/action",
              "field",
              "anna",
              "/psychologist/action/{}?do=CERTIFY",
              PSYCHOLOGIST),
          new Visit("psychologist/contracts", "anna", "/psychologist/contracts/{}", PSYCHOLOGIST),
          new Visit("psychologist/evidence", "anna", "/psychologist/evidence/{}", CERTIFICATION),
          new Visit("psychologist/question", "anna", "/psychologist/question"),
          new Visit("psychologist/card", "anna", "/psychologist/card/{}", CARD_REQUEST),
          new Visit("psychologist/submission", "anna", "/psychologist/submission/{}", PSYCHOLOGIST),
          new Visit("psychologist/hearing", "anna", "/psychologist/hearing/{}", SUBMISSION),
          new Visit("psychologist/reply", "anna", "/psychologist/reply/{}", PASSED_SUBMISSION),
          new Visit("case/view", "submission", "anna", "/case/view/{}", SUBMISSION),
          new Visit("case/view", "psychologist", "anna", "/case/view/{}", PSYCHOLOGIST_CASE),
          new Visit("recognition/list", "anna", "/recognition/list"),
          new Visit("recognition/entry", "anna", "/recognition/entry/{}", RECOGNITION),
          new Visit("recognition/apply", "anna", "/recognition/apply"),
          new Visit("recognition/correct", "anna", "/recognition/correct/{}", RECOGNITION_CASE),
          new Visit("recognition/measure", "anna", "/recognition/measure/{}", RECOGNITION_CASE),
          new Visit(
              "recognition/action", "anna", "/recognition/action/{}?do=COMPLETE", RECOGNITION),
          new Visit(
              "recognition/action",
              "annul",
              "anna",
              "/recognition/action/{}?do=ANNUL",
              RECOGNITION),
          new Visit("recognition/reports", "anna", "/recognition/reports"),
          new Visit("case/view", "recognition", "anna", "/case/view/{}", RECOGNITION_CASE),
          new Visit("public/psychologists", NOBODY, "/public/psychologists"),
          new Visit("public/psychologist", NOBODY, "/public/psychologist/{}", PSYCHOLOGIST),
          new Visit("public/practices", NOBODY, "/public/practices"),
          new Visit("public/privatepractice", NOBODY, "/public/privatepractice/{}", PRACTICE),
          new Visit("notice/list", "anna", "/notice/list"),
          new Visit("notice/list", "none", "anna", "/notice/list?channel=IN_PERSON", null),
          new Visit("notice/view", "anna", "/notice/view/{}", "select max(id) from notice"),
          new Visit("notice/batch", "anna", "/notice/batch/{}", "select max(id) from postal_batch"),
          new Visit("party/code", "anna", "/party/code"),
          new Visit("case/sign", "ilze", "/case/sign"),
          new Visit("case/view", "prepared", "ilze", "/case/view/{}", PREPARED),
          new Visit("case/team", "juris", "/case/team"),
          new Visit("case/queue", "team", "juris", "/case/queue/team", null),
          new Visit("case/absence", "juris", "/case/absence"),
          new Visit("case/batches", "juris", "/case/batches"),
          new Visit("case/batch", "juris", "/case/batch/{}?step=HAND_OVER", BATCH),
          new Visit("case/batch", "take", "juris", "/case/batch/{}?step=TAKE", BATCH),
          new Visit("teachingpermit/list", "aiga", "/teachingpermit/list"),
          new Visit("teachingpermit/apply", "aiga", "/teachingpermit/apply"),
          new Visit("teachingpermit/answer", "anna", "/teachingpermit/answer"),
          new Visit("teachingpermit/checks", "anna", "/teachingpermit/checks"),
          new Visit("teachingpermit/checks", "none", "anna", "/teachingpermit/checks?q=zzzz", null),
          new Visit("teachingpermit/staff", "anna", "/teachingpermit/staff"),
          new Visit("teachingpermit/check", "anna", "/teachingpermit/check/{}", STAFF),
          new Visit("teachingpermit/own", "sandra", "/teachingpermit/own"),
          new Visit("teachingpermit/annul", "aiga", "/teachingpermit/annul/{}", PERMIT),
          new Visit("teachingpermit/restrict", "aiga", "/teachingpermit/restrict/{}", PERMIT_CASE),
          new Visit("case/view", "permit", "aiga", "/case/view/{}", PERMIT_CASE),
          new Visit("case/purpose", "aiga", "/case/purpose/{}", PERMIT_CASE),
          new Visit("case/reader", "aiga", "/case/reader/{}", PERMIT_CASE),
          new Visit("board/list", "dace", "/board/list"),
          new Visit("board/list", "none", "dace", "/board/list?state=CANCELLED", null),
          new Visit("board/convene", "dace", "/board/convene"),
          new Visit("board/members", "valdis", "/board/members"),
          new Visit(
              "board/members",
              "chosen",
              "juris",
              "/board/members?board=PRIVATE_PRACTICE&member={}",
              "select min(id) from board_member where role = 'MEMBER'"),
          new Visit("board/view", "secretary", "dace", "/board/view/{}", SITTING),
          new Visit("board/view", "member", "liene", "/board/view/{}", SITTING),
          new Visit("intake/receive", "anna", "/intake/receive"),
          new Visit("intake/list", "anna", "/intake/list"),
          new Visit("intake/list", "none", "anna", "/intake/list?q=zzzz", null),
          new Visit("intake/view", "anna", "/intake/view/{}", INCOMING),
          new Visit(
              "childminder/register",
              "incoming",
              "anna",
              "/childminder/register?incoming={}",
              INCOMING),
          new Visit("consultation/note", "anna", "/consultation/note?from=/case/view/{}", OPEN),
          new Visit("consultation/list", "anna", "/consultation/list"),
          new Visit(
              "consultation/view",
              "anna",
              "/consultation/view/{}",
              "select max(id) from consultation"),
          new Visit("consultation/counts", "anna", "/consultation/counts"),
          new Visit("consultation/answers", "juris", "/consultation/answers"),
          new Visit("consultation/answer", "juris", "/consultation/answer/{}", PROPOSED_ANSWER),
          new Visit("consultation/propose", "anna", "/consultation/propose"),
          new Visit("fee/list", "anna", "/fee/list"),
          new Visit("fee/add", "anna", "/fee/add?case={}", OPEN),
          new Visit("fee/view", "juris", "/fee/view/{}", "select max(reference) from fee_charge"),
          new Visit("fee/statement", "anna", "/fee/statement"),
          new Visit("fee/line", "anna", "/fee/line/{}", "select max(id) from bank_line"),
          new Visit("public/answers", NOBODY, "/public/answers"),
          new Visit("master/compare", "anna", "/master/compare"),
          new Visit("master/differences", "anna", "/master/differences"),
          new Visit("job/list", "juris", "/job/list"),
          new Visit("job/view", "juris", "/job/view?id={}", "select max(id) from job"),
          new Visit("job/work", "juris", "/job/work"),
          new Visit("audit/looks", "rasma", "/audit/looks"),
          new Visit("audit/events", "rasma", "/audit/events"),
          new Visit("registry/log", "rasma", "/registry/log"),
          new Visit("registry/restore", "valdis", "/registry/restore"),
          new Visit("party/erase", "valdis", "/party/erase"),
          new Visit("admin/accounts", "valdis", "/admin/accounts"),
          new Visit("admin/account", "new", "valdis", "/admin/account", null),
          new Visit(
              "admin/account", "valdis", "/admin/account?id={}", "select min(id) from account"),
          new Visit("classifier/list", "valdis", "/classifier/list"),
          new Visit(
              "classifier/view",
              "valdis",
              "/classifier/view?code={}",
              "select min(code) from classifier"),
          new Visit(
              "classifier/value",
              "valdis",
              "/classifier/value?list={}",
              "select min(code) from classifier"),
          new Visit("dataload/start", "valdis", "/dataload/start"),
          new Visit("worktime/days", "valdis", "/worktime/days"),
          new Visit("rulebook/list", "valdis", "/rulebook/list"),
          new Visit("rulebook/unverified", "valdis", "/rulebook/unverified"),
          new Visit(
              "rulebook/version",
              "valdis",
              "/rulebook/version?id={}",
              RULES.formatted("CHILD_MINDER")),
          new Visit(
              "rulebook/version",
              "apl",
              "valdis",
              "/rulebook/version?id={}",
              RULES.formatted("APL")),
          new Visit(
              "rulebook/confirm", "valdis", "/rulebook/confirm?id={}", RULES.formatted("APL")),
          new Visit("rulebook/follow", "valdis", "/rulebook/follow?id={}", RULES.formatted("APL")),
          new Visit(
              "rulebook/rule",
              "valdis",
              "/rulebook/rule?{}",
              "select 'version=' || rule_version_id || '&kind=TERM&key=' || code from rule_term"
                  + " order by rule_version_id, code limit 1"),
          new Visit("annualreport/view", "marta", "/annualreport/view/2020"),
          new Visit("annualreport/view", "running", "marta", "/annualreport/view", null),
          new Visit(
              "annualreport/view",
              "known",
              "juris",
              "/annualreport/view/2020?asOf=30.06.2020&knownOn=31.01.2021",
              null),
          new Visit(
              "annualreport/cell",
              "juris",
              "/annualreport/cell/{}/2.2.1/childminding_providers/childminders_in_register",
              YEAR),
          new Visit(
              "annualreport/cell",
              "decisions",
              "marta",
              "/annualreport/cell/{}/4/childminding_providers/decisions_taken?size=5",
              YEAR),
          new Visit(
              "annualreport/cell", "year", "marta", "/annualreport/cell/2020/7/music/2019", null),
          new Visit("statistics/question", "anna", "/statistics/question"),
          new Visit(
              "statistics/question",
              "one",
              "anna",
              "/statistics/question?count=CM_ENTRIES&by=status",
              null),
          new Visit(
              "statistics/question",
              "two",
              "marta",
              "/statistics/question?count=CM_ENTRIES&by=municipality&and=status",
              null),
          new Visit(
              "statistics/question",
              "none",
              "juris",
              "/statistics/question?count=CM_DECISIONS&by=month&from=01.01.1999&until=31.12.1999",
              null),
          new Visit(
              "statistics/records",
              "juris",
              "/statistics/records?count=CM_ENTRIES&status=REGISTERED&size=5"),
          new Visit("municipality/list", "inta", "/municipality/list"),
          new Visit(
              "municipality/result",
              "inta",
              "/municipality/result/{}",
              "select max(id) from child_minder_list"));

  private PageVisits() {}
}
