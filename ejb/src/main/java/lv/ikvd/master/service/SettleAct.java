package lv.ikvd.master.service;

/** What can be done about a difference. */
public enum SettleAct {
  /** Our entry shall say what the master system says. */
  TAKE,
  /** The master system shall say what our entry says. */
  SEND,
  /** The holder of the entry is asked which is right. */
  ASK
}
