/** Invented teachers and their cases, for the demonstration. */
package lv.ikvd.privatepractice.service.demo;
