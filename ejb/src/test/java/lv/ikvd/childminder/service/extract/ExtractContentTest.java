package lv.ikvd.childminder.service.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExtractContentTest {

  /** Whatever stands in names and citations comes back as it was frozen. */
  @Property(tries = 200)
  void isReadAsItWasWritten(@ForAll String hostile, @ForAll List<String> several) {
    LocalDate day = LocalDate.of(2026, 3, 18);
    ExtractContent content =
        new ExtractContent(
            "BUP-000001",
            day.minusYears(1),
            day,
            Instant.parse("2026-03-20T07:05:00.123456Z"),
            new ExtractContent.Shown(
                "REGISTERED",
                "reģistrēts",
                hostile,
                "fiziska persona",
                "pilna laika pakalpojums",
                several,
                List.of(hostile, "\"}],\\")),
            List.of(new ExtractContent.Line(day, hostile, hostile + "\n")),
            "Likums");

    assertThat(ExtractContent.parse(content.toJson())).isEqualTo(content);
  }
}
