package lv.ikvd.course.entity;

/** How a module is learned: on the days, or alone, with something to hand in. */
public enum ModuleKind {
  LECTURE,
  SELF_STUDY,
  SITUATION
}
