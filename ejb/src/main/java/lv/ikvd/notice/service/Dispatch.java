package lv.ikvd.notice.service;

import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;

/**
 * The port to what carries the notices of one channel. A channel without one is handed over by
 * officials.
 */
public interface Dispatch {

  Channel channel();

  /** Whether it is set up; if not, its notices are handed over by officials. */
  boolean ready();

  /** Sends. Failures are an outcome, not an exception. */
  DispatchOutcome send(NoticeRow notice);
}
