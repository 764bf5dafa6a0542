package lv.ikvd.party.service.declension;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import lv.ikvd.party.entity.naming.NameCase;

/**
 * A name in the cases of a letter.
 *
 * @param sure whether nobody needs to check it: the rules say clearly how it is declined, or an
 *     official has written it
 */
public record DeclinedName(Map<NameCase, String> forms, boolean sure, Gender gender)
    implements Serializable {

  public DeclinedName {
    forms = Map.copyOf(forms);
  }

  public String in(NameCase nameCase) {
    return forms.get(nameCase);
  }

  /** The same in every case. */
  static DeclinedName asItIs(String name, boolean sure) {
    Map<NameCase, String> forms = new EnumMap<>(NameCase.class);
    for (NameCase one : NameCase.values()) {
      forms.put(one, name);
    }
    return new DeclinedName(forms, sure, Gender.MASCULINE);
  }

  /** With the forms that an official wrote: then nobody needs to check it. */
  DeclinedName with(Map<NameCase, String> written) {
    if (written.isEmpty()) {
      return this;
    }
    Map<NameCase, String> all = new EnumMap<>(forms);
    all.putAll(written);
    return new DeclinedName(all, true, gender);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "DeclinedName[sure=" + sure + ']';
  }
}
