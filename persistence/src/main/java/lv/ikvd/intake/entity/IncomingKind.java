package lv.ikvd.intake.entity;

/** What an incoming document is, by its content. */
public enum IncomingKind {
  /** A signed container (ASiC-E, eDoc) with files inside. */
  CONTAINER,
  PDF,
  IMAGE,
  OTHER
}
