package lv.ikvd.proceeding.web.file;

import java.io.Serializable;
import java.util.Objects;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.web.CaseFile;

/**
 * The one thing to do next in a case, for the person who reads it.
 *
 * @param kind names the words: {@code proceeding.next.<kind>}
 * @param to address to go to; null when a button of the page does it
 * @param command what the button does: take, resume, finishChecking; null with an address
 */
public record NextStep(String kind, String to, String command) implements Serializable {

  static NextStep of(CaseFile file) {
    String number = file.row().number();
    if (!file.open()) {
      return afterEnd(file);
    }
    if (file.row().stage() == Stage.PREPARED) {
      return file.signer() && !file.view().forBoard()
          ? to("SIGN", "/case/sign?number=" + number)
          : to("READ_DRAFT", "/case/decide/" + number);
    }
    if (!file.registrar()) {
      return null;
    }
    if (file.suspended()) {
      return command("RESUME", "resume");
    }
    if (file.row().handlerId() == null) {
      return command("TAKE", "take");
    }
    if (file.row().stage() == Stage.RECEIVED) {
      return file.view().openChecks() > 0
          ? to("CHECK", "#checks")
          : command("FINISH_CHECKING", "finishChecking");
    }
    return to("PREPARE", "/case/decide/" + number);
  }

  private static NextStep afterEnd(CaseFile file) {
    if (file.decision() == null || !file.registrar() && !file.signer()) {
      return null;
    }
    return file.notices().stream()
        .filter(notice -> Objects.equals(notice.decisionId(), file.decision().id()))
        .filter(notice -> waits(notice.state()))
        .map(NoticeRow::id)
        .findFirst()
        .map(id -> to("SEND", "/case/act/" + file.row().number() + "?do=NOTICE_SENT&item=" + id))
        .orElse(null);
  }

  private static boolean waits(NoticeState state) {
    return state == NoticeState.TO_HAND_OVER || state == NoticeState.UNCERTAIN;
  }

  private static NextStep to(String kind, String address) {
    return new NextStep(kind, address, null);
  }

  private static NextStep command(String kind, String command) {
    return new NextStep(kind, null, command);
  }

  /** Whether the address is a part of the page itself. */
  public boolean inPage() {
    return to != null && to.startsWith("#");
  }
}
