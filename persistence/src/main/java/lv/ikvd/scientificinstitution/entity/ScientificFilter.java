package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import lv.ikvd.institution.entity.InstitutionStatus;

/**
 * Which scientific institutions a list shows; null fields do not restrict.
 *
 * @param q part of the name, or a number
 */
public record ScientificFilter(String q, InstitutionStatus status, String kind, String direction)
    implements Serializable {

  public static final ScientificFilter ALL = new ScientificFilter(null, null, null, null);
}
