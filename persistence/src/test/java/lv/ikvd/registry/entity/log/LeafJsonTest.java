package lv.ikvd.registry.entity.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;

/** The format of leaves is for good: what stands here must never have to be changed. */
class LeafJsonTest {

  @Test
  void writesEachTypeInItsOneWay() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("way", Way.HOLDER_UPDATE);
    row.put("name", "Jāņa \"sēta\" \\ \n\u0001");
    row.put("day", LocalDate.of(2024, 2, 29));
    row.put("at", Instant.parse("2026-11-22T21:30:00.123456789Z"));
    row.put("whole", Instant.parse("2026-11-22T21:30:00Z"));
    row.put("hash", new byte[] {0, (byte) 0xff});
    row.put("no", null);
    row.put("number", 1_000_000L);
    row.put("fee", new BigDecimal("1.50"));
    row.put("yes", true);
    row.put("list", List.of(Map.of("b", 2, "a", 1), "x"));

    assertThat(LeafJson.text(row))
        .isEqualTo(
            "{\"at\":\"2026-11-22T21:30:00.123456Z\",\"day\":\"2024-02-29\",\"fee\":\"1.50\","
                + "\"hash\":\"00ff\",\"list\":[{\"a\":1,\"b\":2},\"x\"],\"name\":\"Jāņa"
                + " \\\"sēta\\\" \\\\ \\n"
                + "\\u0001\",\"number\":1000000,"
                + "\"way\":\"HOLDER_UPDATE\",\"whole\":\"2026-11-22T21:30:00.000000Z\",\"yes\":true}");
  }

  @Test
  void leavesOutNothingSoThatAColumnMayBeAddedLater() {
    Map<String, Object> withNewColumn = new LinkedHashMap<>(Map.of("a", 1));
    withNewColumn.put("added", null);

    assertThat(LeafJson.canonical(withNewColumn)).isEqualTo(LeafJson.canonical(Map.of("a", 1)));
  }

  @Test
  void refusesWhatHasNoOneWay() {
    assertThatThrownBy(() -> LeafJson.canonical(Map.of("a", 1.5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LeafJson.canonical(Map.of("a", (1L << 53) + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LeafJson.canonical(Map.of("a", Arrays.asList(1, null))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void keepsTheLeafOfAVersionForGood() {
    VersionFacts facts =
        new VersionFacts(
            7,
            "TEST",
            "T-000001",
            LocalDate.of(2026, 1, 2),
            3,
            LocalDate.of(2026, 1, 2),
            null,
            Instant.parse("2026-01-02T10:00:00Z"),
            null,
            "OFFICIAL_ENTRY",
            "MK 404 5. p.",
            null,
            null,
            "Anna Ozola",
            Hash.EMPTY_TREE,
            null);

    assertThat(LeafJson.text(facts.leaf(Map.of("name", "Saulīte"))))
        .isEqualTo(
            "{\"citation\":\"MK 404 5. p.\",\"content\":{\"name\":\"Saulīte\"},\"format\":1,"
                + "\"holder\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                + "\"number\":\"T-000001\",\"recordedAt\":\"2026-01-02T10:00:00.000000Z\",\"recordedBy\":\"Anna"
                + " Ozola\",\"register\":\"TEST\",\"registeredOn\":\"2026-01-02\","
                + "\"validFrom\":\"2026-01-02\",\"versionId\":7,\"versionNo\":3,"
                + "\"way\":\"OFFICIAL_ENTRY\"}");
  }
}
