package lv.ikvd.institution.entity.own;

import java.io.Serializable;

/**
 * Which notices a list shows; null fields do not restrict.
 *
 * @param q part of the name of the institution, or its number
 */
public record OwnNoticeFilter(String q, OwnNoticeState state) implements Serializable {

  public static final OwnNoticeFilter ALL = new OwnNoticeFilter(null, null);
}
