package lv.ikvd.psychologist.entity;

import java.io.Serializable;

/**
 * Which psychologists a list shows; null fields do not restrict.
 *
 * @param q part of the name, or a number of entry or certificate
 * @param field in which a certificate is in force today
 */
public record PsychologistFilter(String q, PsychologistStatus status, String field)
    implements Serializable {

  public static final PsychologistFilter ALL = new PsychologistFilter(null, null, null);
}
