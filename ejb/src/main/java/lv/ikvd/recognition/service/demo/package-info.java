/** Invented recognitions of the demonstration. */
package lv.ikvd.recognition.service.demo;
