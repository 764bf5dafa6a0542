/** What reports count of recognitions. */
package lv.ikvd.recognition.service.statistics;
