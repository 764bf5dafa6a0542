package lv.ikvd.notice.entity;

/** How a notice goes to its party; the rules of notification name the channels alike. */
public enum Channel {
  E_ADDRESS,
  EMAIL,
  REGISTERED_POST,
  POST,
  IN_PERSON
}
