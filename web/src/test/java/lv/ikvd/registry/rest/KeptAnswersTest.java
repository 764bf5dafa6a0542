package lv.ikvd.registry.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.EntryState;
import lv.ikvd.registry.service.EntryStates;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.Publication;
import lv.ikvd.registry.service.PublicationCatalog;
import lv.ikvd.registry.service.Publications;
import org.junit.jupiter.api.Test;

/** Two nodes with answers of their own over one register. */
class KeptAnswersTest {

  private static final String NUMBER = "GDN-1";

  private final Register register = new Register();
  private final States states = new States();

  private final KeptAnswers one = node(new Ticking());
  private final KeptAnswers other = node(new Ticking());

  private KeptAnswers node(Clock clock) {
    return new KeptAnswers(
        new Publications(new PublicationCatalog(List.of(register)), clock), states, clock);
  }

  @Test
  void givesAgainWhatIsStillTrue() {
    KeptAnswers.Answer made = one.make(Register.CODE, NUMBER);

    assertThat(one.find(Register.CODE, NUMBER)).contains(made);
    assertThat(new String(made.json(), StandardCharsets.UTF_8)).contains("Saulīte");
    assertThat(register.asked).isEqualTo(1);
    assertThat(other.find(Register.CODE, NUMBER)).isEmpty();
  }

  @Test
  void givesNothingAgainThatAnotherNodeHasChanged() {
    one.make(Register.CODE, NUMBER);
    other.make(Register.CODE, NUMBER);
    register.name = "Saulgrieze";
    states.now = new EntryState(1, 12, 0);

    assertThat(one.find(Register.CODE, NUMBER)).isEmpty();
    assertThat(new String(one.make(Register.CODE, NUMBER).json(), StandardCharsets.UTF_8))
        .contains("Saulgrieze");
    assertThat(other.find(Register.CODE, NUMBER)).isEmpty();
  }

  @Test
  void keepsNoAnswerOverMidnight() {
    Ticking ticking = new Ticking();
    KeptAnswers awake = node(ticking);
    awake.make(Register.CODE, NUMBER);
    assertThat(awake.find(Register.CODE, NUMBER)).isPresent();
    ticking.now = Instant.parse("2026-11-22T22:00:00Z");
    assertThat(awake.find(Register.CODE, NUMBER)).isEmpty();
  }

  @Test
  void keepsNothingOfWhatIsNotThere() {
    assertThatThrownBy(() -> one.make(Register.CODE, "GDN-2")).isInstanceOf(Problem.class);
    assertThat(one.find(Register.CODE, "GDN-2")).isEmpty();
  }

  /** A clock whose day ends at 22:00 UTC in winter, as in Riga. */
  private static final class Ticking extends Clock {

    private Instant now = Instant.parse("2026-11-22T21:59:59Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Riga");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  /** What the database says of the state. */
  private static final class States extends EntryStates {

    private EntryState now = new EntryState(1, 11, 0);

    @Override
    public Optional<EntryState> of(long entryId) {
      return Optional.of(now);
    }

    @Override
    public Optional<EntryState> of(String code, String number) {
      return Optional.of(now);
    }
  }

  /** A register of one garden. */
  private static final class Register implements Publication {

    private static final String CODE = "GARDEN";

    private String name = "Saulīte";
    private int asked;

    @Override
    public Optional<PublicRecord> entry(String number, AsOf asOf) {
      asked++;
      return number.equals(NUMBER)
          ? Optional.of(new PublicRecord(Map.of("number", number, "name", name)))
          : Optional.empty();
    }

    @Override
    public String register() {
      return CODE;
    }

    @Override
    public String nameKey() {
      return "garden";
    }

    @Override
    public Set<String> statuses() {
      return Set.of();
    }

    @Override
    public Set<String> sortable() {
      return Set.of();
    }

    @Override
    public List<String> columns(LocalDate day) {
      return List.of();
    }

    @Override
    public Map<String, Long> counts(LocalDate day) {
      return Map.of();
    }

    @Override
    public Page<PublicRecord> page(PublicQuery query) {
      return Page.empty();
    }
  }
}
