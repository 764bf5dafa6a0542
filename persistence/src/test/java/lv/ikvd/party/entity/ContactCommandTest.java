package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What intake accepts a notice can be sent to, and what it cannot be sent to intake refuses. */
class ContactCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"zane.kenina@example.lv", "zane+vieta@pasts.example.lv", "zane@piemērs.lv"})
  void isTakenInAndWrittenTo(String address) {
    assertThat(new ContactCommand(address, null, null, null).email()).isEqualTo(address);
    notice(address).check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a@b",
        "a b@example.lv",
        "a@example.lv,b@example.lv",
        "\"a\"@example.lv",
        "a(b)@example.lv",
        "a:b@example.lv",
        "a@exam_ple.lv",
        "a@example.lv."
      })
  void isRefusedByBoth(String address) {
    assertThatThrownBy(() -> new ContactCommand(address, null, null, null)).hasMessage("PARTY-009");
    assertThatThrownBy(() -> notice(address).check()).hasMessage("NOTICE-002");
  }

  private static NoticeDraft notice(String address) {
    return new NoticeDraft(
        "key", "TEST", null, null, 1, Channel.EMAIL, address, "Tēma", "Teksts", null);
  }
}
