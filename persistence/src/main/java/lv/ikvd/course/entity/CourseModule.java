package lv.ikvd.course.entity;

import java.io.Serializable;

/**
 * A module of the programme.
 *
 * @param competence code of the frame {@code COURSE_COMPETENCE}, with its level; both or neither
 * @param task what is to be handed in; null for a lecture
 */
public record CourseModule(
    String title, ModuleKind kind, String competence, String level, int hours, String task)
    implements Serializable {

  public boolean alone() {
    return kind != ModuleKind.LECTURE;
  }
}
