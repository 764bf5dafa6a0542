package lv.ikvd.privatepractice.service.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Made;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.Programme;
import lv.ikvd.privatepractice.service.statistics.PracticeHistories.State;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.service.CountByHand;
import lv.ikvd.statistics.service.CountByHand.Fact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions about private practice, held against a count by hand over random histories. */
class PrivatePracticeQuestionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final PracticeHistories histories = new PracticeHistories(20261128, 200);
  private static final CountByHand byHand =
      new CountByHand(
          database, new PrivatePracticeSubjects(), PrivatePracticeQuestionsDatabaseTest::facts);

  @BeforeAll
  static void register() {
    new PracticeRows(database).write(histories);
  }

  @Test
  void eachNumberIsWhatACountByHandGives() {
    questions(150).forEach(byHand::assertNumbers);
  }

  @Test
  void eachNumberOpensToWhatItCounts() {
    questions(15).forEach(byHand::assertRecords);
  }

  private static List<Inquiry> questions(int many) {
    PracticeHistories draw = new PracticeHistories(7, 1);
    List<Inquiry> questions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      questions.add(byHand.draw(draw.day().plusDays(500), draw.moment()));
    }
    return questions;
  }

  private static List<Fact> facts(Inquiry inquiry, Period period) {
    return inquiry.subject().facts().stock()
        ? certificates(inquiry, period.last())
        : decisions(inquiry, period);
  }

  private static List<Fact> certificates(Inquiry inquiry, LocalDate day) {
    List<Fact> facts = new ArrayList<>();
    for (Programme programme : histories.programmes()) {
      programme
          .on(day, inquiry.knownAt())
          .filter(state -> status(state, day) != null)
          .ifPresent(
              state -> {
                Map<String, String> values = values(state);
                values.put("status", status(state, day));
                values.put("certified", String.valueOf(state.certifiedFrom().getYear()));
                facts.add(new Fact(state.certificate(), values));
              });
    }
    return facts;
  }

  /** Null before its first day. */
  private static String status(State state, LocalDate day) {
    if (state.annulledOn() != null && !day.isBefore(state.annulledOn())) {
      return "ANNULLED";
    }
    if (day.isAfter(state.expiresOn())) {
      return "EXPIRED";
    }
    return state.isInForce(day) ? "IN_FORCE" : null;
  }

  private static List<Fact> decisions(Inquiry inquiry, Period period) {
    boolean ofProgrammes = inquiry.subject().code().equals("PP_PROGRAMMES");
    List<Fact> facts = new ArrayList<>();
    for (Made made : histories.standing(inquiry.knownAt())) {
      if (made.on().isBefore(period.first()) || made.on().isAfter(period.last())) {
        continue;
      }
      Map<String, String> values = new HashMap<>();
      if (ofProgrammes) {
        if (made.programme() == null) {
          continue;
        }
        values.putAll(
            made.programme()
                .on(made.on(), inquiry.knownAt())
                .map(state -> values(state))
                .orElseThrow());
      }
      values.put("decision", made.kind());
      values.put("procedure", "PP_ISSUE");
      values.put("year", String.valueOf(made.on().getYear()));
      values.put("month", YearMonth.from(made.on()).toString());
      facts.add(new Fact(made.number(), values));
    }
    return facts;
  }

  private static Map<String, String> values(State state) {
    Map<String, String> values = new HashMap<>();
    values.put("field", state.field());
    values.put("target_group", state.group());
    values.put("programme", state.kind());
    return values;
  }
}
