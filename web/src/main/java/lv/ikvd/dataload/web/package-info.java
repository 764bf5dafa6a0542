/** The way in for histories from predecessor systems: a file is sent, its job tells the rest. */
package lv.ikvd.dataload.web;
