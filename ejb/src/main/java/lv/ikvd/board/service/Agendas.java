package lv.ikvd.board.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.board.entity.AgendaItem;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.Sitting;
import lv.ikvd.board.entity.SittingRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.deciding.ProposedAct;
import lv.ikvd.proceeding.service.deciding.ProposedActs;
import lv.ikvd.security.entity.Roles;

/** What a sitting deals with, in which order. */
@Stateless
@RolesAllowed(Roles.BOARD_SECRETARY)
public class Agendas {

  @Inject private SittingDesk desk;
  @Inject private SittingRepository sittings;
  @Inject private BallotRepository ballots;
  @Inject private ProceedingRepository proceedings;
  @Inject private ProposedActs acts;
  @Inject private AdviceRepository advice;
  @Inject private Timeline timeline;

  /**
   * Puts proposed cases at the end of an agenda, all or none.
   *
   * @throws Problem BOARD-014 if none is named, PROC-027 if a case is not proposed, BOARD-015 if
   *     its rule names another board or none, BOARD-060 if another board is to give its opinion
   *     first, BOARD-016 (conflict) if it waits on an agenda
   */
  public void put(SittingRef ref, Collection<String> numbers) {
    Sitting sitting = desk.acquire(ref);
    sitting.requireUnfinished();
    if (numbers.isEmpty()) {
      throw new Problem("BOARD-014");
    }
    int last =
        sittings.items(sitting.getId()).stream().mapToInt(AgendaItem::getOrdinal).max().orElse(0);
    for (String number : numbers) {
      put(sitting, number, ++last);
    }
  }

  private void put(Sitting sitting, String number, int ordinal) {
    Proceeding proceeding = acts.locked(number);
    proceeding.requireWorkable();
    ProposedAct act = acts.of(proceeding);
    requireTurn(sitting.getBoard(), act.rule().board(), proceeding);
    sittings
        .waitingOn(proceeding.getId())
        .ifPresent(
            other -> {
              throw Problem.conflict("BOARD-016", number, other);
            });
    sittings.add(
        new AgendaItem(sitting.getId(), ordinal, proceeding.getId(), act.frozen().sha256()));
    timeline.tell(proceeding, "BOARD_AGENDA", sitting.getNumber());
  }

  /** A board decides, or gives the opinion that it is asked for before. */
  private void requireTurn(String board, String deciding, Proceeding proceeding) {
    String advising = advice.asked(proceeding.getId()).orElse(null);
    if (board.equals(advising)) {
      return;
    }
    if (!board.equals(deciding)) {
      throw new Problem("BOARD-015", proceeding.getNumber());
    }
    if (advising != null && !advice.given(proceeding.getId())) {
      throw new Problem("BOARD-060", proceeding.getNumber());
    }
  }

  /** Moves an item one place up or down. */
  public void move(SittingRef ref, long itemId, boolean up) {
    Sitting sitting = desk.acquire(ref);
    sitting.requireUnfinished();
    AgendaItem item = sittings.item(sitting, itemId);
    List<AgendaItem> items = sittings.items(sitting.getId());
    int other = items.indexOf(item) + (up ? -1 : 1);
    if (other >= 0 && other < items.size()) {
      int place = item.getOrdinal();
      item.moveTo(items.get(other).getOrdinal());
      items.get(other).moveTo(place);
    }
  }

  /**
   * Takes an item off the agenda.
   *
   * @throws Problem BOARD-017 (conflict) if its ballot has begun or it is closed
   */
  public void takeOff(SittingRef ref, long itemId) {
    Sitting sitting = desk.acquire(ref);
    sitting.requireUnfinished();
    takeOff(sitting, sittings.item(sitting, itemId));
  }

  /** Takes everything off the agenda of a sitting that will not be. */
  public void clear(Sitting sitting) {
    sittings.items(sitting.getId()).forEach(item -> takeOff(sitting, item));
  }

  private void takeOff(Sitting sitting, AgendaItem item) {
    Set<Long> acted = ballots.voted(item.getId());
    acted.addAll(ballots.recused(item.getId()));
    if (!item.isOpen() || !acted.isEmpty()) {
      throw Problem.conflict("BOARD-017");
    }
    timeline.tell(proceedings.get(item.getProceedingId()), "BOARD_TAKEN_OFF", sitting.getNumber());
    sittings.remove(item);
  }
}
