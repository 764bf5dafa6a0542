package lv.ikvd.demo.service;

import java.util.List;
import java.util.Random;
import lv.ikvd.party.entity.territory.MunicipalityRow;

/** Where people live: three in ten in the capital, two in other cities. */
public final class DemoTowns {

  private static final String RIGA = "0010000";

  private final MunicipalityRow riga;
  private final List<MunicipalityRow> cities;
  private final List<MunicipalityRow> novadi;

  /**
   * @param all municipalities of the division before 2021
   */
  DemoTowns(List<MunicipalityRow> all) {
    riga = all.stream().filter(town -> town.code().equals(RIGA)).findFirst().orElseThrow();
    novadi = all.stream().filter(town -> town.name().endsWith("novads")).toList();
    cities = all.stream().filter(town -> !novadi.contains(town) && !town.equals(riga)).toList();
  }

  public MunicipalityRow any(Random random) {
    int drawn = random.nextInt(10);
    if (drawn < 3) {
      return riga;
    }
    List<MunicipalityRow> from = drawn < 5 ? cities : novadi;
    return from.get(random.nextInt(from.size()));
  }
}
