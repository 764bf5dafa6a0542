package lv.ikvd.psychologist.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseTerms;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.Submitter;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.security.entity.Roles;

/**
 * Replies to who submitted, once the case is decided or ended. The letter goes to the submitter
 * alone, and the psychologist is not told who that is.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class SubmissionReplies {

  static final String OPEN = "[…]";

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final Map<String, String> FIELDS =
      Map.of("subject", "title", "body", "text", "recipient", "recipient");

  @Inject private SubmissionWords words;
  @Inject private SubmissionBook book;
  @Inject private FreeLetters letters;
  @Inject private ProceedingRepository proceedings;
  @Inject private CaseTerms terms;
  @Inject private Timeline timeline;

  /**
   * The reply as the rules word it, to whom and where the submission said.
   *
   * @throws Problem as {@link #send}, where it is too early or too late
   */
  public ReplyInput begin(CaseRow row) {
    Submission one = replyable(row);
    Submitter to = one.submitter();
    String text = words.reply(row, one);
    int end = text.indexOf("\n\n");
    return new ReplyInput(
        SubmissionWords.addressee(to),
        to.replyBy(),
        to.destination(),
        text.substring(0, end),
        text.substring(end + 2));
  }

  /**
   * Sends the reply.
   *
   * @return the number of the letter
   * @throws Problem PSYCHOLOGIST-045 (conflict) if the case is no submission or its submitter was
   *     forgotten, -058 (conflict) while nothing is decided, -059 (conflict) if it was replied to;
   *     -060 beside a title that is missing or too long, -061 beside a text that is missing, too
   *     long or still open somewhere; NOTICE-001, -002 and -024 for a way that leads nowhere
   */
  public String send(CaseRow row, ReplyInput reply) {
    Submission one = replyable(row);
    boolean posted = reply.channel() == Channel.POST || reply.channel() == Channel.REGISTERED_POST;
    FreeLetters.Way way =
        new FreeLetters.Way(
            one.submitter().partyId(), reply.recipient(), reply.channel(), reply.destination());
    WrittenLetter letter =
        new WrittenLetter(
            posted ? reply.recipient() + "\n" + reply.destination() : reply.recipient(),
            reply.title(),
            reply.text());
    Problem.raise(wrong(letter, way));
    String number = letters.write(Psychologists.REGISTER, letter, way).number();
    if (!book.replied(row.id(), number)) {
      throw Problem.conflict("PSYCHOLOGIST-059", row.number());
    }
    Proceeding proceeding = proceedings.byNumber(row.number());
    terms.met(proceeding, Submissions.REPLY_TERM, book.today());
    timeline.tell(proceeding, "LETTER_WRITTEN", number + " – " + letter.title());
    return number;
  }

  private List<Problem> wrong(WrittenLetter letter, FreeLetters.Way way) {
    Map<String, Problem> wrong = new HashMap<>();
    letters
        .wrong(letter, way)
        .forEach(
            one -> {
              String field = one.field().orElse("text");
              wrong.put(FIELDS.getOrDefault(field, field), one);
            });
    if (wrong.containsKey("title") || blank(letter.title(), LONGEST_TITLE)) {
      wrong.put("title", new Problem("PSYCHOLOGIST-060", LONGEST_TITLE).at("title"));
    }
    if (wrong.containsKey("text") || blank(letter.text(), LONGEST_TEXT)) {
      wrong.put("text", new Problem("PSYCHOLOGIST-061", LONGEST_TEXT, OPEN).at("text"));
    }
    return List.copyOf(wrong.values());
  }

  private static boolean blank(String text, int most) {
    return text == null || text.isBlank() || text.length() > most || text.contains(OPEN);
  }

  private Submission replyable(CaseRow row) {
    Submission one = book.submission(row.id());
    if (one == null || one.submitter() == null) {
      throw Problem.conflict("PSYCHOLOGIST-045", row.number());
    }
    if (row.outcome() == null || row.outcome() == Outcome.JOINED) {
      throw Problem.conflict("PSYCHOLOGIST-058", row.number());
    }
    if (one.reply() != null) {
      throw Problem.conflict("PSYCHOLOGIST-059", row.number());
    }
    return one;
  }
}
