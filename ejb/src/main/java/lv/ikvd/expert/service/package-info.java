/**
 * The pool of accreditation experts: admitted, suspended, assessed; whoever composes a commission
 * asks {@link lv.ikvd.expert.service.ExpertPool} whether somebody may be proposed.
 */
package lv.ikvd.expert.service;
