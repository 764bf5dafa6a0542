package lv.ikvd.expert.service;

import java.util.List;

/** Who knows what experts learned; a feature implements it. */
public interface ExpertTraining {

  /**
   * Newest first.
   *
   * @param partyId the person
   * @param email by which the person enrols, or null
   */
  List<Training> of(long partyId, String email);
}
