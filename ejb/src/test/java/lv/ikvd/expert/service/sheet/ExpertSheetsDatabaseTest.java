package lv.ikvd.expert.service.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.service.ExpertCommand;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The office's list: tried row by row, taken over whole or not at all. */
class ExpertSheetsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String HEAD =
      "personas kods;vārds;uzvārds;pienākums;jomas;uzņemts;atlase;kas"
          + " lēma;pamats;e-pasts;izņēmums\n";
  private static final String GOOD =
      "329777-10001;Ieva;Sarakste;eksperte;Pamatizglītība,"
          + " special;2.3.2025.;2025-02-01;Komisija;Konkurss 1;;Kursi 2019. gadā\n";

  private final CaseDesk desk =
      new CaseDesk(database)
          .with(
              ExpertAttempt.class,
              new ExpertAttempt() {
                @Override
                public List<Problem> against(ExpertCommand command) {
                  return undone(command);
                }
              });

  /** The container undoes what is marked; here somebody has to throw. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private List<Problem> undone(ExpertCommand command) {
    AtomicReference<List<Problem>> against = new AtomicReference<>(List.of());
    try {
      desk.run(
          Experts.class,
          e -> {
            e.admit(command);
            throw new Undone();
          });
    } catch (Problem refused) {
      against.set(refused.all());
    } catch (Undone undone) {
      return List.of();
    }
    return against.get();
  }

  @Test
  void aGoodListIsTriedAndTakenOver() {
    assertThat(preview(HEAD + GOOD)).allMatch(ExpertLine::good).hasSize(1);
    assertThat(list()).isEmpty();

    assertThat(admit(HEAD + GOOD)).isEqualTo(1);
    assertThat(list())
        .allSatisfy(
            row -> {
              assertThat(row.role()).isEqualTo(ExpertRole.EXPERT);
              assertThat(row.fields()).containsExactly("BASIC", "SPECIAL");
              assertThat(row.admittedOn()).hasToString("2025-03-02");
              assertThat(row.exception()).isEqualTo("Kursi 2019. gadā");
            })
        .hasSize(1);
    assertThat(codes(preview(GOOD).get(0))).containsExactly("EXPERT-008");
  }

  @Test
  void oneWrongRowHoldsAll() {
    String first = GOOD.replace("10001", "10002").replace("Sarakste", "Pirmā");
    String wrong =
        GOOD.replace("10001", "10003")
            .replace("Pamatizglītība", "Ķīmija")
            .replace(";Kursi 2019. gadā", ";");
    String twice = first.replace("Pirmā", "Otrā");
    List<ExpertLine> lines = preview(first + wrong + twice);
    assertThat(codes(lines.get(0))).isEmpty();
    assertThat(codes(lines.get(1))).containsExactly("EXPERT-007");
    assertThat(codes(lines.get(2))).containsExactly("EXPERT-042");

    assertThatThrownBy(() -> admit(first + wrong)).hasMessage("EXPERT-041");
    assertThat(list()).extracting(ExpertRow::name).noneMatch(name -> name.contains("Pirmā"));
    assertThatThrownBy(() -> preview("")).hasMessage("SHEET-002");
  }

  private static List<String> codes(ExpertLine line) {
    return line.problems().stream().map(Problem::code).toList();
  }

  private List<ExpertLine> preview(String text) {
    return desk.in(ExpertSheets.class, s -> s.preview(text.getBytes(StandardCharsets.UTF_8)));
  }

  private int admit(String text) {
    return desk.in(ExpertSheets.class, s -> s.admit(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<ExpertRow> list() {
    return desk.in(Experts.class, e -> e.page(ExpertFilter.ALL, new PageRequest(1, 50, null)))
        .items();
  }
}
