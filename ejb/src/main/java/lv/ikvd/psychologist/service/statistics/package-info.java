/** Numbers that reports tell of psychologists. */
package lv.ikvd.psychologist.service.statistics;
