/** Invented consultations and answers for demonstrations. */
package lv.ikvd.consultation.service.demo;
