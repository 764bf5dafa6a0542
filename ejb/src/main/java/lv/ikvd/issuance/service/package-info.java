/**
 * Issues documents. Number and content are fixed in the transaction of the decision or request; a
 * work item then renders the file through the {@link lv.ikvd.issuance.service.DocumentKind} that
 * the feature declares, once. Anyone can ask by number whether a document is genuine and holds
 * today.
 */
package lv.ikvd.issuance.service;
