/** What the database says of itself to whoever operates the server. */
package lv.ikvd.database.web;
