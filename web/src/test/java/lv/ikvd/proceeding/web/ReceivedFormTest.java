package lv.ikvd.proceeding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OpenedCase;
import org.junit.jupiter.api.Test;

class ReceivedFormTest {

  private static final OpenedCase CASE = new OpenedCase(7, "L-2026-7");

  private final ReceivedForm form = new ReceivedForm();

  /** By which forms a case was asked for. */
  private final List<String> asked = new ArrayList<>();

  @Test
  void aFormSentAgainIsTheSameCase() {
    assertThat(form.once(this::opening)).contains(CASE);

    assertThat(form.once(this::opening)).contains(CASE);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aFormThatWasWrongOrRefusedCanBeSentAgain() {
    assertThat(form.receive(() -> null)).as("wrong").isEmpty();
    assertThatThrownBy(() -> form.once(this::refusal)).hasMessageContaining("PROC-041");

    assertThat(form.once(this::opening)).contains(CASE);
    assertThat(asked).as("it is the same form still").hasSize(2).containsOnly(asked.get(0));
  }

  @Test
  void anotherFormIsAnotherCase() {
    form.once(this::opening);
    new ReceivedForm().once(this::opening);

    assertThat(asked).doesNotHaveDuplicates();
  }

  /** A session that was put aside, or goes on at another node. */
  @Test
  void whatWasSentIsKnownInASessionThatWasStored() throws Exception {
    ReceivedForm unsent = stored(form);
    form.once(this::opening);
    unsent.once(this::opening);

    assertThat(asked).as("it is the same form still").hasSize(2).containsOnly(asked.get(0));
    assertThat(stored(form).once(this::refusal)).contains(CASE);
  }

  private OpenedCase opening(String id) {
    asked.add(id);
    return CASE;
  }

  private OpenedCase refusal(String id) {
    asked.add(id);
    throw new Problem("PROC-041");
  }

  private static ReceivedForm stored(ReceivedForm form) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(form);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (ReceivedForm) in.readObject();
    }
  }
}
