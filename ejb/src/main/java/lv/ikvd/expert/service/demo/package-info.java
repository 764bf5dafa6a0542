/** Invented experts of the demonstration. */
package lv.ikvd.expert.service.demo;
