package lv.ikvd.statistics.service;

import java.util.List;
import lv.ikvd.statistics.entity.Subject;

/**
 * What officials can count of a register, and by what. An implementation is an {@code
 * ApplicationScoped} bean without roles.
 */
public interface SubjectSource {

  /** In the order in which a page offers them. */
  List<Subject> subjects();
}
