/** Work on invented cases, for the demonstration. */
package lv.ikvd.proceeding.service.demo;
