/** Pages on which officials confirm to the Office of Citizenship that somebody learns. */
package lv.ikvd.citizenshipnotice.web;
