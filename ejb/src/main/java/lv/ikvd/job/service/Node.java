package lv.ikvd.job.service;

import java.util.UUID;

/** The name under which this run of this node holds leases; a restarted node is another holder. */
final class Node {

  private Node() {}

  static String name() {
    return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
  }
}
