package lv.ikvd.notice.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;

/**
 * A notice to prepare.
 *
 * @param key the same key is the same notice: prepared twice, it goes out once
 * @param kind what it is about, a code of the feature
 * @param partyId null where it goes to nobody whom the registers know
 * @param recipient whom it is for, as an envelope says it; null where the party's name does
 * @param destination address of the channel as it is now; kept, whatever the party changes later
 * @param documentId what is attached, or null
 * @param enclosures documents that go with it
 */
public record NoticeDraft(
    String key,
    String kind,
    Long proceedingId,
    Long decisionId,
    Long partyId,
    String recipient,
    Channel channel,
    String destination,
    String subject,
    String body,
    Long documentId,
    List<Long> enclosures)
    implements Serializable {

  public static final int KEY_LENGTH = 200;
  public static final int RECIPIENT_LENGTH = 300;
  public static final int DESTINATION_LENGTH = 800;
  public static final int SUBJECT_LENGTH = 300;
  public static final int BODY_LENGTH = 100_000;

  public NoticeDraft {
    enclosures = List.copyOf(enclosures);
  }

  /** To a party, without enclosures. */
  public NoticeDraft(
      String key,
      String kind,
      Long proceedingId,
      Long decisionId,
      long partyId,
      Channel channel,
      String destination,
      String subject,
      String body,
      Long documentId) {
    this(
        key,
        kind,
        proceedingId,
        decisionId,
        partyId,
        null,
        channel,
        destination,
        subject,
        body,
        documentId,
        List.of());
  }

  /** Refuses with everything that is wrong at once. */
  public void check() {
    Problem.raise(wrong());
  }

  /** What has to be put right before it can be prepared. */
  public List<Problem> wrong() {
    if (key == null || key.isBlank() || key.length() > KEY_LENGTH || kind == null) {
      throw new IllegalArgumentException("a notice needs a key of at most " + KEY_LENGTH);
    }
    List<Problem> wrong = new ArrayList<>();
    if (channel == null) {
      wrong.add(new Problem("NOTICE-001").at("channel"));
    } else if (!fits(channel, destination)) {
      wrong.add(new Problem("NOTICE-002", DESTINATION_LENGTH).at("destination"));
    }
    if (subject == null || subject.isBlank() || subject.length() > SUBJECT_LENGTH) {
      wrong.add(new Problem("NOTICE-003", SUBJECT_LENGTH).at("subject"));
    } else if (subject.chars().anyMatch(Character::isISOControl)) {
      wrong.add(new Problem("NOTICE-003", SUBJECT_LENGTH).at("subject"));
    }
    if (body == null || body.isBlank() || body.length() > BODY_LENGTH) {
      wrong.add(new Problem("NOTICE-004", BODY_LENGTH).at("body"));
    }
    if ((partyId == null || recipient != null) && !names(recipient)) {
      wrong.add(new Problem("NOTICE-024", RECIPIENT_LENGTH).at("recipient"));
    }
    return wrong;
  }

  private static boolean names(String recipient) {
    return recipient != null
        && !recipient.isBlank()
        && recipient.length() <= RECIPIENT_LENGTH
        && recipient.chars().noneMatch(Character::isISOControl);
  }

  /** A line break in an address would start another header of the mail. */
  static boolean fits(Channel channel, String destination) {
    if (destination == null
        || destination.isBlank()
        || destination.length() > DESTINATION_LENGTH
        || destination.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      return false;
    }
    return switch (channel) {
      case EMAIL -> ContactCommand.isEmail(destination);
      case E_ADDRESS -> destination.indexOf('\n') < 0;
      default -> true;
    };
  }
}
