package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;
import java.time.LocalDate;

/** A standard of education: what the Cabinet asks of programmes, from a day to a day. */
public record StandardRow(
    String code,
    String nameLv,
    String nameEn,
    String citation,
    LocalDate validFrom,
    LocalDate validTo,
    boolean verified)
    implements Serializable {

  /** The name in a language, Latvian unless it is "en". */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameLv;
  }
}
