package lv.ikvd.rulebook.entity;

/** The part of an act or letter to which a paragraph belongs. */
public enum ParagraphPart {
  /** What the act is about; begins with {@code Par …}. */
  TITLE,

  FACTS,

  REASONING,

  NORMS,

  OPERATIVE,

  /** Where and until when the act can be contested. */
  CONTEST,

  /** A ground of refusal or exclusion that an official picks. */
  GROUND,

  /** The body of a letter. */
  LETTER
}
