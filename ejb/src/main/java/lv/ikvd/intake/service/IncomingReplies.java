package lv.ikvd.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.intake.entity.Answered;
import lv.ikvd.intake.entity.IncomingReader;
import lv.ikvd.intake.entity.IncomingRepository;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.ReplyRow;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.papers.FreeLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.security.entity.Roles;

/**
 * Answers senders whose documents are returned: the answer is a letter that goes out as all letters
 * do, to the signer where the registers know one, else to whom and where the official says.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class IncomingReplies {

  private static final String ABOUT = "INCOMING";

  @Inject private IncomingReader reader;
  @Inject private IncomingRepository repository;
  @Inject private IncomingWork work;
  @Inject private FreeLetters letters;
  @Inject private Notices notices;
  @Inject private ReplyWays ways;
  @Inject private OfficeContext office;

  /**
   * To whom and where an answer would go; empty where nobody knows. The look is recorded.
   *
   * @throws Problem INTAKE-003 (not found) if there is no such document
   */
  public ReplyDraft begin(String number) {
    return ways.usual(find(number));
  }

  /**
   * Sends the answer, and returns the document if that was not done before: both or neither.
   *
   * @param reason why it is returned
   * @throws Problem INTAKE-014 without an address, -015 without a text, NOTICE-001, -002 and -024
   *     for a way that leads nowhere, all at once; as {@link IncomingWork#giveBack}; INTAKE-016
   *     (conflict) if it was answered before
   */
  public void send(IncomingRef ref, String reason, ReplyDraft reply) {
    IncomingRow row = find(ref.number());
    FreeLetters.Way way = ways.of(row, reply);
    WrittenLetter letter = letter(row, reply, way);
    Problem.raise(wrong(row, reason, letter, way));
    if (row.waits()) {
      work.giveBack(ref, reason, letter.text());
    } else {
      requireUnanswered(row, ref);
    }
    IssuedRow issued = letters.write(ABOUT, letter, way);
    Answered answered = new Answered(issued.id(), way.channel(), office.now(), office.accountId());
    if (!repository.answered(row.id(), letter.text(), answered)) {
      requireUnanswered(find(ref.number()), ref);
    }
  }

  /**
   * Sends an answer that came back to another address.
   *
   * @throws Problem INTAKE-014 without an address; as {@link Notices#repeat}
   */
  public void again(String number, Channel channel, String destination) {
    ReplyRow answer = find(number).answer();
    if (answer == null || !answer.failed()) {
      throw Problem.conflict("NOTICE-017");
    }
    String address = ReplyWays.text(destination);
    if (address.isEmpty()) {
      throw new Problem("INTAKE-014").at("destination");
    }
    notices.repeat(answer.noticeId(), channel, address);
  }

  private static WrittenLetter letter(IncomingRow row, ReplyDraft reply, FreeLetters.Way way) {
    boolean paper = way.channel() == Channel.POST || way.channel() == Channel.REGISTERED_POST;
    return new WrittenLetter(
        paper ? way.recipient() + "\n" + way.destination() : way.recipient(),
        "Par iesniegto dokumentu Nr. " + row.number(),
        ReplyWays.text(reply.text()));
  }

  private List<Problem> wrong(
      IncomingRow row, String reason, WrittenLetter letter, FreeLetters.Way way) {
    List<Problem> wrong = new ArrayList<>();
    if (row.waits()) {
      wrong.addAll(IncomingWork.wrongReason(reason));
    }
    if (letter.text().isEmpty()) {
      wrong.add(new Problem("INTAKE-015").at("reply"));
    }
    if (letter.text().length() > IncomingWork.LONGEST_REPLY) {
      wrong.add(new Problem("INTAKE-008", IncomingWork.LONGEST_REPLY).at("reply"));
    }
    if (way.destination().isEmpty()) {
      wrong.add(new Problem("INTAKE-014").at("destination"));
    }
    letters.wrong(letter, way).stream()
        .filter(one -> one.field().filter(field -> asked(field, way)).isPresent())
        .forEach(wrong::add);
    return wrong;
  }

  /** Whether something wrong in a field of the letter is not said already in better words. */
  private static boolean asked(String field, FreeLetters.Way way) {
    return switch (field) {
      case "destination" -> !way.destination().isEmpty();
      case "channel", "recipient" -> true;
      default -> false;
    };
  }

  private static void requireUnanswered(IncomingRow row, IncomingRef ref) {
    if (row.answer() != null) {
      throw Problem.conflict(
          "INTAKE-016",
          row.number(),
          row.answer().number(),
          row.answer().writtenBy(),
          row.answer().writtenAt());
    }
    if (!row.unanswered()) {
      IncomingWork.requireNew(row);
    }
    if (row.version() != ref.version()) {
      throw Problem.conflict("INTAKE-005", ref.number());
    }
  }

  private IncomingRow find(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("INTAKE-003"));
  }
}
