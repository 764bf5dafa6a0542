package lv.ikvd.notice.service.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.notice.entity.posting.PostalBatchRepository;
import lv.ikvd.notice.entity.posting.PostalBatchRow;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.service.NoticeLooks;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/**
 * Batches of letters for the post. A letter stands in one open batch at most, so that two officials
 * cannot print it without knowing; a batch is entered as posted as a whole, or not at all.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class PostalBatches {

  /** The most letters of a batch: it is printed while somebody waits. */
  public static final int MOST = 200;

  private static final int LONGEST_NUMBER = 40;
  private static final Set<Channel> BY_POST = Set.of(Channel.POST, Channel.REGISTERED_POST);

  @Inject private PostalBatchRepository batches;
  @Inject private Notices notices;
  @Inject private NoticeLooks looks;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * Puts letters together in the order given.
   *
   * @throws Problem NOTICE-022 if none was chosen, NOTICE-032 if they are too many, NOTICE-031
   *     (conflict) for one that does not wait for the post, NOTICE-030 (conflict) for one that
   *     stands in another batch
   */
  public long make(List<Long> chosen) {
    Set<Long> letters = new LinkedHashSet<>(chosen);
    if (letters.isEmpty()) {
      throw new Problem("NOTICE-022");
    }
    if (letters.size() > MOST) {
      throw new Problem("NOTICE-032", MOST);
    }
    long batch = batches.add(user.name(), clock.instant());
    int ordinal = 0;
    for (long id : letters) {
      NoticeRow notice = notices.get(id);
      boolean waits = notice.state() == NoticeState.TO_HAND_OVER;
      if (!waits || !BY_POST.contains(notice.channel())) {
        throw Problem.conflict("NOTICE-031", notice.subject());
      }
      if (!batches.put(batch, ordinal++, id)) {
        throw batches
            .openOf(id)
            .map(
                other ->
                    Problem.conflict("NOTICE-030", notice.subject(), other.id(), other.madeBy()))
            .orElseGet(() -> Problem.conflict("NOTICE-031", notice.subject()));
      }
    }
    return batch;
  }

  /** The batches that are not posted yet. */
  public List<PostalBatchRow> open() {
    return batches.open();
  }

  /**
   * @throws Problem NOTICE-033 (not found) if there is none
   */
  public PostalBatchRow get(long id) {
    return batches.find(id).orElseThrow(() -> Problem.notFound("NOTICE-033"));
  }

  /** The letters of a batch in their order; the look is recorded. */
  public List<PostalItemRow> letters(long id) {
    List<PostalItemRow> items = batches.items(id);
    looks.record(LookKind.LIST, items, PostalItemRow::partyId, PostalItemRow::noticeId, null);
    return items;
  }

  /** Takes a letter out of a batch that is open. */
  public void takeOut(long id, long version, long noticeId) {
    hold(id, version);
    if (batches.takeOut(id, noticeId)) {
      batches.touch(id);
    }
  }

  /** Gives a batch up: its letters wait as before. */
  public void giveUp(long id, long version) {
    hold(id, version);
    batches.end(id, null, user.name(), clock.instant());
  }

  /**
   * Enters a whole batch as posted; for each letter the day of notification is computed.
   *
   * @param numbers of the registered items in the order of the list, or none at all
   * @throws Problem NOTICE-034 if they are not as many as the registered letters, NOTICE-035 for
   *     one that is too long or stands there twice; NOTICE-005 (conflict) if a letter was sent
   *     meanwhile by another way: it has to be taken out first
   */
  public void posted(long id, long version, LocalDate on, List<String> numbers) {
    hold(id, version);
    List<PostalItemRow> items = batches.items(id);
    List<String> given =
        checked(numbers, items.stream().filter(PostalItemRow::isRegistered).count());
    if (items.isEmpty()) {
      throw new Problem("NOTICE-022");
    }
    int next = 0;
    for (PostalItemRow item : items) {
      boolean numbered = item.isRegistered() && !given.isEmpty();
      notices.markSent(item.noticeId(), on, numbered ? given.get(next++) : null);
    }
    batches.end(id, on, user.name(), clock.instant());
  }

  private static List<String> checked(List<String> numbers, long registered) {
    List<String> given = new ArrayList<>();
    for (String number : numbers) {
      String right = number.strip();
      if (right.length() > LONGEST_NUMBER || given.contains(right)) {
        throw new Problem("NOTICE-035", right).at("numbers");
      }
      given.add(right);
    }
    if (!given.isEmpty() && given.size() != registered) {
      throw new Problem("NOTICE-034", given.size(), registered).at("numbers");
    }
    return given;
  }

  /** The batch as the official saw it, still open. */
  private void hold(long id, long version) {
    PostalBatchRow batch = batches.hold(id).orElseThrow(() -> Problem.notFound("NOTICE-033"));
    if (!batch.isOpen() || batch.version() != version) {
      throw Problem.conflict("NOTICE-036");
    }
  }
}
