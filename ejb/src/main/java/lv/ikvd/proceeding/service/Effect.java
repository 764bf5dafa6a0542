package lv.ikvd.proceeding.service;

import java.util.List;
import lv.ikvd.registry.service.RecordedVersion;

/** Carries a decision of one kind out in the register; returns the versions that it made. */
@FunctionalInterface
public interface Effect {

  List<RecordedVersion> enact(Enactment decision);
}
