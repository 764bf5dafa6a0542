package lv.ikvd.programmelicence.entity;

/** Whether a programme follows the sample that the Cabinet made, or the institution made it. */
public enum ProgrammeWay {
  SAMPLE,
  OWN
}
