/**
 * Pages of consultations: the note that any page opens by one key, the list and its counts, answers
 * and their review, and the questions and answers for everyone.
 */
package lv.ikvd.consultation.web;
