/**
 * Certificates of completion: given in batches by a job to all who attended enough, sealed and sent
 * one by one, printed together, verified by anyone.
 */
package lv.ikvd.course.service.certificate;
