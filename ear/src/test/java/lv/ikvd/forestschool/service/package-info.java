/** What is particular to the test register: its content, two procedures, how one applies. */
package lv.ikvd.forestschool.service;
