package lv.ikvd.notice.service;

import lv.ikvd.notice.entity.NoticeRow;

/**
 * What keeps a notice from going out for now, such as a fee to be paid first. Who implements it
 * releases what waited ({@link Notices#release}) once nothing keeps it any more. An {@code
 * ApplicationScoped} bean without roles.
 */
public interface Withholding {

  boolean withholds(NoticeRow notice);
}
