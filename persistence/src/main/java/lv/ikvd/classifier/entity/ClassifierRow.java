package lv.ikvd.classifier.entity;

import java.io.Serializable;

/** A code list: its code, its names and the law it stands on, null where there is none. */
public record ClassifierRow(String code, String nameLv, String nameEn, String citation)
    implements Serializable {

  /** The name in a language, Latvian unless it is "en". */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameLv;
  }
}
