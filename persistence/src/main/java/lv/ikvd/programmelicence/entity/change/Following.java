package lv.ikvd.programmelicence.entity.change;

import java.io.Serializable;

/**
 * Licences that did not follow a change that is in the registers already.
 *
 * @param kind of the change that makes them follow
 * @param institution number of the institution whose licences these are, null of all
 * @param name of the institution
 */
public record Following(ChangeKind kind, String institution, String name, long licences)
    implements Serializable {}
