/** Histories of recognitions as files of a load. */
package lv.ikvd.recognition.service.load;
