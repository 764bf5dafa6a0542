package lv.ikvd.consultation.entity;

import java.io.Serializable;

/**
 * What a consultation was about: a case or an entry, of which register. One of the ids is null;
 * both are where it was about neither.
 */
public record Subject(Long proceedingId, Long entryId, String register, String number)
    implements Serializable {

  public static final Subject NONE = new Subject(null, null, null, null);
}
