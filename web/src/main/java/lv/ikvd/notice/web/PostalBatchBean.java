package lv.ikvd.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.notice.entity.posting.PostalBatchRow;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.service.posting.PostalBatches;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** A batch of letters: what is printed, what is listed, and that it was taken to the post. */
@Named("postalBatch")
@ViewScoped
public class PostalBatchBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PostalBatches batches;
  @Inject private Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private PostalBatchRow batch;
  private List<PostalItemRow> letters = List.of();
  private LocalDate on;
  private String numbers;

  public void open() {
    read();
    on = LocalDate.now(clock);
  }

  private void read() {
    batch = batches.get(id(number));
    letters = batches.letters(batch.id());
  }

  static long id(String typed) {
    if (typed == null || !typed.matches("\\d{1,18}")) {
      throw Problem.notFound("NOTICE-033");
    }
    return Long.parseLong(typed);
  }

  public void posted() {
    try {
      batches.posted(batch.id(), batch.version(), on, numbers());
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        read();
      }
      throw problem.field().filter("sentOn"::equals).map(field -> problem.at("on")).orElse(problem);
    }
    Done.at("/notice/batch/" + batch.id(), "notice.batch.done", letters.size());
  }

  /** As they are pasted: one under the other, or apart by blanks or commas. */
  private List<String> numbers() {
    return numbers == null || numbers.isBlank()
        ? List.of()
        : Arrays.stream(numbers.strip().split("[\\s,;]+")).toList();
  }

  public void takeOut(long notice) {
    batches.takeOut(batch.id(), batch.version(), notice);
    read();
  }

  public void giveUp() {
    batches.giveUp(batch.id(), batch.version());
    Done.at("/notice/list", "notice.batch.givenUp");
  }

  public long getRegistered() {
    return letters.stream().filter(PostalItemRow::isRegistered).count();
  }

  public PostalBatchRow getBatch() {
    return batch;
  }

  public List<PostalItemRow> getLetters() {
    return letters;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }
}
