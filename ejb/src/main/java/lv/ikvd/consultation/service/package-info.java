/**
 * Consultations: noting one in seconds, counting them, and the answers that others may take over:
 * proposed by one official, reviewed by another, in force from day to day as the law behind them.
 */
package lv.ikvd.consultation.service;
