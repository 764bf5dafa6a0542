package lv.ikvd.proceeding.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatvianDatesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-05,5. janvārī,5. janvāri,5. janvārim",
    "2026-03-14,14. martā,14. martu,14. martam",
    "2026-04-30,30. aprīlī,30. aprīli,30. aprīlim",
    "2026-08-01,1. augustā,1. augustu,1. augustam",
    "2026-12-31,31. decembrī,31. decembri,31. decembrim"
  })
  void namesADayInEachCase(LocalDate day, String on, String from, String until) {
    assertThat(LatvianDates.longForm(day)).isEqualTo("2026. gada " + on);
    assertThat(LatvianDates.accusative(day)).isEqualTo("2026. gada " + from);
    assertThat(LatvianDates.dative(day)).isEqualTo("2026. gada " + until);
  }
}
