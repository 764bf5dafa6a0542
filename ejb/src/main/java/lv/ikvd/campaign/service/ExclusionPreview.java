package lv.ikvd.campaign.service;

import java.util.Map;

/**
 * What the step of exclusion would do.
 *
 * @param cases how many proceedings it would open
 * @param exceptions how many of the others are left out, by reason
 */
public record ExclusionPreview(long cases, Map<String, Long> exceptions) {}
