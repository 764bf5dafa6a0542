package lv.ikvd.master.service;

import java.io.Serializable;
import lv.ikvd.master.entity.TakenRow;

/**
 * Who knows a field of an entry.
 *
 * @param citation the norm that says so; {@code verified} whether somebody compared it with the law
 * @param taken where its value was taken over from, if it still is that value; or null
 */
public record FieldMaster(
    String field, String master, String citation, boolean verified, TakenRow taken)
    implements Serializable {}
